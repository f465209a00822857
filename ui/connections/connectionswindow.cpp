#include "ui/connections/connectionswindow.h"

#include "presentation/connectionfields.h"
#include "presentation/connections.h"
#include "presentation/explanation.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/trialtable.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::connections {

namespace {

constexpr int rowHeight = 30;

QLabel *wrapped(QWidget *parent, QPalette::ColorRole role = QPalette::WindowText)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

Button *quiet(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new Button(Button::Look::Framed, text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

ConnectionsWindow::ConnectionsWindow(
    presentation::Connections &connections, presentation::MakeTurn makeTurn, Then then, QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_makeTurn(std::move(makeTurn))
    , m_list(new QListWidget(this))
    , m_form(new ConnectionForm(this))
    , m_known(wrapped(this, QPalette::PlaceholderText))
    , m_keyNote(wrapped(this, QPalette::PlaceholderText))
    , m_trouble(wrapped(this))
    , m_table(new TrialTable(this))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connections"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_known->setObjectName(u"knownAbout"_s);
    m_trouble->setObjectName(u"connectTrouble"_s);
    m_keyNote->setText(m_connections.keyNote());

    auto *details = new QWidget;
    auto *rows = new QVBoxLayout(details);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(m_form);
    for (QWidget *part : {static_cast<QWidget *>(m_keyNote), static_cast<QWidget *>(m_known),
             static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_trouble)})
        rows->addWidget(part);
    rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(details);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeList());
    columns->addWidget(scroll, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(columns, 1);
    whole->addWidget(makeButtons(then));
    resize(760, 560);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionsWindow::showKnown);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsWindow::showRow);
    fillList();
}

ConnectionsWindow::~ConnectionsWindow() = default;

QWidget *ConnectionsWindow::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(220);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(12, 16, 0, 12);
    rows->setSpacing(8);
    m_list->setObjectName(u"connectionList"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    rows->addWidget(m_list, 1);
    auto *add = quiet(tr("New"), u"addConnection"_s, side);
    m_copy = quiet(tr("Copy"), u"copyConnection"_s, side);
    m_remove = quiet(tr("Remove"), u"removeConnection"_s, side);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (Button *button : {add, m_copy, m_remove})
        buttons->addWidget(button);
    rows->addLayout(buttons);
    connect(add, &Button::clicked, this, [this] { m_list->setCurrentRow(m_list->count() - 1); });
    connect(m_copy, &Button::clicked, this, &ConnectionsWindow::copyChosen);
    connect(m_remove, &Button::clicked, this, &ConnectionsWindow::removeChosen);
    return side;
}

QWidget *ConnectionsWindow::makeButtons(Then then)
{
    auto *bar = new QWidget(this);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(16, 8, 16, 16);
    buttons->setSpacing(8);
    auto *test = quiet(tr("Test"), u"testConnection"_s, bar);
    test->setToolTip(tr("Asks three very small questions, which may cost a fraction of a cent"));
    auto *cancel = quiet(tr("Close"), u"cancel"_s, bar);
    auto *use = new Button(
        Button::Look::Filled, then == Then::AskAgain ? tr("Connect and ask again") : tr("Connect"), bar);
    use->setObjectName(u"connect"_s);
    use->setDefault(true);
    buttons->addWidget(test);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    connect(test, &Button::clicked, this, &ConnectionsWindow::tryOut);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(use, &Button::clicked, this, &ConnectionsWindow::keep);
    return bar;
}

/// The kept ones, and last a new one that is being made.
void ConnectionsWindow::fillList()
{
    const QSignalBlocker quietly(m_list);
    m_list->clear();
    for (int index = 1; index < m_connections.entries().size(); ++index)
        m_list->addItem(m_connections.entries().at(index).connection.name);
    m_list->addItem(tr("New connection"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, rowHeight));
    const int chosen = m_connections.chosen() - 1;
    const int row = chosen >= 0 ? chosen : m_list->count() - 1;
    m_list->setCurrentRow(row);
    showRow(row);
}

void ConnectionsWindow::showRow(int row)
{
    const bool isKept = row >= 0 && row + 1 < m_connections.entries().size();
    m_copy->setEnabled(isKept);
    m_remove->setEnabled(isKept);
    model::Connection fresh;
    fresh.kind = model::Connection::Kind::AzureDeployment;
    fresh.apiVersion = u"2024-02-15-preview"_s;
    begin(isKept ? m_connections.entries().at(row + 1).connection : fresh);
}

void ConnectionsWindow::begin(const model::Connection &base)
{
    m_trial.reset();
    m_base = base;
    m_form->setFields(presentation::fieldsOf(base));
    m_table->show({});
    m_trouble->hide();
    showKnown();
    m_form->focusFirst();
}

void ConnectionsWindow::copyChosen()
{
    model::Connection copy = m_base;
    copy.id.clear();
    copy.name = tr("%1 (copy)").arg(copy.name);
    const QSignalBlocker quietly(m_list);
    m_list->setCurrentRow(m_list->count() - 1);
    begin(copy);
}

void ConnectionsWindow::removeChosen()
{
    m_connections.remove(m_base.id);
    fillList();
}

model::Secrets ConnectionsWindow::secretsTyped() const
{
    const auto fields = m_form->fields();
    model::Secrets secrets = m_connections.secretsOf(m_base.id);
    if (!fields.key.isEmpty())
        secrets.apiKey = fields.key.toUtf8();
    if (!fields.visionKey.isEmpty())
        secrets.visionKey = fields.visionKey.toUtf8();
    return secrets;
}

void ConnectionsWindow::tryOut()
{
    const auto connection = presentation::connectionFrom(m_form->fields(), m_base);
    if (!connection)
        return complain(presentation::explain(connection.problem()).sentence);
    m_trouble->hide();
    m_trial = std::make_unique<presentation::ConnectionTrial>(m_makeTurn, *connection, secretsTyped());
    connect(m_trial.get(), &presentation::ConnectionTrial::changed, this,
        [this] { m_table->show(m_trial->rows()); });
    connect(m_trial.get(), &presentation::ConnectionTrial::ended, this, [this] {
        m_base.spelling = m_trial->connection().spelling;
        m_base.overrides = m_trial->connection().overrides;
        m_base.endpoint = m_trial->connection().endpoint;
        m_base.kind = m_trial->connection().kind;
        m_base.deployment = m_trial->connection().deployment;
        m_base.modelName = m_trial->connection().modelName;
        showKnown();
    });
    m_trial->start();
}

void ConnectionsWindow::keep()
{
    const auto connection = presentation::connectionFrom(m_form->fields(), m_base);
    if (!connection)
        return complain(presentation::explain(connection.problem()).sentence);
    const model::Secrets secrets = secretsTyped();
    if (secrets.apiKey.isEmpty() && presentation::needsKey(*connection))
        return complain(tr("The key is missing."));
    m_connections.connectTo(*connection, secrets);
    emit connected();
    accept();
}

void ConnectionsWindow::complain(const QString &sentence)
{
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, tintsOf(palette()).warning);
    m_trouble->setPalette(loud);
    m_trouble->setForegroundRole(QPalette::WindowText);
    m_trouble->setText(sentence);
    m_trouble->show();
}

void ConnectionsWindow::showKnown()
{
    const auto connection = presentation::connectionFrom(m_form->fields(), m_base);
    m_known->setVisible(connection.ok());
    if (connection)
        m_known->setText(presentation::knownAbout(*connection));
}

void ConnectionsWindow::done(int result)
{
    m_form->clearKeys();
    QDialog::done(result);
}

} // namespace ui::connections
