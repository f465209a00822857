#pragma once

#include "model/connection.h"
#include "model/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace store {

struct KeptConnections {
    QList<model::Connection> connections = {};
    QString usual = {}; ///< id of the one that new conversations ask; empty: the built-in service

    bool operator==(const KeptConnections &) const = default;
};

/// The connections that the person made, in `connections.json` of the data folder; small, no keys in it.
/// Every change reads the file anew under a lock and replaces it as a whole, so that programs that run side
/// by side lose nothing of each other's. A file that is broken is set aside, never overwritten.
class ConnectionFile {
public:
    explicit ConnectionFile(const QString &folder);

    [[nodiscard]] model::Result<KeptConnections> read() const;
    /// Adds the connection, or replaces the one with its id.
    [[nodiscard]] model::Outcome put(const model::Connection &connection);
    [[nodiscard]] model::Outcome remove(const QString &id);
    [[nodiscard]] model::Outcome setUsual(const QString &id);

private:
    [[nodiscard]] model::Outcome change(const std::function<void(KeptConnections &)> &edit);
    [[nodiscard]] model::Outcome write(const KeptConnections &kept) const;

    QString m_folder;
    QString m_path;
};

} // namespace store
