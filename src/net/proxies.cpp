#include "net/proxies.h"

#include "wire/loopback.h"

namespace net {

Proxies::Proxies(model::Route route)
    : m_route(std::move(route))
    , m_own(QNetworkProxy::HttpProxy, m_route.proxyHost, quint16(m_route.proxyPort))
{
}

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (wire::isLoopbackHost(query.peerHostName()) || m_route.proxy == model::Route::Proxy::None)
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_route.proxy == model::Route::Proxy::Own)
        return {m_own};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

} // namespace net
