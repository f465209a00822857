#include "ui/transcript/transcript.h"

#include "presentation/conversationmodel.h"
#include "ui/controls/button.h"
#include "ui/transcript/answerview.h"
#include "ui/transcript/selecting.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/undonote.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <tuple>
#include <utility>

namespace ui::transcript {

namespace {
constexpr int margin = 16;
constexpr int topMargin = 14;
constexpr int gap = 16;
constexpr int widestColumn = 760; // longer lines are hard to read
constexpr int nearEnd = 24;
constexpr int mostPasses = 5;
} // namespace

Transcript::Transcript(presentation::ConversationModel &model, presentation::Linking &linking,
    presentation::PictureSource &pictures, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_linking(linking)
    , m_pictures(pictures)
    , m_jump(new Button(Button::Look::Framed, Icon::Down, tr("Jump to the end"), viewport()))
    , m_undo(new UndoNote(viewport()))
    , m_selecting(new Selecting(model, *this))
{
    setObjectName(QStringLiteral("transcript"));
    setAccessibleName(tr("Conversation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(24);
    m_jump->setObjectName(QStringLiteral("jumpToEnd"));
    m_jump->setAutoFillBackground(true);
    m_jump->hide();
    connect(m_jump, &Button::clicked, this, &Transcript::jumpToEnd);
    connect(m_selecting, &Selecting::changed, this, &Transcript::selectedWordsChanged);
    connect(m_undo, &UndoNote::undoWanted, this, &Transcript::undoWanted);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &Transcript::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &Transcript::startOver);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &changed) { changeRow(changed.row()); });
    connect(&linking, &presentation::Linking::hoveredChanged, this, &Transcript::bringRegionIntoView);
    connect(&linking, &presentation::Linking::selectedChanged, this, &Transcript::bringRegionIntoView);
    startOver();
}

Transcript::~Transcript() = default;

void Transcript::setColourBy(presentation::ColourBy by)
{
    if (by == m_colourBy)
        return;
    m_colourBy = by;
    for (auto &[row, view] : m_views) {
        if (auto *answer = qobject_cast<AnswerView *>(view.get()))
            answer->setColourBy(by);
        fill(*view, row);
    }
    light();
}

void Transcript::setCanCheck(std::function<bool(qint64 message)> can)
{
    m_canCheck = std::move(can);
    for (auto &[row, view] : m_views)
        fill(*view, row);
}

void Transcript::setTimesLead(bool lead)
{
    if (lead == m_timesLead)
        return;
    m_timesLead = lead;
    for (auto &[row, view] : m_views) {
        if (auto *answer = qobject_cast<AnswerView *>(view.get()))
            answer->setTimesLead(lead);
        view->show(m_model.messageAt(row), m_model.noteAt(row));
    }
}

MessageView *Transcript::viewAt(int row) const
{
    const auto found = m_views.find(row);
    return found == m_views.end() ? nullptr : found->second.get();
}

QList<int> Transcript::rowsWithViews() const
{
    QList<int> rows;
    for (const auto &[row, view] : m_views)
        rows.append(row);
    return rows;
}

qint64 Transcript::messageIn(int row) const
{
    return m_model.messageAt(row).id;
}

int Transcript::firstRowInView() const
{
    const int scroll = verticalScrollBar()->value();
    return rowsBetween(scroll, scroll + 1).first;
}

int Transcript::rowAt(int y) const
{
    const int at = y + verticalScrollBar()->value();
    const int row = rowsBetween(at, at + 1).first;
    return qMin(row, static_cast<int>(m_places.size()) - 1);
}

void Transcript::setTopBar(QWidget *bar)
{
    m_topBar = bar;
    placeTopBar();
}

void Transcript::placeTopBar()
{
    const int height = m_topBar && !m_topBar->isHidden() ? m_topBar->sizeHint().height() : 0;
    setViewportMargins(0, height, 0, 0);
    if (m_topBar)
        m_topBar->setGeometry(0, 0, width(), height);
}

void Transcript::setEmptyPage(QWidget *page)
{
    m_emptyPage = page;
    page->setParent(viewport());
    placeOverlays();
}

/// Where the person is, for when the conversation is opened again.
void Transcript::keepPlace()
{
    if (m_places.empty() || m_model.rowCount() == 0)
        return;
    const int row = qBound(0, m_anchorRow, m_model.rowCount() - 1);
    m_keptPlaces.insert(m_model.conversation(),
        {.message = m_model.messageAt(row).id, .row = row, .offset = m_anchorOffset, .atEnd = m_following});
}

void Transcript::startOver()
{
    if (viewport()->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
    auto views = std::exchange(m_views, {});
    m_places.clear();
    for (auto &[row, view] : views) {
        view->hide();
        view.release()->deleteLater(); // one of its own buttons may have led here
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_places.push_back({.height = estimatedHeight(row)});
    const auto kept = m_keptPlaces.constFind(m_model.conversation());
    m_following = kept == m_keptPlaces.cend() || kept->atEnd;
    if (!m_following) {
        const int row = m_model.rowOf(kept->message);
        m_anchorRow = row < 0 ? qMin(kept->row, m_model.rowCount() - 1) : row;
        m_anchorOffset = kept->offset;
    }
    m_wasBusy = isBusy();
    arrange();
}

/// The row of a message stays where it is, whatever changes around it.
void Transcript::anchorAt(qint64 message)
{
    const int row = m_model.rowOf(message);
    if (row < 0)
        return;
    m_following = false;
    m_anchorRow = row;
    m_anchorOffset = verticalScrollBar()->value() - m_places[static_cast<size_t>(row)].top;
}

void Transcript::addRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_places.push_back({.height = estimatedHeight(row)});
    if (last >= first)
        m_following = true; // a new question: the person wants to see its answer
    markLast();
    offerTurns();
    arrange();
}

void Transcript::changeRow(int row)
{
    if (isBusy() != m_wasBusy)
        offerTurns();
    else if (MessageView *view = viewAt(row)) {
        fill(*view, row);
        light();
    }
    m_places[static_cast<size_t>(row)].measured = false;
    arrange();
    emit messagesChanged();
}

int Transcript::columnWidth() const
{
    return qMax(120, qMin(widestColumn, viewport()->width() - 2 * margin));
}

int Transcript::columnLeft() const
{
    return qMax(margin, (viewport()->width() - columnWidth()) / 2);
}

int Transcript::contentHeight() const
{
    return m_places.empty() ? 0 : m_places.back().top + m_places.back().height + gap;
}

int Transcript::estimatedHeight(int row) const
{
    const model::Message &message = m_model.messageAt(row);
    const QFontMetrics metrics(font());
    const qsizetype perLine = qMax(8, columnWidth() / qMax(1, metrics.averageCharWidth()));
    const qsizetype letters = message.text.size() + message.answer.text.size();
    return static_cast<int>(60 + (letters / perLine + 1) * (metrics.height() + 4));
}

void Transcript::stack()
{
    int top = topMargin;
    for (Place &place : m_places) {
        place.top = top;
        top += place.height + gap;
    }
}

std::pair<int, int> Transcript::rowsBetween(int top, int bottom) const
{
    const auto first = std::upper_bound(m_places.begin(), m_places.end(), top,
        [](int y, const Place &place) { return y < place.top + place.height; });
    const auto end = std::lower_bound(
        first, m_places.end(), bottom, [](const Place &place, int y) { return place.top < y; });
    return {static_cast<int>(first - m_places.begin()), static_cast<int>(end - m_places.begin())};
}

bool Transcript::measureVisible(int scroll)
{
    const auto [first, end] =
        rowsBetween(scroll - viewport()->height() / 2, scroll + viewport()->height() * 3 / 2);
    bool changed = false;
    for (int row = first; row < end; ++row) {
        Place &place = m_places[static_cast<size_t>(row)];
        if (place.measured && viewAt(row))
            continue;
        const int height = viewFor(row).heightFor(columnWidth());
        changed = changed || height != place.height;
        place.height = height;
        place.measured = true;
    }
    return changed;
}

int Transcript::wantedScroll() const
{
    const int most = qMax(0, contentHeight() - viewport()->height());
    if (m_following || m_places.empty())
        return most;
    const size_t row = qMin(static_cast<size_t>(m_anchorRow), m_places.size() - 1);
    return qBound(0, m_places[row].top + m_anchorOffset, most);
}

void Transcript::arrange()
{
    if (m_arranging)
        return;
    m_arranging = true;
    if (columnWidth() != m_width) {
        m_width = columnWidth();
        for (Place &place : m_places)
            place.measured = false;
    }
    stack();
    // Measuring changes heights, and heights decide what is in view: this settles after a pass or two.
    for (int pass = 0; pass < mostPasses && measureVisible(wantedScroll()); ++pass)
        stack();
    const int scroll = wantedScroll();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, contentHeight() - viewport()->height()));
    verticalScrollBar()->setValue(scroll);
    placeViews();
    m_arranging = false;
}

