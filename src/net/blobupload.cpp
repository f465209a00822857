#include "net/blobupload.h"

#include "model/whendone.h"
#include "net/retrying.h"
#include "wire/problemkind.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QRandomGenerator>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace net {

namespace {

using model::Done;
using model::Outcome;
using model::Problem;
using model::Result;
using std::chrono::milliseconds;

/// Of equal length for all parts: "00000012-" and 32 hexadecimal digits.
QByteArray idOf(int number, const QByteArray &md5)
{
    constexpr int Digits = 8;
    return QByteArray::number(number).rightJustified(Digits, '0') + '-' + md5.toHex();
}

struct FilePiece {
    QByteArray bytes = {};
    QByteArray md5 = {};
};

Result<FilePiece> readPiece(const QString &path, qint64 from, qint64 size)
{
    QFile file(path);
    const auto unreadable = [&](const QString &why) {
        return Problem{.kind = Problem::Kind::FileUnreadable, .detail = why, .subject = path};
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(from))
        return unreadable(file.errorString());
    FilePiece piece{.bytes = file.read(size)};
    if (piece.bytes.size() != size)
        return unreadable(u"it is shorter than it was"_s);
    piece.md5 = QCryptographicHash::hash(piece.bytes, QCryptographicHash::Md5);
    return piece;
}

/// Reading and its checksum take longer than a window may wait.
QFuture<Result<FilePiece>> readAside(const QString &path, qint64 from, qint64 size)
{
    auto promise = std::make_shared<QPromise<Result<FilePiece>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, path, from, size] {
        promise->addResult(readPiece(path, from, size));
        promise->finish();
    });
    return future;
}

/// A line that broke, or a service that is busy: another try may go through.
bool mayGoThrough(const Problem &problem)
{
    using Kind = Problem::Kind;
    return mayPass(problem) || problem.kind == Kind::TimedOut || problem.kind == Kind::HostNotFound
        || problem.kind == Kind::ConnectionRefused;
}

} // namespace

BlobUpload::BlobUpload(Wish wish, Measures measures, QObject *parent)
    : QObject(parent)
    , m_wish(std::move(wish))
    , m_measures(measures)
    , m_client(new ServiceClient(this, measures.patience))
{
}

BlobUpload::BlobUpload(Wish wish, QObject *parent)
    : BlobUpload(std::move(wish), Measures(), parent)
{
}

BlobUpload::~BlobUpload()
{
    m_ended = true;
}

void BlobUpload::start()
{
    const QFileInfo file(m_wish.file);
    m_size = file.size();
    m_changed = file.lastModified();
    if (!file.isFile() || m_size == 0) {
        const QString why = file.isFile() ? u"the file is empty"_s : u"there is no such file"_s;
        const Problem problem{
            .kind = Problem::Kind::FileUnreadable, .detail = why, .subject = m_wish.file};
        QMetaObject::invokeMethod(
            this, [this, problem] { end(problem); }, Qt::QueuedConnection);
        return;
    }
    m_count = int((m_size + m_measures.partSize - 1) / m_measures.partSize);
    m_ids.resize(m_count);
    if (m_count == 1)
        readPart(0, [this](const Part &part) { sendWhole(part); });
    else
        askForParts();
}

std::optional<Problem> BlobUpload::change() const
{
    const QFileInfo file(m_wish.file);
    if (file.size() == m_size && file.lastModified() == m_changed)
        return std::nullopt;
    return Problem{.kind = Problem::Kind::FileUnreadable,
        .detail = u"the file was changed while it was uploaded"_s,
        .subject = m_wish.file};
}

qint64 BlobUpload::sizeOf(int number) const
{
    return std::min(m_measures.partSize, m_size - number * m_measures.partSize);
}

/// Errors arrive as Problems here, once trying again is over.
void BlobUpload::ask(const wire::HttpRequest &request, const Progress &progress, const Then &then, int tries)
{
    if (m_ended)
        return;
    const auto asked =
        m_client->exchange(request, {.proxyPassword = m_wish.proxyPassword}, m_wish.route, progress);
    model::whenDone(asked, this, [=, this](const Result<HttpAnswer> &answer) {
        if (m_ended)
            return;
        constexpr int FirstError = 300;
        if (answer && answer->status < FirstError)
            return then(answer);
        const Problem problem = !answer
            ? answer.problem()
            : wire::readBlobError(answer->status, answer->header("x-ms-error-code"), answer->body,
                  m_wish.place.name,
                  wire::waitInHeaders(answer->header("retry-after-ms"), answer->header("Retry-After"),
                      QDateTime::currentDateTimeUtc()));
        if (tries >= m_measures.tries || !mayGoThrough(problem))
            return then(problem);
        ChatTimings timings;
        timings.backoffBase = m_measures.backoffBase;
        const milliseconds wait =
            waitBefore(problem, tries, timings, QRandomGenerator::global()->generateDouble());
        emit waiting(wait, problem);
        QTimer::singleShot(wait, this, [=, this] { ask(request, progress, then, tries + 1); });
    });
}

void BlobUpload::readPart(int number, const std::function<void(const Part &)> &then)
{
    const auto reading = readAside(m_wish.file, number * m_measures.partSize, sizeOf(number));
    model::whenDone(reading, this, [this, number, then](const Result<FilePiece> &piece) {
        if (m_ended)
            return;
        if (!piece)
            return end(piece.problem());
        then({.number = number, .bytes = piece->bytes, .md5 = piece->md5});
    });
}

