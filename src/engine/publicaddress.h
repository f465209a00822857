#pragma once

#include <QString>

#include <optional>

struct sockaddr;

namespace engine {

/// True for an address out on the internet: not this computer, not a local network, not link-local (where
/// cloud machines keep their credentials), not multicast or reserved, and no such address dressed up as IPv6.
[[nodiscard]] bool isPublicAddress(const sockaddr &address);

/// The first address that the name stands for, as numbers. With `publicOnly`, one address that is not public
/// among them refuses the name as a whole.
struct Resolved {
    QString address = {};
    bool refused = false;
};
[[nodiscard]] std::optional<Resolved> resolve(const QString &host, bool publicOnly);

} // namespace engine
