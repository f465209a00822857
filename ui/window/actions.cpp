#include "ui/window/actions.h"

#include "ui/controls/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui::window {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    newConversation = add(tr("&New conversation"), {QKeySequence::New}, u"newConversation"_s);
    open = add(tr("&Open pictures…"), {QKeySequence::Open}, u"openPictures"_s);
    openSetFolder = add(tr("Open set: &folder of pictures…"), {}, u"openSetFolder"_s);
    openSetFile =
        add(tr("Open &set: COCO or JSONL file…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, u"openSetFile"_s);
    paste = add(tr("&Paste picture or address"), {QKeySequence::Paste}, u"paste"_s);
    capture = add(tr("Capt&ure the screen…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, u"capture"_s);
    exportAnswer = add(tr("&Export…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, u"exportAnswer"_s);
    saveReplay = add(tr("&Save replay…"), {QKeySequence::Save}, u"saveReplay"_s);
    search = add(tr("Search e&verything"), {Qt::CTRL | Qt::Key_K}, u"search"_s);
    rename = add(tr("&Rename conversation"), {Qt::Key_F2}, u"rename"_s);
    remove = add(tr("&Delete conversation"), {}, u"remove"_s);
    pin = add(tr("P&in or unpin conversation"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, u"pin"_s);
    nextConversation =
        add(tr("Next conversation"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}, u"next"_s);
    previousConversation = add(tr("Previous conversation"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp}, u"previous"_s);
    connectModel = add(tr("&Connections…"), {}, u"connectModel"_s);
    present = add(tr("P&resent"), {Qt::Key_F5}, u"present"_s);
    calmMotion = add(tr("Reduce &motion"), {}, u"reduceMotion"_s);
    calmMotion->setCheckable(true);
    settings = add(tr("S&ettings…"), {Qt::CTRL | Qt::Key_Comma}, u"settings"_s);
    library = add(tr("Conversation &list"), {Qt::CTRL | Qt::Key_B}, u"showLibrary"_s);
    library->setCheckable(true);
    fullScreen = add(tr("&Full screen"), {QKeySequence(Qt::Key_F11)}, u"fullScreen"_s);
    fullScreen->setCheckable(true);
    nextPane = add(tr("Next &pane"), {Qt::Key_F6}, u"nextPane"_s);
    previousPane = add(tr("Pre&vious pane"), {Qt::SHIFT | Qt::Key_F6}, u"previousPane"_s);
    shortcuts = add(tr("Keyboard &shortcuts"), {Qt::Key_F1}, u"shortcuts"_s);
    about = add(tr("&About Groundglass"), {}, u"about"_s);
    quit = add(tr("&Quit"), {QKeySequence::Quit}, u"quit"_s);
    addThemes();
}

QAction *Actions::add(const QString &text, const QList<QKeySequence> &keys, const QString &name)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

void Actions::addThemes()
{
    themes = new QActionGroup(this);
    const QList<std::pair<QString, Theme>> choices{
        {tr("&System"), Theme::System}, {tr("&Light"), Theme::Light}, {tr("&Dark"), Theme::Dark}};
    for (const auto &[text, theme] : choices) {
        QAction *choice = themes->addAction(text);
        choice->setCheckable(true);
        choice->setData(static_cast<int>(theme));
        choice->setObjectName(u"theme-"_s + wordFor(theme));
    }
}

void Actions::fill(QMenu &menu, const QList<QAction *> &stageActions) const
{
    menu.addActions({newConversation, open, openSetFolder, openSetFile, paste, capture});
    menu.addSeparator();
    menu.addActions({exportAnswer, saveReplay});
    menu.addSeparator();
    menu.addActions({search, rename, remove, pin, previousConversation, nextConversation});
    menu.addSeparator();
    menu.addActions({connectModel, settings});
    QMenu *view = menu.addMenu(tr("&View"));
    view->addActions(stageActions);
    view->addSeparator();
    view->addActions({present, library, nextPane, previousPane, fullScreen, calmMotion});
    QMenu *theme = view->addMenu(tr("&Theme"));
    theme->addActions(themes->actions());
    menu.addSeparator();
    menu.addActions({shortcuts, about, quit});
}

} // namespace ui::window
