#include "engine/videos/videoshelf.h"

#include "database/database.h"
#include "database/transaction.h"
#include "engine/folding.h"
#include "engine/videos/videotables.h"
#include "wire/retrievalservice.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using model::Done;
using model::Outcome;
using model::Problem;
using model::Result;

enum ItemState { Waiting, Running, Succeeded, Failed };

constexpr auto scheme = "groundglass-file:";

Problem refused(int status, const QString &code, const QString &sentence, const QString &subject = {})
{
    return {.kind = Problem::Kind::RequestRefused,
        .detail = sentence,
        .subject = subject,
        .status = status,
        .code = code};
}

Problem indexMissing(const QString &name)
{
    return refused(404, u"IndexNotFound"_s, u"There is no index with this name."_s, name);
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QDateTime dateFrom(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString newTag()
{
    return u"\"%1\""_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// A null string would be NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QByteArray metadataText(const model::Metadata &metadata)
{
    QJsonObject object;
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

model::Metadata metadataOf(const QVariant &text)
{
    model::Metadata metadata;
    const auto object = QJsonDocument::fromJson(text.toByteArray()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        metadata.insert(it.key(), it.value().toString());
    return metadata;
}

QString shotsText(const QList<double> &shots)
{
    QStringList words;
    for (const double shot : shots)
        words.append(QString::number(shot, 'f', 3));
    return words.join(u' ');
}

QList<double> shotsFrom(const QString &text)
{
    QList<double> shots;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        shots.append(word.toDouble());
    return shots;
}

model::VideoIndex indexFromRow(const QVariant &body)
{
    const auto index = wire::readIndexWish(body.toByteArray());
    return index ? *index : model::VideoIndex{};
}

bool hasNoBlanks(QChar c)
{
    const auto code = c.unicode();
    return (code >= 0x0e00 && code <= 0x0fff) || (code >= 0x1000 && code <= 0x109f)
        || (code >= 0x1780 && code <= 0x17ff) || (code >= 0x2e80 && code <= 0x9fff);
}

#define GG_TRY(outcome)                                                                                      \
    if (const auto tried = (outcome); !tried)                                                                \
    return tried.problem()

} // namespace

QString searchWords(const QString &text)
{
    QString cut;
    for (const QChar c : folded(text)) {
        if (hasNoBlanks(c))
            cut += u' ';
        cut += c;
        if (hasNoBlanks(c))
            cut += u' ';
    }
    return cut.simplified();
}

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

Outcome VideoShelf::forgetNotes(qint64 index, const QString &documentId)
{
    auto words = m_tables->statement(
        u"DELETE FROM note_words WHERE rowid IN (SELECT n.id FROM notes n JOIN documents d ON d.id = "
        "n.document_id WHERE d.index_id = ? AND d.document = ?)"_s);
    GG_TRY(words.bind(index).bind(documentId).run());
    auto notes = m_tables->statement(
        u"DELETE FROM notes WHERE document_id IN (SELECT id FROM documents WHERE index_id = ? AND document = ?)"_s);
    return notes.bind(index).bind(documentId).run();
}

Outcome VideoShelf::apply(qint64 index, qint64 ingestion, const model::VideoItem &item, bool speech)
{
    using Mode = model::VideoItem::Mode;
    QString file;
    ItemState state = Waiting;
    if (item.mode == Mode::Add) {
        auto found = fileOf(item.address);
        if (!found)
            return found.problem();
        file = *found;
        auto put = m_tables->statement(
            u"INSERT INTO documents (index_id, document, address, file, metadata, created, changed, "
            u"duration, "
            "shots) VALUES (?, ?, ?, ?, ?, ?, ?, 0, '') ON CONFLICT (index_id, document) DO UPDATE SET "
            "address = excluded.address, file = excluded.file, metadata = excluded.metadata, "
            "changed = excluded.changed"_s);
        put.bind(index).bind(item.documentId).bind(item.address).bind(file);
        GG_TRY(put.bind(QString::fromUtf8(metadataText(item.metadata))).bind(now()).bind(now()).run());
    } else {
        state = Succeeded;
        const bool isUpdate = item.mode == Mode::Update;
        if (!isUpdate)
            GG_TRY(forgetNotes(index, item.documentId));
        auto change = m_tables->statement(isUpdate
                ? u"UPDATE documents SET metadata = ?, changed = ? WHERE index_id = ? AND document = ?"_s
                : u"DELETE FROM documents WHERE index_id = ? AND document = ?"_s);
        if (isUpdate)
            change.bind(QString::fromUtf8(metadataText(item.metadata))).bind(now());
        GG_TRY(change.bind(index).bind(item.documentId).run());
        if (change.changedRows() == 0)
            return refused(
                404, u"DocumentNotFound"_s, u"There is no such document in the index."_s, item.documentId);
        if (!isUpdate) {
            auto forget = m_tables->statement(u"DELETE FROM items WHERE document = ? AND state IN (0, 1) AND "
                                              u"ingestion_id IN (SELECT id FROM "
                                              "ingestions WHERE index_id = ?)"_s);
            GG_TRY(forget.bind(item.documentId).bind(index).run());
        }
    }
    auto insert = m_tables->statement(u"INSERT INTO items (ingestion_id, document, address, file, metadata, "
                                      u"speech, state, error, progress, "
                                      "changed) VALUES (?, ?, ?, ?, '', ?, ?, '', ?, ?)"_s);
    insert.bind(ingestion).bind(item.documentId).bind(notNull(item.address)).bind(notNull(file));
    return insert.bind(speech ? 1 : 0)
        .bind(int(state))
        .bind(state == Succeeded ? 1.0 : 0.0)
        .bind(now())
        .run();
}

Outcome VideoShelf::ingest(
    const QString &index, const QString &name, const QList<model::VideoItem> &videos, bool withSpeech)
{
    const auto id = indexId(index);
    if (!id)
        return id.problem();
    database::Transaction transaction(*m_tables);
    GG_TRY(transaction.begun());
    auto find = m_tables->statement(u"SELECT 1 FROM ingestions WHERE index_id = ? AND name = ?"_s);
    const auto known = find.bind(*id).bind(name).next();
    if (!known)
        return known.problem();
    if (*known)
        return refused(409, u"AlreadyExists"_s, u"There is an ingestion with this name already."_s, name);
    auto insert = m_tables->statement(u"INSERT INTO ingestions (index_id, name, created) VALUES (?, ?, ?)"_s);
    GG_TRY(insert.bind(*id).bind(name).bind(now()).run());
    const qint64 ingestion = insert.insertedId();
    for (model::VideoItem item : videos) {
        if (item.documentId.isEmpty())
            item.documentId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        GG_TRY(apply(*id, ingestion, item, withSpeech));
    }
    return transaction.commit();
}

namespace {

model::IngestionState stateOf(const QList<model::VideoStatus> &videos, bool anyRunning)
{
    using State = model::IngestionState;
    int good = 0;
    int bad = 0;
    for (const model::VideoStatus &video : videos) {
        good += video.succeeded.value_or(false) ? 1 : 0;
        bad += video.succeeded && !*video.succeeded ? 1 : 0;
    }
    if (good + bad < videos.size())
        return good + bad > 0 || anyRunning ? State::Running : State::NotStarted;
    return bad == 0 ? State::Completed : good == 0 ? State::Failed : State::PartiallySucceeded;
}

} // namespace

Result<model::Ingestion> VideoShelf::ingestion(const QString &index, const QString &name)
{
    const auto id = indexId(index);
    if (!id)
        return id.problem();
    auto find = m_tables->statement(u"SELECT id, created FROM ingestions WHERE index_id = ? AND name = ?"_s);
    const auto found = find.bind(*id).bind(name).next();
    if (!found)
        return found.problem();
    if (!*found)
        return refused(404, u"IngestionNotFound"_s, u"There is no ingestion with this name."_s, name);
    model::Ingestion ingestion{.name = name, .created = dateFrom(find.value(1))};
    auto items = m_tables->statement(
        u"SELECT document, address, state, error, progress, changed FROM items WHERE ingestion_id = ? ORDER BY id"_s);
    items.bind(find.value(0));
    bool anyRunning = false;
    while (true) {
        const auto more = items.next();
        if (!more)
            return more.problem();
        if (!*more)
            break;
        const int state = items.value(2).toInt();
        anyRunning = anyRunning || state == Running;
        model::VideoStatus video{.documentId = items.value(0).toString(),
            .address = items.value(1).toString(),
            .error = items.value(3).toString(),
            .progress = items.value(4).toDouble()};
        if (state == Succeeded || state == Failed)
            video.succeeded = state == Succeeded;
        ingestion.videos.append(video);
        ingestion.changed = std::max(ingestion.changed, dateFrom(items.value(5)));
    }
    ingestion.state = stateOf(ingestion.videos, anyRunning);
    return ingestion;
}

Result<QList<model::Ingestion>> VideoShelf::ingestions(const QString &index, int skip, int top)
{
    const auto id = indexId(index);
    if (!id)
        return id.problem();
    QStringList names;
    {
        auto all = m_tables->statement(
            u"SELECT name FROM ingestions WHERE index_id = ? ORDER BY id DESC LIMIT ? OFFSET ?"_s);
        all.bind(*id).bind(top).bind(skip);
        while (true) {
            const auto more = all.next();
            if (!more)
                return more.problem();
            if (!*more)
                break;
            names.append(all.value(0).toString());
        }
    }
    QList<model::Ingestion> ingestions;
    for (const QString &name : names) {
        auto one = ingestion(index, name);
        if (!one)
            return one.problem();
        ingestions.append(*std::move(one));
    }
    return ingestions;
}

namespace {

/// With the state of the item that was asked for last.
const QString documentColumns =
    u"SELECT document, address, file, metadata, created, changed, duration, "
    "(SELECT state || '|' || progress || '|' || error FROM items i JOIN ingestions g ON g.id = "
    "i.ingestion_id "
    "WHERE g.index_id = d.index_id AND i.document = d.document ORDER BY i.id DESC LIMIT 1) FROM documents d "_s;

model::IndexedVideo documentFromRow(const database::Statement &row)
{
    const QString item = row.value(7).toString();
    const int state = item.section(u'|', 0, 0).toInt();
    return {.documentId = row.value(0).toString(),
        .address = row.value(1).toString(),
        .metadata = metadataOf(row.value(3)),
        .created = dateFrom(row.value(4)),
        .changed = dateFrom(row.value(5)),
        .error = state == Failed ? item.section(u'|', 2) : QString(),
        .file = row.value(2).toString(),
        .duration = row.value(6).toDouble(),
        .progress = state == Succeeded || state == Failed
            ? 1.0
            : std::min(0.99, item.section(u'|', 1, 1).toDouble())};
}

} // namespace

Result<QList<model::IndexedVideo>> VideoShelf::documents(const QString &index, int skip, int top)
{
    const auto id = indexId(index);
    if (!id)
        return id.problem();
    auto all = m_tables->statement(documentColumns + u"WHERE index_id = ? ORDER BY d.id LIMIT ? OFFSET ?"_s);
    all.bind(*id).bind(top).bind(skip);
    QList<model::IndexedVideo> videos;
    while (true) {
        const auto more = all.next();
        if (!more)
            return more.problem();
        if (!*more)
            return videos;
        videos.append(documentFromRow(all));
    }
}

Result<model::IndexedVideo> VideoShelf::document(const QString &index, const QString &documentId)
{
    const auto id = indexId(index);
    if (!id)
        return id.problem();
    auto find = m_tables->statement(documentColumns + u"WHERE index_id = ? AND document = ?"_s);
    const auto found = find.bind(*id).bind(documentId).next();
    if (!found)
        return found.problem();
    if (!*found)
        return refused(404, u"DocumentNotFound"_s, u"Document does not exist in the index."_s, documentId);
    return documentFromRow(find);
}

Result<VideoNotes> VideoShelf::notes(const QString &index, const QString &documentId)
{
    const auto id = indexId(index);
    if (!id)
        return id.problem();
    auto find = m_tables->statement(
        u"SELECT id, duration, shots FROM documents WHERE index_id = ? AND document = ?"_s);
    const auto found = find.bind(*id).bind(documentId).next();
    if (!found)
        return found.problem();
    if (!*found)
        return refused(404, u"DocumentNotFound"_s, u"Document does not exist in the index."_s, documentId);
    VideoNotes notes{.duration = find.value(1).toDouble(), .shots = shotsFrom(find.value(2).toString())};
    auto all = m_tables->statement(
        u"SELECT source, start, end, best, quality, amount, text FROM notes WHERE document_id = ? ORDER BY start, id"_s);
    all.bind(find.value(0));
    while (true) {
        const auto more = all.next();
        if (!more)
            return more.problem();
        if (!*more)
            return notes;
        notes.notes.append({.source = VideoNote::Source(all.value(0).toInt()),
            .start = all.value(1).toDouble(),
            .end = all.value(2).toDouble(),
            .best = all.value(3).toDouble(),
            .quality = all.value(4).toDouble(),
            .amount = all.value(5).toInt(),
            .text = all.value(6).toString()});
    }
}

Outcome VideoShelf::requeueInterrupted()
{
    return m_tables->run(u"UPDATE items SET state = 0, progress = 0 WHERE state = 1"_s);
}

Result<std::optional<VideoShelf::Job>> VideoShelf::takeJob()
{
    auto find = m_tables->statement(
        u"SELECT i.id, g.index_id, x.body, i.document, i.file, i.speech FROM items i JOIN ingestions g ON "
        "g.id = i.ingestion_id JOIN indexes x ON x.id = g.index_id WHERE i.state = 0 ORDER BY i.id LIMIT 1"_s);
    const auto found = find.next();
    if (!found)
        return found.problem();
    if (!*found)
        return std::optional<Job>();
    Job job{.item = find.value(0).toLongLong(),
        .indexId = find.value(1).toLongLong(),
        .index = indexFromRow(find.value(2)),
        .documentId = find.value(3).toString(),
        .file = find.value(4).toString(),
        .withSpeech = find.value(5).toBool()};
    auto begin = m_tables->statement(u"UPDATE items SET state = 1, changed = ? WHERE id = ?"_s);
    GG_TRY(begin.bind(now()).bind(job.item).run());
    return std::optional(job);
}

Outcome VideoShelf::tellProgress(const Job &job, double progress)
{
    auto update = m_tables->statement(u"UPDATE items SET progress = ?, changed = ? WHERE id = ?"_s);
    return update.bind(progress).bind(now()).bind(job.item).run();
}

Result<bool> VideoShelf::isWanted(const Job &job)
{
    auto find = m_tables->statement(u"SELECT 1 FROM items WHERE id = ?"_s);
    return find.bind(job.item).next();
}

Outcome VideoShelf::finish(const Job &job, const VideoNotes &notes)
{
    database::Transaction transaction(*m_tables);
    GG_TRY(transaction.begun());
    auto find = m_tables->statement(u"SELECT id FROM documents WHERE index_id = ? AND document = ?"_s);
    const auto found = find.bind(job.indexId).bind(job.documentId).next();
    if (!found)
        return found.problem();
    if (!*found)
        return Done{}; // removed meanwhile
    const qint64 document = find.value(0).toLongLong();
    GG_TRY(forgetNotes(job.indexId, job.documentId));
    for (const VideoNote &note : notes.notes) {
        auto insert = m_tables->statement(
            u"INSERT INTO notes (document_id, source, start, end, best, quality, amount, text) VALUES "
            "(?, ?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(document).bind(int(note.source)).bind(note.start).bind(note.end).bind(note.best);
        GG_TRY(insert.bind(note.quality).bind(note.amount).bind(notNull(note.text)).run());
        auto words = m_tables->statement(u"INSERT INTO note_words (rowid, words) VALUES (?, ?)"_s);
        words.bind(insert.insertedId());
        GG_TRY(words.bind(searchWords(note.text + u' ' + note.words)).run());
    }
    auto update =
        m_tables->statement(u"UPDATE documents SET duration = ?, shots = ?, changed = ? WHERE id = ?"_s);
    GG_TRY(
        update.bind(notes.duration).bind(notNull(shotsText(notes.shots))).bind(now()).bind(document).run());
    auto end = m_tables->statement(u"UPDATE items SET state = 2, progress = 1, changed = ? WHERE id = ?"_s);
    GG_TRY(end.bind(now()).bind(job.item).run());
    return transaction.commit();
}

Outcome VideoShelf::fail(const Job &job, const QString &why)
{
    auto end = m_tables->statement(u"UPDATE items SET state = 3, error = ?, changed = ? WHERE id = ?"_s);
    return end.bind(notNull(why)).bind(now()).bind(job.item).run();
}

} // namespace engine
