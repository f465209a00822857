#pragma once

#include "model/connection.h"

#include <QNetworkProxyFactory>

namespace net {

/// The connection's own proxy, or none, or what the system (and the environment) says; except for this
/// computer's own addresses: these never go through one, whatever is set. Without this, Qt sends even
/// 127.0.0.1 to a company's proxy.
class Proxies : public QNetworkProxyFactory {
public:
    /// Who signs in at the proxy answers the access manager's question for it.
    explicit Proxies(model::Route route = {});

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    model::Route m_route;
    QNetworkProxy m_own;
};

} // namespace net
