#include "support/tlsservice.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

namespace support {

TlsService::TlsService()
{
    QFile certificate(certificateFile());
    QFile key(QStringLiteral(NET_TEST_DATA "/selfsigned.key"));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("no certificate");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    m_server.setSslConfiguration(configuration);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the loopback interface takes no server");
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [socket] {
            if (!socket->readAll().endsWith('}'))
                return; // the body is not all there
            const QByteArray body = R"({"choices":[{"message":{"content":"Safe."},"finish_reason":"stop"}]})";
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
    });
}

QUrl TlsService::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()));
}

QString TlsService::certificateFile()
{
    return QStringLiteral(NET_TEST_DATA "/selfsigned.pem");
}

} // namespace support
