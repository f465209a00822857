#include "store/historyfilter.h"

#include "store/searchschema.h"
#include "store/values.h"

#include "database/statement.h"

using namespace Qt::StringLiterals;

namespace store {

FilterClause::FilterClause(const model::HistoryFilter &filter)
    : m_filter(filter)
    , m_traits((filter.withPictures ? PicturesTrait : 0) | (filter.withVideo ? VideoTrait : 0)
          | (filter.withRegions ? RegionsTrait : 0))
{
}

QString FilterClause::sql() const
{
    QString conditions = u" AND c.remover IS NULL"_s;
    if (m_traits != 0)
        conditions += u" AND (c.traits & ?) = ?"_s;
    if (m_filter.since)
        conditions += u" AND c.changed >= ?"_s;
    if (!m_filter.connectionName.isEmpty())
        conditions +=
            u" AND EXISTS (SELECT 1 FROM asked_connection a WHERE a.conversation = c.id AND a.name = ?)"_s;
    return conditions;
}

void FilterClause::bindTo(database::Statement &statement) const
{
    if (m_traits != 0)
        statement.bind(m_traits).bind(m_traits);
    if (m_filter.since)
        statement.bind(timeColumn(*m_filter.since));
    if (!m_filter.connectionName.isEmpty())
        statement.bind(m_filter.connectionName);
}

} // namespace store
