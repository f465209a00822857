#include "chat/builtinservice.h"

#include "fakeengine.h"
#include "model/whendone.h"

#include <QTest>

#include <csignal>
#include <optional>

#include <unistd.h>

using chat::BuiltInService;
using model::Problem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Door = model::Result<BuiltInService::Door>;
const QUrl someUrl(u"http://127.0.0.1:4711"_s);

/// The end of one call, waited for in the event loop.
class Call {
public:
    explicit Call(const QFuture<Door> &future)
    {
        model::whenDone(future, &m_here, [this](const Door &door) { m_door = door; });
    }
    [[nodiscard]] bool ended() const { return m_door.has_value(); }
    [[nodiscard]] const Door &door() const { return *m_door; }

private:
    QObject m_here;
    std::optional<Door> m_door;
};

QByteArray readyAndStay()
{
    return readyAt(someUrl) + "\nwait_for_parent";
}

} // namespace

class BuiltInServiceTest : public QObject {
    Q_OBJECT

private slots:
    void opensADoorWithTheKeyOfTheService()
    {
        const FakeEngine engine(readyAndStay());
        BuiltInService service(engine.dataFolder());
        const Call call(service.door());
        QTRY_VERIFY(call.ended());
        QVERIFY(call.door().ok());
        const auto &connection = call.door()->connection;
        QCOMPARE(connection.kind, model::Connection::Kind::BuiltIn);
        QCOMPARE(connection.endpoint, someUrl);
        QCOMPARE(connection.apiVersion, u"2024-02-15-preview"_s);
        QCOMPARE(call.door()->secrets.apiKey, engine.key());
    }

    void handsOverARandomKeyAndNeverInTheArguments()
    {
        const FakeEngine engine(readyAndStay());
        QByteArrayList keys;
        for (int i = 0; i < 2; ++i) {
            BuiltInService service(engine.dataFolder());
            const Call call(service.door());
            QTRY_VERIFY(call.ended());
            keys.append(engine.noted(u"key"_s));
            QVERIFY(keys.last().size() >= 32);
            QVERIFY(!engine.noted(u"arguments"_s).contains(keys.last()));
            QVERIFY(!engine.noted(u"environment"_s).contains(keys.last()));
        }
        QVERIFY(keys[0] != keys[1]);
    }

    void startsItWithTheParentPipeAndTheDataFolder()
    {
        const FakeEngine engine(readyAndStay());
        BuiltInService service(engine.dataFolder());
        const Call call(service.door());
        QTRY_VERIFY(call.ended());
        QCOMPARE(
            engine.noted(u"arguments"_s), "--parent-pipe\n--data\n" + engine.dataFolder().toUtf8() + '\n');
    }

    void environmentKeepsTextRecognitionFastAndForeignKeysOut()
    {
        qputenv("GROUNDGLASS_API_KEY", "not-for-the-engine");
        qputenv("GROUNDGLASS_VISION_KEY", "not-for-the-engine");
        qputenv("OMP_THREAD_LIMIT", "7");
        const FakeEngine engine(readyAndStay());
        BuiltInService service(engine.dataFolder());
        const Call call(service.door());
        QTRY_VERIFY(call.ended());
        const QByteArrayList environment = engine.noted(u"environment"_s).split('\n');
        QVERIFY(environment.contains("OMP_THREAD_LIMIT=1"));
        QVERIFY(!engine.noted(u"environment"_s).contains("not-for-the-engine"));
        qunsetenv("GROUNDGLASS_API_KEY");
        qunsetenv("GROUNDGLASS_VISION_KEY");
    }

    void oneProgramServesAllCalls()
    {
        const FakeEngine engine(readyAndStay());
        BuiltInService service(engine.dataFolder());
        const Call first(service.door());
        const Call second(service.door());
        QTRY_VERIFY(first.ended() && second.ended());
        const Call later(service.door());
        QTRY_VERIFY(later.ended());
        QVERIFY(first.door() == second.door() && first.door() == later.door());
        QCOMPARE(engine.starts(), 1);
    }

    void saysWhenTheProgramIsMissing()
    {
        qputenv("GROUNDGLASS_ENGINE", "/nowhere/groundglass-engine");
        BuiltInService service(u"/nowhere"_s);
        const Call call(service.door());
        QTRY_VERIFY(call.ended());
        QVERIFY(!call.door());
        QCOMPARE(call.door().problem().kind, Problem::Kind::EngineMissing);
        QCOMPARE(call.door().problem().subject, u"/nowhere/groundglass-engine"_s);
        qunsetenv("GROUNDGLASS_ENGINE");
    }

