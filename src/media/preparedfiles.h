#pragma once

#include "media/sending.h"

#include <optional>

namespace media {

/// The file made from one picture by one set of rules, named by both. Written whole or not at all, so that
/// what is found can be used.
class PreparedFiles {
public:
    struct File {
        QString filePath = {};
        PictureInfo info = {};
    };

    PreparedFiles(const QString &folder, const QByteArray &original, const SendRules &rules);

    [[nodiscard]] std::optional<File> find() const;
    [[nodiscard]] model::Result<File> write(const QByteArray &bytes) const;

private:
    QString m_folder;
    QString m_stem;
};

} // namespace media
