#pragma once

#include "model/connection.h"

#include <QString>

namespace presentation {

class Preferences;

/// What of a picture goes out, as the person set it.
struct SendingChoices {
    bool stripMetadata = true;
    int longestSide = 8192; ///< pixels; larger pictures are sent smaller, and say so
    qint64 mostBytes = 20LL * 1024 * 1024;

    bool operator==(const SendingChoices &) const = default;
};

[[nodiscard]] SendingChoices sendingChoices(const Preferences &preferences);
void keepSendingChoices(Preferences &preferences, const SendingChoices &choices);

/// The way to services for connections that name none of their own.
struct ProxyChoice {
    enum class How { System, None, Own };

    How how = How::System;
    QString host = {};
    int port = 0;

    bool operator==(const ProxyChoice &) const = default;
};

[[nodiscard]] ProxyChoice proxyChoice(const Preferences &preferences);
void keepProxyChoice(Preferences &preferences, const ProxyChoice &choice);

/// The connection by the way that the person chose for all, where it names none of its own.
[[nodiscard]] model::Connection routed(model::Connection connection, const Preferences &preferences);

/// Where conversations, pictures, connections and settings live, and will live from the next start on.
class DataPlace {
public:
    /// `usual` is where data lives when nothing else was said.
    DataPlace(QString usual, QString inUse);

    [[nodiscard]] const QString &inUse() const { return m_inUse; }
    [[nodiscard]] QString next() const;
    /// Why this folder cannot be used; empty when it can. Nothing is moved.
    [[nodiscard]] QString choose(const QString &folder);

private:
    QString m_usual;
    QString m_inUse;
};

} // namespace presentation
