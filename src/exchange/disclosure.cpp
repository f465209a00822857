#include "exchange/disclosure.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// What makes a query give rights to whoever has it.
constexpr std::array signingWords{"sig"_L1, "signature"_L1, "x-amz-signature"_L1, "x-goog-signature"_L1,
    "token"_L1, "access_token"_L1, "sastoken"_L1, "key"_L1, "api-key"_L1, "apikey"_L1, "code"_L1,
    "subscription-key"_L1, "awsaccesskeyid"_L1};

constexpr std::array parts{DisclosurePart{"pictures", &Disclosure::pictures},
    DisclosurePart{"question", &Disclosure::question}, DisclosurePart{"model", &Disclosure::modelName},
    DisclosurePart{"host", &Disclosure::host}, DisclosurePart{"deployment", &Disclosure::deployment},
    DisclosurePart{"system", &Disclosure::systemMessage}, DisclosurePart{"paths", &Disclosure::paths},
    DisclosurePart{"sas", &Disclosure::signatures}, DisclosurePart{"metadata", &Disclosure::metadata}};

bool isSigned(const QUrl &address)
{
    const auto items = QUrlQuery(address).queryItems();
    return std::ranges::any_of(items, [](const std::pair<QString, QString> &item) {
        return std::ranges::any_of(signingWords,
            [&](QLatin1StringView word) { return item.first.compare(word, Qt::CaseInsensitive) == 0; });
    });
}

} // namespace

std::span<const DisclosurePart> disclosureParts()
{
    return parts;
}

bool isToldUsually(const DisclosurePart &part)
{
    return Disclosure().*part.told;
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

} // namespace exchange
