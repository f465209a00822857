#include "model/signedaddress.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// What makes a query give rights to whoever has it.
constexpr std::array signingWords{"sig"_L1, "signature"_L1, "x-amz-signature"_L1, "x-goog-signature"_L1,
    "token"_L1, "access_token"_L1, "sastoken"_L1, "key"_L1, "api-key"_L1, "apikey"_L1, "code"_L1,
    "subscription-key"_L1, "awsaccesskeyid"_L1};

bool isSigning(const std::pair<QString, QString> &item)
{
    return std::ranges::any_of(signingWords,
        [&](QLatin1StringView word) { return item.first.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool isSigned(const QUrl &address)
{
    return std::ranges::any_of(QUrlQuery(address).queryItems(), isSigning);
}

QUrl withoutSignature(const QUrl &address)
{
    QUrl plain = address;
    plain.setUserInfo({});
    if (isSigned(plain))
        plain.setQuery(QString());
    return plain;
}

QString withoutSignatures(QString text)
{
    static const QRegularExpression address(
        u"\\b(?:https?)://[^\\s\"'<>\\\\)\\]}]+"_s, QRegularExpression::CaseInsensitiveOption);
    qsizetype from = 0;
    for (;;) {
        const auto found = address.match(text, from);
        if (!found.hasMatch())
            return text;
        const QUrl url(found.captured(), QUrl::TolerantMode);
        const QUrl plain = withoutSignature(url);
        const QString shown = plain == url ? found.captured() : plain.toString(QUrl::FullyEncoded);
        text.replace(found.capturedStart(), found.capturedLength(), shown);
        from = found.capturedStart() + shown.size();
    }
}

QStringList signaturesOf(const QUrl &address)
{
    QStringList signatures;
    for (const auto form : {QUrl::FullyEncoded, QUrl::FullyDecoded}) {
        for (const auto &item : QUrlQuery(address).queryItems(form)) {
            if (isSigning(item) && !item.second.isEmpty() && !signatures.contains(item.second))
                signatures.append(item.second);
        }
    }
    return signatures;
}

QString withSignatureHidden(const QUrl &address)
{
    const QString plain = withoutSignature(address).toString(QUrl::FullyEncoded);
    if (!isSigned(address))
        return plain;
    QStringList items;
    for (const auto &item : QUrlQuery(address).queryItems(QUrl::FullyEncoded)) {
        if (!isSigning(item))
            items.append(item.first + u'=' + item.second);
    }
    return plain + u'?' + (items << u"<signature>"_s).join(u'&');
}

} // namespace model
