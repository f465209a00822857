#include "ui/transcript/textview.h"

#include "ui/transcript/textviewaccess.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui::transcript {

TextView::TextView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_StaticContents); // what grows at its end is painted there only
    m_flow.setFont(font());
    installTextViewAccess();
}

void TextView::setText(const QString &text, text::Dialect dialect)
{
    if (text == m_flow.text() && dialect == m_flow.dialect())
        return;
    if (!selection().isEmpty() && !text.startsWith(m_flow.text()))
        clearSelection(); // other words stand there now
    const int caret = static_cast<int>(m_flow.endCaret().top());
    const int changed = static_cast<int>(m_flow.setText(text, dialect));
    m_anchor = qMin(m_anchor, text.size());
    m_cursor = qMin(m_cursor, text.size());
    if (!m_changedFrom)
        QMetaObject::invokeMethod(this, &TextView::paintChanges, Qt::QueuedConnection);
    m_changedFrom = qMin(m_changedFrom.value_or(caret), qMin(caret, changed));
}

void TextView::paintChanges()
{
    if (!m_changedFrom)
        return;
    const int top = *std::exchange(m_changedFrom, std::nullopt);
    update(0, top, width(), qMax(0, height() - top));
}

void TextView::setGrounded(const QList<Grounded> &grounded)
{
    if (grounded == m_grounded)
        return;
    m_grounded = grounded;
    update();
}

void TextView::setDoubted(const QList<TextRange> &doubted)
{
    if (doubted == m_doubted)
        return;
    m_doubted = doubted;
    update();
}

void TextView::setTimes(const QList<TimeLink> &times)
{
    if (times == m_times)
        return;
    m_times = times;
    update();
}

void TextView::setMarks(const QList<TextRange> &marks, const TextRange &current)
{
    if (marks == m_marks && current == m_currentMark)
        return;
    m_marks = marks;
    m_currentMark = current;
    update();
}

QRect TextView::reveal(const TextRange &range)
{
    if (m_flow.scrollCodeTo(range))
        update();
    QRect all;
    for (const TextFlow::Piece &piece : m_flow.piecesOf(range))
        all |= piece.rect.toAlignedRect();
    return all;
}

QList<QRect> TextView::timePieces() const
{
    QList<QRect> rects;
    for (const TimeLink &time : m_times) {
        for (const TextFlow::Piece &piece : m_flow.piecesOf(time.words))
            rects.append(piece.rect.toAlignedRect());
    }
    return rects;
}

std::optional<double> TextView::timeAt(const QPointF &point) const
{
    const std::optional<qsizetype> character = m_flow.characterAt(point);
    if (!character)
        return std::nullopt;
    for (const TimeLink &time : m_times) {
        if (time.words.from <= *character && *character < time.words.to)
            return time.seconds;
    }
    return std::nullopt;
}

void TextView::setGrowing(bool growing)
{
    if (std::exchange(m_growing, growing) != growing)
        update();
}

void TextView::setHovered(std::optional<int> region)
{
    if (std::exchange(m_hovered, region) != region)
        update();
}

void TextView::setSelected(std::optional<int> region)
{
    if (std::exchange(m_selected, region) != region)
        update();
}

QList<QRect> TextView::wordsPieces(int region) const
{
    QList<QRect> rects;
    for (const Grounded &grounded : m_grounded) {
        if (grounded.region != region)
            continue;
        for (const TextFlow::Piece &piece : m_flow.piecesOf(grounded.words))
            rects.append(piece.rect.toAlignedRect());
    }
    return rects;
}

QRect TextView::wordsRect(int region) const
{
    QRect all;
    for (const QRect &rect : wordsPieces(region))
        all |= rect;
    return all;
}

int TextView::preferredWidth(int most)
{
    m_flow.setWidth(most);
    return qMin(most, static_cast<int>(m_flow.usedWidth()) + 1);
}

int TextView::heightForWidth(int width) const
{
    auto &flow =
        const_cast<TextFlow &>(m_flow); // laying out for the asked width is what the layout will do next
    flow.setWidth(width);
    return static_cast<int>(std::ceil(m_flow.height()));
}

QSize TextView::sizeHint() const
{
    return {width(), static_cast<int>(std::ceil(m_flow.height()))};
}

void TextView::resizeEvent(QResizeEvent *event)
{
    m_flow.setWidth(width());
    if (event->oldSize().width() != width())
        update(); // all stands elsewhere now
}

void TextView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_flow.setFont(font());
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

const Grounded *TextView::groundedAt(const QPointF &point) const
{
    const std::optional<qsizetype> character = m_flow.characterAt(point);
    if (!character)
        return nullptr;
    // Of nested ranges the shortest is what the person points at.
    const Grounded *best = nullptr;
    for (const Grounded &grounded : m_grounded) {
        const bool inside = grounded.words.from <= *character && *character < grounded.words.to;
        if (inside && (!best || grounded.words.to - grounded.words.from < best->words.to - best->words.from))
            best = &grounded;
    }
    return best;
}

std::optional<int> TextView::regionAt(const QPointF &point) const
{
    const Grounded *grounded = groundedAt(point);
    return grounded ? std::optional(grounded->region) : std::nullopt;
}

TextRange TextView::selection() const
{
    return {qMin(m_anchor, m_cursor), qMax(m_anchor, m_cursor)};
}

QString TextView::selectedText() const
{
    return m_flow.shownText(selection());
}

void TextView::select(const TextRange &range)
{
    m_anchor = range.from;
    m_cursor = range.to;
    update();
    emit selectionChanged();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!range.isEmpty() && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void TextView::selectBetween(qsizetype anchor, qsizetype cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    update();
    emit selectionChanged();
}

void TextView::showSelection(const TextRange &range)
{
    if (range == selection())
        return;
    m_anchor = range.from;
    m_cursor = range.to;
    update();
}

void TextView::clearSelection()
{
    if (selection().isEmpty())
        return;
    m_anchor = m_cursor;
    update();
    emit selectionChanged();
}

void TextView::copy() const
{
    if (!selection().isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void TextView::copyMarkdown() const
{
    const TextRange range = selection().isEmpty() ? TextRange{0, m_flow.text().size()} : selection();
    QGuiApplication::clipboard()->setText(m_flow.text().mid(range.from, range.to - range.from));
}

void TextView::selectAll()
{
    select({0, m_flow.text().size()});
}

} // namespace ui::transcript
