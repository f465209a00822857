#include "ui/stage/tools/comparisonoverlay.h"

#include "presentation/comparison.h"
#include "presentation/regionsmodel.h"
#include "ui/stage/regiontags.h"
#include "ui/stage/stage.h"
#include "ui/stage/tools/toolpainting.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace ui::stage {

namespace {

using presentation::Comparison;

constexpr int crowd = 400; ///< regions from which only plain lines are drawn
constexpr int nameable = 60; ///< regions up to which misses and extras are named

const QColor matchedColour(Qt::white);
const QColor missedColour(0xff, 0xb0, 0x00);
const QColor extraColour(0xd5, 0x5e, 0x00);

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ui::stage::ComparisonOverlay)
};

QPolygonF viewShape(const model::Region &region, const Viewport &viewport)
{
    const QSizeF size = viewport.imageSize();
    QPolygonF shape = region.polygon;
    for (QPointF &p : shape)
        p = viewport.toView(QPointF(p.x() * size.width(), p.y() * size.height()));
    return shape;
}

QString shortName(const model::Region &region)
{
    return region.label.simplified().left(40);
}

bool isSeen(const QRectF &bounds, const Viewport &viewport)
{
    return std::isfinite(bounds.width()) && std::isfinite(bounds.height())
        && bounds.adjusted(-8, -8, 8, 8).intersects(QRectF({}, viewport.viewSize()));
}

} // namespace

ComparisonOverlay::ComparisonOverlay(
    Stage &stage, const presentation::RegionsModel &regions, const Comparison &comparison)
    : m_stage(stage)
    , m_regions(regions)
    , m_comparison(comparison)
{
}

void ComparisonOverlay::paint(QPainter &painter, const Viewport &viewport)
{
    if (!m_comparison.isOn())
        return;
    m_wishes.clear();
    if (m_comparison.side() != Comparison::Side::Shown)
        paintReference(painter, viewport);
    if (m_comparison.side() != Comparison::Side::Reference && !m_stage.regionsHidden())
        paintExtras(painter, viewport);
    const QFont font = tagFont(m_stage.font());
    const QRectF view = QRectF({}, viewport.viewSize()).adjusted(4, 4, -4, -4);
    for (const RegionTag &tag : placeTags(m_wishes, view, font, m_stage.taken()))
        paintTag(painter, tag, font);
}

/// Plain lines, without a halo or names.
void ComparisonOverlay::paintCrowd(QPainter &painter, const Viewport &viewport)
{
    if (m_crowdView != viewport || m_crowdResult != m_comparison.result()) {
        m_crowdView = viewport;
        m_crowdResult = m_comparison.result();
        const double ratio = viewport.devicePixelRatio();
        m_crowd = QImage((viewport.viewSize() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        m_crowd.setDevicePixelRatio(ratio);
        m_crowd.fill(Qt::transparent);
        QPainter drawing(&m_crowd);
        const QList<model::Region> &regions = m_comparison.reference();
        for (int i = 0; i < regions.size(); ++i) {
            const QPolygonF shape = viewShape(regions.at(i), viewport);
            if (shape.isEmpty() || !isSeen(shape.boundingRect(), viewport))
                continue;
            const bool missed = m_comparison.fateOfReference(i) == Comparison::Fate::Lonely;
            drawing.setPen(
                QPen(missed ? missedColour : matchedColour, 0, missed ? Qt::SolidLine : Qt::DotLine));
            drawing.drawPolygon(shape);
        }
    }
    painter.drawImage(QPointF(), m_crowd);
}

void ComparisonOverlay::paintReference(QPainter &painter, const Viewport &viewport)
{
    const QList<model::Region> &regions = m_comparison.reference();
    if (regions.size() > crowd)
        return paintCrowd(painter, viewport);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < regions.size(); ++i) {
        const QPolygonF shape = viewShape(regions.at(i), viewport);
        const QRectF bounds = shape.boundingRect();
        if (shape.isEmpty() || !isSeen(bounds, viewport))
            continue;
        const bool missed = m_comparison.fateOfReference(i) == Comparison::Fate::Lonely;
        const QColor colour = missed ? missedColour : matchedColour;
        paintOutline(painter, shape, colour, missed ? 3 : 2, Dash::Dashed);
        if (regions.size() > nameable)
            continue;
        const QString label = shortName(regions.at(i));
        const QString name = label.isEmpty() ? Tr::tr("missed") : Tr::tr("missed: %1").arg(label);
        m_wishes.append({.name = missed ? name : QString(), .colour = colour, .object = bounds});
    }
}

void ComparisonOverlay::paintExtras(QPainter &painter, const Viewport &viewport)
{
    int named = 0;
    for (int row = 0; row < m_regions.rowCount() && named < nameable; ++row) {
        if (m_comparison.fateOfRow(row) != Comparison::Fate::Lonely || !m_regions.isShown(row))
            continue;
        const QPolygonF shape = viewShape(m_regions.regionAt(row), viewport);
        const QRectF bounds = shape.boundingRect();
        if (m_regions.regionAt(row).polygon.isEmpty() || !isSeen(bounds, viewport))
            continue;
        ++named;
        paintOutline(painter, shape, extraColour, 2, Dash::Dotted); // its name may find no room
        const QString label = shortName(m_regions.regionAt(row));
        m_wishes.append({.name = label.isEmpty() ? Tr::tr("extra") : Tr::tr("extra: %1").arg(label),
            .colour = extraColour,
            .object = bounds});
    }
}

} // namespace ui::stage
