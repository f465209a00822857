#include "ui/window/turnwiring.h"

#include "presentation/workspace.h"
#include "ui/transcript/finding.h"
#include "ui/transcript/transcript.h"
#include "ui/window/panes.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::window {

namespace {

using presentation::Turns;
using presentation::Workspace;
using transcript::Transcript;

void connectTurns(Workspace &workspace, Transcript &transcript)
{
    Turns &turns = workspace.turns();
    QObject::connect(&transcript, &Transcript::versionWanted, &turns, &Turns::showVersion);
    QObject::connect(&transcript, &Transcript::branchWanted, &turns, &Turns::branch);
    QObject::connect(&transcript, &Transcript::removeWanted, &turns, &Turns::remove);
    QObject::connect(&transcript, &Transcript::undoWanted, &turns, &Turns::takeBack);
    QObject::connect(&turns, &Turns::removed, &transcript, [&transcript](int count) {
        transcript.offerUndo(count == 1 ? Transcript::tr("A message was deleted.")
                                        : Transcript::tr("%n messages were deleted.", nullptr, count));
    });
    QObject::connect(&turns, &Turns::removalDone, &transcript, &Transcript::endUndo);
    QObject::connect(&transcript, &Transcript::askEditedWanted, &workspace, &Workspace::askEdited);
}

/// One connection that is asked already needs no menu.
void connectOthers(QWidget *window, Workspace &workspace, Transcript &transcript)
{
    const presentation::Connections &connections = workspace.connections();
    const auto follow = [&connections, &transcript] {
        transcript.setHasOthersToAsk(connections.entries().size() > 1);
    };
    QObject::connect(&connections, &presentation::Connections::changed, &transcript, follow);
    follow();
    QObject::connect(&transcript, &Transcript::askOtherWanted, window,
        [window, &workspace, &connections](qint64 message, const QWidget *below) {
            auto *menu = new QMenu(window);
            menu->setObjectName(u"askOtherMenu"_s);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (int index = 0; index < connections.entries().size(); ++index) {
                if (index == connections.chosen())
                    continue;
                QString title = presentation::connectionTitle(connections.entries().at(index).connection);
                menu->addAction(title.replace(u"&"_s, u"&&"_s), &workspace,
                    [&workspace, message, index] { workspace.askAgainOf(message, index); });
            }
            menu->popup(below->mapToGlobal(QPoint(0, below->height())));
        });
}

QAction *addAction(QWidget *window, const QString &text, const QKeySequence &key, const QString &name)
{
    auto *action = new QAction(text, window);
    action->setObjectName(name);
    action->setShortcut(key);
    window->addAction(action);
    return action;
}

} // namespace

void installTurns(
    QWidget *window, presentation::Workspace &workspace, Panes &panes, QMenu &menu, QAction *before)
{
    Transcript &transcript = panes.transcript();
    connectTurns(workspace, transcript);
    connectOthers(window, workspace, transcript);
    auto *finding = new transcript::Finding(workspace.conversation(), transcript);
    QAction *find = addAction(
        window, Transcript::tr("&Find in conversation"), QKeySequence::Find, u"findInConversation"_s);
    QAction *next = addAction(window, Transcript::tr("Next match"), Qt::Key_F3, u"findNextMatch"_s);
    QAction *previous =
        addAction(window, Transcript::tr("Previous match"), Qt::SHIFT | Qt::Key_F3, u"findPreviousMatch"_s);
    QObject::connect(find, &QAction::triggered, finding, &transcript::Finding::open);
    QObject::connect(next, &QAction::triggered, finding, &transcript::Finding::next);
    QObject::connect(previous, &QAction::triggered, finding, &transcript::Finding::previous);
    menu.insertAction(before, find);
}

} // namespace ui::window
