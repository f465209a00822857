#include "ui/stage/regiontags.h"

#include "model/labelplacement.h"
#include "model/regionlook.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {

constexpr double padding = 8.0;
constexpr double widestText = 176.0;
constexpr double corner = 5.0;

QSizeF tagSize(const QString &text, const QFontMetricsF &metrics)
{
    return {std::ceil(metrics.horizontalAdvance(text)) + 2 * padding, std::ceil(metrics.height()) + 4};
}

void draw(QPainter &painter, const QRectF &rect, const RegionTag &tag, const QFont &font)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 60));
    painter.drawRoundedRect(rect.adjusted(-0.5, 0, 0.5, 1), corner, corner);
    painter.setBrush(tag.colour);
    painter.drawRoundedRect(rect, corner, corner);
    painter.setPen(model::textColourOn(tag.colour));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, tag.text);
}

/// Drawn once and then copied.
QPixmap drawnTag(const RegionTag &tag, const QFont &font, double ratio)
{
    const QString key = u"gg-tag/%1/%2/%3/%4"_s.arg(tag.text, tag.colour.name(), font.key()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap((tag.rect.size().grownBy({1, 1, 1, 1}) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter, QRectF(QPointF(1, 1), tag.rect.size()), tag, font);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QFont tagFont(const QFont &widgetFont)
{
    QFont font = widgetFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    font.setBold(true);
    return font;
}

QList<RegionTag> placeTags(
    const QList<TagWish> &wishes, const QRectF &view, const QFont &font, const QList<QRectF> &taken)
{
    const QFontMetricsF metrics(font);
    QList<RegionTag> tags;
    QList<model::LabelWish> labels;
    tags.reserve(wishes.size());
    labels.reserve(wishes.size());
    for (const TagWish &wish : wishes) {
        const QString text = metrics.elidedText(wish.name, Qt::ElideRight, widestText);
        tags.append({wish.row, text, wish.colour, {}, {}});
        labels.append(
            {.size = wish.name.isEmpty() ? QSizeF() : tagSize(text, metrics), .object = wish.object});
    }
    const auto places = model::placeLabels(labels, view, taken);
    QList<RegionTag> placed;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (places.at(i)) {
            placed.append(tags.at(i));
            placed.last().rect = QRectF(places.at(i)->topLeft().toPoint(), places.at(i)->size());
        }
    }
    return placed;
}

QList<RegionTag> drawnAhead(QList<RegionTag> tags, const QFont &font, double devicePixelRatio)
{
    for (RegionTag &tag : tags)
        tag.drawn = drawnTag(tag, font, devicePixelRatio);
    return tags;
}

void paintTag(QPainter &painter, const RegionTag &tag, const QFont &font)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const bool isDrawn = !tag.drawn.isNull() && tag.drawn.devicePixelRatio() == ratio;
    painter.drawPixmap(tag.rect.topLeft() - QPointF(1, 1), isDrawn ? tag.drawn : drawnTag(tag, font, ratio));
}

} // namespace ui::stage
