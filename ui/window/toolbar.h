#pragma once

#include <QWidget>

class QMenu;

namespace presentation {
class Connections;
}

namespace ui {
class Button;
}

namespace ui::window {

class Actions;

/// The row at the top: menu, new, open, paste, and which service is asked.
class Toolbar : public QWidget {
    Q_OBJECT

public:
    Toolbar(const Actions &actions, QMenu *menu, presentation::Connections &connections,
        QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *buttonFor(QAction *action, const QString &text, int icon);
    void showConnection();
    void fillPicker();

    presentation::Connections &m_connections;
    QAction *m_connectModel;
    Button *m_picker;
    QMenu *m_choices;
};

} // namespace ui::window
