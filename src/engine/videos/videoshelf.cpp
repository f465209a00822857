#include "engine/videos/videoshelf.h"

#include "database/database.h"
#include "database/transaction.h"
#include "engine/videos/shelfrows.h"
#include "engine/videos/videotables.h"
#include "wire/retrievalservice.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using namespace shelf;
using model::Outcome;
using model::Problem;
using model::Result;

constexpr auto scheme = "groundglass-file:";

QString newTag()
{
    return u"\"%1\""_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

VideoShelf::VideoShelf(std::shared_ptr<database::Database> tables)
    : m_tables(std::move(tables))
{
}

Result<VideoShelf> VideoShelf::open(const QString &dataFolder)
{
    auto tables = openVideoTables(dataFolder);
    if (!tables)
        return tables.problem();
    return VideoShelf(*std::move(tables));
}

Result<qint64> VideoShelf::indexId(const QString &name)
{
    auto find = m_tables->statement(u"SELECT id FROM indexes WHERE name = ?"_s);
    const auto found = find.bind(name).next();
    if (!found)
        return found.problem();
    if (!*found)
        return indexMissing(name);
    return find.value(0).toLongLong();
}

Result<model::VideoIndex> VideoShelf::create(const model::VideoIndex &wish)
{
    if (!model::isIndexName(wish.name))
        return refused(400, u"InvalidRequest"_s,
            u"A name has up to 24 letters, digits and single hyphens, or is a GUID."_s, wish.name);
    if (indexId(wish.name))
        return refused(409, u"AlreadyExists"_s, u"There is an index with this name already."_s, wish.name);
    model::VideoIndex index = wish;
    index.created = index.changed = QDateTime::currentDateTimeUtc();
    index.eTag = newTag();
    auto insert = m_tables->statement(u"INSERT INTO indexes (name, body) VALUES (?, ?)"_s);
    GG_TRY(insert.bind(index.name).bind(wire::writeIndex(index)).run());
    return index;
}

Result<model::VideoIndex> VideoShelf::index(const QString &name)
{
    auto find = m_tables->statement(u"SELECT body FROM indexes WHERE name = ?"_s);
    const auto found = find.bind(name).next();
    if (!found)
        return found.problem();
    if (!*found)
        return indexMissing(name);
    return indexFromRow(find.value(0));
}

Result<QList<model::VideoIndex>> VideoShelf::indexes(int skip, int top)
{
    auto all = m_tables->statement(u"SELECT body FROM indexes ORDER BY name LIMIT ? OFFSET ?"_s);
    all.bind(top).bind(skip);
    QList<model::VideoIndex> indexes;
    while (true) {
        const auto more = all.next();
        if (!more)
            return more.problem();
        if (!*more)
            return indexes;
        indexes.append(indexFromRow(all.value(0)));
    }
}

Result<model::VideoIndex> VideoShelf::change(const QString &name, const model::VideoIndex &wish)
{
    auto index = this->index(name);
    if (!index)
        return index;
    if (!wish.fields.isEmpty())
        index->fields = wish.fields;
    if (!wish.userData.isEmpty())
        index->userData = wish.userData;
    index->changed = QDateTime::currentDateTimeUtc();
    index->eTag = newTag();
    auto update = m_tables->statement(u"UPDATE indexes SET body = ? WHERE name = ?"_s);
    GG_TRY(update.bind(wire::writeIndex(*index)).bind(name).run());
    return index;
}

Outcome VideoShelf::remove(const QString &name)
{
    const auto id = indexId(name);
    if (!id)
        return id.problem();
    database::Transaction transaction(*m_tables);
    GG_TRY(transaction.begun());
    auto words = m_tables->statement(
        u"DELETE FROM note_words WHERE rowid IN (SELECT n.id FROM notes n JOIN documents d ON d.id = "
        "n.document_id WHERE d.index_id = ?)"_s);
    GG_TRY(words.bind(*id).run());
    auto erase = m_tables->statement(u"DELETE FROM indexes WHERE id = ?"_s);
    GG_TRY(erase.bind(*id).run());
    return transaction.commit();
}

Result<QString> VideoShelf::handOver(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return refused(400, u"FileNotFound"_s, u"There is no such file, or it may not be read."_s, file);
    const QString path = info.canonicalFilePath();
    auto known = m_tables->statement(u"SELECT token FROM handed WHERE file = ?"_s);
    const auto found = known.bind(path).next();
    if (!found)
        return found.problem();
    if (*found)
        return QLatin1StringView(scheme) + known.value(0).toString();
    const QString token = QString::number(QRandomGenerator::system()->generate64(), 16)
        + QString::number(QRandomGenerator::system()->generate64(), 16);
    auto insert = m_tables->statement(u"INSERT INTO handed (token, file) VALUES (?, ?)"_s);
    GG_TRY(insert.bind(token).bind(path).run());
    return QLatin1StringView(scheme) + token;
}

Result<QString> VideoShelf::fileOf(const QString &address)
{
    const Problem never = refused(400, u"InvalidDocumentUrl"_s,
        u"This service reads only files that were handed over to it (POST /groundglass/files)."_s,
        address.left(200));
    if (!address.startsWith(QLatin1StringView(scheme)))
        return never;
    auto find = m_tables->statement(u"SELECT file FROM handed WHERE token = ?"_s);
    const auto found = find.bind(address.mid(qsizetype(qstrlen(scheme)))).next();
    if (!found)
        return found.problem();
    return *found ? Result<QString>(find.value(0).toString()) : Result<QString>(never);
}

} // namespace engine
