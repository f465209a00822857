#pragma once

#include <QSslServer>
#include <QUrl>

namespace support {

/// Speaks TLS on the loopback interface with a certificate that nobody vouches for, and answers each request
/// with the same words, "Safe.".
class TlsService {
public:
    TlsService();

    [[nodiscard]] QUrl url() const;
    /// The certificate (PEM), for whoever wants to trust it.
    [[nodiscard]] static QString certificateFile();

private:
    QSslServer m_server;
};

} // namespace support
