#include "engine/reply.h"

#include "media/tokens.h"
#include "model/builtinmodel.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

constexpr qint64 TokensAroundMessage = 4; // role and separators, as chat formats need them

qint64 promptTokens(const Case &accepted)
{
    qint64 tokens = 0;
    for (const wire::IncomingMessage &message : accepted.chat.messages)
        tokens += TokensAroundMessage + textTokens(message.text);
    for (const PictureInView &picture : accepted.pictures)
        tokens += media::imageTokens(picture.size, picture.detail);
    return tokens;
}

wire::AnswerHead headFor(const Case &accepted, bool extensions)
{
    const QString name =
        accepted.chat.modelName.isEmpty() ? QString(model::builtInModelName) : accepted.chat.modelName;
    return {.id = u"chatcmpl-"_s + QUuid::createUuid().toString(QUuid::Id128),
        .created = QDateTime::currentSecsSinceEpoch(),
        .modelName = name,
        .choices = accepted.chat.choices,
        .extensions = extensions,
        .usageInStream = accepted.chat.usageInStream};
}

/// Words with the blanks before them, so that the pieces together are the text.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype start = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        const bool begins = at == text.size() || (text.at(at).isSpace() && !text.at(at - 1).isSpace());
        if (begins) {
            words.append(text.mid(start, at - start));
            start = at;
        }
    }
    return words;
}

/// Grounding goes out whole each time, so it goes out more seldom the longer it grows: the bytes stay in
/// proportion.
bool isDue(qsizetype complete, qsizetype sent, qsizetype total)
{
    return complete > sent && (complete == total || complete >= sent + sent / 4 + 1);
}

} // namespace

Reply::Reply(const Case &accepted, bool extensions)
    : m_ocr(accepted.chat.ocr)
    , m_grounding(accepted.chat.grounding)
    , m_maxTokens(accepted.chat.maxTokens)
    , m_stops(accepted.chat.stops)
    , m_promptTokens(promptTokens(accepted))
    , m_choices(accepted.chat.choices)
    , m_writing(headFor(accepted, extensions))
{
}

model::Usage Reply::usageFor(const QString &text) const
{
    const qint64 completion = textTokens(text) * m_choices;
    return {.promptTokens = m_promptTokens,
        .completionTokens = completion,
        .totalTokens = m_promptTokens + completion};
}

bool Reply::wants(const model::GroundingSpan &span) const
{
    return m_grounding || span.source == model::RegionSource::ReadText;
}

wire::GroundingLines Reply::wanted(const QList<model::GroundingLine> &lines) const
{
    if (!m_ocr && !m_grounding)
        return std::nullopt;
    QList<model::GroundingLine> chosen = lines;
    for (model::GroundingLine &line : chosen)
        line.spans.removeIf([this](const model::GroundingSpan &span) { return !wants(span); });
    return chosen;
}

QByteArray Reply::whole(Spoken spoken) const
{
    const Trimmed trimmed = trim(std::move(spoken), m_maxTokens, m_stops);
    const wire::AnswerEnd end{.finish = trimmed.finish, .answered = trimmed.spoken.answered};
    return m_writing.whole(
        trimmed.spoken.text, wanted(trimmed.spoken.grounding), end, usageFor(trimmed.spoken.text));
}

QList<QByteArray> Reply::pieces(Spoken spoken) const
{
    const Trimmed trimmed = trim(std::move(spoken), m_maxTokens, m_stops);
    const QString &text = trimmed.spoken.text;
    QList<QByteArray> events;
    QList<model::GroundingLine> complete;
    qsizetype said = 0;
    qsizetype searched = 0;
    qsizetype sent = 0;
    for (const QString &word : wordsOf(text)) {
        said += word.size();
        wire::GroundingLines grounding;
        while (complete.size() < trimmed.spoken.grounding.size()) {
            const model::GroundingLine &next = trimmed.spoken.grounding.at(complete.size());
            const qsizetype end = text.indexOf(next.text, searched) + next.text.size();
            if (end > said)
                break;
            complete.append(next);
            searched = end;
        }
        if (isDue(complete.size(), sent, trimmed.spoken.grounding.size())) {
            sent = complete.size();
            grounding = wanted(complete);
        }
        events.append(m_writing.piece(word, grounding));
    }
    const wire::AnswerEnd end{.finish = trimmed.finish, .answered = trimmed.spoken.answered};
    events.append(m_writing.closing(end, usageFor(text)));
    return events;
}

} // namespace engine
