#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace model {

/// A label that wants a place: how large it is and the bounds of the region it names, both in view
/// coordinates.
struct LabelWish {
    QSizeF size = {};
    QRectF object = {};
    /// A label that must be seen is placed first and never gives way.
    bool essential = false;

    bool operator==(const LabelWish &) const = default;
};

/// Finds places for labels beside their objects: inside `view`, off each other, off their own object and,
/// where it can be had, off the other objects. The answer is parallel to `wishes`; a label for which no place
/// is left gets none, and so does one that would hide most of what it lies on. Earlier wishes choose first;
/// `taken` is kept free. Pure; any thread; cost grows with the labels near each other, not with their square.
[[nodiscard]] QList<std::optional<QRectF>> placeLabels(
    const QList<LabelWish> &wishes, const QRectF &view, const QList<QRectF> &taken = {});

} // namespace model
