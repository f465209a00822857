#pragma once

#include <QNetworkProxyFactory>

namespace net {

/// Asks the system (and the environment) for a proxy, except for this computer's own addresses: these never
/// go through one, whatever is set. Without this, Qt sends even 127.0.0.1 to a company's proxy.
class Proxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace net
