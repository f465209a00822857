#pragma once

#include "model/connection.h"
#include "model/pictureanalysis.h"
#include "model/result.h"

#include <QFuture>
#include <QObject>

namespace net {
class ServiceClient;
}

namespace chat {

class BuiltInService;

/// Has pictures analysed beside the chat: by the connection's Azure AI Vision resource where it has one and
/// its key is known, and otherwise by the built-in service, which nothing leaves. Pictures go out without
/// metadata, as with a question. Lives on the thread that made it.
class PictureAnalyst : public QObject {
    Q_OBJECT

public:
    PictureAnalyst(net::ServiceClient &client, BuiltInService &builtIn, const QString &cacheFolder,
        QObject *parent = nullptr);

    /// `file` holds the picture's bytes. Ends on this object's thread.
    [[nodiscard]] QFuture<model::Result<model::PictureAnalysis>> analyse(
        const QString &file, const model::Connection &connection, const model::Secrets &secrets);

    /// Whether the connection's own resource would be asked.
    [[nodiscard]] static bool usesResource(
        const model::Connection &connection, const model::Secrets &secrets);

private:
    class Work;

    net::ServiceClient &m_client;
    BuiltInService &m_builtIn;
    QString m_cacheFolder;
};

} // namespace chat
