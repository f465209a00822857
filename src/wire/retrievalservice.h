#pragma once

#include "model/result.h"
#include "model/videos.h"

#include <QByteArray>

namespace wire {

/// The service's end of video retrieval. What is wrong with a body ends as a Problem with status 400 that
/// names the field.
struct IngestionWish {
    QList<model::VideoItem> videos = {};
    bool withSpeech = true;
};

[[nodiscard]] model::Result<model::VideoIndex> readIndexWish(const QByteArray &body);
[[nodiscard]] model::Result<IngestionWish> readIngestionWish(const QByteArray &body);
[[nodiscard]] model::Result<model::VideoQuery> readVideoQuery(const QByteArray &body);
[[nodiscard]] model::Result<QString> readFileWish(const QByteArray &body);

struct EvidenceWish {
    QString index = {};
    QString documentId = {};
    QString question = {};
    int mostTimes = 20;
};
[[nodiscard]] model::Result<EvidenceWish> readEvidenceWish(const QByteArray &body);

[[nodiscard]] QByteArray writeIndex(const model::VideoIndex &index);
[[nodiscard]] QByteArray writeIndexes(const QList<model::VideoIndex> &indexes, const QString &nextLink);
[[nodiscard]] QByteArray writeIngestion(const model::Ingestion &ingestion);
[[nodiscard]] QByteArray writeIngestions(const QList<model::Ingestion> &ingestions, const QString &nextLink);
[[nodiscard]] QByteArray writeDocuments(const QList<model::IndexedVideo> &videos, const QString &nextLink);
[[nodiscard]] QByteArray writeMoments(const QList<model::Moment> &moments, const QString &nextLink);
[[nodiscard]] QByteArray writeHandOver(const QString &address);
[[nodiscard]] QByteArray writeEvidence(const model::VideoEvidence &evidence);
/// {"error":{"code","message","target"}} as these routes spell it.
[[nodiscard]] QByteArray writeRetrievalError(const model::Problem &problem);

} // namespace wire
