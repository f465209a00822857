#include "ui/videos/timeline.h"

#include "model/videos.h"
#include "ui/controls/tints.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui::videos {

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Place in the video"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void Timeline::setDuration(double seconds)
{
    m_duration = seconds;
    update();
}

void Timeline::setPosition(double seconds)
{
    m_position = seconds;
    update();
}

void Timeline::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    update();
}

QRectF Timeline::groove() const
{
    return {7, height() / 2.0 - 2, std::max(1.0, width() - 14.0), 4};
}

double Timeline::xOf(double seconds) const
{
    const double share = m_duration > 0 ? std::clamp(seconds / m_duration, 0.0, 1.0) : 0;
    return groove().left() + share * groove().width();
}

double Timeline::secondsAt(double x) const
{
    return std::clamp((x - groove().left()) / groove().width(), 0.0, 1.0) * m_duration;
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    emit sought(secondsAt(event->position().x()));
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        emit sought(secondsAt(event->position().x()));
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), model::clockTime(secondsAt(help->x()), 1), this);
    return true;
}

void Timeline::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tints.hairline);
    painter.drawRoundedRect(groove(), 2, 2);
    painter.setBrush(tints.accent);
    painter.drawRoundedRect(QRectF(groove().topLeft(), QPointF(xOf(m_position), groove().bottom())), 2, 2);
    QColor mark = tints.warning;
    painter.setBrush(mark);
    for (const Mark &one : m_marks)
        painter.drawRoundedRect(QRectF(QPointF(xOf(one.start), groove().top() - 5),
                                    QPointF(std::max(xOf(one.end), xOf(one.start) + 3), groove().top() - 2)),
            1.5, 1.5);
    painter.setBrush(tints.accent);
    painter.drawEllipse(QPointF(xOf(m_position), groove().center().y()), 6, 6);
}

} // namespace ui::videos
