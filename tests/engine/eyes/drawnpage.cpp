#include "drawnpage.h"

#include "grounding/geometry.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QPolygonF cornersOf(const QRectF &rect)
{
    return QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
}

} // namespace

double intersectionOverUnion(const QPolygonF &a, const QPolygonF &b)
{
    return grounding::overlap(a, b);
}

DrawnPage::DrawnPage(QSize size, QColor ground)
    : m_image(size, QImage::Format_RGB32)
    , m_ground(ground)
{
    m_image.fill(ground);
}

void DrawnPage::write(const QString &line, QPointF at, const QFont &font, QColor ink)
{
    QPainter painter(&m_image);
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetricsF metrics(font, &m_image);
    for (const QString &word : line.split(u' ')) {
        painter.drawText(at, word);
        m_words.append({word, cornersOf(metrics.tightBoundingRect(word).translated(at))});
        at.rx() += metrics.horizontalAdvance(word + u' ');
    }
}

void DrawnPage::fill(const QRectF &rect, QColor color)
{
    QPainter(&m_image).fillRect(rect, color);
}

void DrawnPage::turn(double degrees)
{
    QTransform rotation;
    rotation.rotate(degrees);
    const QRectF frame = rotation.mapRect(QRectF(m_image.rect()));
    const QTransform toTurned = rotation * QTransform::fromTranslate(-frame.left(), -frame.top());
    QImage turned(frame.size().toSize(), QImage::Format_RGB32);
    turned.fill(m_ground);
    QPainter painter(&turned);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(toTurned);
    painter.drawImage(0, 0, m_image);
    painter.end();
    m_image = turned;
    for (DrawnWord &word : m_words)
        word.place = toTurned.map(word.place);
}

QStringList DrawnPage::misread(const engine::Evidence &seen) const
{
    const QTransform toPixels = QTransform::fromScale(m_image.width(), m_image.height());
    QStringList missed;
    for (const DrawnWord &word : m_words) {
        double best = -1;
        for (const engine::TextLine &line : seen.lines) {
            for (const engine::Word &read : line.words) {
                if (read.text == word.text)
                    best = std::max(best, intersectionOverUnion(toPixels.map(read.polygon), word.place));
            }
        }
        if (best <= 0.5)
            missed.append(
                best < 0 ? word.text + u" (not read)"_s : u"%1 (IoU %2)"_s.arg(word.text).arg(best));
    }
    return missed;
}
