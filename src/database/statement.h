#pragma once

#include "model/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace database {

/// One prepared SQL statement with its values. Borrowed from a Database, which prepares each text once: use
/// it up before asking for the same text again. Lives on the database's thread.
class Statement {
public:
    Statement(QSqlQuery &query, QString file, bool prepared);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds the next `?`.
    Statement &bind(const QVariant &value);

    /// Runs to the end; for statements without rows.
    [[nodiscard]] model::Outcome run();
    /// Moves to the next row, starting the statement at first; false after the last one.
    [[nodiscard]] model::Result<bool> next();

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    // After run():
    [[nodiscard]] qint64 insertedId() const { return m_insertedId; }
    [[nodiscard]] int changedRows() const { return m_changedRows; }

private:
    [[nodiscard]] model::Outcome start();
    [[nodiscard]] model::Problem problem() const;

    QSqlQuery &m_query;
    QString m_file;
    qint64 m_insertedId = 0;
    int m_changedRows = 0;
    int m_bound = 0;
    bool m_prepared;
    bool m_started = false;
};

} // namespace database
