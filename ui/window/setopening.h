#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace presentation {
class Workspace;
}

namespace ui::window {

class Actions;
class Prompts;

/// Opens sets of pictures, each in a window of its own that belongs to the main one.
class SetOpening : public QObject {
    Q_OBJECT

public:
    SetOpening(presentation::Workspace &workspace, Prompts &prompts, const Actions &actions, QWidget *window);

    void open(const QString &path);
    /// Opens the folders and lists among these files and gives the rest.
    [[nodiscard]] QStringList openSetsAmong(const QStringList &files);

private:
    presentation::Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace ui::window