    void tellsWhyItCouldNotStart_data()
    {
        QTest::addColumn<QByteArray>("behaviour");
        QTest::addColumn<QString>("reason");
        QTest::newRow("says why and ends")
            << QByteArray("echo 'loading' >&2; echo 'no room on the disk' >&2; exit 1")
            << u"no room on the disk"_s;
        QTest::newRow("says who it is")
            << QByteArray("echo 'groundglass-engine: No disk.' >&2; exit 1") << u"No disk."_s;
        QTest::newRow("is killed") << QByteArray("kill -9 $$") << u"crash"_s;
        QTest::newRow("talks nonsense") << QByteArray("echo hello; wait_for_parent") << u"ready line"_s;
        QTest::newRow("names another computer")
            << QByteArray("ready http://example.com:80; wait_for_parent") << u"ready line"_s;
        QTest::newRow("names no key file") << QByteArray("rm keyfile; ") + readyAndStay() << u"keyfile"_s;
        QTest::newRow("an endless line") << QByteArray("yes | tr -d '\\n'") << u"ready line"_s;
    }

    void tellsWhyItCouldNotStart()
    {
        QFETCH(QByteArray, behaviour);
        QFETCH(QString, reason);
        const FakeEngine engine(behaviour);
        BuiltInService service(engine.dataFolder());
        const Call call(service.door());
        QTRY_VERIFY_WITH_TIMEOUT(call.ended(), 20'000);
        QVERIFY(!call.door());
        const Problem problem = call.door().problem();
        QCOMPARE(problem.kind, Problem::Kind::EngineFailed);
        QVERIFY2(problem.detail.contains(reason, Qt::CaseInsensitive), qPrintable(problem.detail));
        QVERIFY(!problem.detail.contains(u"groundglass-engine: "_s));
        QCOMPARE(problem.subject, engine.dataFolder());
    }

    void neverTellsTheKey()
    {
        const FakeEngine engine("echo \"my key is $key, alas\" >&2; exit 1");
        BuiltInService service(engine.dataFolder());
        const Call call(service.door());
        QTRY_VERIFY(call.ended());
        const QString detail = call.door().problem().detail;
        QVERIFY2(detail.contains(u"alas"_s), qPrintable(detail));
        QVERIFY(!detail.contains(QString::fromLatin1(engine.noted(u"key"_s))));
    }

    void givesUpOnASilentProgramAndEndsIt()
    {
        const FakeEngine engine("exec sleep 1000000");
        BuiltInService service(engine.dataFolder(), nullptr, 300ms);
        const Call call(service.door());
        QTRY_VERIFY(call.ended());
        QCOMPARE(call.door().problem().kind, Problem::Kind::EngineFailed);
        const auto pid = pid_t(engine.noted(u"pid"_s).trimmed().toInt());
        QTRY_VERIFY(pid == 0 || ::kill(pid, 0) != 0);
    }

    void startsAgainAfterAFailure()
    {
        const FakeEngine engine("[ $starts = 1 ] && exit 1\n" + readyAndStay());
        BuiltInService service(engine.dataFolder());
        const Call failed(service.door());
        QTRY_VERIFY(failed.ended());
        QVERIFY(!failed.door());
        const Call opened(service.door());
        QTRY_VERIFY(opened.ended());
        QVERIFY(opened.door().ok());
        QCOMPARE(engine.starts(), 2);
    }

    void startsAgainWhenTheProgramDied()
    {
        const FakeEngine engine("ready http://127.0.0.1:400$starts; wait_for_parent");
        BuiltInService service(engine.dataFolder());
        const Call first(service.door());
        QTRY_VERIFY(first.ended());
        QCOMPARE(::kill(pid_t(engine.noted(u"pid"_s).trimmed().toInt()), SIGKILL), 0);
        const auto portNow = [&service] {
            const Call call(service.door());
            const bool opened = QTest::qWaitFor([&] { return call.ended(); }) && call.door().ok();
            return opened ? call.door()->connection.endpoint.port() : 0;
        };
        QTRY_COMPARE(portNow(), 4002);
    }

    void looksForAnotherDoorOnlyOnce()
    {
        const FakeEngine engine("ready http://127.0.0.1:400$starts; wait_for_parent");
        BuiltInService service(engine.dataFolder());
        const Call first(service.door());
        QTRY_VERIFY(first.ended());
        // Two turns meet the same closed door.
        const Call second(service.doorAfter(*first.door()));
        const Call third(service.doorAfter(*first.door()));
        QTRY_VERIFY(second.ended() && third.ended());
        QCOMPARE(second.door()->connection.endpoint.port(), 4002);
        QVERIFY(second.door() == third.door());
        QCOMPARE(engine.starts(), 2);
    }

    void letsTheProgramEndByItself()
    {
        const FakeEngine engine(readyAndStay());
        {
            BuiltInService service(engine.dataFolder());
            const Call call(service.door());
            QTRY_VERIFY(call.ended());
            QVERIFY(!engine.hasNoted(u"left"_s));
        }
        QTRY_VERIFY2(engine.hasNoted(u"left"_s), "it saw its parent leave and was not killed");
    }

    void endsEveryCallWhenItGoes()
    {
        const FakeEngine engine("wait_for_parent");
        auto service = std::make_unique<BuiltInService>(engine.dataFolder());
        const Call call(service->door());
        service.reset();
        QTRY_VERIFY(call.ended());
        QCOMPARE(call.door().problem().kind, Problem::Kind::Stopped);
    }
};

QTEST_GUILESS_MAIN(BuiltInServiceTest)
#include "builtinservicetest.moc"
