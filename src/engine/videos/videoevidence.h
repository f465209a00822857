#pragma once

#include "engine/videos/videoshelf.h"

namespace engine {

/// What helps somebody else to answer a question about a video: the times of the pictures that fit it best,
/// filled up evenly over the shots, and what is said and written. A video that is still being looked at is
/// refused as DocumentNotReady.
[[nodiscard]] model::Result<model::VideoEvidence> gatherEvidence(VideoShelf &shelf, const QString &index,
    const QString &documentId, const QString &question, int mostTimes);

/// The document, if it has been looked through; its failure, or DocumentNotReady, otherwise.
[[nodiscard]] model::Result<model::IndexedVideo> readyDocument(
    VideoShelf &shelf, const QString &index, const QString &documentId);

} // namespace engine
