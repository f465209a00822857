#include "ui/stage/picturelayer.h"

#include "model/whendone.h"
#include "presentation/picturesource.h"

#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace std::chrono_literals;

namespace ui::stage {

namespace {

constexpr double mostPixels = 64e6;
constexpr std::size_t mostLevels = 3;
constexpr double pixelsShowFrom = 4.0; ///< the zoom where pixels are looked at, no longer smoothed

QRectF onScreenPixels(const QRectF &viewRect, double ratio)
{
    const auto snap = [ratio](double value) { return std::round(value * ratio) / ratio; };
    return {QPointF(snap(viewRect.left()), snap(viewRect.top())),
        QPointF(snap(viewRect.right()), snap(viewRect.bottom()))};
}

QBrush checkerboard()
{
    QImage tile(16, 16, QImage::Format_RGB32);
    tile.fill(QColor(0xff, 0xff, 0xff));
    QPainter painter(&tile);
    painter.fillRect(0, 0, 8, 8, QColor(0xdc, 0xdc, 0xdc));
    painter.fillRect(8, 8, 8, 8, QColor(0xdc, 0xdc, 0xdc));
    return QBrush(tile);
}

void paintShadow(QPainter &painter, const QRectF &picture)
{
    painter.setPen(Qt::NoPen);
    for (int grow = 1; grow <= 6; ++grow) {
        painter.setBrush(QColor(0, 0, 0, 9));
        painter.drawRoundedRect(picture.adjusted(-grow, -grow + 2, grow, grow + 2), grow, grow);
    }
}

} // namespace

PictureLayer::PictureLayer(presentation::PictureSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(80ms);
    connect(&m_rest, &QTimer::timeout, this, [this] { sharpenNow(m_resting); });
}

void PictureLayer::show(const model::Picture &picture)
{
    clear();
    m_picture = picture;
    m_imageSize = picture.size;
}

void PictureLayer::clear()
{
    ++m_shown;
    m_rest.stop();
    m_pending.reset();
    m_levels.clear();
    m_picture = {};
    m_imageSize = {};
}

QSize PictureLayer::wantedSize(const Viewport &viewport) const
{
    if (m_imageSize.isEmpty())
        return {};
    double share = 1.0;
    const double zoom = viewport.zoom();
    if (zoom < 1)
        share = viewport.isFit() ? zoom : std::exp2(std::ceil(std::log2(zoom)));
    while (m_imageSize.width() * m_imageSize.height() * share * share > mostPixels)
        share /= 2;
    return share >= 1 ? m_imageSize.toSize() : (m_imageSize * share).toSize().expandedTo({1, 1});
}

bool PictureLayer::has(QSize size) const
{
    return std::ranges::any_of(m_levels, [size](const Level &level) { return level.asked == size; });
}

void PictureLayer::sharpenSoon(const Viewport &viewport)
{
    m_resting = viewport;
    m_rest.start();
}

void PictureLayer::sharpenNow(const Viewport &viewport)
{
    const QSize size = wantedSize(viewport);
    if (m_picture.isAddress() || has(size) || m_pending == size)
        return;
    request(size);
}

void PictureLayer::request(QSize size)
{
    m_pending = size;
    const auto take = [this, size, shown = m_shown](const model::Result<QImage> &decoded) {
        if (shown != m_shown)
            return;
        if (m_pending == size)
            m_pending.reset();
        if (decoded)
            keep(*decoded, size);
        else
            emit failed(decoded.problem());
    };
    model::whenDone(m_source.image(m_picture, size), this, take);
}

void PictureLayer::keep(const QImage &image, QSize asked)
{
    if (m_imageSize.isEmpty())
        m_imageSize = image.size();
    if (m_levels.size() == mostLevels)
        m_levels.erase(m_levels.begin());
    m_levels.push_back({asked, image});
    emit changed();
}

/// The smallest that is sharp enough; else the largest there is.
const QImage &PictureLayer::levelFor(const Viewport &viewport) const
{
    const double needed = m_imageSize.width() * std::min(viewport.zoom(), 1.0) * 0.99;
    const Level *best = &m_levels.front();
    for (const Level &level : m_levels) {
        const bool enough = level.image.width() >= needed;
        const bool bestEnough = best->image.width() >= needed;
        const bool smaller = level.image.width() < best->image.width();
        if ((enough && !bestEnough) || (enough == bestEnough && smaller == enough))
            best = &level;
    }
    return best->image;
}

void PictureLayer::paint(QPainter &painter, const Viewport &viewport) const
{
    if (m_levels.empty())
        return;
    const QImage &image = levelFor(viewport);
    const QRectF whole = onScreenPixels(viewport.pictureRect(), viewport.devicePixelRatio());
    const QSizeF perPixel(whole.width() / image.width(), whole.height() / image.height());

    // Only the seen part, in whole source pixels: far zooms would leave the range of the painter's
    // coordinates.
    const QRectF seen = whole.intersected(QRectF({}, viewport.viewSize())).translated(-whole.topLeft());
    const QRect source = QRectF(seen.left() / perPixel.width(), seen.top() / perPixel.height(),
        seen.width() / perPixel.width(), seen.height() / perPixel.height())
                             .toAlignedRect()
                             .adjusted(-1, -1, 1, 1)
                             .intersected(image.rect());
    if (source.isEmpty())
        return;
    const QRectF target(whole.left() + source.left() * perPixel.width(),
        whole.top() + source.top() * perPixel.height(), source.width() * perPixel.width(),
        source.height() * perPixel.height());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintShadow(painter, whole);
    if (image.hasAlphaChannel()) {
        static const QBrush board = checkerboard();
        painter.fillRect(target, board);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, viewport.zoom() < pixelsShowFrom);
    painter.drawImage(target, image, source);
    painter.restore();
}

} // namespace ui::stage
