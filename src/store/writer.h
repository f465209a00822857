#pragma once

#include "store/filelock.h"

#include <QString>

#include <optional>

namespace store {

/// Who writes into a data folder. Each open history is a writer with a name of its own and holds a lock under
/// that name in `writers/`, so that others can tell a message that still grows from one whose program has
/// died.
class Writer {
public:
    /// Nothing when the folder cannot be written.
    [[nodiscard]] static std::optional<Writer> enter(const QString &dataFolder);
    ~Writer();
    Writer(Writer &&) noexcept = default;
    Writer &operator=(Writer &&) = delete;
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    [[nodiscard]] QString name() const { return m_name; }
    /// Whether the writer of that name still runs. Our own always does.
    [[nodiscard]] bool isThere(const QString &name) const;
    /// Whether anybody else has this folder open.
    [[nodiscard]] bool hasCompany() const;
    /// Clears away what dead writers left. Gives whether there were any: somebody ended without closing.
    bool forgetTheDead() const;

private:
    Writer(QString folder, QString name, FileLock lock);

    QString m_folder;
    QString m_name;
    std::optional<FileLock> m_lock;
};

} // namespace store
