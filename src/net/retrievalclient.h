#pragma once

#include "model/connection.h"
#include "model/result.h"
#include "model/videos.h"
#include "net/serviceclient.h"

#include <QFuture>

namespace net {

/// A service and the keys to it.
struct Door {
    model::Connection connection = {};
    model::Secrets secrets = {};
};

/// Video retrieval at Azure AI Vision, or at our own service: each call one request, lists all their pages.
/// Futures end on the thread of the client that it sends through, and as stopped when that goes.
class RetrievalClient {
public:
    template <class T> using Reply = QFuture<model::Result<T>>;

    explicit RetrievalClient(ServiceClient &client);

    [[nodiscard]] Reply<QList<model::VideoIndex>> indexes(const Door &door);
    [[nodiscard]] Reply<model::VideoIndex> index(const Door &door, const QString &name);
    [[nodiscard]] Reply<model::VideoIndex> create(const Door &door, const model::VideoIndex &index);
    [[nodiscard]] Reply<model::Done> remove(const Door &door, const QString &index);
    [[nodiscard]] Reply<QList<model::IndexedVideo>> documents(const Door &door, const QString &index);
    [[nodiscard]] Reply<model::Ingestion> ingest(
        const Door &door, const QString &index, const QString &name, const QList<model::VideoItem> &videos);
    [[nodiscard]] Reply<QList<model::Ingestion>> ingestions(const Door &door, const QString &index);
    [[nodiscard]] Reply<QList<model::Moment>> search(
        const Door &door, const QString &index, const model::VideoQuery &query);
    /// Our own service only.
    [[nodiscard]] Reply<QString> handOver(const Door &door, const QString &file);
    [[nodiscard]] Reply<model::VideoEvidence> evidence(const Door &door, const QString &index,
        const QString &documentId, const QString &question, int mostTimes);

private:
    ServiceClient &m_client;
};

} // namespace net
