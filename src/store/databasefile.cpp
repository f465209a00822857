#include "store/databasefile.h"

#include "store/filelock.h"
#include "store/schema.h"
#include "store/writer.h"

#include "database/database.h"
#include "database/failure.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;
using model::Problem;

namespace store {

namespace {

const auto fileName = "/history.sqlite"_L1;
const auto suspicionName = "/history.sqlite-suspect"_L1;

Problem damaged(const QString &path, const QString &detail)
{
    return {.kind = Problem::Kind::StoreDamaged, .detail = detail, .subject = path};
}

/// Judges the files before SQLite sees them, which would delete the journal of an empty database and replay a
/// journal that lies beside a new one.
model::Outcome examine(const QString &path)
{
    const qint64 journal = QFileInfo(path + "-wal"_L1).size();
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return journal > 0 ? model::Outcome(damaged(path, u"the database is gone, its journal is left"_s))
                           : model::Outcome(model::Done{});
    if (!QFileInfo(path).isFile())
        return damaged(path, u"not a file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{
            .kind = Problem::Kind::StoreUnavailable, .detail = file.errorString(), .subject = path};
    constexpr qsizetype headerLength = 100;
    const QByteArray header = file.read(headerLength);
    if (header.size() < headerLength || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return damaged(path, u"not a SQLite database"_s);
    const quint16 rawPage = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 page = rawPage == 1 ? 65536 : rawPage;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (journal == 0 && pages * page > file.size())
        return damaged(path, u"%1 bytes of %2 are left"_s.arg(file.size()).arg(pages * page));
    return model::Done{};
}

/// Reading every page of a large history takes seconds, so that is done only with a reason.
bool worthReadingWhole(const QString &path)
{
    constexpr qint64 readAtEveryStart = 16 * 1024 * 1024;
    return QFileInfo(path).size() <= readAtEveryStart
        || QFile::exists(QFileInfo(path).path() + suspicionName);
}

model::Result<std::shared_ptr<database::Database>> openChecked(const QString &path)
{
    if (const auto examined = examine(path); !examined)
        return examined.problem();
    auto opened = database::Database::open(path);
    if (!opened)
        return opened;
    if (const auto schema = prepareSchema(**opened); !schema)
        return schema.problem();
    if (worthReadingWhole(path)) {
        if (const auto checked = (*opened)->check(); !checked)
            return checked.problem();
    }
    QFile::remove(QFileInfo(path).path() + suspicionName);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return opened;
}

/// A folder for one set-aside database; the date is for people, the number makes it new.
QString freshFolder(const QString &dataFolder)
{
    const QString stem =
        dataFolder + u"/set-aside/"_s + QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd-hhmmss"_s);
    QString folder = stem;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = stem + u'-' + QString::number(i);
    return QDir().mkpath(folder) ? folder : QString();
}

/// The journal goes first: were we killed in between, it must not lie beside a new database.
model::Result<QString> moveAway(const QString &dataFolder)
{
    const QString folder = freshFolder(dataFolder);
    const Problem stuck{.kind = Problem::Kind::StoreUnavailable,
        .detail = u"could not be set aside"_s,
        .subject = dataFolder + fileName};
    if (folder.isEmpty())
        return stuck;
    for (const auto ending : {"-wal"_L1, "-shm"_L1, ""_L1}) {
        const QString name = fileName + ending;
        if (QFileInfo::exists(dataFolder + name) && !QFile::rename(dataFolder + name, folder + name))
            return stuck;
    }
    QFile::remove(dataFolder + suspicionName);
    return QString(folder + fileName);
}

bool calledForSettingAside(const Problem &problem)
{
    return database::meansDamage(problem) || problem.kind == Problem::Kind::StoreFromNewerVersion;
}

} // namespace

void suspectDamage(const QString &folder)
{
    QFile note(folder + suspicionName);
    (void)note.open(QIODevice::WriteOnly);
}

model::Result<OpenedDatabase> openDatabase(const QString &folder, const Writer &writer)
{
    // Two programs that start at once must not both move files.
    const auto alone = FileLock::take(folder + "/opening.lock"_L1, FileLock::When::Wait);
    const QString path = folder + fileName;
    const auto opened = openChecked(path);
    if (opened)
        return OpenedDatabase{.database = *opened};
    if (!calledForSettingAside(opened.problem()) || writer.hasCompany())
        return opened.problem();
    const auto keptAs = moveAway(folder);
    if (!keptAs)
        return keptAs.problem();
    const auto begun = openChecked(path);
    if (!begun)
        return begun.problem();
    return OpenedDatabase{.database = *begun,
        .setAside = OpenedDatabase::SetAside{.problem = opened.problem(), .keptAs = *keptAs}};
}

} // namespace store
