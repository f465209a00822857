#include "store/searchschema.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString trigger(const QString &name, const QString &event, const QString &action)
{
    return u"CREATE TRIGGER "_s + name + u" AFTER "_s + event + u" BEGIN "_s + action + u"; END"_s;
}

QString queue(const QString &what)
{
    return u"INSERT OR IGNORE INTO search_queue (id) "_s + what;
}

QStringList tables()
{
    return {
        // The words are ours already (database::indexedText), so the tokenizer has only to part them.
        u"CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'ascii', prefix = '1 2 3', "
        "columnsize = 0)"_s,
        u"CREATE TABLE search_queue (id INTEGER PRIMARY KEY)"_s,
        u"CREATE TABLE search_state (one INTEGER PRIMARY KEY CHECK (one = 1), unread INTEGER NOT NULL, "
        "erasing INTEGER NOT NULL)"_s,
        u"INSERT INTO search_state (one, unread, erasing) SELECT 1, coalesce(max(id), 0), 0 FROM message"_s,
        u"INSERT INTO search_queue (id) SELECT -id FROM conversation"_s,
    };
}

QStringList conversationColumns()
{
    return {
        u"ALTER TABLE conversation ADD COLUMN traits INTEGER NOT NULL DEFAULT 0"_s,
        // The writer that removed it and can still take it back; null for all others.
        u"ALTER TABLE conversation ADD COLUMN remover TEXT"_s,
        u"CREATE INDEX conversation_pinned ON conversation (pinned) WHERE pinned IS NOT NULL"_s,
        u"CREATE INDEX conversation_removed ON conversation (remover) WHERE remover IS NOT NULL"_s,
        u"CREATE TABLE asked_connection (conversation INTEGER NOT NULL REFERENCES conversation (id) ON "
        "DELETE CASCADE, name TEXT NOT NULL, PRIMARY KEY (conversation, name)) WITHOUT ROWID"_s,
        u"CREATE INDEX asked_connection_by_name ON asked_connection (name)"_s,
    };
}

QStringList triggers()
{
    const QString erase = u"UPDATE search_state SET erasing = 1"_s;
    // Triggers may not touch the index itself in a database whose schema is not trusted.
    return {
        trigger(u"message_added"_s, u"INSERT ON message WHEN new.state <> 'growing'"_s,
            queue(u"VALUES (new.id)"_s)),
        trigger(u"message_changed"_s,
            u"UPDATE OF state, text, answer_text, answer, tool_replies ON message WHEN new.state <> "
            "'growing'"_s,
            queue(u"VALUES (new.id)"_s)),
        trigger(u"message_removed"_s, u"DELETE ON message"_s, queue(u"VALUES (old.id); "_s) + erase),
        // One message of a conversation that stays: what the others hold is looked at anew.
        trigger(u"message_taken_out"_s,
            u"DELETE ON message WHEN EXISTS (SELECT 1 FROM conversation WHERE id = old.conversation)"_s,
            u"UPDATE conversation SET traits = 0 WHERE id = old.conversation; "
            "DELETE FROM asked_connection WHERE conversation = old.conversation; "_s
                + queue(
                    u"SELECT id FROM message WHERE conversation = old.conversation AND state <> 'growing'"_s)),
        trigger(u"correction_added"_s, u"INSERT ON correction"_s, queue(u"VALUES (new.message)"_s)),
        trigger(u"correction_changed"_s, u"UPDATE ON correction"_s, queue(u"VALUES (new.message)"_s)),
        trigger(u"correction_removed"_s,
            u"DELETE ON correction WHEN EXISTS (SELECT 1 FROM message WHERE id = old.message)"_s,
            queue(u"VALUES (old.message)"_s)),
        trigger(u"conversation_added"_s, u"INSERT ON conversation"_s, queue(u"VALUES (-new.id)"_s)),
        trigger(
            u"conversation_renamed"_s, u"UPDATE OF title ON conversation"_s, queue(u"VALUES (-new.id)"_s)),
        trigger(
            u"conversation_removed"_s, u"DELETE ON conversation"_s, queue(u"VALUES (-old.id); "_s) + erase),
    };
}

} // namespace

QStringList searchStatements()
{
    return tables() + conversationColumns() + triggers();
}

} // namespace store
