#include "chat/pastedconnection.h"

#include "net/chatclient.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace chat {

namespace {

using model::Connection;
using Kind = Connection::Kind;
using Preset = Connection::Preset;
using namespace Qt::StringLiterals;

constexpr qsizetype longestPaste = 100'000;

/// Quotation marks as word processors make them, and what cannot be seen.
QString plain(QString text)
{
    static const QRegularExpression singles(u"[\u2018\u2019\u201a\u201b]"_s);
    static const QRegularExpression doubles(u"[\u201c\u201d\u201e\u00ab\u00bb]"_s);
    static const QRegularExpression unseen(u"[\u200b-\u200f\u2060\ufeff\u00ad]"_s);
    text.replace(singles, u"'"_s).replace(doubles, u"\""_s).remove(unseen);
    text.replace(u"\\\""_s, u"\""_s); // as inside a shell's quotation marks
    return text.replace(u'\u00a0', u' ');
}

QString first(const QString &text, const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        if (const auto match = expression.match(text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// `name = "value"`, `name: 'value'`, `"name": "value"`, NAME=value.
QString assigned(const QString &text, const QString &names)
{
    return first(text,
        {u"(?<![\\w-])[\"']?(?:%1)[\"']?\\s*[:=]\\s*[\"']([^\"'\\n]{1,4000})[\"']"_s.arg(names),
            u"(?m)(?:^|\\s)(?:export\\s+|set\\s+)?(?:%1)=([^\\s\"';]{1,4000})"_s.arg(names)});
}

bool isPlaceholder(const QString &key)
{
    static const QRegularExpression words(
        u"[<>$%{}()\\[\\]\\s]|^(your|my|insert|enter|api|azure)[-_ ]|xxx|\\.\\.\\.|^\\*+$|^key$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return key.size() < 3 || words.match(key).hasMatch();
}

QByteArray keyOf(const QString &found)
{
    const QString key = withoutStrays(found);
    return isPlaceholder(key) ? QByteArray() : key.toUtf8();
}

QByteArray keyIn(const QString &text)
{
    const QString bearer =
        first(text, {u"authorization[\"']?\\s*:\\s*[\"'`]?\\s*bearer\\s+([^\\s\"'`\\\\]+)"_s});
    const QString header =
        first(text, {u"(?<![\\w-])[\"']?api-key[\"']?\\s*:\\s*[\"'`]?([^\\s\"'`\\\\,]+)"_s});
    for (const QString &found : {header, bearer,
             assigned(text,
                 u"(?:azure_?)?(?:openai_?)?api_?key|[A-Z_]*API_KEY|azureKey|subscription_key|key"_s)}) {
        if (const QByteArray key = keyOf(found); !key.isEmpty())
            return key;
    }
    return {};
}

bool isAzureHost(const QString &host)
{
    return host.endsWith(".openai.azure.com"_L1) || host.endsWith(".cognitiveservices.azure.com"_L1)
        || host.endsWith(".services.ai.azure.com"_L1);
}

bool speaksChat(const QUrl &url)
{
    return url.path().contains("/chat/completions"_L1) || url.path().contains("/openai/"_L1);
}

QList<QUrl> addressesIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"https?://[^\\s\"'`<>\\\\|^]+"_s, QRegularExpression::CaseInsensitiveOption);
    QList<QUrl> addresses;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QUrl url(withoutStrays(found.next().captured()));
        if (url.isValid() && !url.host().isEmpty())
            addresses.append(url);
    }
    static const QRegularExpression bare(
        u"(?<![\\w./@-])([a-z0-9-]+\\.(?:openai|cognitiveservices|services\\.ai)\\.azure\\.com(?:/[^\\s\"'`<>\\\\]*)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (addresses.isEmpty()) {
        if (const auto match = bare.match(text); match.hasMatch())
            addresses.append(QUrl(u"https://"_s + withoutStrays(match.captured(1))));
    }
    return addresses;
}

/// The address that questions go to: one that says so, or of an Azure resource, or the first.
QUrl chatAddressIn(const QList<QUrl> &addresses)
{
    for (const QUrl &url : addresses) {
        if (speaksChat(url))
            return url;
    }
    for (const QUrl &url : addresses) {
        if (url.host().endsWith(".openai.azure.com"_L1))
            return url;
    }
    return addresses.value(0);
}

Kind kindOf(const QUrl &url, const QString &text)
{
    const QString path = url.path();
    if (path.contains("/openai/deployments"_L1))
        return Kind::AzureDeployment;
    if (path.contains("/openai/v1"_L1))
        return Kind::AzureV1;
    const bool namesVersion = !assigned(text, u"api_?-?version"_s).isEmpty()
        || text.contains("api-version="_L1) || text.contains("AzureOpenAI"_L1);
    if (isAzureHost(url.host()))
        return namesVersion ? Kind::AzureDeployment : Kind::AzureV1;
    return Kind::OpenAICompatible;
}

QUrl baseOf(const QUrl &url, Kind kind)
{
    QUrl base = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QString path = base.path();
    const QString tail = kind == Kind::OpenAICompatible ? u"/chat/completions"_s : u"/openai"_s;
    if (const qsizetype at = path.indexOf(tail); at >= 0)
        path.truncate(at);
    if (kind == Kind::OpenAICompatible && path.endsWith("/models"_L1))
        path.chop(7);
    while (path.endsWith(u'/'))
        path.chop(1);
    base.setPath(path);
    return base;
}

QString deploymentIn(const QUrl &url, const QString &text)
{
    const QString inPath = first(url.path(QUrl::FullyDecoded), {u"/deployments/([^/]+)"_s});
    if (!inPath.isEmpty() && !isPlaceholder(inPath))
        return inPath;
    const QString named = assigned(text,
        u"azure_deployment|deployment_?(?:name|id)?|azureOpenAIApiDeploymentName|[A-Z_]*DEPLOYMENT(?:_NAME)?|model"_s);
    return isPlaceholder(named) ? QString() : withoutStrays(named);
}

QUrl visionEndpointIn(const QList<QUrl> &addresses, const QUrl &chat)
{
    for (const QUrl &url : addresses) {
        if (url.host() != chat.host() && url.host().endsWith(".cognitiveservices.azure.com"_L1))
            return url.adjusted(QUrl::RemoveQuery | QUrl::RemovePath | QUrl::RemoveUserInfo);
    }
    return {};
}

} // namespace

QString withoutStrays(const QString &text)
{
    static const QRegularExpression before(u"^[\\s\"'`<(\\[{,;=]+"_s);
    static const QRegularExpression after(u"[\\s\"'`>)\\]},;\\\\]+$"_s);
    return plain(text).remove(before).remove(after);
}

Connection::Preset presetOf(const QUrl &url)
{
    if (url.host() == "api.openai.com"_L1)
        return Preset::OpenAI;
    if (!net::isLoopback(url.host()))
        return Preset::None;
    switch (url.port()) {
    case 11434:
        return Preset::Ollama;
    case 1234:
        return Preset::LmStudio;
    case 8080:
        return Preset::LlamaCpp;
    case 8000:
        return Preset::Vllm;
    default:
        return Preset::None;
    }
}

std::optional<PastedConnection> readPasted(const QString &pasted)
{
    const QString text = plain(pasted.left(longestPaste));
    const QList<QUrl> addresses = addressesIn(text);
    const QUrl chat = chatAddressIn(addresses);
    if (chat.isEmpty())
        return std::nullopt;
    PastedConnection read;
    Connection &connection = read.connection;
    connection.kind = kindOf(chat, text);
    connection.endpoint = baseOf(chat, connection.kind);
    connection.preset = connection.kind == Kind::OpenAICompatible ? presetOf(chat) : Preset::None;
    const QString name = deploymentIn(chat, text);
    (connection.isAzure() ? connection.deployment : connection.modelName) = name;
    const QString inQuery = QUrlQuery(chat).queryItemValue(u"api-version"_s);
    if (connection.isAzure())
        connection.apiVersion =
            inQuery.isEmpty() ? withoutStrays(assigned(text, u"api_?-?version"_s)) : inQuery;
    connection.visionEndpoint = connection.isAzure() ? visionEndpointIn(addresses, chat) : QUrl();
    read.secrets.apiKey = keyIn(text);
    return read;
}

} // namespace chat
