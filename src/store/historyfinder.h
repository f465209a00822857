#pragma once

#include "model/historysearch.h"
#include "model/result.h"
#include "store/serialthread.h"

#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>

namespace database {
class Database;
}

namespace store {

/// Answers questions to the index on a thread of its own, with a connection of its own, so that looking for
/// words waits for nothing that is being written and holds nothing up. Destruction waits for the question
/// that is being answered.
class HistoryFinder {
public:
    using Answer = model::Result<model::HistoryFindings>;

    /// `file` waits for the database and names it; empty: there is none to open, and `otherwise` is asked.
    HistoryFinder(std::function<QString()> file,
        std::function<QFuture<Answer>(const model::HistoryQuery &query)> otherwise);
    ~HistoryFinder();

    /// Those asked before are no longer wanted.
    [[nodiscard]] QFuture<Answer> find(const model::HistoryQuery &query);

private:
    [[nodiscard]] Answer answer(const model::HistoryQuery &query, quint64 number);
    [[nodiscard]] bool open();

    std::function<QString()> m_file;
    std::function<QFuture<Answer>(const model::HistoryQuery &query)> m_otherwise;
    std::atomic<quint64> m_newest = 0;
    std::shared_ptr<database::Database> m_database; ///< belongs to the thread
    SerialThread m_thread; // last: ends before what it uses
};

} // namespace store
