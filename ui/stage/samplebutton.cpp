#include "ui/stage/samplebutton.h"

#include "model/whendone.h"
#include "ui/controls/thumbnail.h"
#include "ui/controls/tints.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace ui::stage {

namespace {
constexpr QSize thumbnailSize(148, 104);
constexpr int padding = 8;
} // namespace

SampleButton::SampleButton(const presentation::Sample &sample, QWidget *parent)
    : QAbstractButton(parent)
    , m_sample(sample)
{
    setObjectName(QStringLiteral("sample"));
    setText(sample.title);
    setAccessibleName(tr("Sample: %1").arg(sample.title));
    setToolTip(tr("Look at this sample and ask “%1”").arg(sample.question));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// Once it is seen: who opens a picture at once must not wait for samples.
void SampleButton::loadThumbnail()
{
    if (std::exchange(m_asked, true))
        return;
    model::whenDone(
        presentation::sampleThumbnail(m_sample, thumbnailPixels(thumbnailSize, devicePixelRatioF())), this,
        [this](const model::Result<QImage> &image) {
            if (!image)
                return;
            m_thumbnail = *image;
            update();
        });
}

QSize SampleButton::sizeHint() const
{
    return {thumbnailSize.width() + 2 * padding,
        thumbnailSize.height() + 2 * padding + fontMetrics().height() + 8};
}

QSize SampleButton::minimumSizeHint() const
{
    return {92, sizeHint().height()};
}

bool SampleButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void SampleButton::paintEvent(QPaintEvent *)
{
    loadThumbnail();
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = underMouse() || hasFocus() || isDown();
    painter.setPen(QPen(active ? tints.accent : tints.hairline, 1));
    painter.setBrush(isDown() ? tints.accentSoft : tints.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    const QRect picture(padding, padding, width() - 2 * padding, thumbnailSize.height());
    paintThumbnail(painter, picture, m_thumbnail, tints.hairline, tints.canvas);
    painter.setPen(tints.text);
    const QRect words(padding, picture.bottom() + 1, picture.width(), height() - picture.bottom() - 1);
    painter.drawText(words, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace ui::stage
