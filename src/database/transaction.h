#pragma once

#include "model/result.h"

namespace database {

class Database;

/// Everything between making one and commit() happens, or nothing does. Destruction without commit() takes it
/// back. Takes the write lock at once, so that it never has to be retried half-way.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it could be begun at all.
    [[nodiscard]] const model::Outcome &begun() const { return m_begun; }
    [[nodiscard]] model::Outcome commit();

private:
    Database &m_database;
    model::Outcome m_begun;
    bool m_open;
};

} // namespace database
