#include "presentation/connectiontrial.h"

#include "chat/builtinservice.h"
#include "net/chatclient.h"
#include "support/cardseer.h"

#include <QFile>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::ConnectionTrial;
using State = ConnectionTrial::Row::State;
using support::Reaction;
using support::SeenRequest;

namespace {

constexpr int patience = 60'000;

const QByteArray grounded =
    R"({"id":"a","model":"gpt-4","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"red"},)"
    R"("enhancements":{"grounding":{"status":"Success","lines":[]}}}]})";

bool isStreamed(const SeenRequest &asked)
{
    return asked.body.contains("\"stream\":true");
}

/// A trial of a pretended service.
struct Bench {
    support::ScriptedService service{QList<Reaction>{}};
    net::ChatClient client{nullptr, {.retries = 0}};
    QTemporaryDir folder;
    chat::BuiltInService builtIn{folder.path()};
    model::Connection connection;
    model::Secrets secrets{.apiKey = "key"};
    presentation::Analyse analyse;
    std::unique_ptr<ConnectionTrial> trial;

    explicit Bench(std::function<Reaction(const SeenRequest &)> answer)
    {
        service.reactWith(std::move(answer));
        connection.kind = model::Connection::Kind::AzureDeployment;
        connection.endpoint = service.url();
        connection.deployment = u"eyes"_s;
        connection.apiVersion = u"2024-02-15-preview"_s;
    }
    QList<State> states()
    {
        trial = std::make_unique<ConnectionTrial>(
            ConnectionTrial::Means{.makeTurn =
                                       [this](const chat::Question &question) {
                                           return std::make_unique<chat::Turn>(
                                               question, client, builtIn, folder.path());
                                       },
                .analyse = analyse},
            connection, secrets);
        QSignalSpy ended(trial.get(), &ConnectionTrial::ended);
        trial->start();
        if (!ended.wait(patience))
            qFatal("the trial did not end");
        QList<State> all;
        for (const auto &row : trial->rows())
            all << row.state;
        return all;
    }
    [[nodiscard]] const model::CapabilityOverrides &learned() const { return trial->connection().overrides; }
};

Reaction well(const SeenRequest &asked)
{
    if (isStreamed(asked))
        return Reaction::stream(support::shortAnswerEvents({"yes"}));
    return asked.body.contains("enhancements") ? Reaction::whole(200, grounded) : support::saying(u"yes"_s);
}

} // namespace

class ConnectionTrialTest : public QObject {
    Q_OBJECT

private slots:
    void allThatWorksIsSaidToWork();
    void aWrongKeyStopsTheRest();
    void aModelThatCannotSeeIsRemembered();
    void aServiceThatCannotStreamIsRemembered();
    void enhancementsWithoutRegionsAreNone();
    void enhancementsThatAreRefusedAreRemembered();
    void aVersionWithoutEnhancementsIsNotAsked();
    void theVisionResourceIsTriedWithItsKey();
    void garbageIsExplained();
};

void ConnectionTrialTest::allThatWorksIsSaidToWork()
{
    Bench bench(well);
    QCOMPARE(bench.states(), (QList<State>{State::Works, State::Works, State::Works, State::Works}));
    QCOMPARE(bench.learned(), model::CapabilityOverrides{});
    QCOMPARE(bench.trial->connection().modelName, u"m"_s);
    for (const SeenRequest &asked : bench.service.requests())
        QVERIFY(asked.body.size() < 4000); // the smallest possible calls
}

void ConnectionTrialTest::aWrongKeyStopsTheRest()
{
    Bench bench([](const SeenRequest &) {
        return Reaction::whole(401, R"({"error":{"code":"401","message":"Access denied"}})");
    });
    QCOMPARE(bench.states(), (QList<State>{State::Fails, State::Skipped, State::Skipped, State::Skipped}));
    QCOMPARE(bench.service.requests().size(), 1);
    QVERIFY(!bench.trial->rows().first().why.isEmpty());
    QCOMPARE(bench.learned(), model::CapabilityOverrides{});
}

