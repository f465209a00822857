#include "store/schema.h"

#include "store/searchschema.h"

#include "database/database.h"
#include "database/migration.h"

#include <array>

using namespace Qt::StringLiterals;
using model::Problem;

namespace store {

namespace {

// Times are milliseconds since 1970 in UTC. A message's `writer` names the open history that still lets it
// grow and is null once that is over; a `claim` holds a picture for a writer until a message shows it.
const std::array<database::Migration, 11> &migrations()
{
    static const std::array<database::Migration, 11> steps{
        {{{
             u"CREATE TABLE conversation (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, "
             "created INTEGER NOT NULL, changed INTEGER NOT NULL)"_s,
             u"CREATE INDEX conversation_by_change ON conversation (changed DESC, id DESC)"_s,
             u"CREATE TABLE message (id INTEGER PRIMARY KEY AUTOINCREMENT, "
             "conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE, role TEXT NOT "
             "NULL, "
             "state TEXT NOT NULL, time INTEGER, text TEXT NOT NULL, answer_text TEXT NOT NULL, "
             "answer TEXT NOT NULL, connection_name TEXT NOT NULL, writer TEXT)"_s,
             u"CREATE INDEX message_by_conversation ON message (conversation, id)"_s,
             u"CREATE INDEX message_growing ON message (writer) WHERE writer IS NOT NULL"_s,
             u"CREATE TABLE growth (message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE, "
             "number INTEGER NOT NULL, part TEXT NOT NULL, PRIMARY KEY (message, number)) WITHOUT ROWID"_s,
             u"CREATE TABLE picture (hash TEXT PRIMARY KEY NOT NULL, mime TEXT NOT NULL) WITHOUT ROWID"_s,
             u"CREATE TABLE claim (writer TEXT NOT NULL, hash TEXT NOT NULL REFERENCES picture (hash) ON "
             u"DELETE "
             u"CASCADE, "
             "PRIMARY KEY (writer, hash)) WITHOUT ROWID"_s,
             u"CREATE INDEX claim_by_hash ON claim (hash)"_s,
             u"CREATE TABLE attachment (message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE, "
             "position INTEGER NOT NULL, name TEXT NOT NULL, hash TEXT REFERENCES picture (hash), mime TEXT "
             "NOT "
             "NULL, "
             "byte_count INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, address TEXT NOT "
             "NULL, "
             "detail TEXT NOT NULL, sent TEXT, PRIMARY KEY (message, position)) WITHOUT ROWID"_s,
             u"CREATE INDEX attachment_by_hash ON attachment (hash) WHERE hash IS NOT NULL"_s,
         }},
            {{
                u"ALTER TABLE message ADD COLUMN addition TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE message ADD COLUMN ties TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE conversation ADD COLUMN asks_for_regions INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE conversation ADD COLUMN region_prompt TEXT NOT NULL DEFAULT ''"_s,
            }},
            {{
                u"CREATE TABLE correction (message INTEGER NOT NULL REFERENCES message (id) ON DELETE "
                u"CASCADE, "
                "number INTEGER NOT NULL, said TEXT NOT NULL, PRIMARY KEY (message, number)) WITHOUT ROWID"_s,
            }},
            {{
                u"ALTER TABLE conversation ADD COLUMN connection TEXT NOT NULL DEFAULT ''"_s,
            }},
            {{
                // When it was pinned; null when it is not.
                u"ALTER TABLE conversation ADD COLUMN pinned INTEGER"_s,
                u"CREATE TABLE review (set_path TEXT NOT NULL, item TEXT NOT NULL, verdict TEXT NOT NULL, "
                "time INTEGER NOT NULL, PRIMARY KEY (set_path, item)) WITHOUT ROWID"_s,
            }},
            {{
                u"ALTER TABLE message ADD COLUMN video TEXT NOT NULL DEFAULT ''"_s,
            }},
            {{
                u"CREATE TABLE sent (message INTEGER PRIMARY KEY NOT NULL REFERENCES message (id) ON DELETE "
                u"CASCADE, facts TEXT NOT NULL, request BLOB NOT NULL, raw_answer BLOB NOT NULL)"_s,
                u"ALTER TABLE message ADD COLUMN tool_replies TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE conversation ADD COLUMN parameters TEXT NOT NULL DEFAULT ''"_s,
            }},
            {{
                // Messages that follow the same one are versions of one another; before, all was one line.
                u"ALTER TABLE message ADD COLUMN follows INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE message ADD COLUMN choice INTEGER NOT NULL DEFAULT 0"_s,
                u"UPDATE message SET follows = coalesce((SELECT max(earlier.id) FROM message AS earlier "
                u"WHERE "
                "earlier.conversation = message.conversation AND earlier.id < message.id), 0)"_s,
            }},
            {searchStatements()},
            {{
                // One question that is being written for each window, which its writer names.
                u"CREATE TABLE draft (writer TEXT PRIMARY KEY NOT NULL, time INTEGER NOT NULL, content TEXT "
                u"NOT NULL) WITHOUT ROWID"_s,
                u"CREATE TABLE page_text (hash TEXT PRIMARY KEY NOT NULL REFERENCES picture (hash) ON DELETE "
                u"CASCADE, words TEXT NOT NULL) WITHOUT ROWID"_s,
            }},
            {{
                // "x y width height" of what is cut out of the picture; empty when the whole is asked about.
                u"ALTER TABLE attachment ADD COLUMN part TEXT NOT NULL DEFAULT ''"_s,
            }}}};
    return steps;
}

/// A database that bears our number but not our tables is no history.
model::Outcome checkTables(database::Database &database)
{
    for (const QString &probe : {
             u"SELECT id, title, created, changed, asks_for_regions, region_prompt, "
             "connection, pinned, parameters, traits, remover FROM conversation LIMIT 0"_s,
             u"SELECT id, conversation, role, state, time, text, answer_text, answer, connection_name, "
             u"writer, "
             "addition, ties, video, tool_replies, follows, choice FROM message LIMIT 0"_s,
             u"SELECT words FROM search LIMIT 0"_s,
             u"SELECT id FROM search_queue LIMIT 0"_s,
             u"SELECT unread, erasing FROM search_state LIMIT 0"_s,
             u"SELECT conversation, name FROM asked_connection LIMIT 0"_s,
             u"SELECT message, facts, request, raw_answer FROM sent LIMIT 0"_s,
             u"SELECT message, number, part FROM growth LIMIT 0"_s,
             u"SELECT hash, mime FROM picture LIMIT 0"_s,
             u"SELECT message, number, said FROM correction LIMIT 0"_s,
             u"SELECT writer, hash FROM claim LIMIT 0"_s,
             u"SELECT set_path, item, verdict, time FROM review LIMIT 0"_s,
             u"SELECT writer, time, content FROM draft LIMIT 0"_s,
             u"SELECT hash, words FROM page_text LIMIT 0"_s,
             u"SELECT message, position, name, hash, mime, byte_count, width, height, address, detail, sent, "
             "part FROM attachment LIMIT 0"_s,
         }) {
        const auto outcome = database.run(probe);
        if (outcome)
            continue;
        Problem problem = outcome.problem();
        constexpr auto noSuchTableOrColumn = "1"_L1;
        if (problem.code == noSuchTableOrColumn)
            problem.kind = Problem::Kind::StoreDamaged;
        return problem;
    }
    return model::Done{};
}

} // namespace

int schemaVersion()
{
    return int(migrations().size());
}

model::Outcome prepareSchema(database::Database &database)
{
    if (const auto migrated = database::migrate(database, applicationId, migrations()); !migrated)
        return migrated;
    return checkTables(database);
}

} // namespace store
