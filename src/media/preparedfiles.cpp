#include "media/preparedfiles.h"

#include "media/pictureformat.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;
using model::Problem;

namespace media {

namespace {

/// To be raised when the same picture and rules give other bytes than before.
constexpr int recipe = 1;

QString stemOf(const QByteArray &original, const SendRules &rules)
{
    // BLAKE2: nine times as fast as Qt's SHA-256, and as safe against pictures made to collide.
    const QRect &part = rules.part;
    QString terms = u"%1|%2|%3|%4|%5"_s.arg(recipe)
                        .arg(rules.longestSide)
                        .arg(rules.mostBytes)
                        .arg(rules.mimeTypes.join(u','))
                        .arg(int(rules.stripMetadata));
    if (!part.isNull())
        terms += u"|%1,%2,%3,%4"_s.arg(part.x()).arg(part.y()).arg(part.width()).arg(part.height());
    const auto content = QCryptographicHash::hash(original, QCryptographicHash::Blake2b_256);
    const auto rule = QCryptographicHash::hash(terms.toUtf8(), QCryptographicHash::Blake2b_160);
    return QString::fromLatin1(content.toHex() + '-' + rule.toHex().left(12));
}

Problem notWritten(const QString &folder, const QSaveFile &file, qint64 needed)
{
    const QStorageInfo disk(folder);
    const bool full =
        file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < needed);
    return {.kind = full ? Problem::Kind::DiskFull : Problem::Kind::StoreUnavailable,
        .detail = file.errorString(),
        .subject = folder};
}

} // namespace

PreparedFiles::PreparedFiles(const QString &folder, const QByteArray &original, const SendRules &rules)
    : m_folder(folder)
    , m_stem(stemOf(original, rules))
{
}

std::optional<PreparedFiles::File> PreparedFiles::find() const
{
    for (const Format format : {Format::Jpeg, Format::Png, Format::Webp, Format::Gif}) {
        const QString path = m_folder + u'/' + m_stem + u'.' + traitsOf(format).extension;
        if (!QFile::exists(path))
            continue;
        if (const auto info = inspect(path))
            return File{.filePath = path, .info = *info};
    }
    return std::nullopt;
}

model::Result<PreparedFiles::File> PreparedFiles::write(const QByteArray &bytes) const
{
    const auto info = inspect(bytes);
    if (!info)
        return info.problem();
    const auto format = recognise(bytes);
    const QString path = m_folder + u'/' + m_stem + u'.' + traitsOf(format.value_or(Format::Png)).extension;
    QDir().mkpath(m_folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(m_folder, file, bytes.size());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(m_folder, file, bytes.size());
    return File{.filePath = path, .info = *info};
}

} // namespace media
