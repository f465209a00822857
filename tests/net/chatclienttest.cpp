#include "asked.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using model::Problem;
using support::Reaction;
using support::ScriptedService;
using namespace std::chrono_literals;

/// Answers, whole and in pieces, as a person would see them come.
class ChatClientTest : public QObject {
    Q_OBJECT

private slots:
    void bringsAStreamedAnswer()
    {
        ScriptedService service({Reaction::stream(support::shortAnswerEvents({"Two ", "kites."}))});
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        QCOMPARE(asked.ends, 0);
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.answered());
        QCOMPARE(asked.answer().text, QStringLiteral("Two kites."));
        QCOMPARE(asked.answer().finish, model::FinishReason::Stop);
        QVERIFY(asked.answer().problems.isEmpty());
        QCOMPARE(service.requests().size(), 1);
        const support::SeenRequest &seen = service.requests().first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target,
            QByteArray("/openai/deployments/see/chat/completions?api-version=2024-02-15-preview"));
        QCOMPARE(seen.header("api-key"), QByteArray(testKey));
        QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
        QVERIFY(!seen.hasHeader("Cookie"));
        QVERIFY(QJsonDocument::fromJson(seen.body).isObject());
    }

    void bringsAWholeAnswer_data()
    {
        QTest::addColumn<bool>("stream");
        QTest::newRow("as asked") << false;
        QTest::newRow("although a stream was asked for") << true;
    }

    void bringsAWholeAnswer()
    {
        QFETCH(bool, stream);
        ScriptedService service({Reaction::whole(200,
            R"({"choices":[{"message":{"role":"assistant","content":"A menu."},"finish_reason":"stop"}]})")});
        net::ChatClient client;
        model::ChatRequest request = question();
        request.stream = stream;
        Asked asked = ask(client, service.url(), request);
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.answered());
        QCOMPARE(asked.answer().text, QStringLiteral("A menu."));
    }

    void tellsTheAnswerAsItGrows()
    {
        ScriptedService service(
            {Reaction::stream(support::shortAnswerEvents({"Two ", "red ", "kites."})).stepByStep()});
        QSignalSpy requested(&service, &ScriptedService::requested);
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        QVERIFY(requested.wait());
        service.step(); // head
        service.step(); // role
        service.step();
        QVERIFY(asked.growsTo(QStringLiteral("Two ")));
        service.step();
        QVERIFY(asked.growsTo(QStringLiteral("Two red ")));
        QCOMPARE(asked.ends, 0);
        for (int i = 0; i < 5; ++i)
            service.step();
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.answer().text, QStringLiteral("Two red kites."));
    }

    void bundlesNewsOfAFastService()
    {
        ScriptedService service(
            {Reaction::stream(support::shortAnswerEvents(QList<QByteArray>(2000, "word ")))});
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.answer().text.size(), 10'000);
        QVERIFY2(asked.grown.size() < 2000, "one signal for each word is too many");
    }

    void stopKeepsWhatHasCome()
    {
        ScriptedService service(
            {Reaction::stream(support::shortAnswerEvents({"Two ", "kites."})).stepByStep()});
        QSignalSpy requested(&service, &ScriptedService::requested);
        QSignalSpy left(&service, &ScriptedService::left);
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        QVERIFY(requested.wait());
        for (int i = 0; i < 3; ++i)
            service.step();
        QVERIFY(asked.growsTo(QStringLiteral("Two ")));
        asked.reply->stop();
        asked.reply->stop();
        QCOMPARE(asked.ends, 0);
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.answered());
        QCOMPARE(asked.answer().text, QStringLiteral("Two "));
        QCOMPARE(asked.problem().kind, Problem::Kind::Stopped);
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(asked.ends, 1);
    }

    void stopBeforeAnythingWasSentSendsNothing()
    {
        ScriptedService service({Reaction::hang()});
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        asked.reply->stop();
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::Stopped);
        QCOMPARE(service.connections(), 0);
    }

    void deletingTheReplyWhileItTellsNewsIsSafe()
    {
        ScriptedService service(
            {Reaction::stream(support::shortAnswerEvents({"Two "}).first(2), Reaction::End::Hang)});
        QSignalSpy left(&service, &ScriptedService::left);
        net::ChatClient client;
        net::ChatReply *reply =
            client.ask(question(), connectionTo(service.url()), {.apiKey = testKey}, nullptr);
        connect(reply, &net::ChatReply::grew, this, [reply] { delete reply; });
        QVERIFY(left.wait(30'000));
    }

    void questionsOutliveTheirClientAsStopped()
    {
        ScriptedService service({Reaction::hang()});
        QSignalSpy requested(&service, &ScriptedService::requested);
        auto client = std::make_unique<net::ChatClient>();
        Asked asked = ask(*client, service.url());
        QVERIFY(requested.wait());
        client.reset();
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::Stopped);
    }

    void problemsBeforeSendingComeLater()
    {
        net::ChatClient client;
        Asked asked = ask(client, QUrl(QStringLiteral("ftp://127.0.0.1")));
        QCOMPARE(asked.ends, 0);
        QVERIFY(asked.hasEnded());
        QVERIFY(!asked.answered());
        QCOMPARE(asked.problem().kind, Problem::Kind::AddressUnusable);
        QCOMPARE(asked.ends, 1);
    }

    void usesALineAgain()
    {
        ScriptedService service({Reaction::stream(support::shortAnswerEvents({"Two kites."}))});
        net::ChatClient client;
        Asked first = ask(client, service.url());
        QVERIFY(first.hasEnded());
        QTest::qWait(0);
        Asked second = ask(client, service.url());
        QVERIFY(second.hasEnded());
        QCOMPARE(second.answer().text, QStringLiteral("Two kites."));
        QCOMPARE(service.requests().size(), 2);
    }

    void sendsATokenInsteadOfAKey()
    {
        ScriptedService service({Reaction::stream(support::shortAnswerEvents({"Yes."}))});
        net::ChatClient client;
        Asked asked(client.ask(
            question(), connectionTo(service.url()), {.apiKey = "k", .bearerToken = "token"}, nullptr));
        QVERIFY(asked.hasEnded());
        QCOMPARE(service.requests().first().header("Authorization"), QByteArray("Bearer token"));
        QVERIFY(!service.requests().first().hasHeader("api-key"));
    }

    void sendsNoEmptyKey()
    {
        ScriptedService service({Reaction::stream(support::shortAnswerEvents({"Yes."}))});
        net::ChatClient client;
        Asked asked(client.ask(question(), connectionTo(service.url()), {}, nullptr));
        QVERIFY(asked.hasEnded());
        QVERIFY(!service.requests().first().hasHeader("api-key"));
    }
};

QTEST_GUILESS_MAIN(ChatClientTest)
#include "chatclienttest.moc"
