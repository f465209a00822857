#include "keys.h"
#include "words.h"

#include <QFile>

#include <algorithm>

namespace cli {

namespace {

constexpr auto apiKeyName = "GROUNDGLASS_API_KEY";
constexpr auto visionKeyName = "GROUNDGLASS_VISION_KEY";
constexpr qint64 mostBytes = 64 * 1024;

bool isUsable(const QByteArray &key)
{
    return std::ranges::all_of(key, [](char c) { return c > ' ' && c < 0x7f; });
}

/// NAME=value lines as in an environment file, or bare: first the service's key, then the one of the vision
/// resource.
model::Secrets fromLines(const QList<QByteArray> &lines)
{
    model::Secrets secrets;
    for (const QByteArray &raw : lines) {
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith(QByteArray(apiKeyName) + '='))
            secrets.apiKey = line.mid(line.indexOf('=') + 1).trimmed();
        else if (line.startsWith(QByteArray(visionKeyName) + '='))
            secrets.visionKey = line.mid(line.indexOf('=') + 1).trimmed();
        else if (secrets.apiKey.isEmpty())
            secrets.apiKey = line;
        else if (secrets.visionKey.isEmpty())
            secrets.visionKey = line;
    }
    return secrets;
}

model::Secrets fromEnvironment()
{
    return {.apiKey = qgetenv(apiKeyName).trimmed(), .visionKey = qgetenv(visionKeyName).trimmed()};
}

} // namespace

std::variant<model::Secrets, UsageError> readKeys(const QString &keyFile)
{
    model::Secrets secrets = fromEnvironment();
    qunsetenv(apiKeyName);
    qunsetenv(visionKeyName);
    if (!keyFile.isEmpty()) {
        QFile file(keyFile);
        if (!file.open(QIODevice::ReadOnly))
            return UsageError{
                CommandLine::tr("The key file “%1” cannot be read: %2.").arg(keyFile, file.errorString())};
        secrets = fromLines(file.read(mostBytes).split('\n'));
        if (secrets.apiKey.isEmpty())
            return UsageError{CommandLine::tr("There is no key in the key file “%1”.").arg(keyFile)};
    }
    if (!isUsable(secrets.apiKey) || !isUsable(secrets.visionKey))
        return UsageError{CommandLine::tr("The key that was given holds characters that no key has.")};
    return secrets;
}

} // namespace cli
