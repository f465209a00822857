#include "ui/window/presenting.h"

#include "presentation/preferences.h"
#include "presentation/workspace.h"
#include "ui/present/presentwindow.h"
#include "ui/stage/stage.h"
#include "ui/window/actions.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace ui::window {

namespace {
const auto screenWord = u"presentScreen"_s;
const auto motionWord = u"motion"_s;
const auto reduced = u"reduced"_s;
} // namespace

Presenting::Presenting(presentation::Workspace &workspace, presentation::Preferences &preferences,
    const Actions &actions, stage::Stage &stage, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_stage(stage)
    , m_window(window)
{
    connect(actions.present, &QAction::triggered, this, &Presenting::begin);
    connect(actions.calmMotion, &QAction::toggled, this, &Presenting::setCalm);
    actions.calmMotion->setChecked(preferences.word(motionWord) == reduced);
}

Presenting::~Presenting() = default;

void Presenting::setCalm(bool calm)
{
    m_calm = calm;
    m_preferences.setWord(motionWord, calm ? reduced : u"full"_s);
    m_stage.setAnimated(!calm);
    if (m_talk)
        m_talk->setAnimated(!calm);
}

void Presenting::begin()
{
    if (QGuiApplication::screens().size() > 1)
        chooseScreen();
    else
        beginOn(m_window->screen());
}

void Presenting::chooseScreen()
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"presentScreens"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *likely = nullptr;
    for (QScreen *screen : QGuiApplication::screens()) {
        QAction *choice = menu->addAction(tr("%1 (%2 × %3)")
                                              .arg(screen->name())
                                              .arg(screen->geometry().width())
                                              .arg(screen->geometry().height()),
            this, [this, screen = QPointer(screen)] {
                if (screen)
                    beginOn(screen);
            });
        const QString last = m_preferences.word(screenWord);
        if (last.isEmpty() ? screen != m_window->screen() : screen->name() == last)
            likely = choice;
    }
    menu->popup(m_window->mapToGlobal(QPoint(m_window->width() - menu->sizeHint().width() - 12, 46)));
    menu->setActiveAction(likely);
}

void Presenting::beginOn(QScreen *screen)
{
    if (QGuiApplication::screens().size() > 1)
        m_preferences.setWord(screenWord, screen->name());
    if (!m_talk) {
        m_talk = std::make_unique<present::PresentWindow>(m_workspace.presenter(), m_workspace.pictures());
        connect(m_talk.get(), &present::PresentWindow::sampleChosen, this, &Presenting::sampleChosen);
        connect(m_talk.get(), &present::PresentWindow::ended, m_window, &QWidget::activateWindow);
    }
    m_talk->setAnimated(!m_calm);
    m_talk->beginOn(screen);
}

} // namespace ui::window
