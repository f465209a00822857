#include "servicekey.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Variable = "GROUNDGLASS_ENGINE_KEY";
constexpr qsizetype LongestKey = 512;

QByteArray randomKey()
{
    std::array<quint32, 8> words; // 256 bits
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

model::Result<QByteArray> checked(const QByteArray &key, const QString &from)
{
    const bool visible = std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c <= '~'; });
    if (key.isEmpty() || key.size() > LongestKey || !visible)
        return model::Problem{.kind = model::Problem::Kind::UsageWrong,
            .detail = u"A key is 1 to 512 visible ASCII characters without blanks."_s,
            .subject = from};
    return key;
}

} // namespace

model::Result<QByteArray> chooseKey(const QString &file, const QByteArray &piped)
{
    const QByteArray fromEnvironment = qgetenv(Variable);
    qunsetenv(Variable);
    if (!file.isEmpty()) {
        QFile keyFile(file);
        if (!keyFile.open(QIODevice::ReadOnly))
            return model::Problem{.kind = model::Problem::Kind::FileUnreadable,
                .detail = keyFile.errorString(),
                .subject = file};
        return checked(keyFile.readLine().trimmed(), file);
    }
    if (!fromEnvironment.isEmpty())
        return checked(fromEnvironment, QLatin1StringView(Variable));
    if (!piped.isEmpty())
        return checked(piped, u"standard input"_s);
    return randomKey();
}
