#pragma once

#include <QObject>

#include <memory>

class QScreen;
class QWidget;

namespace presentation {
class Preferences;
class Workspace;
} // namespace presentation

namespace ui::present {
class PresentWindow;
}
namespace ui::stage {
class Stage;
}

namespace ui::window {

class Actions;

/// Puts the talk on a screen: at once where there is one screen, else on the one that is chosen from a menu,
/// which begins with the last choice. Whether things move is decided here too, for talk and stage alike.
class Presenting : public QObject {
    Q_OBJECT

public:
    Presenting(presentation::Workspace &workspace, presentation::Preferences &preferences,
        const Actions &actions, stage::Stage &stage, QWidget *window);
    ~Presenting() override;

signals:
    void sampleChosen(const QString &file, const QString &question);

private:
    void begin();
    void chooseScreen();
    void beginOn(QScreen *screen);
    void setCalm(bool calm);

    presentation::Workspace &m_workspace;
    presentation::Preferences &m_preferences;
    stage::Stage &m_stage;
    QWidget *m_window;
    std::unique_ptr<present::PresentWindow> m_talk;
    bool m_calm = false;
};

} // namespace ui::window
