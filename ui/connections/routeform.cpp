#include "ui/connections/routeform.h"

#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui::connections {

namespace {

using Proxy = model::Route::Proxy;

constexpr int fieldHeight = 30;

} // namespace

RouteForm::RouteForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_proxy(new QComboBox(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_proxy->setObjectName(u"routeProxy"_s);
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->setMinimumHeight(fieldHeight);
    m_proxy->addItem(tr("As in Settings, or else the system's"), int(Proxy::System));
    m_proxy->addItem(tr("None: straight to the service"), int(Proxy::None));
    m_proxy->addItem(tr("This one:"), int(Proxy::Own));
    m_rows->addRow(tr("Proxy"), m_proxy);
    m_rows->labelForField(m_proxy)->setMinimumHeight(fieldHeight);
    m_address =
        addField(tr("Address"), tr("Address of the proxy"), u"routeAddress"_s, u"proxy.example:8080"_s);
    m_user = addField(
        tr("User"), tr("User at the proxy"), u"routeUser"_s, tr("Optional: where the proxy wants a sign-in"));
    m_password = addField(tr("Password"), tr("Password at the proxy"), u"routePassword"_s,
        tr("Kept like a key; left empty, the kept one stays"));
    m_password->setEchoMode(QLineEdit::Password);
    addCertificates();
    m_trouble = new QLabel(this);
    m_trouble->setObjectName(u"routeTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_rows->addRow(m_trouble);
    m_trouble->hide();
    connect(m_proxy, &QComboBox::activated, this, [this] {
        follow();
        m_trouble->hide();
        emit edited();
    });
    follow();
}

QLineEdit *RouteForm::addField(
    const QString &label, const QString &spoken, const QString &name, const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(spoken);
    field->setPlaceholderText(example);
    field->setMinimumHeight(fieldHeight);
    m_rows->addRow(label, field);
    m_rows->labelForField(field)->setMinimumHeight(fieldHeight);
    connect(field, &QLineEdit::textEdited, this, &RouteForm::edited);
    connect(field, &QLineEdit::editingFinished, this, &RouteForm::showTrouble);
    return field;
}

void RouteForm::addCertificates()
{
    m_file = addField(tr("Certificates"), tr("File of trusted certificates"), u"caFile"_s,
        tr("A PEM file, trusted beside the system's own"));
    auto *line = new QWidget(this);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    auto *choose = new Button(Button::Look::Framed, tr("Choose…"), line);
    choose->setObjectName(u"chooseCaFile"_s);
    choose->setAccessibleName(tr("Choose a file of trusted certificates"));
    auto *clear = new Button(Button::Look::Framed, tr("Clear"), line);
    clear->setObjectName(u"clearCaFile"_s);
    clear->setAccessibleName(tr("Trust the system's certificates only"));
    clear->setEnabled(false);
    columns->addWidget(choose);
    columns->addWidget(clear);
    columns->addStretch();
    m_rows->addRow(QString(), line);
    connect(m_file, &QLineEdit::textChanged, clear,
        [clear](const QString &text) { clear->setEnabled(!text.isEmpty()); });
    connect(choose, &Button::clicked, this, &RouteForm::chooseFile);
    connect(clear, &Button::clicked, this, [this] { takeFile({}); });
}

void RouteForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Trusted certificates"), QFileInfo(m_file->text()).path());
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RouteForm::takeFile);
    dialog->open();
}

void RouteForm::takeFile(const QString &file)
{
    m_file->setText(file);
    m_file->setFocus();
    showTrouble();
    emit edited();
}

void RouteForm::setFields(const presentation::RouteFields &fields)
{
    m_proxy->setCurrentIndex(m_proxy->findData(int(fields.proxy)));
    m_address->setText(fields.address);
    m_user->setText(fields.user);
    m_password->setText(fields.password);
    m_file->setText(fields.caFile);
    m_trouble->hide();
    follow();
}

presentation::RouteFields RouteForm::fields() const
{
    return {.proxy = static_cast<Proxy>(m_proxy->currentData().toInt()),
        .address = m_address->text(),
        .user = m_user->text(),
        .password = m_password->text(),
        .caFile = m_file->text()};
}

void RouteForm::clearPassword()
{
    m_password->clear();
}

QString RouteForm::showTrouble()
{
    const QString trouble = presentation::routeTrouble(fields());
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, tintsOf(palette()).warning);
    m_trouble->setPalette(loud);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    return trouble;
}

/// Address and sign-in belong to one's own proxy.
void RouteForm::follow()
{
    const bool isOwn = fields().proxy == Proxy::Own;
    for (QLineEdit *field : {m_address, m_user, m_password})
        m_rows->setRowVisible(field, isOwn);
}

} // namespace ui::connections
