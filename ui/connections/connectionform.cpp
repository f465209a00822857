#include "ui/connections/connectionform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui::connections {

namespace {

using Kind = model::Connection::Kind;
using Preset = model::Connection::Preset;

constexpr int fieldHeight = 30;

/// Kind and preset as one choice.
int choiceOf(Kind kind, Preset preset)
{
    return static_cast<int>(kind) * 100 + static_cast<int>(preset);
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_paste = addField(
        tr("Paste"), u"paste"_s, tr("An address, a curl command or a code snippet fills the fields"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setMinimumHeight(fieldHeight);
    m_rows->addRow(tr("Kind"), m_kind);
    fillKinds();
    m_name = addField(tr("Name"), u"name"_s, tr("As you want to call it"));
    m_endpoint = addField(tr("Endpoint"), u"endpoint"_s, u"https://NAME.openai.azure.com"_s);
    m_deployment = addField(tr("Deployment"), u"deployment"_s);
    m_model = addField(tr("Model"), u"model"_s);
    m_apiVersion = addField(tr("API version"), u"apiVersion"_s);
    m_key = addField(tr("Key"), u"key"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_visionSame = new QCheckBox(tr("An AI Services resource, which makes the enhancements itself"), this);
    m_visionSame->setObjectName(u"visionSame"_s);
    m_rows->addRow(QString(), m_visionSame);
    m_vision = addField(tr("Azure AI Vision"), u"visionEndpoint"_s,
        tr("Optional; S1 tier, same region as the model, billed separately"));
    m_visionKey = addField(tr("Vision key"), u"visionKey"_s);
    m_visionKey->setEchoMode(QLineEdit::Password);
    connect(m_paste, &QLineEdit::textChanged, this, &ConnectionForm::watchPaste);
    connect(m_paste, &QLineEdit::editingFinished, this, [this] { takePaste(m_paste->text()); });
    connect(m_kind, &QComboBox::activated, this, &ConnectionForm::takeKind);
    connect(m_visionSame, &QCheckBox::toggled, this, &ConnectionForm::showFitting);
    setFields({.apiVersion = u"2024-02-15-preview"_s});
}

QLineEdit *ConnectionForm::addField(const QString &label, const QString &name, const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(example);
    field->setMinimumHeight(fieldHeight);
    m_rows->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    return field;
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

void ConnectionForm::setFields(const presentation::ConnectionFields &fields)
{
    const int choice = m_kind->findData(choiceOf(fields.kind, fields.preset));
    m_kind->setCurrentIndex(choice < 0 ? 0 : choice);
    m_name->setText(fields.name);
    m_endpoint->setText(fields.endpoint);
    const bool isAzure = fields.kind != Kind::OpenAICompatible;
    m_deployment->setText(isAzure ? fields.modelOrDeployment : QString());
    m_model->setText(isAzure ? QString() : fields.modelOrDeployment);
    m_apiVersion->setText(fields.apiVersion);
    m_vision->setText(fields.visionEndpoint);
    m_visionSame->setChecked(fields.visionInSameResource);
    m_key->setText(fields.key);
    m_visionKey->setText(fields.visionKey);
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
        .modelOrDeployment = kind == Kind::OpenAICompatible ? m_model->text() : m_deployment->text(),
        .apiVersion = m_apiVersion->text(),
        .visionEndpoint = m_visionSame->isChecked() ? QString() : m_vision->text(),
        .visionInSameResource = m_visionSame->isChecked(),
        .key = m_key->text().trimmed(),
        .visionKey = m_visionKey->text().trimmed()};
}

void ConnectionForm::clearKeys()
{
    m_key->clear();
    m_visionKey->clear();
}

void ConnectionForm::focusFirst()
{
    m_paste->setFocus();
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
    if (read->modelOrDeployment.isEmpty())
        read->modelOrDeployment = fields().modelOrDeployment;
    if (read->key.isEmpty())
        read->key = m_key->text();
    read->name = m_name->text();
    const QSignalBlocker quiet(m_paste);
    m_paste->clear();
    m_pasteLength = 0;
    setFields(*read);
    emit edited();
}

void ConnectionForm::takeKind()
{
    const auto typed = fields();
    if (typed.kind == Kind::OpenAICompatible && typed.preset != Preset::None) {
        auto fresh = presentation::fieldsOfPreset(typed.preset);
        fresh.name = typed.name;
        fresh.key = typed.key;
        setFields(fresh);
    }
    showFitting();
    emit edited();
}

void ConnectionForm::showFitting()
{
    const Kind kind = fields().kind;
    const bool byDeployment = kind == Kind::AzureDeployment;
    const std::pair<QWidget *, bool> fitting[] = {{m_deployment, kind != Kind::OpenAICompatible},
        {m_model, kind == Kind::OpenAICompatible}, {m_apiVersion, byDeployment}, {m_visionSame, byDeployment},
        {m_vision, byDeployment && !m_visionSame->isChecked()},
        {m_visionKey, byDeployment && !m_visionSame->isChecked()}};
    for (const auto &[field, fits] : fitting)
        m_rows->setRowVisible(field, fits);
}

} // namespace ui::connections