void Transcript::placeViews()
{
    const int scroll = verticalScrollBar()->value();
    if (const int moved = std::exchange(m_shownScroll, scroll) - scroll; qAbs(moved) < viewport()->height())
        viewport()->scroll(0, moved); // what is drawn already is only moved
    const auto [first, end] =
        rowsBetween(scroll - viewport()->height() / 2, scroll + viewport()->height() * 3 / 2);
    std::erase_if(m_views, [&](const auto &entry) {
        const bool away = entry.first < first || entry.first >= end;
        return away && !entry.second->isAncestorOf(focusWidget()); // what has the focus keeps its selection
    });
    for (const auto &[row, view] : m_views) {
        const Place &place = m_places[static_cast<size_t>(row)];
        view->setGeometry(columnLeft(), place.top - scroll, columnWidth(), place.height);
        view->setVisible(true);
        view->words()->paintChanges();
    }
    placeOverlays();
}

void Transcript::placeOverlays()
{
    const QSize size = m_jump->sizeHint();
    m_jump->setGeometry((viewport()->width() - size.width()) / 2, viewport()->height() - size.height() - 12,
        size.width(), size.height());
    m_jump->setVisible(!m_following && contentHeight() > viewport()->height());
    m_jump->raise();
    placeUndo();
    if (!m_emptyPage)
        return;
    m_emptyPage->setGeometry(viewport()->rect());
    m_emptyPage->setVisible(m_places.empty());
}

