#include "store/archive.h"

#include "store/branching.h"
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
    , m_searchIndex(*m_database)
    , m_erasure(*m_database)
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
    const auto removed = opened.archive->removeAbandoned();
    if (!removed)
        return removed.problem();
    opened.removedConversations = *removed;
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

QString Archive::databaseFile() const
{
    return m_database->path();
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
    model::sortVersions(*found);
    return found;
}

model::Result<qint64> Archive::branch(qint64 message)
{
    return branchOff(*m_database, message);
}

model::Outcome Archive::removeMessages(const model::Removal &removal)
{
    const auto hashes = m_messages.remove(removal);
    if (!hashes)
        return hashes.problem();
    return m_pictures.removeUnneeded(*hashes);
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

/// What a program had removed that ended before it was too late to take it back; whether there was any.
model::Result<bool> Archive::removeAbandoned()
{
    const auto hidden = m_conversations.hidden();
    if (!hidden)
        return hidden.problem();
    bool any = false;
    for (const auto &[id, writer] : *hidden) {
        if (m_writer.isThere(writer))
            continue;
        if (const auto removed = remove(id); !removed)
            return removed.problem();
        any = true;
    }
    return any;
}

model::Outcome Archive::hide(qint64 conversation)
{
    return m_conversations.hide(conversation, m_writer.name());
}

model::Outcome Archive::remove(qint64 conversation)
{
    const auto hashes = m_conversations.remove(conversation);
    return hashes ? m_pictures.removeUnneeded(*hashes) : model::Outcome(hashes.problem());
}

model::Result<model::HistoryFindings> Archive::find(
    const model::HistoryQuery &query, const std::function<bool()> &isWanted)
{
    return HistorySearch(*m_database).find(query, isWanted);
}

model::Result<std::optional<std::chrono::milliseconds>> Archive::tend()
{
    constexpr auto soon = std::chrono::milliseconds(2);
    constexpr auto later = std::chrono::seconds(1);
    using Next = std::optional<std::chrono::milliseconds>;
    const auto changed = m_searchIndex.step(SearchIndex::Source::Changed);
    if (!changed)
        return changed.problem();
    if (*changed == SearchIndex::Left::More)
        return Next(soon);
    const auto erased = m_erasure.step();
    if (!erased)
        return erased.problem();
    if (*erased == Erasure::Left::More)
        return Next(soon);
    const auto unread = m_searchIndex.step(SearchIndex::Source::Unread);
    if (!unread)
        return unread.problem();
    if (*unread == SearchIndex::Left::More)
        return Next(soon);
    return *erased == Erasure::Left::Blocked ? Next(later) : Next();
}

void Archive::eraseUntil(std::chrono::steady_clock::time_point end)
{
    bool isDone = false;
    while (!isDone && std::chrono::steady_clock::now() < end) {
        const auto read = m_searchIndex.step(SearchIndex::Source::Changed);
        if (read && *read == SearchIndex::Left::More)
            continue;
        const auto erased = m_erasure.step();
        isDone = !read || !erased || *erased != Erasure::Left::More;
    }
}

qint64 Archive::othersVersion()
{
    const auto version = m_database->value(u"PRAGMA data_version"_s);
    return version ? version->toLongLong() : 0;
}

} // namespace store
