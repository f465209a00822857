#include "engine/videos/videoshelf.h"

#include "database/database.h"
#include "database/transaction.h"
#include "engine/videos/shelfrows.h"

#include <QUuid>

#include <algorithm>

// The ingestions of the shelf, and the work that they give.

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using namespace shelf;
using model::Outcome;
using model::Result;

} // namespace

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
        GG_TRY(put.bind(metadataText(item.metadata)).bind(now()).bind(now()).run());
    } else {
        state = Succeeded;
        const bool isUpdate = item.mode == Mode::Update;
        if (!isUpdate)
            GG_TRY(forgetNotes(index, item.documentId));
        auto change = m_tables->statement(isUpdate
                ? u"UPDATE documents SET metadata = ?, changed = ? WHERE index_id = ? AND document = ?"_s
                : u"DELETE FROM documents WHERE index_id = ? AND document = ?"_s);
        if (isUpdate)
            change.bind(metadataText(item.metadata)).bind(now());
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

Outcome VideoShelf::fail(const Job &job, const QString &why)
{
    auto end = m_tables->statement(u"UPDATE items SET state = 3, error = ?, changed = ? WHERE id = ?"_s);
    return end.bind(notNull(why)).bind(now()).bind(job.item).run();
}

} // namespace engine
