#include "ui/composer/cropview.h"

#include "ui/controls/tints.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ui::composer {

namespace {

constexpr double reach = 9; ///< pixels around an edge in which it can be taken
constexpr double smallest = 0.01; ///< of a side
constexpr double keyStep = 0.01;
const QRectF all(0, 0, 1, 1);

} // namespace

CropView::CropView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("cropView"));
    setAccessibleName(tr("The part of the picture that stays"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 180);
    setMouseTracking(true);
}

void CropView::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void CropView::setFrame(const QRectF &frame)
{
    m_frame = frame;
    update();
}

QRectF CropView::pictureRect() const
{
    if (m_picture.isNull())
        return rect();
    QRectF place({}, QSizeF(m_picture.size()).scaled(QSizeF(size()) - QSizeF(24, 24), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    return place;
}

QRectF CropView::frameRect() const
{
    const QRectF part = m_frame.isNull() ? all : m_frame;
    const QRectF whole = pictureRect();
    return {whole.x() + part.x() * whole.width(), whole.y() + part.y() * whole.height(),
        part.width() * whole.width(), part.height() * whole.height()};
}

QPointF CropView::fractionAt(QPointF viewPoint) const
{
    const QRectF whole = pictureRect();
    return {qBound(0.0, (viewPoint.x() - whole.x()) / whole.width(), 1.0),
        qBound(0.0, (viewPoint.y() - whole.y()) / whole.height(), 1.0)};
}

Qt::Edges CropView::edgesAt(QPointF at) const
{
    const QRectF frame = frameRect();
    Qt::Edges edges;
    if (!frame.adjusted(-reach, -reach, reach, reach).contains(at))
        return edges;
    edges.setFlag(Qt::LeftEdge, std::abs(at.x() - frame.left()) <= reach);
    edges.setFlag(Qt::RightEdge, !edges.testFlag(Qt::LeftEdge) && std::abs(at.x() - frame.right()) <= reach);
    edges.setFlag(Qt::TopEdge, std::abs(at.y() - frame.top()) <= reach);
    edges.setFlag(Qt::BottomEdge, !edges.testFlag(Qt::TopEdge) && std::abs(at.y() - frame.bottom()) <= reach);
    return edges;
}

void CropView::change(QRectF frame)
{
    frame = frame.normalized() & all;
    if (frame.width() < smallest || frame.height() < smallest)
        return;
    m_frame = frame == all ? QRectF() : frame;
    update();
    emit frameChanged();
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    m_edges = edgesAt(event->position());
    m_moves = !m_edges && !m_frame.isNull() && frameRect().contains(event->position());
    m_from = fractionAt(event->position());
    m_before = m_frame.isNull() ? all : m_frame;
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const Qt::Edges edges = edgesAt(event->position());
        const bool falls = edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge);
        setCursor(!edges                                        ? Qt::CrossCursor
                : falls                                         ? Qt::SizeFDiagCursor
                : (edges & (Qt::TopEdge | Qt::BottomEdge)) == 0 ? Qt::SizeHorCursor
                : (edges & (Qt::LeftEdge | Qt::RightEdge)) == 0 ? Qt::SizeVerCursor
                                                                : Qt::SizeBDiagCursor);
        return;
    }
    const QPointF to = fractionAt(event->position());
    QRectF frame = m_before;
    if (m_moves) {
        const QPointF way = to - m_from;
        frame.moveLeft(qBound(0.0, frame.left() + way.x(), 1 - frame.width()));
        frame.moveTop(qBound(0.0, frame.top() + way.y(), 1 - frame.height()));
        return change(frame);
    }
    if (!m_edges)
        return change(QRectF(m_from, to));
    if (m_edges.testFlag(Qt::LeftEdge))
        frame.setLeft(to.x());
    if (m_edges.testFlag(Qt::RightEdge))
        frame.setRight(to.x());
    if (m_edges.testFlag(Qt::TopEdge))
        frame.setTop(to.y());
    if (m_edges.testFlag(Qt::BottomEdge))
        frame.setBottom(to.y());
    change(frame);
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    QPointF way;
    switch (event->key()) {
    case Qt::Key_Left:
        way = {-keyStep, 0};
        break;
    case Qt::Key_Right:
        way = {keyStep, 0};
        break;
    case Qt::Key_Up:
        way = {0, -keyStep};
        break;
    case Qt::Key_Down:
        way = {0, keyStep};
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    QRectF frame = m_frame.isNull() ? all : m_frame;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        frame.setBottomRight(frame.bottomRight() + way);
    } else {
        frame.moveLeft(qBound(0.0, frame.left() + way.x(), 1 - frame.width()));
        frame.moveTop(qBound(0.0, frame.top() + way.y(), 1 - frame.height()));
    }
    change(frame);
}

void CropView::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.canvas);
    const QRectF whole = pictureRect();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_picture.isNull())
        painter.drawImage(whole, m_picture);
    const QRectF frame = frameRect();
    QPainterPath away;
    away.addRect(whole);
    QPainterPath stays;
    stays.addRect(frame);
    painter.fillPath(away.subtracted(stays), QColor(0, 0, 0, 140));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(frame);
    painter.setPen(QPen(hasFocus() ? tints.accent : QColor(Qt::white), 1.5));
    painter.drawRect(frame);
    painter.setBrush(Qt::white);
    painter.setPen(QPen(Qt::black, 1));
    for (const QPointF &corner : {frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()})
        painter.drawRect(QRectF(corner.x() - 4, corner.y() - 4, 8, 8));
}

} // namespace ui::composer
