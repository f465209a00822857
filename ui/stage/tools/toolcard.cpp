#include "ui/stage/tools/toolcard.h"

#include "ui/controls/button.h"
#include "ui/controls/tints.h"
#include "ui/stage/tools/workbenchactions.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {
constexpr int narrowStage = 500; ///< below, the card and the zoom card would meet
}

ToolCard::ToolCard(const WorkbenchActions &actions, QWidget *stage)
    : QWidget(stage)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"toolCard"_s);
    setAccessibleName(tr("Tools"));
    setCursor(Qt::ArrowCursor);
    m_grid->setContentsMargins(3, 3, 3, 3);
    m_grid->setSpacing(2);
    m_grid->setSizeConstraint(QLayout::SetFixedSize);
    ui::Button *select = add(actions.selectTool, ui::Icon::Select);
    ui::Button *box = add(actions.boxTool, ui::Icon::Box);
    ui::Button *polygon = add(actions.polygonTool, ui::Icon::Polygon);
    ui::Button *point = add(actions.pointTool, ui::Icon::Point);
    ui::Button *ask = add(actions.ask, ui::Icon::Ask);
    ui::Button *accept = add(actions.accept, ui::Icon::Check);
    ui::Button *reject = add(actions.reject, ui::Icon::Cross);
    ui::Button *correct = add(actions.correct, ui::Icon::Pencil);
    m_compare = add(actions.compare, ui::Icon::Compare);
    m_inARow = {{select, box, polygon, point, nullptr, ask, accept, reject, nullptr, correct, m_compare}};
    m_inPairs = {{select, box}, {polygon, point}, {accept, reject}, {ask, correct}, {m_compare}};
    stage->installEventFilter(this);
    arrange(m_inARow);
}

ui::Button *ToolCard::add(QAction *action, ui::Icon icon)
{
    auto *button = new ui::Button(ui::Button::Look::Quiet, icon, QString(), this);
    button->setObjectName(action->objectName() + u"Button"_s);
    const auto follow = [button, action] {
        const QString name = action->text().remove(u'&').remove(QChar(0x2026));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString why = action->toolTip();
        button->setAccessibleName(name);
        button->setToolTip(action->isEnabled() || why == name
                ? tr("%1 (%2)", "what a button does, and its key").arg(name, key)
                : why);
        button->setEnabled(action->isEnabled());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &ui::Button::clicked, action, [action, button] {
        action->trigger();
        button->setChecked(action->isChecked()); // a tool that is chosen again stays chosen
    });
    follow();
    return button;
}

void ToolCard::arrange(const Rows &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the buttons stay
    constexpr int gap = 6;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column) {
            ui::Button *button = rows.at(row).at(column);
            m_grid->setColumnMinimumWidth(column, button ? 0 : gap);
            if (button)
                m_grid->addWidget(button, row, column);
        }
    }
    for (int column = static_cast<int>(rows.first().size()); column < m_inARow.first().size(); ++column)
        m_grid->setColumnMinimumWidth(column, 0);
    m_narrow = &rows == &m_inPairs;
}

void ToolCard::fitInto(int stageWidth)
{
    const bool narrow = stageWidth < narrowStage;
    if (narrow != m_narrow)
        arrange(narrow ? m_inPairs : m_inARow);
}

bool ToolCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        fitInto(parentWidget()->width());
    return QWidget::eventFilter(watched, event);
}

void ToolCard::paintEvent(QPaintEvent *)
{
    const ui::Tints tints = ui::tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tints.hairline);
    painter.setBrush(tints.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace ui::stage
