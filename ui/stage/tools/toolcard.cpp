#include "ui/stage/tools/toolcard.h"

#include "ui/controls/button.h"
#include "ui/controls/plainname.h"
#include "ui/controls/tints.h"
#include "ui/stage/tools/workbenchactions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {
constexpr int besideIt = 170; ///< the zoom card and the stage's margins
constexpr int gap = 6;
} // namespace

ToolCard::ToolCard(const WorkbenchActions &actions, QWidget *stage)
    : QWidget(stage)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"toolCard"_s);
    setAccessibleName(tr("Tools"));
    setCursor(Qt::ArrowCursor);
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    m_row->setSizeConstraint(QLayout::SetFixedSize);
    ui::Button *select = add(actions.selectTool, ui::Icon::Select);
    ui::Button *box = add(actions.boxTool, ui::Icon::Box);
    ui::Button *polygon = add(actions.polygonTool, ui::Icon::Polygon);
    ui::Button *point = add(actions.pointTool, ui::Icon::Point);
    ui::Button *ask = add(actions.ask, ui::Icon::Ask);
    ui::Button *accept = add(actions.accept, ui::Icon::Check);
    ui::Button *reject = add(actions.reject, ui::Icon::Cross);
    ui::Button *correct = add(actions.correct, ui::Icon::Pencil);
    m_compare = add(actions.compare, ui::Icon::Compare);
    m_rows = {{select, box, polygon, point, nullptr, ask, accept, reject, nullptr, correct, m_compare},
        {select, box, polygon, point, ask, accept, reject, correct, m_compare},
        {select, box, polygon, point, ask, correct}, {select, box, polygon, point}};
    stage->installEventFilter(this);
    fitInto(stage->width());
}

ui::Button *ToolCard::add(QAction *action, ui::Icon icon)
{
    auto *button = new ui::Button(ui::Button::Look::Quiet, icon, QString(), this);
    button->setObjectName(action->objectName() + u"Button"_s);
    const auto follow = [button, action] {
        const QString name = ui::plainName(action->text());
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString why = action->toolTip();
        button->setAccessibleName(name);
        button->setToolTip(action->isEnabled() || ui::plainName(why) == name
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

void ToolCard::arrange(const Row &row)
{
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item; // the buttons stay
    for (ui::Button *button : findChildren<ui::Button *>(Qt::FindDirectChildrenOnly))
        button->setVisible(row.contains(button));
    for (ui::Button *button : row) {
        if (button)
            m_row->addWidget(button);
        else
            m_row->addSpacing(gap);
    }
}

int ToolCard::widthOf(const Row &row)
{
    int width = 0;
    for (const ui::Button *button : row)
        width += (button ? button->sizeHint().width() : gap) + 2;
    return width;
}

void ToolCard::fitInto(int stageWidth)
{
    qsizetype fits = 0;
    while (fits + 1 < m_rows.size() && widthOf(m_rows.at(fits)) + besideIt > stageWidth)
        ++fits;
    if (fits != std::exchange(m_shown, fits))
        arrange(m_rows.at(fits));
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
