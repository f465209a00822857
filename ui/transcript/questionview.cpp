#include "ui/transcript/questionview.h"

#include "model/whendone.h"
#include "presentation/askingparameters.h"
#include "presentation/picturesource.h"
#include "ui/controls/thumbnail.h"
#include "ui/controls/tints.h"
#include "ui/transcript/textview.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui::transcript {

namespace {
constexpr int padding = 12;
constexpr int topPadding = 9;
constexpr int gap = 8;
constexpr QSize thumbnailSize(52, 38);
constexpr double widestPart = 0.86; // of the pane
} // namespace

QuestionView::QuestionView(presentation::PictureSource &pictures, QWidget *parent)
    : MessageView(parent)
    , m_pictures(pictures)
    , m_text(new TextView(this))
{
    setObjectName(QStringLiteral("question"));
    setMouseTracking(true);
}

void QuestionView::show(const model::Message &message, const QString &)
{
    m_message = message.id;
    const bool isReply = message.role == model::Role::Tool;
    m_text->setText(isReply ? presentation::repliesInWords(message.toolReplies) : message.text);
    setAccessibleName(
        isReply ? tr("Sent back: %1").arg(m_text->text()) : tr("Question: %1").arg(message.text));
    if (message.pictures == m_shown)
        return;
    m_shown = message.pictures;
    loadThumbnails();
}

void QuestionView::loadThumbnails()
{
    m_thumbnails = QList<QImage>(m_shown.size());
    for (qsizetype index = 0; index < m_shown.size(); ++index) {
        const model::Picture picture = m_shown.at(index);
        model::whenDone(m_pictures.asked(picture, thumbnailPixels(thumbnailSize, devicePixelRatioF())), this,
            [this, index, picture](const model::Result<QImage> &image) {
                if (!image || m_shown.value(index) != picture)
                    return;
                m_thumbnails[index] = *image;
                update();
            });
    }
}

int QuestionView::thumbnailsHeight(int width) const
{
    if (m_shown.isEmpty())
        return 0;
    const int perRow = qMax(1, (width + gap) / (thumbnailSize.width() + gap));
    const int rows = (static_cast<int>(m_shown.size()) + perRow - 1) / perRow;
    return rows * (thumbnailSize.height() + gap);
}

void QuestionView::place(int width)
{
    const int most = qMax(80, static_cast<int>(width * widestPart) - 2 * padding);
    const int wishedByPictures = static_cast<int>(m_shown.size()) * (thumbnailSize.width() + gap) - gap;
    const int inner = qMax(m_text->preferredWidth(most), qMin(most, wishedByPictures));
    const int thumbnails = thumbnailsHeight(inner);
    const int textHeight = m_text->heightForWidth(inner);
    m_bubble = QRect(
        width - inner - 2 * padding, 0, inner + 2 * padding, thumbnails + textHeight + 2 * topPadding - 4);
    m_text->setGeometry(m_bubble.left() + padding, topPadding + thumbnails, inner, textHeight);
}

int QuestionView::heightFor(int width)
{
    place(width);
    return m_bubble.height();
}

void QuestionView::resizeEvent(QResizeEvent *)
{
    place(width());
}

QRect QuestionView::thumbnailRect(qsizetype index) const
{
    const int inner = m_bubble.width() - 2 * padding;
    const int perRow = qMax(1, (inner + gap) / (thumbnailSize.width() + gap));
    const int column = static_cast<int>(index) % perRow;
    const int row = static_cast<int>(index) / perRow;
    return {QPoint(m_bubble.left() + padding + column * (thumbnailSize.width() + gap),
                topPadding + 2 + row * (thumbnailSize.height() + gap)),
        thumbnailSize};
}

int QuestionView::thumbnailAt(const QPoint &point) const
{
    for (qsizetype index = 0; index < m_shown.size(); ++index) {
        if (thumbnailRect(index).contains(point))
            return static_cast<int>(index);
    }
    return -1;
}

void QuestionView::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(tints.pane, tints.accent, tints.dark ? 0.14 : 0.08));
    painter.drawRoundedRect(m_bubble, 11, 11);
    for (qsizetype index = 0; index < m_shown.size(); ++index)
        paintThumbnail(
            painter, thumbnailRect(index), m_thumbnails.value(index), tints.hairline, tints.canvas);
}

void QuestionView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int index = thumbnailAt(event->pos()); index >= 0)
        emit pictureClicked(m_message, index);
}

void QuestionView::mouseMoveEvent(QMouseEvent *event)
{
    const int index = thumbnailAt(event->pos());
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(index >= 0 ? m_shown.at(index).name : QString());
}

} // namespace ui::transcript
