#include "store/pictures.h"

#include "store/filelock.h"
#include "store/picturefolder.h"
#include "store/writer.h"

#include "database/database.h"
#include "database/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qint64 headLength = 4096;

/// Mapped, not read: a picture of hundreds of megabytes needs no memory of its own here.
model::Result<model::Picture> describe(const PictureReading &reading, QFile &copy, const QString &name)
{
    uchar *mapped = copy.size() > 0 ? copy.map(0, copy.size()) : nullptr;
    if (!mapped && copy.size() > 0)
        return model::Problem{
            .kind = model::Problem::Kind::FileUnreadable, .detail = copy.errorString(), .subject = name};
    auto described =
        reading.describe(QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), copy.size()), name);
    if (mapped)
        copy.unmap(mapped);
    return described;
}

} // namespace

Pictures::Pictures(
    database::Database &database, const PictureFolder &folder, const Writer &writer, QString dataFolder)
    : m_database(database)
    , m_folder(folder)
    , m_writer(writer)
    , m_dataFolder(std::move(dataFolder))
{
}

QString Pictures::lockPath() const
{
    return m_dataFolder + u"/pictures.lock"_s;
}

model::Result<model::Picture> Pictures::addFile(const PictureReading &reading, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto taken = takeIn(reading, path, name);
    if (taken || (taken.problem().subject != name && !taken.problem().subject.isEmpty()))
        return taken;
    model::Problem problem = taken.problem();
    problem.subject = path;
    return problem;
}

/// What is described is our own copy: the person's file may change meanwhile.
model::Result<model::Picture> Pictures::takeIn(
    const PictureReading &reading, const QString &path, const QString &name)
{
    const auto file = reading.openFile(path);
    if (!file)
        return file.problem();
    if (const auto seen = reading.glance((*file)->peek(headLength), name); !seen)
        return seen.problem();
    const auto lock = FileLock::take(lockPath(), FileLock::When::Wait); // strays are removed under it
    auto guest = m_folder.takeIn(**file);
    if (!guest)
        return guest.problem();
    auto described = describe(reading, *guest->file, name);
    if (!described)
        return described.problem();
    described->contentHash = guest->hash;
    if (const auto kept = m_folder.keep(*guest, described->mime); !kept)
        return kept.problem();
    if (const auto claimed = claim(described->contentHash, described->mime); !claimed)
        return claimed.problem();
    return described;
}

model::Result<model::Picture> Pictures::add(
    const PictureReading &reading, const QByteArray &bytes, const QString &name)
{
    auto described = reading.describe(bytes, name);
    if (!described)
        return described.problem();
    model::Picture &picture = *described;
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    picture.contentHash = QString::fromLatin1(hash);
    const auto lock = FileLock::take(lockPath(), FileLock::When::Wait);
    // The file first: a row never stands for a picture that is not there.
    if (const auto kept = m_folder.keep(bytes, picture.contentHash, picture.mime); !kept)
        return kept.problem();
    if (const auto claimed = claim(picture.contentHash, picture.mime); !claimed)
        return claimed.problem();
    return picture;
}

model::Outcome Pictures::claim(const QString &hash, const QString &mime)
{
    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    auto picture = m_database.statement(u"INSERT OR IGNORE INTO picture (hash, mime) VALUES (?, ?)"_s);
    if (const auto done = picture.bind(hash).bind(mime).run(); !done)
        return done;
    auto claim = m_database.statement(u"INSERT OR IGNORE INTO claim (writer, hash) VALUES (?, ?)"_s);
    if (const auto done = claim.bind(m_writer.name()).bind(hash).run(); !done)
        return done;
    return transaction.commit();
}

model::Outcome Pictures::removeUnneeded(const QStringList &hashes)
{
    const auto lock = FileLock::take(lockPath(), FileLock::When::Wait);
    for (const QString &hash : hashes) {
        if (const auto removed = removeIfUnneeded(hash); !removed)
            return removed;
    }
    return model::Done{};
}

/// The row first: were we killed in between, a file is left over, which the next start finds.
model::Outcome Pictures::removeIfUnneeded(const QString &hash)
{
    QString mime;
    {
        auto row = m_database.statement(
            u"DELETE FROM picture WHERE hash = ? AND NOT EXISTS (SELECT 1 FROM attachment WHERE "
            "attachment.hash = picture.hash) AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.hash = "
            "picture.hash) RETURNING mime"_s);
        const auto removed = row.bind(hash).next();
        if (!removed)
            return removed.problem();
        if (!*removed)
            return model::Done{};
        mime = row.value(0).toString();
        if (const auto end = row.next(); !end) // the statement commits with its last step
            return end.problem();
    }
    m_folder.remove(hash, mime);
    return model::Done{};
}

model::Result<QList<model::Picture>> Pictures::used(qsizetype most)
{
    QList<model::Picture> pictures;
    // With max() among what is selected, SQLite takes the other columns from its row.
    auto rows = m_database.statement(
        u"SELECT name, hash, mime, byte_count, width, height, max(message) FROM attachment WHERE hash IS NOT "
        "NULL GROUP BY hash ORDER BY max(message) DESC, position LIMIT ?"_s);
    rows.bind(most);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        pictures.append({.name = rows.value(0).toString(),
            .contentHash = rows.value(1).toString(),
            .mime = rows.value(2).toString(),
            .byteCount = rows.value(3).toLongLong(),
            .size = QSize(rows.value(4).toInt(), rows.value(5).toInt())});
    if (!more)
        return more.problem();
    return pictures;
}

model::Result<QStringList> Pictures::list(const QString &sql)
{
    QStringList values;
    auto rows = m_database.statement(sql);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        values.append(rows.value(0).toString());
    if (!more)
        return more.problem();
    return values;
}

model::Result<QStringList> Pictures::hashesClaimedBy(const QString &writer)
{
    QStringList hashes;
    auto rows = m_database.statement(u"SELECT hash FROM claim WHERE writer = ?"_s);
    rows.bind(writer);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        hashes.append(rows.value(0).toString());
    if (!more)
        return more.problem();
    return hashes;
}

model::Outcome Pictures::removeAbandoned()
{
    // What stands in a question that was not asked yet waits for the window that goes on with it.
    const auto writers =
        list(u"SELECT DISTINCT writer FROM claim WHERE writer NOT IN (SELECT writer FROM draft)"_s);
    if (!writers)
        return writers.problem();
    for (const QString &writer : *writers) {
        if (m_writer.isThere(writer))
            continue;
        const auto hashes = hashesClaimedBy(writer);
        if (!hashes)
            return hashes.problem();
        auto release = m_database.statement(u"DELETE FROM claim WHERE writer = ?"_s);
        if (const auto released = release.bind(writer).run(); !released)
            return released;
        if (const auto removed = removeUnneeded(*hashes); !removed)
            return removed;
    }
    return model::Done{};
}

model::Outcome Pictures::removeStrayFiles()
{
    const auto lock = FileLock::take(lockPath(), FileLock::When::Wait);
    QSet<QString> known;
    auto rows = m_database.statement(u"SELECT hash, mime FROM picture"_s);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        known.insert(m_folder.pathOf(rows.value(0).toString(), rows.value(1).toString()));
    if (!more)
        return more.problem();
    m_folder.removeAllBut(known);
    return model::Done{};
}

} // namespace store
