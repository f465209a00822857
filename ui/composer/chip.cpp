#include "ui/composer/chip.h"

#include "model/whendone.h"
#include "presentation/explanation.h"
#include "presentation/picturesource.h"
#include "ui/controls/button.h"
#include "ui/controls/thumbnail.h"
#include "ui/controls/tints.h"

#include <QPainter>

namespace ui::composer {

namespace {
constexpr int chipHeight = 36;
constexpr QSize thumbnailSize(38, 28);
constexpr int wordsLeft = 4 + 38 + 8;
constexpr int widestWords = 150;
constexpr int removeSide = 24;

using State = presentation::Attachment::State;
} // namespace

Chip::Chip(presentation::PictureSource &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_fetch(new Button(Button::Look::Words, {}, this))
    , m_remove(new Button(Button::Look::Quiet, Icon::Close, tr("Take this picture away"), this))
{
    setObjectName(QStringLiteral("chip"));
    m_fetch->setObjectName(QStringLiteral("fetch"));
    m_remove->setObjectName(QStringLiteral("removeChip"));
    connect(m_fetch, &Button::clicked, this, &Chip::fetchWanted);
    connect(m_remove, &Button::clicked, this, &Chip::removeWanted);
}

void Chip::show(const presentation::Attachment &attachment)
{
    const bool other = attachment.picture.contentHash != m_attachment.picture.contentHash;
    if (attachment.key != m_attachment.key || attachment.picture.isAddress())
        m_thumbnail = {};
    m_attachment = attachment;
    m_fetch->setText(tr("Fetch from %1").arg(attachment.picture.address.host()));
    m_fetch->setVisible(offersFetch());
    setAccessibleName(words());
    setToolTip(
        attachment.problem ? presentation::explain(*attachment.problem).sentence : attachment.picture.name);
    if (other)
        loadThumbnail();
    updateGeometry();
    update();
}

bool Chip::offersFetch() const
{
    const bool failed = m_attachment.state == State::Refused && !m_attachment.picture.address.isEmpty();
    return m_attachment.state == State::Address || failed;
}

void Chip::loadThumbnail()
{
    if (m_attachment.picture.isAddress())
        return;
    const QString hash = m_attachment.picture.contentHash;
    model::whenDone(
        m_pictures.image(m_attachment.picture, thumbnailPixels(thumbnailSize, devicePixelRatioF())), this,
        [this, hash](const model::Result<QImage> &image) {
            if (!image || hash != m_attachment.picture.contentHash)
                return;
            m_thumbnail = *image;
            update();
        });
}

QString Chip::words() const
{
    if (m_attachment.state == State::Refused)
        return presentation::explain(*m_attachment.problem).sentence;
    return m_attachment.picture.name;
}

QSize Chip::sizeHint() const
{
    const int most = m_attachment.state == State::Refused ? 2 * widestWords : widestWords;
    const int wordsWidth = qMin(most, fontMetrics().horizontalAdvance(words()) + 2);
    const int fetch = offersFetch() ? m_fetch->sizeHint().width() + 8 : 0;
    return {
        wordsLeft + wordsWidth + fetch + 4 + removeSide + 4, qMax(chipHeight, fontMetrics().height() + 14)};
}

QSize Chip::minimumSizeHint() const
{
    return {wordsLeft + 40 + removeSide, chipHeight};
}

void Chip::resizeEvent(QResizeEvent *)
{
    m_remove->setGeometry(width() - removeSide - 4, (height() - removeSide) / 2, removeSide, removeSide);
    const QSize fetch = m_fetch->sizeHint();
    m_fetch->setGeometry(
        m_remove->x() - fetch.width() - 4, (height() - fetch.height()) / 2, fetch.width(), fetch.height());
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    const bool refused = m_attachment.state == State::Refused;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(refused ? tints.warningSoft : mixed(tints.pane, tints.text, tints.dark ? 0.09 : 0.06));
    painter.drawRoundedRect(rect(), 7, 7);
    const QRect thumbnail(QPoint(4, (height() - thumbnailSize.height()) / 2), thumbnailSize);
    if (!m_thumbnail.isNull()) {
        paintThumbnail(painter, thumbnail, m_thumbnail, tints.hairline, tints.canvas);
    } else {
        const Icon icon = refused                                                      ? Icon::Warning
            : m_attachment.picture.isAddress() && m_attachment.state == State::Address ? Icon::Globe
                                                                                       : Icon::Picture;
        painter.drawPixmap(thumbnail.center() - QPoint(9, 9),
            iconPixmap(icon, refused ? tints.warning : tints.dim, 20, devicePixelRatioF()));
    }
    const int right = (offersFetch() ? m_fetch->x() - 8 : m_remove->x() - 4);
    const QRect area(wordsLeft, 0, right - wordsLeft, height());
    painter.setPen(m_attachment.state == State::Reading ? tints.dim : tints.text);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(words(), refused ? Qt::ElideRight : Qt::ElideMiddle, area.width()));
}

} // namespace ui::composer
