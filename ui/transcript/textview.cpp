#include "ui/transcript/textview.h"

#include "ui/controls/icon.h"
#include "ui/controls/tints.h"
#include "ui/transcript/textviewaccess.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {

constexpr qreal markSize = 16;
constexpr qreal underlineWidth = 2.5;
constexpr qreal underlineDrop = 4.0; // from the baseline to the middle of the line

QPen underlinePen(const Grounded &grounded)
{
    QPen pen(grounded.colour, underlineWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (grounded.tie == model::Tie::Matched) {
        pen.setDashPattern({2.4, 1.2});
    } else if (grounded.tie == model::Tie::ByHand) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 1.8});
    }
    return pen;
}

TextRange wordAround(const QString &text, qsizetype offset)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(qMin(offset + 1, text.size()));
    const qsizetype start = finder.toPreviousBoundary();
    finder.setPosition(qMin(offset, text.size()));
    const qsizetype end = finder.toNextBoundary();
    return {qMax<qsizetype>(0, start), end < 0 ? text.size() : end};
}

} // namespace

TextView::TextView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    m_flow.setFont(font());
    installTextViewAccess();
}

void TextView::setText(const QString &text, text::Dialect dialect)
{
    if (text == m_flow.text() && dialect == m_flow.dialect())
        return;
    if (!text.startsWith(m_flow.text()))
        clearSelection(); // other words stand there now
    m_flow.setText(text, dialect);
    m_anchor = qMin(m_anchor, text.size());
    m_cursor = qMin(m_cursor, text.size());
    update();
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
    m_doubted = doubted;
    update();
}

void TextView::paintDoubts(QPainter &painter) const
{
    constexpr qreal step = 2.5;
    QPen pen(tintsOf(palette()).warning, 1.25);
    for (const TextRange &range : m_doubted) {
        for (const TextFlow::Piece &piece : m_flow.piecesOf(range)) {
            QPolygonF wave;
            const qreal y = piece.rect.bottom() - 1;
            for (qreal x = piece.rect.left(); x <= piece.rect.right(); x += step)
                wave.append(QPointF(x, y - (wave.size() % 2 ? 2.0 : 0.0)));
            painter.setPen(pen);
            painter.drawPolyline(wave);
        }
    }
}

void TextView::setTimes(const QList<TimeLink> &times)
{
    if (times == m_times)
        return;
    m_times = times;
    update();
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
    m_growing = growing;
    update();
}

void TextView::setHovered(std::optional<int> region)
{
    m_hovered = region;
    update();
}

void TextView::setSelected(std::optional<int> region)
{
    m_selected = region;
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

void TextView::resizeEvent(QResizeEvent *)
{
    m_flow.setWidth(width());
}

void TextView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_flow.setFont(font());
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void TextView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTints(painter);
    QTextCharFormat selected;
    selected.setBackground(palette().brush(QPalette::Highlight));
    selected.setForeground(palette().brush(QPalette::HighlightedText));
    m_flow.draw(painter, palette(), selection(), selected, event->rect());
    paintUnderlines(painter);
    paintDoubts(painter);
    paintCopyMarks(painter, event->rect());
    if (m_growing)
        painter.fillRect(
            m_flow.endCaret().translated(2, 1).adjusted(0, 0, 6, -2), palette().color(QPalette::Text));
}

/// Code has its own mark for copying; there may be hundreds, so they are no widgets.
QRectF TextView::copyMark(const TextFlow::Code &code)
{
    return {code.frame.right() - markSize - 6, code.frame.top() + 5, markSize, markSize};
}

void TextView::paintCopyMarks(QPainter &painter, const QRectF &clip) const
{
    for (const TextFlow::Code &code : m_flow.codesIn(clip)) {
        const QRect mark = copyMark(code).toRect();
        QColor ground = palette().color(QPalette::Base);
        ground.setAlphaF(0.8F);
        painter.fillRect(mark.adjusted(-2, -2, 2, 2), ground);
        icon(Icon::Copy).paint(&painter, mark);
    }
}

QList<QRect> TextView::copyMarks() const
{
    QList<QRect> marks;
    for (const TextFlow::Code &code : m_flow.codesIn(rect()))
        marks.append(copyMark(code).toRect());
    return marks;
}

std::optional<QString> TextView::codeToCopyAt(const QPointF &point) const
{
    for (const TextFlow::Code &code : m_flow.codesIn(QRectF(point, QSizeF(1, 1)))) {
        if (copyMark(code).adjusted(-4, -4, 4, 4).contains(point))
            return code.text;
    }
    return {};
}

void TextView::paintTints(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    for (const Grounded &grounded : m_grounded) {
        const bool chosen = grounded.region == m_selected;
        if (!chosen && grounded.region != m_hovered)
            continue;
        QColor tint = grounded.colour;
        tint.setAlphaF(chosen ? 0.34F : 0.22F);
        painter.setBrush(tint);
        for (const TextFlow::Piece &piece : m_flow.piecesOf(grounded.words))
            painter.drawRoundedRect(piece.rect.adjusted(-1.5, -1, 1.5, 1.5), 3, 3);
    }
}

void TextView::paintUnderlines(QPainter &painter) const
{
    painter.setPen(QPen(palette().color(QPalette::Link), 1));
    for (const TimeLink &time : m_times) {
        for (const TextFlow::Piece &piece : m_flow.piecesOf(time.words)) {
            const qreal y = std::round(piece.baseline + 2.0) + 0.5;
            painter.drawLine(QPointF(piece.rect.left(), y), QPointF(piece.rect.right(), y));
        }
    }
    for (const Grounded &grounded : m_grounded) {
        painter.setPen(underlinePen(grounded));
        for (const TextFlow::Piece &piece : m_flow.piecesOf(grounded.words)) {
            const qreal y = std::round(piece.baseline + underlineDrop) + 0.25;
            painter.drawLine(QPointF(piece.rect.left(), y), QPointF(piece.rect.right(), y));
        }
    }
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

void TextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const qsizetype offset = m_flow.boundaryAt(event->position());
    m_cursor = offset;
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_anchor = offset;
    update();
}

