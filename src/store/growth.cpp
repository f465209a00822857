#include "store/growth.h"

#include "store/answerjson.h"

#include "database/database.h"
#include "database/transaction.h"

using namespace Qt::StringLiterals;
using model::Problem;

namespace store {

namespace {

model::Answer withoutText(model::Answer answer)
{
    answer.text.clear();
    return answer;
}

/// Nothing for columns of a freshly replaced text: SQL's NULL would not do for a NOT NULL column.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Growth::Growth(database::Database &database)
    : m_database(database)
{
}

void Growth::begin(qint64 message, const model::Answer &stored)
{
    m_growing.insert(message, {.answer = stored});
}

void Growth::end(qint64 message)
{
    m_growing.remove(message);
}

model::Outcome Growth::save(qint64 message, const model::Answer &answer)
{
    const auto found = m_growing.find(message);
    if (found == m_growing.end())
        return Problem{.kind = Problem::Kind::Internal, .detail = u"message %1 does not grow"_s.arg(message)};
    Saved next = *found;
    const auto written = write(message, next, answer);
    if (written) // else what is in the database is what it was
        *found = {.answer = answer, .parts = next.parts};
    return written;
}

model::Outcome Growth::write(qint64 message, Saved &saved, const model::Answer &answer)
{
    const QString &before = saved.answer.text;
    const bool onlyGrew = answer.text.startsWith(before);
    const bool sameRest = withoutText(answer) == withoutText(saved.answer);
    if (sameRest && answer.text == before)
        return model::Done{};
    if (sameRest && onlyGrew)
        return appendPart(message, saved.parts++, answer.text.mid(before.size()));

    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (!onlyGrew) {
        if (const auto done = startOver(message, answer.text); !done)
            return done;
    } else if (answer.text.size() > before.size()) {
        if (const auto done = appendPart(message, saved.parts++, answer.text.mid(before.size())); !done)
            return done;
    }
    auto rest = m_database.statement(u"UPDATE message SET answer = ? WHERE id = ?"_s);
    if (const auto done = rest.bind(QString::fromUtf8(answerToStored(answer))).bind(message).run(); !done)
        return done;
    return transaction.commit();
}

model::Outcome Growth::appendPart(qint64 message, qint64 number, const QString &part)
{
    auto insert = m_database.statement(u"INSERT INTO growth (message, number, part) VALUES (?, ?, ?)"_s);
    return insert.bind(message).bind(number).bind(part).run();
}

model::Outcome Growth::startOver(qint64 message, const QString &text)
{
    auto clear = m_database.statement(u"DELETE FROM growth WHERE message = ?"_s);
    if (const auto done = clear.bind(message).run(); !done)
        return done;
    auto replace = m_database.statement(u"UPDATE message SET answer_text = ? WHERE id = ?"_s);
    return replace.bind(notNull(text)).bind(message).run();
}

model::Result<QString> Growth::parts(qint64 message)
{
    QString text;
    auto rows = m_database.statement(u"SELECT part FROM growth WHERE message = ? ORDER BY number"_s);
    rows.bind(message);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        text += rows.value(0).toString();
    if (!more)
        return more.problem();
    return text;
}

model::Outcome Growth::fold(qint64 message)
{
    const auto text = parts(message);
    if (!text)
        return text.problem();
    auto extend = m_database.statement(u"UPDATE message SET answer_text = answer_text || ? WHERE id = ?"_s);
    if (const auto done = extend.bind(notNull(*text)).bind(message).run(); !done)
        return done;
    auto clear = m_database.statement(u"DELETE FROM growth WHERE message = ?"_s);
    return clear.bind(message).run();
}

} // namespace store
