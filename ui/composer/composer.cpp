#include "ui/composer/composer.h"

#include "presentation/draft.h"
#include "ui/composer/chip.h"
#include "ui/composer/chipactions.h"
#include "ui/composer/questionedit.h"
#include "ui/composer/usedpictures.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/tints.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {

QLabel *dimHint(const QString &text, QWidget *parent)
{
    auto *hint = new QLabel(text, parent);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setSizePolicy(
        QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way first when the pane is narrow
    QFont small = hint->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    hint->setFont(small);
    return hint;
}

} // namespace

Composer::Composer(presentation::Draft &draft, presentation::PictureSource &pictures, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_pictures(pictures)
    , m_box(new QWidget(this))
    , m_chipRow(new QWidget(m_box))
    , m_chipLayout(new FlowLayout(6, m_chipRow))
    , m_chipActions(new ChipActions(draft, pictures, this))
    , m_input(new QuestionEdit(m_box))
    , m_send(new Button(Button::Look::Filled, Icon::Send, tr("Send (Enter)"), m_box))
{
    setObjectName(u"composer"_s);
    m_send->setObjectName(u"send"_s);
    m_input->setPlaceholderText(tr("Ask about the picture…"));
    m_input->installEventFilter(this);
    auto *clip = new Button(Button::Look::Quiet, Icon::Clip, tr("Open pictures… (Ctrl+O)"), m_box);
    clip->setObjectName(u"attach"_s);

    m_tools = new QHBoxLayout;
    m_tools->setSpacing(8);
    m_tools->addWidget(clip);
    m_hint = dimHint(QString(), m_box);
    m_hint->setObjectName(u"estimate"_s);
    m_tools->addWidget(m_hint, 1);
    m_tools->addWidget(m_send);
    m_rows = new QVBoxLayout(m_box);
    m_rows->setContentsMargins(10, 10, 8, 8);
    m_rows->setSpacing(8);
    m_rows->addWidget(m_chipRow);
    m_rows->addWidget(m_input);
    m_rows->addLayout(m_tools);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(12, 12, 12, 12);
    around->addWidget(m_box);

    auto *before = new Button(Button::Look::Quiet, Icon::Picture, tr("A picture used before…"), m_box);
    before->setObjectName(u"usedBefore"_s);
    m_tools->insertWidget(1, before);
    connect(before, &Button::clicked, this, [this] { (new UsedPictures(m_draft, m_pictures, this))->open(); });
    connect(m_input, &QuestionEdit::sendWanted, this, &Composer::trySending);
    connect(m_input, &QuestionEdit::pictureOffered, this, &Composer::pictureOffered);
    connect(clip, &Button::clicked, this, &Composer::openWanted);
    connect(m_send, &Button::clicked, this, [this] {
        if (m_answering)
            emit stopWanted();
        else
            trySending();
    });
    listenToDraft();
}

void Composer::listenToDraft()
{
    connect(m_input, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.setText(m_input->toPlainText());
        updateButton();
    });
    connect(&m_draft, &presentation::Draft::textChanged, this, &Composer::showText);
    connect(&m_draft, &QAbstractItemModel::rowsInserted, this, &Composer::fillChips);
    connect(&m_draft, &QAbstractItemModel::rowsRemoved, this, &Composer::fillChips);
    connect(&m_draft, &QAbstractItemModel::rowsMoved, this, &Composer::fillChips);
    connect(&m_draft, &QAbstractItemModel::modelReset, this, &Composer::fillChips);
    connect(&m_draft, &QAbstractItemModel::dataChanged, this, &Composer::fillChips);
    showText();
    fillChips();
    updateButton();
}

void Composer::fillChips()
{
    const auto &attachments = m_draft.attachments();
    while (m_chips.size() > attachments.size()) {
        m_chips.last()->hide();
        m_chips.takeLast()->deleteLater(); // its own × may have led here
    }
    while (m_chips.size() < attachments.size()) {
        m_chips.append(addChip());
    }
    for (qsizetype index = 0; index < m_chips.size(); ++index)
        m_chips.at(index)->show(attachments.at(index));
    m_chipRow->setVisible(!m_chips.isEmpty());
    updateButton();
}

