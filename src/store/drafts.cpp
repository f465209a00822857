#include "store/drafts.h"

#include "store/draftjson.h"
#include "store/values.h"
#include "store/writer.h"

#include "database/database.h"
#include "database/transaction.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using model::QuestionDraft;

namespace store {

Drafts::Drafts(database::Database &database, const Writer &writer)
    : m_database(database)
    , m_writer(writer)
{
}

model::Outcome Drafts::save(const QuestionDraft &draft)
{
    if (draft.isEmpty()) {
        auto forget = m_database.statement(u"DELETE FROM draft WHERE writer = ?"_s);
        return forget.bind(m_writer.name()).run();
    }
    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    auto keep = m_database.statement(
        u"INSERT INTO draft (writer, time, content) VALUES (?, ?, ?) ON CONFLICT (writer) DO UPDATE SET "
        "time = excluded.time, content = excluded.content"_s);
    keep.bind(m_writer.name()).bind(timeColumn(QDateTime::currentDateTimeUtc()));
    if (const auto done = keep.bind(QString::fromUtf8(draftToStored(draft))).run(); !done)
        return done;
    if (const auto done = claim(draft); !done)
        return done;
    return transaction.commit();
}

/// So that they stay while they are in the draft, wherever they came from.
model::Outcome Drafts::claim(const QuestionDraft &draft)
{
    QStringList hashes;
    for (const model::DraftPicture &picture : draft.pictures) {
        hashes.append(picture.picture.contentHash);
        if (picture.original)
            hashes.append(picture.original->contentHash);
    }
    for (const QString &hash : hashes) {
        auto insert = m_database.statement(
            u"INSERT OR IGNORE INTO claim (writer, hash) SELECT ?, hash FROM picture WHERE hash = ?"_s);
        if (const auto done = insert.bind(m_writer.name()).bind(textColumn(hash)).run(); !done)
            return done;
    }
    return model::Done{};
}

model::Result<QuestionDraft> Drafts::takeOver()
{
    QString gone;
    QuestionDraft draft;
    {
        auto rows = m_database.statement(u"SELECT writer, content FROM draft ORDER BY time DESC"_s);
        auto more = rows.next();
        for (; more && *more && gone.isEmpty(); more = rows.next()) {
            if (const QString writer = rows.value(0).toString(); !m_writer.isThere(writer)) {
                gone = writer;
                draft = draftFromStored(rows.value(1).toString().toUtf8());
            }
        }
        if (!more)
            return more.problem();
    }
    if (gone.isEmpty())
        return draft;
    if (const auto saved = save(draft); !saved) // claims are made before the old ones are let go
        return saved.problem();
    auto forget = m_database.statement(u"DELETE FROM draft WHERE writer = ?"_s);
    if (const auto done = forget.bind(gone).run(); !done)
        return done.problem();
    return draft;
}

} // namespace store
