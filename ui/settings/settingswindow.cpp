#include "ui/settings/settingswindow.h"

#include "presentation/connections.h"
#include "presentation/language.h"
#include "presentation/pictureasking.h"
#include "presentation/preferences.h"
#include "ui/controls/button.h"
#include "ui/controls/scrollpast.h"
#include "ui/controls/tints.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::settings {

namespace {

constexpr int fieldHeight = 30;
constexpr qint64 megabyte = 1024 * 1024;

using How = presentation::ProxyChoice::How;

QSpinBox *numberField(int least, int most, int step, const QString &suffix, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(least, most);
    field->setSingleStep(step);
    field->setSuffix(suffix);
    field->setMinimumHeight(fieldHeight);
    return field;
}

} // namespace

SettingsWindow::SettingsWindow(Parts parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
{
    setObjectName(u"settingsWindow"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QWidget;
    m_rows = new QFormLayout(page);
    m_rows->setContentsMargins(24, 16, 24, 16);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addAsking();
    addSending();
    addLook();
    addNetwork();
    addData();
    letWheelScrollPast(page);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(windowTitle());
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *close = new Button(Button::Look::Framed, tr("Close"), this);
    close->setObjectName(u"closeSettings"_s);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 16);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addLayout(buttons);
    resize(QSize(640, 620).boundedTo(screen()->availableSize() - QSize(24, 48)));
}

void SettingsWindow::addSection(const QString &title)
{
    auto *label = new QLabel(title, this);
    QFont strong = label->font();
    strong.setBold(true);
    label->setFont(strong);
    label->setContentsMargins(0, m_rows->rowCount() == 0 ? 0 : 12, 0, 0);
    m_rows->addRow(label);
}

QComboBox *SettingsWindow::addChoice(const QString &label, const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setMinimumHeight(fieldHeight);
    m_rows->addRow(label, choice);
    m_rows->labelForField(choice)->setMinimumHeight(fieldHeight);
    return choice;
}

QLabel *SettingsWindow::addWords(const QString &name)
{
    auto *words = new QLabel(this);
    words->setObjectName(name);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addRow(QString(), words);
    return words;
}

void SettingsWindow::addAsking()
{
    addSection(tr("Asking"));
    QComboBox *usual = addChoice(tr("New conversations ask"), u"usualConnection"_s);
    for (const auto &entry : m_parts.connections.entries())
        usual->addItem(presentation::connectionTitle(entry.connection));
    usual->setCurrentIndex(m_parts.connections.usual());
    connect(usual, &QComboBox::activated, &m_parts.connections, &presentation::Connections::setUsual);
    QComboBox *detail = addChoice(tr("Detail of pictures"), u"usualDetail"_s);
    detail->addItem(tr("As the connection says"), int(model::Detail::Auto));
    detail->addItem(tr("Low: a small copy, few tokens"), int(model::Detail::Low));
    detail->addItem(tr("High: small print can be read, more tokens"), int(model::Detail::High));
    detail->setCurrentIndex(std::max(0, detail->findData(int(m_parts.pictures.chosenDetail()))));
    connect(detail, &QComboBox::activated, this, [this, detail] {
        m_parts.pictures.setDetail(static_cast<model::Detail>(detail->currentData().toInt()));
    });
}

void SettingsWindow::addSending()
{
    addSection(tr("What goes out"));
    const auto choices = presentation::sendingChoices(m_parts.preferences);
    m_strip = new QCheckBox(tr("Take position, serial numbers and other metadata out of pictures"), this);
    m_strip->setObjectName(u"stripMetadata"_s);
    m_strip->setChecked(choices.stripMetadata);
    m_rows->addRow(m_strip);
    m_side = numberField(256, 16'000, 256, tr(" pixels"), this);
    m_side->setObjectName(u"longestSide"_s);
    m_side->setAccessibleName(tr("Longest side of a picture"));
    m_side->setValue(choices.longestSide);
    m_rows->addRow(tr("Longest side"), m_side);
    m_rows->labelForField(m_side)->setMinimumHeight(fieldHeight);
    m_megabytes = numberField(1, 64, 1, tr(" MB"), this);
    m_megabytes->setObjectName(u"mostMegabytes"_s);
    m_megabytes->setAccessibleName(tr("Largest file of a picture"));
    m_megabytes->setValue(int(choices.mostBytes / megabyte));
    m_rows->addRow(tr("Largest file"), m_megabytes);
    m_rows->labelForField(m_megabytes)->setMinimumHeight(fieldHeight);
    addWords(u"sendingNote"_s)
        ->setText(tr("A picture above these limits is sent smaller, and its question says so."));
    connect(m_strip, &QCheckBox::toggled, this, &SettingsWindow::keepSending);
    connect(m_side, &QSpinBox::valueChanged, this, &SettingsWindow::keepSending);
    connect(m_megabytes, &QSpinBox::valueChanged, this, &SettingsWindow::keepSending);
}

void SettingsWindow::keepSending()
{
    presentation::keepSendingChoices(m_parts.preferences,
        {.stripMetadata = m_strip->isChecked(),
            .longestSide = m_side->value(),
            .mostBytes = m_megabytes->value() * megabyte});
}

void SettingsWindow::addLook()
{
    addSection(tr("Look"));
    QComboBox *theme = addChoice(tr("Theme"), u"themeChoice"_s);
    theme->addItem(tr("As the system"), int(Theme::System));
    theme->addItem(tr("Light"), int(Theme::Light));
    theme->addItem(tr("Dark"), int(Theme::Dark));
    theme->setCurrentIndex(theme->findData(int(themeFrom(m_parts.preferences.word(u"theme"_s)))));
    connect(theme, &QComboBox::activated, this,
        [this, theme] { emit themeChosen(static_cast<Theme>(theme->currentData().toInt())); });
    QComboBox *language = addChoice(tr("Language"), u"languageChoice"_s);
    language->addItem(tr("As the system"), QString());
    for (const QString &code : presentation::Language::codes())
        language->addItem(presentation::Language::nameOf(code), code);
    language->setCurrentIndex(std::max(0, language->findData(m_parts.preferences.word(u"language"_s))));
    connect(language, &QComboBox::activated, this,
        [this, language] { emit languageChosen(language->currentData().toString()); });
}

void SettingsWindow::addNetwork()
{
    addSection(tr("Network"));
    const auto choice = presentation::proxyChoice(m_parts.preferences);
    m_proxy = addChoice(tr("Proxy"), u"proxyChoice"_s);
    m_proxy->addItem(tr("The system's"), int(How::System));
    m_proxy->addItem(tr("None"), int(How::None));
    m_proxy->addItem(tr("This one:"), int(How::Own));
    m_proxy->setCurrentIndex(m_proxy->findData(int(choice.how)));
    auto *line = new QWidget(this);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    m_proxyHost = new QLineEdit(choice.host, line);
    m_proxyHost->setObjectName(u"proxyHost"_s);
    m_proxyHost->setAccessibleName(tr("Host of the proxy"));
    m_proxyHost->setPlaceholderText(tr("Host"));
    m_proxyHost->setMinimumHeight(fieldHeight);
    m_proxyPort = numberField(1, 65'535, 1, {}, line);
    m_proxyPort->setObjectName(u"proxyPort"_s);
    m_proxyPort->setAccessibleName(tr("Port of the proxy"));
    m_proxyPort->setValue(choice.port > 0 ? choice.port : 8080);
    columns->addWidget(m_proxyHost, 1);
    columns->addWidget(m_proxyPort);
    m_rows->addRow(QString(), line);
    addWords(u"proxyNote"_s)
        ->setText(tr("For connections that name no proxy of their own. This computer itself is never asked "
                     "through one."));
    const auto follow = [this, line] {
        line->setEnabled(static_cast<How>(m_proxy->currentData().toInt()) == How::Own);
        keepProxy();
    };
    line->setEnabled(choice.how == How::Own);
    connect(m_proxy, &QComboBox::activated, this, follow);
    connect(m_proxyHost, &QLineEdit::editingFinished, this, &SettingsWindow::keepProxy);
    connect(m_proxyPort, &QSpinBox::valueChanged, this, &SettingsWindow::keepProxy);
}

void SettingsWindow::keepProxy()
{
    presentation::keepProxyChoice(m_parts.preferences,
        {.how = static_cast<How>(m_proxy->currentData().toInt()),
            .host = m_proxyHost->text().trimmed(),
            .port = m_proxyPort->value()});
    emit proxyChanged();
}

void SettingsWindow::addData()
{
    addSection(tr("Data"));
    m_place = new QLabel(this);
    m_place->setObjectName(u"dataPlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setWordWrap(true);
    m_rows->addRow(tr("Lives in"), m_place);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *open = new Button(Button::Look::Framed, tr("Open the folder"), this);
    open->setObjectName(u"openDataFolder"_s);
    auto *change = new Button(Button::Look::Framed, tr("Use another folder…"), this);
    change->setObjectName(u"changeDataFolder"_s);
    m_delete = new Button(Button::Look::Framed, tr("Delete all data…"), this);
    m_delete->setObjectName(u"deleteAllData"_s);
    for (Button *button : {open, change, m_delete})
        buttons->addWidget(button);
    buttons->addStretch();
    m_rows->addRow(QString(), buttons);
    m_placeNote = addWords(u"dataNote"_s);
    m_confirm = new QWidget(this);
    auto *rows = new QVBoxLayout(m_confirm);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *question =
        new QLabel(tr("This deletes all conversations with their pictures, answers and regions, all "
                      "connections and their keys in the keychain, video indexes of the built-in "
                      "service, and these settings. Files that you opened or exported elsewhere "
                      "stay. There is no way back. Groundglass ends afterwards."),
            m_confirm);
    question->setObjectName(u"deleteQuestion"_s);
    question->setWordWrap(true);
    auto *sure = new Button(Button::Look::Filled, tr("Delete everything"), m_confirm);
    sure->setObjectName(u"confirmDeletion"_s);
    auto *keep = new Button(Button::Look::Framed, tr("Keep it"), m_confirm);
    keep->setObjectName(u"keepData"_s);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(keep);
    answers->addWidget(sure);
    answers->addStretch();
    rows->addWidget(question);
    rows->addLayout(answers);
    m_rows->addRow(m_confirm);
    m_confirm->hide();
    connect(open, &Button::clicked, this, [this] { m_parts.openFolder(m_parts.place.inUse()); });
    connect(change, &Button::clicked, this, [this] {
        m_parts.chooseFolder(this, [this](const QString &folder) {
            m_placeNote->setText(m_parts.place.choose(folder));
            if (m_placeNote->text().isEmpty())
                showPlace();
        });
    });
    connect(m_delete, &Button::clicked, this, [this] { askBeforeDeleting(true); });
    connect(keep, &Button::clicked, this, [this] { askBeforeDeleting(false); });
    connect(sure, &Button::clicked, this, [this, sure, keep] {
        sure->setText(tr("Deleting…"));
        sure->setEnabled(false);
        keep->setEnabled(false);
        emit deletionConfirmed();
    });
    showPlace();
}

void SettingsWindow::showPlace()
{
    m_place->setText(m_parts.place.inUse());
    m_placeNote->setText(m_parts.place.next() == m_parts.place.inUse()
            ? QString()
            : tr("From the next start on: %1. What is in the old folder stays there.")
                  .arg(m_parts.place.next()));
}

void SettingsWindow::askBeforeDeleting(bool ask)
{
    m_confirm->setVisible(ask);
    m_delete->setEnabled(!ask);
    if (!ask)
        return;
    auto *keep = m_confirm->findChild<Button *>(u"keepData"_s);
    keep->setFocus(Qt::OtherFocusReason); // Enter does no harm
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->ensureWidgetVisible(m_confirm, 0, 16); }, Qt::QueuedConnection);
}

} // namespace ui::settings
