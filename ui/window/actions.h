#pragma once

#include <QAction>
#include <QObject>

class QActionGroup;
class QMenu;
class QWidget;

namespace ui::window {

/// Everything that can be done by key or menu, with its shortcut. The window connects them.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *newConversation;
    QAction *open;
    QAction *openSetFolder;
    QAction *openSetFile;
    QAction *paste;
    QAction *capture = nullptr;
    QAction *exportAnswer;
    QAction *saveReplay;
    QAction *search;
    QAction *rename;
    QAction *remove;
    QAction *pin;
    QAction *nextConversation;
    QAction *previousConversation;
    QAction *connectModel;
    QAction *settings;
    QAction *present;
    QAction *calmMotion;
    QAction *library;
    QAction *fullScreen;
    QAction *previousPane = nullptr;
    QAction *nextPane;
    QAction *shortcuts;
    QAction *about;
    QAction *quit;
    QActionGroup *themes; ///< each carries its Theme as data

    /// The ☰ menu; `stageActions` go into View.
    void fill(QMenu &menu, const QList<QAction *> &stageActions) const;

private:
    QAction *add(const QString &text, const QList<QKeySequence> &keys, const QString &name);
    void addThemes();

    QWidget *m_window;
};

} // namespace ui::window
