#include "net/retrievalclient.h"

#include "support/scriptedservice.h"
#include "wire/retrievalcalls.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Reaction;
using support::ScriptedService;

namespace {

net::Door doorTo(const ScriptedService &service)
{
    model::Connection connection{.kind = model::Connection::Kind::AzureDeployment,
        .endpoint = QUrl(u"https://model.example"_s),
        .visionEndpoint = service.url()};
    return {connection, {.apiKey = "model-key", .visionKey = "vision-key"}};
}

template <class T> T resultOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("the call did not end");
    return future.result();
}

QJsonObject bodyOf(const support::SeenRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

/// Azure's video retrieval, told by a scripted service in the shapes that the real one had.
class RetrievalClientTest : public QObject {
    Q_OBJECT

private slots:
    void createsAnIndex();
    void refusesABadNameBeforeSending();
    void anExistingIndexIsSaidSo();
    void followsPagesOnTheSameHostOnly();
    void ingestsAndReadsStates_data();
    void ingestsAndReadsStates();
    void searches();
    void keysGoInTheirHeaderOnly();
    void aGatewayPageIsAProblem();
};

void RetrievalClientTest::createsAnIndex()
{
    ScriptedService service({Reaction::whole(201,
        R"({"name":"films","metadataSchema":{"language":"en","fields":[{"name":"cameraid","searchable":false,"filterable":true,"type":"string"}]},
            "features":[{"name":"vision","modelVersion":"2023-05-31","domain":"surveillance"},{"name":"speech","modelVersion":"2023-06-30","domain":"generic"}],
            "eTag":"\"7966244a79384cca9880d67a4daa9eb1\"","createdDateTime":"2023-07-06T18:05:08.7000000Z","lastModifiedDateTime":"2023-07-06T18:05:08.7000000Z"})")});
    net::ServiceClient sender;
    net::RetrievalClient client(sender);
    const auto made = resultOf(client.create(doorTo(service),
        {.name = u"films"_s,
            .domain = u"surveillance"_s,
            .fields = {{.name = u"cameraId"_s, .searchable = false}}}));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.problem().detail));
    QCOMPARE(made->name, u"films"_s);
    QCOMPARE(made->fields.first().name, u"cameraid"_s);
    QVERIFY(made->vision && made->speech);
    QCOMPARE(made->created, QDateTime(QDate(2023, 7, 6), QTime(18, 5, 8, 700), Qt::UTC));
    const auto &request = service.requests().first();
    QCOMPARE(request.method, "PUT");
    QCOMPARE(request.target, "/computervision/retrieval/indexes/films?api-version=2023-05-01-preview");
    QCOMPARE(bodyOf(request)["features"_L1][0]["domain"_L1].toString(), u"surveillance"_s);
    QCOMPARE(bodyOf(request)["metadataSchema"_L1]["fields"_L1][0]["type"_L1].toString(), u"string"_s);
}

void RetrievalClientTest::refusesABadNameBeforeSending()
{
    ScriptedService service({Reaction::whole(201, "{}")});
    net::ServiceClient sender;
    net::RetrievalClient client(sender);
    const auto made = resultOf(client.create(doorTo(service), {.name = u"my films"_s}));
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().kind, model::Problem::Kind::IndexNameWrong);
    QVERIFY(service.requests().isEmpty());
}

void RetrievalClientTest::anExistingIndexIsSaidSo()
{
    ScriptedService service(
        {Reaction::whole(409, R"({"error":{"code":"AlreadyExists","message":"Index exists."}})"),
            Reaction::whole(404, R"({"error":{"code":"NotFound","message":"No such index."}})")});
    net::ServiceClient sender;
    net::RetrievalClient client(sender);
    const auto made = resultOf(client.create(doorTo(service), {.name = u"films"_s}));
    QCOMPARE(made.problem().kind, model::Problem::Kind::IndexExists);
    QCOMPARE(made.problem().subject, u"films"_s);
    QCOMPARE(resultOf(client.remove(doorTo(service), u"films"_s)).problem().kind,
        model::Problem::Kind::IndexUnknown);
}

void RetrievalClientTest::followsPagesOnTheSameHostOnly()
{
    ScriptedService second({Reaction::whole(200, R"({"value":[{"name":"stolen"}]})")});
    net::ServiceClient sender;
    net::RetrievalClient client(sender);
    ScriptedService lying({Reaction::whole(200,
        R"({"value":[{"name":"a"}],"nextLink":")" + second.url().toEncoded()
            + R"(/computervision/retrieval/indexes?$skip=1"})")});
    const auto listed = resultOf(client.indexes(doorTo(lying)));
    QVERIFY(!listed.ok());
    QCOMPARE(listed.problem().kind, model::Problem::Kind::RedirectRefused);
    QVERIFY(second.requests().isEmpty());

    // The real service names its pages by their whole address.
    const ScriptedService honest({Reaction::whole(200, "{}")});
    const QByteArray next =
        honest.url().toEncoded() + "/computervision/retrieval/indexes?$skip=1&api-version=2023-05-01-preview";
    const wire::RetrievalDoor door{doorTo(honest).connection, doorTo(honest).secrets};
    const auto page = wire::spellPage(door, QUrl(QString::fromLatin1(next)));
    QVERIFY(page.ok());
    QCOMPARE(page->url.toEncoded(), next);
}

