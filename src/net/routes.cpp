#include "net/routes.h"

#include "net/proxies.h"
#include "wire/httprequest.h"

#include <QAuthenticator>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr int mostSignIns = 4;

/// Names one way; the password only by its hash. Lines that stand are used again whatever they trust, so a
/// changed certificate file makes another way.
QString nameOf(const model::Route &route, const QByteArray &proxyPassword)
{
    QStringList words{QString::number(int(route.proxy)), route.caFile};
    if (!route.caFile.isEmpty())
        words += QFileInfo(route.caFile).lastModified().toString(Qt::ISODateWithMs);
    if (route.proxy == model::Route::Proxy::Own) {
        const QByteArray hash = QCryptographicHash::hash(proxyPassword, QCryptographicHash::Sha256).toHex();
        words +=
            {route.proxyHost, QString::number(route.proxyPort), route.proxyUser, QString::fromLatin1(hash)};
    }
    return words.join(u'\n');
}

/// The system's certificates and the file's; errors are never ignored.
model::Result<QSslConfiguration> trusting(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (caFile.isEmpty())
        return tls;
    const QList<QSslCertificate> own = QSslCertificate::fromPath(caFile, QSsl::Pem);
    if (own.isEmpty())
        return model::Problem{.kind = model::Problem::Kind::UsageWrong,
            .detail = u"there is no certificate (PEM) in “%1”"_s.arg(caFile),
            .subject = u"certificate file"_s};
    tls.addCaCertificates(own);
    return tls;
}

} // namespace

model::Result<Routes::Way> Routes::way(const model::Route &route, const model::Secrets &secrets)
{
    if (route.proxy == model::Route::Proxy::Own && (route.proxyHost.isEmpty() || route.proxyPort <= 0))
        return model::Problem{.kind = model::Problem::Kind::UsageWrong,
            .detail = u"a proxy has a host and a port"_s,
            .subject = u"proxy"_s};
    const auto tls = trusting(route.caFile);
    if (!tls)
        return tls.problem();
    return Way{.access = accessFor(route, secrets.proxyPassword),
        .tls = *tls,
        .isOwnProxy = route.proxy == model::Route::Proxy::Own,
        .proxyUser = route.proxyUser,
        .proxyPassword = QString::fromUtf8(secrets.proxyPassword)};
}

QNetworkRequest Routes::Way::spelled(const wire::HttpRequest &request) const
{
    QNetworkRequest spelled(request.url);
    for (const wire::Header &header : request.headers) {
        if (!header.value.isEmpty())
            spelled.setRawHeader(header.name, header.value);
    }
    spelled.setHeader(QNetworkRequest::UserAgentHeader, u"Groundglass"_s);
    spelled.setRawHeader("Accept-Encoding", "identity");
    spelled.setSslConfiguration(tls);
    spelled.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    spelled.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    spelled.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    spelled.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    spelled.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return spelled;
}

bool Routes::signIn(QAuthenticator &wanted, const Way &way, int times)
{
    if (times > mostSignIns)
        return false;
    if (!way.proxyUser.isEmpty()) {
        wanted.setUser(way.proxyUser);
        wanted.setPassword(way.proxyPassword);
    }
    return true;
}

QNetworkAccessManager *Routes::accessFor(const model::Route &route, const QByteArray &proxyPassword)
{
    QNetworkAccessManager *&access = m_accesses[nameOf(route, proxyPassword)];
    if (access)
        return access;
    access = new QNetworkAccessManager(this);
    access->setProxyFactory(new Proxies(route)); // owned by the access manager
    access->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return access;
}

} // namespace net
