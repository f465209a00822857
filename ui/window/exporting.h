#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;

namespace model {
struct Problem;
}
namespace presentation {
class Carrying;
class Preferences;
class Workspace;
} // namespace presentation

namespace ui::window {

class Actions;
class Banner;
class ExportDialog;
class Prompts;

/// Ties the window to what is carried in and out: the export dialog, replays to save and files to open.
class Exporting : public QObject {
    Q_OBJECT

public:
    struct Parts {
        presentation::Workspace &workspace;
        presentation::Preferences &preferences;
        Prompts &prompts;
        const Actions &actions;
        Banner &banner;
    };

    Exporting(const Parts &parts, QWidget *window);

    /// Opens the replays and saved answers among these files, and gives back those that are something else.
    [[nodiscard]] QStringList openReplays(const QStringList &files);

private:
    void showDialog(const QString &format);
    void follow();
    void allow();

    Parts m_parts;
    QWidget *m_window;
    presentation::Carrying &m_carrying;
    QPointer<ExportDialog> m_dialog;
};

} // namespace ui::window
