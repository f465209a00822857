#include "ui/stage/picturelayer.h"

#include "model/whendone.h"
#include "presentation/picturesource.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace std::chrono_literals;

namespace ui::stage {

namespace {

constexpr double mostPixels = 36e6; ///< of one level that is held whole
constexpr std::size_t mostLevels = 3;
constexpr std::size_t mostParts = 2;
constexpr int partGrid = 64; ///< pixels of the original; decoders like even places
constexpr double pixelsShowFrom = 4.0; ///< the zoom where pixels are looked at, no longer smoothed

struct Stretch {
    double from = 0, to = 0;
};

/// Whole screen pixels, and at least one: however far out, a picture is still to be seen.
Stretch onScreenPixels(Stretch view, double ratio)
{
    const double from = std::round(view.from * ratio);
    const double to = std::round(view.to * ratio);
    if (to > from)
        return {from / ratio, to / ratio};
    const double only = std::floor((view.from + view.to) / 2 * ratio);
    return {only / ratio, (only + 1) / ratio};
}

QRectF onScreenPixels(const QRectF &viewRect, double ratio)
{
    const Stretch across = onScreenPixels(Stretch{viewRect.left(), viewRect.right()}, ratio);
    const Stretch down = onScreenPixels(Stretch{viewRect.top(), viewRect.bottom()}, ratio);
    return {QPointF(across.from, down.from), QPointF(across.to, down.to)};
}

QSize wholeSize(QSizeF size, double share)
{
    return share >= 1 ? size.toSize() : (size * share).toSize().expandedTo({1, 1});
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
    QPainterPath around;
    around.addRect(picture.adjusted(-8, -8, 8, 8));
    around.addRect(picture);
    painter.save();
    painter.setClipPath(around, Qt::IntersectClip); // what the picture covers need not be filled six times
    painter.setPen(Qt::NoPen);
    for (int grow = 1; grow <= 6; ++grow) {
        painter.setBrush(QColor(0, 0, 0, 9));
        painter.drawRoundedRect(picture.adjusted(-grow, -grow + 2, grow, grow + 2), grow, grow);
    }
    painter.restore();
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
    if (const QImage here = m_source.atHand(picture); !here.isNull())
        m_levels.push_back({{}, here.size(), here}); // better than nothing, until what is wanted comes
}

void PictureLayer::clear()
{
    ++m_shown;
    m_rest.stop();
    m_pending.reset();
    m_levels.clear();
    m_parts.clear();
    m_frame = {};
    m_picture = {};
    m_imageSize = {};
}

/// How much of the original's resolution the view needs: exactly the fitted size, else a halving.
double PictureLayer::wantedShare(const Viewport &viewport)
{
    const double zoom = viewport.zoom();
    if (zoom >= 1)
        return 1.0;
    return viewport.isFit() ? zoom : std::exp2(std::ceil(std::log2(zoom)));
}

PictureLayer::Piece PictureLayer::wanted(const Viewport &viewport) const
{
    if (m_imageSize.isEmpty())
        return {};
    const double share = wantedShare(viewport);
    const double pixels = m_imageSize.width() * m_imageSize.height() * share * share;
    if (pixels > mostPixels) {
        const QRect part = partAround(viewport, share);
        return {part, (QSizeF(part.size()) * share).toSize().expandedTo({1, 1}), {}};
    }
    return {{}, wholeSize(m_imageSize, share), {}};
}

/// The view and half of it more on every side, within the budget.
QRect PictureLayer::partAround(const Viewport &viewport, double share) const
{
    const QRectF seen = viewport.toImage(QRectF({}, viewport.viewSize()));
    double more = 0.5;
    while (more > 0
        && seen.width() * seen.height() * share * share * (1 + 2 * more) * (1 + 2 * more) > mostPixels)
        more -= 0.25;
    const QRect around =
        seen.adjusted(-seen.width() * more, -seen.height() * more, seen.width() * more, seen.height() * more)
            .toAlignedRect();
    const auto down = [](int value) { return value / partGrid * partGrid; };
    const QRect whole(QPoint(), m_imageSize.toSize());
    const QRect inside = around.intersected(whole);
    const QRect even(QPoint(down(inside.left()), down(inside.top())),
        QPoint(down(inside.right() + partGrid) - 1, down(inside.bottom() + partGrid) - 1));
    return even.intersected(whole);
}

double PictureLayer::shareOf(const Piece &piece) const
{
    return piece.image.width() / placeOf(piece).width();
}

QRectF PictureLayer::placeOf(const Piece &piece) const
{
    return piece.part.isNull() ? QRectF({}, m_imageSize) : QRectF(piece.part);
}

bool PictureLayer::has(const Piece &piece, const Viewport &viewport) const
{
    if (piece.part.isNull())
        return std::ranges::any_of(m_levels, [&](const Piece &level) { return level.asked == piece.asked; });
    const Piece *part = partFor(viewport);
    return part && shareOf(*part) >= wantedShare(viewport) * 0.99;
}

/// The newest part that covers all that is seen of the picture.
const PictureLayer::Piece *PictureLayer::partFor(const Viewport &viewport) const
{
    const QRectF seen =
        viewport.toImage(QRectF({}, viewport.viewSize())).intersected(QRectF({}, m_imageSize));
    const auto covering = std::find_if(m_parts.rbegin(), m_parts.rend(),
        [&](const Piece &part) { return QRectF(part.part).adjusted(-1, -1, 1, 1).contains(seen); });
    return covering == m_parts.rend() ? nullptr : &*covering;
}

void PictureLayer::sharpenSoon(const Viewport &viewport)
{
    m_resting = viewport;
    m_rest.start();
}

void PictureLayer::sharpenNow(const Viewport &viewport)
{
    const Piece piece = wanted(viewport);
    if (m_picture.isAddress() || has(piece, viewport) || m_pending == std::pair(piece.part, piece.asked))
        return;
    request(piece);
}

void PictureLayer::prepare(const model::Picture &picture, const Viewport &fitted)
{
    const QSizeF size = QSizeF(picture.size) * wantedShare(fitted);
    if (!picture.isAddress() && size.width() * size.height() <= mostPixels)
        m_source.prepare(picture, wholeSize(picture.size, wantedShare(fitted)));
}

void PictureLayer::request(const Piece &piece)
{
    m_pending = {piece.part, piece.asked};
    const auto take = [this, piece, shown = m_shown](const model::Result<QImage> &decoded) {
        if (shown != m_shown)
            return;
        if (m_pending == std::pair(piece.part, piece.asked))
            m_pending.reset();
        if (decoded)
            keep({piece.part, piece.asked, *decoded});
        else
            emit failed(decoded.problem());
    };
    model::whenDone(piece.part.isNull() ? m_source.image(m_picture, piece.asked)
                                        : m_source.part(m_picture, piece.part, piece.asked),
        this, take);
}

void PictureLayer::keep(const Piece &piece)
{
    if (m_imageSize.isEmpty())
        m_imageSize = piece.image.size();
    std::vector<Piece> &kept = piece.part.isNull() ? m_levels : m_parts;
    if (kept.size() == (piece.part.isNull() ? mostLevels : mostParts))
        kept.erase(kept.begin());
    kept.push_back(piece);
    emit changed();
}

void PictureLayer::setFrame(const QImage &frame)
{
    m_frame.image = frame;
    emit changed();
}

/// The smallest of the whole ones that is sharp enough; else the largest there is.
const PictureLayer::Piece *PictureLayer::best(const Viewport &viewport) const
{
    const double needed = m_imageSize.width() * std::min(viewport.zoom(), 1.0) * 0.99;
    const Piece *found = nullptr;
    for (const Piece &level : m_levels) {
        const bool enough = level.image.width() >= needed;
        const bool foundEnough = found && found->image.width() >= needed;
        const bool smaller = found && level.image.width() < found->image.width();
        if (!found || (enough && !foundEnough) || (enough == foundEnough && smaller == enough))
            found = &level;
    }
    return found;
}

std::optional<QColor> PictureLayer::colourAt(QPoint pixel) const
{
    const Piece *sharpest = m_frame.image.isNull() ? nullptr : &m_frame;
    for (const auto *pieces : {&m_levels, &m_parts}) {
        for (const Piece &piece : *pieces) {
            const bool covers = placeOf(piece).contains(QPointF(pixel) + QPointF(0.5, 0.5));
            if (m_frame.image.isNull() && covers && (!sharpest || shareOf(piece) > shareOf(*sharpest)))
                sharpest = &piece;
        }
    }
    if (!sharpest)
        return std::nullopt;
    const QPointF inside =
        (QPointF(pixel) + QPointF(0.5, 0.5) - placeOf(*sharpest).topLeft()) * shareOf(*sharpest);
    const QPoint at(std::clamp(int(inside.x()), 0, sharpest->image.width() - 1),
        std::clamp(int(inside.y()), 0, sharpest->image.height() - 1));
    return sharpest->image.pixelColor(at);
}

void PictureLayer::paint(QPainter &painter, const Viewport &viewport) const
{
    const Piece *level = m_frame.image.isNull() ? best(viewport) : &m_frame;
    if (!level)
        return;
    const QRectF whole = onScreenPixels(viewport.pictureRect(), viewport.devicePixelRatio());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintShadow(painter, whole);
    if (level->image.hasAlphaChannel()) {
        static const QBrush board = checkerboard();
        painter.fillRect(whole.intersected(QRectF({}, viewport.viewSize())), board);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, viewport.zoom() < pixelsShowFrom);
    const Piece *part = m_frame.image.isNull() ? partFor(viewport) : nullptr;
    if (part && shareOf(*part) > shareOf(*level) * 1.01 && viewport.zoom() > shareOf(*level) * 1.01)
        level = part;
    paintPiece(painter, viewport, *level);
    painter.restore();
}

/// Only the seen part, in whole source pixels: far zooms would leave the range of the painter's coordinates.
void PictureLayer::paintPiece(QPainter &painter, const Viewport &viewport, const Piece &piece) const
{
    const QRectF whole = onScreenPixels(viewport.toView(placeOf(piece)), viewport.devicePixelRatio());
    const QImage &image = piece.image;
    const QSizeF perPixel(whole.width() / image.width(), whole.height() / image.height());
    const QRectF inView = whole.intersected(QRectF({}, viewport.viewSize()));
    if (inView.isEmpty())
        return;
    const QRectF seen = inView.translated(-whole.topLeft());
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
    painter.drawImage(target, image, source);
}

} // namespace ui::stage
