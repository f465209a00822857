#include "ui/stage/tools/workbenchactions.h"

#include "presentation/corrections.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::stage {

WorkbenchActions::WorkbenchActions(QWidget *stage, QUndoGroup &undoGroup)
    : QObject(stage)
    , m_stage(stage)
{
    addTools();
    ask = add(u"askAboutRegion"_s, tr("As&k about region"), {Qt::Key_Q});
    accept = add(u"acceptRegion"_s, tr("&Accept region"), {Qt::Key_A});
    reject = add(u"rejectRegion"_s, tr("Re&ject region"), {Qt::Key_R});
    correct = add(u"correctRegions"_s, tr("&Correct regions"), {Qt::Key_E});
    correct->setCheckable(true);
    rename = add(u"renameRegion"_s, tr("Re&name region…"), {Qt::Key_L});
    remove = add(u"deleteRegion"_s, tr("&Delete region"), {Qt::Key_Delete, Qt::Key_Backspace});
    restore = add(u"restoreRegion"_s, tr("Back to the &model’s region"), {Qt::SHIFT | Qt::Key_Delete});
    copyCrop = add(u"copyCrop"_s, tr("Copy &picture of region"), {Qt::CTRL | Qt::Key_C});
    copyText = add(u"copyRegionText"_s, tr("Copy &text of region"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    addViews();
    compare = add(u"compareRegions"_s, tr("Co&mpare with…"), {Qt::Key_C});
    blink = add(u"blinkRegions"_s, tr("&Blink between the compared"), {Qt::Key_X});
    undo = undoGroup.createUndoAction(this, tr("&Undo"));
    redo = undoGroup.createRedoAction(this, tr("&Redo"));
    undo->setObjectName(u"undo"_s);
    redo->setObjectName(u"redo"_s);
    undo->setShortcuts({Qt::CTRL | Qt::Key_Z});
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    for (QAction *action : {undo, redo}) {
        m_stage->addAction(action);
        m_all.append(action);
    }
}

QAction *WorkbenchActions::add(const QString &name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // letters and Ctrl+C belong to others elsewhere
    m_stage->addAction(action);
    m_all.append(action);
    return action;
}

void WorkbenchActions::addTools()
{
    selectTool = add(u"selectTool"_s, tr("&Select"), {Qt::Key_V});
    boxTool = add(u"boxTool"_s, tr("Draw a &box"), {Qt::Key_B});
    polygonTool = add(u"polygonTool"_s, tr("Draw a pol&ygon"), {Qt::Key_G});
    pointTool = add(u"pointTool"_s, tr("Set a p&oint"), {Qt::Key_D});
    tools = new QActionGroup(this);
    for (QAction *tool : {selectTool, boxTool, polygonTool, pointTool}) {
        tool->setCheckable(true);
        tools->addAction(tool);
    }
    selectTool->setChecked(true);
}

void WorkbenchActions::addViews()
{
    using View = presentation::Corrections::View;
    views = new QActionGroup(this);
    const QList<std::tuple<View, QString, QString>> choices{
        {View::Model, u"viewModel"_s, tr("Show the &model’s regions")},
        {View::Corrected, u"viewCorrected"_s, tr("Show the &corrected regions")},
        {View::Both, u"viewBoth"_s, tr("Show &both")}};
    for (const auto &[view, name, text] : choices) {
        QAction *action = add(name, text, {});
        action->setCheckable(true);
        action->setData(static_cast<int>(view));
        views->addAction(action);
    }
    nextView = add(u"nextRegionView"_s, tr("Model’s, corrected or both"), {Qt::Key_M});
}

QList<QAction *> WorkbenchActions::ofRegion() const
{
    return {ask, accept, reject, rename, remove, restore, copyCrop, copyText};
}

void WorkbenchActions::fill(QMenu &menu) const
{
    menu.addActions({undo, redo});
    menu.addSeparator();
    menu.addActions(tools->actions());
    menu.addSeparator();
    menu.addActions({ask, accept, reject, correct, rename, remove, restore});
    menu.addSeparator();
    menu.addActions({copyCrop, copyText});
    menu.addSeparator();
    menu.addActions(views->actions());
    menu.addSeparator();
    menu.addActions({compare, blink});
}

} // namespace ui::stage
