#include "ui/connections/connectionform.h"

#include "ui/connections/capabilityform.h"
#include "ui/connections/routeform.h"
#include "ui/controls/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui::connections {

namespace {

using Kind = model::Connection::Kind;
using Preset = model::Connection::Preset;
using How = model::SignIn::How;

constexpr int fieldHeight = 30;

/// Kind and preset as one choice.
int choiceOf(Kind kind, Preset preset)
{
    return static_cast<int>(kind) * 100 + static_cast<int>(preset);
}

void choose(QComboBox &box, int data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_paste = addField(
        tr("Paste"), u"paste"_s, tr("An address, a curl command or a code snippet fills the fields"));
    m_kind = addChoice(tr("Kind"), u"kind"_s);
    fillKinds();
    m_name = addField(tr("Name"), u"name"_s, tr("As you want to call it"));
    m_endpoint = addField(tr("Endpoint"), u"endpoint"_s, u"https://NAME.openai.azure.com"_s);
    m_deployment = addModelField(tr("Deployment"), u"deployment"_s);
    m_model = addModelField(tr("Model"), u"model"_s);
    m_apiVersion = addField(tr("API version"), u"apiVersion"_s);
    addSignIn();
    m_visionSame = new QCheckBox(tr("An AI Services resource, which makes the enhancements itself"), this);
    m_visionSame->setObjectName(u"visionSame"_s);
    m_rows->addRow(QString(), m_visionSame);
    m_vision = addField(tr("Azure AI Vision"), u"visionEndpoint"_s,
        tr("Optional; S1 tier, same region as the model, billed separately"));
    m_visionKey = addField(tr("Vision key"), u"visionKey"_s);
    m_visionKey->setEchoMode(QLineEdit::Password);
    addCapabilities();
    addRoute();
    connect(m_paste, &QLineEdit::textChanged, this, &ConnectionForm::watchPaste);
    connect(m_paste, &QLineEdit::editingFinished, this, [this] { takePaste(m_paste->text()); });
    connect(m_kind, &QComboBox::activated, this, &ConnectionForm::takeKind);
    connect(m_visionSame, &QCheckBox::toggled, this, &ConnectionForm::showFitting);
    setFields({.apiVersion = u"2024-02-15-preview"_s}, {});
}

QLineEdit *ConnectionForm::addField(const QString &label, const QString &name, const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(example);
    field->setMinimumHeight(fieldHeight);
    m_rows->addRow(label, field);
    m_rows->labelForField(field)->setMinimumHeight(fieldHeight);
    connect(field, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    return field;
}

QComboBox *ConnectionForm::addChoice(const QString &label, const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setMinimumHeight(fieldHeight);
    m_rows->addRow(label, choice);
    m_rows->labelForField(choice)->setMinimumHeight(fieldHeight);
    return choice;
}

/// Free text always; the list that the service has drops down from it.
QComboBox *ConnectionForm::addModelField(const QString &label, const QString &name)
{
    auto *line = new QWidget(this);
    auto *field = new QComboBox(line);
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setMinimumHeight(fieldHeight);
    field->setObjectName(name + u"List"_s);
    field->setAccessibleName(label);
    field->lineEdit()->setObjectName(name);
    field->lineEdit()->setAccessibleName(label);
    auto *list = new Button(Button::Look::Framed, tr("List"), line);
    list->setObjectName(name + u"Ask"_s);
    list->setToolTip(tr("Asks the service which models it has"));
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    columns->addWidget(field, 1);
    columns->addWidget(list);
    m_rows->addRow(label, line);
    m_rows->labelForField(line)->setMinimumHeight(fieldHeight);
    m_listButtons.append(list);
    connect(list, &Button::clicked, this, &ConnectionForm::modelsWanted);
    connect(field->lineEdit(), &QLineEdit::textEdited, this, &ConnectionForm::edited);
    connect(field, &QComboBox::activated, this, [this, field](int row) {
        field->setEditText(field->itemData(row).toString());
        emit edited();
    });
    return field;
}

void ConnectionForm::addSignIn()
{
    m_signIn = addChoice(tr("Sign in with"), u"signIn"_s);
    m_signIn->addItem(tr("A key"), int(How::Key));
    m_signIn->addItem(tr("Microsoft Entra ID, through the Azure CLI"), int(How::AzureCli));
    m_signIn->addItem(tr("A token from an environment variable"), int(How::TokenVariable));
    m_signIn->addItem(tr("A token that a command prints"), int(How::TokenCommand));
    m_key = addField(tr("Key"), u"key"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_tenant = addField(tr("Tenant"), u"tenant"_s, tr("Optional: the one that is signed in"));
    m_scope = addField(tr("Scope"), u"scope"_s, u"https://cognitiveservices.azure.com/.default"_s);
    m_variable = addField(tr("Variable"), u"tokenVariable"_s, u"AZURE_OPENAI_TOKEN"_s);
    m_command = addField(tr("Command"), u"tokenCommand"_s, tr("A program and its arguments"));
    m_credential = new QLabel(this);
    m_credential->setObjectName(u"credential"_s);
    m_credential->setTextFormat(Qt::PlainText);
    m_credential->setWordWrap(true);
    m_credential->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addRow(QString(), m_credential);
    connect(m_signIn, &QComboBox::activated, this, [this] {
        showFitting();
        emit edited();
    });
}

void ConnectionForm::addCapabilities()
{
    m_detail = addChoice(tr("Detail"), u"detail"_s);
    m_detail->addItem(tr("The service chooses how closely it looks"), int(model::Detail::Auto));
    m_detail->addItem(tr("Low: a small copy, few tokens"), int(model::Detail::Low));
    m_detail->addItem(tr("High: small print can be read, more tokens"), int(model::Detail::High));
    connect(m_detail, &QComboBox::activated, this, &ConnectionForm::edited);
    m_more = new Button(Button::Look::Words, tr("What it can do…"), this);
    m_more->setObjectName(u"showCapabilities"_s);
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Says otherwise than the table of known models"));
    m_can = new CapabilityForm(this);
    m_can->setObjectName(u"capabilityForm"_s);
    m_rows->addRow(QString(), m_more);
    m_rows->addRow(m_can);
    m_can->hide();
    connect(m_more, &Button::toggled, m_can, &QWidget::setVisible);
    connect(m_can, &CapabilityForm::edited, this, &ConnectionForm::edited);
}

void ConnectionForm::addRoute()
{
    m_moreWay = new Button(Button::Look::Words, tr("Proxy and certificates…"), this);
    m_moreWay->setObjectName(u"showRoute"_s);
    m_moreWay->setCheckable(true);
    m_moreWay->setToolTip(tr("Where the way to this service is not the system's"));
    m_way = new RouteForm(this);
    m_way->setObjectName(u"routeForm"_s);
    m_rows->addRow(QString(), m_moreWay);
    m_rows->addRow(m_way);
    m_way->hide();
    connect(m_moreWay, &Button::toggled, m_way, &QWidget::setVisible);
    connect(m_way, &RouteForm::edited, this, &ConnectionForm::edited);
}

void ConnectionForm::fillKinds()
{
    const auto add = [this](const QString &text, Kind kind, Preset preset = Preset::None) {
        m_kind->addItem(text, choiceOf(kind, preset));
    };
    add(tr("Azure OpenAI, by deployment"), Kind::AzureDeployment);
    add(tr("Azure OpenAI, v1"), Kind::AzureV1);
    add(tr("OpenAI"), Kind::OpenAICompatible, Preset::OpenAI);
    add(tr("Ollama"), Kind::OpenAICompatible, Preset::Ollama);
    add(tr("llama.cpp"), Kind::OpenAICompatible, Preset::LlamaCpp);
    add(tr("vLLM"), Kind::OpenAICompatible, Preset::Vllm);
    add(tr("LM Studio"), Kind::OpenAICompatible, Preset::LmStudio);
    add(tr("Another OpenAI-compatible server"), Kind::OpenAICompatible);
}

void ConnectionForm::setFields(const presentation::ConnectionFields &fields, const model::Connection &base)
{
    choose(*m_kind, choiceOf(fields.kind, fields.preset));
    m_name->setText(fields.name);
    m_endpoint->setText(fields.endpoint);
    const bool isAzure = fields.kind != Kind::OpenAICompatible;
    m_deployment->clear();
    m_model->clear();
    m_deployment->setEditText(isAzure ? fields.modelOrDeployment : QString());
    m_model->setEditText(isAzure ? QString() : fields.modelOrDeployment);
    m_apiVersion->setText(fields.apiVersion);
    choose(*m_signIn, int(fields.signIn.how));
    m_tenant->setText(fields.signIn.tenant);
    m_scope->setText(fields.signIn.scope);
    m_variable->setText(fields.signIn.variable);
    m_command->setText(fields.signIn.command);
    choose(*m_detail, int(fields.detail));
    m_vision->setText(fields.visionEndpoint);
    m_visionSame->setChecked(fields.visionInSameResource);
    m_key->setText(fields.key);
    m_visionKey->setText(fields.visionKey);
    model::Connection told = base;
    told.overrides = fields.overrides;
    m_can->show(told, fields.prices);
    m_way->setFields(fields.route);
    m_moreWay->setChecked(fields.route != presentation::RouteFields());
    showFitting();
}

presentation::ConnectionFields ConnectionForm::fields() const
{
    const int choice = m_kind->currentData().toInt();
    const auto kind = static_cast<Kind>(choice / 100);
    return {.kind = kind,
        .preset = static_cast<Preset>(choice % 100),
        .name = m_name->text(),
        .endpoint = m_endpoint->text(),
        .modelOrDeployment =
            kind == Kind::OpenAICompatible ? m_model->currentText() : m_deployment->currentText(),
        .apiVersion = m_apiVersion->text(),
        .visionEndpoint = m_visionSame->isChecked() ? QString() : m_vision->text(),
        .visionInSameResource = m_visionSame->isChecked(),
        .key = m_key->text().trimmed(),
        .visionKey = m_visionKey->text().trimmed(),
        .signIn = {.how = static_cast<How>(m_signIn->currentData().toInt()),
            .tenant = m_tenant->text().trimmed(),
            .scope = m_scope->text().trimmed(),
            .variable = m_variable->text().trimmed(),
            .command = m_command->text().trimmed()},
        .detail = static_cast<model::Detail>(m_detail->currentData().toInt()),
        .overrides = m_can->overrides(),
        .prices = m_can->prices(),
        .route = m_way->fields()};
}

void ConnectionForm::clearKeys()
{
    m_key->clear();
    m_visionKey->clear();
    m_way->clearPassword();
}

void ConnectionForm::focusFirst()
{
    m_paste->setFocus();
}

void ConnectionForm::setCredentialWords(const QString &words)
{
    m_credential->setText(words);
}

void ConnectionForm::offerModels(const QList<model::ListedModel> &models)
{
    QComboBox &field = fields().kind == Kind::OpenAICompatible ? *m_model : *m_deployment;
    const QString typed = field.currentText();
    field.clear();
    for (const model::ListedModel &one : models)
        field.addItem(
            one.sees == std::optional(false) ? tr("%1 (takes no pictures)").arg(one.name) : one.name,
            one.name);
    field.setCurrentIndex(field.findData(typed));
    field.setEditText(typed);
    if (!models.isEmpty())
        field.showPopup();
}

void ConnectionForm::setListing(bool possible)
{
    for (Button *list : std::as_const(m_listButtons))
        list->setVisible(possible);
}

void ConnectionForm::followTable(const model::Connection &connection)
{
    m_can->follow(connection);
}

QString ConnectionForm::showRouteTrouble()
{
    const QString trouble = m_way->showTrouble();
    if (!trouble.isEmpty())
        m_moreWay->setChecked(true);
    return trouble;
}

/// Many characters at once are a paste; what is typed counts when the line is left.
void ConnectionForm::watchPaste(const QString &text)
{
    const qsizetype before = std::exchange(m_pasteLength, text.size());
    if (text.size() - before > 5)
        takePaste(text);
}

/// What was recognised moves into its fields, so that no key stays readable in this line.
void ConnectionForm::takePaste(const QString &text)
{
    auto read = presentation::fieldsFromPaste(text);
    if (!read)
        return;
    const auto typed = fields();
    if (read->modelOrDeployment.isEmpty())
        read->modelOrDeployment = typed.modelOrDeployment;
    if (read->key.isEmpty())
        read->key = typed.key;
    else
        read->signIn = {};
    read->name = typed.name;
    read->detail = typed.detail;
    read->route = typed.route;
    const QSignalBlocker quiet(m_paste);
    m_paste->clear();
    m_pasteLength = 0;
    setFields(*read, {});
    emit edited();
}

void ConnectionForm::takeKind()
{
    const auto typed = fields();
    if (typed.kind == Kind::OpenAICompatible && typed.preset != Preset::None) {
        auto fresh = presentation::fieldsOfPreset(typed.preset);
        fresh.name = typed.name;
        fresh.key = typed.key;
        fresh.visionEndpoint = typed.visionEndpoint;
        fresh.visionKey = typed.visionKey;
        fresh.route = typed.route;
        setFields(fresh, {});
    }
    showFitting();
    emit edited();
}

void ConnectionForm::showFitting()
{
    const auto typed = fields();
    const bool byDeployment = typed.kind == Kind::AzureDeployment;
    const bool ownVision = !byDeployment || !m_visionSame->isChecked();
    const How how = typed.signIn.how;
    const std::pair<QWidget *, bool> fitting[] = {
        {m_deployment->parentWidget(), typed.kind != Kind::OpenAICompatible},
        {m_model->parentWidget(), typed.kind == Kind::OpenAICompatible}, {m_apiVersion, byDeployment},
        {m_key, how == How::Key}, {m_tenant, how == How::AzureCli}, {m_scope, how == How::AzureCli},
        {m_variable, how == How::TokenVariable}, {m_command, how == How::TokenCommand},
        {m_visionSame, byDeployment}, {m_vision, ownVision}, {m_visionKey, ownVision}};
    for (const auto &[field, fits] : fitting)
        m_rows->setRowVisible(field, fits);
}

} // namespace ui::connections
