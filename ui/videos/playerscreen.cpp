#include "ui/videos/playerscreen.h"

#include "ui/controls/tints.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui::videos {

PlayerScreen::PlayerScreen(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("playerScreen"));
    setAccessibleName(tr("Video"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PlayerScreen::showImage(const QImage &image)
{
    m_image = image;
    m_words.clear();
    update();
}

void PlayerScreen::showWords(const QString &words)
{
    m_words = words;
    update();
}

void PlayerScreen::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
}

void PlayerScreen::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.canvas);
    if (!m_image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize fitted = m_image.size().scaled(size(), Qt::KeepAspectRatio);
        const QRect place(QPoint((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted);
        painter.drawImage(place, m_image);
    }
    if (!m_words.isEmpty()) {
        painter.setPen(tints.text);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_words);
    }
}

} // namespace ui::videos
