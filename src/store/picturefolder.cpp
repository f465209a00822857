#include "store/picturefolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using model::Problem;

namespace store {

namespace {

QString extensionOf(const QString &mime)
{
    static const QHash<QString, QString> extensions{
        {u"image/jpeg"_s, u"jpg"_s},
        {u"image/png"_s, u"png"_s},
        {u"image/webp"_s, u"webp"_s},
        {u"image/gif"_s, u"gif"_s},
        {u"image/bmp"_s, u"bmp"_s},
        {u"image/tiff"_s, u"tiff"_s},
        {u"image/x-tga"_s, u"tga"_s},
        {u"image/vnd.wap.wbmp"_s, u"wbmp"_s},
    };
    return extensions.value(mime, u"picture"_s);
}

/// A renamed file is only safe against a power cut when its folder is written too.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

constexpr qint64 pieceLength = 256 * 1024;

Problem notKept(const QString &folder, const QFileDevice &file, qint64 needed)
{
    const QStorageInfo disk(folder);
    const bool full =
        file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < needed);
    return {.kind = full ? Problem::Kind::DiskFull : Problem::Kind::StoreUnavailable,
        .detail = file.errorString(),
        .subject = folder};
}

} // namespace

PictureFolder::PictureFolder(QString dataFolder)
    : m_folder(std::move(dataFolder) + u"/pictures"_s)
{
}

QString PictureFolder::pathOf(const QString &hash, const QString &mime) const
{
    return m_folder + u'/' + hash.left(2) + u'/' + hash + u'.' + extensionOf(mime);
}

model::Outcome PictureFolder::keep(const QByteArray &bytes, const QString &hash, const QString &mime) const
{
    const QString path = pathOf(hash, mime);
    const QFileInfo there(path);
    if (there.isFile() && there.size() == bytes.size())
        return model::Done{};
    QDir().mkpath(there.path());
    QSaveFile file(path); // commit() syncs it before the rename
    if (!file.open(QIODevice::WriteOnly))
        return notKept(there.path(), file, bytes.size());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notKept(there.path(), file, bytes.size());
    syncFolder(there.path());
    syncFolder(m_folder);
    return model::Done{};
}

model::Result<PictureFolder::Guest> PictureFolder::takeIn(QIODevice &from) const
{
    QDir().mkpath(m_folder);
    Guest guest{.file = std::make_unique<QTemporaryFile>(m_folder + u"/arriving-XXXXXX"_s)};
    if (!guest.file->open())
        return notKept(m_folder, *guest.file, from.size());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceLength, Qt::Uninitialized);
    for (qint64 length = from.read(piece.data(), pieceLength); length != 0;
         length = from.read(piece.data(), pieceLength)) {
        if (length < 0)
            return Problem{.kind = Problem::Kind::FileUnreadable, .detail = from.errorString()};
        hash.addData(QByteArrayView(piece.constData(), length));
        if (guest.file->write(piece.constData(), length) != length)
            return notKept(m_folder, *guest.file, from.size());
    }
    if (!guest.file->flush())
        return notKept(m_folder, *guest.file, from.size());
    guest.hash = QString::fromLatin1(hash.result().toHex());
    return guest;
}

model::Outcome PictureFolder::keep(Guest &guest, const QString &mime) const
{
    const QString path = pathOf(guest.hash, mime);
    const QFileInfo there(path);
    if (there.isFile() && there.size() == guest.file->size())
        return model::Done{};
    QDir().mkpath(there.path());
    QFile::remove(path); // of another length: it was cut short
    if (::fsync(guest.file->handle()) != 0 || !guest.file->rename(path))
        return notKept(there.path(), *guest.file, guest.file->size());
    guest.file->setAutoRemove(false);
    syncFolder(there.path());
    syncFolder(m_folder);
    return model::Done{};
}

void PictureFolder::remove(const QString &hash, const QString &mime) const
{
    QFile::remove(pathOf(hash, mime));
}

void PictureFolder::removeAllBut(const QSet<QString> &known) const
{
    QDirIterator it(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (!known.contains(path))
            QFile::remove(path);
    }
}

} // namespace store
