#pragma once

#include "model/videos.h"

namespace chat {

/// The videos of an index with how far each is, for services that tell it by their ingestions only: the
/// newest ingestion that speaks of a video counts. Videos that are on their way or failed, and therefore
/// not in the list of documents, are added.
[[nodiscard]] QList<model::IndexedVideo> withStates(
    QList<model::IndexedVideo> documents, const QList<model::Ingestion> &newestFirst);

} // namespace chat
