#include "presentation/picturesource.h"

#include "presentation/animation.h"
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
    QSize size = {}; ///< to fit within, or of the part
    QRect part = {}; ///< null for the whole

    bool operator==(const Request &) const = default;
};

size_t qHash(const Request &request, size_t seed = 0)
{
    return qHashMulti(seed, request.contentHash, request.size.width(), request.size.height(),
        request.part.x(), request.part.y(), request.part.width(), request.part.height());
}

constexpr qsizetype cachedKibibytes = 256 * 1024;

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

    QString fileOf(const model::Picture &picture) const { return m_locate(picture); }

    QFuture<Decoded> fetch(
        const model::Picture &picture, QSize size, QObject *deliverTo, const QRect &part = {})
    {
        const Request request{picture.contentHash, size, part};
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
                Decoded decoded = request.part.isNull() ? media::decode(path, request.size)
                                                        : media::decodePart(path, request.part, request.size);
                QMetaObject::invokeMethod(
                    deliverTo, [this, request, decoded = std::move(decoded)] { deliver(request, decoded); },
                    Qt::QueuedConnection);
            },
            ++m_newest);
    }

    void deliver(const Request &request, const Decoded &decoded)
    {
        if (decoded && request.part.isNull())
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

QFuture<model::Result<QImage>> PictureSource::part(
    const model::Picture &picture, const QRect &part, QSize size)
{
    return m_workers->fetch(picture, size, this, part);
}

std::unique_ptr<Animation> PictureSource::animation(const model::Picture &picture, QSize fitWithin)
{
    const bool canMove =
        picture.mime == QLatin1StringView("image/gif") || picture.mime == QLatin1StringView("image/webp");
    if (picture.isAddress() || !canMove)
        return nullptr;
    return std::make_unique<Animation>(m_workers->fileOf(picture), fitWithin);
}

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
