#include "presentation/exchange.h"

#include "chat/builtinservice.h"
#include "chat/picturereading.h"
#include "net/chatclient.h"
#include "store/history.h"
#include "support/scriptedservice.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using presentation::Exchange;
using support::Reaction;

namespace {

constexpr int patience = 30'000;

/// One question to a service that does what a test wrote down.
struct Desk {
    QTemporaryDir folder;
    support::ScriptedService service;
    store::History history{folder.path(), chat::pictureReading()};
    net::ChatClient client{nullptr, {.backoffBase = std::chrono::milliseconds(1), .retries = 1}};
    chat::BuiltInService builtIn{folder.path()};
    QPromise<model::Secrets> secrets;
    std::unique_ptr<Exchange> exchange;
    QStringList notes;

    explicit Desk(const QList<Reaction> &script)
        : service(script)
    {
        secrets.start();
        Exchange::Start start{.conversation = -1,
            .title = u"T"_s,
            .question = {.id = -2, .role = model::Role::User, .text = u"What?"_s},
            .answer = {.id = -3, .role = model::Role::Assistant, .state = Message::State::Growing},
            .secrets = secrets.future()};
        start.asked.text = u"What?"_s;
        start.asked.ocr = start.asked.grounding = false;
        start.asked.connection = {.kind = model::Connection::Kind::AzureDeployment,
            .name = u"test"_s,
            .endpoint = service.url(),
            .deployment = u"d"_s};
        exchange = std::make_unique<Exchange>(start, history, [this](const chat::Question &question) {
            return std::make_unique<chat::Turn>(question, client, builtIn, history.cacheFolder());
        });
        QObject::connect(exchange.get(), &Exchange::noteChanged, exchange.get(),
            [this](const QString &note) { notes += note; });
    }
    void giveKey()
    {
        secrets.addResult(model::Secrets{.apiKey = "the-key"});
        secrets.finish();
    }
    [[nodiscard]] bool ended() const { return exchange->answer().state != Message::State::Growing; }
};

} // namespace

/// A question on its way: kept first, asked with its key, watched.
class ExchangeTest : public QObject {
    Q_OBJECT

private slots:
    void waitsForTheKeyBeforeItAsks();
    void canBeStoppedWhileItWaitsForTheKey();
    void countsDownUntilTheNextTry();
    void keepsWhatWasSent();
};

void ExchangeTest::waitsForTheKeyBeforeItAsks()
{
    Desk desk({Reaction::stream(support::shortAnswerEvents({"Yes."}))});
    desk.exchange->begin();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.notes.filter(u"keychain"_s).isEmpty(), patience);
    QCOMPARE(desk.service.requests().size(), 0);
    desk.giveKey();
    QTRY_VERIFY_WITH_TIMEOUT(desk.ended(), patience);
    QCOMPARE(desk.exchange->answer().answer.text, u"Yes."_s);
    QCOMPARE(desk.service.requests().size(), 1);
    QCOMPARE(desk.service.requests().first().header("api-key"), QByteArray("the-key"));
}

void ExchangeTest::canBeStoppedWhileItWaitsForTheKey()
{
    Desk desk({Reaction::stream(support::shortAnswerEvents({"Yes."}))});
    desk.exchange->begin();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.notes.filter(u"keychain"_s).isEmpty(), patience);
    desk.exchange->stop();
    desk.giveKey();
    QTRY_VERIFY_WITH_TIMEOUT(desk.ended(), patience);
    QCOMPARE(desk.exchange->answer().state, Message::State::Stopped);
    QCOMPARE(desk.service.requests().size(), 0);
}

void ExchangeTest::countsDownUntilTheNextTry()
{
    Desk desk({Reaction::whole(429, R"({"error":{"code":"429","message":"slow"}})", {{"Retry-After", "2"}}),
        Reaction::stream(support::shortAnswerEvents({"Yes."}))});
    desk.giveKey();
    desk.exchange->begin();
    QTRY_VERIFY_WITH_TIMEOUT(desk.ended(), patience);
    QCOMPARE(desk.exchange->answer().answer.text, u"Yes."_s);
    QStringList waits = desk.notes.filter(u"Trying again in"_s);
    waits.removeDuplicates();
    QVERIFY2(waits.size() >= 2, qPrintable(waits.join(u'\n')));
    QCOMPARE(desk.notes.last(), QString());
}

void ExchangeTest::keepsWhatWasSent()
{
    Desk desk({Reaction::whole(400, R"({"error":{"code":"BadRequest","message":"no"}})")});
    QSignalSpy ended(desk.exchange.get(), &Exchange::ended);
    desk.giveKey();
    desk.exchange->begin();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    auto sent = desk.history.sent(desk.exchange->answer().id);
    sent.waitForFinished();
    QVERIFY(sent.result()->request.contains("What?"));
    QVERIFY(!sent.result()->request.contains("the-key"));
    QCOMPARE(sent.result()->status, 400);
}

QTEST_MAIN(ExchangeTest)
#include "exchangetest.moc"
