#include "ui/videos/indexdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui::videos {

namespace {

/// "camera" or "taken: datetime", one a line.
QList<model::MetadataField> fieldsFrom(const QString &text)
{
    QList<model::MetadataField> fields;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u':', 0, 0).trimmed();
        const bool isTime = line.section(u':', 1).trimmed().compare("datetime"_L1, Qt::CaseInsensitive) == 0;
        if (!name.isEmpty())
            fields.append({.name = name,
                .type = isTime ? model::MetadataField::Type::DateTime : model::MetadataField::Type::Text});
    }
    return fields;
}

} // namespace

IndexDialog::IndexDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_vision(new QCheckBox(tr("Pictures: what is seen and written"), this))
    , m_speech(new QCheckBox(tr("Speech: what is said"), this))
    , m_domain(new QComboBox(this))
    , m_fields(new QPlainTextEdit(this))
    , m_wrong(new QLabel(this))
{
    setObjectName(u"indexDialog"_s);
    setWindowTitle(tr("New index"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"indexName"_s);
    m_vision->setObjectName(u"indexVision"_s);
    m_speech->setObjectName(u"indexSpeech"_s);
    m_vision->setChecked(true);
    m_speech->setChecked(true);
    m_domain->setObjectName(u"indexDomain"_s);
    m_domain->addItem(tr("General"), u"generic"_s);
    m_domain->addItem(tr("Surveillance"), u"surveillance"_s);
    m_fields->setObjectName(u"indexFields"_s);
    m_fields->setPlaceholderText(tr("One field a line: camera, or taken: datetime"));
    m_fields->setTabChangesFocus(true);
    m_fields->setFixedHeight(4 * fontMetrics().lineSpacing());
    m_wrong->setWordWrap(true);
    m_wrong->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Make the index"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(u"makeIndex"_s);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_wrong);
    form->addRow(tr("Looks at"), m_vision);
    form->addRow(QString(), m_speech);
    form->addRow(tr("Kind of pictures"), m_domain);
    form->addRow(tr("Metadata"), m_fields);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &IndexDialog::check);
    connect(m_vision, &QCheckBox::toggled, this, &IndexDialog::check);
    connect(m_speech, &QCheckBox::toggled, this, &IndexDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit wanted(index());
        accept();
    });
    check();
}

model::VideoIndex IndexDialog::index() const
{
    return {.name = m_name->text().trimmed(),
        .vision = m_vision->isChecked(),
        .speech = m_speech->isChecked(),
        .domain = m_vision->isChecked() ? m_domain->currentData().toString() : QString(),
        .fields = fieldsFrom(m_fields->toPlainText())};
}

void IndexDialog::check()
{
    const model::VideoIndex wish = index();
    const bool isName = model::isIndexName(wish.name);
    m_wrong->setText(!isName
            ? tr("A name has up to 24 letters and digits, with single hyphens between them; or it is a GUID.")
            : !wish.vision && !wish.speech ? tr("An index looks at pictures, speech, or both.")
                                           : QString());
    m_domain->setEnabled(wish.vision);
    m_make->setEnabled(isName && (wish.vision || wish.speech));
}

} // namespace ui::videos
