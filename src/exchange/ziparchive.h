#pragma once

#include "exchange/outputfile.h"
#include "model/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace exchange {

/// What one archive may unpack to. Checked on its table of contents before anything is unpacked, and again
/// on what really comes out.
struct ArchiveLimits {
    qint64 wholeBytes = 1024LL * 1024 * 1024;
    qint64 partBytes = 512LL * 1024 * 1024;
    int parts = 4096;
};

/// A zip with these files in this order. Pictures, which are compressed already, and the first file, by
/// which others tell what kind of file it is, are stored as they are.
[[nodiscard]] model::Result<QByteArray> writeArchive(const QList<OutputFile> &files, const QDateTime &when);

/// The parts of a zip by name, in memory; nothing is ever written under a name from an archive. Names that
/// lead out of it ("../x", "/x", "C:\x") do not name a part. Anything but a whole zip within the limits is a
/// Problem.
[[nodiscard]] model::Result<QHash<QString, QByteArray>> readArchive(
    const QByteArray &zip, const ArchiveLimits &limits = {});

} // namespace exchange