void RetrievalClientTest::ingestsAndReadsStates_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<model::IngestionState>("state");
    QTest::addColumn<bool>("over");
    using State = model::IngestionState;
    QTest::newRow("as documented") << QByteArray(R"({"name":"i","state":"notStarted"})") << State::NotStarted
                                   << false;
    QTest::newRow("as on the wire") << QByteArray(R"({"name":"i","state":"Running"})") << State::Running
                                    << false;
    QTest::newRow("completed") << QByteArray(R"({"name":"i","state":"Completed"})") << State::Completed
                               << true;
    QTest::newRow("partly, and still going on") << QByteArray(
        R"({"name":"i","state":"PartiallySucceeded","fileStatusDetails":[{"documentId":"a","succeeded":true},{"documentId":"b"}]})")
                                                << State::PartiallySucceeded << false;
    QTest::newRow("partly, and over") << QByteArray(
        R"({"name":"i","state":"PartiallySucceeded","fileStatusDetails":[{"documentId":"a","succeeded":true},{"documentId":"b","succeeded":false,"error":{"code":"X","message":"too long"}}]})")
                                      << State::PartiallySucceeded << true;
    QTest::newRow("a word that is not known")
        << QByteArray(R"({"name":"i","state":"Sleeping"})") << State::Unknown << false;
}

void RetrievalClientTest::ingestsAndReadsStates()
{
    QFETCH(QByteArray, reply);
    QFETCH(model::IngestionState, state);
    QFETCH(bool, over);
    ScriptedService service({Reaction::whole(202, reply)});
    net::ServiceClient sender;
    net::RetrievalClient client(sender);
    const auto begun = resultOf(client.ingest(doorTo(service), u"films"_s, u"i"_s,
        {{.documentId = u"a"_s,
            .address = u"https://s.example/a.mp4?sig=x%2By"_s,
            .metadata = {{u"camera"_s, u"1"_s}}}}));
    QVERIFY(begun.ok());
    QCOMPARE(begun->state, state);
    QCOMPARE(begun->isOver(), over);
    const QJsonObject body = bodyOf(service.requests().first());
    QCOMPARE(body["videos"_L1][0]["mode"_L1].toString(), u"add"_s);
    QCOMPARE(body["videos"_L1][0]["documentUrl"_L1].toString(), u"https://s.example/a.mp4?sig=x%2By"_s);
    QCOMPARE(body["includeSpeechTranscript"_L1].toBool(), true);
    QCOMPARE(service.requests().first().target,
        "/computervision/retrieval/indexes/films/ingestions/i?api-version=2023-05-01-preview");
}

void RetrievalClientTest::searches()
{
    ScriptedService service({Reaction::whole(200,
        R"({"value":[{"documentId":"01","documentKind":"VideoFrame","start":"00:00:12","end":"00:00:13","best":"00:00:12.5000000","relevance":0.23974405229091644},
                     {"documentId":"02","documentKind":"SpeechTextSegment","start":"1.00:00:07.2","end":"1.00:00:09","best":"1.00:00:08","relevance":0.85}]})")});
    net::ServiceClient sender;
    net::RetrievalClient client(sender);
    const auto found = resultOf(client.search(doorTo(service), u"films"_s,
        {.text = u"man with black hoodie"_s, .filters = {{u"cameraid"_s, u"camera1"_s}}}));
    QVERIFY(found.ok());
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().best, 12.5);
    QCOMPARE(found->last().kind, model::Moment::Kind::Speech);
    QCOMPARE(found->last().start, 86'407.2);
    const auto &request = service.requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(
        request.target, "/computervision/retrieval/indexes/films:queryByText?api-version=2023-05-01-preview");
    QCOMPARE(bodyOf(request)["filters"_L1]["stringFilters"_L1][0]["values"_L1][0].toString(), u"camera1"_s);
}

void RetrievalClientTest::keysGoInTheirHeaderOnly()
{
    ScriptedService service({Reaction::whole(200, R"({"value":[]})")});
    net::ServiceClient sender;
    net::RetrievalClient client(sender);
    QVERIFY(resultOf(client.documents(doorTo(service), u"films"_s)).ok());
    const auto &request = service.requests().first();
    QCOMPARE(request.header("Ocp-Apim-Subscription-Key"), "vision-key");
    QVERIFY(!request.hasHeader("api-key"));
    QVERIFY(!request.target.contains("vision-key"));
}

void RetrievalClientTest::aGatewayPageIsAProblem()
{
    ScriptedService service({Reaction::whole(200, "<html>Sign in</html>")});
    net::ServiceClient sender;
    net::RetrievalClient client(sender);
    const auto listed = resultOf(client.indexes(doorTo(service)));
    QVERIFY(!listed.ok());
    QCOMPARE(listed.problem().kind, model::Problem::Kind::AnswerUnreadable);
}

QTEST_GUILESS_MAIN(RetrievalClientTest)
#include "retrievalclienttest.moc"
