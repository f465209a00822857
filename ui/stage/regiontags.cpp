#include "ui/stage/regiontags.h"

#include "model/labelplacement.h"
#include "model/regionlook.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ui::stage {

namespace {

constexpr double padding = 8.0;
constexpr double widestText = 176.0;
constexpr double corner = 5.0;

QSizeF tagSize(const QString &text, const QFontMetricsF &metrics)
{
    return {std::ceil(metrics.horizontalAdvance(text)) + 2 * padding, std::ceil(metrics.height()) + 4};
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
        tags.append({wish.row, text, wish.colour, {}});
        labels.append({.size = tagSize(text, metrics), .object = wish.object});
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

void paintTag(QPainter &painter, const RegionTag &tag, const QFont &font)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 60));
    painter.drawRoundedRect(tag.rect.adjusted(-0.5, 0, 0.5, 1), corner, corner);
    painter.setBrush(tag.colour);
    painter.drawRoundedRect(tag.rect, corner, corner);
    painter.setPen(model::textColourOn(tag.colour));
    painter.setFont(font);
    painter.drawText(tag.rect, Qt::AlignCenter | Qt::TextSingleLine, tag.text);
}

} // namespace ui::stage
