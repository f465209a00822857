#pragma once

#include "database/statement.h"
#include "model/result.h"

#include <QHash>
#include <QSqlQuery>
#include <QString>

#include <chrono>
#include <memory>

namespace database {

/// One open SQLite file, in WAL mode with full synchronisation: what a committed transaction wrote survives a
/// crash and a power cut. Deleted rows are overwritten. Lives and dies on the thread that opened it.
class Database {
public:
    /// Opens `path`, making it when it is not there. ":memory:" keeps everything in memory. Waits up to
    /// `patience` for other processes that hold a lock.
    [[nodiscard]] static model::Result<std::shared_ptr<Database>> open(
        const QString &path, std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QString path() const { return m_path; }

    /// Runs one statement without values: schema and pragmas.
    [[nodiscard]] model::Outcome run(const QString &sql);
    /// The first column of the first row; a null value when there is no row.
    [[nodiscard]] model::Result<QVariant> value(const QString &sql);
    /// A statement to bind values to, prepared once per text.
    [[nodiscard]] Statement statement(const QString &sql);

    /// Reads all pages and says what is wrong with them, if anything.
    [[nodiscard]] model::Outcome check();

private:
    Database(QString path, QString connectionName);
    [[nodiscard]] model::Outcome configure();

    struct Prepared {
        explicit Prepared(QSqlQuery prepared)
            : query(std::move(prepared))
        {
        }
        QSqlQuery query;
        bool ok = false;
    };

    QString m_path;
    QString m_connectionName;
    QHash<QString, std::shared_ptr<Prepared>> m_prepared;
};

} // namespace database
