#include "database/migration.h"

#include "database/database.h"
#include "database/transaction.h"

using namespace Qt::StringLiterals;
using model::Problem;

namespace database {

namespace {

model::Outcome runAll(Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto outcome = database.run(sql); !outcome)
            return outcome;
    }
    return model::Done{};
}

/// Nothing in it yet, or ours.
model::Outcome checkOwner(Database &database, qint32 applicationId)
{
    const auto owner = database.value(u"PRAGMA application_id"_s);
    if (!owner)
        return owner.problem();
    const auto objects = database.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!objects)
        return objects.problem();
    if (owner->toInt() == applicationId || (owner->toInt() == 0 && objects->toInt() == 0))
        return model::Done{};
    return Problem{.kind = Problem::Kind::StoreDamaged,
        .detail = u"another program's database (application id %1)"_s.arg(owner->toInt()),
        .subject = database.path()};
}

} // namespace

model::Outcome migrate(Database &database, qint32 applicationId, std::span<const Migration> steps)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto owner = checkOwner(database, applicationId); !owner)
        return owner;
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.problem();
    const qint64 current = version->toLongLong();
    if (current > qint64(steps.size()) || current < 0)
        return Problem{.kind = Problem::Kind::StoreFromNewerVersion,
            .detail = u"version %1, this program knows %2"_s.arg(current).arg(steps.size()),
            .subject = database.path()};
    if (current == qint64(steps.size()))
        return model::Done{};
    for (const Migration &step : steps.subspan(size_t(current))) {
        if (const auto outcome = runAll(database, step.statements); !outcome)
            return outcome;
    }
    const QStringList stamps{
        u"PRAGMA application_id = %1"_s.arg(applicationId), u"PRAGMA user_version = %1"_s.arg(steps.size())};
    if (const auto outcome = runAll(database, stamps); !outcome)
        return outcome;
    return transaction.commit();
}

} // namespace database
