#include "presentation/ties.h"

#include "model/whendone.h"
#include "presentation/conversationmodel.h"
#include "store/history.h"

#include <QUndoCommand>

#include <algorithm>

namespace presentation {

using model::TieChange;

/// One change: the list of changes of a message before it and after it.
class Ties::Step : public QUndoCommand {
public:
    Step(Ties &ties, qint64 message, QList<TieChange> before, QList<TieChange> after, const QString &text)
        : QUndoCommand(text)
        , m_ties(ties)
        , m_message(message)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_ties.put(m_message, m_before); }
    void redo() override { m_ties.put(m_message, m_after); }

private:
    Ties &m_ties;
    qint64 m_message;
    QList<TieChange> m_before;
    QList<TieChange> m_after;
};

Ties::Ties(store::History &history, ConversationModel &conversation, QUndoGroup &undo, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_conversation(conversation)
    , m_undo(undo)
{
}

Ties::~Ties() = default;

QUndoStack &Ties::undoStack()
{
    Q_ASSERT(m_undo.activeStack());
    return *m_undo.activeStack();
}

int Ties::rowOf(RegionId region) const
{
    const int row = m_conversation.rowOf(region.message);
    if (row < 0)
        return -1;
    const model::Message &message = m_conversation.messageAt(row);
    const bool isKept = message.id > 0 && message.state != model::Message::State::Growing;
    return isKept && region.index >= 0 && region.index < message.answer.regions.size() ? row : -1;
}

bool Ties::canTie(RegionId region) const
{
    return rowOf(region) >= 0;
}

bool Ties::hasTies(RegionId region) const
{
    const int row = rowOf(region);
    return row >= 0 && !m_conversation.messageAt(row).answer.regions.at(region.index).spans.isEmpty();
}

void Ties::tie(RegionId region, WordRange words)
{
    const int row = rowOf(region);
    if (row < 0)
        return;
    const model::Answer &answer = m_conversation.messageAt(row).answer;
    qsizetype begin = qBound(qsizetype(0), words.offset, answer.text.size());
    qsizetype end = qBound(begin, words.offset + words.length, answer.text.size());
    while (begin < end && answer.text.at(begin).isSpace())
        ++begin;
    while (end > begin && answer.text.at(end - 1).isSpace())
        --end;
    const auto isHere = [&](const model::Span &span) { return span.offset == begin && span.end() == end; };
    if (begin == end || std::ranges::any_of(answer.regions.at(region.index).spans, isHere))
        return;
    push(region,
        {{.kind = TieChange::Kind::Tied,
            .region = region.index,
            .offset = begin,
            .length = end - begin,
            .words = answer.text.mid(begin, end - begin)}},
        tr("Tie words"));
}

void Ties::untie(RegionId region, WordRange words)
{
    const int row = rowOf(region);
    if (row < 0)
        return;
    const model::Answer &answer = m_conversation.messageAt(row).answer;
    QList<TieChange> changes;
    for (const model::Span &span : answer.regions.at(region.index).spans) {
        const bool touches = span.offset <= words.offset + words.length && words.offset <= span.end();
        if (words.length > 0 && !touches)
            continue;
        changes.append({.kind = TieChange::Kind::Untied,
            .region = region.index,
            .offset = span.offset,
            .length = span.length,
            .words = answer.text.mid(span.offset, span.length)});
    }
    if (!changes.isEmpty())
        push(region, changes, tr("Untie words"));
}

void Ties::push(RegionId region, const QList<TieChange> &more, const QString &text)
{
    const QList<TieChange> before = m_conversation.keptAt(rowOf(region)).ties;
    undoStack().push(new Step(*this, region.message, before, before + more, text));
}

void Ties::put(qint64 messageId, const QList<TieChange> &ties)
{
    const int row = m_conversation.rowOf(messageId);
    if (row >= 0) {
        model::Message message = m_conversation.keptAt(row);
        message.ties = ties;
        m_conversation.replace(row, message);
    }
    model::whenDone(m_history.saveTies(messageId, ties), this, [this](const model::Outcome &outcome) {
        if (!outcome)
            emit failed(outcome.problem());
    });
}

QString tieInWords(model::Tie tie)
{
    switch (tie) {
    case model::Tie::Given:
        return Ties::tr("said by the model or service");
    case model::Tie::Matched:
        return Ties::tr("matched by Groundglass");
    case model::Tie::ByHand:
        return Ties::tr("tied by hand");
    }
    return {};
}

} // namespace presentation
