#include "ui/connections/connectionswindow.h"

#include "model/whendone.h"
#include "presentation/connectionfields.h"
#include "presentation/connections.h"
#include "presentation/credentials.h"
#include "presentation/explanation.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/foundpage.h"
#include "ui/connections/trialpanel.h"
#include "ui/controls/button.h"
#include "ui/controls/scrollpast.h"
#include "ui/controls/tints.h"

#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

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

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setAccessibleName(ConnectionsWindow::tr("Connection"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ConnectionsWindow::ConnectionsWindow(Parts parts, Then then, QWidget *parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new ConnectionForm(this))
    , m_found(new FoundPage(m_parts.services.findLocal, this))
    , m_known(wrapped(this, QPalette::PlaceholderText))
    , m_keyNote(wrapped(this, QPalette::PlaceholderText))
    , m_trouble(wrapped(this))
    , m_trial(new TrialPanel({.makeTurn = m_parts.makeTurn, .analyse = m_parts.services.analyse}, this))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connections"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_known->setObjectName(u"knownAbout"_s);
    m_trouble->setObjectName(u"connectTrouble"_s);
    m_keyNote->setText(m_parts.connections.keyNote());
    m_form->setListing(bool(m_parts.services.listModels));
    m_pages->addWidget(makeDetails());
    m_pages->addWidget(scrolled(m_found, this));

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeList());
    columns->addWidget(m_pages, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(columns, 1);
    whole->addWidget(makeButtons(then));
    resize(QSize(800, 620).boundedTo(screen()->availableSize() - QSize(24, 48)));
    connect(m_form, &ConnectionForm::edited, this, &ConnectionsWindow::showKnown);
    connect(m_form, &ConnectionForm::modelsWanted, this, &ConnectionsWindow::listModels);
    connect(m_found, &FoundPage::addWanted, this, &ConnectionsWindow::addFound);
    connect(
        &m_parts.connections, &presentation::Connections::keysLearned, this, &ConnectionsWindow::showKnown);
    connect(m_trial, &TrialPanel::tried, this, &ConnectionsWindow::takeTried);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsWindow::showRow);
    fillList();
}

ConnectionsWindow::~ConnectionsWindow() = default;

QWidget *ConnectionsWindow::makeList()
{
    auto *side = new QWidget(this);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(12, 16, 0, 12);
    rows->setSpacing(8);
    m_list->setObjectName(u"connectionList"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    rows->addWidget(m_list, 1);
    auto *find = quiet(tr("Find models here"), u"findModels"_s, side);
    find->setToolTip(tr("Asks the usual ports of Ollama, LM Studio, llama.cpp and vLLM on this computer"));
    find->setVisible(bool(m_parts.services.findLocal));
    rows->addWidget(find);
    auto *add = quiet(tr("New"), u"addConnection"_s, side);
    m_copy = quiet(tr("Copy"), u"copyConnection"_s, side);
    m_remove = quiet(tr("Remove"), u"removeConnection"_s, side);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (Button *button : {add, m_copy, m_remove})
        buttons->addWidget(button);
    rows->addLayout(buttons);
    side->setFixedWidth(std::max(220, buttons->sizeHint().width() + 12)); // words of some languages are long
    connect(add, &Button::clicked, this, [this] {
        m_list->setCurrentRow(m_list->count() - 1);
        showRow(m_list->count() - 1);
    });
    connect(find, &Button::clicked, this, &ConnectionsWindow::findModels);
    connect(m_copy, &Button::clicked, this, &ConnectionsWindow::copyChosen);
    connect(m_remove, &Button::clicked, this, &ConnectionsWindow::removeChosen);
    return side;
}

QWidget *ConnectionsWindow::makeDetails()
{
    auto *details = new QWidget;
    auto *rows = new QVBoxLayout(details);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_keyNote, m_known, m_trial, m_trouble})
        rows->addWidget(part);
    rows->addStretch();
    letWheelScrollPast(details);
    m_details = scrolled(details, this);
    return m_details;
}

