#pragma once

#include "engine/evidence.h"
#include "engine/videos/videonotes.h"

#include <QImage>
#include <QList>

#include <optional>

namespace engine {

/// One picture of a video that was looked at. Times in seconds; what was not looked for is absent.
struct LookedFrame {
    double time = 0;
    double since = 0; ///< when it began to look so
    int shot = 0;
    std::optional<QList<TextLine>> lines = {};
    std::optional<double> writtenSince = {}; ///< when the newest of the lines appeared; else `since`
    std::optional<QList<Detection>> detections = {};
    bool lookedForCodes = true; ///< among the detections
    QString colours = {}; ///< in words: "blue white"
};

/// Gathers looked-at frames, in order of time, to notes about stretches: the same text on following frames
/// becomes one note, and so do people and faces that stay.
class NoteGathering {
public:
    void add(const LookedFrame &frame);
    [[nodiscard]] QList<VideoNote> finish(double duration);

private:
    void addText(const LookedFrame &frame);
    void addDetections(const LookedFrame &frame);
    void addColours(const LookedFrame &frame);
    void end(std::optional<VideoNote> &open, double at);

    QList<VideoNote> m_notes;
    std::optional<VideoNote> m_text;
    std::optional<VideoNote> m_people;
    std::optional<VideoNote> m_faces;
    std::optional<VideoNote> m_codes;
    std::optional<VideoNote> m_colours;
    int m_colourShot = -1;
};

/// The colours that a picture mostly has, most first: "blue white".
[[nodiscard]] QString coloursOf(const QImage &image);

} // namespace engine
