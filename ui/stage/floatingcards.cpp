#include "ui/stage/floatingcards.h"

#include <QEvent>
#include <QHash>
#include <QWidget>

namespace ui::stage {

namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr double air = 4;

} // namespace

FloatingCards::FloatingCards(QWidget &stage)
    : QObject(&stage)
    , m_stage(stage)
{
}

void FloatingCards::add(QWidget *card, Place place)
{
    card->setParent(&m_stage);
    card->installEventFilter(this);
    m_cards.append({card, place});
    connect(card, &QObject::destroyed, this,
        [this, card] { m_cards.removeIf([card](const Card &known) { return known.widget == card; }); });
    arrange();
}

QPoint FloatingCards::positionOf(const Card &card, int before) const
{
    const QSize size = card.widget->size();
    const int right = m_stage.width() - margin - size.width() - before;
    const int bottom = m_stage.height() - margin - size.height();
    switch (card.place) {
    case Place::TopLeft:
        return {margin + before, margin};
    case Place::TopRight:
        return {right, margin};
    case Place::BottomLeft:
        return {margin + before, bottom};
    case Place::BottomMiddle:
        return {(m_stage.width() - size.width()) / 2, bottom};
    case Place::BottomRight:
        break;
    }
    return {right, bottom};
}

double FloatingCards::reach(QSize card)
{
    return margin + card.height() + gap;
}

void FloatingCards::arrange()
{
    QHash<Place, int> taken;
    QList<QRectF> covered;
    for (const Card &card : std::as_const(m_cards)) {
        if (card.widget->isHidden())
            continue;
        card.widget->resize(card.widget->sizeHint());
        card.widget->move(positionOf(card, taken.value(card.place)));
        taken[card.place] += card.widget->width() + gap;
        covered.append(QRectF(card.widget->geometry()).adjusted(-air, -air, air, air));
    }
    if (covered == m_covered)
        return;
    m_covered = covered;
    emit coveredChanged();
}

QList<QRectF> FloatingCards::covered() const
{
    return m_covered;
}

bool FloatingCards::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::LayoutRequest || type == QEvent::ShowToParent || type == QEvent::HideToParent)
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace ui::stage
