#include "asked.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>

using model::Problem;
using support::Reaction;
using support::ScriptedService;
using namespace std::chrono_literals;

namespace {

const QByteArray page = "<!DOCTYPE html><html><head><title>Sign in</title></head></html>";

QByteArray errorBody(const QByteArray &code, const QByteArray &message)
{
    return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}";
}

net::ChatTimings quick()
{
    return {.backoffBase = 1ms};
}

} // namespace

/// Everything that can go wrong between a question and its answer: what is tried again, and what a person
/// hears.
class TroubleTest : public QObject {
    Q_OBJECT

private slots:
    void namesWhatTheServiceRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Problem::Kind>("kind");
        QTest::addColumn<QString>("subject");
        const QString host = QStringLiteral("127.0.0.1");
        QTest::newRow("wrong key") << 401 << errorBody("401", "Access denied") << Problem::Kind::SignInNeeded
                                   << host;
        QTest::newRow("network rules")
            << 403 << errorBody("403", "Denied") << Problem::Kind::AccessDenied << host;
        QTest::newRow("no such deployment") << 404 << errorBody("DeploymentNotFound", "None")
                                            << Problem::Kind::DeploymentUnknown << QStringLiteral("see");
        QTest::newRow("wrong path") << 404 << errorBody("404", "Resource not found")
                                    << Problem::Kind::AddressWrong << host;
        QTest::newRow("filtered") << 400 << errorBody("content_filter", "No")
                                  << Problem::Kind::ContentFiltered << host;
        QTest::newRow("refused") << 400 << errorBody("BadRequest", "No") << Problem::Kind::RequestRefused
                                 << host;
        QTest::newRow("wrong method") << 405 << errorBody("405", "No") << Problem::Kind::AddressWrong << host;
        QTest::newRow("gone") << 410 << errorBody("410", "Gone") << Problem::Kind::AddressWrong << host;
        QTest::newRow("too large") << 413 << QByteArray("Request Entity Too Large")
                                   << Problem::Kind::QuestionTooLong << host;
        QTest::newRow("another kind")
            << 415 << errorBody("415", "Unsupported media type") << Problem::Kind::RequestRefused << host;
        QTest::newRow("unprocessable")
            << 422 << errorBody("422", "No") << Problem::Kind::RequestRefused << host;
        QTest::newRow("unknown version") << 400 << errorBody("UnsupportedApiVersion", "No such api-version")
                                         << Problem::Kind::ApiVersionUnknown << host;
        QTest::newRow("a role is missing")
            << 403 << errorBody("PermissionDenied", "The principal lacks the required data action X")
            << Problem::Kind::RoleMissing << host;
        QTest::newRow("quota") << 429 << errorBody("insufficient_quota", "You exceeded your current quota")
                               << Problem::Kind::QuotaSpent << host;
        QTest::newRow("a model without eyes")
            << 400 << errorBody("BadRequest", "this model does not support image input")
            << Problem::Kind::ModelCannotSee << host;
        QTest::newRow("too long") << 400 << errorBody("context_length_exceeded", "No")
                                  << Problem::Kind::QuestionTooLong << host;
        QTest::newRow("a web page") << 404 << page << Problem::Kind::AddressWrong << host;
        QTest::newRow("a web page that looks well") << 200 << page << Problem::Kind::AnswerUnreadable << host;
        QTest::newRow("nothing at all") << 200 << QByteArray() << Problem::Kind::AnswerUnreadable << host;
        QTest::newRow("an error that looks well")
            << 200 << errorBody("429", "Slow") << Problem::Kind::RateLimited << host;
    }

    void namesWhatTheServiceRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        ScriptedService service({Reaction::whole(status, body)});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QVERIFY(!asked.answered());
        QTEST(asked.problem().kind, "kind");
        QTEST(asked.problem().subject, "subject");
        QCOMPARE(service.requests().size(), 1);
        QVERIFY(asked.waits.isEmpty());
    }

    void blamesThePictureWhereThereIsOne_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {413, 415})
            QTest::addRow("%d", status) << status;
    }

    void blamesThePictureWhereThereIsOne()
    {
        QFETCH(int, status);
        QTemporaryDir folder;
        const QString path = writePicture(folder, 1000);
        ScriptedService service({Reaction::whole(status, page)});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url(), questionAbout(path, 1000));
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::PictureRefused);
    }

    void aChallengeIsARefusalLikeOthers()
    {
        ScriptedService service({Reaction::whole(
            401, errorBody("401", "Access denied"), {{"WWW-Authenticate", "Basic realm=\"there\""}})});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::SignInNeeded);
        QCOMPARE(asked.problem().detail, QStringLiteral("Access denied"));
        QCOMPARE(service.requests().size(), 1);
        QVERIFY(!service.requests().first().hasHeader("Authorization"));
    }

    void triesAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {408, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }

    void triesAgain()
    {
        QFETCH(int, status);
        const Reaction busy = Reaction::whole(status, errorBody("x", "busy"), {{"retry-after-ms", "1"}});
        ScriptedService service({busy, busy, Reaction::stream(support::shortAnswerEvents({"Now."}))});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.answered());
        QCOMPARE(asked.answer().text, QStringLiteral("Now."));
        QCOMPARE(service.requests().size(), 3);
        QCOMPARE(asked.waits.size(), 2);
        QCOMPARE(asked.reasons.first().status, std::optional<int>(status));
        QCOMPARE(service.requests().last().body, service.requests().first().body);
    }

    void triesAgainWhenTheLineBreaksBeforeTheAnswer()
    {
        ScriptedService service({Reaction::cut(), Reaction::stream(support::shortAnswerEvents({"Now."}))});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.answered());
        QCOMPARE(asked.answer().text, QStringLiteral("Now."));
    }

    void givesUpAfterSomeTries()
    {
        ScriptedService service({Reaction::whole(503, errorBody("x", "busy"))});
        net::ChatTimings timings = quick();
        timings.retries = 2;
        net::ChatClient client(nullptr, timings);
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::ServiceFailed);
        QCOMPARE(asked.problem().status, std::optional<int>(503));
        QCOMPARE(service.requests().size(), 3);
    }

    void waitsAtLeastAsLongAsAsked()
    {
        ScriptedService service({Reaction::whole(429, errorBody("429", "slow"), {{"retry-after-ms", "30"}}),
            Reaction::stream(support::shortAnswerEvents({"Now."}))});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QVERIFY(!asked.waits.isEmpty());
        QVERIFY(asked.waits.first() >= 30ms && asked.waits.first() <= 33ms);
        for (const auto wait : asked.waits.mid(1)) // a timer may end a moment before its time
            QVERIFY(wait < 30ms);
    }

    void tellsOfAWaitTooLongToKeepQuiet_data()
    {
        QTest::addColumn<Reaction::Headers>("headers");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("seconds") << Reaction::Headers{{"Retry-After", "3600"}} << QByteArray("slow");
        QTest::newRow("a date, by the service's own clock")
            << Reaction::Headers{{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                   {"Retry-After", "Sun, 06 Nov 1994 09:49:37 GMT"}}
            << QByteArray("slow");
        QTest::newRow("words") << Reaction::Headers{} << QByteArray("Please retry after 3600 seconds.");
    }

    void tellsOfAWaitTooLongToKeepQuiet()
    {
        QFETCH(Reaction::Headers, headers);
        QFETCH(QByteArray, message);
        ScriptedService service({Reaction::whole(429, errorBody("429", message), headers)});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::RateLimited);
        QCOMPARE(asked.problem().wait, std::optional<std::chrono::milliseconds>(3600s));
        QCOMPARE(service.requests().size(), 1);
    }

    void keepsAnAnswerThatBreaksOff()
    {
        const QList<QByteArray> events = support::shortAnswerEvents({"Two ", "kites."}).first(2);
        ScriptedService service({Reaction::stream(events, Reaction::End::Cut)});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.answered());
        QCOMPARE(asked.answer().text, QStringLiteral("Two "));
        QCOMPARE(asked.problem().kind, Problem::Kind::AnswerCutOff);
        QCOMPARE(service.requests().size(), 1);
    }

    void anAnswerThatFinishedIsWholeEvenWhenTheLineBreaks()
    {
        const QList<QByteArray> events = support::shortAnswerEvents({"Two ", "kites."}).first(4);
        ScriptedService service({Reaction::stream(events, Reaction::End::Cut)});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.answered());
        QVERIFY(asked.answer().problems.isEmpty());
    }

    void keepsTheTextBeforeAnErrorInMidStream()
    {
        const QList<QByteArray> events = {
            support::shortAnswerEvents({"Two "}).at(1), errorBody("500", "broke")};
        ScriptedService service({Reaction::stream(events)});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.answered());
        QCOMPARE(asked.answer().text, QStringLiteral("Two "));
        QCOMPARE(asked.problem().kind, Problem::Kind::ServiceFailed);
        QCOMPARE(asked.problem().subject, QStringLiteral("127.0.0.1"));
    }

    void losesPatience_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<Problem::Kind>("kind");
        QTest::addColumn<QString>("text");
        const QList<QByteArray> begun = support::shortAnswerEvents({"Two "}).first(2);
        QTest::newRow("no response") << Reaction::hang() << Problem::Kind::TimedOut << QString();
        QTest::newRow("silence after the head") << Reaction::raw(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n", Reaction::End::Hang)
                                                << Problem::Kind::TimedOut << QString();
        QTest::newRow("silence in mid-answer") << Reaction::stream(begun, Reaction::End::Hang)
                                               << Problem::Kind::AnswerCutOff << QStringLiteral("Two ");
    }

    void losesPatience()
    {
        QFETCH(Reaction, reaction);
        ScriptedService service({reaction});
        net::ChatTimings timings = quick();
        timings.firstByteTimeout = 1000ms;
        timings.silenceTimeout = 1000ms;
        net::ChatClient client(nullptr, timings);
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QTEST(asked.problem().kind, "kind");
        QTEST(asked.answered() ? asked.answer().text : QString(), "text");
        QCOMPARE(service.requests().size(), 1);
    }

    void losesPatienceWithAServiceThatNeverShakesHands()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        ScriptedService service({Reaction::hang()});
        QUrl url = service.url();
        url.setScheme(QStringLiteral("https"));
        net::ChatTimings timings = quick();
        timings.connectTimeout = 1000ms;
        net::ChatClient client(nullptr, timings);
        Asked asked = ask(client, url);
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::TimedOut);
    }

    void saysThatNobodyIsThere()
    {
        QUrl url;
        {
            ScriptedService gone({});
            url = gone.url();
        }
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, url);
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::ConnectionRefused);
        QCOMPARE(asked.problem().subject, url.authority());
        QVERIFY(asked.waits.isEmpty());
    }

    void endsWithGarbage()
    {
        ScriptedService service({Reaction::raw("\x01\x02 this is no HTTP\r\n\r\n")});
        net::ChatTimings timings = quick();
        timings.retries = 1;
        net::ChatClient client(nullptr, timings);
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QVERIFY(!asked.answered());
    }

    void refusesAnEndlessLine()
    {
        Reaction reaction = Reaction::raw(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: ", Reaction::End::Hang);
        for (int i = 0; i < 9; ++i)
            reaction.pieces.append(QByteArray(1024 * 1024, 'x'));
        ScriptedService service({reaction});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::AnswerUnreadable);
    }

    void refusesAnEndlessErrorPage()
    {
        Reaction reaction = Reaction::raw(
            "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\n\r\n", Reaction::End::Hang);
        for (int i = 0; i < 20; ++i)
            reaction.pieces.append(QByteArray(128 * 1024, 'x'));
        ScriptedService service({reaction});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::RequestRefused);
        QVERIFY(asked.problem().detail.size() < 5'000);
    }

    void keepsKeysOutOfWhatIsSaid()
    {
        const QByteArray said = errorBody("401", "wrong key " + QByteArray(testKey));
        ScriptedService service({Reaction::whole(401, said)});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.problem().detail.contains(u"wrong key"));
        QVERIFY(!asked.problem().detail.contains(QLatin1StringView(testKey)));
    }

    void keepsKeysOutOfTheWords()
    {
        ScriptedService service(
            {Reaction::stream(support::shortAnswerEvents({"It is key-for-one-", "host-only."}))});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.answer().text, QStringLiteral("It is <key>."));
        for (const model::Answer &grown : asked.grown)
            QVERIFY(!grown.text.contains(QLatin1StringView(testKey)));
    }

    void sendsNoPictureThatHasChanged_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("gone") << true;
        QTest::newRow("became longer") << false;
    }

    void sendsNoPictureThatHasChanged()
    {
        QFETCH(bool, isGone);
        QTemporaryDir folder;
        const QString path = writePicture(folder, 1000);
        ScriptedService service({Reaction::stream(support::shortAnswerEvents({"Now."}))});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url(), questionAbout(path, 1000));
        if (isGone)
            QVERIFY(QFile::remove(path));
        else
            QVERIFY(QFile::resize(path, 1001));
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::FileUnreadable);
        QCOMPARE(asked.problem().subject, path);
        QVERIFY(service.requests().isEmpty());
    }

    void noticesAPictureThatIsCutWhileItIsSent()
    {
        constexpr qint64 size = 24 * 1024 * 1024;
        QTemporaryDir folder;
        const QString path = writePicture(folder, size);
        Reaction reaction = Reaction::stream(support::shortAnswerEvents({"Now."}));
        reaction.pauseBodyAt = 100'000;
        ScriptedService service({reaction});
        QSignalSpy paused(&service, &ScriptedService::paused);
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url(), questionAbout(path, size));
        QVERIFY(paused.wait(30'000));
        QVERIFY(QFile::resize(path, 200'000));
        service.resume();
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::FileUnreadable);
        QVERIFY(service.requests().isEmpty());
    }

    // Over HTTP/1.1 Qt reads no response before its request is out, so that the service's own word may be
    // lost here.
    void endsWhenTheServiceTakesOnlyTheHead_data()
    {
        QTest::addColumn<Reaction::End>("end");
        QTest::newRow("and closes") << Reaction::End::Close;
        QTest::newRow("and breaks the line") << Reaction::End::Cut;
        QTest::newRow("and keeps the line") << Reaction::End::Hang;
    }

    void endsWhenTheServiceTakesOnlyTheHead()
    {
        QFETCH(Reaction::End, end);
        constexpr qint64 size = 24 * 1024 * 1024;
        QTemporaryDir folder;
        const QString path = writePicture(folder, size);
        Reaction reaction = Reaction::whole(401, errorBody("401", "Access denied"));
        reaction.beforeBody = true;
        reaction.end = end;
        ScriptedService service({reaction});
        net::ChatTimings timings = quick();
        timings.firstByteTimeout = 1000ms;
        timings.retries = 1;
        net::ChatClient client(nullptr, timings);
        Asked asked = ask(client, service.url(), questionAbout(path, size));
        QVERIFY(asked.hasEnded());
        QVERIFY(!asked.answered());
        const QList<Problem::Kind> honest = {
            Problem::Kind::SignInNeeded, Problem::Kind::ConnectionLost, Problem::Kind::TimedOut};
        QVERIFY(honest.contains(asked.problem().kind));
    }

    void sendsPicturesAgainOnARetry()
    {
        constexpr qint64 size = 300'001;
        QTemporaryDir folder;
        const QString path = writePicture(folder, size);
        ScriptedService service({Reaction::whole(503, errorBody("x", "busy")),
            Reaction::stream(support::shortAnswerEvents({"Now."}))});
        net::ChatClient client(nullptr, quick());
        Asked asked = ask(client, service.url(), questionAbout(path, size));
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.answered());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray dataUrl = "\"data:image/png;base64," + file.readAll().toBase64() + '"';
        QCOMPARE(service.requests().size(), 2);
        QVERIFY(service.requests().first().body.contains(dataUrl));
        QVERIFY(service.requests().last().body == service.requests().first().body);
    }

    void asksAgainInTheSpellingThatTheServiceWants()
    {
        support::ScriptedService service(
            {Reaction::whole(400,
                 R"({"error":{"code":"unsupported_parameter","param":"max_tokens",)"
                 R"("message":"Use 'max_completion_tokens' instead."}})"),
                Reaction::stream(support::shortAnswerEvents({"fine"}))});
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        QList<model::Spelling> learned;
        connect(asked.reply.get(), &net::ChatReply::spellingLearned, this,
            [&learned](const model::Spelling &spelling) { learned.append(spelling); });
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.answer().text, QStringLiteral("fine"));
        QCOMPARE(service.requests().size(), 2);
        QVERIFY(service.requests().at(1).body.contains("max_completion_tokens"));
        QCOMPARE(learned.size(), 1);
        QVERIFY(learned.first().completionTokens);
        QVERIFY(asked.waits.isEmpty());
    }

    void endsWhenNoSpellingPleases()
    {
        const auto refusal = [](const QByteArray &field) {
            return Reaction::whole(
                400, R"({"error":{"param":")" + field + R"(","message":"unsupported: )" + field + R"("}})");
        };
        support::ScriptedService service({refusal("max_tokens"), refusal("max_completion_tokens"),
            refusal("max_tokens"), refusal("max_completion_tokens")});
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, model::Problem::Kind::RequestRefused);
        QVERIFY(service.requests().size() < 4);
    }

private:
    static QString writePicture(const QTemporaryDir &folder, qint64 size)
    {
        QFile file(folder.filePath(QStringLiteral("picture.png")));
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 31 + i / 1000);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != size)
            qFatal("no place to write");
        return file.fileName();
    }

    static model::ChatRequest questionAbout(const QString &path, qint64 size)
    {
        model::ChatRequest request = question();
        request.messages.first().pictures = {
            {.filePath = path, .byteCount = size, .mime = QStringLiteral("image/png")}};
        return request;
    }
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "troubletest.moc"
