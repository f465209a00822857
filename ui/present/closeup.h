#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ui::present {

/// How a picture is looked at within a frame of its own shape: whole, or closer to a part of it. `centre` is
/// in fractions of the picture; at zoom 1 the picture fills the frame, which it always covers. Plain value.
class Closeup {
public:
    static constexpr double closest = 2.2; ///< gentle: the audience keeps its bearings

    Closeup() = default;
    /// Close enough to `part` (fractions) that it takes about half of the frame, but no closer than
    /// `closest`.
    [[nodiscard]] static Closeup of(const QRectF &part);
    /// Between `from` (0) and `to` (1), zooming evenly towards the one place that both show alike.
    [[nodiscard]] static Closeup between(const Closeup &from, const Closeup &to, double progress);

    [[nodiscard]] double zoom() const { return m_zoom; }
    /// From fractions of the picture to the frame's own fractions.
    [[nodiscard]] QPointF toFrame(QPointF fraction) const;
    [[nodiscard]] QPointF toPicture(QPointF frameFraction) const;
    /// What the frame shows, in fractions of the picture.
    [[nodiscard]] QRectF seen() const;

    bool operator==(const Closeup &) const = default;

private:
    double m_zoom = 1.0;
    QPointF m_corner; ///< top left of what is seen, in fractions
};

} // namespace ui::present
