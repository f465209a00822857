#include "wire/chataddress.h"

#include "wire/loopback.h"

#include <QUrlQuery>

namespace wire {

namespace {

using model::Problem;

constexpr QLatin1StringView deploymentsPath("/openai/deployments");

Problem unusable(const QUrl &url, const QString &why)
{
    return {.kind = Problem::Kind::AddressUnusable,
        .detail = why,
        .subject = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)};
}

bool mayUsePlainHttp(const QUrl &url, const model::Connection &connection)
{
    return isLoopbackHost(url.host()) || (connection.plainHttpAllowed && !connection.isAzure());
}

/// The path of the base address, as far as `known`, which begins what people copy along with it.
QString basePath(const QUrl &endpoint, QLatin1StringView known)
{
    QString path = endpoint.path(QUrl::FullyEncoded);
    if (const qsizetype begin = path.indexOf(known); begin >= 0)
        path.truncate(begin);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// All compatible servers live below /v1, which people forget to write.
QString compatibleBase(const QUrl &endpoint)
{
    QString path = basePath(endpoint, QLatin1StringView("/chat/completions"));
    if (path.endsWith(u"/models"))
        path.chop(7);
    return path.isEmpty() ? QStringLiteral("/v1") : path;
}

QString v1Base(const QUrl &endpoint)
{
    return basePath(endpoint, QLatin1StringView("/openai")) + QStringLiteral("/openai/v1");
}

/// A query in the base address would be lost or, worse, be a key that is shown; only the version of a copied
/// address is known.
bool hasForeignQuery(const QUrl &endpoint)
{
    QUrlQuery query(endpoint);
    query.removeAllQueryItems(QStringLiteral("api-version"));
    return !query.isEmpty() || endpoint.hasFragment();
}

} // namespace

QString chatApiVersion(const model::Connection &connection)
{
    const QString own = connection.apiVersion.trimmed();
    return own.isEmpty() ? QStringLiteral("2024-02-15-preview") : own;
}

QString dayOfVersion(const QString &apiVersion)
{
    const QStringView day = QStringView(apiVersion).left(10);
    const bool isDated = day.size() == 10 && day[4] == u'-' && day[7] == u'-' && day[0].isDigit();
    return isDated ? day.toString() : QString();
}

bool needsExtensionsForDataSources(const QString &apiVersion)
{
    const QString day = dayOfVersion(apiVersion);
    return !day.isEmpty() && day <= u"2023-12-01";
}

model::Outcome checkAddress(const QUrl &url, const model::Connection &connection)
{
    if (!url.isValid() || url.host().isEmpty())
        return unusable(url, url.isValid() ? QStringLiteral("no host in the address") : url.errorString());
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return unusable(url, QStringLiteral("not an http or https address"));
    if (!url.userInfo().isEmpty())
        return unusable(url, QStringLiteral("a name or password stands in the address"));
    if (url.scheme() == u"http" && !mayUsePlainHttp(url, connection))
        return Problem{.kind = Problem::Kind::PlainHttpRefused, .subject = url.host()};
    return model::Done{};
}

namespace {

model::Result<QUrl> deploymentAddress(const model::Connection &connection, ChatDoor door)
{
    const QUrl &endpoint = connection.endpoint;
    QString deployment = connection.deployment.trimmed();
    if (deployment.isEmpty() && connection.kind == model::Connection::Kind::BuiltIn)
        deployment = QStringLiteral("builtin");
    // "." and ".." would be folded away as path segments, percent-encoded or not.
    if (deployment.isEmpty() || deployment == u"." || deployment == u"..")
        return Problem{.kind = Problem::Kind::UsageWrong,
            .detail = QStringLiteral("the connection names no deployment"),
            .subject = QStringLiteral("deployment")};

    const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(deployment));
    const QString tail = door == ChatDoor::Extensions ? QStringLiteral("/extensions/chat/completions")
                                                      : QStringLiteral("/chat/completions");
    QUrl url = endpoint;
    url.setPath(
        basePath(endpoint, deploymentsPath) + deploymentsPath + u'/' + segment + tail, QUrl::TolerantMode);
    const QByteArray version = QUrl::toPercentEncoding(chatApiVersion(connection));
    url.setQuery(QStringLiteral("api-version=") + QString::fromLatin1(version), QUrl::StrictMode);
    return url;
}

/// The v1 form needs no version; "preview" opens what is not yet general.
QString v1Query(const model::Connection &connection)
{
    const QString version = connection.apiVersion.trimmed();
    return version == u"preview" || version == u"v1" ? QStringLiteral("api-version=") + version : QString();
}

model::Result<QUrl> below(const model::Connection &connection, const QString &tail)
{
    if (wireModelName(connection).isEmpty() && tail.startsWith(u"/chat"))
        return Problem{.kind = Problem::Kind::UsageWrong,
            .detail = QStringLiteral("the connection names no model"),
            .subject = QStringLiteral("model")};
    const bool isV1 = connection.kind == model::Connection::Kind::AzureV1;
    QUrl url = connection.endpoint;
    url.setPath((isV1 ? v1Base(connection.endpoint) : compatibleBase(connection.endpoint)) + tail,
        QUrl::TolerantMode);
    url.setQuery(isV1 ? v1Query(connection) : QString());
    return url;
}

model::Outcome checkBase(const model::Connection &connection)
{
    if (const model::Outcome checked = checkAddress(connection.endpoint, connection); !checked)
        return checked;
    if (hasForeignQuery(connection.endpoint))
        return unusable(connection.endpoint, QStringLiteral("the address carries a query or fragment"));
    return model::Done{};
}

bool isByDeployment(const model::Connection &connection)
{
    return connection.kind == model::Connection::Kind::AzureDeployment
        || connection.kind == model::Connection::Kind::BuiltIn;
}

} // namespace

QString wireModelName(const model::Connection &connection)
{
    const bool isV1 = connection.kind == model::Connection::Kind::AzureV1;
    return (isV1 ? connection.deployment : connection.modelName).trimmed();
}

model::Result<QUrl> chatAddress(const model::Connection &connection, ChatDoor door)
{
    if (const model::Outcome checked = checkBase(connection); !checked)
        return checked.problem();
    return isByDeployment(connection) ? deploymentAddress(connection, door)
                                      : below(connection, QStringLiteral("/chat/completions"));
}

model::Result<QUrl> modelsAddress(const model::Connection &connection)
{
    if (const model::Outcome checked = checkBase(connection); !checked)
        return checked.problem();
    if (!isByDeployment(connection))
        return below(connection, QStringLiteral("/models"));
    QUrl url = connection.endpoint;
    url.setPath(basePath(url, QLatin1StringView("/openai")) + QStringLiteral("/openai/models"));
    const QByteArray version = QUrl::toPercentEncoding(chatApiVersion(connection));
    url.setQuery(QStringLiteral("api-version=") + QString::fromLatin1(version), QUrl::StrictMode);
    return url;
}

} // namespace wire
