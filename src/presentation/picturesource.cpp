#include "presentation/picturesource.h"

#include "media/glimpse.h"
#include "presentation/animation.h"
#include "presentation/arriving.h"
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
using Looked = model::Result<model::Picture>;

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
constexpr QSize glimpseSize(1024, 1024); ///< about a stage
constexpr double losesNothing = 1.5; ///< scaling down from an image that was scaled before

enum class Haste { Now, WhenIdle };

qsizetype kibibytes(const QImage &image)
{
    return std::max<qsizetype>(1, image.sizeInBytes() / 1024);
}

template <class T> QFuture<T> ready(T result)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template <class T> QFuture<T> joined(std::vector<QPromise<T>> &waiting)
{
    waiting.emplace_back();
    waiting.back().start();
    return waiting.back().future();
}

template <class T> void answer(std::vector<QPromise<T>> &waiting, const T &result)
{
    for (QPromise<T> &promise : waiting) {
        promise.addResult(result);
        promise.finish();
    }
}

Decoded decode(const QString &arriving, const QString &path, const Request &request)
{
    if (!request.part.isNull())
        return media::decodePart(path, request.part, request.size);
    if (arriving.isEmpty())
        return media::decode(path, request.size);
    const auto seen = media::glimpse(arriving, request.size);
    if (!seen)
        return seen.problem();
    return seen->image;
}

} // namespace

/// Every caller gets a promise of its own, since a QFuture carries one continuation only. Promises and cache
/// belong to the window's thread; workers know paths and sizes.
class PictureSource::Workers {
public:
    Workers(Locate locate, QObject &owner)
        : m_owner(owner)
        , m_locate(std::move(locate))
        , m_cache(cachedKibibytes)
    {
        m_pool.setMaxThreadCount(2);
    }

    ~Workers()
    {
        m_pool.clear();
        m_pool.waitForDone();
    }

    QString fileOf(const model::Picture &picture) const
    {
        const QString arriving = fileOfArriving(picture);
        return arriving.isEmpty() ? m_locate(picture) : arriving;
    }

    QFuture<Decoded> fetch(const model::Picture &picture, QSize size, const QRect &part = {})
    {
        const Request request{picture.contentHash, size, part};
        if (const QImage *image = m_cache.object(request))
            return ready<Decoded>(*image);
        const auto [waiting, isNew] = m_waiting.try_emplace(request);
        QFuture<Decoded> future = joined(waiting->second);
        if (isNew)
            start(request, picture, Haste::Now);
        return future;
    }

    void prepare(const model::Picture &picture, QSize size)
    {
        const Request request{picture.contentHash, size, {}};
        if (!m_cache.contains(request) && !m_waiting.contains(request) && !picture.isAddress()) {
            m_waiting.try_emplace(request);
            start(request, picture, Haste::WhenIdle);
        }
    }

    QFuture<Looked> lookAt(const QString &file)
    {
        if (const auto looked = m_looked.extract(file); !looked.empty())
            return ready<Looked>(looked.mapped());
        lookAhead(file);
        return joined(m_looking[file]);
    }

    void lookAhead(const QString &file)
    {
        if (m_looking.contains(file))
            return;
        m_looking.try_emplace(file);
        m_pool.start(
            [this, file] {
                const auto seen = media::glimpse(file, glimpseSize, {}, media::Scaling::AsTheFormatCan);
                run([this, file, seen] { deliver(file, seen); });
            },
            ++m_newest);
    }

    void keptAs(const model::Picture &arriving, const model::Picture &kept)
    {
        m_keptAs.insert(arriving.contentHash, kept.contentHash);
        const auto requests = m_cache.keys();
        for (const Request &request : requests) {
            if (request.contentHash != arriving.contentHash)
                continue;
            const QImage image = *m_cache.object(request);
            m_cache.remove(request);
            keep({kept.contentHash, request.size, {}}, image);
        }
        m_largest.remove(arriving.contentHash);
    }

