#include "ui/transcript/questioneditor.h"

#include "ui/controls/button.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {
constexpr int gap = 8;
constexpr int mostLines = 12;
} // namespace

QuestionEditor::QuestionEditor(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_ask(new Button(Button::Look::Filled, tr("Ask"), this))
    , m_cancel(new Button(Button::Look::Framed, tr("Cancel"), this))
{
    m_edit->setObjectName(u"editQuestionText"_s);
    m_edit->setAccessibleName(tr("The question in other words"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_ask->setObjectName(u"editQuestionAsk"_s);
    m_ask->setToolTip(tr("Asks this instead; the old question and its answer stay as another version"));
    m_cancel->setObjectName(u"editQuestionCancel"_s);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_ask->setEnabled(!text().trimmed().isEmpty());
        emit changed(text());
    });
    connect(m_ask, &Button::clicked, this, [this] { emit asked(text()); });
    connect(m_cancel, &Button::clicked, this, &QuestionEditor::cancelled);
}

void QuestionEditor::setText(const QString &text)
{
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
}

QString QuestionEditor::text() const
{
    return m_edit->toPlainText();
}

void QuestionEditor::begin()
{
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void QuestionEditor::place(int width)
{
    m_edit->resize(width, m_edit->height());
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.lineCount());
    const double margins = 2 * m_edit->document()->documentMargin() + 2 * m_edit->frameWidth();
    const int height = static_cast<int>(
        std::ceil(qBound(2, lines, mostLines) * QFontMetricsF(m_edit->font()).lineSpacing() + margins));
    m_edit->setGeometry(0, 0, width, height);
    const QSize ask = m_ask->sizeHint();
    const QSize cancel = m_cancel->sizeHint();
    m_ask->setGeometry(width - ask.width(), height + gap, ask.width(), ask.height());
    m_cancel->setGeometry(
        width - ask.width() - gap - cancel.width(), height + gap, cancel.width(), cancel.height());
}

int QuestionEditor::heightFor(int width)
{
    place(width);
    return m_ask->geometry().bottom() + 1;
}

void QuestionEditor::resizeEvent(QResizeEvent *)
{
    place(width());
}

bool QuestionEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_edit || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && !key->modifiers().testFlag(Qt::ShiftModifier);
    if (!isEnter && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // comes back as a key
    else if (!isEnter)
        emit cancelled();
    else if (m_ask->isEnabled())
        emit asked(text());
    return true;
}

} // namespace ui::transcript
