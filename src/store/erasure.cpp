#include "store/erasure.h"

#include "database/database.h"
#include "database/transaction.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int pagesOfAStep = 250;

} // namespace

Erasure::Erasure(database::Database &database)
    : m_database(database)
{
}

/// Unless something else was deleted meanwhile, by whatever program.
model::Outcome Erasure::advance(Stage from, Stage to)
{
    auto update = m_database.statement(u"UPDATE search_state SET erasing = ? WHERE erasing = ?"_s);
    return update.bind(int(to)).bind(int(from)).run();
}

model::Result<Erasure::Left> Erasure::step()
{
    const auto stage = m_database.value(u"SELECT erasing FROM search_state"_s);
    if (!stage)
        return stage.problem();
    switch (stage->toInt()) {
    case Pending:
    case Merging:
        return merge(Stage(stage->toInt()));
    case Journal:
        return cutJournal();
    default:
        return Left::Nothing;
    }
}

/// A negative number of pages makes all segments the input of one merge, which leaves out what was deleted;
/// positive ones go on with it. As FTS5 has it, a merge that changes fewer than two rows had nothing to do.
model::Result<Erasure::Left> Erasure::merge(Stage stage)
{
    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().problem();
    const auto isWaiting = m_database.value(u"SELECT EXISTS (SELECT 1 FROM search_queue)"_s);
    if (!isWaiting)
        return isWaiting.problem();
    if (stage == Pending && isWaiting->toBool())
        return Left::More; // what was deleted has not left the index yet
    const auto before = m_database.value(u"SELECT total_changes()"_s);
    if (!before)
        return before.problem();
    auto command = m_database.statement(u"INSERT INTO search (search, rank) VALUES ('merge', ?)"_s);
    const auto merged = command.bind(stage == Pending ? -pagesOfAStep : pagesOfAStep).run();
    if (!merged)
        return merged.problem();
    const auto after = m_database.value(u"SELECT total_changes()"_s);
    if (!after)
        return after.problem();
    const bool isDone = stage == Merging && after->toLongLong() - before->toLongLong() < 2;
    if (const auto done = advance(stage, isDone ? Journal : Merging); !done)
        return done.problem();
    if (const auto done = transaction.commit(); !done)
        return done.problem();
    return Left::More;
}

model::Result<Erasure::Left> Erasure::cutJournal()
{
    const auto blocked = m_database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!blocked)
        return blocked.problem();
    if (blocked->toInt() != 0)
        return Left::Blocked;
    if (const auto done = advance(Journal, Done); !done)
        return done.problem();
    return Left::Nothing;
}

} // namespace store
