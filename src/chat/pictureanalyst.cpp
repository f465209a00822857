#include "chat/pictureanalyst.h"

#include "chat/builtinservice.h"
#include "media/sending.h"
#include "model/whendone.h"
#include "net/serviceclient.h"

#include <QFile>
#include <QPromise>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace chat {

namespace {

using model::PictureAnalysis;
using model::Problem;
using model::Result;

constexpr int longestSide = 8000;
constexpr qint64 mostBytes = 20'000'000; // the service takes less than 20 MiB

Result<QByteArray> bytesToSend(const QString &file, const QString &cacheFolder)
{
    const auto prepared = media::prepare(
        file, cacheFolder, {.longestSide = longestSide, .mostBytes = mostBytes, .stripMetadata = true});
    if (!prepared)
        return prepared.problem();
    QFile ready(prepared->filePath);
    if (!ready.open(QIODevice::ReadOnly))
        return Problem{.kind = Problem::Kind::FileUnreadable, .detail = ready.errorString(), .subject = file};
    return ready.read(mostBytes + 1);
}

} // namespace

/// One analysis under way; a child of the analyst that goes once it has told.
class PictureAnalyst::Work : public QObject {
public:
    Work(PictureAnalyst &analyst, const model::Connection &connection, const model::Secrets &secrets)
        : QObject(&analyst)
        , m_analyst(analyst)
        , m_connection(connection)
        , m_secrets(secrets)
    {
        m_promise.start();
    }
    ~Work() override
    {
        if (!m_told)
            end(Problem{.kind = Problem::Kind::Stopped});
    }

    [[nodiscard]] QFuture<Result<PictureAnalysis>> future() { return m_promise.future(); }

    void begin(const QString &file)
    {
        const auto reading =
            QtConcurrent::run([file, folder = m_analyst.m_cacheFolder] { return bytesToSend(file, folder); });
        model::whenDone(reading, this, [this](const Result<QByteArray> &bytes) {
            if (!bytes)
                return end(bytes.problem());
            m_bytes = *bytes;
            openDoor();
        });
    }

private:
    void openDoor()
    {
        if (usesResource(m_connection, m_secrets))
            return ask(m_connection.visionEndpoint, m_secrets.visionKey,
                {u"read"_s, u"objects"_s, u"people"_s, u"denseCaptions"_s},
                {.route = m_connection.route, .proxyPassword = m_secrets.proxyPassword});
        model::whenDone(m_analyst.m_builtIn.door(), this, [this](const Result<BuiltInService::Door> &door) {
            if (!door)
                return end(door.problem());
            ask(door->connection.endpoint, door->secrets.apiKey, {u"read"_s, u"objects"_s, u"people"_s});
        });
    }

    void ask(const QUrl &endpoint, const QByteArray &key, const model::AnalysisFeatures &features,
        const net::Passage &way = {})
    {
        model::whenDone(m_analyst.m_client.analyse(endpoint, key, features, m_bytes, way), this,
            [this](const Result<PictureAnalysis> &analysis) { end(analysis); });
    }

    void end(const Result<PictureAnalysis> &result)
    {
        m_told = true;
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    PictureAnalyst &m_analyst;
    model::Connection m_connection;
    model::Secrets m_secrets;
    QByteArray m_bytes;
    QPromise<Result<PictureAnalysis>> m_promise;
    bool m_told = false;
};

PictureAnalyst::PictureAnalyst(
    net::ServiceClient &client, BuiltInService &builtIn, const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_builtIn(builtIn)
    , m_cacheFolder(cacheFolder)
{
}

QFuture<Result<PictureAnalysis>> PictureAnalyst::analyse(
    const QString &file, const model::Connection &connection, const model::Secrets &secrets)
{
    auto *work = new Work(*this, connection, secrets); // ends itself
    const auto future = work->future();
    work->begin(file);
    return future;
}

bool PictureAnalyst::usesResource(const model::Connection &connection, const model::Secrets &secrets)
{
    return !connection.visionEndpoint.isEmpty() && !secrets.visionKey.isEmpty();
}

} // namespace chat
