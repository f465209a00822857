#include "ui/window/shortcutlist.h"

#include "ui/controls/button.h"
#include "ui/controls/plainname.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

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
        {tr("While correcting: move the region"), tr("Arrows, Shift+arrows")},
        {tr("While correcting: resize the region"), tr("Alt+arrows")},
        {tr("While correcting: keep the ratio or the axis"), tr("Shift+drag")},
        {tr("While correcting: take a vertex away"), tr("Alt+click")},
        {tr("While drawing: a square, or one of eight directions"), tr("Shift")},
        {tr("While drawing: close the polygon"), tr("Enter, double click")},
        {tr("While drawing: take the last vertex back"), tr("Backspace")},
    };
    for (const QAction *action : actions) {
        if (const QStringList keys = keysOf(*action); !keys.isEmpty())
            rows.append({plainName(action->text()), keys.join(tr(", "))});
    }
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(20, 16, 20, 8);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    const int half = static_cast<int>(rows.size() + 1) / 2;
    for (int row = 0; row < rows.size(); ++row) {
        const int column = row < half ? 0 : 3;
        auto *keys = new QLabel(rows.at(row).second, list);
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(new QLabel(rows.at(row).first, list), row % half, column);
        grid->addWidget(keys, row % half, column + 1);
    }
    grid->setColumnMinimumWidth(2, 12);
    auto *close = new Button(Button::Look::Framed, tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *scroll = new QScrollArea(this); // more than fits a small screen
    scroll->setAccessibleName(windowTitle());
    scroll->setObjectName(QStringLiteral("shortcutScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(list);
    const int barWidth = scroll->verticalScrollBar()->sizeHint().width();
    scroll->setMinimumWidth(
        qMin(list->sizeHint().width() + barWidth, screen()->availableSize().width() - 24));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 12);
    whole->addWidget(scroll);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(20, 0, 20, 0);
    bottom->addStretch();
    bottom->addWidget(close);
    whole->addLayout(bottom);
    const int room = parent ? parent->window()->height() - 40 : 560;
    const int wanted = list->sizeHint().height() + close->sizeHint().height() + 28;
    resize(sizeHint().width(), qMin(wanted, room));
}

} // namespace ui::window
