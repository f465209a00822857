#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QProcess;

namespace support {

/// Microsoft's own Blob storage emulator, from npm, on the loopback interface. Fetched into the build folder
/// when a test needs it for the first time. What is kept lives as long as this object, through restarts.
class Azurite {
public:
    Azurite();
    ~Azurite();
    Azurite(const Azurite &) = delete;
    Azurite &operator=(const Azurite &) = delete;

    /// Why it cannot run here; empty when it runs.
    [[nodiscard]] const QString &whyNot() const { return m_whyNot; }
    /// Ends it in the middle of whatever clients do, and starts it again at the same place with what it had.
    void restart();

    /// Makes the container; false when that failed.
    [[nodiscard]] bool makeContainer(const QString &name);
    /// The container's address, signed for these rights.
    [[nodiscard]] QString containerAddress(const QString &name, const QString &rights,
        const QDateTime &until = QDateTime::currentDateTimeUtc().addDays(2)) const;
    /// What a blob holds; nothing when it is not there.
    [[nodiscard]] QByteArray contents(const QString &container, const QString &blob) const;
    /// Paths of the requests that came so far, "PUT /…?comp=block…".
    [[nodiscard]] QList<QByteArray> requests() const;

private:
    [[nodiscard]] bool fetch();
    [[nodiscard]] bool start();

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QString m_whyNot;
};

} // namespace support
