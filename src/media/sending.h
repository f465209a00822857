#pragma once

#include "media/picturefile.h"

namespace media {

/// What may go out. A picture inside these rules goes out with its original bytes, or with its metadata
/// segments cut out and nothing recoded; one outside is turned upright, shrunk by the stated rule and
/// recoded.
struct SendRules {
    int longestSide = 2048 * 4; ///< pixels; larger pictures are shrunk to fit, smooth, keeping the ratio
    qint64 mostBytes = 20LL * 1024 * 1024;
    QStringList mimeTypes = {QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
        QStringLiteral("image/webp"), QStringLiteral("image/gif")};
    bool stripMetadata = true;
    QRect part = {}; ///< of the upright picture: only this goes out; null for the whole
};

/// A file ready to be sent and the record of what was done to it. `filePath` is the original file when
/// nothing changed, otherwise a file in `folder` named by content hash and rules, made once and reused.
struct PreparedPicture {
    QString filePath = {};
    model::SentPicture record = {};

    bool operator==(const PreparedPicture &) const = default;
};

/// Makes `path` ready. Any thread; never the window's.
[[nodiscard]] model::Result<PreparedPicture> prepare(
    const QString &path, const QString &folder, const SendRules &rules = {}, const Limits &limits = {});

/// The same for a picture in memory: its bytes, changed only where the rules want it.
[[nodiscard]] model::Result<QByteArray> prepareBytes(
    const QByteArray &bytes, const QString &name, const SendRules &rules = {}, const Limits &limits = {});

} // namespace media
