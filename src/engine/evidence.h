#pragma once

#include <QList>
#include <QPolygonF>
#include <QSize>
#include <QString>

namespace engine {

/// Everything here is in fractions 0..1 of the upright picture; polygons are clockwise from the thing's own
/// top left, so rotated text has a rotated polygon. Confidence is 0..1.
struct Word {
    QString text = {};
    QPolygonF polygon = {};
    double confidence = 0;

    bool operator==(const Word &) const = default;
};

struct TextLine {
    QString text = {}; ///< the words joined by single blanks
    QPolygonF polygon = {};
    double confidence = 0; ///< mean of its words
    QList<Word> words = {};

    bool operator==(const TextLine &) const = default;
};

struct Detection {
    enum class Kind { Face, Person, Code };

    Kind kind = Kind::Face;
    QPolygonF polygon = {};
    double confidence = 0;
    QString text = {}; ///< what a code says
    QString format = {}; ///< "QR code", "EAN-13", …

    bool operator==(const Detection &) const = default;
};

/// What was really seen in one picture. Nothing may be said that does not stand here.
struct Evidence {
    QSize size = {}; ///< upright pixels looked at
    QList<TextLine> lines = {}; ///< in reading order
    QList<Detection> detections = {};
    QStringList unavailable =
        {}; ///< what could not be looked for on this machine, in words ("faces: cascade file missing")

    bool operator==(const Evidence &) const = default;
};

/// What to look for; asking for less is faster.
struct Wanted {
    bool text = true;
    bool faces = true;
    bool people = true;
    bool codes = true;

    bool operator==(const Wanted &) const = default;
};

} // namespace engine