Chip *Composer::addChip()
{
    auto *chip = new Chip(m_pictures, m_chipRow);
    const auto row = [this, chip] { return static_cast<int>(m_chips.indexOf(chip)); };
    connect(chip, &Chip::removeWanted, this, [this, row] { m_draft.removeAt(row()); });
    connect(chip, &Chip::fetchWanted, this, [this, row] { m_draft.fetch(row()); });
    connect(chip, &Chip::menuWanted, this, [this, row](QPoint at) { m_chipActions->offer(row(), at); });
    connect(chip, &Chip::cropWanted, this, [this, row] { m_chipActions->crop(row()); });
    connect(chip, &Chip::stepWanted, this, [this, row](int by) { step(row(), by); });
    connect(chip, &Chip::dragBegan, this, [this, row] { m_dragged = m_draft.attachments().at(row()).key; });
    connect(chip, &Chip::draggedTo, this, &Composer::dragTo);
    m_chipLayout->addWidget(chip);
    chip->setVisible(true);
    return chip;
}

void Composer::step(int row, int by)
{
    const int to = row + by;
    if (to < 0 || to >= m_draft.rowCount())
        return;
    m_draft.move(row, by > 0 ? to + 1 : to);
    m_chips.at(to)->setFocus(Qt::OtherFocusReason); // the keyboard stays with the picture
}

/// The picture takes the place of the chip under the pointer; the others make room.
void Composer::dragTo(QPoint global)
{
    const QPoint at = m_chipRow->mapFromGlobal(global);
    const auto &attachments = m_draft.attachments();
    const auto dragged = std::find_if(attachments.begin(), attachments.end(),
        [this](const presentation::Attachment &attachment) { return attachment.key == m_dragged; });
    if (dragged == attachments.end())
        return;
    const auto from = static_cast<int>(dragged - attachments.begin());
    for (int to = 0; to < m_chips.size(); ++to) {
        if (to != from && m_chips.at(to)->geometry().contains(at))
            return m_draft.move(from, to > from ? to + 1 : to);
    }
}

void Composer::showText()
{
    if (m_input->toPlainText() == m_draft.text())
        return;
    m_input->setPlainText(m_draft.text());
    m_input->moveCursor(QTextCursor::End);
}

void Composer::propose(const QString &question)
{
    m_draft.setText(question);
    m_input->selectAll();
    focusInput();
}

void Composer::addRow(QWidget *row)
{
    m_rows->insertWidget(m_rows->indexOf(m_input), row);
}

void Composer::setEstimate(const QString &words, const QString &reason)
{
    m_hint->setText(words.isEmpty() ? tr("Enter sends") : words);
    m_hint->setToolTip(words.isEmpty() ? tr("Shift+Enter breaks the line") : reason);
}

void Composer::addTool(QWidget *tool)
{
    constexpr int afterPictures = 2; // what brings pictures in stands first
    m_tools->insertWidget(afterPictures, tool);
}

void Composer::setAnswering(bool answering)
{
    m_answering = answering;
    updateButton();
}

void Composer::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    updateButton();
}

void Composer::trySending()
{
    if (m_obstacle.isEmpty())
        emit sendWanted();
}

void Composer::updateButton()
{
    const bool isFree = m_obstacle.isEmpty();
    m_send->setIconName(m_answering ? Icon::Stop : Icon::Send);
    m_send->setAccessibleName(m_answering ? tr("Stop") : tr("Send"));
    m_send->setAccessibleDescription(m_answering ? QString() : m_obstacle);
    m_send->setToolTip(m_answering ? tr("Stop (Esc)") : isFree ? tr("Send (Enter)") : m_obstacle);
    m_send->setEnabled(m_answering || (isFree && !m_draft.text().trimmed().isEmpty()));
}

void Composer::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tints.pane);
    painter.fillRect(QRect(0, 0, width(), 1), tints.hairline);
    painter.setPen(QPen(m_input->hasFocus() ? tints.accent : tints.hairline, m_input->hasFocus() ? 1.25 : 1));
    painter.setBrush(tints.pane);
    painter.drawRoundedRect(QRectF(m_box->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 11, 11);
}

} // namespace ui::composer
