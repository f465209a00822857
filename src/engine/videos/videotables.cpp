#include "engine/videos/videotables.h"

#include "database/migration.h"

#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

constexpr qint32 applicationId = 0x67677669; // "ggvi"

const std::array<database::Migration, 1> &steps()
{
    static const std::array<database::Migration, 1> all{{
        {{u"CREATE TABLE indexes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, "
          "body BLOB NOT NULL)"_s,
            u"CREATE TABLE ingestions (id INTEGER PRIMARY KEY, index_id INTEGER NOT NULL REFERENCES "
            u"indexes(id) "
            "ON DELETE CASCADE, name TEXT NOT NULL, created TEXT NOT NULL, UNIQUE (index_id, name))"_s,
            u"CREATE TABLE items (id INTEGER PRIMARY KEY, ingestion_id INTEGER NOT NULL REFERENCES "
            "ingestions(id) ON DELETE CASCADE, document TEXT NOT NULL, address TEXT NOT NULL, "
            "file TEXT NOT NULL, metadata TEXT NOT NULL, speech INTEGER NOT NULL, state INTEGER NOT NULL, "
            "error TEXT NOT NULL, progress REAL NOT NULL, changed TEXT NOT NULL)"_s,
            u"CREATE INDEX items_by_state ON items (state, id)"_s,
            u"CREATE TABLE documents (id INTEGER PRIMARY KEY, index_id INTEGER NOT NULL REFERENCES "
            u"indexes(id) "
            "ON DELETE CASCADE, document TEXT NOT NULL, address TEXT NOT NULL, file TEXT NOT NULL, "
            "metadata TEXT NOT NULL, created TEXT NOT NULL, changed TEXT NOT NULL, duration REAL NOT NULL, "
            "shots TEXT NOT NULL, UNIQUE (index_id, document))"_s,
            u"CREATE TABLE handed (token TEXT PRIMARY KEY, file TEXT NOT NULL)"_s,
            u"CREATE TABLE notes (id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES "
            "documents(id) ON DELETE CASCADE, source INTEGER NOT NULL, start REAL NOT NULL, end REAL NOT "
            "NULL, "
            "best REAL NOT NULL, quality REAL NOT NULL, amount INTEGER NOT NULL, text TEXT NOT NULL)"_s,
            u"CREATE INDEX notes_by_document ON notes (document_id, start)"_s,
            u"CREATE VIRTUAL TABLE note_words USING fts5(words, "
            "tokenize=\"unicode61 remove_diacritics 2\")"_s,
            u"CREATE VIRTUAL TABLE vocabulary USING fts5vocab(note_words, row)"_s}},
    }};
    return all;
}

} // namespace

model::Result<std::shared_ptr<database::Database>> openVideoTables(const QString &dataFolder)
{
    const QString folder = dataFolder + u"/videos"_s;
    if (!QDir().mkpath(folder))
        return model::Problem{.kind = model::Problem::Kind::StoreUnavailable,
            .detail = u"The folder for video indexes cannot be made."_s,
            .subject = folder,
            .status = 500,
            .code = u"InternalServerError"_s};
    auto opened = database::Database::open(folder + u"/videos.sqlite"_s);
    if (!opened)
        return opened;
    if (const auto ready = database::migrate(**opened, applicationId, steps()); !ready)
        return ready.problem();
    return opened;
}

} // namespace engine
