#pragma once

#include "model/historysearch.h"
#include "model/result.h"

#include <functional>

namespace database {
class Database;
struct SearchTerm;
} // namespace database

namespace store {

struct Snippet;

/// Looks words up in the index, newest first, with a line of each find. Only reads. Lives on the thread of
/// its database.
class HistorySearch {
public:
    explicit HistorySearch(database::Database &database);

    /// Ends early, with what it has, as soon as `isWanted` says no.
    [[nodiscard]] model::Result<model::HistoryFindings> find(
        const model::HistoryQuery &query, const std::function<bool()> &isWanted);

private:
    struct Wanted {
        QString expression = {};
        qint64 before = 0;
        qint64 notBefore = 0; ///< no message with a smaller id can fit the filter
        qsizetype most = 0;
        qint64 conversation = 0; ///< the only one that is looked at; 0: all
    };

    [[nodiscard]] model::Result<qint64> firstMessageSince(const model::HistoryFilter &filter);
    [[nodiscard]] model::Outcome addTitles(
        const Wanted &wanted, const model::HistoryFilter &filter, QList<model::HistoryHit> &hits);
    [[nodiscard]] model::Result<QList<Wanted>> narrowed(
        const Wanted &wanted, const model::HistoryFilter &filter);
    [[nodiscard]] model::Outcome addMessages(
        const Wanted &wanted, const model::HistoryFilter &filter, QList<model::HistoryHit> &hits);
    [[nodiscard]] model::Outcome addLine(model::HistoryHit &hit, const QList<database::SearchTerm> &terms);
    [[nodiscard]] model::Result<Snippet> seenLine(
        model::HistoryHit &hit, const QList<database::SearchTerm> &terms);

    database::Database &m_database;
};

/// Where what was typed stands in a text: what a result marks.
[[nodiscard]] QList<model::MarkedRange> wordsFound(QStringView text, const QString &typed);

} // namespace store
