#pragma once

#include "model/picture.h"
#include "model/result.h"
#include "store/picturereading.h"

#include <QString>
#include <QStringList>

namespace database {
class Database;
}

namespace store {

class PictureFolder;
class Writer;

/// Which pictures are kept and who needs them: the messages that show them, or the writer that added one
/// which no message shows yet. Rows and files change together under one lock of the data folder.
class Pictures {
public:
    Pictures(
        database::Database &database, const PictureFolder &folder, const Writer &writer, QString dataFolder);

    [[nodiscard]] model::Result<model::Picture> addFile(const PictureReading &reading, const QString &path);
    [[nodiscard]] model::Result<model::Picture> add(
        const PictureReading &reading, const QByteArray &bytes, const QString &name);

    /// Kept pictures that questions were asked about, each once, the last used first; at most `most`.
    [[nodiscard]] model::Result<QList<model::Picture>> used(qsizetype most);

    /// Removes those of `hashes` that nothing needs any more.
    [[nodiscard]] model::Outcome removeUnneeded(const QStringList &hashes);
    /// Removes what writers that are gone had added and never used.
    [[nodiscard]] model::Outcome removeAbandoned();
    /// Removes files that no row stands for, as a program leaves them that was killed in between.
    [[nodiscard]] model::Outcome removeStrayFiles();

private:
    [[nodiscard]] model::Result<model::Picture> takeIn(
        const PictureReading &reading, const QString &path, const QString &name);
    [[nodiscard]] model::Outcome claim(const QString &hash, const QString &mime);
    [[nodiscard]] model::Outcome removeIfUnneeded(const QString &hash);
    [[nodiscard]] model::Result<QStringList> hashesClaimedBy(const QString &writer);
    [[nodiscard]] model::Result<QStringList> list(const QString &sql);
    [[nodiscard]] QString lockPath() const;

    database::Database &m_database;
    const PictureFolder &m_folder;
    const Writer &m_writer;
    QString m_dataFolder;
};

} // namespace store
