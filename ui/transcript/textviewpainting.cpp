#include "ui/transcript/textview.h"

#include "ui/controls/icon.h"
#include "ui/controls/tints.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui::transcript {

namespace {

constexpr qreal markSize = 16;
constexpr qreal underlineWidth = 2.5;
constexpr qreal underlineDrop = 4.0; // from the baseline to the middle of the line

QPen underlinePen(const Grounded &grounded)
{
    QPen pen(grounded.colour, underlineWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (grounded.tie == model::Tie::Matched) {
        pen.setDashPattern({2.4, 1.2});
    } else if (grounded.tie == model::Tie::ByHand) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 1.8});
    }
    return pen;
}

} // namespace

void TextView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF clip(event->rect());
    paintMarks(painter, {m_flow.boundaryAt(clip.topLeft()), m_flow.boundaryAt(clip.bottomRight()) + 1});
    paintTints(painter);
    QTextCharFormat selected;
    selected.setBackground(palette().brush(QPalette::Highlight));
    selected.setForeground(palette().brush(QPalette::HighlightedText));
    m_flow.draw(painter, palette(), selection(), selected, event->rect());
    paintUnderlines(painter);
    paintDoubts(painter);
    paintCopyMarks(painter, event->rect());
    if (m_growing)
        painter.fillRect(
            m_flow.endCaret().translated(2, 1).adjusted(0, 0, 6, -2), palette().color(QPalette::Text));
}

/// Code has its own mark for copying; there may be hundreds, so they are no widgets.
QRectF TextView::copyMark(const TextFlow::Code &code)
{
    return {code.frame.right() - markSize - 6, code.frame.top() + 5, markSize, markSize};
}

void TextView::paintCopyMarks(QPainter &painter, const QRectF &clip) const
{
    for (const TextFlow::Code &code : m_flow.codesIn(clip)) {
        paintCodeScroll(painter, code);
        const QRect mark = copyMark(code).toRect();
        QColor ground = palette().color(QPalette::Base);
        ground.setAlphaF(0.8F);
        painter.fillRect(mark.adjusted(-2, -2, 2, 2), ground);
        icon(Icon::Copy).paint(&painter, mark);
    }
}

/// Code that is wider than the pane says so: a thin bar tells which part is seen.
void TextView::paintCodeScroll(QPainter &painter, const TextFlow::Code &code) const
{
    if (code.seen >= 1)
        return;
    const QRectF track(code.frame.left() + 4, code.frame.bottom() - 4, code.frame.width() - 8, 3);
    QColor colour = palette().color(QPalette::Text);
    colour.setAlphaF(0.35F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(
        QRectF(track.left() + code.scrolled * track.width(), track.top(), code.seen * track.width(), 3), 1.5,
        1.5);
}

QList<QRect> TextView::copyMarks() const
{
    QList<QRect> marks;
    for (const TextFlow::Code &code : m_flow.codesIn(rect()))
        marks.append(copyMark(code).toRect());
    return marks;
}

std::optional<QString> TextView::codeToCopyAt(const QPointF &point) const
{
    for (const TextFlow::Code &code : m_flow.codesIn(QRectF(point, QSizeF(1, 1)))) {
        if (copyMark(code).adjusted(-4, -4, 4, 4).contains(point))
            return code.text;
    }
    return {};
}

/// There may be thousands in a long text: only those in the part that is painted are looked up.
void TextView::paintMarks(QPainter &painter, const TextRange &visible) const
{
    const Tints tints = tintsOf(palette());
    const auto first = std::partition_point(
        m_marks.begin(), m_marks.end(), [&visible](const TextRange &mark) { return mark.to < visible.from; });
    for (auto mark = first; mark != m_marks.end() && mark->from <= visible.to; ++mark) {
        const bool isCurrent = *mark == m_currentMark;
        // The words keep their colour: a mark may not come near to it, so the current one has a frame.
        painter.setPen(isCurrent ? QPen(tints.warning, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(mixed(tints.pane, tints.warning, isCurrent ? 0.45 : 0.25));
        for (const TextFlow::Piece &piece : m_flow.piecesOf(*mark))
            painter.drawRoundedRect(piece.rect.adjusted(-1, -1, 1, 1), 2, 2);
    }
}

void TextView::paintTints(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    for (const Grounded &grounded : m_grounded) {
        const bool chosen = grounded.region == m_selected;
        if (!chosen && grounded.region != m_hovered)
            continue;
        QColor tint = grounded.colour;
        tint.setAlphaF(chosen ? 0.34F : 0.22F);
        painter.setBrush(tint);
        for (const TextFlow::Piece &piece : m_flow.piecesOf(grounded.words))
            painter.drawRoundedRect(piece.rect.adjusted(-1.5, -1, 1.5, 1.5), 3, 3);
    }
}

void TextView::paintUnderlines(QPainter &painter) const
{
    painter.setPen(QPen(palette().color(QPalette::Link), 1));
    for (const TimeLink &time : m_times) {
        for (const TextFlow::Piece &piece : m_flow.piecesOf(time.words)) {
            const qreal y = std::round(piece.baseline + 2.0) + 0.5;
            painter.drawLine(QPointF(piece.rect.left(), y), QPointF(piece.rect.right(), y));
        }
    }
    for (const Grounded &grounded : m_grounded) {
        painter.setPen(underlinePen(grounded));
        for (const TextFlow::Piece &piece : m_flow.piecesOf(grounded.words)) {
            const qreal y = std::round(piece.baseline + underlineDrop) + 0.25;
            painter.drawLine(QPointF(piece.rect.left(), y), QPointF(piece.rect.right(), y));
        }
    }
}

void TextView::paintDoubts(QPainter &painter) const
{
    constexpr qreal step = 2.5;
    QPen pen(tintsOf(palette()).warning, 1.25);
    for (const TextRange &range : m_doubted) {
        for (const TextFlow::Piece &piece : m_flow.piecesOf(range)) {
            QPolygonF wave;
            const qreal y = piece.rect.bottom() - 1;
            for (qreal x = piece.rect.left(); x <= piece.rect.right(); x += step)
                wave.append(QPointF(x, y - (wave.size() % 2 ? 2.0 : 0.0)));
            painter.setPen(pen);
            painter.drawPolyline(wave);
        }
    }
}

} // namespace ui::transcript
