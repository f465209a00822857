#include "ui/stage/regionlayer.h"

#include "presentation/regionsmodel.h"
#include "ui/stage/regionpainting.h"

#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace std::chrono_literals;

namespace ui::stage {

namespace {

using presentation::RegionStyle;

constexpr double clickReach = 4.0; ///< view pixels around a line or a point
constexpr std::size_t few = 150; ///< regions that are drawn as the view moves
constexpr qsizetype mostTags = 240;

/// Coordinates come from services: only finite ones can be drawn or found.
bool isDrawable(const QPolygonF &polygon)
{
    return !polygon.isEmpty() && std::ranges::all_of(polygon, [](QPointF p) {
        return std::isfinite(p.x()) && std::isfinite(p.y());
    });
}

QRectF viewOf(const Viewport &viewport)
{
    return {QPointF(), viewport.viewSize()};
}

/// The view and a margin around it, on whole screen pixels.
QRectF withMargin(const Viewport &viewport)
{
    const double ratio = viewport.devicePixelRatio();
    const double x = std::ceil(viewport.viewSize().width() / 4 * ratio) / ratio;
    const double y = std::ceil(viewport.viewSize().height() / 4 * ratio) / ratio;
    return viewOf(viewport).adjusted(-x, -y, x, y);
}

/// Where `rect` of one view lies in another.
QRectF moved(const QRectF &rect, const Viewport &from, const Viewport &to)
{
    return to.toView(from.toImage(rect));
}

/// `sparing` keeps a part of the margin in hand, so that the next drawing is asked for in time.
bool covers(const RegionDrawing &drawing, const Viewport &viewport, double sparing)
{
    const QSizeF view = viewport.viewSize();
    const QRectF needed = viewOf(viewport).adjusted(
        -view.width() * sparing, -view.height() * sparing, view.width() * sparing, view.height() * sparing);
    return drawing.viewport.scale() == viewport.scale()
        && drawing.viewport.devicePixelRatio() == viewport.devicePixelRatio()
        && moved(drawing.area, drawing.viewport, viewport).adjusted(-0.5, -0.5, 0.5, 0.5).contains(needed);
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
    connect(&regions, &Model::filterChanged, this, &RegionLayer::invalidate);
    connect(&regions, &Model::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() <= Model::Words) // the other columns are not drawn
            invalidate();
    });
    connect(&regions.look(), &presentation::RegionLook::changed, this, &RegionLayer::restyle);
    connect(&m_artist, &RegionArtist::drawn, this, &RegionLayer::changed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(100ms);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_tagsAreOld = true;
        emit changed();
    });
}

void RegionLayer::setPicture(int index)
{
    m_picture = index;
    m_artist.forget();
    invalidate();
}

void RegionLayer::setTaken(const QList<QRectF> &viewRects)
{
    if (viewRects == m_taken)
        return;
    m_taken = viewRects;
    m_tagsAreOld = true;
}

void RegionLayer::setNamesCovered(bool covered)
{
    m_namesCovered = covered;
    m_tagsAreOld = true;
}

void RegionLayer::invalidate()
{
    m_scene.reset();
    m_tagsAreOld = true;
    if (!m_target.imageSize().isEmpty())
        lookAt(m_target);
    emit changed();
}

void RegionLayer::restyle()
{
    invalidate();
}

void RegionLayer::ensureScene() const
{
    if (m_scene)
        return;
    std::vector<RegionScene::Shape> shapes;
    m_rows.clear();
    for (int row = 0; row < m_regions.rowCount(); ++row) {
        const model::Region &region = m_regions.regionAt(row);
        if (region.picture != m_picture || !m_regions.isShown(row) || !isDrawable(region.polygon))
            continue;
        shapes.push_back({row, region.kind, m_regions.colourAt(row).rgb(), region.polygon});
        m_rows.push_back(row);
    }
    const RegionStyle &style = m_regions.look().style();
    m_scene = std::make_shared<const RegionScene>(
        std::move(shapes), RegionStrokes{.fill = style.fill, .lineWidth = style.lineWidth});
}

bool RegionLayer::isCrowd() const
{
    ensureScene();
    return m_scene->shapes.size() > few;
}

const std::vector<int> &RegionLayer::rows() const
{
    ensureScene();
    return m_rows;
}

const RegionScene::Shape *RegionLayer::shapeOf(int row) const
{
    const auto at = std::ranges::lower_bound(m_rows, row);
    if (row < 0 || at == m_rows.end() || *at != row)
        return nullptr;
    return &m_scene->shapes[static_cast<std::size_t>(at - m_rows.begin())];
}

