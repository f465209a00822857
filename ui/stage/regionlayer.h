#pragma once

#include "ui/stage/regiongrid.h"
#include "ui/stage/regiontags.h"
#include "ui/stage/viewport.h"

#include <QFont>
#include <QImage>
#include <QObject>

#include <vector>

class QPainter;

namespace presentation {
class RegionsModel;
}

namespace ui::stage {

/// All regions of one picture as one painted layer: resting regions are drawn once per viewport into an
/// image, so that hovering among very many costs only the lit ones. Finds regions by a grid. Window's thread.
class RegionLayer : public QObject {
    Q_OBJECT

public:
    explicit RegionLayer(presentation::RegionsModel &regions, QObject *parent = nullptr);

    void setPicture(int index);
    /// Parts of the view that tags keep free, since something floats there.
    void setTaken(const QList<QRectF> &viewRects);
    [[nodiscard]] int picture() const { return m_picture; }

    /// What is under a place of the view, nearest to the eye first: a tag, then the smallest region.
    [[nodiscard]] std::vector<int> at(QPointF viewPoint, const Viewport &viewport) const;
    /// Rows of the regions on this picture, in their order.
    [[nodiscard]] const std::vector<int> &rows() const;
    /// In image space.
    [[nodiscard]] QRectF bounds(int row, const Viewport &viewport) const;

    /// `lit` rows are drawn over the rest, the last on top; -1 is nobody.
    void paint(QPainter &painter, const Viewport &viewport, const QFont &font, int hovered, int selected);

signals:
    void changed();

private:
    void invalidate();
    void rebuildGrid() const;
    void renew(const Viewport &viewport, const QFont &font);
    void drawResting(const std::vector<int> &visible);
    void placeRestingTags(const std::vector<int> &visible);
    void paintLit(QPainter &painter, int row, bool selected) const;
    void paintLitTag(QPainter &painter, int row) const;
    [[nodiscard]] QPolygonF viewPolygon(int row) const;

    presentation::RegionsModel &m_regions;
    int m_picture = 0;
    QList<QRectF> m_taken;

    mutable bool m_gridIsOld = true;
    mutable RegionGrid m_grid;
    mutable std::vector<int> m_rows;

    bool m_layerIsOld = true;
    Viewport m_viewport; ///< that the layer and the tags were made for
    QFont m_font;
    QImage m_layer;
    QList<RegionTag> m_tags;
};

} // namespace ui::stage
