#include "ui/window/connectdialog.h"

#include "presentation/connections.h"
#include "presentation/explanation.h"
#include "presentation/preferences.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui::window {

namespace {

constexpr auto defaultApiVersion = "2024-02-15-preview"_L1;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectDialog::ConnectDialog(presentation::Preferences &preferences, Then then, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_trouble(wrapped({}, this))
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect a model"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_endpoint = addField(form, tr("Endpoint"), u"endpoint"_s, preferences.word(u"azureEndpoint"_s));
    m_endpoint->setPlaceholderText(u"https://NAME.openai.azure.com"_s);
    m_deployment = addField(form, tr("Deployment"), u"deployment"_s, preferences.word(u"azureDeployment"_s));
    const QString version = preferences.word(u"azureApiVersion"_s);
    m_apiVersion = addField(
        form, tr("API version"), u"apiVersion"_s, version.isEmpty() ? QString(defaultApiVersion) : version);
    m_key = addField(form, tr("Key"), u"key"_s, {});
    m_key->setEchoMode(QLineEdit::Password);

    auto *cancel = new Button(Button::Look::Framed, tr("Cancel"), this);
    auto *connectButton = new Button(
        Button::Look::Filled, then == Then::AskAgain ? tr("Connect and ask again") : tr("Connect"), this);
    connectButton->setObjectName(u"connect"_s);
    connectButton->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(connectButton);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(wrapped(
        tr("An Azure OpenAI deployment of a model that sees pictures. Your questions and pictures are "
           "then sent to this address."),
        this));
    rows->addLayout(form);
    auto *keyNote = wrapped(
        tr("The key is kept in memory until Groundglass ends, and is sent to this address only."), this);
    keyNote->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(keyNote);
    rows->addWidget(m_trouble);
    m_trouble->setObjectName(u"connectTrouble"_s);
    m_trouble->hide();
    rows->addLayout(buttons);
    setMinimumWidth(460);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(connectButton, &Button::clicked, this, &ConnectDialog::tryToConnect);
}

QLineEdit *ConnectDialog::addField(
    QFormLayout *form, const QString &label, const QString &name, const QString &value)
{
    auto *field = new QLineEdit(value, this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setMinimumHeight(30);
    form->addRow(label, field);
    return field;
}

void ConnectDialog::tryToConnect()
{
    const auto connection =
        presentation::azureConnection(m_endpoint->text(), m_deployment->text(), m_apiVersion->text());
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (!connection || key.isEmpty()) {
        m_trouble->setText(
            connection ? tr("The key is missing.") : presentation::explain(connection.problem()).sentence);
        QPalette loud = palette();
        loud.setColor(QPalette::WindowText, tintsOf(palette()).warning);
        m_trouble->setPalette(loud);
        m_trouble->show();
        return;
    }
    m_preferences.setWord(u"azureEndpoint"_s, m_endpoint->text().trimmed());
    m_preferences.setWord(u"azureDeployment"_s, m_deployment->text().trimmed());
    m_preferences.setWord(u"azureApiVersion"_s, m_apiVersion->text().trimmed());
    emit connected(*connection, {.apiKey = key});
    accept();
}

void ConnectDialog::done(int result)
{
    m_key->clear();
    QDialog::done(result);
}

} // namespace ui::window
