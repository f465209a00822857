#pragma once

#include "engine/composition.h"
#include "engine/videos/videonotes.h"
#include "model/videos.h"

#include <functional>

namespace engine {

/// What a question about a video needs: all that is known of it, and a way to search in it.
struct VideoInView {
    QString name = {};
    VideoNotes notes = {};
    std::function<QList<model::Moment>(const QString &words)> search = {};
};

/// Answers a question about a video from what was seen, read and said in it, with times and spans, in plain
/// English sentences; nothing is said that no note bears. `times` are the moments that it rests on.
struct VideoAnswer {
    Spoken spoken = {};
    QList<double> times = {};
};
[[nodiscard]] VideoAnswer answerAboutVideo(const QString &question, const VideoInView &video);

} // namespace engine
