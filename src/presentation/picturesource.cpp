#include "presentation/picturesource.h"

#include "store/history.h"

#include <QCache>
#include <QHash>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace presentation {

namespace {

using Decoded = model::Result<QImage>;

struct Request {
    QString contentHash = {};
    QSize fitWithin = {};

    bool operator==(const Request &) const = default;
};

size_t qHash(const Request &request, size_t seed = 0)
{
    return qHashMulti(seed, request.contentHash, request.fitWithin.width(), request.fitWithin.height());
}

constexpr qsizetype cachedKibibytes = 384 * 1024;

qsizetype kibibytes(const QImage &image)
{
    return std::max<qsizetype>(1, image.sizeInBytes() / 1024);
}

QFuture<Decoded> ready(Decoded result)
{
    QPromise<Decoded> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

/// Every caller gets a promise of its own, since a QFuture carries one continuation only. Promises and cache
/// belong to the window's thread; workers know paths and sizes.
class PictureSource::Workers {
public:
    explicit Workers(Locate locate)
        : m_locate(std::move(locate))
        , m_cache(cachedKibibytes)
    {
        m_pool.setMaxThreadCount(2);
    }

    ~Workers()
    {
        m_pool.clear();
        m_pool.waitForDone();
    }

    QFuture<Decoded> fetch(const model::Picture &picture, QSize fitWithin, QObject *deliverTo)
    {
        const Request request{picture.contentHash, fitWithin};
        if (const QImage *image = m_cache.object(request))
            return ready(*image);
        std::vector<QPromise<Decoded>> &waiting = m_waiting[request];
        waiting.emplace_back();
        waiting.back().start();
        QFuture<Decoded> future = waiting.back().future();
        if (waiting.size() == 1)
            start(request, m_locate(picture), deliverTo);
        return future;
    }

private:
    void start(const Request &request, const QString &path, QObject *deliverTo)
    {
        // The newest wish goes first: it is what the person looks at.
        m_pool.start(
            [this, request, path, deliverTo] {
                Decoded decoded = media::decode(path, request.fitWithin);
                QMetaObject::invokeMethod(
                    deliverTo, [this, request, decoded = std::move(decoded)] { deliver(request, decoded); },
                    Qt::QueuedConnection);
            },
            ++m_newest);
    }

    void deliver(const Request &request, const Decoded &decoded)
    {
        if (decoded)
            m_cache.insert(request, new QImage(*decoded), kibibytes(*decoded));
        // Taken out first: a continuation may ask for the same picture again.
        auto answered = m_waiting.extract(request);
        for (QPromise<Decoded> &promise : answered.mapped()) {
            promise.addResult(decoded);
            promise.finish();
        }
    }

    struct Hash {
        size_t operator()(const Request &request) const { return qHash(request); }
    };

    Locate m_locate;
    QCache<Request, QImage> m_cache;
    std::unordered_map<Request, std::vector<QPromise<Decoded>>, Hash> m_waiting;
    int m_newest = 0;
    QThreadPool m_pool;
};

PictureSource::PictureSource(store::History &history, QObject *parent)
    : PictureSource(
        [&history](const model::Picture &picture) { return history.picturePath(picture); }, parent)
{
}

PictureSource::PictureSource(Locate locate, QObject *parent)
    : QObject(parent)
    , m_workers(std::make_unique<Workers>(std::move(locate)))
{
}

PictureSource::~PictureSource() = default;

QFuture<model::Result<QImage>> PictureSource::image(const model::Picture &picture, QSize fitWithin)
{
    if (picture.isAddress()) {
        return ready(model::Problem{.kind = model::Problem::Kind::FileUnreadable,
            .detail = tr("not fetched yet"),
            .subject = picture.address.host()});
    }
    return m_workers->fetch(picture, fitWithin, this);
}

} // namespace presentation
