#pragma once

#include "model/historysearch.h"

#include <QString>

namespace database {
class Statement;
}

namespace store {

/// The conditions of a filter on a row of `conversation c`, each beginning with AND; bindTo() gives the
/// values of their placeholders, in their order. Conversations that were removed fit no filter.
class FilterClause {
public:
    explicit FilterClause(const model::HistoryFilter &filter);

    [[nodiscard]] QString sql() const;
    void bindTo(database::Statement &statement) const;

private:
    model::HistoryFilter m_filter;
    int m_traits;
};

} // namespace store
