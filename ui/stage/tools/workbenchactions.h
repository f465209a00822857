#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QUndoGroup;
class QWidget;

namespace ui::stage {

/// Everything that tools do, as actions with their keys: bare letters work while the stage or another widget
/// that they were added to has the keyboard. The workbench connects them.
class WorkbenchActions : public QObject {
    Q_OBJECT

public:
    WorkbenchActions(QWidget *stage, QUndoGroup &undo);

    QAction *selectTool;
    QAction *boxTool;
    QAction *polygonTool;
    QAction *pointTool;
    QActionGroup *tools;
    QAction *ask; ///< about the selected region
    QAction *accept;
    QAction *reject;
    QAction *correct; ///< the mode in which regions are changed
    QAction *rename;
    QAction *remove;
    QAction *restore;
    QAction *undo;
    QAction *redo;
    QAction *copyCrop;
    QAction *copyText;
    QActionGroup *views; ///< each carries its Corrections::View as data
    QAction *nextView;
    QAction *compare;
    QAction *blink;

    [[nodiscard]] QList<QAction *> all() const { return m_all; }
    /// What concerns one region, for menus and for tables of regions.
    [[nodiscard]] QList<QAction *> ofRegion() const;
    void fill(QMenu &menu) const;

private:
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys);
    void addTools();
    void addViews();

    QWidget *m_stage;
    QList<QAction *> m_all;
};

} // namespace ui::stage
