#include "ui/composer/picturechip.h"

#include "model/whendone.h"
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
constexpr int removeSide = 24;
constexpr int fewestWords = 40; ///< pixels

} // namespace

PictureChip::PictureChip(presentation::PictureSource &pictures, const QString &removeName,
    const QString &removeTip, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_remove(new Button(Button::Look::Quiet, Icon::Close, removeTip, this))
{
    m_remove->setObjectName(removeName);
    connect(m_remove, &Button::clicked, this, &PictureChip::removeWanted);
}

bool PictureChip::showsOwnButton() const
{
    return m_own && m_own->isVisibleTo(this);
}

void PictureChip::setFace(const Face &face)
{
    const auto contentOf = [](const Face &of) {
        return of.picture ? std::pair(of.picture->contentHash, of.picture->part)
                          : std::pair(QString(), QRect());
    };
    const bool other = contentOf(face) != contentOf(m_face);
    if (face.key != m_face.key || !face.picture)
        m_thumbnail = {};
    m_face = face;
    setAccessibleName(face.words);
    if (other && face.picture)
        loadThumbnail();
    updateGeometry();
    update();
}

void PictureChip::loadThumbnail()
{
    const QString content = m_face.picture->contentHash;
    model::whenDone(m_pictures.asked(*m_face.picture, thumbnailPixels(thumbnailSize, devicePixelRatioF())),
        this, [this, content](const model::Result<QImage> &image) {
            if (!image || !m_face.picture || content != m_face.picture->contentHash)
                return;
            m_thumbnail = *image;
            update();
        });
}

QSize PictureChip::sizeHint() const
{
    const int words = qMin(m_face.widestWords, fontMetrics().horizontalAdvance(m_face.words) + 2);
    const int own = showsOwnButton() && !m_ownIsOverWords ? m_own->sizeHint().width() + 8 : 0;
    return {wordsLeft + words + own + 4 + removeSide + 4, qMax(chipHeight, fontMetrics().height() + 14)};
}

QSize PictureChip::minimumSizeHint() const
{
    return {wordsLeft + fewestWords + removeSide, chipHeight};
}

void PictureChip::resizeEvent(QResizeEvent *)
{
    m_remove->setGeometry(width() - removeSide - 4, (height() - removeSide) / 2, removeSide, removeSide);
    if (!m_own)
        return;
    const QSize own = m_own->sizeHint();
    m_own->setGeometry(
        m_remove->x() - own.width() - 4, (height() - own.height()) / 2, own.width(), own.height());
}

int PictureChip::wordsEnd() const
{
    return showsOwnButton() ? m_own->x() - 8 : m_remove->x() - 4;
}

void PictureChip::paintPicture(QPainter &painter, const QRect &place) const
{
    const Tints tints = tintsOf(palette());
    const bool warns = m_face.mood == Face::Mood::Warning;
    if (m_thumbnail.isNull()) {
        painter.drawPixmap(place.center() - QPoint(9, 9),
            iconPixmap(warns ? Icon::Warning : m_face.standIn, warns ? tints.warning : tints.dim, 20,
                devicePixelRatioF()));
    } else if (m_face.thumbnail == Face::Thumbnail::Filled) {
        paintThumbnail(painter, place, m_thumbnail, tints.hairline, tints.canvas);
    } else {
        QRect whole({}, m_thumbnail.size().scaled(place.size(), Qt::KeepAspectRatio));
        whole.moveCenter(place.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(whole, m_thumbnail);
    }
}

void PictureChip::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_face.mood == Face::Mood::Warning
            ? tints.warningSoft
            : mixed(tints.pane, tints.text, tints.dark ? 0.09 : 0.06));
    painter.drawRoundedRect(rect(), 7, 7);
    if (hasFocus()) {
        painter.setPen(QPen(tints.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    paintPicture(painter, QRect(QPoint(4, (height() - thumbnailSize.height()) / 2), thumbnailSize));
    const QRect area(wordsLeft, 0, wordsEnd() - wordsLeft, height());
    painter.setPen(m_face.mood == Face::Mood::Waiting ? tints.dim : tints.text);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(m_face.words, m_face.elide, area.width()));
}

} // namespace ui::composer
