#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

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
    void remove(const QString &hash, const QString &mime) const;
    /// Removes every file that is none of `known` (as pathOf() names them): what a killed program left
    /// behind.
    void removeAllBut(const QSet<QString> &known) const;

private:
    QString m_folder;
};

} // namespace store
