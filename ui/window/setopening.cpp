#include "ui/window/setopening.h"

#include "presentation/workspace.h"
#include "ui/window/actions.h"
#include "ui/window/prompts.h"
#include "ui/window/setwindow.h"

#include <QFileInfo>

namespace ui::window {

SetOpening::SetOpening(
    presentation::Workspace &workspace, Prompts &prompts, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    using Kind = Prompts::SetKind;
    const auto choose = [this, &prompts](Kind kind) {
        prompts.chooseSet(m_window, kind, [this](const QString &path) { open(path); });
    };
    connect(actions.openSetFolder, &QAction::triggered, this, [choose] { choose(Kind::Folder); });
    connect(actions.openSetFile, &QAction::triggered, this, [choose] { choose(Kind::File); });
}

void SetOpening::open(const QString &path)
{
    auto *window = new SetWindow(m_workspace.openSet(path), m_window);
    window->show();
}

QStringList SetOpening::openSetsAmong(const QStringList &files)
{
    QStringList rest;
    for (const QString &file : files) {
        const QFileInfo info(file);
        if (info.isDir() || info.suffix().compare(QLatin1String("jsonl"), Qt::CaseInsensitive) == 0)
            open(file);
        else
            rest << file;
    }
    return rest;
}

} // namespace ui::window
