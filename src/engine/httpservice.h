#pragma once

#include "engine/desk.h"
#include "engine/doorkeeper.h"
#include "engine/lifetime.h"

#include <memory>

namespace engine {

struct ServiceRules {
    int port = 0; ///< 0: one that is free
    qint64 mostBodyBytes = 320LL * 1024 * 1024;
    IntakeRules intake = {};
    QString dataFolder = {}; ///< where video indexes are kept; empty: there are none
};

/// The service on the loopback interface: routes, refusals, whole and streamed answers. Has threads of its
/// own; the destructor stops what is under way and waits for it.
class HttpService {
public:
    HttpService(const ServiceRules &rules, const QByteArray &key, Eyes &eyes, Lifetime &lifetime);
    ~HttpService();

    /// Binds and listens; gives the port.
    [[nodiscard]] model::Result<int> open();

private:
    struct Server;
    std::unique_ptr<Server> m_server;
};

} // namespace engine
