#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace store {

/// The files of stored pictures: `pictures/ab/<hash>.<ext>`, each written whole, once, and to the disk before
/// it counts.
class PictureFolder {
public:
    explicit PictureFolder(QString dataFolder);

    [[nodiscard]] QString pathOf(const QString &hash, const QString &mime) const;
    /// Does nothing when the file is there already.
    [[nodiscard]] model::Outcome keep(
        const QByteArray &bytes, const QString &hash, const QString &mime) const;
    /// A file that lies in this folder under a passing name, and goes unless it is kept.
    struct Guest {
        std::unique_ptr<QTemporaryFile> file = {};
        QString hash = {}; ///< SHA-256 in lower-case hex
    };
    /// Copies what `from` still gives, piece by piece.
    [[nodiscard]] model::Result<Guest> takeIn(QIODevice &from) const;
    /// Gives it its lasting name, once it is on the disk.
    [[nodiscard]] model::Outcome keep(Guest &guest, const QString &mime) const;
    void remove(const QString &hash, const QString &mime) const;
    /// Removes every file that is none of `known` (as pathOf() names them): what a killed program left
    /// behind.
    void removeAllBut(const QSet<QString> &known) const;

private:
    QString m_folder;
};

} // namespace store
