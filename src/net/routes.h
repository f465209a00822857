#pragma once

#include "model/connection.h"
#include "model/result.h"

#include <QHash>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>

class QAuthenticator;
class QNetworkAccessManager;

namespace wire {
struct HttpRequest;
}

namespace net {

/// The ways to the services. Each has an access manager of its own, so that lines, sign-ins and trust of one
/// are never used for another. Lives on the thread that made it and owns the access managers.
class Routes : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Way {
        QNetworkAccessManager *access = nullptr;
        QSslConfiguration tls = {};
        bool isOwnProxy = false; ///< then a refused line is the proxy's
        QString proxyUser = {}; ///< who signs in there; empty: nobody
        QString proxyPassword = {};

        /// For Qt: without redirects, caches, cookies and compression, which could hold a stream back or
        /// unpack to any size.
        [[nodiscard]] QNetworkRequest spelled(const wire::HttpRequest &request) const;
    };
    /// The Problem of a certificate file that cannot be read.
    [[nodiscard]] model::Result<Way> way(const model::Route &route, const model::Secrets &secrets);

    /// Signs in at the proxy of a way for the `times`th time. Qt would ask for ever with a sign-in that the
    /// proxy does not accept: false when that is enough.
    [[nodiscard]] static bool signIn(QAuthenticator &wanted, const Way &way, int times);

private:
    [[nodiscard]] QNetworkAccessManager *accessFor(
        const model::Route &route, const QByteArray &proxyPassword);

    QHash<QString, QNetworkAccessManager *> m_accesses;
};

} // namespace net
