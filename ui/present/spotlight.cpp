#include "ui/present/spotlight.h"

#include "model/regionlook.h"
#include "model/whendone.h"
#include "presentation/explanation.h"
#include "presentation/picturesource.h"
#include "ui/controls/tints.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui::present {

namespace {

constexpr double darkness = 0.66;
constexpr double usualAspect = 1.5;
constexpr qsizetype mostResting = 200; ///< more outlines would hide the picture

QRectF boundsOf(const QList<Beam> &beams)
{
    QRectF bounds;
    for (const Beam &beam : beams) {
        const QRectF own = beam.outline.boundingRect();
        // A union with an empty rectangle would leave a point out.
        bounds =
            bounds.isNull() ? own.adjusted(0, 0, 1e-9, 1e-9) : bounds.united(own.adjusted(0, 0, 1e-9, 1e-9));
    }
    return bounds.intersected({0, 0, 1, 1});
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return colour;
}

QPainterPath shapeOf(const QPolygonF &polygon, double pointRadius)
{
    QPainterPath path;
    if (polygon.size() == 1) {
        path.addEllipse(polygon.constFirst(), pointRadius, pointRadius);
    } else {
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

/// Takes the dark away over `shape`, with a soft edge.
void cutOut(QPainter &painter, const QPainterPath &shape, double strength, double softness)
{
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    for (int ring = 4; ring > 0; --ring) {
        QPen pen(withAlpha(Qt::black, strength * 0.22), softness * ring / 2, Qt::SolidLine, Qt::RoundCap,
            Qt::RoundJoin);
        painter.strokePath(shape, pen);
    }
    painter.fillPath(shape, withAlpha(Qt::black, strength));
}

void outline(
    QPainter &painter, const QPainterPath &shape, const QColor &colour, double width, double strength)
{
    painter.strokePath(shape,
        QPen(withAlpha(Qt::black, 0.45 * strength), width + 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(
        shape, QPen(withAlpha(colour, strength), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

Spotlight::Spotlight(presentation::PictureSource &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
{
    setObjectName(QStringLiteral("spotlight"));
    setAccessibleName(tr("Picture"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // the window takes clicks for words and picture alike
}

void Spotlight::show(const model::Picture &picture)
{
    if (picture == m_picture)
        return;
    clear();
    m_picture = picture;
    setAccessibleName(picture.name.isEmpty() ? tr("Picture") : tr("Picture %1").arg(picture.name));
    request();
}

void Spotlight::clear()
{
    ++m_asked;
    m_picture = {};
    m_image = {};
    m_trouble.clear();
    m_resting.clear();
    m_before.clear();
    m_lit.clear();
    m_from = m_to = {};
    m_progress = 1.0;
    update();
}

/// Enough pixels for the closest look, so that stepping never waits for sharpness.
void Spotlight::request()
{
    if (m_picture == model::Picture() || size().isEmpty())
        return;
    const QSize wanted = (QSizeF(frame().size()) * devicePixelRatioF() * Closeup::closest).toSize();
    const auto take = [this, asked = ++m_asked](const model::Result<QImage> &decoded) {
        if (asked != m_asked)
            return;
        m_trouble = decoded ? QString() : presentation::explain(decoded.problem()).sentence;
        if (decoded)
            m_image = *decoded;
        update();
        emit arrived();
    };
    model::whenDone(m_pictures.image(m_picture, wanted), this, take);
}

void Spotlight::setResting(const QList<Beam> &beams)
{
    m_resting = beams;
    update();
}

void Spotlight::light(const QList<Beam> &beams)
{
    m_from = now();
    m_before = std::exchange(m_lit, beams);
    m_to = beams.isEmpty() ? Closeup() : Closeup::of(boundsOf(beams));
    m_progress = 0;
    update();
}

void Spotlight::setProgress(double progress)
{
    m_progress = progress;
    update();
}

double Spotlight::aspect() const
{
    const QSize size = m_picture.size.isEmpty() ? m_image.size() : m_picture.size;
    return size.isEmpty() ? usualAspect : double(size.width()) / size.height();
}

QRectF Spotlight::frame() const
{
    QSizeF size(aspect(), 1);
    size.scale(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

Closeup Spotlight::now() const
{
    return Closeup::between(m_from, m_to, m_progress);
}

QPolygonF Spotlight::inFrame(const Beam &beam, const QRectF &frame, const Closeup &closeup) const
{
    QPolygonF polygon;
    for (const QPointF &vertex : beam.outline) {
        const QPointF place = closeup.toFrame(vertex);
        polygon << frame.topLeft() + QPointF(place.x() * frame.width(), place.y() * frame.height());
    }
    return polygon;
}

QRectF Spotlight::litRect() const
{
    QRectF rect;
    for (const Beam &beam : m_lit)
        rect |= inFrame(beam, frame(), m_to).boundingRect().adjusted(0, 0, 0.01, 0.01);
    return rect.intersected(frame());
}

QPointF Spotlight::fractionAt(QPointF point) const
{
    const QPointF place = point - frame().topLeft();
    return now().toPicture({place.x() / frame().width(), place.y() / frame().height()});
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_image.isNull()) {
        painter.setPen(tintsOf(palette()).dim);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_trouble);
        return;
    }
    const QRectF frame = this->frame();
    QPainterPath clip;
    clip.addRoundedRect(frame, 10, 10);
    painter.setClipPath(clip);
    paintPicture(painter, frame);
    paintDark(painter, frame);
    paintBeams(painter, frame);
    painter.setClipping(false);
    painter.setPen(QPen(tintsOf(palette()).hairline, 1));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void Spotlight::paintPicture(QPainter &painter, const QRectF &frame) const
{
    if (m_image.hasAlphaChannel())
        painter.fillRect(frame, Qt::white);
    const QRectF seen = now().seen();
    painter.drawImage(frame, m_image,
        QRectF(seen.x() * m_image.width(), seen.y() * m_image.height(), seen.width() * m_image.width(),
            seen.height() * m_image.height()));
}

void Spotlight::paintDark(QPainter &painter, const QRectF &frame) const
{
    const double before = m_before.isEmpty() ? 0 : darkness;
    const double after = m_lit.isEmpty() ? 0 : darkness;
    const double dark = before + (after - before) * m_progress;
    if (dark < 0.01)
        return;
    const double ratio = devicePixelRatioF();
    QImage layer((frame.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    layer.setDevicePixelRatio(ratio);
    layer.fill(withAlpha(Qt::black, dark));
    QPainter cutter(&layer);
    cutter.setRenderHint(QPainter::Antialiasing);
    cutter.translate(-frame.topLeft());
    const double softness = frame.height() / 60;
    const auto cut = [&](const QList<Beam> &beams, double strength) {
        for (const Beam &beam : beams)
            cutOut(cutter, shapeOf(inFrame(beam, frame, now()), frame.height() / 16), strength, softness);
    };
    cut(m_before, 1 - m_progress);
    cut(m_lit, m_progress);
    cutter.end();
    painter.drawImage(frame.topLeft(), layer);
}

void Spotlight::paintBeams(QPainter &painter, const QRectF &frame) const
{
    const double width = std::max(2.0, frame.height() / 240);
    const auto draw = [&](const QList<Beam> &beams, double strength, bool filled) {
        for (const Beam &beam : beams) {
            const QPainterPath shape = shapeOf(inFrame(beam, frame, now()), frame.height() / 40);
            if (filled)
                painter.fillPath(shape, withAlpha(beam.colour, model::restingFill * strength));
            outline(painter, shape, beam.colour, filled ? width : width * 1.5, strength);
        }
    };
    const double restingBefore = m_before.isEmpty() ? 1 : 0;
    const double resting = restingBefore + ((m_lit.isEmpty() ? 1 : 0) - restingBefore) * m_progress;
    if (resting > 0.01 && m_resting.size() <= mostResting)
        draw(m_resting, resting, true);
    if (m_progress < 1)
        draw(m_before, 1 - m_progress, false);
    draw(m_lit, m_progress, false);
}

void Spotlight::resizeEvent(QResizeEvent *)
{
    request();
}

} // namespace ui::present
