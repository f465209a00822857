#pragma once

#include <QString>
#include <QStringList>

namespace support {

/// Whether videos can be made here: the ffmpeg program is there.
[[nodiscard]] bool canMakeVideos();

/// Runs ffmpeg with these arguments, the file last; gives the file's path, or nothing when it failed.
[[nodiscard]] QString makeVideo(const QString &folder, const QString &name, const QStringList &arguments);

/// A blue video of 10 s: "Chapter one" stands in it from 2 s to 4 s, "Flight to Lisbon" from 6 s to 8 s.
[[nodiscard]] QString makeTitleCards(
    const QString &folder, const QString &name, const QStringList &encoding = {});

} // namespace support
