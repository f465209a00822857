#include "ui/window/toolbar.h"

#include "presentation/connections.h"
#include "ui/controls/button.h"
#include "ui/controls/plainname.h"
#include "ui/controls/tints.h"
#include "ui/window/actions.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::window {

namespace {
constexpr int toolbarHeight = 46;
}

Toolbar::Toolbar(const Actions &actions, QMenu *menu, presentation::Connections &connections, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_connectModel(actions.connectModel)
    , m_picker(new Button(Button::Look::Framed, {}, this))
    , m_choices(new QMenu(this))
{
    setMinimumHeight(toolbarHeight);
    auto *menuButton = new Button(Button::Look::Quiet, Icon::Menu, tr("Menu"), this);
    menuButton->setObjectName(u"menu"_s);
    menuButton->setMenu(menu);
    auto *left = new QHBoxLayout;
    left->setSpacing(8);
    left->addWidget(menuButton);
    left->addSpacing(4);
    left->addWidget(buttonFor(actions.newConversation, tr("New"), static_cast<int>(Icon::New)));
    left->addWidget(buttonFor(actions.open, tr("Open"), static_cast<int>(Icon::Open)));
    left->addWidget(buttonFor(actions.paste, tr("Paste"), static_cast<int>(Icon::Paste)));
    left->addWidget(buttonFor(actions.capture, tr("Capture"), static_cast<int>(Icon::Select)));
    left->addWidget(buttonFor(actions.exportAnswer, tr("Export"), static_cast<int>(Icon::Export)));
    left->addStretch();
    auto *right = new QHBoxLayout;
    right->addStretch();
    right->addWidget(buttonFor(actions.present, tr("Present"), static_cast<int>(Icon::Present)));
    m_picker->setObjectName(u"connectionPicker"_s);
    m_picker->setMenu(m_choices);
    m_picker->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *columns = new QGridLayout(this);
    columns->setContentsMargins(12, 8, 12, 8);
    columns->setHorizontalSpacing(12);
    columns->addLayout(left, 0, 0);
    columns->addWidget(m_picker, 0, 1);
    columns->addLayout(right, 0, 2);
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(2, 1);
    connect(m_choices, &QMenu::aboutToShow, this, &Toolbar::fillPicker);
    connect(&connections, &presentation::Connections::changed, this, &Toolbar::showConnection);
    showConnection();
}

Button *Toolbar::buttonFor(QAction *action, const QString &text, int icon)
{
    auto *button = new Button(Button::Look::Framed, text, this);
    button->setObjectName(u"toolbar-"_s + action->objectName());
    button->setIconName(static_cast<Icon>(icon));
    button->setToolTip(
        u"%1 (%2)"_s.arg(plainName(action->text()), action->shortcut().toString(QKeySequence::NativeText)));
    button->setEnabled(action->isEnabled());
    connect(action, &QAction::enabledChanged, button, &Button::setEnabled);
    connect(button, &Button::clicked, action, &QAction::trigger);
    return button;
}

void Toolbar::showConnection()
{
    const model::Connection &connection = m_connections.current().connection;
    m_picker->setText(presentation::connectionTitle(connection));
    m_picker->setAccessibleName(tr("Answers come from: %1").arg(m_picker->text()));
    m_picker->setMark(tintsOf(palette()).good);
    m_picker->setToolTip(presentation::privacySentence(connection));
}

void Toolbar::fillPicker()
{
    m_choices->clear();
    auto *group = new QActionGroup(m_choices);
    for (int index = 0; index < m_connections.entries().size(); ++index) {
        QAction *choice =
            m_choices->addAction(presentation::connectionTitle(m_connections.entries().at(index).connection));
        choice->setCheckable(true);
        choice->setChecked(index == m_connections.chosen());
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, index] { m_connections.choose(index); });
    }
    m_choices->addSeparator();
    const int chosen = m_connections.chosen();
    QAction *usual = m_choices->addAction(tr("Ask it in new conversations, too"));
    usual->setObjectName(u"makeUsual"_s);
    usual->setCheckable(true);
    usual->setChecked(chosen == m_connections.usual());
    usual->setEnabled(chosen != m_connections.usual());
    connect(usual, &QAction::triggered, this, [this, chosen] { m_connections.setUsual(chosen); });
    m_choices->addAction(m_connectModel);
}

void Toolbar::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.pane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tints.hairline);
}

} // namespace ui::window
