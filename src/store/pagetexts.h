#pragma once

#include "model/pictureanalysis.h"
#include "model/result.h"

namespace database {
class Database;
}

namespace store {

/// The words that are known to stand on pictures without reading them: the text layer of a document's page.
/// They go with the picture.
class PageTexts {
public:
    explicit PageTexts(database::Database &database);

    /// Of a kept picture, in place of what was known before.
    [[nodiscard]] model::Outcome keep(const QString &hash, const model::PictureAnalysis &words);
    /// Without lines where nothing is known.
    [[nodiscard]] model::Result<model::PictureAnalysis> of(const QString &hash);

private:
    database::Database &m_database;
};

} // namespace store
