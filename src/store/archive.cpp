#include "store/archive.h"

#include "store/schema.h"

#include "database/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using model::Problem;

namespace store {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

Problem cannotUse(const QString &folder)
{
    const bool blocked = QFileInfo::exists(folder) && !QFileInfo(folder).isDir();
    return {.kind = Problem::Kind::StoreUnavailable,
        .detail = blocked ? u"a file lies where the folder should be"_s : u"the folder cannot be written"_s,
        .subject = folder};
}

model::Result<Writer> enterFolder(const QString &folder)
{
    const bool fresh = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return cannotUse(folder);
    if (fresh)
        QFile::setPermissions(folder, ownerOnly);
    auto writer = Writer::enter(folder);
    if (!writer)
        return cannotUse(folder);
    return std::move(*writer);
}

} // namespace

Archive::Archive(QString folder, Writer writer, std::shared_ptr<database::Database> database)
    : m_folder(std::move(folder))
    , m_writer(std::move(writer))
    , m_database(std::move(database))
    , m_pictureFolder(m_folder)
    , m_conversations(*m_database)
    , m_growth(*m_database)
    , m_messages(*m_database, m_growth, m_writer)
    , m_corrections(*m_database)
    , m_sentRecords(*m_database)
    , m_pictures(*m_database, m_pictureFolder, m_writer, m_folder)
    , m_reviews(*m_database)
    , m_drafts(*m_database, m_writer)
    , m_pageTexts(*m_database)
{
}

Archive::~Archive() = default;

model::Result<Archive::Opened> Archive::open(const QString &folder)
{
    auto writer = enterFolder(folder);
    if (!writer)
        return writer.problem();
    const auto database = openDatabase(folder, *writer);
    if (!database)
        return database.problem();
    Opened opened{
        .archive = std::unique_ptr<Archive>(new Archive(folder, std::move(*writer), database->database)),
        .setAside = database->setAside};
    if (const auto tidied = opened.archive->tidy(); !tidied)
        return tidied.problem();
    return opened;
}

model::Result<Archive::Opened> Archive::openInMemory(const QString &folder)
{
    auto writer = enterFolder(folder);
    if (!writer)
        return writer.problem();
    auto database = database::Database::open(u":memory:"_s);
    if (!database)
        return database.problem();
    if (const auto schema = prepareSchema(**database); !schema)
        return schema.problem();
    return Opened{.archive = std::unique_ptr<Archive>(new Archive(folder, std::move(*writer), *database))};
}

model::Outcome Archive::tidy()
{
    const bool somebodyDied = m_writer.forgetTheDead();
    if (const auto done = m_messages.interruptAbandoned(); !done)
        return done;
    if (const auto done = m_pictures.removeAbandoned(); !done)
        return done;
    return somebodyDied ? m_pictures.removeStrayFiles() : model::Outcome(model::Done{});
}

model::Result<model::Conversation> Archive::conversation(qint64 id)
{
    // Another program may have died since we started.
    if (const auto done = m_messages.interruptAbandoned(); !done)
        return done.problem();
    auto found = m_conversations.one(id);
    if (!found)
        return found;
    const auto messages = m_messages.ofConversation(id);
    if (!messages)
        return messages.problem();
    found->messages = *messages;
    return found;
}

model::Result<QList<model::Conversation>> Archive::conversationsShowing(const QString &hash, qsizetype most)
{
    const auto ids = m_conversations.showing(hash, most);
    if (!ids)
        return ids.problem();
    QList<model::Conversation> found;
    for (const qint64 id : *ids) {
        auto one = conversation(id);
        if (!one)
            return one.problem();
        found.append(*std::move(one));
    }
    return found;
}

model::Outcome Archive::remove(qint64 conversation)
{
    const auto hashes = m_conversations.remove(conversation);
    if (!hashes)
        return hashes.problem();
    const auto removed = m_pictures.removeUnneeded(*hashes);
    (void)m_database->run(
        u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // not while another program reads; then later
    return removed;
}

} // namespace store