    QImage atHand(const QString &contentHash) const
    {
        const auto largest = m_largest.constFind(contentHash);
        const QImage *image = largest == m_largest.constEnd() ? nullptr : m_cache.object(*largest);
        return image ? *image : QImage();
    }

private:
    void start(const Request &request, const model::Picture &picture, Haste haste)
    {
        // The newest wish goes first: it is what the person looks at.
        const int priority = haste == Haste::Now ? ++m_newest : -1;
        if (const QImage larger = largerThan(request, picture); !larger.isNull()) {
            m_pool.start(
                [this, request, larger] {
                    const QImage scaled =
                        larger.scaled(request.size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
                    run([this, request, scaled] { deliver(request, scaled); });
                },
                priority);
            return;
        }
        m_pool.start(
            [this, request, arriving = fileOfArriving(picture), path = fileOf(picture)] {
                Decoded decoded = decode(arriving, path, request);
                run([this, request, decoded = std::move(decoded)] { deliver(request, decoded); });
            },
            priority);
    }

    /// What is here and need only be scaled down, so that the file is not decoded again; null when nothing
    /// is.
    QImage largerThan(const Request &request, const model::Picture &picture) const
    {
        const QImage here = atHand(request.contentHash);
        if (here.isNull() || !request.part.isNull() || request.size.isEmpty())
            return {};
        const QSize wanted = here.size().scaled(request.size, Qt::KeepAspectRatio);
        const bool untouched =
            here.size() == picture.size || m_largest.value(request.contentHash).size == glimpseSize;
        const double most = double(here.width()) / (untouched ? 1.0 : losesNothing);
        return wanted.width() <= most && wanted != here.size() ? here : QImage();
    }

    template <class Work> void run(Work work)
    {
        QMetaObject::invokeMethod(&m_owner, std::move(work), Qt::QueuedConnection);
    }

    void deliver(const Request &request, const Decoded &decoded)
    {
        const QString kept = m_keptAs.value(request.contentHash, request.contentHash);
        if (decoded && request.part.isNull())
            keep({kept, request.size, {}}, *decoded);
        // Taken out first: a continuation may ask for the same picture again.
        auto answered = m_waiting.extract(request);
        answer(answered.mapped(), decoded);
    }

    void deliver(const QString &file, const model::Result<media::Glimpse> &seen)
    {
        Looked looked = seen ? Looked(arrivingFrom(file, seen->size)) : Looked(seen.problem());
        if (seen)
            keep({looked->contentHash, glimpseSize, {}}, seen->image);
        auto waiting = m_looking.extract(file);
        if (waiting.mapped().empty())
            m_looked.insert_or_assign(file, looked);
        answer(waiting.mapped(), looked);
    }

    void keep(const Request &request, const QImage &image)
    {
        const QImage before = atHand(request.contentHash);
        m_cache.insert(request, new QImage(image), kibibytes(image));
        if (before.width() <= image.width())
            m_largest.insert(request.contentHash, request);
    }

    struct Hash {
        size_t operator()(const Request &request) const { return qHash(request); }
    };

    QObject &m_owner; ///< lives in the window's thread
    Locate m_locate;
    QCache<Request, QImage> m_cache;
    QHash<QString, Request> m_largest; ///< by content; what it names may have left the cache
    QHash<QString, QString> m_keptAs; ///< arriving contents, for what is still being decoded
    std::unordered_map<Request, std::vector<QPromise<Decoded>>, Hash> m_waiting;
    std::unordered_map<QString, std::vector<QPromise<Looked>>> m_looking;
    std::unordered_map<QString, Looked> m_looked; ///< what was looked at ahead, until it is asked for
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
    , m_workers(std::make_unique<Workers>(std::move(locate), *this))
{
}

PictureSource::~PictureSource() = default;

QFuture<model::Result<QImage>> PictureSource::part(
    const model::Picture &picture, const QRect &part, QSize size)
{
    return m_workers->fetch(picture, size, part);
}

QFuture<model::Result<QImage>> PictureSource::asked(const model::Picture &picture, QSize fitWithin)
{
    const QSize most = picture.part.size().boundedTo(fitWithin);
    return picture.part.isNull()
        ? image(picture, fitWithin)
        : part(
            picture, picture.part, picture.part.size().scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
}

void PictureSource::prepare(const model::Picture &picture, QSize fitWithin)
{
    m_workers->prepare(picture, fitWithin);
}

QFuture<model::Result<model::Picture>> PictureSource::lookAt(const QString &file)
{
    return m_workers->lookAt(file);
}

void PictureSource::lookAhead(const QString &file)
{
    m_workers->lookAhead(file);
}

void PictureSource::keptAs(const model::Picture &arriving, const model::Picture &kept)
{
    m_workers->keptAs(arriving, kept);
}

QImage PictureSource::atHand(const model::Picture &picture) const
{
    return m_workers->atHand(picture.contentHash);
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
        return ready<Decoded>(model::Problem{.kind = model::Problem::Kind::FileUnreadable,
            .detail = tr("not fetched yet"),
            .subject = picture.address.host()});
    }
    return m_workers->fetch(picture, fitWithin);
}

} // namespace presentation
