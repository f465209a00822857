#include "exchange/savedfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using model::Outcome;
using model::Problem;

namespace exchange {

namespace {

Problem unwritable(const QString &path, const QString &detail)
{
    return {.kind = Problem::Kind::FileUnwritable, .detail = detail, .subject = path};
}

Outcome checkPlace(const QString &path, Overwrite overwrite)
{
    const QFileInfo file(path);
    if (file.isDir())
        return unwritable(path, QStringLiteral("it is a folder"));
    if (file.exists() && overwrite == Overwrite::Refuse)
        return Problem{.kind = Problem::Kind::FileExists, .subject = path};
    return model::Done{};
}

Outcome write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(path, file.errorString());
    return model::Done{};
}

} // namespace

Outcome saveFile(const QByteArray &bytes, const QString &path, Overwrite overwrite)
{
    const auto checked = checkPlace(path, overwrite);
    return checked ? write(bytes, path) : checked;
}

Outcome saveFiles(const QList<OutputFile> &files, const QString &folder, Overwrite overwrite)
{
    const QDir place(folder);
    for (const OutputFile &file : files) {
        if (const auto checked = checkPlace(place.filePath(file.name), overwrite); !checked)
            return checked;
    }
    for (const OutputFile &file : files) {
        const QString path = place.filePath(file.name);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return unwritable(QFileInfo(path).path(), {});
        if (const auto written = write(file.bytes, path); !written)
            return written;
    }
    return model::Done{};
}

} // namespace exchange
