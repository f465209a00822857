#pragma once

#include "model/connection.h"
#include "model/result.h"

#include <QString>

#include <optional>

namespace presentation {

/// The way to a service as typed: proxy, who signs in there, certificates. The password is a secret, which
/// stays empty where none was typed.
struct RouteFields {
    model::Route::Proxy proxy = model::Route::Proxy::System;
    QString address = {}; ///< "proxy.example:8080", of one's own proxy only, as are user and password
    QString user = {};
    QString password = {};
    QString caFile = {};

    bool operator==(const RouteFields &) const = default;
};

[[nodiscard]] RouteFields routeFieldsOf(const model::Route &route);

/// What is wrong with it, in a sentence for the person; empty where it can be used. Looks into the
/// certificate file.
[[nodiscard]] QString routeTrouble(const RouteFields &fields);

/// Only what belongs to the chosen proxy, or a Problem that names the setting.
[[nodiscard]] model::Result<model::Route> routeFrom(const RouteFields &fields);

struct ProxyAddress {
    QString host = {};
    int port = 0;
};
/// HOST:PORT, [IPV6]:PORT; nothing for all else, such as an address with a user or a path.
[[nodiscard]] std::optional<ProxyAddress> proxyAddressFrom(const QString &typed);

enum class CertificateFile { Usable, Unreadable, HoldsNone };
/// Reads no more of it than it takes to find one certificate (PEM).
[[nodiscard]] CertificateFile lookIntoCertificates(const QString &file);

/// True when both lead to one proxy, with the same user: only then is a kept password for both.
[[nodiscard]] bool isSameProxy(const model::Route &one, const model::Route &other);

} // namespace presentation
