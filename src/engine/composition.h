#pragma once

#include "engine/evidence.h"
#include "model/answer.h"

#include <QList>
#include <QString>

namespace engine {

/// A place in a picture that words point at.
struct Mark {
    QPolygonF polygon = {}; ///< fractions 0..1 of the upright picture
    QString label = {};
    double confidence = 0;
    int picture = 0; ///< among all pictures of the request
    model::RegionSource source = model::RegionSource::ReadText;

    bool operator==(const Mark &) const = default;
};

/// What is said in the end. `answered` is false when the question itself was beyond this service.
struct Spoken {
    QString text = {};
    QList<model::GroundingLine> grounding = {}; ///< one for each line of the text that has words, in order
    bool answered = true;

    bool operator==(const Spoken &) const = default;
};

/// Puts an answer together, words and the places that they point at. Offsets are counted once, at the end, in
/// code points of their own line.
class Composition {
public:
    Composition &say(const QString &words);
    /// Words that rest on something seen. A line break within them gives each line the same marks.
    Composition &show(const QString &words, const QList<Mark> &marks);
    Composition &show(const QString &words, const Mark &mark) { return show(words, QList<Mark>{mark}); }
    Composition &newLine();
    /// A new line unless one has just begun.
    Composition &startLine();

    [[nodiscard]] Spoken spoken() const;

private:
    struct Shown {
        qsizetype offset = 0; ///< UTF-16, within the line
        qsizetype length = 0;
        QList<Mark> marks = {};
    };
    struct Line {
        QString text = {};
        QList<Shown> shown = {};
    };

    void showOnOneLine(const QString &words, const QList<Mark> &marks);
    [[nodiscard]] static model::GroundingLine grounded(const Line &line);

    QList<Line> m_lines = {Line{}};
};

} // namespace engine
