#include "ui/composer/placechip.h"

#include "presentation/explanation.h"
#include "ui/controls/button.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {

constexpr int widestWords = 130;

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

QString wordsFor(const presentation::AskedPlace &place)
{
    if (place.problem)
        return presentation::explain(*place.problem).sentence;
    return place.label.isEmpty()
        ? place.name
        : PlaceChip::tr("%1: %2", "a place in a question, and what is there").arg(place.name, place.label);
}

} // namespace

PlaceChip::PlaceChip(presentation::PictureSource &pictures, QWidget *parent)
    : PictureChip(pictures, u"removePlace"_s, tr("Do not ask about this place"), parent)
    , m_carries(new Button(Button::Look::Words, QString(), this))
    , m_choices(new QMenu(this))
{
    setObjectName(u"placeChip"_s);
    m_carries->setObjectName(u"placeCarries"_s);
    m_carries->setMenu(m_choices);
    m_carries->setToolTip(tr("What of this place is sent"));
    setOwnButton(m_carries);
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
    m_carries->setText(shortName(place.carries));
    m_carries->setAccessibleName(tr("What of %1 is sent: %2").arg(place.name, shortName(place.carries)));
    m_carries->setVisible(place.state != State::Refused);
    for (QAction *choice : m_choices->actions())
        choice->setChecked(choice->data().toInt() == static_cast<int>(place.carries));
    setToolTip(place.problem ? wordsFor(place) : place.label);
    setFace({.key = place.key,
        .words = wordsFor(place),
        .picture = place.crop,
        .standIn = Icon::Box,
        .mood = place.state == State::Refused ? Face::Mood::Warning
            : place.state == State::Cutting   ? Face::Mood::Waiting
                                              : Face::Mood::Usual,
        .thumbnail = Face::Thumbnail::Whole,
        .elide = Qt::ElideRight,
        .widestWords = widestWords});
}

} // namespace ui::composer
