#include "engine/videos/videoshelf.h"

#include "database/database.h"
#include "database/transaction.h"
#include "engine/folding.h"
#include "engine/videos/shelfrows.h"

#include <algorithm>

// The documents of the shelf, and what is known about them.

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using namespace shelf;
using model::Done;
using model::Outcome;
using model::Result;

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

bool hasNoBlanks(QChar c)
{
    const auto code = c.unicode();
    return (code >= 0x0e00 && code <= 0x0fff) || (code >= 0x1000 && code <= 0x109f)
        || (code >= 0x1780 && code <= 0x17ff) || (code >= 0x2e80 && code <= 0x9fff);
}

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
        return documentMissing(documentId);
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
        return documentMissing(documentId);
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

} // namespace engine
