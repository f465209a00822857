#include "exchange/ziparchive.h"

#include "exchange/importproblem.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QBuffer>

#include <zlib.h>

using namespace Qt::StringLiterals;
using model::Result;

namespace exchange {

namespace {

constexpr int stored = 0;

bool isCompressedAlready(const QString &name)
{
    for (const auto *ending : {".png", ".jpg", ".webp", ".gif"}) {
        if (name.endsWith(QLatin1StringView(ending)))
            return true;
    }
    return false;
}

bool add(QuaZip &zip, const OutputFile &file, const QDateTime &when, bool asItIs)
{
    QuaZipNewInfo info(file.name);
    info.dateTime = when.toLocalTime();
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QuaZipFile part(&zip);
    const int method = asItIs ? stored : Z_DEFLATED;
    const int level = asItIs ? 0 : Z_DEFAULT_COMPRESSION;
    if (!part.open(QIODevice::WriteOnly, info, nullptr, 0, method, level))
        return false;
    const bool whole = part.write(file.bytes) == file.bytes.size();
    part.close();
    return whole && part.getZipError() == UNZ_OK;
}

bool staysInside(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.contains(QChar(u'\0')))
        return false;
    return !name.split(u'/').contains(u".."_s);
}

/// Looks at the table of contents only.
model::Outcome check(QuaZip &zip, const ArchiveLimits &limits)
{
    if (zip.getEntriesCount() > limits.parts)
        return tooLarge(u"%1 parts, limit %2"_s.arg(zip.getEntriesCount()).arg(limits.parts));
    quint64 whole = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return damaged(u"the table of contents"_s);
        if (info.uncompressedSize > quint64(limits.partBytes))
            return tooLarge(info.name);
        whole += info.uncompressedSize;
    }
    if (whole > quint64(limits.wholeBytes))
        return tooLarge(u"%1 bytes, limit %2"_s.arg(whole).arg(limits.wholeBytes));
    return model::Done{};
}

Result<QByteArray> readPart(QuaZip &zip, const QuaZipFileInfo64 &info)
{
    QuaZipFile part(&zip);
    if (!part.open(QIODevice::ReadOnly))
        return damaged(info.name);
    const auto size = qint64(info.uncompressedSize);
    QByteArray bytes;
    while (bytes.size() <= size) { // never more than was announced
        const QByteArray some = part.read(qMin<qint64>(size + 1 - bytes.size(), 1024 * 1024));
        if (some.isEmpty())
            break;
        bytes += some;
    }
    part.close();
    if (bytes.size() != size || part.getZipError() != UNZ_OK)
        return damaged(info.name);
    return bytes;
}

} // namespace

Result<QByteArray> writeArchive(const QList<OutputFile> &files, const QDateTime &when)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    zip.setDataDescriptorWritingEnabled(false);
    zip.setAutoClose(false);
    bool written = buffer.open(QIODevice::ReadWrite) && zip.open(QuaZip::mdCreate);
    for (qsizetype i = 0; written && i < files.size(); ++i)
        written = add(zip, files.at(i), when, i == 0 || isCompressedAlready(files.at(i).name));
    zip.close();
    if (!written || zip.getZipError() != UNZ_OK)
        return model::Problem{.kind = model::Problem::Kind::FileUnwritable,
            .detail = u"packing failed with %1"_s.arg(zip.getZipError())};
    return buffer.data();
}

Result<QHash<QString, QByteArray>> readArchive(const QByteArray &bytes, const ArchiveLimits &limits)
{
    if (!bytes.startsWith("PK"))
        return notReadable(u"it is no archive"_s);
    QBuffer buffer;
    buffer.setData(bytes);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdUnzip))
        return damaged(u"the archive breaks off"_s);
    if (const auto checked = check(zip, limits); !checked)
        return checked.problem();
    QHash<QString, QByteArray> parts;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return damaged(u"the table of contents"_s);
        if (!staysInside(info.name) || info.name.endsWith(u'/'))
            continue;
        if (parts.contains(info.name))
            return damaged(info.name); // twice: which one would count?
        auto part = readPart(zip, info);
        if (!part)
            return part.problem();
        parts.insert(info.name, *std::move(part));
    }
    if (zip.getZipError() != UNZ_OK)
        return damaged(u"the table of contents"_s);
    return parts;
}

} // namespace exchange
