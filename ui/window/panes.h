#pragma once

#include <QWidget>

class QSplitter;

namespace presentation {
class Preferences;
class Workspace;
} // namespace presentation

namespace ui::composer {
class Composer;
}
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

    /// Gives the keyboard to the next pane.
    void cycleFocus();
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
    StagePane *m_stage;
    transcript::Transcript *m_transcript;
    composer::Composer *m_composer;
};

} // namespace ui::window
