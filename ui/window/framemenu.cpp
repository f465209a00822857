#include "ui/window/framemenu.h"

#include "presentation/coordinateframes.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace ui::window {

using presentation::CoordinateFrames;

FrameMenu::FrameMenu(CoordinateFrames &frames, QWidget *parent)
    : QMenu(tr("&Coordinates of the answer"), parent)
    , m_frames(frames)
{
    setObjectName(u"frameMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &FrameMenu::fill);
    fill();
}

void FrameMenu::setMessage(qint64 message)
{
    m_message = message;
    menuAction()->setEnabled(m_frames.canChoose(message));
}

void FrameMenu::showBelow(const QWidget *widget)
{
    popup(widget->mapToGlobal(QPoint(0, widget->height())));
}

void FrameMenu::fill()
{
    clear();
    qDeleteAll(m_groups); // their actions go with them
    m_groups = {new QActionGroup(this), new QActionGroup(this)};
    const CoordinateFrames::Frame frame = m_frames.of(m_message);
    const QString family = m_frames.familyOf(m_message);
    addSection(family.isEmpty() ? tr("No places were found") : tr("Written as %1").arg(family));
    const auto add = [this](const CoordinateFrames::Choice &choice, const CoordinateFrames::Frame &wanted,
                         bool isChosen, QActionGroup *group) {
        QAction *action = group->addAction(choice.text);
        action->setObjectName(choice.word.isEmpty() ? u"automatic"_s : choice.word);
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, [this, wanted] { m_frames.choose(m_message, wanted); });
        addAction(action);
    };
    for (const CoordinateFrames::Choice &choice : CoordinateFrames::spaces())
        add(choice, {choice.word, frame.order}, choice.word == frame.space, m_groups.first());
    addSeparator();
    for (const CoordinateFrames::Choice &choice : CoordinateFrames::orders())
        add(choice, {frame.space, choice.word}, choice.word == frame.order, m_groups.last());
}

} // namespace ui::window
