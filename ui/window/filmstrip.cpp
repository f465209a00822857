#include "ui/window/filmstrip.h"

#include "model/whendone.h"
#include "presentation/picturesource.h"
#include "presentation/showing.h"
#include "ui/controls/icon.h"
#include "ui/controls/thumbnail.h"
#include "ui/controls/tints.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace ui::window {

namespace {
constexpr QSize thumbnailSize(76, 56);
constexpr int margin = 12;
constexpr int gap = 8;
constexpr int top = 8;

/// Tells what a thumbnail shows.
QString keyOf(const model::Picture &picture)
{
    const QRect &part = picture.part;
    return picture.contentHash
        + QStringLiteral("/%1,%2,%3,%4").arg(part.x()).arg(part.y()).arg(part.width()).arg(part.height());
}

} // namespace

Filmstrip::Filmstrip(presentation::Showing &showing, presentation::PictureSource &pictures, QWidget *parent)
    : QWidget(parent)
    , m_showing(showing)
    , m_pictures(pictures)
{
    setObjectName(QStringLiteral("filmstrip"));
    setAccessibleName(tr("Pictures of this conversation"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&showing, &presentation::Showing::framesChanged, this, &Filmstrip::collect);
    connect(&showing, &presentation::Showing::currentChanged, this, &Filmstrip::bringIntoView);
    collect();
}

void Filmstrip::setBeside(int frame)
{
    m_beside = frame;
    update();
}

QSize Filmstrip::sizeHint() const
{
    return {200, thumbnailSize.height() + 2 * top + 1};
}

void Filmstrip::collect()
{
    const auto &frames = m_showing.frames();
    setVisible(frames.size() > 1);
    if (frames.size() < 2) {
        m_thumbnails.clear();
        m_contents.clear();
        return;
    }
    m_thumbnails.resize(frames.size());
    m_contents.resize(frames.size());
    for (qsizetype index = 0; index < frames.size(); ++index) {
        const model::Picture picture = frames.at(index).picture;
        if (m_contents.at(index) == keyOf(picture) && !picture.isAddress())
            continue;
        m_contents[index] = keyOf(picture);
        m_thumbnails[index] = {};
        if (picture.isAddress())
            continue;
        model::whenDone(m_pictures.asked(picture, thumbnailPixels(thumbnailSize, devicePixelRatioF())), this,
            [this, index, picture](const model::Result<QImage> &image) {
                if (!image || m_contents.value(index) != keyOf(picture))
                    return;
                m_thumbnails[index] = *image;
                update();
            });
    }
    update();
}

QRect Filmstrip::frameRect(qsizetype frame) const
{
    return {QPoint(margin - m_offset + static_cast<int>(frame) * (thumbnailSize.width() + gap), top + 1),
        thumbnailSize};
}

int Filmstrip::frameAt(const QPoint &point) const
{
    for (qsizetype frame = 0; frame < m_thumbnails.size(); ++frame) {
        if (frameRect(frame).contains(point))
            return static_cast<int>(frame);
    }
    return -1;
}

void Filmstrip::scrollTo(int offset)
{
    const int count = static_cast<int>(m_thumbnails.size());
    const int most = 2 * margin + count * (thumbnailSize.width() + gap) - gap - width();
    m_offset = qBound(0, offset, qMax(0, most));
    update();
}

void Filmstrip::bringIntoView(int frame)
{
    const QRect rect = frame < 0 ? QRect() : frameRect(frame);
    if (rect.left() < margin)
        scrollTo(m_offset + rect.left() - margin);
    else if (rect.right() > width() - margin)
        scrollTo(m_offset + rect.right() - width() + margin);
    update();
}

void Filmstrip::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.pane);
    painter.fillRect(QRect(0, 0, width(), 1), tints.hairline);
    for (qsizetype frame = 0; frame < m_thumbnails.size(); ++frame) {
        const bool current = frame == m_showing.current();
        paintThumbnail(painter, frameRect(frame), m_thumbnails.at(frame),
            current                 ? tints.accent
                : frame == m_beside ? tints.dim
                                    : tints.hairline,
            tints.canvas, current || frame == m_beside ? 2.0 : 1.0);
        if (m_thumbnails.at(frame).isNull())
            painter.drawPixmap(frameRect(frame).center() - QPoint(9, 9),
                iconPixmap(Icon::Picture, tints.dim, 20, devicePixelRatioF()));
    }
}

void Filmstrip::mousePressEvent(QMouseEvent *event)
{
    if (const int frame = frameAt(event->pos()); frame >= 0)
        event->modifiers().testFlag(Qt::ControlModifier) ? emit besideWanted(frame)
                                                         : m_showing.showFrame(frame);
}

void Filmstrip::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    scrollTo(m_offset - (delta.x() != 0 ? delta.x() : delta.y()) / 2);
}

void Filmstrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int next = m_showing.current() + step;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    if (next >= 0 && next < m_thumbnails.size())
        m_showing.showFrame(next);
}

bool Filmstrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int frame = frameAt(help->pos());
        QToolTip::showText(
            help->globalPos(), frame < 0 ? QString() : m_showing.frames().at(frame).picture.name, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui::window
