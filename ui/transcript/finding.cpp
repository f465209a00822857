#include "ui/transcript/finding.h"

#include "presentation/conversationmodel.h"
#include "presentation/conversationsearch.h"
#include "ui/transcript/findbar.h"
#include "ui/transcript/messageview.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/transcript.h"

namespace ui::transcript {

namespace {
constexpr qsizetype mostWordsTaken = 80; // letters: a selected word or phrase, not a paragraph
}

Finding::Finding(const presentation::ConversationModel &model, Transcript &transcript)
    : QObject(&transcript)
    , m_transcript(transcript)
    , m_search(new presentation::ConversationSearch(model, this))
    , m_bar(new FindBar(&transcript))
{
    m_bar->hide();
    transcript.setTopBar(m_bar);
    connect(m_bar, &FindBar::wanted, this, &Finding::look);
    connect(m_bar, &FindBar::stepWanted, this, &Finding::step);
    connect(m_bar, &FindBar::closed, this, &Finding::close);
    connect(m_search, &presentation::ConversationSearch::changed, this, [this] {
        m_bar->tell(m_search->current(), m_search->count(), m_search->isLooking());
        markAll();
    });
    connect(m_search, &presentation::ConversationSearch::stepped, this, &Finding::reveal);
    connect(&transcript, &Transcript::viewFilled, this, &Finding::mark);
}

void Finding::open()
{
    const QString selected = m_transcript.selectedText();
    const bool isPhrase = selected.size() <= mostWordsTaken && !selected.contains(u'\n');
    m_bar->show();
    m_transcript.placeTopBar();
    m_bar->begin(isPhrase ? selected : QString());
    look();
}

void Finding::close()
{
    m_bar->hide();
    m_transcript.placeTopBar();
    m_search->clear();
    m_transcript.setFocus(Qt::OtherFocusReason);
}

void Finding::step(int by)
{
    if (m_bar->isHidden())
        return open();
    m_search->step(by);
}

void Finding::look()
{
    const int row = m_transcript.firstRowInView();
    const MessageView *view = m_transcript.viewAt(row);
    const TextView *words = view ? view->words() : nullptr;
    const qsizetype offset = words ? words->boundaryAt(words->mapFrom(m_transcript.viewport(), QPoint())) : 0;
    m_search->look(m_bar->words(), m_bar->sensitivity(), row, offset);
    m_bar->tell(m_search->current(), m_search->count(), m_search->isLooking());
}

void Finding::mark(int row) const
{
    const MessageView *view = m_transcript.viewAt(row);
    if (!view)
        return;
    const qint64 message = m_transcript.messageIn(row);
    const auto current = m_search->currentMatch();
    const bool isHere = current && current->message == message;
    const QList<TextRange> none;
    const QList<TextRange> marks = view->showsOtherText() ? none : m_search->marksIn(message);
    view->words()->setMarks(marks, isHere ? current->words : TextRange());
}

void Finding::markAll() const
{
    for (const int row : m_transcript.rowsWithViews())
        mark(row);
}

void Finding::reveal()
{
    if (const auto current = m_search->currentMatch())
        m_transcript.bringIntoView(current->message, current->words);
}

} // namespace ui::transcript
