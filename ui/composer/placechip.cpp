#include "ui/composer/placechip.h"

#include "model/whendone.h"
#include "presentation/explanation.h"
#include "presentation/picturesource.h"
#include "ui/controls/button.h"
#include "ui/controls/thumbnail.h"
#include "ui/controls/tints.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {

constexpr int chipHeight = 36;
constexpr QSize thumbnailSize(38, 28);
constexpr int wordsLeft = 4 + 38 + 8;
constexpr int widestWords = 130;
constexpr int removeSide = 24;

using Carries = presentation::AskedPlace::Carries;
using State = presentation::AskedPlace::State;

QString shortName(Carries carries)
{
    switch (carries) {
    case Carries::Crop:
        return PlaceChip::tr("crop");
    case Carries::Coordinates:
        return PlaceChip::tr("coordinates");
    case Carries::Both:
        break;
    }
    return PlaceChip::tr("both");
}

QString longName(Carries carries)
{
    switch (carries) {
    case Carries::Crop:
        return PlaceChip::tr("Send it &cut out, as a further picture");
    case Carries::Coordinates:
        return PlaceChip::tr("Send its c&oordinates, as the model writes them");
    case Carries::Both:
        break;
    }
    return PlaceChip::tr("Send &both");
}

} // namespace

PlaceChip::PlaceChip(presentation::PictureSource &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_carries(new Button(Button::Look::Words, QString(), this))
    , m_remove(new Button(Button::Look::Quiet, Icon::Close, tr("Do not ask about this place"), this))
    , m_choices(new QMenu(this))
{
    setObjectName(u"placeChip"_s);
    m_carries->setObjectName(u"placeCarries"_s);
    m_carries->setMenu(m_choices);
    m_remove->setObjectName(u"removePlace"_s);
    connect(m_remove, &Button::clicked, this, &PlaceChip::removeWanted);
    fillMenu();
}

void PlaceChip::fillMenu()
{
    auto *group = new QActionGroup(m_choices);
    for (const Carries carries : {Carries::Crop, Carries::Coordinates, Carries::Both}) {
        QAction *choice = m_choices->addAction(longName(carries));
        choice->setCheckable(true);
        choice->setData(static_cast<int>(carries));
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, carries] { emit carriesChosen(carries); });
    }
}

void PlaceChip::show(const presentation::AskedPlace &place)
{
    const bool hadCrop = m_place.crop.has_value() && m_place.key == place.key;
    m_place = place;
    m_carries->setText(shortName(place.carries));
    m_carries->setToolTip(tr("What of this place is sent"));
    m_carries->setAccessibleName(tr("What of %1 is sent: %2").arg(place.name, shortName(place.carries)));
    m_carries->setVisible(place.state != State::Refused);
    for (QAction *choice : m_choices->actions())
        choice->setChecked(choice->data().toInt() == static_cast<int>(place.carries));
    setAccessibleName(words());
    setToolTip(place.problem ? presentation::explain(*place.problem).sentence : place.label);
    if (place.crop && !hadCrop)
        loadThumbnail();
    updateGeometry();
    update();
}

void PlaceChip::loadThumbnail()
{
    const int key = m_place.key;
    model::whenDone(m_pictures.image(*m_place.crop, thumbnailPixels(thumbnailSize, devicePixelRatioF())),
        this, [this, key](const model::Result<QImage> &image) {
            if (!image || key != m_place.key)
                return;
            m_thumbnail = *image;
            update();
        });
}

QString PlaceChip::words() const
{
    if (m_place.problem)
        return presentation::explain(*m_place.problem).sentence;
    return m_place.label.isEmpty()
        ? m_place.name
        : tr("%1: %2", "a place in a question, and what is there").arg(m_place.name, m_place.label);
}

QSize PlaceChip::sizeHint() const
{
    const int wordsWidth = std::min(widestWords, fontMetrics().horizontalAdvance(words()) + 2);
    const int choice = m_carries->isVisibleTo(this) ? m_carries->sizeHint().width() + 8 : 0;
    return {wordsLeft + wordsWidth + 8 + choice + removeSide + 4,
        std::max(chipHeight, fontMetrics().height() + 14)};
}

void PlaceChip::resizeEvent(QResizeEvent *)
{
    m_remove->setGeometry(width() - removeSide - 4, (height() - removeSide) / 2, removeSide, removeSide);
    const QSize choice = m_carries->sizeHint();
    m_carries->setGeometry(m_remove->x() - choice.width() - 4, (height() - choice.height()) / 2,
        choice.width(), choice.height());
}

void PlaceChip::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    const bool refused = m_place.state == State::Refused;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(refused ? tints.warningSoft : mixed(tints.pane, tints.text, tints.dark ? 0.09 : 0.06));
    painter.drawRoundedRect(rect(), 7, 7);
    const QRect thumbnail(QPoint(4, (height() - thumbnailSize.height()) / 2), thumbnailSize);
    if (!m_thumbnail.isNull()) {
        QRect whole({}, m_thumbnail.size().scaled(thumbnail.size(), Qt::KeepAspectRatio)); // all of a long line
        whole.moveCenter(thumbnail.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(whole, m_thumbnail);
    } else {
        painter.drawPixmap(thumbnail.center() - QPoint(9, 9),
            iconPixmap(refused ? Icon::Warning : Icon::Box, refused ? tints.warning : tints.dim, 20,
                devicePixelRatioF()));
    }
    const int right = m_carries->isVisibleTo(this) ? m_carries->x() - 8 : m_remove->x() - 4;
    const QRect area(wordsLeft, 0, right - wordsLeft, height());
    painter.setPen(m_place.state == State::Cutting ? tints.dim : tints.text);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(words(), Qt::ElideRight, area.width()));
}

} // namespace ui::composer