QWidget *ConnectionsWindow::makeButtons(Then then)
{
    auto *bar = new QWidget(this);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(16, 8, 16, 16);
    buttons->setSpacing(8);
    auto *test = quiet(tr("Test"), u"testConnection"_s, bar);
    test->setToolTip(tr("Asks a few very small questions, which may cost a fraction of a cent"));
    auto *cards = quiet(tr("Test with cards…"), u"testWithCards"_s, bar);
    cards->setToolTip(tr("Measures how the model counts places, after saying what it costs"));
    auto *cancel = quiet(tr("Close"), u"cancel"_s, bar);
    auto *use = new Button(
        Button::Look::Filled, then == Then::AskAgain ? tr("Connect and ask again") : tr("Connect"), bar);
    use->setObjectName(u"connect"_s);
    use->setDefault(true);
    buttons->addWidget(test);
    buttons->addWidget(cards);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    connect(m_pages, &QStackedWidget::currentChanged, bar, [test, cards, use](int page) {
        for (Button *button : {test, cards, use})
            button->setEnabled(page == 0); // they speak of the form
    });
    connect(test, &Button::clicked, this, [this] { tryOut(Test::Words); });
    connect(cards, &Button::clicked, this, [this] { tryOut(Test::Cards); });
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(use, &Button::clicked, this, &ConnectionsWindow::keep);
    return bar;
}

/// The kept ones, and last a new one that is being made.
void ConnectionsWindow::fillList()
{
    const QSignalBlocker quietly(m_list);
    m_list->clear();
    for (int index = 1; index < m_parts.connections.entries().size(); ++index)
        m_list->addItem(m_parts.connections.entries().at(index).connection.name);
    m_list->addItem(tr("New connection"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, rowHeight));
    const int chosen = m_parts.connections.chosen() - 1;
    const int row = chosen >= 0 ? chosen : m_list->count() - 1;
    m_list->setCurrentRow(row);
    showRow(row);
}

void ConnectionsWindow::showRow(int row)
{
    const auto &entries = m_parts.connections.entries();
    const bool isKept = row >= 0 && row + 1 < entries.size();
    m_copy->setEnabled(isKept);
    m_remove->setEnabled(isKept);
    model::Connection fresh;
    fresh.kind = model::Connection::Kind::AzureDeployment;
    fresh.apiVersion = u"2024-02-15-preview"_s;
    begin(isKept ? entries.at(row + 1).connection : fresh);
}

void ConnectionsWindow::begin(const model::Connection &base)
{
    ++m_listing;
    m_base = base;
    m_pages->setCurrentIndex(0);
    m_parts.connections.learnKey(base.id);
    m_form->setFields(presentation::fieldsOf(base), base);
    m_trial->clear();
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
    m_parts.connections.remove(m_base.id);
    fillList();
}

void ConnectionsWindow::findModels()
{
    m_pages->setCurrentIndex(1);
    m_found->look();
}

void ConnectionsWindow::addFound(const model::Connection &connection)
{
    m_parts.connections.connectTo(connection, {});
    fillList();
    emit connected();
}

/// Only the address and the key are needed, not yet a model.
void ConnectionsWindow::listModels()
{
    const auto connection = presentation::addressedFrom(m_form->fields(), m_base);
    if (!connection)
        return refuse(connection.problem());
    m_trouble->hide();
    const int asked = ++m_listing;
    model::whenDone(m_parts.services.listModels(*connection, secretsTyped()), this,
        [this, asked](const model::Result<QList<model::ListedModel>> &models) {
            if (asked != m_listing)
                return;
            if (!models)
                return complain(tr("The service gives no list: %1 Type the name instead.")
                                    .arg(presentation::explain(models.problem()).sentence));
            if (models->isEmpty())
                return complain(tr("The service lists no models. Type the name instead."));
            m_form->offerModels(*models);
        });
}

