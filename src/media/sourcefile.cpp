#include "media/sourcefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using model::Problem;

namespace media {

namespace {

Problem unreadable(const QString &path, const QString &detail)
{
    return {.kind = Problem::Kind::FileUnreadable, .detail = detail, .subject = path};
}

/// Opened without blocking: the writer of a pipe may never come.
model::Outcome openRegular(QFile &file, const QString &path)
{
    if (path.startsWith(QLatin1Char(':'))) {
        file.setFileName(path);
        if (file.open(QIODevice::ReadOnly))
            return model::Done{};
        return unreadable(path, file.errorString());
    }
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return unreadable(path, qt_error_string(errno));
    struct stat facts = {};
    if (::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode)
        && file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return model::Done{};
    ::close(descriptor);
    return unreadable(
        path, S_ISDIR(facts.st_mode) ? qt_error_string(EISDIR) : QStringLiteral("not a regular file"));
}

} // namespace

model::Result<std::unique_ptr<QFile>> openSource(const QString &path, qint64 mostBytes)
{
    auto file = std::make_unique<QFile>();
    if (const auto opened = openRegular(*file, path); !opened)
        return opened.problem();
    if (file->size() > mostBytes)
        return Problem{.kind = Problem::Kind::PictureTooManyBytes,
            .detail = QStringLiteral("%1 bytes, limit %2").arg(file->size()).arg(mostBytes),
            .subject = path};
    return file;
}

model::Result<QByteArray> readSource(const QString &path, qint64 mostBytes)
{
    const auto source = openSource(path, mostBytes);
    if (!source)
        return source.problem();
    QFile &file = **source;
    const qint64 size = file.size();
    // Not readAll(): of a file that is being written, what is there now is all there is. Not read(mostBytes)
    // either, which would allocate that much at once.
    QByteArray bytes = file.read(size);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return bytes;
}

} // namespace media
