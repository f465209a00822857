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
    const bool isAzure = connection.kind == model::Connection::Kind::AzureDeployment;
    return isLoopbackHost(url.host()) || (connection.plainHttpAllowed && !isAzure);
}

QString basePath(const QUrl &endpoint)
{
    QString path = endpoint.path(QUrl::FullyEncoded);
    const qsizetype deployments = path.indexOf(deploymentsPath);
    if (deployments >= 0)
        path.truncate(deployments);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
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

bool needsExtensionsForDataSources(const QString &apiVersion)
{
    const QStringView day = QStringView(apiVersion).left(10);
    const bool isDated = day.size() == 10 && day[4] == u'-' && day[7] == u'-' && day[0].isDigit();
    return isDated && day <= QStringView(u"2023-12-01");
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

model::Result<QUrl> chatAddress(const model::Connection &connection, ChatDoor door)
{
    const QUrl &endpoint = connection.endpoint;
    if (const model::Outcome checked = checkAddress(endpoint, connection); !checked)
        return checked.problem();
    if (hasForeignQuery(endpoint))
        return unusable(endpoint, QStringLiteral("the address carries a query or fragment"));
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
    url.setPath(basePath(endpoint) + deploymentsPath + u'/' + segment + tail, QUrl::TolerantMode);
    const QByteArray version = QUrl::toPercentEncoding(chatApiVersion(connection));
    url.setQuery(QStringLiteral("api-version=") + QString::fromLatin1(version), QUrl::StrictMode);
    return url;
}

} // namespace wire
