#pragma once

#include "grounding/readinghints.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace grounding {

/// A stretch of the answer's raw text, in UTF-16 code units.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] QStringView in(QStringView text) const { return text.sliced(begin, length()); }
    bool operator==(const TextRange &) const = default;
};

enum class Shape { Box, Point, Polygon };

/// A place as a model wrote it: its numbers before any space is settled.
struct Finding {
    Shape shape = Shape::Box;
    QList<double> numbers = {}; ///< four for a box; x and y in turn otherwise; in the reading's order
    bool ordered = false; ///< named edges: left, top, right, bottom whatever the reading's order
    TextRange marker = {}; ///< where the numbers stand
    qsizetype holder = -1; ///< begin of the markup that may hold several; -1: none
    TextRange words = {}; ///< the kept words it belongs to; may be empty
    TextRange listed = {}; ///< its place in the words that an edit puts for `words`
    QList<TextRange> moreWords = {}; ///< further places that name it
    QString label = {};
    QString note = {}; ///< an id that links words to it
    QString maskData = {}; ///< a data address of a grey map inside the box
    std::optional<double> confidence = {};
    std::optional<double> time = {};
    std::optional<qint64> frame = {};
    std::optional<int> image = {};
    std::optional<QString> track = {};
    QSize ownSize = {}; ///< the size that the answer itself says its pixels count in
    QStringList flags = {};
};

/// A stretch of raw text that is not shown, or shown as other words.
struct Edit {
    TextRange range = {};
    QString replacement = {};
    bool parts = false; ///< the words on either side stay apart
};

/// What a family's reader found in a text.
struct Reading {
    Family family = Family::None;
    QList<Finding> findings = {};
    QList<Edit> edits = {};
    Space space = Space::Thousand;
    Order order = Order::Xyxy;
    bool spaceIsFixed = false; ///< numbers mean what they are, no hint changes it
    bool spaceIsGuess = false;
    bool fractionsAllowed = false; ///< all within 0..1 with a fraction: they are fractions
    bool paddedSquare = false; ///< fractions of the square that the picture was padded to
    bool labelsAreWords = false; ///< ties are sought by searching the labels in the prose
};

/// A text to read. `text` has what must not be read (thinking) replaced by newlines and inline code made
/// harmless, at equal offsets; `raw` is untouched.
struct Source {
    QStringView text;
    QStringView raw;
    const ReadingHints &hints;
};

inline constexpr qsizetype mostRegions = 5000;
inline constexpr qsizetype mostVertices = 10000;

} // namespace grounding