model::Secrets ConnectionsWindow::secretsTyped() const
{
    const auto fields = m_form->fields();
    model::Secrets secrets = m_parts.connections.secretsOf(m_base.id);
    const int kept = m_parts.connections.indexNamed(m_base.id);
    if (const auto typed = presentation::connectionFrom(fields, m_base); typed && kept >= 0)
        presentation::dropForeignKeys(secrets, m_parts.connections.entries().at(kept).connection, *typed);
    if (!fields.key.isEmpty())
        secrets.apiKey = fields.key.toUtf8();
    if (!fields.visionKey.isEmpty())
        secrets.visionKey = fields.visionKey.toUtf8();
    const auto route = presentation::routeFrom(fields.route);
    if (kept < 0 || !route
        || !presentation::isSameProxy(*route, m_parts.connections.entries().at(kept).connection.route))
        secrets.proxyPassword.clear(); // it belongs to the proxy that it was given for
    if (route && !route->proxyUser.isEmpty() && !fields.route.password.isEmpty())
        secrets.proxyPassword = fields.route.password.toUtf8();
    return secrets;
}

void ConnectionsWindow::tryOut(Test test)
{
    const auto connection = presentation::connectionFrom(m_form->fields(), m_base);
    if (!connection)
        return refuse(connection.problem());
    m_trouble->hide();
    if (test == Test::Words)
        m_trial->tryOut(*connection, secretsTyped());
    else
        m_trial->offerCards(*connection, secretsTyped());
    bringIntoView(m_trial);
}

/// Results and troubles stand below the fields: they are brought into view once they have their height.
void ConnectionsWindow::bringIntoView(QWidget *part)
{
    QMetaObject::invokeMethod(
        m_details, [this, part] { m_details->ensureWidgetVisible(part, 0, 16); }, Qt::QueuedConnection);
}

/// What a test found is known at once of a connection that is kept already.
void ConnectionsWindow::takeTried(const model::Connection &tried)
{
    auto fields = m_form->fields();
    fields.overrides = presentation::fieldsOf(tried).overrides;
    const QString id = m_base.id;
    m_base = tried;
    m_base.id = id;
    m_form->setFields(fields, m_base);
    m_parts.connections.rememberTested(m_base);
    showKnown();
}

void ConnectionsWindow::keep()
{
    const auto connection = presentation::connectionFrom(m_form->fields(), m_base);
    if (!connection)
        return refuse(connection.problem());
    const model::Secrets secrets = secretsTyped();
    if (secrets.apiKey.isEmpty() && presentation::needsKey(*connection))
        return complain(tr("The key is missing."));
    m_parts.connections.connectTo(*connection, secrets);
    emit connected();
    accept();
}

/// The way to the service is folded away, so it is told more exactly, and unfolded.
void ConnectionsWindow::refuse(const model::Problem &problem)
{
    const QString ofRoute = m_form->showRouteTrouble();
    complain(ofRoute.isEmpty() ? presentation::explain(problem).sentence : ofRoute);
}

void ConnectionsWindow::complain(const QString &sentence)
{
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, tintsOf(palette()).warning);
    m_trouble->setPalette(loud);
    m_trouble->setForegroundRole(QPalette::WindowText);
    m_trouble->setText(sentence);
    m_trouble->show();
    bringIntoView(m_trouble);
}

void ConnectionsWindow::showKnown()
{
    const auto fields = m_form->fields();
    const auto connection = presentation::connectionFrom(fields, m_base);
    m_known->setVisible(connection.ok());
    if (connection) {
        m_known->setText(presentation::knownAbout(*connection));
        m_form->followTable(*connection);
    }
    model::Connection described = m_base;
    described.signIn = fields.signIn;
    m_form->setCredentialWords(presentation::credentialWords(described,
        fields.key.isEmpty() ? m_parts.connections.keyFrom(m_base.id) : presentation::KeyFrom::Typed));
}

void ConnectionsWindow::done(int result)
{
    m_form->clearKeys();
    QDialog::done(result);
}

} // namespace ui::connections
