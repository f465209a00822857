#pragma once

#include <QList>
#include <QString>

namespace engine {

/// Something known about a stretch of a video. Times in seconds. `quality` 0..1.
struct VideoNote {
    enum class Source { Writing, Speech, People, Faces, Code, Colour };

    Source source = Source::Writing;
    double start = 0;
    double end = 0;
    double best = 0; ///< where it shows best
    double quality = 0;
    int amount = 0; ///< of people, faces, codes: how many at `best`
    QString text = {}; ///< to be shown: what stands there, what is said, "mostly blue"
    QString words = {}; ///< to be searched, beside `text`

    bool operator==(const VideoNote &) const = default;
};

/// All that is known about one video, in order of time.
struct VideoNotes {
    double duration = 0;
    QList<double> shots = {}; ///< where each begins
    QList<VideoNote> notes = {};

    bool operator==(const VideoNotes &) const = default;
};

} // namespace engine
