#pragma once

#include <QDialog>

namespace ui::window {

/// F1: every shortcut, read from the actions themselves, and the keys that have no action.
class ShortcutList : public QDialog {
    Q_OBJECT

public:
    ShortcutList(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace ui::window
