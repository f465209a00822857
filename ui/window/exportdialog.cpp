#include "ui/window/exportdialog.h"

#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace ui::window {

namespace {

constexpr int formatName = Qt::UserRole;
constexpr int formatsWidth = 176;
constexpr int contentsWidth = 400;

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const presentation::ExportOffer &offer, const QString &format, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_formats(new QListWidget(this))
    , m_contents(wrapped(u"exportContents"_s, this))
    , m_partsPlace(new QWidget(this))
    , m_parts(new QVBoxLayout(m_partsPlace))
    , m_trouble(wrapped(u"exportTrouble"_s, this))
    , m_progress(new QProgressBar(this))
    , m_export(new Button(Button::Look::Filled, tr("Export…"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeFormats(format));
    columns->addWidget(makeContents(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addLayout(columns, 1);
    rows->addWidget(m_trouble);
    rows->addWidget(m_progress);
    rows->addLayout(makeButtons());
    m_trouble->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Writing"));
    m_progress->hide();
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::showFormat);
    showFormat();
    m_formats->setFocus();
}

QWidget *ExportDialog::makeFormats(const QString &format)
{
    m_formats->setObjectName(u"exportFormats"_s);
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setFixedWidth(formatsWidth);
    m_formats->setFrameShape(QFrame::NoFrame);
    std::optional<bool> group;
    for (const auto &offered : m_offer.formats()) {
        if (group != offered.holdsAll)
            addGroup(offered.holdsAll ? tr("Whole conversation") : tr("This answer"));
        group = offered.holdsAll;
        auto *item = new QListWidgetItem(offered.title, m_formats);
        item->setData(formatName, offered.name);
        item->setToolTip(offered.whyNot.isEmpty() ? offered.purpose : offered.whyNot);
        item->setSizeHint(QSize(0, 30));
        if (!offered.whyNot.isEmpty())
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
        if (offered.name == format || m_formats->currentRow() < 0)
            m_formats->setCurrentItem(item);
    }
    return m_formats;
}

void ExportDialog::addGroup(const QString &words)
{
    auto *item = new QListWidgetItem(words, m_formats);
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint(QSize(0, 26));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    item->setFont(small);
    item->setTextAlignment(Qt::AlignBottom);
}

QWidget *ExportDialog::makeContents()
{
    auto *column = new QWidget(this);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto *purpose = wrapped(u"exportPurpose"_s, column);
    purpose->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(purpose);
    rows->addSpacing(4);
    rows->addWidget(heading(tr("This will contain"), column));
    rows->addWidget(m_contents);
    rows->addSpacing(8);
    m_parts->addWidget(heading(tr("What it tells"), m_partsPlace));
    rows->addWidget(m_partsPlace);
    rows->addStretch(1);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(6);
    column->setMinimumSize(contentsWidth, 420);
    return column;
}

QLayout *ExportDialog::makeButtons()
{
    auto *cancel = new Button(Button::Look::Framed, tr("Cancel"), this);
    cancel->setObjectName(u"exportCancel"_s);
    m_export->setObjectName(u"exportStart"_s);
    m_export->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_export, &Button::clicked, this, [this] {
        m_trouble->hide();
        emit exportWanted(choice());
    });
    return buttons;
}

QString ExportDialog::format() const
{
    const QListWidgetItem *item = m_formats->currentItem();
    return item ? item->data(formatName).toString() : QString();
}

presentation::ExportChoice ExportDialog::choice() const
{
    presentation::ExportChoice choice{.format = format()};
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            choice.parts.insert(box->objectName().section(u'-', 1));
    }
    return choice;
}

void ExportDialog::showFormat()
{
    qDeleteAll(std::exchange(m_boxes, {}));
    for (const auto &part : m_offer.parts(format()))
        addPart(part);
    m_partsPlace->setVisible(!m_boxes.isEmpty());
    for (const auto &offered : m_offer.formats()) {
        if (offered.name == format())
            findChild<QLabel *>(u"exportPurpose"_s)->setText(offered.purpose);
    }
    showContents();
}

void ExportDialog::addPart(const presentation::ExportOffer::Part &part)
{
    auto *box = new QCheckBox(part.title, m_partsPlace);
    box->setObjectName(u"part-"_s + part.name);
    box->setChecked(m_ticked.value(part.name, part.usual));
    connect(box, &QCheckBox::toggled, this, [this, name = part.name](bool ticked) {
        m_ticked.insert(name, ticked);
        showContents();
    });
    m_parts->addWidget(box);
    m_boxes.append(box);
}

void ExportDialog::showContents()
{
    QStringList lines;
    for (const QString &line : m_offer.contents(choice()))
        lines.append(tr("•  %1").arg(line));
    m_contents->setText(lines.join(u'\n'));
    m_trouble->hide();
}

void ExportDialog::showBusy()
{
    m_trouble->hide();
    m_progress->show();
    for (QWidget *part : {static_cast<QWidget *>(m_formats), m_partsPlace, static_cast<QWidget *>(m_export)})
        part->setEnabled(false);
}

void ExportDialog::tell(const QString &trouble)
{
    m_progress->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_formats), m_partsPlace, static_cast<QWidget *>(m_export)})
        part->setEnabled(true);
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, tintsOf(palette()).warning);
    m_trouble->setPalette(loud);
    m_trouble->setText(trouble);
    m_trouble->show();
}

} // namespace ui::window
