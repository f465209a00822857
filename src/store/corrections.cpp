#include "store/corrections.h"

#include "store/correctionjson.h"

#include "database/database.h"
#include "database/transaction.h"

using namespace Qt::StringLiterals;
using model::Correction;

namespace store {

model::Result<QHash<qint64, QList<Correction>>> Corrections::ofConversation(qint64 conversation)
{
    QHash<qint64, QList<Correction>> found;
    auto rows = m_database.statement(u"SELECT correction.message, number, said FROM correction JOIN message "
                                     u"ON message.id = correction.message "
                                     "WHERE message.conversation = ? ORDER BY correction.message, number"_s);
    rows.bind(conversation);
    auto more = rows.next();
    for (; more && *more; more = rows.next()) {
        found[rows.value(0).toLongLong()].append(
            correctionFromStored(rows.value(1).toInt(), rows.value(2).toByteArray()));
    }
    if (!more)
        return more.problem();
    return found;
}

model::Outcome Corrections::save(qint64 message, const QList<Correction> &corrections)
{
    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const Correction &correction : corrections) {
        auto forget = m_database.statement(u"DELETE FROM correction WHERE message = ? AND number = ?"_s);
        if (const auto done = forget.bind(message).bind(correction.number).run(); !done)
            return done;
        if (correction.saysNothing())
            continue;
        auto insert =
            m_database.statement(u"INSERT INTO correction (message, number, said) VALUES (?, ?, ?)"_s);
        insert.bind(message).bind(correction.number);
        if (const auto done = insert.bind(QString::fromUtf8(correctionToStored(correction))).run(); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace store
