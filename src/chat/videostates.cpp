#include "chat/videostates.h"

#include <QSet>

#include <algorithm>

namespace chat {

namespace {

using model::IndexedVideo;
using model::Ingestion;
using model::IngestionState;
using model::VideoStatus;

void tell(IndexedVideo &video, const VideoStatus &status, const Ingestion &ingestion)
{
    // A word that is not known, and "partially succeeded", say nothing about one video; its own field does.
    const bool isOver = ingestion.isOver();
    if (status.succeeded == false || (isOver && ingestion.state == IngestionState::Failed)) {
        video.error = !status.error.isEmpty() ? status.error
            : !ingestion.error.isEmpty()      ? ingestion.error
                                              : QStringLiteral("The service does not say why.");
        return;
    }
    video.progress = status.succeeded.value_or(false) || isOver ? 1 : std::min(0.99, status.progress);
}

} // namespace

QList<IndexedVideo> withStates(QList<IndexedVideo> documents, const QList<Ingestion> &newestFirst)
{
    QSet<QString> told;
    for (const Ingestion &ingestion : newestFirst) {
        for (const VideoStatus &status : ingestion.videos) {
            if (status.documentId.isEmpty() || told.contains(status.documentId))
                continue;
            told.insert(status.documentId);
            auto video = std::ranges::find(documents, status.documentId, &IndexedVideo::documentId);
            const bool isListed = video != documents.end();
            if (!isListed && (status.succeeded.value_or(false) || ingestion.isOver())
                && status.succeeded != false && ingestion.state != IngestionState::Failed)
                continue; // removed since
            if (!isListed)
                video = documents.insert(documents.end(),
                    {.documentId = status.documentId,
                        .address = status.address,
                        .created = ingestion.created,
                        .progress = 0});
            tell(*video, status, ingestion);
        }
    }
    return documents;
}

} // namespace chat
