#include "ui/window/captureoverlay.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>

namespace ui::window {

namespace {
constexpr int smallest = 4; ///< a click is no frame
}

CaptureOverlay::CaptureOverlay(const QPixmap &shot, QScreen *screen)
    : QWidget(nullptr,
        Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::BypassWindowManagerHint)
    , m_shot(shot)
{
    setObjectName(QStringLiteral("captureOverlay"));
    setAccessibleName(tr("Draw a frame around what is to be asked about"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMouseTracking(true);
    setGeometry(screen->geometry());
}

QRect CaptureOverlay::frame() const
{
    return QRect(m_from, m_to).normalized() & rect();
}

void CaptureOverlay::take(const QRect &part)
{
    const qreal scale = m_shot.devicePixelRatio();
    const QRect pixels(qRound(part.x() * scale), qRound(part.y() * scale), qRound(part.width() * scale),
        qRound(part.height() * scale));
    QImage image = m_shot.copy(pixels).toImage();
    image.setDevicePixelRatio(1);
    emit taken(image);
}

void CaptureOverlay::mousePressEvent(QMouseEvent *event)
{
    m_from = m_to = event->position().toPoint();
    m_drawing = event->button() == Qt::LeftButton;
    if (!m_drawing)
        emit dropped();
}

void CaptureOverlay::mouseMoveEvent(QMouseEvent *event)
{
    m_to = event->position().toPoint();
    update();
}

void CaptureOverlay::mouseReleaseEvent(QMouseEvent *event)
{
    m_to = event->position().toPoint();
    if (!std::exchange(m_drawing, false))
        return;
    const QRect part = frame();
    if (part.width() >= smallest && part.height() >= smallest)
        take(part);
    else
        update();
}

void CaptureOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit dropped();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take(rect());
}

void CaptureOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(rect(), m_shot);
    QPainterPath away;
    away.addRect(rect());
    if (m_drawing) {
        QPainterPath stays;
        stays.addRect(frame());
        away = away.subtracted(stays);
    }
    painter.fillPath(away, QColor(0, 0, 0, 110));
    if (m_drawing) {
        painter.setPen(QPen(Qt::white, 1));
        painter.drawRect(frame().adjusted(0, 0, -1, -1));
        return;
    }
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    painter.setFont(large);
    const QString words = tr("Draw a frame. Enter takes the whole screen, Esc nothing.");
    QRect box = painter.fontMetrics().boundingRect(words).adjusted(-16, -10, 16, 10);
    box.moveCenter(rect().center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(box, 10, 10);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace ui::window
