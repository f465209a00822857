#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace presentation {
class Preferences;
class Workspace;
} // namespace presentation

namespace ui::composer {
class Composer;
class VideoRow;
} // namespace ui::composer
namespace ui::library {
class Library;
}
namespace ui::transcript {
class Transcript;
}

namespace ui::window {

class StagePane;

/// The three columns and what is in them: conversations, the stage, and the talk. Remembers how wide they
/// were.
class Panes : public QWidget {
    Q_OBJECT

public:
    Panes(presentation::Workspace &workspace, presentation::Preferences &preferences,
        QWidget *parent = nullptr);

    [[nodiscard]] library::Library &library() { return *m_library; }
    [[nodiscard]] StagePane &stagePane() { return *m_stage; }
    [[nodiscard]] transcript::Transcript &transcript() { return *m_transcript; }
    [[nodiscard]] composer::Composer &composer() { return *m_composer; }

    [[nodiscard]] composer::VideoRow &videoRow() { return *m_videoRow; }

    /// The page that takes the stage's place while a video is looked at.
    void setVideoPage(QWidget *page);
    void showVideoPage();
    void showStage();

    /// Gives the keyboard to the next pane (1) or the one before (-1).
    void cycleFocus(int direction);
    void remember() const;

signals:
    void questionChosen(const QString &question);

private:
    QWidget *makeTalk();
    QWidget *makeEmptyTalk();
    void restore();

    presentation::Workspace &m_workspace;
    presentation::Preferences &m_preferences;
    QSplitter *m_columns;
    library::Library *m_library;
    QStackedWidget *m_middle;
    QWidget *m_videoPage = nullptr;
    StagePane *m_stage;
    transcript::Transcript *m_transcript;
    composer::Composer *m_composer;
    composer::VideoRow *m_videoRow;
};

} // namespace ui::window
