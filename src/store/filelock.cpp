#include "store/filelock.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace store {

namespace {

bool lockPatiently(int descriptor, int operation)
{
    int outcome = 0;
    do {
        outcome = ::flock(descriptor, operation);
    } while (outcome != 0 && errno == EINTR);
    return outcome == 0;
}

} // namespace

FileLock::FileLock(int descriptor)
    : m_descriptor(descriptor)
{
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::optional<FileLock> FileLock::take(const QString &path, When when)
{
    // Not inherited: a child process would hold the lock on after our end.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return std::nullopt;
    if (lockPatiently(descriptor, when == When::Now ? LOCK_EX | LOCK_NB : LOCK_EX))
        return FileLock(descriptor);
    ::close(descriptor);
    return std::nullopt;
}

bool FileLock::isHeld(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool held = !lockPatiently(descriptor, LOCK_SH | LOCK_NB) && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

} // namespace store
