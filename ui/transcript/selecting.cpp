#include "ui/transcript/selecting.h"

#include "presentation/conversationmodel.h"
#include "presentation/messagetext.h"
#include "text/growingdocument.h"
#include "ui/transcript/messageview.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/transcript.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

using namespace std::chrono_literals;

namespace ui::transcript {

namespace {

/// In what is shown: a row that shows other words than its message's has nothing to select from here.
QString shownText(const presentation::MessageText &message, const text::Range &range)
{
    text::GrowingDocument document(message.dialect);
    document.setText(message.text, message.dialect);
    return document.document().shownText(range);
}

} // namespace

Selecting::Selecting(const presentation::ConversationModel &model, Transcript &transcript)
    : QObject(&transcript)
    , m_model(model)
    , m_transcript(transcript)
{
    m_scrolling.setInterval(30ms);
    connect(&m_scrolling, &QTimer::timeout, this, &Selecting::scrollOn);
    connect(&transcript, &Transcript::viewFilled, this, &Selecting::watch);
    connect(&model, &QAbstractItemModel::modelReset, this, &Selecting::clear);
}

void Selecting::watch(int row)
{
    const MessageView *view = m_transcript.viewAt(row);
    if (!view)
        return;
    view->words()->installEventFilter(this);
    if (m_ends)
        view->words()->showSelection(rangeIn(row));
}

int Selecting::rowOf(const TextView *words) const
{
    for (const int row : m_transcript.rowsWithViews()) {
        if (m_transcript.viewAt(row)->words() == words)
            return row;
    }
    return -1;
}

bool Selecting::eventFilter(QObject *watched, QEvent *event)
{
    auto *words = qobject_cast<TextView *>(watched);
    if (!words || rowOf(words) < 0)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*words, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return drag(*words, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::KeyPress:
        return key(*words, *static_cast<QKeyEvent *>(event));
    case QEvent::ContextMenu:
        return menu(*words, *static_cast<QContextMenuEvent *>(event));
    default:
        return false;
    }
}

bool Selecting::press(const TextView &words, const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const End here{m_transcript.messageIn(rowOf(&words)), words.boundaryAt(event.position())};
    const bool isElsewhere =
        m_pressed && m_pressed->message != here.message && m_model.rowOf(m_pressed->message) >= 0;
    if (event.modifiers().testFlag(Qt::ShiftModifier) && isElsewhere) {
        extend(*m_pressed, here);
        return true;
    }
    clear();
    if (!event.modifiers().testFlag(Qt::ShiftModifier))
        m_pressed = here;
    return false;
}

bool Selecting::drag(const TextView &words, const QMouseEvent &event)
{
    if (!event.buttons().testFlag(Qt::LeftButton) || !m_pressed)
        return false;
    const bool isInside = event.position().y() >= 0 && event.position().y() < words.height();
    if (isInside && !m_ends)
        return false;
    m_dragged = event.globalPosition().toPoint();
    dragTo(m_dragged);
    const QRect room(m_transcript.viewport()->mapToGlobal(QPoint()), m_transcript.viewport()->size());
    if (m_dragged.y() < room.top() || m_dragged.y() > room.bottom())
        m_scrolling.start();
    else
        m_scrolling.stop();
    return m_ends.has_value();
}

void Selecting::dragTo(QPoint globalPoint)
{
    const int row = m_transcript.rowAt(m_transcript.viewport()->mapFromGlobal(globalPoint).y());
    const MessageView *view = m_transcript.viewAt(row);
    if (!view || !m_pressed)
        return;
    const qint64 message = m_transcript.messageIn(row);
    if (message == m_pressed->message)
        return clear(); // back in the message where it began, which selects by itself
    const TextView &words = *view->words();
    const QPoint local = words.mapFromGlobal(globalPoint);
    qsizetype offset = words.boundaryAt(local);
    if (local.y() < 0)
        offset = 0;
    else if (local.y() >= words.height())
        offset = words.text().size();
    extend(*m_pressed, {message, offset});
}

void Selecting::scrollOn()
{
    const QRect room(m_transcript.viewport()->mapToGlobal(QPoint()), m_transcript.viewport()->size());
    const int beyond =
        m_dragged.y() < room.top() ? m_dragged.y() - room.top() : qMax(0, m_dragged.y() - room.bottom());
    QScrollBar *bar = m_transcript.verticalScrollBar();
    if (beyond == 0 || !QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        return m_scrolling.stop();
    bar->setValue(bar->value() + beyond);
    dragTo({m_dragged.x(), qBound(room.top() + 1, m_dragged.y(), room.bottom() - 1)});
}

bool Selecting::release(const QMouseEvent &event)
{
    m_scrolling.stop();
    if (event.button() != Qt::LeftButton || !m_ends)
        return false;
    if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->supportsSelection())
        clipboard->setText(text(), QClipboard::Selection);
    return true;
}

bool Selecting::key(const TextView &words, QKeyEvent &event)
{
    if (m_ends && event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    const text::Range whole{0, words.text().size()};
    if (event.matches(QKeySequence::SelectAll) && (m_ends || words.selection() == whole)) {
        selectAll();
        return true;
    }
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool isUpOrDown = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (!event.modifiers().testFlag(Qt::ShiftModifier) || (!isSideways && !isUpOrDown))
        return false;
    const qint64 message = m_transcript.messageIn(rowOf(&words));
    const Ends here{{message, words.anchor()}, {message, words.cursor()}};
    const int by = event.key() == Qt::Key_Right || event.key() == Qt::Key_Down ? 1 : -1;
    step(m_ends.value_or(here), by, event.modifiers().testFlag(Qt::ControlModifier), isUpOrDown);
    return true;
}

void Selecting::step(const Ends &from, int by, bool byWord, bool byLine)
{
    const int row = m_model.rowOf(from.cursor.message);
    const MessageView *view = m_transcript.viewAt(row);
    if (!view)
        return clear();
    const TextView::Unit unit = byLine ? TextView::Unit::Line
        : byWord                       ? TextView::Unit::Word
                                       : TextView::Unit::Character;
    End cursor = from.cursor;
    const int next = row + by;
    if (const auto moved = view->words()->moved(cursor.offset, by, unit))
        cursor.offset = *moved;
    else if (next >= 0 && next < m_model.rowCount())
        cursor = {m_model.messageAt(next).id,
            by > 0 ? 0 : presentation::textOf(m_model.messageAt(next)).text.size()};
    else
        cursor.offset = by > 0 ? view->words()->text().size() : 0;
    extend(from.anchor, cursor);
    const qsizetype size = presentation::textOf(m_model.messageAt(m_model.rowOf(cursor.message))).text.size();
    const qsizetype seen = qMax<qsizetype>(0, qMin(cursor.offset, size - 1));
    m_transcript.bringIntoView(cursor.message, {seen, seen + 1});
}

bool Selecting::menu(TextView &words, const QContextMenuEvent &event)
{
    if (!m_ends)
        return false;
    auto *menu = new QMenu(&words);
    menu->setObjectName(QStringLiteral("selectionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &Selecting::copy);
    menu->addAction(tr("Copy as Markdown"), this, &Selecting::copyMarkdown);
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &Selecting::selectAll);
    menu->popup(event.globalPos());
    return true;
}

void Selecting::selectAll()
{
    if (m_model.rowCount() == 0)
        return;
    const model::Message &last = m_model.messageAt(m_model.rowCount() - 1);
    extend({m_model.messageAt(0).id, 0}, {last.id, presentation::textOf(last).text.size()});
}

void Selecting::clear()
{
    m_scrolling.stop();
    if (!m_ends)
        return;
    m_ends.reset();
    for (const int row : m_transcript.rowsWithViews())
        m_transcript.viewAt(row)->words()->showSelection({});
    emit changed();
}

void Selecting::extend(const End &anchor, const End &cursor)
{
    const MessageView *only =
        anchor.message == cursor.message ? m_transcript.viewAt(m_model.rowOf(anchor.message)) : nullptr;
    if (only) { // within one message the text selects by itself
        clear();
        return only->words()->selectBetween(anchor.offset, cursor.offset);
    }
    m_ends = Ends{anchor, cursor};
    show();
    emit changed();
}

void Selecting::show() const
{
    for (const int row : m_transcript.rowsWithViews())
        m_transcript.viewAt(row)->words()->showSelection(rangeIn(row));
}

text::Range Selecting::rangeIn(int row) const
{
    int from = m_model.rowOf(m_ends->anchor.message);
    int to = m_model.rowOf(m_ends->cursor.message);
    qsizetype fromOffset = m_ends->anchor.offset;
    qsizetype toOffset = m_ends->cursor.offset;
    if (to < from || (to == from && toOffset < fromOffset)) {
        std::swap(from, to);
        std::swap(fromOffset, toOffset);
    }
    if (from < 0 || row < from || row > to)
        return {};
    return {row == from ? fromOffset : 0,
        row == to ? toOffset : presentation::textOf(m_model.messageAt(row)).text.size()};
}

QString Selecting::joined(Form form) const
{
    QStringList parts;
    for (int row = 0; m_ends && row < m_model.rowCount(); ++row) {
        const text::Range range = rangeIn(row);
        if (range.isEmpty())
            continue;
        const presentation::MessageText message = presentation::textOf(m_model.messageAt(row));
        parts << (form == Form::Shown ? shownText(message, range)
                                      : message.text.mid(range.from, range.to - range.from));
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString Selecting::text() const
{
    return joined(Form::Shown);
}

QString Selecting::markdown() const
{
    return joined(Form::Markdown);
}

void Selecting::copy() const
{
    if (m_ends)
        QGuiApplication::clipboard()->setText(text());
}

void Selecting::copyMarkdown() const
{
    if (m_ends)
        QGuiApplication::clipboard()->setText(markdown());
}

} // namespace ui::transcript
