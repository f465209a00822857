#include "presentation/videoplaces.h"

#include "model/whendone.h"
#include "presentation/connections.h"
#include "presentation/videos.h"
#include "presentation/videowords.h"
#include "store/keychain.h"

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using VisionResource = model::Connection::VisionResource;

bool keepsVideos(const model::Connection &connection)
{
    return connection.isAzure()
        && (!connection.visionEndpoint.isEmpty() || connection.visionResource == VisionResource::SameResource);
}

} // namespace

VideoPlaces::VideoPlaces(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_pending(m_parts.dataFolder)
{
    connect(&m_parts.connections, &Connections::changed, this, [this] {
        const auto known = places();
        const bool isThere = std::any_of(
            known.begin(), known.end(), [this](const Place &place) { return place.id == m_current; });
        isThere ? emit changed() : choose({});
    });
    connect(&m_parts.videos, &Videos::added, this,
        [this](const QString &documentId) {
            if (isElsewhere())
                std::ignore = m_pending.remove(
                    {.connection = m_current, .index = m_parts.videos.index(), .documentId = documentId});
        });
    connect(&m_parts.videos, &Videos::listed, this, &VideoPlaces::goOn);
}

VideoPlaces::~VideoPlaces() = default;

QList<VideoPlaces::Place> VideoPlaces::places() const
{
    QList<Place> places{{{}, tr("This computer")}};
    if (!m_parts.makeLibrary)
        return places;
    for (const Connections::Entry &entry : m_parts.connections.entries()) {
        if (keepsVideos(entry.connection))
            places.append({entry.connection.id, entry.connection.name});
    }
    return places;
}

void VideoPlaces::choose(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_storage = {};
    m_secrets = {};
    const int choice = ++m_choice;
    if (!isElsewhere()) {
        m_parts.videos.useLibrary(nullptr);
        emit changed();
        return;
    }
    m_secrets = m_parts.connections.secretsOf(id);
    emit changed();
    if (!m_parts.keychain)
        return openLibrary();
    model::whenDone(m_parts.keychain->read(id), this, [this, choice, id](const model::Secrets &kept) {
        if (choice != m_choice)
            return;
        if (m_secrets.apiKey.isEmpty() && m_secrets.visionKey.isEmpty())
            m_secrets = kept;
        model::whenDone(m_parts.keychain->read(storageEntry()), this,
            [this, choice](const model::Secrets &addresses) {
                if (choice != m_choice)
                    return;
                useStorage(addresses.apiKey, addresses.visionKey);
                openLibrary();
            });
    });
}

/// Addresses that are of no use any more are not used, and asked for when a file is added.
void VideoPlaces::useStorage(const QByteArray &writing, const QByteArray &reading)
{
    const auto storage = chat::videoStorage(
        QString::fromUtf8(writing), QString::fromUtf8(reading), QDateTime::currentDateTimeUtc());
    m_storage = storage ? *storage : chat::VideoStorage();
}

void VideoPlaces::openLibrary()
{
    for (const Connections::Entry &entry : m_parts.connections.entries()) {
        if (entry.connection.id == m_current) {
            m_parts.videos.useLibrary(m_parts.makeLibrary({entry.connection, m_secrets, m_storage}));
            break;
        }
    }
    emit changed();
}

model::Outcome VideoPlaces::setStorage(const QString &writing, const QString &reading)
{
    const auto storage = chat::videoStorage(writing, reading, QDateTime::currentDateTimeUtc());
    if (!storage)
        return storage.problem();
    m_storage = *storage;
    if (m_parts.keychain)
        m_parts.keychain->write(storageEntry(),
            {.apiKey = writing.trimmed().toUtf8(), .visionKey = reading.trimmed().toUtf8()});
    openLibrary();
    return model::Done{};
}

QString VideoPlaces::words(const QString &pasted, model::AccessUse use)
{
    const auto access = chat::readStorageAddress(pasted);
    return access ? VideoWords::access(*access, use, QDateTime::currentDateTimeUtc())
                  : tr("This is no address of a container: %1.").arg(access.problem().detail);
}

void VideoPlaces::add(const QStringList &sources, const model::Metadata &metadata)
{
    if (!isElsewhere())
        return m_parts.videos.add(sources);
    for (const QString &source : sources) {
        chat::NewVideo video{.source = source, .documentId = {}, .metadata = metadata};
        video.documentId = m_parts.videos.freeId(source);
        if (!source.contains("://"_L1) && !m_parts.videos.index().isEmpty()) {
            const auto kept = m_pending.put({.connection = m_current,
                .index = m_parts.videos.index(),
                .documentId = video.documentId,
                .file = source,
                .metadata = metadata});
            if (!kept)
                emit failed(kept.problem());
        }
        m_parts.videos.addAs(video);
    }
}

QString VideoPlaces::costOf(const QStringList &sources) const
{
    if (!isElsewhere() || sources.isEmpty())
        return {};
    return VideoWords::ingestionCost(0);
}

/// What was on its way when the program ended. The service may have heard of it since.
void VideoPlaces::goOn()
{
    if (!isElsewhere() || !m_storage.canUpload())
        return;
    const auto waiting = m_pending.all();
    for (const store::PendingVideo &video : waiting) {
        const bool isHere = video.connection == m_current && video.index == m_parts.videos.index();
        const QString mark = video.connection + u'/' + video.index + u'/' + video.documentId;
        if (!isHere || m_parts.videos.isUnderWay(video.documentId) || m_wentOn.contains(mark))
            continue;
        m_wentOn.insert(mark);
        if (m_parts.videos.find(video.documentId)) {
            std::ignore = m_pending.remove(video);
            continue;
        }
        m_parts.videos.addAs(
            {.source = video.file, .documentId = video.documentId, .metadata = video.metadata});
    }
}

} // namespace presentation
