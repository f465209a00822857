#include "presentation/conversationimport.h"

#include "model/whendone.h"
#include "store/history.h"

#include <tuple>

namespace presentation {

namespace {

/// What the picture is called where it is first asked about.
QString nameOf(const model::Conversation &conversation, const QString &hash)
{
    for (const model::Message &message : conversation.messages) {
        for (const model::Picture &picture : message.pictures) {
            if (picture.contentHash == hash)
                return picture.name;
        }
    }
    return {};
}

} // namespace

ConversationImport::ConversationImport(
    exchange::CarriedConversation carried, const QString &title, store::History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_carried(std::move(carried))
    , m_hashes(m_carried.pictures.keys())
{
    if (m_carried.conversation.title.isEmpty())
        m_carried.conversation.title = title;
}

void ConversationImport::begin()
{
    storePicture();
}

void ConversationImport::storePicture()
{
    if (m_hashes.isEmpty())
        return storeConversation();
    const QString hash = m_hashes.takeLast();
    model::whenDone(m_history.addPicture(m_carried.pictures.take(hash), nameOf(m_carried.conversation, hash)),
        this, [this, hash](const model::Result<model::Picture> &stored) {
            if (!stored)
                return fail(stored.problem());
            useStored(hash, *stored);
            storePicture();
        });
}

/// The history knows best what the picture is; its name stays as the file has it.
void ConversationImport::useStored(const QString &hash, const model::Picture &stored)
{
    for (model::Message &message : m_carried.conversation.messages) {
        for (model::Picture &picture : message.pictures) {
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

void ConversationImport::storeConversation()
{
    model::whenDone(m_history.create(m_carried.conversation.title), this,
        [this](const model::Result<model::Conversation> &created) {
            if (!created)
                return fail(created.problem());
            m_conversation = created->id;
            keepManners();
            storeMessage();
        });
}

/// How its questions are asked.
void ConversationImport::keepManners()
{
    const model::Conversation &carried = m_carried.conversation;
    if (carried.asksForRegions || !carried.regionPrompt.isEmpty())
        std::ignore =
            m_history.saveRegionPrompt(m_conversation, carried.asksForRegions, carried.regionPrompt);
    if (carried.parameters != model::Parameters())
        std::ignore = m_history.saveParameters(m_conversation, carried.parameters);
    if (!carried.connectionId.isEmpty())
        std::ignore = m_history.saveConnection(m_conversation, carried.connectionId);
}

void ConversationImport::storeMessage()
{
    const QList<model::Message> &messages = m_carried.conversation.messages;
    if (m_next == messages.size()) {
        emit done(m_conversation);
        deleteLater();
        return;
    }
    const qint64 carriedId = messages.at(m_next).id;
    model::whenDone(m_history.append(m_conversation, messages.at(m_next)), this,
        [this, carriedId](const model::Result<model::Message> &stored) {
            if (!stored)
                return fail(stored.problem());
            keepSayings(*stored, carriedId);
            ++m_next;
            storeMessage();
        });
}

/// Kept in the order of the calls: all of it is there before done() is heard of.
void ConversationImport::keepSayings(const model::Message &stored, qint64 carriedId)
{
    if (!stored.ties.isEmpty())
        std::ignore = m_history.saveTies(stored.id, stored.ties);
    if (const auto said = m_carried.corrections.value(carriedId); !said.isEmpty())
        std::ignore = m_history.saveCorrections(stored.id, said);
    if (const auto record = m_carried.records.constFind(carriedId); record != m_carried.records.cend())
        std::ignore = m_history.saveSent(stored.id, *record);
}

void ConversationImport::fail(const model::Problem &problem)
{
    if (m_conversation > 0)
        std::ignore = m_history.remove(m_conversation); // half a conversation would mislead
    emit failed(problem);
    deleteLater();
}

} // namespace presentation
