#include "ui/composer/placerow.h"

#include "presentation/askedplaces.h"
#include "presentation/draft.h"
#include "ui/composer/placechip.h"
#include "ui/controls/flowlayout.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::composer {

PlaceRow::PlaceRow(presentation::AskedPlaces &places, presentation::Draft &draft,
    presentation::PictureSource &pictures, QWidget *parent)
    : QWidget(parent)
    , m_places(places)
    , m_draft(draft)
    , m_pictures(pictures)
    , m_chipArea(new QWidget(this))
    , m_chipLayout(new FlowLayout(6, m_chipArea))
    , m_sent(new QLabel(this))
{
    setObjectName(u"placeRow"_s);
    m_sent->setObjectName(u"placesSent"_s);
    m_sent->setTextFormat(Qt::PlainText);
    m_sent->setWordWrap(true);
    m_sent->setForegroundRole(QPalette::PlaceholderText);
    m_sent->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont small = m_sent->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_sent->setFont(small);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_chipArea);
    rows->addWidget(m_sent);
    connect(&places, &presentation::AskedPlaces::placesChanged, this, &PlaceRow::fill);
    connect(&draft, &presentation::Draft::picturesChanged, this, &PlaceRow::showSent);
    fill();
}

void PlaceRow::fill()
{
    const auto &places = m_places.places();
    while (m_chips.size() > places.size()) {
        m_chips.last()->hide();
        m_chips.takeLast()->deleteLater(); // its own × may have led here
    }
    while (m_chips.size() < places.size()) {
        auto *chip = new PlaceChip(m_pictures, m_chipArea);
        const auto row = [this, chip] { return static_cast<int>(m_chips.indexOf(chip)); };
        connect(chip, &PlaceChip::removeWanted, this, [this, row] { m_places.removeAt(row()); });
        connect(chip, &PlaceChip::carriesChosen, this,
            [this, row](presentation::AskedPlace::Carries carries) { m_places.setCarries(row(), carries); });
        m_chipLayout->addWidget(chip);
        m_chips.append(chip);
        chip->setVisible(true);
    }
    for (qsizetype index = 0; index < m_chips.size(); ++index)
        m_chips.at(index)->show(places.at(index));
    setVisible(!m_chips.isEmpty());
    showSent();
}

void PlaceRow::showSent()
{
    const QString words = m_places.textSent(m_draft.pictures());
    m_sent->setText(tr("Also sent: %1").arg(words));
    m_sent->setVisible(!words.isEmpty());
}

} // namespace ui::composer
