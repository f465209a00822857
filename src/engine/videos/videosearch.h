#pragma once

#include "engine/videos/videoshelf.h"

namespace engine {

/// The moments of an index, or of one of its videos, that fit a query: best first, each with the reason in
/// words. Nothing when nothing fits. Skipping and the most wanted are the caller's.
[[nodiscard]] model::Result<QList<model::Moment>> searchMoments(
    VideoShelf &shelf, const QString &index, const model::VideoQuery &query);

} // namespace engine
