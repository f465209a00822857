#pragma once

#include "store/archive.h"
#include "store/history.h"
#include "store/serialthread.h"

#include <QTemporaryDir>

#include <future>
#include <mutex>

namespace store {

/// Opens the data folder on its own thread and runs there what History is asked for. When the folder cannot
/// be used, a temporary one and a database in memory stand in for it.
class History::Worker {
public:
    /// `emptyCache` is called on the thread with the folder, once that is open.
    Worker(History &owner, const QString &folder, std::function<void(const QString &)> emptyCache);
    ~Worker();

    /// `work` takes the Archive and gives a Result.
    template <typename Work> [[nodiscard]] auto run(Work work)
    {
        using Value = std::invoke_result_t<Work, Archive &>;
        return m_thread.run([this, work = std::move(work)]() -> Value {
            if (!m_archive)
                return m_obstacle;
            return noted(Value(work(*m_archive)));
        });
    }

    /// Where the pictures are. Any thread.
    [[nodiscard]] QString folder() const;
    /// The database as a file, once it is open; empty when it is in memory only. Any thread but the worker's
    /// own.
    [[nodiscard]] QString databaseFile() const { return m_databaseFile.get(); }

private:
    void open();
    void standIn(const model::Problem &problem);
    [[nodiscard]] std::optional<std::chrono::milliseconds> tend();
    void noteDamage(const model::Problem &problem);

    template <typename Value> Value noted(Value value)
    {
        if (!value.ok())
            noteDamage(value.problem());
        return value;
    }

    History &m_owner;
    std::function<void(const QString &)> m_emptyCache;
    mutable std::mutex m_guard;
    QString m_folder; ///< under m_guard
    std::promise<QString> m_opened;
    std::shared_future<QString> m_databaseFile = m_opened.get_future().share();
    std::unique_ptr<QTemporaryDir> m_temporary; ///< this and what follows belongs to the thread
    std::unique_ptr<Archive> m_archive;
    model::Problem m_obstacle;
    SerialThread m_thread; // last: ends before what it uses
};

} // namespace store
