#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace engine {

/// The API version that the service names as its own.
inline constexpr auto ApiVersion = "2024-02-15-preview";

/// One service for each data folder. How programs share it:
///
/// - Whoever holds the lock on `engine/lock` in the data folder is the service. The kernel frees the lock
/// when its holder
///   dies, however that happens, so a lock is never stale.
/// - The service writes its address to `engine/service.json` and its key to the first line of `engine/key`
/// (both for the
///   owner's eyes only), and then prints one line of JSON on standard output:
///   {"url","api_version","key_file","joined", "pid"}. It removes the two files when it ends.
/// - A starter that finds the lock taken joins: it asks GET /groundglass/hold with the key and keeps that
/// answer open. As
///   long as it is open the service counts one more parent. The joiner prints the same line with the
///   service's own address and "joined": true, and lives until its own parent is gone; when the service dies
///   first it ends with exit code 1, and whoever started it starts another.
/// - With `--parent-pipe` the service ends when its standard input ended, no hold is open and no request
/// runs.
class Residence {
public:
    /// The service that lives in the folder, as it says itself.
    struct Resident {
        QUrl url = {};
        QByteArray key = {};
        qint64 pid = 0;
    };

    explicit Residence(const QString &dataFolder);
    ~Residence();
    Residence(const Residence &) = delete;
    Residence &operator=(const Residence &) = delete;

    /// Takes the lock: true when the folder is ours from now on, false when another service has it.
    [[nodiscard]] model::Result<bool> moveIn();
    /// Tells joiners where the service is. Only after moveIn().
    [[nodiscard]] model::Outcome publish(const QUrl &url, const QByteArray &key);
    /// The other service; nothing while it is not ready yet, or just gone.
    [[nodiscard]] std::optional<Resident> resident() const;

    [[nodiscard]] QString keyFile() const;

private:
    [[nodiscard]] QString serviceFile() const;

    QString m_folder;
    int m_lock = -1;
    bool m_ours = false;
};

} // namespace engine
