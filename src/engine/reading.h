#pragma once

#include "engine/answering.h"
#include "engine/composition.h"
#include "engine/folding.h"

#include <optional>

namespace engine {

/// Words that stand one after the other in one line of text.
struct Passage {
    int line = 0;
    int first = 0; ///< word in the line
    int count = 0;

    [[nodiscard]] int end() const { return first + count; }
    bool operator==(const Passage &) const = default;
};

/// A place where something that was looked for stands; it may run on into the next line.
struct Hit {
    QList<Passage> passages = {};
    Likeness likeness = Likeness::None;

    bool operator==(const Hit &) const = default;
};

/// The text of one picture, to be searched by words and by place. Borrows what was seen.
class Reading {
public:
    /// `number` is what the picture is called among several, from 1.
    Reading(const Seen &seen, int number);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int picture() const { return m_seen->picture; }
    [[nodiscard]] const Evidence &evidence() const { return m_seen->evidence; }

    [[nodiscard]] QString text(const Passage &passage) const;
    [[nodiscard]] QString text(const Hit &hit) const;
    [[nodiscard]] Mark mark(const Passage &passage) const;
    [[nodiscard]] QList<Mark> marks(const Hit &hit) const;

    /// A line cut where a reader sees columns: at gaps much wider than a blank.
    [[nodiscard]] QList<Passage> segments(int line) const;
    [[nodiscard]] Passage segmentAround(const Passage &passage) const;
    /// Whether line `right` goes on at the height of line `left`, to the right of it.
    [[nodiscard]] bool standInOneRow(int left, int right) const;

    /// Where these words stand, best likeness only; see Likeness for what counts.
    [[nodiscard]] QList<Hit> find(const QString &words) const;

    /// Segments on the same row, to the right of the passage, from left to right; also the rest of its own
    /// segment.
    [[nodiscard]] QList<Passage> rightOf(const Passage &passage) const;
    /// The nearest segment below the passage that overlaps it, at most about two lines down.
    [[nodiscard]] std::optional<Passage> below(const Passage &passage) const;
    /// What stands before the passage in its row: the start of its own segment, or the segment to the left.
    [[nodiscard]] std::optional<Passage> leftOf(const Passage &passage) const;
    /// The words of a piece of a line's text: UTF-16 offsets within TextLine::text.
    [[nodiscard]] Passage passageAt(int line, qsizetype offset, qsizetype length) const;

private:
    [[nodiscard]] const TextLine &lineAt(int line) const { return m_seen->evidence.lines.at(line); }
    [[nodiscard]] QPolygonF polygon(const Passage &passage) const;

    const Seen *m_seen;
    int m_number;
};

} // namespace engine
