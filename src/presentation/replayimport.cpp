#include "presentation/replayimport.h"

#include "model/whendone.h"
#include "store/history.h"

#include <tuple>

namespace presentation {

namespace {

/// What the picture is called where it is first asked about.
QString nameOf(const exchange::Replay &replay, const QString &hash)
{
    for (const exchange::ReplayTurn &turn : replay.turns) {
        for (const model::Picture &picture : turn.question.pictures) {
            if (picture.contentHash == hash)
                return picture.name;
        }
    }
    return {};
}

} // namespace

ReplayImport::ReplayImport(
    exchange::Replay replay, const QString &title, store::History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_replay(std::move(replay))
    , m_title(m_replay.title.isEmpty() ? title : m_replay.title)
    , m_hashes(m_replay.pictures.keys())
{
}

void ReplayImport::begin()
{
    storePicture();
}

void ReplayImport::storePicture()
{
    if (m_hashes.isEmpty())
        return storeConversation();
    const QString hash = m_hashes.takeLast();
    model::whenDone(m_history.addPicture(m_replay.pictures.take(hash), nameOf(m_replay, hash)), this,
        [this, hash](const model::Result<model::Picture> &stored) {
            if (!stored)
                return fail(stored.problem());
            useStored(hash, *stored);
            storePicture();
        });
}

/// The history knows best what the picture is; its name stays as the replay has it.
void ReplayImport::useStored(const QString &hash, const model::Picture &stored)
{
    for (exchange::ReplayTurn &turn : m_replay.turns) {
        for (model::Picture &picture : turn.question.pictures) {
            if (picture.contentHash != hash)
                continue;
            const model::Picture told = picture;
            picture = stored;
            picture.name = told.name.section(u'/', -1); // a saved answer's picture comes by its path
            picture.address = told.address;
            picture.detail = told.detail;
        }
    }
}

void ReplayImport::storeConversation()
{
    for (const exchange::ReplayTurn &turn : m_replay.turns)
        m_messages << turn.question << turn.answer;
    model::whenDone(
        m_history.create(m_title), this, [this](const model::Result<model::Conversation> &created) {
            if (!created)
                return fail(created.problem());
            m_conversation = created->id;
            storeMessage();
        });
}

void ReplayImport::storeMessage()
{
    if (m_next == m_messages.size()) {
        emit done(m_conversation);
        deleteLater();
        return;
    }
    model::whenDone(m_history.append(m_conversation, m_messages.at(m_next)), this,
        [this](const model::Result<model::Message> &stored) {
            if (!stored)
                return fail(stored.problem());
            keepTies(*stored);
            keepRecord(*stored);
            ++m_next;
            storeMessage();
        });
}

void ReplayImport::keepTies(const model::Message &stored)
{
    if (!stored.ties.isEmpty())
        std::ignore = m_history.saveTies(stored.id, stored.ties); // in the order of the calls
}

/// Messages come in pairs: the answers are the odd ones.
void ReplayImport::keepRecord(const model::Message &stored)
{
    const exchange::ReplayTurn &turn = m_replay.turns.at(m_next / 2);
    if (m_next % 2 == 0 || turn.request.isEmpty())
        return;
    model::SentRecord record{.request = turn.request,
        .kind = model::Connection::Kind::OpenAICompatible,
        .rawAnswer = turn.rawAnswer.left(model::mostKeptOfRawAnswer),
        .rawAnswerIsCut = turn.rawAnswer.size() > model::mostKeptOfRawAnswer};
    for (qsizetype i = 0; i < turn.question.pictures.size(); ++i)
        record.pictures.append({turn.question.pictures.at(i), turn.question.sent.value(i)});
    std::ignore = m_history.saveSent(stored.id, record);
}

void ReplayImport::fail(const model::Problem &problem)
{
    if (m_conversation > 0)
        std::ignore = m_history.remove(m_conversation); // half a conversation would mislead
    emit failed(problem);
    deleteLater();
}

} // namespace presentation
