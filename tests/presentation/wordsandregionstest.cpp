#include "presentation/workspace.h"

#include "chat/builtinservice.h"
#include "chat/picturereading.h"
#include "net/chatclient.h"
#include "presentation/preferences.h"
#include "store/history.h"
#include "support/scriptedservice.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Tie;
using presentation::RegionId;
using presentation::Workspace;
using support::Reaction;

namespace {

constexpr int patience = 30'000;

const QString menu = QStringLiteral(SAMPLES_DIR "/menu.png");

/// Prose and a list that names one thing that the prose calls otherwise.
const QByteArray jarAnswer = R"(A vessel stands here.\n[{\"label\":\"jar\",\"box\":[100,200,300,400]}])";

/// A workspace on its own data folder, asking a service that does what a test wrote down.
struct Desk {
    support::ScriptedService service;
    presentation::Preferences preferences;
    store::History history;
    net::ChatClient client;
    chat::BuiltInService builtIn;
    Workspace workspace;

    Desk(const QString &folder, const QList<Reaction> &script, const QString &deployment = u"seer"_s)
        : service(script)
        , preferences(folder + u"/window.ini"_s)
        , history(folder, chat::pictureReading())
        , client(nullptr, {.backoffBase = std::chrono::milliseconds(1), .retries = 0})
        , builtIn(folder)
        , workspace({.history = history,
              .preferences = preferences,
              .makeTurn =
                  [this](const chat::Question &question) {
                      return std::make_unique<chat::Turn>(question, client, builtIn, history.cacheFolder());
                  },
              .fetch = {}})
    {
        auto connection = presentation::azureConnection(
            u"http://127.0.0.1:%1"_s.arg(service.url().port()), deployment, u"v"_s);
        connection->name = u"My service"_s; // the port differs from run to run
        workspace.connections().connectTo(*connection, {.apiKey = "key"});
        workspace.openLast();
    }

    [[nodiscard]] const model::Message &last()
    {
        return workspace.conversation().messageAt(workspace.conversation().rowCount() - 1);
    }
    [[nodiscard]] const model::Region &region() { return last().answer.regions.first(); }
    [[nodiscard]] RegionId regionId() { return {last().id, 0}; }
    [[nodiscard]] bool answered()
    {
        return workspace.conversation().rowCount() > 0 && last().state == model::Message::State::Complete
            && last().id > 0;
    }
    void ask(const QString &question)
    {
        workspace.draft().addFile(menu);
        workspace.draft().setText(question);
        workspace.ask();
    }
};

Reaction answering(const QByteArray &words)
{
    return Reaction::stream(support::shortAnswerEvents({words}));
}

QList<model::Span> spans(std::initializer_list<model::Span> list)
{
    return list;
}

} // namespace

