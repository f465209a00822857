#include "ui/videos/storagedialog.h"

#include "presentation/explanation.h"
#include "presentation/videoplaces.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::videos {

namespace {

QLabel *note(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

StorageDialog::StorageDialog(presentation::VideoPlaces &places, QWidget *parent)
    : QDialog(parent)
    , m_places(places)
    , m_writing(new QLineEdit(this))
    , m_reading(new QLineEdit(this))
    , m_aboutWriting(note(this))
    , m_aboutReading(note(this))
{
    setObjectName(u"storageDialog"_s);
    setWindowTitle(tr("Storage for uploads"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *about = note(this);
    about->setText(tr("Files of this computer go to the service through a container of Azure Blob storage. "
                      "The addresses are kept in the keychain, and sent to the storage and the service only."));
    for (QLineEdit *field : {m_writing, m_reading}) {
        field->setEchoMode(QLineEdit::PasswordEchoOnEdit);
        field->setPlaceholderText(u"https://….blob.core.windows.net/…?sv=…&sig=…"_s);
        field->setMinimumWidth(52 * fontMetrics().averageCharWidth());
        connect(field, &QLineEdit::textChanged, this, &StorageDialog::tell);
    }
    m_writing->setObjectName(u"writingAddress"_s);
    m_reading->setObjectName(u"readingAddress"_s);
    m_aboutWriting->setObjectName(u"aboutWriting"_s);
    m_aboutReading->setObjectName(u"aboutReading"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("Use this storage"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"useStorage"_s);
    auto *form = new QFormLayout(this);
    form->addRow(about);
    form->addRow(tr("For uploading"), m_writing);
    form->addRow(QString(), m_aboutWriting);
    form->addRow(tr("Only for reading, handed on"), m_reading);
    form->addRow(QString(), m_aboutReading);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &StorageDialog::take);
    tell();
}

void StorageDialog::tell()
{
    using presentation::VideoPlaces;
    const QString writing = m_writing->text();
    const QString reading = m_reading->text();
    m_aboutWriting->setText(writing.isEmpty()
            ? tr("A shared access signature of a container that may create and write (cw).")
            : VideoPlaces::words(writing, model::AccessUse::Upload));
    m_aboutReading->setText(reading.isEmpty()
            ? tr("Without one, the first is handed on to the service, and must be able to read (r) as well.")
            : VideoPlaces::words(reading, model::AccessUse::HandOn));
    m_use->setEnabled(!writing.isEmpty());
    growToFit();
}

/// The sentences can be many.
void StorageDialog::growToFit()
{
    if (isVisible())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void StorageDialog::take()
{
    const auto taken = m_places.setStorage(m_writing->text(), m_reading->text());
    if (taken)
        return accept();
    const auto words = presentation::explain(taken.problem());
    m_aboutWriting->setText(words.sentence + u' ' + words.cause);
    growToFit();
}

} // namespace ui::videos