void TextView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        m_cursor = m_flow.boundaryAt(event->position());
        update();
        return;
    }
    const std::optional<int> region = regionAt(event->position());
    const QPointF at = event->position();
    const bool isPressable = region || timeAt(at) || codeToCopyAt(at) || !m_flow.linkAt(at).isEmpty();
    setCursor(isPressable ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (region == m_pointed)
        return;
    m_pointed = region;
    emit regionHovered(region);
}

void TextView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool clicked = TextRange{m_anchor, m_cursor}.isEmpty() && selection().isEmpty();
    if (const auto time = timeAt(event->position()); clicked && time)
        return emit timeClicked(*time);
    select(TextRange{m_anchor, m_cursor}.isEmpty() ? selection() : TextRange{m_anchor, m_cursor});
    if (!selection().isEmpty())
        return;
    if (const auto code = codeToCopyAt(event->position()))
        QGuiApplication::clipboard()->setText(*code);
    else if (const QString address = m_flow.linkAt(event->position()); !address.isEmpty())
        offerLink(address, event->globalPosition().toPoint());
    else
        emit regionClicked(regionAt(event->position()));
}

/// A link tells where it leads before anything is opened.
void TextView::offerLink(const QString &address, QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("linkMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QUrl url(address);
    const QString shown = fontMetrics().elidedText(url.toDisplayString(), Qt::ElideMiddle, 420);
    menu->addAction(tr("Open %1").arg(QString(shown).replace(u"&"_s, u"&&"_s)), this,
        [url] { QDesktopServices::openUrl(url); });
    menu->addAction(
        tr("Copy the address"), this, [address] { QGuiApplication::clipboard()->setText(address); });
    menu->popup(at);
}

void TextView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const int sideways =
        event->modifiers().testFlag(Qt::ShiftModifier) && delta.x() == 0 ? delta.y() : delta.x();
    if (qAbs(sideways) > 0 && (delta.y() == 0 || event->modifiers().testFlag(Qt::ShiftModifier))
        && m_flow.scrollCode(event->position(), -sideways / 2.0)) {
        update();
        return event->accept();
    }
    QWidget::wheelEvent(event);
}

void TextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(wordAround(m_flow.text(), m_flow.boundaryAt(event->position())));
}

void TextView::leaveEvent(QEvent *)
{
    if (!m_pointed)
        return;
    m_pointed.reset();
    emit regionHovered({});
}

void TextView::stepGrounded(int step)
{
    if (m_grounded.isEmpty())
        return;
    const auto chosen = std::find_if(m_grounded.begin(), m_grounded.end(),
        [this](const Grounded &grounded) { return grounded.region == m_selected; });
    const qsizetype count = m_grounded.size();
    qsizetype next = step > 0 ? 0 : count - 1;
    if (chosen != m_grounded.end())
        next = (std::distance(m_grounded.begin(), chosen) + step + count) % count;
    emit regionClicked(m_grounded.at(next).region);
}

/// The end that moves stays where the person left it; a first selection begins at the chosen words.
void TextView::extendSelection(int step, bool byWord)
{
    QTextBoundaryFinder finder(
        byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, m_flow.text());
    finder.setPosition(m_cursor);
    const qsizetype next = step > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
    if (next < 0)
        return;
    m_cursor = next;
    update();
    emit selectionChanged();
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const bool isSideways = event->key() == Qt::Key_Right || event->key() == Qt::Key_Left;
    if (isSideways && event->modifiers().testFlag(Qt::ShiftModifier))
        return extendSelection(
            event->key() == Qt::Key_Right ? 1 : -1, event->modifiers().testFlag(Qt::ControlModifier));
    if (isSideways)
        return stepGrounded(event->key() == Qt::Key_Right ? 1 : -1);
    QWidget::keyPressEvent(event);
}

/// Words stay selected while the person turns to the picture, to tie them to a region there.
void TextView::focusOutEvent(QFocusEvent *event)
{
    if (qobject_cast<TextView *>(QApplication::focusWidget()))
        clearSelection();
    QWidget::focusOutEvent(event);
    update();
}

void TextView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &TextView::copy)
        ->setEnabled(!selection().isEmpty());
    if (m_flow.dialect() != text::Dialect::Plain)
        menu->addAction(tr("Copy as Markdown"), this, &TextView::copyMarkdown);
    if (const auto codes = m_flow.codesIn(QRectF(event->pos(), QSizeF(1, 1))); !codes.isEmpty())
        menu->addAction(tr("Copy this code"), this,
            [code = codes.constFirst().text] { QGuiApplication::clipboard()->setText(code); });
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &TextView::selectAll);
    const Grounded *grounded = groundedAt(event->pos());
    emit menuOpening(menu, grounded ? static_cast<int>(grounded - m_grounded.constData()) : -1);
    menu->popup(event->globalPos());
}

bool TextView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Grounded *grounded = groundedAt(help->pos());
        QString told = grounded ? grounded->description : m_flow.linkAt(help->pos());
        if (codeToCopyAt(help->pos()))
            told = tr("Copy this code");
        QToolTip::showText(help->globalPos(), told.isEmpty() ? told : Qt::convertFromPlainText(told), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui::transcript
