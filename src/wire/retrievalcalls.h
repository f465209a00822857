#pragma once

#include "model/connection.h"
#include "model/result.h"
#include "model/videos.h"
#include "wire/httprequest.h"

namespace wire {

/// Asking for video retrieval, 2023-05-01-preview: Azure AI Vision, or our own service. Each call gives the
/// request; each reader takes the body of a successful response. Lists come in pages: `nextPage` is the
/// address of the next one, on the same host, or empty.
struct RetrievalDoor {
    model::Connection connection = {};
    model::Secrets secrets = {};
};

[[nodiscard]] model::Result<HttpRequest> spellCreateIndex(
    const RetrievalDoor &door, const model::VideoIndex &index);
[[nodiscard]] model::Result<HttpRequest> spellIndex(const RetrievalDoor &door, const QString &name);
[[nodiscard]] model::Result<HttpRequest> spellDeleteIndex(const RetrievalDoor &door, const QString &name);
[[nodiscard]] model::Result<HttpRequest> spellIndexes(const RetrievalDoor &door);
[[nodiscard]] model::Result<HttpRequest> spellIngest(const RetrievalDoor &door, const QString &index,
    const QString &ingestion, const QList<model::VideoItem> &videos, bool withSpeech);
[[nodiscard]] model::Result<HttpRequest> spellIngestion(
    const RetrievalDoor &door, const QString &index, const QString &ingestion);
[[nodiscard]] model::Result<HttpRequest> spellIngestions(const RetrievalDoor &door, const QString &index);
[[nodiscard]] model::Result<HttpRequest> spellDocuments(const RetrievalDoor &door, const QString &index);
[[nodiscard]] model::Result<HttpRequest> spellSearch(
    const RetrievalDoor &door, const QString &index, const model::VideoQuery &query);
[[nodiscard]] model::Result<HttpRequest> spellPage(const RetrievalDoor &door, const QUrl &page);
/// Our own service only: a file of this computer that it may read, and what it knows for a question.
[[nodiscard]] model::Result<HttpRequest> spellHandOver(const RetrievalDoor &door, const QString &file);
[[nodiscard]] model::Result<HttpRequest> spellEvidence(const RetrievalDoor &door, const QString &index,
    const QString &documentId, const QString &question, int mostTimes);

template <class T> struct Page {
    QList<T> values = {};
    QUrl nextPage = {}; ///< as the service names it; may be anything
};

[[nodiscard]] model::Result<model::VideoIndex> readIndex(const QByteArray &body);
[[nodiscard]] model::Result<Page<model::VideoIndex>> readIndexes(const QByteArray &body);
[[nodiscard]] model::Result<model::Ingestion> readIngestion(const QByteArray &body);
[[nodiscard]] model::Result<Page<model::Ingestion>> readIngestions(const QByteArray &body);
[[nodiscard]] model::Result<Page<model::IndexedVideo>> readDocuments(const QByteArray &body);
[[nodiscard]] model::Result<Page<model::Moment>> readMoments(const QByteArray &body);
[[nodiscard]] model::Result<QString> readHandOver(const QByteArray &body);
[[nodiscard]] model::Result<model::VideoEvidence> readEvidence(const QByteArray &body);

/// What these services mean by an error that was read from their response: which index or video it is about.
[[nodiscard]] model::Problem retrievalProblem(
    model::Problem problem, const QString &index, const QString &documentId);

} // namespace wire
