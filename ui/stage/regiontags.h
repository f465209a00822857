#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui::stage {

/// The name tag of one region, placed in view space.
struct RegionTag {
    int row = -1;
    QString text = {};
    QColor colour = {};
    QRectF rect = {};
    QPixmap drawn = {}; ///< see drawnAhead()
};

/// What asks for a tag: the region's row, its name and its drawn bounds in view space. One without a name
/// gets none; the others keep off it where they can.
struct TagWish {
    int row = -1;
    QString name = {};
    QColor colour = {};
    QRectF object = {};
};

/// Tags in small bold type, beside their regions, off each other and off what is `taken`; where it is
/// crowded, some are left out.
[[nodiscard]] QList<RegionTag> placeTags(
    const QList<TagWish> &wishes, const QRectF &view, const QFont &font, const QList<QRectF> &taken = {});

/// The same tags with their pictures, for many that are painted in every frame of a moving view.
[[nodiscard]] QList<RegionTag> drawnAhead(QList<RegionTag> tags, const QFont &font, double devicePixelRatio);

void paintTag(QPainter &painter, const RegionTag &tag, const QFont &font);

/// The type that tags are set in, beside a widget's own.
[[nodiscard]] QFont tagFont(const QFont &widgetFont);

} // namespace ui::stage
