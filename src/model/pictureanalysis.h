#pragma once

#include <QList>
#include <QPolygonF>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// What an image analysis service found in a picture. Places are in fractions 0..1 of the upright picture;
/// text is clockwise from its own top left.
struct PictureAnalysis {
    struct Word {
        QString text = {};
        QPolygonF polygon = {};
        double confidence = 0;

        bool operator==(const Word &) const = default;
    };
    struct Line {
        QString text = {};
        QPolygonF polygon = {};
        QList<Word> words = {};

        bool operator==(const Line &) const = default;
    };
    struct Thing {
        QString name = {}; ///< of an object or a tag; the sentence of a caption; empty for a person
        QPolygonF polygon = {}; ///< empty where it has no place of its own
        double confidence = 0;

        bool operator==(const Thing &) const = default;
    };

    QString modelVersion = {};
    QSize size = {}; ///< pixels of the picture that was looked at
    QList<Line> lines = {};
    QList<Thing> objects = {};
    QList<Thing> people = {};
    QList<Thing> tags = {};
    QList<Thing> captions = {}; ///< dense ones; the first may be of the whole picture

    bool operator==(const PictureAnalysis &) const = default;
};

/// What can be asked for, by the service's own words: "read", "objects", "people", "tags", "denseCaptions",
/// "caption", "smartCrops".
using AnalysisFeatures = QStringList;

} // namespace model
