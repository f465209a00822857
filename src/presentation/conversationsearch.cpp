#include "presentation/conversationsearch.h"

#include "model/whendone.h"
#include "presentation/conversationmodel.h"
#include "presentation/messagetext.h"
#include "presentation/offthread.h"
#include "text/finding.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace presentation {

namespace {

struct Searched {
    qint64 message = 0;
    MessageText text = {};
};

QList<ConversationSearch::Match> matchesIn(
    const QList<Searched> &messages, const QString &words, Qt::CaseSensitivity sensitivity)
{
    QList<ConversationSearch::Match> matches;
    for (const Searched &message : messages) {
        for (const text::Range &range :
            text::findWords(message.text.text, message.text.dialect, words, sensitivity))
            matches.append({message.message, range});
    }
    return matches;
}

} // namespace

ConversationSearch::ConversationSearch(const ConversationModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_again.setSingleShot(true);
    m_again.setInterval(250ms);
    connect(&m_again, &QTimer::timeout, this, &ConversationSearch::start);
    const auto soon = [this] {
        if (!m_words.isEmpty() && !m_again.isActive())
            m_again.start();
    };
    connect(&model, &QAbstractItemModel::dataChanged, this, soon);
    connect(&model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_words.isEmpty())
            start();
    });
}

void ConversationSearch::look(
    const QString &words, Qt::CaseSensitivity sensitivity, int fromRow, qsizetype fromOffset)
{
    m_words = words;
    m_sensitivity = sensitivity;
    m_fromRow = fromRow;
    m_fromOffset = fromOffset;
    m_near = currentMatch();
    start();
}

void ConversationSearch::start()
{
    m_again.stop();
    const int round = ++m_round;
    if (m_words.isEmpty()) {
        m_isLooking = false;
        m_near.reset();
        return take({});
    }
    QList<Searched> messages;
    messages.reserve(m_model.rowCount());
    for (const model::Message &message : m_model.messages())
        messages.append({message.id, textOf(message)});
    m_isLooking = true;
    model::whenDone(offThread([messages, words = m_words, sensitivity = m_sensitivity] {
        return matchesIn(messages, words, sensitivity);
    }),
        this, [this, round](const QList<Match> &matches) {
            if (round != m_round)
                return;
            m_isLooking = false;
            take(matches);
        });
}

void ConversationSearch::take(const QList<Match> &matches)
{
    const std::optional<Match> before = currentMatch() ? currentMatch() : m_near;
    m_matches = matches;
    m_marks.clear();
    for (const Match &match : matches)
        m_marks[match.message].append(match.words);
    m_near = before;
    m_current = nearest();
    emit changed();
    if (currentMatch() && currentMatch() != before)
        emit stepped();
}

/// The match at or behind where the person was: at the match before, or in the row in view.
qsizetype ConversationSearch::nearest() const
{
    const int nearRow = m_near ? m_model.rowOf(m_near->message) : -1;
    const int row = nearRow < 0 ? m_fromRow : nearRow;
    const qsizetype offset = nearRow < 0 ? m_fromOffset : m_near->words.from;
    QHash<qint64, int> rows;
    for (int at = row; at < m_model.rowCount(); ++at)
        rows.insert(m_model.messageAt(at).id, at);
    for (qsizetype index = 0; index < m_matches.size(); ++index) {
        const int at = rows.value(m_matches.at(index).message, -1);
        if (at > row || (at == row && m_matches.at(index).words.from >= offset))
            return index;
    }
    return m_matches.isEmpty() ? -1 : 0;
}

std::optional<ConversationSearch::Match> ConversationSearch::currentMatch() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_matches.at(m_current));
}

void ConversationSearch::step(int by)
{
    if (m_matches.isEmpty())
        return;
    m_current = (m_current + by + m_matches.size()) % m_matches.size();
    m_near = currentMatch();
    emit changed();
    emit stepped();
}

} // namespace presentation