/// What ties words and regions where the service says little: ties by hand, other frames, asking for regions.
class WordsAndRegionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void wordsAreTiedByHandAndKeptApart()
    {
        Desk desk(m_folder->path(), {answering(jarAnswer)});
        desk.ask(u"What is there?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
        const qsizetype vessel = desk.last().answer.text.indexOf(u"vessel"_s);
        QVERIFY(vessel > 0);
        const QList<model::Span> before = desk.region().spans;
        desk.workspace.ties().tie(desk.regionId(), {vessel - 1, 8}); // with the blanks around
        const model::Span tied{vessel, 6, Tie::ByHand};
        QCOMPARE(desk.region().spans, before + spans({tied}));
        QCOMPARE(desk.workspace.conversation().keptAt(1).answer.regions.first().spans, before);
        desk.workspace.ties().tie(desk.regionId(), {vessel, 6});
        QCOMPARE(desk.workspace.ties().undoStack().count(), 1);
    }

    void tiesAreUndoneAndUntied()
    {
        Desk desk(m_folder->path(), {answering(jarAnswer)});
        desk.ask(u"What is there?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
        presentation::Ties &ties = desk.workspace.ties();
        const QList<model::Span> before = desk.region().spans;
        QVERIFY(ties.hasTies(desk.regionId()));
        ties.untie(desk.regionId());
        QVERIFY(desk.region().spans.isEmpty() && !ties.hasTies(desk.regionId()));
        ties.undoStack().undo();
        QCOMPARE(desk.region().spans, before);
        ties.undoStack().redo();
        QVERIFY(desk.region().spans.isEmpty());
        ties.tie(desk.regionId(), {2, 6});
        ties.untie(desk.regionId(), {0, 1}); // touches nothing
        QCOMPARE(desk.region().spans, spans({{2, 6, Tie::ByHand}}));
        ties.untie(desk.regionId(), {4, 1});
        QVERIFY(desk.region().spans.isEmpty());
    }

    void tiesAreThereAgainTheNextTime()
    {
        {
            Desk desk(m_folder->path(), {answering(jarAnswer)});
            desk.ask(u"What is there?"_s);
            QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
            desk.workspace.ties().untie(desk.regionId());
            desk.workspace.ties().tie(desk.regionId(), {2, 6});
        }
        Desk again(m_folder->path(), {});
        QTRY_COMPARE_WITH_TIMEOUT(again.workspace.conversation().rowCount(), 2, patience);
        QCOMPARE(again.region().spans, spans({{2, 6, Tie::ByHand}}));
        QVERIFY(again.last().answer.rawText().contains(u"\"box\""_s));
    }

    void nothingIsTiedThatIsNotThere()
    {
        Desk desk(m_folder->path(), {answering(jarAnswer)});
        desk.ask(u"What is there?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
        presentation::Ties &ties = desk.workspace.ties();
        ties.tie({desk.last().id, 7}, {0, 3});
        ties.tie({12345, 0}, {0, 3});
        ties.tie(desk.regionId(), {1, 1}); // a blank
        ties.tie(desk.regionId(), {-5, 3});
        ties.tie(desk.regionId(), {5000, 3});
        QCOMPARE(ties.undoStack().count(), 0);
    }

    void anotherFrameIsSeenAtOnceAndRemembered()
    {
        Desk desk(m_folder->path(), {answering(jarAnswer)});
        desk.ask(u"What is there?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
        presentation::CoordinateFrames &frames = desk.workspace.frames();
        QCOMPARE(desk.region().polygon.first(), QPointF(0.1, 0.2));
        QCOMPARE(frames.familyOf(desk.last().id), u"json-boxes"_s);
        frames.choose(desk.last().id, {.space = u"1024"_s, .order = u"yxyx"_s});
        QTRY_COMPARE(desk.region().polygon.first(), QPointF(200.0 / 1024, 100.0 / 1024));
        QCOMPARE(desk.workspace.regions().regionAt(0).polygon, desk.region().polygon);

        desk.ask(u"And now?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.answered() && desk.workspace.conversation().rowCount() == 4, patience);
        QCOMPARE(desk.region().polygon.first(), QPointF(200.0 / 1024, 100.0 / 1024));
        frames.choose(desk.last().id, {});
        QTRY_COMPARE(desk.region().polygon.first(), QPointF(0.1, 0.2));
        QCOMPARE(frames.remembered(desk.last().connectionName, u"seer"_s),
            presentation::CoordinateFrames::Frame());
    }

    void aFrameOutlivesTheProgram()
    {
        QPointF chosen;
        {
            Desk desk(m_folder->path(), {answering(jarAnswer)});
            desk.ask(u"What is there?"_s);
            QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
            desk.workspace.frames().choose(desk.last().id, {.space = u"original"_s});
            QTRY_VERIFY(desk.region().polygon.first() != QPointF(0.1, 0.2));
            chosen = desk.region().polygon.first();
        }
        Desk again(m_folder->path(), {answering(jarAnswer)});
        QTRY_COMPARE_WITH_TIMEOUT(again.workspace.conversation().rowCount(), 2, patience);
        QCOMPARE(again.region().polygon.first(), chosen);
        QCOMPARE(again.workspace.frames().of(again.last().id).space, u"original"_s);
        again.ask(u"And now?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            again.answered() && again.workspace.conversation().rowCount() == 4, patience);
        QCOMPARE(again.region().polygon.first(), chosen);
    }

    void asksForRegionsInTheModelsWords()
    {
        Desk desk(m_folder->path(), {answering("Yes.")}, u"gpt-4o"_s);
        presentation::RegionAsking &asking = desk.workspace.asking();
        QVERIFY(asking.isNeeded() && !asking.asks());
        asking.setAsks(true);
        QVERIFY(asking.prompt().contains(u"(#r1)"_s) && asking.prompt().contains(u"{sizes}"_s));
        desk.ask(u"What is there?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
        const QByteArray body = desk.service.requests().value(0).body;
        QVERIFY(body.contains("What is there?\\n\\nAnswer in normal prose."));
        QVERIFY(body.contains("1120 x 840") && !body.contains("{sizes}"));
        QCOMPARE(desk.last().answer.reading->asked, u"pixel"_s);
        QCOMPARE(desk.workspace.conversation().messageAt(0).text, u"What is there?"_s);
        QVERIFY(desk.workspace.conversation().messageAt(0).addition.contains(u"(#r1)"_s));
    }

    void theAskingStaysWithItsConversation()
    {
        {
            Desk desk(m_folder->path(), {answering("Yes.")}, u"qwen3-vl"_s);
            presentation::RegionAsking &asking = desk.workspace.asking();
            asking.setAsks(true);
            QVERIFY(asking.prompt().contains(u"bbox_2d"_s));
            asking.setPrompt(u"Give me boxes."_s);
            desk.ask(u"What is there?"_s);
            QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
            QVERIFY(desk.service.requests().value(0).body.contains("What is there?\\n\\nGive me boxes."));
            desk.workspace.newConversation();
            QVERIFY(!asking.asks() && !asking.isOwnPrompt());
            desk.workspace.openNeighbour(1);
            QTRY_VERIFY_WITH_TIMEOUT(asking.asks(), patience);
        }
        Desk again(m_folder->path(), {}, u"qwen3-vl"_s);
        QTRY_COMPARE_WITH_TIMEOUT(again.workspace.conversation().rowCount(), 2, patience);
        QVERIFY(again.workspace.asking().asks());
        QCOMPARE(again.workspace.asking().prompt(), u"Give me boxes."_s);
        again.workspace.asking().setPrompt(u" "_s);
        QVERIFY(again.workspace.asking().prompt().contains(u"bbox_2d"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(WordsAndRegionsTest)
#include "wordsandregionstest.moc"
