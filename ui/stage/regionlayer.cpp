#include "ui/stage/regionlayer.h"

#include "presentation/regionsmodel.h"
#include "ui/stage/regionpainting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::stage {

namespace {

constexpr double clickReach = 4.0; ///< view pixels around a line or a point
constexpr std::size_t crowd = 600; ///< visible regions from which each is drawn plainly
constexpr std::size_t mostTags = 240;
constexpr std::size_t fewRegions = 40; ///< up to which even specks are named
constexpr double nameableSize = 10.0; ///< view pixels; smaller ones are named only when they are few

/// Coordinates come from services: only finite ones can be drawn or found.
bool isDrawable(const QPolygonF &polygon)
{
    return !polygon.isEmpty() && std::ranges::all_of(polygon, [](QPointF p) {
        return std::isfinite(p.x()) && std::isfinite(p.y());
    });
}

QPointF toFraction(QPointF imagePoint, QSizeF imageSize)
{
    return {imagePoint.x() / imageSize.width(), imagePoint.y() / imageSize.height()};
}

} // namespace

RegionLayer::RegionLayer(presentation::RegionsModel &regions, QObject *parent)
    : QObject(parent)
    , m_regions(regions)
{
    using Model = presentation::RegionsModel;
    connect(&regions, &Model::modelReset, this, &RegionLayer::invalidate);
    connect(&regions, &Model::rowsInserted, this, &RegionLayer::invalidate);
    connect(&regions, &Model::rowsRemoved, this, &RegionLayer::invalidate);
    connect(&regions, &Model::dataChanged, this, &RegionLayer::invalidate);
}

void RegionLayer::setPicture(int index)
{
    m_picture = index;
    invalidate();
}

void RegionLayer::setTaken(const QList<QRectF> &viewRects)
{
    if (viewRects == m_taken)
        return;
    m_taken = viewRects;
    m_layerIsOld = true;
}

void RegionLayer::invalidate()
{
    m_gridIsOld = true;
    m_layerIsOld = true;
    emit changed();
}

void RegionLayer::rebuildGrid() const
{
    if (!m_gridIsOld)
        return;
    std::vector<RegionGrid::Entry> entries;
    m_rows.clear();
    for (int row = 0; row < m_regions.rowCount(); ++row) {
        const model::Region &region = m_regions.regionAt(row);
        if (region.picture == m_picture && isDrawable(region.polygon)) {
            entries.push_back({row, region.polygon});
            m_rows.push_back(row);
        }
    }
    m_grid = RegionGrid(std::move(entries));
    m_gridIsOld = false;
}

const std::vector<int> &RegionLayer::rows() const
{
    rebuildGrid();
    return m_rows;
}

std::vector<int> RegionLayer::at(QPointF viewPoint, const Viewport &viewport) const
{
    rebuildGrid();
    const QSizeF image = viewport.imageSize();
    const double reach = clickReach / viewport.scale();
    std::vector<int> found = m_grid.at(
        toFraction(viewport.toImage(viewPoint), image), {reach / image.width(), reach / image.height()});
    const auto tag =
        std::ranges::find_if(m_tags, [&](const RegionTag &t) { return t.rect.contains(viewPoint); });
    if (tag != m_tags.end()) {
        std::erase(found, tag->row);
        found.insert(found.begin(), tag->row);
    }
    return found;
}

QRectF RegionLayer::bounds(int row, const Viewport &viewport) const
{
    const QRectF unit = m_regions.regionAt(row).polygon.boundingRect();
    const QSizeF image = viewport.imageSize();
    return {unit.x() * image.width(), unit.y() * image.height(), unit.width() * image.width(),
        unit.height() * image.height()};
}

/// Boxes lie on whole screen pixels, so that their lines are crisp.
QPolygonF RegionLayer::viewPolygon(int row) const
{
    const QSizeF image = m_viewport.imageSize();
    const double ratio = m_viewport.devicePixelRatio();
    const model::Region &region = m_regions.regionAt(row);
    const bool crisp = region.kind == model::Region::Kind::Box;
    QPolygonF polygon = region.polygon;
    for (QPointF &p : polygon) {
        p = m_viewport.toView(QPointF(p.x() * image.width(), p.y() * image.height()));
        if (crisp)
            p = {std::round(p.x() * ratio) / ratio, std::round(p.y() * ratio) / ratio};
    }
    return polygon;
}