void BlobUpload::sendWhole(const Part &part)
{
    const auto progress = [this](qint64 sent) {
        m_sending.insert(0, sent);
        tellProgress();
    };
    ask(wire::spellPutBlob(m_wish.place, part.bytes, part.md5, m_wish.mime), progress,
        [this, part](const Result<HttpAnswer> &answer) {
            if (!answer && answer.problem().kind == Problem::Kind::BlobExists)
                return compareWhole(part, answer.problem());
            if (!answer)
                return end(answer.problem());
            partIsThere(0);
            end(Done{});
        });
}

/// What is there may be this very file: the answer to an earlier try was lost.
void BlobUpload::compareWhole(const Part &part, const Problem &refusal)
{
    wire::BlobPlace place = m_wish.place;
    if (m_wish.reading)
        place.container = *m_wish.reading;
    ask(wire::spellBlobFacts(place), {}, [this, part, refusal](const Result<HttpAnswer> &facts) {
        const bool isSame = facts && facts->header("Content-Length").toLongLong() == m_size
            && QByteArray::fromBase64(facts->header("Content-MD5")) == part.md5;
        if (!isSame)
            return end(refusal);
        partIsThere(0);
        end(Done{});
    });
}

void BlobUpload::askForParts()
{
    wire::BlobPlace place = m_wish.place;
    if (m_wish.reading && !place.container.allows(model::SharedAccess::Right::Read).value_or(false))
        place.container = *m_wish.reading;
    ask(wire::spellGetBlockList(place), {}, [this](const Result<HttpAnswer> &answer) {
        using Kind = Problem::Kind;
        if (answer) {
            const auto list = wire::readBlockList(answer->body);
            return list ? takeParts(*list) : end(list.problem());
        }
        const Problem &problem = answer.problem();
        const bool isNew = problem.status == 404 && problem.kind != Kind::ContainerUnknown;
        // Whoever may write need not be allowed to look; then all parts are sent.
        if (isNew || problem.kind == Kind::SignatureTooWeak || problem.kind == Kind::AccessDenied)
            return takeParts({});
        end(problem);
    });
}

void BlobUpload::takeParts(const wire::BlockList &list)
{
    for (const wire::Block &block : list.uncommitted)
        m_known.insert(block.id, block.size);
    qint64 whole = 0;
    for (const wire::Block &block : list.committed) {
        m_known.insert(block.id, block.size);
        m_committed.append(block.id);
        whole += block.size;
    }
    if (!m_committed.isEmpty() && whole != m_size)
        return end(Problem{.kind = Problem::Kind::BlobExists, .subject = m_wish.place.name});
    sendParts();
}

void BlobUpload::sendParts()
{
    while (!m_ended && m_next < m_count && m_underWay < m_measures.atATime) {
        ++m_underWay;
        readPart(m_next++, [this](const Part &part) { sendPart(part); });
    }
    if (!m_ended && m_there == m_count)
        putTogether();
}

bool BlobUpload::isKnown(const QByteArray &id, qint64 size) const
{
    const auto known = m_known.constFind(id);
    return known != m_known.constEnd() && *known == size;
}

void BlobUpload::sendPart(const Part &part)
{
    const int number = part.number;
    m_ids[number] = idOf(number, part.md5);
    const auto done = [this, number] {
        --m_underWay;
        partIsThere(number);
        sendParts();
    };
    if (isKnown(m_ids.at(number), part.bytes.size()))
        return done();
    if (!m_committed.isEmpty())
        return end(Problem{.kind = Problem::Kind::BlobExists, .subject = m_wish.place.name});
    const auto progress = [this, number](qint64 sent) {
        m_sending.insert(number, sent);
        tellProgress();
    };
    ask(wire::spellPutBlock(m_wish.place, m_ids.at(number), part.bytes, part.md5), progress,
        [this, done](const Result<HttpAnswer> &answer) { answer ? done() : end(answer.problem()); });
}

void BlobUpload::partIsThere(int number)
{
    m_sending.remove(number);
    m_sent += sizeOf(number);
    ++m_there;
    tellProgress();
}

void BlobUpload::putTogether()
{
    if (const auto problem = change())
        return end(*problem);
    if (m_committed == m_ids)
        return end(Done{});
    ask(wire::spellPutBlockList(m_wish.place, m_ids, m_wish.mime), {},
        [this](const Result<HttpAnswer> &answer) {
            if (!answer && answer.problem().kind == Problem::Kind::BlobExists)
                return compareParts(answer.problem());
            end(answer ? Outcome(Done{}) : Outcome(answer.problem()));
        });
}

void BlobUpload::compareParts(const Problem &refusal)
{
    wire::BlobPlace place = m_wish.place;
    if (m_wish.reading)
        place.container = *m_wish.reading;
    ask(wire::spellGetBlockList(place), {}, [this, refusal](const Result<HttpAnswer> &answer) {
        const auto list = answer ? wire::readBlockList(answer->body) : Result<wire::BlockList>(refusal);
        QList<QByteArray> ids;
        if (list) {
            for (const wire::Block &block : list->committed)
                ids.append(block.id);
        }
        end(ids == m_ids ? Outcome(Done{}) : Outcome(refusal));
    });
}

void BlobUpload::tellProgress()
{
    qint64 sent = m_sent;
    for (const qint64 bytes : std::as_const(m_sending))
        sent += bytes;
    emit progressed(std::min(sent, m_size), m_size);
}

void BlobUpload::end(const Outcome &outcome)
{
    if (std::exchange(m_ended, true))
        return;
    std::exchange(m_client, nullptr)->deleteLater(); // what is still on its way is of no use any more
    emit finished(outcome);
}

} // namespace net
