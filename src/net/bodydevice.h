#pragma once

#include "wire/httprequest.h"

#include <QFile>
#include <QIODevice>

namespace net {

/// A request body as a device: files are read and encoded as base64 while the network takes them, so that
/// memory stays small whatever the pictures weigh. Can be read again from any place, as a retry needs. A file
/// that is gone or has another size than promised ends the reading with failed().
class BodyDevice : public QIODevice {
    Q_OBJECT

public:
    explicit BodyDevice(wire::Body body, QObject *parent = nullptr);

    [[nodiscard]] qint64 size() const override;
    bool seek(qint64 position) override;

signals:
    /// The body cannot be sent as promised. Comes once, from inside a read.
    void failed(const QString &filePath, const QString &why);

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] QByteArrayView bytesAtPosition();
    [[nodiscard]] QByteArrayView encodedAt(const wire::FileAsBase64 &file, qint64 offset);
    [[nodiscard]] bool fillWindow(const wire::FileAsBase64 &file, qint64 offset);
    [[nodiscard]] bool openFile(const wire::FileAsBase64 &file);
    bool fail(const QString &filePath, const QString &why);

    wire::Body m_body;
    QList<qint64> m_begins; ///< where each piece begins, and the end of the last
    qint64 m_position = 0;
    qsizetype m_piece = 0;
    QFile m_file;
    QByteArray m_window; ///< encoded bytes of m_file
    qint64 m_windowBegins = 0; ///< in encoded bytes of the file
    bool m_failed = false;
};

} // namespace net
