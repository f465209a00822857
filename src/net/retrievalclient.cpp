#include "net/retrievalclient.h"

#include "model/whendone.h"
#include "wire/retrievalcalls.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace net {

namespace {

using model::Problem;
using model::Result;

constexpr int mostPages = 50;

using Spell = std::function<Result<wire::HttpRequest>(const wire::RetrievalDoor &)>;
using Then = std::function<void(const Result<QByteArray> &)>;

/// What a call is about, for the sentence about its problem.
struct About {
    QString index = {};
    QString documentId = {};
};

void sendTo(ServiceClient &client, const wire::RetrievalDoor &door, const Spell &spell, const Then &then)
{
    const auto request = spell(door);
    if (request)
        model::whenDone(client.send(*request, door.secrets, door.connection.route), &client, then);
    else
        QMetaObject::invokeMethod(
            &client, [then, problem = request.problem()] { then(problem); }, Qt::QueuedConnection);
}

void send(ServiceClient &client, const Door &door, const Spell &spell, const Then &then)
{
    if (door.connection.signIn.how == model::SignIn::How::Key)
        return sendTo(client, {door.connection, door.secrets}, spell, then);
    model::whenDone(client.token(door.connection.signIn), &client,
        [&client, door, spell, then](const Result<QByteArray> &token) {
            if (!token)
                return then(token.problem());
            model::Secrets secrets = door.secrets;
            secrets.bearerToken = *token;
            sendTo(client, {door.connection, secrets}, spell, then);
        });
}

template <class T> struct Call {
    using Read = std::function<Result<T>(const QByteArray &)>;

    static QFuture<Result<T>> begin(
        ServiceClient &client, const Door &door, const Spell &spell, Read read, const About &about)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        send(client, door, spell, [promise, read, about](const Result<QByteArray> &body) {
            promise->addResult(body
                    ? read(*body)
                    : Result<T>(wire::retrievalProblem(body.problem(), about.index, about.documentId)));
            promise->finish();
        });
        return promise->future();
    }
};

/// A list while its pages come.
template <class T> class Pages : public std::enable_shared_from_this<Pages<T>> {
public:
    using Read = Result<wire::Page<T>> (*)(const QByteArray &);

    Pages(ServiceClient &client, Door door, Read read, About about)
        : m_client(client)
        , m_door(std::move(door))
        , m_read(read)
        , m_about(std::move(about))
    {
        m_promise.start();
    }

    QFuture<Result<QList<T>>> begin(const Spell &spell)
    {
        ask(spell);
        return m_promise.future();
    }

private:
    void ask(const Spell &spell)
    {
        send(m_client, m_door, spell,
            [self = this->shared_from_this()](const Result<QByteArray> &body) { self->take(body); });
    }

    void take(const Result<QByteArray> &body)
    {
        if (!body)
            return end(wire::retrievalProblem(body.problem(), m_about.index, m_about.documentId));
        const auto page = m_read(*body);
        if (!page)
            return end(page.problem());
        m_values += page->values;
        if (page->nextPage.isEmpty() || page->values.isEmpty() || ++m_pages >= mostPages)
            return end(m_values);
        ask([next = page->nextPage](const wire::RetrievalDoor &door) { return wire::spellPage(door, next); });
    }

    void end(const Result<QList<T>> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

    ServiceClient &m_client;
    Door m_door;
    Read m_read;
    About m_about;
    QPromise<Result<QList<T>>> m_promise;
    QList<T> m_values;
    int m_pages = 0;
};

Result<model::Done> nothingToRead(const QByteArray &)
{
    return model::Done{};
}

Result<QList<model::Moment>> momentsIn(const QByteArray &body)
{
    const auto page = wire::readMoments(body);
    return page ? Result<QList<model::Moment>>(page->values) : Result<QList<model::Moment>>(page.problem());
}

} // namespace

RetrievalClient::RetrievalClient(ServiceClient &client)
    : m_client(client)
{
}

RetrievalClient::Reply<QList<model::VideoIndex>> RetrievalClient::indexes(const Door &door)
{
    return std::make_shared<Pages<model::VideoIndex>>(m_client, door, &wire::readIndexes, About{})
        ->begin(&wire::spellIndexes);
}

RetrievalClient::Reply<model::VideoIndex> RetrievalClient::index(const Door &door, const QString &name)
{
    return Call<model::VideoIndex>::begin(m_client, door,
        [name](const auto &to) { return wire::spellIndex(to, name); }, &wire::readIndex, {name});
}

RetrievalClient::Reply<model::VideoIndex> RetrievalClient::create(
    const Door &door, const model::VideoIndex &index)
{
    return Call<model::VideoIndex>::begin(m_client, door,
        [index](const auto &to) { return wire::spellCreateIndex(to, index); }, &wire::readIndex,
        {index.name});
}

RetrievalClient::Reply<model::Done> RetrievalClient::remove(const Door &door, const QString &index)
{
    return Call<model::Done>::begin(m_client, door,
        [index](const auto &to) { return wire::spellDeleteIndex(to, index); }, &nothingToRead, {index});
}

RetrievalClient::Reply<QList<model::IndexedVideo>> RetrievalClient::documents(
    const Door &door, const QString &index)
{
    return std::make_shared<Pages<model::IndexedVideo>>(m_client, door, &wire::readDocuments, About{index})
        ->begin([index](const auto &to) { return wire::spellDocuments(to, index); });
}

RetrievalClient::Reply<model::Ingestion> RetrievalClient::ingest(
    const Door &door, const QString &index, const QString &name, const QList<model::VideoItem> &videos)
{
    return Call<model::Ingestion>::begin(m_client, door,
        [=](const auto &to) { return wire::spellIngest(to, index, name, videos, true); },
        &wire::readIngestion, {index, videos.isEmpty() ? QString() : videos.first().documentId});
}

RetrievalClient::Reply<QList<model::Ingestion>> RetrievalClient::ingestions(
    const Door &door, const QString &index)
{
    return std::make_shared<Pages<model::Ingestion>>(m_client, door, &wire::readIngestions, About{index})
        ->begin([index](const auto &to) { return wire::spellIngestions(to, index); });
}

RetrievalClient::Reply<QList<model::Moment>> RetrievalClient::search(
    const Door &door, const QString &index, const model::VideoQuery &query)
{
    return Call<QList<model::Moment>>::begin(m_client, door,
        [=](const auto &to) { return wire::spellSearch(to, index, query); }, &momentsIn,
        {index, query.documentId});
}

RetrievalClient::Reply<QString> RetrievalClient::handOver(const Door &door, const QString &file)
{
    return Call<QString>::begin(m_client, door,
        [file](const auto &to) { return wire::spellHandOver(to, file); }, &wire::readHandOver, {{}, file});
}

RetrievalClient::Reply<model::VideoEvidence> RetrievalClient::evidence(
    const Door &door, const QString &index, const QString &documentId, const QString &question, int mostTimes)
{
    return Call<model::VideoEvidence>::begin(m_client, door,
        [=](const auto &to) { return wire::spellEvidence(to, index, documentId, question, mostTimes); },
        &wire::readEvidence, {index, documentId});
}

} // namespace net
