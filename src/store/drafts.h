#pragma once

#include "model/draft.h"
#include "model/result.h"

namespace database {
class Database;
}

namespace store {

class Writer;

/// The questions that are being written, one for each open window, with a claim on their pictures. One whose
/// window is gone, however it went, is taken over by the next.
class Drafts {
public:
    Drafts(database::Database &database, const Writer &writer);

    /// In place of what was kept for this window before; an empty one is forgotten.
    [[nodiscard]] model::Outcome save(const model::QuestionDraft &draft);
    /// The newest one that nobody is writing any more, which becomes this window's; empty when there is none.
    [[nodiscard]] model::Result<model::QuestionDraft> takeOver();

private:
    [[nodiscard]] model::Outcome claim(const model::QuestionDraft &draft);

    database::Database &m_database;
    const Writer &m_writer;
};

} // namespace store
