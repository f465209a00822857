#pragma once

#include "ui/stage/regionartist.h"
#include "ui/stage/regiontags.h"
#include "ui/stage/viewport.h"

#include <QFont>
#include <QObject>
#include <QTimer>

#include <vector>

class QPainter;

namespace presentation {
class RegionsModel;
}

namespace ui::stage {

/// All regions of one picture as one painted layer. A few are drawn as the view moves; very many are drawn
/// off the window's thread, and what is there is moved and scaled until the new drawing comes. Lit regions
/// and tags lie on top. Finds regions by an index. Window's thread.
class RegionLayer : public QObject {
    Q_OBJECT

public:
    explicit RegionLayer(presentation::RegionsModel &regions, QObject *parent = nullptr);

    void setPicture(int index);
    /// Parts of the view that tags keep free, since something floats there.
    void setTaken(const QList<QRectF> &viewRects);
    [[nodiscard]] int picture() const { return m_picture; }
    /// Names only what is lit: something else names the rest meanwhile.
    void setNamesCovered(bool covered);

    /// What is under a place of the view, nearest to the eye first: a tag, then the smallest region.
    [[nodiscard]] std::vector<int> at(QPointF viewPoint, const Viewport &viewport) const;
    /// Rows of the regions on this picture that are shown, in their order.
    [[nodiscard]] const std::vector<int> &rows() const;
    /// In image space.
    [[nodiscard]] QRectF bounds(int row, const Viewport &viewport) const;
    /// The names that are written beside regions now, in view space.
    [[nodiscard]] const QList<RegionTag> &tags() const { return m_tags; }

    /// Where the view is going: very many regions are drawn for that place meanwhile.
    void lookAt(const Viewport &target);
    /// `lit` rows are drawn over the rest, the last on top; -1 is nobody.
    void paint(QPainter &painter, const Viewport &viewport, const QFont &font, int hovered, int selected);
    /// Whether what is painted for `viewport` is the final drawing.
    [[nodiscard]] bool isSharp(const Viewport &viewport) const;

signals:
    void changed();

private:
    void invalidate();
    void restyle();
    void ensureScene() const;
    [[nodiscard]] bool isCrowd() const;
    [[nodiscard]] const RegionScene::Shape *shapeOf(int row) const;

    void renewFew(const Viewport &viewport);
    void paintResting(QPainter &painter, const Viewport &viewport) const;
    void paintLit(
        QPainter &painter, const Viewport &viewport, const QList<RegionTag> &tags, int hovered, int selected);
    void renewTags(const Viewport &viewport);
    [[nodiscard]] QList<RegionTag> placed(const Viewport &viewport, const std::vector<int> &nameable) const;
    [[nodiscard]] QList<RegionTag> tagsFor(const Viewport &viewport) const;
    [[nodiscard]] TagWish wishFor(const RegionScene::Shape &shape, const Viewport &viewport) const;
    void paintLitTag(QPainter &painter, const Viewport &viewport, const QList<RegionTag> &tags,
        const RegionScene::Shape &shape) const;

    presentation::RegionsModel &m_regions;
    int m_picture = 0;
    QList<QRectF> m_taken;
    bool m_namesCovered = false;
    QFont m_font;

    mutable std::shared_ptr<const RegionScene> m_scene; ///< null when it is old
    mutable std::vector<int> m_rows;

    RegionDrawing m_few;
    RegionArtist m_artist;
    Viewport m_target;

    QList<RegionTag> m_tags;
    Viewport m_tagsFor; ///< the view that they were placed in
    bool m_tagsAreOld = true;
    QTimer m_rest; ///< after it the tags of very many regions are placed anew
};

} // namespace ui::stage
