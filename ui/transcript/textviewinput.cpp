#include "ui/transcript/textview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QToolTip>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {

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
    const std::optional<qsizetype> next = moved(m_cursor, step, byWord ? Unit::Word : Unit::Character);
    if (!next)
        return;
    m_cursor = *next;
    update();
    emit selectionChanged();
}

std::optional<qsizetype> TextView::moved(qsizetype from, int by, Unit unit) const
{
    if (unit == Unit::Line)
        return m_flow.boundaryInLine(from, by);
    QTextBoundaryFinder finder(
        unit == Unit::Word ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, m_flow.text());
    finder.setPosition(from);
    const qsizetype next = by > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return next < 0 ? std::nullopt : std::optional(next);
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
        QString told = grounded ? describe(*grounded) : m_flow.linkAt(help->pos());
        if (codeToCopyAt(help->pos()))
            told = tr("Copy this code");
        QToolTip::showText(help->globalPos(), told.isEmpty() ? told : Qt::convertFromPlainText(told), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui::transcript
