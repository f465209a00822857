#include "store/sentrecords.h"

#include "store/sentrecordjson.h"

#include "database/database.h"

using namespace Qt::StringLiterals;
using model::SentRecord;

namespace store {

namespace {

SentRecord readRecord(const database::Statement &row, int column)
{
    SentRecord record = sentRecordFromStored(row.value(column).toByteArray());
    record.request = row.value(column + 1).toByteArray();
    record.rawAnswer = row.value(column + 2).toByteArray();
    return record;
}

/// A null QByteArray would become SQL's NULL.
QByteArray blob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

SentRecords::SentRecords(database::Database &database)
    : m_database(database)
{
}

model::Outcome SentRecords::save(qint64 message, const SentRecord &record)
{
    if (record.request.isEmpty()) {
        auto forget = m_database.statement(u"DELETE FROM sent WHERE message = ?"_s);
        return forget.bind(message).run();
    }
    auto put = m_database.statement(
        u"INSERT OR REPLACE INTO sent (message, facts, request, raw_answer) VALUES (?, ?, ?, ?)"_s);
    return put.bind(message)
        .bind(QString::fromUtf8(sentRecordToStored(record)))
        .bind(blob(record.request))
        .bind(blob(record.rawAnswer))
        .run();
}

model::Result<SentRecord> SentRecords::of(qint64 message)
{
    auto row = m_database.statement(u"SELECT facts, request, raw_answer FROM sent WHERE message = ?"_s);
    const auto found = row.bind(message).next();
    if (!found)
        return found.problem();
    return *found ? readRecord(row, 0) : SentRecord();
}

model::Result<QHash<qint64, SentRecord>> SentRecords::ofConversation(qint64 conversation)
{
    QHash<qint64, SentRecord> records;
    auto rows = m_database.statement(
        u"SELECT sent.message, facts, request, raw_answer FROM sent JOIN message ON message.id = "
        "sent.message WHERE message.conversation = ?"_s);
    rows.bind(conversation);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        records.insert(rows.value(0).toLongLong(), readRecord(rows, 1));
    if (!more)
        return more.problem();
    return records;
}

} // namespace store
