#pragma once

#include "grounding/readinghints.h"

#include "model/region.h"

#include <QList>
#include <QString>

/// Answers in every family's way of writing, all made up, and what must be read from them on a picture of
/// 1000 x 500 pixels unless the hints say otherwise.
namespace familyrows {

struct Expected {
    QString label;
    model::Region::Kind kind;
    QList<double> numbers; ///< pixels of the original: corners of a box, or x and y in turn
};

struct Row {
    const char *name;
    grounding::Family family;
    QString text;
    QList<Expected> expected;
    grounding::ReadingHints hints = {};
    QString clean = {}; ///< not compared when null
};

[[nodiscard]] QList<Row> markerRows();
[[nodiscard]] QList<Row> tokenRows();
[[nodiscard]] QList<Row> pointRows();
[[nodiscard]] QList<Row> jsonRows();
[[nodiscard]] QList<Row> hintedRows();
[[nodiscard]] QList<Row> guiRows();
[[nodiscard]] QList<Row> emptyRows();
/// Sloppy, cut and hostile ones.
[[nodiscard]] QList<Row> trickyMarkerRows();
[[nodiscard]] QList<Row> trickyJsonRows();
[[nodiscard]] QList<Row> allRows();

[[nodiscard]] inline Expected box(const char *label, double left, double top, double right, double bottom)
{
    return {QString::fromUtf8(label), model::Region::Kind::Box, {left, top, right, bottom}};
}

[[nodiscard]] inline Expected point(const char *label, double x, double y)
{
    return {QString::fromUtf8(label), model::Region::Kind::Point, {x, y}};
}

[[nodiscard]] inline Expected polygon(const char *label, QList<double> numbers)
{
    return {QString::fromUtf8(label), model::Region::Kind::Polygon, std::move(numbers)};
}

[[nodiscard]] inline grounding::ReadingHints sized(int width, int height)
{
    grounding::ReadingHints hints;
    hints.originalSize = QSize(width, height);
    return hints;
}

[[nodiscard]] inline grounding::ReadingHints hinted(grounding::Family family)
{
    grounding::ReadingHints hints;
    hints.family = family;
    return hints;
}

[[nodiscard]] inline grounding::ReadingHints ofModel(const char *name)
{
    grounding::ReadingHints hints;
    hints.model = QString::fromUtf8(name);
    return hints;
}

} // namespace familyrows
