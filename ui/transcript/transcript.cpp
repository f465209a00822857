#include "ui/transcript/transcript.h"

#include "presentation/conversationmodel.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"
#include "ui/transcript/answerview.h"
#include "ui/transcript/questionview.h"
#include "ui/transcript/textview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

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
    connect(&model, &QAbstractItemModel::modelReset, this, &Transcript::startOver);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &changed) { changeRow(changed.row()); });
    connect(&linking, &presentation::Linking::hoveredChanged, this, &Transcript::bringIntoView);
    connect(&linking, &presentation::Linking::selectedChanged, this, &Transcript::bringIntoView);
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

void Transcript::setEmptyPage(QWidget *page)
{
    m_emptyPage = page;
    page->setParent(viewport());
    placeOverlays();
}

void Transcript::startOver()
{
    m_views.clear();
    m_places.clear();
    m_raw.clear();
    m_following = true;
    addRows(0, m_model.rowCount() - 1);
}

void Transcript::addRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_places.push_back({.height = estimatedHeight(row)});
    if (last >= first)
        m_following = true; // a new question: the person wants to see its answer
    markLast();
    arrange();
}

/// An answer that others follow takes no replies any more.
void Transcript::markLast()
{
    for (const auto &[row, view] : m_views) {
        if (auto *answer = qobject_cast<AnswerView *>(view.get()))
            answer->setIsLast(row == m_model.rowCount() - 1);
        m_places[static_cast<size_t>(row)].measured = false;
    }
}

void Transcript::changeRow(int row)
{
    if (MessageView *view = viewAt(row)) {
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
    if (!m_emptyPage)
        return;
    m_emptyPage->setGeometry(viewport()->rect());
    m_emptyPage->setVisible(m_places.empty());
}

void Transcript::fill(MessageView &view, int row) const
{
    const model::Message &message = m_model.messageAt(row);
    if (auto *answer = qobject_cast<AnswerView *>(&view))
        answer->setCanCheck(m_canCheck && m_canCheck(message.id));
    view.show(message, m_model.noteAt(row));
}

MessageView &Transcript::viewFor(int row)
{
    auto &view = m_views[row];
    if (!view) {
        view = makeView(row);
        if (auto *answer = qobject_cast<AnswerView *>(view.get()); answer)
            answer->setIsLast(row == m_model.rowCount() - 1);
        if (auto *answer = qobject_cast<AnswerView *>(view.get()))
            answer->setShowsRaw(m_raw.contains(m_model.messageAt(row).id));
        fill(*view, row);
        light();
    }
    return *view;
}

std::unique_ptr<MessageView> Transcript::makeView(int row)
{
    if (m_model.messageAt(row).role != model::Role::Assistant) {
        auto question = std::make_unique<QuestionView>(m_pictures, viewport());
        connect(question.get(), &QuestionView::pictureClicked, this, &Transcript::pictureClicked);
        return question;
    }
    return makeAnswerView();
}

std::optional<SelectedWords> Transcript::selectedWords() const
{
    for (const auto &[row, view] : m_views) {
        const auto *answer = qobject_cast<const AnswerView *>(view.get());
        const TextRange words = answer && !answer->showsRaw() ? answer->words()->selection() : TextRange();
        if (!words.isEmpty())
            return SelectedWords{m_model.messageAt(row).id, words.from, words.to - words.from};
    }
    return {};
}

/// Words are selected in one answer at a time.
void Transcript::clearSelectionsBut(const TextView *words)
{
    for (const auto &[row, view] : m_views) {
        const auto *answer = qobject_cast<const AnswerView *>(view.get());
        if (answer && answer->words() != words)
            answer->words()->clearSelection();
    }
}

void Transcript::offerWords(QMenu *menu, const AnswerView &view, int phrase)
{
    const QList<Grounded> &grounded = view.words()->grounded();
    const bool isThere = phrase >= 0 && phrase < grounded.size();
    const Grounded under = isThere ? grounded.at(phrase) : Grounded();
    emit wordsMenuOpening(menu, {view.message(), isThere ? under.region : -1},
        {under.words.from, under.words.to - under.words.from});
}

std::unique_ptr<MessageView> Transcript::makeAnswerView()
{
    auto answer = std::make_unique<AnswerView>(m_linking, viewport());
    answer->setColourBy(m_colourBy);
    answer->setTimesLead(m_timesLead);
    connect(answer.get(), &AnswerView::timeClicked, this, &Transcript::timeClicked);
    answer->setAsksAgain(m_asksAgain);
    connect(answer.get(), &AnswerView::askAgainWanted, this, &Transcript::askAgainWanted);
    connect(answer.get(), &AnswerView::stepWanted, this, &Transcript::stepWanted);
    connect(answer.get(), &AnswerView::frameWanted, this, &Transcript::frameWanted);
    connect(answer.get(), &AnswerView::checkWanted, this, &Transcript::checkWanted);
    connect(answer.get(), &AnswerView::placeChosen, this, &Transcript::placeChosen);
    connect(answer.get(), &AnswerView::sentWanted, this, &Transcript::sentWanted);
    connect(answer.get(), &AnswerView::continueWanted, this, &Transcript::continueWanted);
    connect(answer.get(), &AnswerView::toolRepliesGiven, this, &Transcript::toolRepliesGiven);
    connect(answer.get(), &AnswerView::rawToggled, this, [this](qint64 message, bool raw) {
        if (raw)
            m_raw.insert(message);
        else
            m_raw.remove(message);
        if (const int row = m_model.rowOf(message); row >= 0)
            changeRow(row);
    });
    const TextView *words = answer->words();
    connect(words, &TextView::selectionChanged, this, [this, words] {
        if (!words->selection().isEmpty())
            clearSelectionsBut(words);
        emit selectedWordsChanged();
    });
    connect(words, &TextView::menuOpening, this,
        [this, view = answer.get()](QMenu *menu, int phrase) { offerWords(menu, *view, phrase); });
    return answer;
}

void Transcript::light()
{
    const auto here = [](std::optional<presentation::RegionId> region, qint64 message) {
        return region && region->message == message ? std::optional(region->index) : std::nullopt;
    };
    for (const auto &[row, view] : m_views) {
        const qint64 id = m_model.messageAt(row).id;
        if (view)
            view->light(here(m_linking.hovered(), id), here(m_linking.selected(), id));
    }
}

void Transcript::bringIntoView(std::optional<presentation::RegionId> region, presentation::Linking::From from)
{
    light();
    const int row =
        region && from != presentation::Linking::From::Transcript ? m_model.rowOf(region->message) : -1;
    if (row < 0)
        return;
    viewFor(row);
    const Place &place = m_places[static_cast<size_t>(row)];
    const QRect words = viewFor(row).wordsRect(region->index).translated(0, place.top);
    const int scroll = verticalScrollBar()->value();
    if (words.isEmpty() || (words.top() >= scroll && words.bottom() <= scroll + viewport()->height()))
        return;
    verticalScrollBar()->setValue(words.center().y() - viewport()->height() / 2);
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
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace ui::transcript