void RegionLayer::renew(const Viewport &viewport, const QFont &font)
{
    if (!m_layerIsOld && viewport == m_viewport && font == m_font)
        return;
    rebuildGrid();
    m_viewport = viewport;
    m_font = font;
    m_layerIsOld = false;

    const double beyond = drawnBeyond / viewport.scale();
    const QRectF seen =
        viewport.toImage(QRectF({}, viewport.viewSize())).adjusted(-beyond, -beyond, beyond, beyond);
    const QSizeF image = viewport.imageSize();
    const std::vector<int> visible =
        m_grid.touching(QRectF(toFraction(seen.topLeft(), image), toFraction(seen.bottomRight(), image)));
    drawResting(visible);
    placeRestingTags(visible);
}

void RegionLayer::drawResting(const std::vector<int> &visible)
{
    const double ratio = m_viewport.devicePixelRatio();
    const QSize size = (m_viewport.viewSize() * ratio).toSize();
    if (m_layer.size() != size)
        m_layer = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_layer.setDevicePixelRatio(ratio);
    m_layer.fill(Qt::transparent);

    QPainter painter(&m_layer);
    const Care care = visible.size() > crowd ? Care::Crowd : Care::Full;
    painter.setRenderHint(QPainter::Antialiasing, care == Care::Full);
    for (const int row : visible)
        paintRegion(painter, viewPolygon(row), m_regions.regionAt(row).kind, m_regions.colourAt(row),
            Light::Resting, care);
}

void RegionLayer::placeRestingTags(const std::vector<int> &visible)
{
    QList<TagWish> wishes;
    for (const int row : visible) {
        const QRectF object = drawnBounds(viewPolygon(row), m_regions.regionAt(row).kind);
        const bool nameable =
            visible.size() <= fewRegions || std::max(object.width(), object.height()) >= nameableSize;
        if (nameable)
            wishes.append({row, m_regions.nameAt(row), m_regions.colourAt(row), object});
        if (static_cast<std::size_t>(wishes.size()) == mostTags)
            break;
    }
    m_tags = placeTags(wishes, QRectF({}, m_viewport.viewSize()).adjusted(4, 4, -4, -4), m_font, m_taken);
}

void RegionLayer::paintLit(QPainter &painter, int row, bool selected) const
{
    const model::Region &region = m_regions.regionAt(row);
    paintRegion(painter, viewPolygon(row), region.kind, m_regions.colourAt(row),
        selected ? Light::Selected : Light::Hovered);
}

void RegionLayer::paintLitTag(QPainter &painter, int row) const
{
    const auto resting = std::ranges::find(m_tags, row, &RegionTag::row);
    if (resting != m_tags.end()) {
        paintTag(painter, *resting, m_font);
        return;
    }
    const QRectF object = drawnBounds(viewPolygon(row), m_regions.regionAt(row).kind);
    const QList<RegionTag> own = placeTags({{row, m_regions.nameAt(row), m_regions.colourAt(row), object}},
        QRectF({}, m_viewport.viewSize()).adjusted(4, 4, -4, -4), m_font, m_taken);
    for (const RegionTag &tag : own)
        paintTag(painter, tag, m_font);
}

void RegionLayer::paint(
    QPainter &painter, const Viewport &viewport, const QFont &font, int hovered, int selected)
{
    renew(viewport, font);
    painter.drawImage(QPointF(), m_layer);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto isHere = [this](int row) { return row >= 0 && std::ranges::binary_search(m_rows, row); };
    const int second = hovered == selected ? -1 : hovered;
    if (isHere(second))
        paintLit(painter, second, false);
    if (isHere(selected))
        paintLit(painter, selected, true);
    for (const RegionTag &tag : std::as_const(m_tags))
        paintTag(painter, tag, m_font);
    for (const int row : {selected, second}) {
        if (isHere(row))
            paintLitTag(painter, row);
    }
}

} // namespace ui::stage
