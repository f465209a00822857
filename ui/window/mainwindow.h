#pragma once

#include "presentation/explanation.h"
#include "presentation/offer.h"

#include <QMainWindow>

#include <optional>

namespace presentation {
class Preferences;
class Workspace;
} // namespace presentation

namespace ui::window {

class Actions;
class Banner;
class DropVeil;
class Exporting;
class Panes;
class Prompts;
class SettingsOpening;
class SetOpening;
class StatusLine;
class VideoWiring;

/// The program's window. It appears bare and quickly; furnish() then puts in the parts and ties them to the
/// workspace. Pictures can be dropped on any part of it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(presentation::Preferences &preferences);
    ~MainWindow() override;

    /// Once, with what outlives the window.
    void furnish(presentation::Workspace &workspace, Prompts &prompts);
    [[nodiscard]] Panes *panes() const { return m_panes; }
    /// At the choice of the language, as after a change of it.
    void openSettings();
    /// Attaches these files, as from the command line.
    void attach(const QStringList &files);
    /// Before the other windows of the desktop, as far as it allows that.
    void comeForward();
    void remember();

signals:
    /// The first paint is on the screen: now there is time for the rest.
    void painted();
    /// Another language in the settings; empty: the system's. All words are read when a window is furnished,
    /// so a new one takes the place of this.
    void languageChosen(const QString &code);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void connectPanes();
    void connectWorkspace();
    void chooseTheme(int theme);
    void paste();
    void take(const presentation::Offer &offer);
    void openPictures();
    void useSample(const QString &file, const QString &question);
    void takeStep(presentation::Explanation::NextStep step, qint64 answer);
    void reword(qint64 answer);
    /// With the cursor in the field of this name, where there is one.
    void connectModel(std::optional<qint64> answerToAskAgain, const QString &field = {});
    void showPrivacy();
    void showEstimate();
    void showWhereItStands();
    void showAbout();
    void showShortcuts();

    presentation::Preferences &m_preferences;
    presentation::Workspace *m_workspace = nullptr;
    Prompts *m_prompts = nullptr;
    Actions *m_actions = nullptr;
    Banner *m_banner = nullptr;
    Panes *m_panes = nullptr;
    StatusLine *m_status = nullptr;
    VideoWiring *m_videos = nullptr; ///< only where there is a library of videos
    DropVeil *m_veil = nullptr;
    Exporting *m_exporting = nullptr;
    SettingsOpening *m_settings = nullptr;
    SetOpening *m_sets = nullptr;
    bool m_painted = false;
};

} // namespace ui::window