std::vector<int> RegionLayer::at(QPointF viewPoint, const Viewport &viewport) const
{
    ensureScene();
    const QSizeF image = viewport.imageSize();
    const double reach = clickReach / viewport.scale();
    const QPointF place = viewport.toImage(viewPoint);
    std::vector<int> found = m_scene->grid.at({place.x() / image.width(), place.y() / image.height()},
        {reach / image.width(), reach / image.height()});
    for (int &shape : found)
        shape = m_scene->shapes[static_cast<std::size_t>(shape)].row;
    const auto tag =
        std::ranges::find_if(m_tags, [&](const RegionTag &t) { return t.rect.contains(viewPoint); });
    if (tag != m_tags.end() && m_tagsFor == viewport) {
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

void RegionLayer::lookAt(const Viewport &target)
{
    m_target = target;
    if (!isCrowd())
        return;
    const RegionDrawing &drawn = m_artist.drawing();
    if (drawn.scene != m_scene || !covers(drawn, target, 0.1))
        m_artist.draw(m_scene, target, withMargin(target));
}

bool RegionLayer::isSharp(const Viewport &viewport) const
{
    const RegionDrawing &drawn = m_artist.drawing();
    return !isCrowd() || (drawn.scene == m_scene && covers(drawn, viewport, 0));
}

void RegionLayer::renewFew(const Viewport &viewport)
{
    if (m_few.scene != m_scene || m_few.viewport != viewport)
        m_few = drawRegions(m_scene, viewport, viewOf(viewport));
}

/// What is there: moved, and scaled until a sharp drawing of this zoom comes.
void RegionLayer::paintResting(QPainter &painter, const Viewport &viewport) const
{
    const RegionDrawing &drawn = isCrowd() ? m_artist.drawing() : m_few;
    if (drawn.image.isNull() || drawn.viewport.imageSize() != viewport.imageSize())
        return;
    const QRectF whole = moved(drawn.area, drawn.viewport, viewport);
    const double perView = drawn.image.width() / whole.width();
    const QRectF target = whole.intersected(viewOf(viewport));
    if (drawn.viewport.scale() == viewport.scale())
        painter.drawImage(whole.topLeft(), drawn.image);
    else if (!target.isEmpty())
        painter.drawImage(target, drawn.image,
            QRectF((target.topLeft() - whole.topLeft()) * perView, target.size() * perView));
}

TagWish RegionLayer::wishFor(const RegionScene::Shape &shape, const Viewport &viewport) const
{
    return {shape.row, m_regions.nameAt(shape.row), QColor::fromRgb(shape.colour),
        drawnBounds(viewPolygon(shape.polygon, shape.kind, viewport), shape.kind)};
}

QList<RegionTag> RegionLayer::placed(const Viewport &viewport, const std::vector<int> &nameable) const
{
    const QRectF seen = fractionsOf(viewOf(viewport), viewport, 0);
    QList<TagWish> wishes;
    for (const int at : nameable) {
        const QRectF &bounds = m_scene->grid.boundsOf(at);
        const bool inView = bounds.right() >= seen.left() && bounds.left() <= seen.right()
            && bounds.bottom() >= seen.top() && bounds.top() <= seen.bottom();
        if (inView)
            wishes.append(wishFor(m_scene->shapes[static_cast<std::size_t>(at)], viewport));
        if (wishes.size() == mostTags)
            break;
    }
    return placeTags(wishes, viewOf(viewport).adjusted(4, 4, -4, -4), m_font, m_taken);
}

void RegionLayer::renewTags(const Viewport &viewport)
{
    if (m_namesCovered || m_regions.look().style().labels != RegionStyle::Labels::Always) {
        m_tags.clear();
        return;
    }
    if (!m_tagsAreOld && m_tagsFor == viewport)
        return;
    const RegionDrawing &drawn = isCrowd() ? m_artist.drawing() : m_few;
    if (isCrowd() && (!m_tagsAreOld || drawn.scene != m_scene)) {
        m_rest.start(); // they move along, and are placed anew once the view rests
        return;
    }
    m_tagsAreOld = false;
    m_tagsFor = viewport;
    m_tags = drawnAhead(placed(viewport, drawn.nameable), m_font, viewport.devicePixelRatio());
}

QList<RegionTag> RegionLayer::tagsFor(const Viewport &viewport) const
{
    if (m_tagsFor == viewport)
        return m_tags;
    QList<RegionTag> moving = m_tags;
    for (RegionTag &tag : moving)
        tag.rect.moveCenter(viewport.toView(m_tagsFor.toImage(tag.rect.center())));
    return moving;
}

void RegionLayer::paintLitTag(QPainter &painter, const Viewport &viewport, const QList<RegionTag> &tags,
    const RegionScene::Shape &shape) const
{
    if (m_regions.look().style().labels == RegionStyle::Labels::Never)
        return;
    const auto resting = std::ranges::find(tags, shape.row, &RegionTag::row);
    if (resting != tags.end()) {
        paintTag(painter, *resting, m_font);
        return;
    }
    const QList<RegionTag> own =
        placeTags({wishFor(shape, viewport)}, viewOf(viewport).adjusted(4, 4, -4, -4), m_font, m_taken);
    for (const RegionTag &tag : own)
        paintTag(painter, tag, m_font);
}

void RegionLayer::paintLit(
    QPainter &painter, const Viewport &viewport, const QList<RegionTag> &tags, int hovered, int selected)
{
    const RegionScene::Shape *first = shapeOf(selected);
    const RegionScene::Shape *second = hovered == selected ? nullptr : shapeOf(hovered);
    const auto light = [&](const RegionScene::Shape *shape, Light how) {
        if (shape)
            paintRegion(painter, viewPolygon(shape->polygon, shape->kind, viewport), shape->kind,
                QColor::fromRgb(shape->colour), how, m_scene->strokes);
    };
    light(second, Light::Hovered);
    light(first, Light::Selected);
    for (const RegionTag &tag : tags) {
        if (tag.rect.intersects(viewOf(viewport))) // they move along with the view
            paintTag(painter, tag, m_font);
    }
    for (const RegionScene::Shape *shape : {first, second}) {
        if (shape)
            paintLitTag(painter, viewport, tags, *shape);
    }
}

void RegionLayer::paint(
    QPainter &painter, const Viewport &viewport, const QFont &font, int hovered, int selected)
{
    ensureScene();
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * m_regions.look().style().textScale);
    if (scaled != m_font) {
        m_font = scaled;
        m_tagsAreOld = true;
    }
    if (!isCrowd())
        renewFew(viewport);
    renewTags(viewport);
    paintResting(painter, viewport);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLit(painter, viewport, tagsFor(viewport), hovered, selected);
}

} // namespace ui::stage
