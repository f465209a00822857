#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>

namespace engine {

/// A request to the video indexes, as far as HTTP knows it.
struct RetrievalVisit {
    QByteArray method = {};
    QString path = {}; ///< decoded
    QMap<QString, QString> parameters = {}; ///< of the address
    QByteArray body = {};
    QString origin = {}; ///< "http://127.0.0.1:4711", for the address of a next page
};

struct RetrievalReply {
    int status = 200;
    QByteArray body = {};
    QString operationLocation = {};
};

/// Answers the routes of video retrieval, 2023-05-01-preview: indexes, ingestions, documents, queries. Any
/// thread.
class RetrievalDesk {
public:
    /// `somethingToDo` is called when a video waits to be taken in.
    RetrievalDesk(QString dataFolder, std::function<void()> somethingToDo);

    [[nodiscard]] RetrievalReply answer(const RetrievalVisit &visit) const;
    [[nodiscard]] static bool knows(const QString &path);

private:
    QString m_dataFolder;
    std::function<void()> m_somethingToDo;
};

} // namespace engine
