#include "database/failure.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

using model::Problem;

namespace database {

namespace {

// SQLite's result codes (sqlite.org/rescode.html); extended ones carry more in the higher bits.
enum Code { Io = 10, Corrupt = 11, Full = 13, Constraint = 19, NotADatabase = 26 };

bool diskLooksFull(const QString &file)
{
    constexpr qint64 leastRoom = 64 * 1024; // the shared-memory file of a WAL grows by 32 KiB
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < leastRoom;
}

Problem::Kind kindOf(int code, const QString &file)
{
    switch (code & 0xff) {
    case Full:
        return Problem::Kind::DiskFull;
    case Corrupt:
    case NotADatabase:
        return Problem::Kind::StoreDamaged;
    case Constraint: // something was asked that the schema forbids
        return Problem::Kind::Internal;
    case Io:
        return diskLooksFull(file) ? Problem::Kind::DiskFull : Problem::Kind::StoreUnavailable;
    default:
        return Problem::Kind::StoreUnavailable;
    }
}

} // namespace

Problem problemFrom(const QSqlError &error, const QString &file)
{
    bool numeric = false;
    const int code = error.nativeErrorCode().toInt(&numeric);
    return {.kind = numeric ? kindOf(code, file) : Problem::Kind::StoreUnavailable,
        .detail = error.text(),
        .subject = file,
        .code = error.nativeErrorCode()};
}

bool meansDamage(const Problem &problem)
{
    return problem.kind == Problem::Kind::StoreDamaged;
}

} // namespace database
