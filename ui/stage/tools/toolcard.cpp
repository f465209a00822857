#include "ui/stage/tools/toolcard.h"

#include "ui/controls/button.h"
#include "ui/controls/tints.h"
#include "ui/stage/tools/workbenchactions.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {
constexpr int narrowStage = 500; ///< below, the card and the zoom card would meet
}

ToolCard::ToolCard(const WorkbenchActions &actions, QWidget *stage)
    : QWidget(stage)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"toolCard"_s);
    setAccessibleName(tr("Tools"));
    setCursor(Qt::ArrowCursor);
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    m_row->setSizeConstraint(QLayout::SetFixedSize);
    add(actions.selectTool, ui::Icon::Select);
    add(actions.boxTool, ui::Icon::Box);
    add(actions.polygonTool, ui::Icon::Polygon);
    add(actions.pointTool, ui::Icon::Point);
    addGap();
    add(actions.ask, ui::Icon::Ask);
    add(actions.accept, ui::Icon::Check);
    add(actions.reject, ui::Icon::Cross);
    addGap();
    add(actions.correct, ui::Icon::Pencil);
    m_compare = add(actions.compare, ui::Icon::Compare);
    stage->installEventFilter(this);
    fitInto(stage->width());
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
    m_row->addWidget(button);
    return button;
}

void ToolCard::addGap()
{
    m_row->addSpacing(6);
}

void ToolCard::fitInto(int stageWidth)
{
    m_row->setDirection(stageWidth < narrowStage ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
