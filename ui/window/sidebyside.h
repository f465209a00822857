#pragma once

#include <QWidget>

class QAction;
class QSplitter;

namespace presentation {
class Workspace;
}

namespace ui::stage {
class Stage;
}

namespace ui::window {

/// The stage, and beside it, when the person wants that, a second one with another picture of the
/// conversation. They zoom and move together unless that is switched off.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    explicit SideBySide(presentation::Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] stage::Stage &stage() { return *m_stage; }
    /// Null while there is one only.
    [[nodiscard]] stage::Stage *second() { return m_second; }
    /// The frame that stands beside; -1 for none.
    [[nodiscard]] int beside() const { return m_beside; }
    /// For a menu: side by side, and move together.
    [[nodiscard]] QList<QAction *> actions() const { return {m_toggle, m_together}; }

    void showBeside(int frame);

signals:
    void besideChanged(int frame);

private:
    void toggle(bool on);
    void follow();
    void showFrame(int frame);
    stage::Stage *makeSecond();
    void copyView(const stage::Stage &from, stage::Stage &to);
    [[nodiscard]] int neighbour() const;

    presentation::Workspace &m_workspace;
    QSplitter *m_split;
    stage::Stage *m_stage;
    stage::Stage *m_second = nullptr;
    QAction *m_toggle;
    QAction *m_together;
    int m_beside = -1;
    bool m_copying = false;
};

} // namespace ui::window
