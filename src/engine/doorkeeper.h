#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace engine {

/// What is known of a request before its body is read.
struct Visit {
    QByteArray method = {};
    QString path = {};
    bool hasApiVersion = false; ///< and it is not empty
    QByteArray host = {}; ///< the Host header
    QByteArray apiKey = {};
    QByteArray authorization = {};
};

enum class Room { Chat, ExtensionsChat, Models, Hold, Analysis, Videos };

/// Decides who comes in and where a request goes. The key is compared in constant time; a Host header that
/// does not name this computer is refused, so that no web page can reach the service through a name of its
/// own (DNS rebinding).
class Doorkeeper {
public:
    explicit Doorkeeper(QByteArray key);

    [[nodiscard]] std::optional<model::Problem> refusal(const Visit &visit) const;
    /// Where the path leads; nothing for a path that is unknown.
    [[nodiscard]] static std::optional<Room> roomFor(const QString &path);
    [[nodiscard]] static bool namesThisComputer(const QByteArray &host);

private:
    [[nodiscard]] bool hasKey(const Visit &visit) const;

    QByteArray m_key;
};

} // namespace engine
