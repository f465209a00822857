#include "store/pendingvideos.h"

#include "store/filelock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using model::Problem;

constexpr qint64 largest = 4LL * 1024 * 1024;

bool isSame(const PendingVideo &one, const PendingVideo &other)
{
    return one.connection == other.connection && one.index == other.index
        && one.documentId == other.documentId;
}

QJsonObject objectOf(const PendingVideo &video)
{
    QJsonObject metadata;
    for (auto it = video.metadata.begin(); it != video.metadata.end(); ++it)
        metadata.insert(it.key(), it.value());
    return {{u"connection"_s, video.connection}, {u"index"_s, video.index},
        {u"document"_s, video.documentId}, {u"file"_s, video.file}, {u"metadata"_s, metadata}};
}

PendingVideo videoFrom(const QJsonObject &object)
{
    PendingVideo video{.connection = object.value("connection"_L1).toString(),
        .index = object.value("index"_L1).toString(),
        .documentId = object.value("document"_L1).toString(),
        .file = object.value("file"_L1).toString()};
    const QJsonObject metadata = object.value("metadata"_L1).toObject();
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        video.metadata.insert(it.key(), it.value().toString());
    return video;
}

} // namespace

PendingVideos::PendingVideos(const QString &folder)
    : m_folder(folder)
    , m_path(QDir(folder).filePath(u"uploads.json"_s))
{
}

QList<PendingVideo> PendingVideos::all() const
{
    QList<PendingVideo> videos;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return videos;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.read(largest)).array()) {
        const PendingVideo video = videoFrom(value.toObject());
        if (!video.file.isEmpty() && !video.index.isEmpty() && !video.documentId.isEmpty())
            videos.append(video);
    }
    return videos;
}

model::Outcome PendingVideos::put(const PendingVideo &video)
{
    QDir().mkpath(m_folder);
    const auto lock = FileLock::take(m_path + u".lock"_s, FileLock::When::Wait);
    QList<PendingVideo> videos = all();
    videos.removeIf([&](const PendingVideo &one) { return isSame(one, video); });
    videos.append(video);
    return write(videos);
}

model::Outcome PendingVideos::remove(const PendingVideo &video)
{
    if (!QFile::exists(m_path))
        return model::Done{};
    const auto lock = FileLock::take(m_path + u".lock"_s, FileLock::When::Wait);
    QList<PendingVideo> videos = all();
    videos.removeIf([&](const PendingVideo &one) { return isSame(one, video); });
    return write(videos);
}

model::Outcome PendingVideos::write(const QList<PendingVideo> &videos) const
{
    QJsonArray array;
    for (const PendingVideo &video : videos)
        array.append(objectOf(video));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(array).toJson()) < 0 || !file.commit())
        return Problem{
            .kind = Problem::Kind::StoreUnavailable, .detail = file.errorString(), .subject = m_path};
    return model::Done{};
}

} // namespace store
