#include "ui/window/shortcutlist.h"

#include "ui/controls/button.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>

namespace ui::window {

namespace {

QStringList keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys;
}

} // namespace

ShortcutList::ShortcutList(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutList"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<std::pair<QString, QString>> rows{
        {tr("Send the question"), tr("Enter")},
        {tr("Break the line"), tr("Shift+Enter")},
        {tr("Stop the answer"), tr("Esc")},
        {tr("Next or previous region"), tr("N, P")},
        {tr("Zoom at the pointer"), tr("Ctrl+wheel")},
        {tr("Move the picture"), tr("Space+drag")},
    };
    for (const QAction *action : actions) {
        if (const QStringList keys = keysOf(*action); !keys.isEmpty())
            rows.append({action->text().remove(u'&').remove(QChar(0x2026)), keys.join(tr(", "))});
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    const int half = static_cast<int>(rows.size() + 1) / 2;
    for (int row = 0; row < rows.size(); ++row) {
        const int column = row < half ? 0 : 3;
        auto *keys = new QLabel(rows.at(row).second, this);
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(new QLabel(rows.at(row).first, this), row % half, column);
        grid->addWidget(keys, row % half, column + 1);
    }
    grid->setColumnMinimumWidth(2, 12);
    auto *close = new Button(Button::Look::Framed, tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    grid->addWidget(close, half + 1, 0, 1, 5, Qt::AlignRight);
    grid->setRowMinimumHeight(half, 8);
}

} // namespace ui::window