void ConnectionTrialTest::aModelThatCannotSeeIsRemembered()
{
    Bench bench([](const SeenRequest &asked) {
        return asked.body.contains("image_url")
            ? Reaction::whole(400,
                R"({"error":{"message":"This model does not support image inputs","code":"model_not_vision"}})")
            : well(asked);
    });
    const auto states = bench.states();
    QCOMPARE(states.mid(0, 3), (QList<State>{State::Works, State::Works, State::Fails}));
    QCOMPARE(bench.learned().pictures, std::optional(false));
}

void ConnectionTrialTest::aServiceThatCannotStreamIsRemembered()
{
    Bench bench([](const SeenRequest &asked) {
        return isStreamed(asked)
            ? Reaction::whole(400, R"({"error":{"message":"streaming is off","code":"BadRequest"}})")
            : well(asked);
    });
    QCOMPARE(bench.states().at(1), State::Fails);
    QCOMPARE(bench.learned().streaming, std::optional(false));
}

void ConnectionTrialTest::enhancementsWithoutRegionsAreNone()
{
    Bench bench(
        [](const SeenRequest &asked) { return isStreamed(asked) ? well(asked) : support::saying(u"red"_s); });
    QCOMPARE(bench.states().last(), State::Fails);
    QCOMPARE(bench.learned().enhancements, std::optional(false));
}

void ConnectionTrialTest::enhancementsThatAreRefusedAreRemembered()
{
    Bench bench([](const SeenRequest &asked) {
        return asked.body.contains("enhancements") ? Reaction::whole(
                   400, R"({"error":{"message":"this request is not understood","code":"BadRequest"}})")
                                                   : well(asked);
    });
    QCOMPARE(bench.states().last(), State::Fails);
    QCOMPARE(bench.learned().enhancements, std::optional(false));
}

void ConnectionTrialTest::aVersionWithoutEnhancementsIsNotAsked()
{
    Bench bench(well);
    bench.connection.apiVersion = u"2024-10-21"_s;
    QCOMPARE(bench.states().last(), State::Skipped);
    QVERIFY(!bench.trial->rows().last().why.isEmpty());
    QCOMPARE(bench.service.requests().size(), 3);
}

void ConnectionTrialTest::theVisionResourceIsTriedWithItsKey()
{
    Bench bench(well);
    bench.connection.visionEndpoint = bench.service.url();
    model::Result<model::PictureAnalysis> said = model::PictureAnalysis{};
    int asked = 0;
    bench.analyse = [&](const QString &file, const auto &, const model::Secrets &secrets) {
        ++asked;
        if (!QFile::exists(file) || secrets.visionKey != "vision")
            qFatal("no picture, or no key");
        QPromise<model::Result<model::PictureAnalysis>> promise;
        promise.start();
        promise.addResult(said);
        promise.finish();
        return promise.future();
    };
    QCOMPARE(bench.states().last(), State::Skipped); // no key for it
    bench.secrets.visionKey = "vision";
    QCOMPARE(bench.states().last(), State::Works);
    said = model::Problem{.kind = model::Problem::Kind::SignInNeeded, .status = 401};
    QCOMPARE(bench.states().last(), State::Fails);
    QVERIFY(!bench.trial->rows().last().why.isEmpty());
    QCOMPARE(asked, 2);
}

void ConnectionTrialTest::garbageIsExplained()
{
    Bench bench([](const SeenRequest &) { return Reaction::whole(200, "<html>Welcome</html>"); });
    const auto states = bench.states();
    QCOMPARE(states.first(), State::Fails);
    QVERIFY(!bench.trial->rows().first().why.isEmpty());
}

QTEST_MAIN(ConnectionTrialTest)
#include "connectiontrialtest.moc"
