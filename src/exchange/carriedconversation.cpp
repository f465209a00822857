#include "exchange/carriedconversation.h"

#include "exchange/telling.h"

#include "grounding/correcting.h"
#include "grounding/handties.h"

using model::Message;
using model::Role;

namespace exchange {

namespace {

/// The question that an answer answers, or what its model's calls gave before it.
qsizetype questionOf(const QList<Message> &messages, qsizetype answer)
{
    for (qsizetype at = answer - 1; at >= 0; --at) {
        if (messages.at(at).role == Role::User || messages.at(at).role == Role::Tool)
            return at;
    }
    return -1;
}

model::SentRecord recordOf(const ReplayTurn &turn)
{
    model::SentRecord record{.request = turn.request,
        .kind = model::Connection::Kind::OpenAICompatible,
        .rawAnswer = turn.rawAnswer.left(model::mostKeptOfRawAnswer),
        .rawAnswerIsCut = turn.rawAnswer.size() > model::mostKeptOfRawAnswer};
    for (qsizetype i = 0; i < turn.question.pictures.size(); ++i)
        record.pictures.append({turn.question.pictures.at(i), turn.question.sent.value(i)});
    return record;
}

} // namespace

CarriedConversation disclosed(const CarriedConversation &carried, const Disclosure &disclosure)
{
    Telling telling(carried.pictures, disclosure);
    CarriedConversation told = carried;
    model::Conversation &conversation = told.conversation;
    if (!disclosure.question) {
        conversation.title.clear();
        conversation.regionPrompt.clear();
    }
    if (!disclosure.host)
        conversation.connectionId.clear();
    if (!disclosure.systemMessage)
        conversation.parameters.systemText.clear();
    conversation.title = telling.words(conversation.title);
    conversation.parameters.systemText = telling.words(conversation.parameters.systemText);
    for (Message &message : conversation.messages) {
        if (message.role == Role::Assistant)
            telling.tellAnswer(message);
        else
            telling.tellQuestion(message);
    }
    for (model::SentRecord &record : told.records)
        telling.tellRecord(record);
    told.pictures = telling.pictures();
    return told;
}

Replay replayOf(const CarriedConversation &carried)
{
    Replay replay{.title = carried.conversation.title,
        .saved = carried.saved,
        .program = carried.program,
        .pictures = carried.pictures};
    const QList<Message> &messages = carried.conversation.messages;
    for (qsizetype at = 0; at < messages.size(); ++at) {
        const qsizetype question = questionOf(messages, at);
        if (messages.at(at).role != Role::Assistant || question < 0)
            continue;
        const model::SentRecord record = carried.records.value(messages.at(at).id);
        replay.turns.append({.question = messages.at(question),
            .answer = messages.at(at),
            .systemMessage = carried.conversation.parameters.systemText,
            .request = record.request,
            .rawAnswer = record.rawAnswerIsCut ? QByteArray() : record.rawAnswer});
    }
    return replay;
}

CarriedConversation conversationOf(const Replay &replay)
{
    CarriedConversation carried{
        .pictures = replay.pictures, .saved = replay.saved, .program = replay.program};
    carried.conversation.title = replay.title;
    qint64 id = 0;
    for (const ReplayTurn &turn : replay.turns) {
        for (const Message &message : {turn.question, turn.answer}) {
            carried.conversation.messages.append(message);
            carried.conversation.messages.last().id = ++id;
        }
        if (!turn.request.isEmpty())
            carried.records.insert(id, recordOf(turn));
    }
    return carried;
}

Dataset datasetOf(const CarriedConversation &carried, qsizetype answer)
{
    const QList<Message> &messages = carried.conversation.messages;
    const Message &told = messages.at(answer);
    const qsizetype question = questionOf(messages, answer);
    Replay turns{.pictures = carried.pictures};
    for (qsizetype at = 0; at <= question; ++at)
        turns.turns.append({.question = messages.at(at)});
    if (turns.turns.isEmpty())
        turns.turns.append(ReplayTurn{});
    turns.turns.last().answer = told;
    Dataset dataset = datasetOf(turns, turns.turns.size() - 1);
    dataset.regions = grounding::correctedRegions(dataset.regions, carried.corrections.value(told.id));
    return dataset;
}

} // namespace exchange
