#include "chat/videolibrary.h"

#include "model/signedaddress.h"
#include "model/whendone.h"
#include "chat/videostates.h"
#include "net/blobupload.h"
#include "net/retrievalclient.h"
#include "net/signedstorage.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QPromise>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace chat {

namespace {

using model::Problem;
using model::Result;

/// A promise that can be kept from a continuation.
template <class T> struct Promised {
    Promised()
        : promise(std::make_shared<QPromise<Result<T>>>())
    {
        promise->start();
    }
    void end(const Result<T> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
    [[nodiscard]] QFuture<Result<T>> future() const { return promise->future(); }

    std::shared_ptr<QPromise<Result<T>>> promise;
};

bool isNobodyThere(const Problem &problem)
{
    return problem.kind == Problem::Kind::ConnectionRefused || problem.kind == Problem::Kind::ConnectionLost;
}

} // namespace

QString documentIdFor(const QString &source)
{
    static const QRegularExpression strange(u"[^A-Za-z0-9]+"_s);
    QString name = source.contains("://"_L1) ? QUrl(net::cleanedAddress(source)).fileName() : QFileInfo(source).fileName();
    name = name.normalized(QString::NormalizationForm_KD).replace(strange, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    constexpr qsizetype Longest = 64;
    return name.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : name.left(Longest);
}

/// Finds the door of the service; of the built-in one, once more another door when nobody answered.
class VideoLibrary::Calls {
public:
    Calls(VideoLibrary &library, net::ServiceClient &client, BuiltInService &builtIn, Place place)
        : m_library(library)
        , m_client(client)
        , m_builtIn(builtIn)
        , m_place(std::move(place))
    {
    }

    [[nodiscard]] bool isBuiltIn() const
    {
        return m_place.connection.kind == model::Connection::Kind::BuiltIn;
    }
    [[nodiscard]] net::RetrievalClient &client() { return m_client; }
    [[nodiscard]] const Place &place() const { return m_place; }

    template <class T> using Ask = std::function<QFuture<Result<T>>(const net::Door &)>;

    template <class T> QFuture<Result<T>> call(Ask<T> ask)
    {
        Promised<T> promised;
        if (isBuiltIn())
            knock<T>(m_builtIn.door(), ask, promised, true);
        else
            model::whenDone(ask({m_place.connection, m_place.secrets}), &m_library,
                [promised](const Result<T> &result) { promised.end(result); });
        return promised.future();
    }

private:
    template <class T>
    void knock(const QFuture<Result<BuiltInService::Door>> &door, const Ask<T> &ask,
        const Promised<T> &promised, bool mayTryAnother)
    {
        model::whenDone(door, &m_library, [=, this](const Result<BuiltInService::Door> &opened) {
            if (!opened)
                return promised.end(opened.problem());
            const BuiltInService::Door known = *opened;
            model::whenDone(
                ask({known.connection, known.secrets}), &m_library, [=, this](const Result<T> &result) {
                    if (result || !isNobodyThere(result.problem()))
                        return promised.end(result);
                    if (!mayTryAnother)
                        return promised.end(
                            Problem{.kind = Problem::Kind::EngineFailed, .detail = result.problem().detail});
                    knock<T>(m_builtIn.doorAfter(known), ask, promised, false);
                });
        });
    }

    VideoLibrary &m_library;
    net::RetrievalClient m_client;
    BuiltInService &m_builtIn;
    Place m_place;
};

VideoLibrary::VideoLibrary(net::ServiceClient &client, BuiltInService &builtIn, QObject *parent)
    : VideoLibrary(client, builtIn, Place(), parent)
{
}

VideoLibrary::VideoLibrary(net::ServiceClient &client, BuiltInService &builtIn, Place place, QObject *parent)
    : QObject(parent)
    , m_calls(std::make_unique<Calls>(*this, client, builtIn, std::move(place)))
{
}

VideoLibrary::~VideoLibrary() = default;

bool VideoLibrary::isBuiltIn() const
{
    return m_calls->isBuiltIn();
}

const VideoStorage &VideoLibrary::storage() const
{
    return m_calls->place().storage;
}

QString VideoLibrary::readingAddress(const model::IndexedVideo &video) const
{
    if (!storage().canUpload())
        return {};
    const model::SharedAccess &access = storage().handedOn();
    const QString container = access.address.toString(QUrl::FullyEncoded) + u'/';
    const QString plain = video.address.section(u'?', 0, 0);
    return plain.startsWith(container) ? plain + u'?' + QString::fromLatin1(access.query) : QString();
}

VideoLibrary::Reply<QList<model::VideoIndex>> VideoLibrary::indexes()
{
    return m_calls->call<QList<model::VideoIndex>>(
        [this](const net::Door &door) { return m_calls->client().indexes(door); });
}

VideoLibrary::Reply<model::VideoIndex> VideoLibrary::index(const QString &name)
{
    return m_calls->call<model::VideoIndex>(
        [=, this](const net::Door &door) { return m_calls->client().index(door, name); });
}

VideoLibrary::Reply<model::VideoIndex> VideoLibrary::create(const model::VideoIndex &index)
{
    return m_calls->call<model::VideoIndex>(
        [=, this](const net::Door &door) { return m_calls->client().create(door, index); });
}

VideoLibrary::Reply<model::Done> VideoLibrary::remove(const QString &index)
{
    return m_calls->call<model::Done>(
        [=, this](const net::Door &door) { return m_calls->client().remove(door, index); });
}

VideoLibrary::Reply<QList<model::IndexedVideo>> VideoLibrary::videos(const QString &index)
{
    using Videos = QList<model::IndexedVideo>;
    const auto list = [=, this] {
        return m_calls->call<Videos>(
            [=, this](const net::Door &door) { return m_calls->client().documents(door, index); });
    };
    if (isBuiltIn())
        return list();
    // In this order: what was completed by then is in the list of documents, unless it was removed.
    Promised<Videos> promised;
    model::whenDone(
        ingestions(index), this, [this, list, promised](const Result<QList<model::Ingestion>> &ingestions) {
            if (!ingestions)
                return promised.end(ingestions.problem());
            model::whenDone(list(), this, [promised, known = *ingestions](const Result<Videos> &documents) {
                promised.end(documents ? Result<Videos>(withStates(*documents, known)) : documents);
            });
        });
    return promised.future();
}

VideoLibrary::Reply<model::Ingestion> VideoLibrary::ingest(const QString &index, const model::VideoItem &item)
{
    const QString name = u"g"_s + QUuid::createUuid().toString(QUuid::Id128).left(20);
    return m_calls->call<model::Ingestion>(
        [=, this](const net::Door &door) { return m_calls->client().ingest(door, index, name, {item}); });
}

VideoLibrary::Reply<QString> VideoLibrary::add(const QString &index, const NewVideo &video)
{
    model::VideoItem item{
        .documentId = video.documentId.isEmpty() ? documentIdFor(video.source) : video.documentId,
        .address = video.source,
        .metadata = video.metadata};
    Promised<QString> promised;
    const auto begin = [this, index, promised](const model::VideoItem &ready) {
        model::whenDone(ingest(index, ready), this, [promised, ready](const Result<model::Ingestion> &begun) {
            promised.end(begun ? Result<QString>(ready.documentId) : Result<QString>(begun.problem()));
        });
    };
    const bool isFile = !video.source.contains("://"_L1);
    if (!isFile && !isBuiltIn()) {
        const auto address = readable(video.source);
        if (!address)
            return QtFuture::makeReadyFuture(Result<QString>(address.problem()));
        item.address = *address;
        begin(item);
        return promised.future();
    }
    const QString file = QFileInfo(video.source).absoluteFilePath();
    const auto handed = isBuiltIn()
        ? m_calls->call<QString>(
            [=, this](const net::Door &door) { return m_calls->client().handOver(door, file); })
        : upload(file, item.documentId);
    model::whenDone(handed, this, [item, begin, promised](const Result<QString> &address) mutable {
        if (!address)
            return promised.end(address.problem());
        item.address = *address;
        begin(item);
    });
    return promised.future();
}

/// A pasted address that a service is to read.
Result<QString> VideoLibrary::readable(const QString &address) const
{
    const QString cleaned = net::cleanedAddress(address);
    const QUrl url(cleaned);
    if (url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Problem{.kind = Problem::Kind::AddressUnusable, .subject = cleaned.left(200)};
    if (!model::isSigned(url))
        return cleaned;
    const auto access = net::readSignedAddress(cleaned);
    if (!access)
        return access.problem();
    const auto problem = problemOf(*access, model::AccessUse::HandOn, QDateTime::currentDateTimeUtc(),
        access->address.toString());
    return problem ? Result<QString>(*problem) : Result<QString>(cleaned);
}

/// Gives the address with which the service reads it.
VideoLibrary::Reply<QString> VideoLibrary::upload(const QString &file, const QString &documentId)
{
    const VideoStorage &storage = m_calls->place().storage;
    if (!storage.canUpload())
        return QtFuture::makeReadyFuture(Result<QString>(Problem{.kind = Problem::Kind::NotSupportedHere,
            .detail = u"a file of this computer needs a container of Azure Blob storage to go through"_s,
            .subject = QFileInfo(file).fileName()}));
    const QString name = blobNameFor(file);
    const QString mime =
        QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name();
    auto *upload = new net::BlobUpload({.file = file,
                                           .place = {*storage.writing, name},
                                           .mime = mime.toLatin1(),
                                           .reading = storage.reading,
                                           .route = m_calls->place().connection.route,
                                           .proxyPassword = m_calls->place().secrets.proxyPassword},
        this);
    Promised<QString> promised;
    connect(upload, &net::BlobUpload::progressed, this,
        [this, documentId](qint64 sent, qint64 total) { emit uploading(documentId, sent, total); });
    connect(upload, &net::BlobUpload::waiting, this,
        [this, documentId](std::chrono::milliseconds wait, const Problem &why) {
            emit uploadWaiting(documentId, wait, why);
        });
    const QString address =
        QString::fromLatin1(net::signedBlobAddress(storage.handedOn(), name).toEncoded());
    connect(upload, &net::BlobUpload::finished, this, [=](const model::Outcome &outcome) {
        upload->deleteLater();
        promised.end(outcome ? Result<QString>(address) : Result<QString>(outcome.problem()));
    });
    upload->start();
    return promised.future();
}

VideoLibrary::Reply<model::Done> VideoLibrary::removeVideo(
    const QString &index, const model::IndexedVideo &video)
{
    const model::VideoItem item{
        .mode = model::VideoItem::Mode::Remove, .documentId = video.documentId, .address = video.address};
    Promised<model::Done> promised;
    model::whenDone(ingest(index, item), this, [promised](const Result<model::Ingestion> &done) {
        promised.end(done ? Result<model::Done>(model::Done{}) : Result<model::Done>(done.problem()));
    });
    return promised.future();
}

VideoLibrary::Reply<QList<model::Ingestion>> VideoLibrary::ingestions(const QString &index)
{
    return m_calls->call<QList<model::Ingestion>>(
        [=, this](const net::Door &door) { return m_calls->client().ingestions(door, index); });
}

VideoLibrary::Reply<QList<model::Moment>> VideoLibrary::search(
    const QString &index, const model::VideoQuery &query)
{
    return m_calls->call<QList<model::Moment>>(
        [=, this](const net::Door &door) { return m_calls->client().search(door, index, query); });
}

VideoLibrary::Reply<model::VideoEvidence> VideoLibrary::evidence(
    const QString &index, const QString &documentId, const QString &question, int mostTimes)
{
    return m_calls->call<model::VideoEvidence>([=, this](const net::Door &door) {
        return m_calls->client().evidence(door, index, documentId, question, mostTimes);
    });
}

} // namespace chat
