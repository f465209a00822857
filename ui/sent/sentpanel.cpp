#include "ui/sent/sentpanel.h"

#include "ui/controls/button.h"
#include "ui/sent/picturetable.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::sent {

namespace {

constexpr QSize usualSize(860, 680);

QLabel *factLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // a service's words are never read as markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

} // namespace

SentPanel::SentPanel(presentation::PictureSource &pictures, QWidget *parent)
    : QDialog(parent)
    , m_facts(new QFormLayout)
    , m_pictures(new PictureTable(pictures, this))
    , m_texts(new QTabWidget(this))
    , m_request(addText(tr("Request"), u"sentRequest"_s))
    , m_answer(addText(tr("Answer as it came"), u"rawAnswer"_s))
{
    setObjectName(u"sentPanel"_s);
    setWindowTitle(tr("What was sent"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(4);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_texts->setDocumentMode(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 12);
    rows->setSpacing(12);
    rows->addLayout(m_facts);
    rows->addWidget(m_pictures);
    rows->addWidget(m_texts, 1);
    rows->addWidget(makeButtons());
    resize(usualSize.boundedTo(parent->screen()->availableSize() - QSize(40, 60)));
}

QPlainTextEdit *SentPanel::addText(const QString &title, const QString &name)
{
    auto *text = new QPlainTextEdit(m_texts);
    text->setObjectName(name);
    text->setAccessibleName(title);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_texts->addTab(text, title);
    return text;
}

QWidget *SentPanel::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *copy = new Button(Button::Look::Framed, tr("Copy"), bar);
    copy->setObjectName(u"copySent"_s);
    m_curl = new Button(Button::Look::Framed, tr("Copy as curl"), bar);
    m_curl->setObjectName(u"copyCurl"_s);
    m_curl->setToolTip(
        tr("A command for a terminal. It takes the key from GROUNDGLASS_API_KEY and the pictures "
           "from files picture-1, picture-2 …"));
    auto *note = factLabel(tr("Keys and signatures have placeholders."), bar);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new Button(Button::Look::Filled, tr("Close"), bar);
    close->setObjectName(u"closeSent"_s);
    close->setDefault(true);
    row->addWidget(copy);
    row->addWidget(m_curl);
    row->addWidget(note, 1);
    row->addWidget(close);
    connect(copy, &Button::clicked, this, &SentPanel::copyShown);
    connect(m_curl, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_curlText); });
    connect(close, &Button::clicked, this, &QDialog::close);
    return bar;
}

void SentPanel::show(const presentation::SentSheet &sheet)
{
    if (sheet.isEmpty())
        m_facts->addRow(
            factLabel(tr("Nothing is kept of this answer: it ended before anything was sent, or was "
                         "asked by an older version."),
                this));
    for (const presentation::SentSheet::Fact &fact : sheet.facts) {
        auto *name = factLabel(fact.name, this);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setWordWrap(false);
        m_facts->addRow(name, factLabel(fact.value, this));
    }
    m_pictures->show(sheet.pictures);
    m_request->setPlainText(sheet.request);
    m_answer->setPlainText(sheet.rawAnswer);
    m_texts->setVisible(!sheet.isEmpty());
    m_texts->setTabEnabled(m_texts->indexOf(m_answer), !sheet.rawAnswer.isEmpty());
    m_curlText = sheet.curl;
    m_curl->setEnabled(!sheet.curl.isEmpty());
    QDialog::show();
}

void SentPanel::copyShown()
{
    const auto *text = qobject_cast<QPlainTextEdit *>(m_texts->currentWidget());
    if (text)
        QGuiApplication::clipboard()->setText(text->toPlainText());
}

} // namespace ui::sent
