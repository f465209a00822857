#include "ui/present/tether.h"

#include "model/regionlook.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui::present {

namespace {

/// From the left of the words to the middle of the region's right side.
QPainterPath way(const QRectF &words, const QRectF &region)
{
    const QPointF from(words.left(), words.center().y());
    const QPointF to(std::min(region.right(), words.left()), region.center().y());
    const double reach = (from.x() - to.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(from - QPointF(reach, 0), to + QPointF(reach, 0), to);
    return path;
}

} // namespace

Tether::Tether(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
}

void Tether::tie(const QRectF &words, const QRectF &region, const QColor &colour, double width)
{
    m_words = words;
    m_region = region;
    m_colour = colour;
    m_width = width;
    update();
}

void Tether::setProgress(double progress)
{
    m_progress = progress;
    update();
}

void Tether::paintEvent(QPaintEvent *)
{
    if (m_words.isEmpty() || m_region.isEmpty() || m_progress < 0.02)
        return;
    const QPainterPath path = way(m_words, m_region);
    QPen pen(m_colour, m_width, Qt::SolidLine, Qt::FlatCap);
    // One dash as long as the way that has been made.
    const double length = path.length();
    pen.setDashPattern({std::max(0.1, length * m_progress / m_width), length / m_width + 1});
    QPen halo = pen;
    halo.setColor(QColor(0, 0, 0, 70));
    halo.setWidthF(m_width + 2);
    halo.setDashPattern({std::max(0.1, length * m_progress / halo.widthF()), length / halo.widthF() + 1});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, halo);
    painter.strokePath(path, pen);
    painter.setPen(QPen(Qt::white, m_width * 0.6));
    painter.setBrush(m_colour);
    painter.drawEllipse(
        path.pointAtPercent(path.percentAtLength(length * m_progress)), m_width * 1.7, m_width * 1.7);
}

} // namespace ui::present
