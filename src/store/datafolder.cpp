#include "store/datafolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// With the files that SQLite and QSaveFile put beside them, and those that were set aside as broken.
const QStringList &ownPatterns()
{
    static const QStringList patterns{u"history.sqlite*"_s, u"connections.json*"_s, u"window.ini*"_s,
        u"opening.lock"_s, u"pictures"_s, u"pictures.lock"_s, u"writers"_s, u"engine"_s, u"videos"_s, u"uploads.json*"_s,
        u"set-aside"_s, u"cache"_s};
    return patterns;
}

bool removed(const QFileInfo &entry)
{
    if (entry.isDir() && !entry.isSymLink())
        return QDir(entry.absoluteFilePath()).removeRecursively();
    return QFile::remove(entry.absoluteFilePath());
}

QString pointerFile(const QString &usual)
{
    return usual + u".place"_s;
}

constexpr qint64 longestPath = 4096;

} // namespace

std::optional<QString> chosenDataFolder(const QString &usual)
{
    QFile pointer(pointerFile(usual));
    if (!pointer.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QFileInfo folder(QString::fromUtf8(pointer.read(longestPath)).trimmed());
    return folder.isAbsolute() && folder.isDir() ? std::optional(folder.absoluteFilePath()) : std::nullopt;
}

model::Outcome chooseDataFolder(const QString &usual, const QString &folder)
{
    const auto failed = [](const QString &path, const QString &why) {
        return model::Problem{.kind = model::Problem::Kind::FileUnwritable, .detail = why, .subject = path};
    };
    if (folder.isEmpty()) {
        QFile::remove(pointerFile(usual));
        return model::Done{};
    }
    if (!QTemporaryFile(folder + u"/groundglass-XXXXXX"_s).open())
        return failed(folder, u"nothing can be written there"_s);
    QDir().mkpath(QFileInfo(usual).absolutePath());
    QSaveFile pointer(pointerFile(usual));
    if (!pointer.open(QIODevice::WriteOnly) || pointer.write(folder.toUtf8()) < 0 || !pointer.commit())
        return failed(pointerFile(usual), pointer.errorString());
    return model::Done{};
}

model::Outcome deleteOwnData(const QString &folder)
{
    const QDir directory(folder);
    QString left;
    const auto entries = directory.entryInfoList(
        ownPatterns(), QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (!removed(entry))
            left = entry.absoluteFilePath();
    }
    if (!left.isEmpty())
        return model::Problem{.kind = model::Problem::Kind::FileUnwritable,
            .detail = u"it could not be deleted"_s,
            .subject = left};
    if (directory.exists() && directory.isEmpty())
        QDir().rmdir(folder);
    return model::Done{};
}

} // namespace store
