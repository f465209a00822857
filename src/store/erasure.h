#pragma once

#include "model/result.h"

namespace database {
class Database;
}

namespace store {

/// Makes what was deleted unreadable. Rows are overwritten by SQLite as they go; the full-text index keeps
/// words of deleted rows until its segments are merged, and the journal keeps old pages until it is cut off.
/// Both take a while in a large history, so it is done in steps, and a note in the database sees that the
/// next start goes on where this one ended.
class Erasure {
public:
    explicit Erasure(database::Database &database);

    enum class Left {
        Nothing,
        More,
        Blocked ///< by another reader of the journal: try again in a while
    };
    /// The next step, if there is one: every deletion of a message or a conversation begins it anew.
    [[nodiscard]] model::Result<Left> step();

private:
    enum Stage { Done, Pending, Merging, Journal }; // as the triggers and older files have them

    [[nodiscard]] model::Outcome advance(Stage from, Stage to);
    [[nodiscard]] model::Result<Left> merge(Stage stage);
    [[nodiscard]] model::Result<Left> cutJournal();

    database::Database &m_database;
};

} // namespace store