void Transcript::bringRegionIntoView(
    std::optional<presentation::RegionId> region, presentation::Linking::From from)
{
    light();
    const int row =
        region && from != presentation::Linking::From::Transcript ? m_model.rowOf(region->message) : -1;
    if (row < 0)
        return;
    MessageView &view = viewFor(row);
    std::ignore = view.heightFor(columnWidth());
    scrollTo(row, view.wordsRect(region->index));
}

void Transcript::bringIntoView(qint64 message, const TextRange &words)
{
    const int row = m_model.rowOf(message);
    if (row < 0)
        return;
    MessageView &view = viewFor(row);
    std::ignore = view.heightFor(columnWidth());
    scrollTo(row, view.words()->reveal(words).translated(view.words()->pos()));
}

/// What stands between here and there has only estimated heights: the row becomes the anchor, and the others
/// are laid out around it.
void Transcript::scrollTo(int row, const QRect &part)
{
    const int top = m_places[static_cast<size_t>(row)].top;
    const int scroll = verticalScrollBar()->value();
    const QRect there = part.translated(0, top);
    if (part.isEmpty() || (there.top() >= scroll && there.bottom() <= scroll + viewport()->height()))
        return;
    m_following = false;
    m_anchorRow = row;
    m_anchorOffset = part.center().y() - viewport()->height() / 2;
    arrange();
    noteAnchor();
    placeOverlays();
}

void Transcript::offerUndo(const QString &sentence)
{
    m_undo->setSentence(sentence);
    m_undo->show();
    placeUndo();
}

void Transcript::endUndo()
{
    m_undo->hide();
}

void Transcript::placeUndo()
{
    const QSize size = m_undo->sizeHint().boundedTo(viewport()->size());
    const int above = m_jump->isHidden() ? 12 : 24 + m_jump->height();
    m_undo->setGeometry((viewport()->width() - size.width()) / 2,
        viewport()->height() - size.height() - above, size.width(), size.height());
    m_undo->raise();
}

void Transcript::noteAnchor()
{
    const int scroll = verticalScrollBar()->value();
    m_following = scroll >= verticalScrollBar()->maximum() - nearEnd;
    m_anchorRow = rowsBetween(scroll, scroll + 1).first;
    if (m_anchorRow < static_cast<int>(m_places.size()))
        m_anchorOffset = scroll - m_places[static_cast<size_t>(m_anchorRow)].top;
}

void Transcript::jumpToEnd()
{
    m_following = true;
    arrange();
}

void Transcript::scrollContentsBy(int, int)
{
    if (m_arranging)
        return;
    noteAnchor();
    arrange();
}

void Transcript::resizeEvent(QResizeEvent *)
{
    if (m_topBar)
        m_topBar->setGeometry(0, 0, width(), m_topBar->height());
    arrange();
}

void Transcript::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        for (Place &place : m_places)
            place.measured = false;
        arrange();
    }
}

bool Transcript::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QAbstractScrollArea::viewportEvent(event);
}

void Transcript::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        jumpToEnd();
    else if (event->matches(QKeySequence::SelectAll))
        m_selecting->selectAll();
    else if (event->matches(QKeySequence::Copy))
        m_selecting->copy();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace ui::transcript
