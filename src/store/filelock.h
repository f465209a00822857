#pragma once

#include <QString>

#include <optional>

namespace store {

/// A lock on a file that the kernel releases when the process ends, however it ends. Held as long as the
/// object lives; every object is a holder of its own, also within one process.
class FileLock {
public:
    enum class When { Now, Wait };

    /// Nothing when another holder has it (with When::Now) or when the file cannot be made.
    [[nodiscard]] static std::optional<FileLock> take(const QString &path, When when);
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Whether some holder, in whatever process, has this file.
    [[nodiscard]] static bool isHeld(const QString &path);

private:
    explicit FileLock(int descriptor);

    int m_descriptor;
};

} // namespace store
