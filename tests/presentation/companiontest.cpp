#include "presentation/workspace.h"

#include "chat/builtinservice.h"
#include "chat/picturereading.h"
#include "net/chatclient.h"
#include "presentation/preferences.h"
#include "store/history.h"
#include "support/cardseer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using model::PictureAnalysis;
using presentation::Workspace;
using support::Reaction;
using Verdict = model::PageCheck::Verdict;

namespace {

constexpr int patience = 30'000;
const QString invoice = QStringLiteral(SAMPLES_DIR "/invoice.png");

/// "Total 1.234,50", a dog, and a person that is hardly there.
PictureAnalysis page()
{
    const auto box = [](double x, double y, double w) {
        return QPolygonF(QList<QPointF>{{x, y}, {x + w, y}, {x + w, y + 0.1}, {x, y + 0.1}});
    };
    return {.size = {100, 100},
        .lines = {{.text = u"Total 1.234,50"_s,
            .polygon = box(0.1, 0.1, 0.5),
            .words = {{.text = u"Total"_s, .polygon = box(0.1, 0.1, 0.2), .confidence = 0.9},
                {.text = u"1.234,50"_s, .polygon = box(0.4, 0.1, 0.2), .confidence = 0.9}}}},
        .objects = {{.name = u"dog"_s, .polygon = box(0.5, 0.5, 0.2), .confidence = 0.9}},
        .people = {{.polygon = box(0.7, 0.7, 0.1), .confidence = 0.02}}};
}

/// A workspace whose service has no enhancements, with an analysis that says what the test wants.
struct Desk {
    QTemporaryDir folder;
    support::ScriptedService service{QList<Reaction>{}};
    presentation::Preferences preferences{folder.path() + u"/window.ini"_s};
    store::History history{folder.path(), chat::pictureReading()};
    net::ChatClient client{nullptr, {.retries = 0}};
    chat::BuiltInService builtIn{folder.path()};
    model::Result<PictureAnalysis> analysis = page();
    int analyses = 0;
    Workspace workspace{{.history = history,
        .preferences = preferences,
        .makeTurn =
            [this](const chat::Question &question) {
                return std::make_unique<chat::Turn>(question, client, builtIn, history.cacheFolder());
            },
        .fetch = [](const QUrl &) { return QFuture<model::Result<QByteArray>>(); },
        .services = {.analyse = [this](const QString &file, const auto &, const auto &) {
            return analysed(file);
        }}}};

    explicit Desk(const QString &answer)
    {
        service.reactWith([answer](const support::SeenRequest &) { return support::saying(answer); });
        model::Connection connection;
        connection.kind = model::Connection::Kind::OpenAICompatible;
        connection.name = u"Mine"_s;
        connection.endpoint = service.url();
        connection.modelName = u"nobody-knows-7b"_s;
        connection.overrides.streaming = false;
        workspace.connections().connectTo(connection, {});
        workspace.openLast();
    }

    QFuture<model::Result<PictureAnalysis>> analysed(const QString &file)
    {
        ++analyses;
        if (!QFile::exists(file))
            qFatal("there is no such picture");
        QPromise<model::Result<PictureAnalysis>> promise;
        promise.start();
        promise.addResult(analysis);
        promise.finish();
        return promise.future();
    }
    void ask(const QString &question)
    {
        workspace.draft().addFile(invoice);
        workspace.draft().setText(question);
        workspace.ask();
    }
    [[nodiscard]] const Message &last()
    {
        return workspace.conversation().keptAt(workspace.conversation().rowCount() - 1);
    }
    [[nodiscard]] bool answered()
    {
        return workspace.conversation().rowCount() > 1 && !workspace.isAnswering();
    }
    [[nodiscard]] QByteArray sent() const { return service.requests().last().body; }
};

} // namespace

class CompanionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); }
    void anyModelGetsRegionsTiedToItsWords();
    void findingsAreToldOnlyWhenWanted();
    void findingsOfAPictureThatMustNotLeaveStayHere();
    void switchedOffNothingIsAnalysed();
    void anAnalysisThatFailsLeavesTheAnswer();
    void anAnswerIsCheckedAgainstThePage();
    void halfAPageIsNoPage();
    void saysWhyAControlCannotBeUsed();
    void aTableIsCopiedForASpreadsheet();
};

void CompanionTest::anyModelGetsRegionsTiedToItsWords()
{
    Desk desk(u"Two dogs beside a bill; the Total is 7."_s);
    desk.ask(u"What is there?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    QCOMPARE(desk.analyses, 1);
    const model::Answer &answer = desk.last().answer;
    QCOMPARE(desk.last().state, Message::State::Complete);
    QCOMPARE(answer.regions.size(), 2); // the faint person is none
    QCOMPARE(answer.regions.at(0).label, u"dog"_s);
    QCOMPARE(answer.regions.at(0).source, model::RegionSource::Analysis);
    const model::Span dogs = answer.regions.at(0).spans.first();
    QCOMPARE(answer.text.mid(dogs.offset, dogs.length), u"dogs"_s);
    QCOMPARE(answer.regions.at(1).label, u"Total"_s);
    QVERIFY(!desk.sent().contains("1.234,50"));
}

void CompanionTest::findingsAreToldOnlyWhenWanted()
{
    Desk desk(u"A dog."_s);
    QVERIFY(!desk.workspace.pictureAsking().givesEvidence());
    desk.workspace.pictureAsking().setGivesEvidence(true);
    desk.ask(u"What is there?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    QVERIFY(desk.sent().contains("Total 1.234,50"));
    QVERIFY(desk.sent().contains("What is there?"));
    const Message &question = desk.workspace.conversation().keptAt(0);
    QVERIFY(question.addition.contains(u"Total 1.234,50")); // shown, and kept
    QCOMPARE(question.text, u"What is there?"_s);
}

void CompanionTest::findingsOfAPictureThatMustNotLeaveStayHere()
{
    Desk desk(u"A dog."_s);
    presentation::PictureAsking &asking = desk.workspace.pictureAsking();
    asking.setGivesEvidence(true);
    desk.workspace.draft().addFile(invoice);
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.draft().pictures().size(), 1, patience);
    asking.setTellsOf(desk.workspace.draft().pictures().first(), false);
    desk.workspace.draft().setText(u"What is there?"_s);
    desk.workspace.ask();
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    QVERIFY(!desk.sent().contains("Total 1.234,50"));
    QVERIFY(!desk.workspace.conversation().keptAt(0).addition.contains(u"Total"));
    QVERIFY(!desk.last().answer.regions.isEmpty()); // the analysis itself is shown all the same
}

void CompanionTest::switchedOffNothingIsAnalysed()
{
    Desk desk(u"A dog."_s);
    desk.workspace.pictureAsking().setEnhances(false);
    desk.ask(u"What is there?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    QCOMPARE(desk.analyses, 0);
    QVERIFY(desk.last().answer.regions.isEmpty());
}

void CompanionTest::anAnalysisThatFailsLeavesTheAnswer()
{
    Desk desk(u"A dog."_s);
    desk.analysis = model::Problem{.kind = model::Problem::Kind::EngineMissing};
    desk.workspace.pictureAsking().setGivesEvidence(true);
    desk.ask(u"What is there?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    QCOMPARE(desk.last().answer.text, u"A dog."_s);
    QCOMPARE(desk.last().state, Message::State::Complete);
}

void CompanionTest::anAnswerIsCheckedAgainstThePage()
{
    Desk desk(u"The total is 1,234.50, the tax 99.00."_s);
    desk.workspace.pictureAsking().setEnhances(false);
    desk.ask(u"What is the total?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    const qint64 id = desk.last().id;
    presentation::PageChecking &checking = desk.workspace.checking();
    QVERIFY(checking.canCheck(id));
    QVERIFY(!checking.canCheck(desk.workspace.conversation().keptAt(0).id));
    QSignalSpy checked(&checking, &presentation::PageChecking::checked);
    checking.check(id);
    QVERIFY(checked.wait(patience));
    const model::Answer &answer = desk.last().answer;
    QCOMPARE(answer.checks.size(), 2);
    QCOMPARE(answer.checks.at(0).verdict, Verdict::Found);
    QCOMPARE(answer.checks.at(1).verdict, Verdict::Missing);
    QVERIFY(presentation::checkWords(answer).contains(u"99.00"));
    // It is kept.
    const auto kept = desk.history.conversation(desk.workspace.conversation().conversation());
    QTRY_VERIFY_WITH_TIMEOUT(kept.isFinished(), patience);
    QCOMPARE(kept.result()->messages.last().answer.checks, answer.checks);
}

void CompanionTest::halfAPageIsNoPage()
{
    Desk desk(u"The total is 1,234.50."_s);
    desk.ask(u"What is the total?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    desk.analysis = model::Problem{.kind = model::Problem::Kind::EngineFailed};
    QSignalSpy failed(&desk.workspace.checking(), &presentation::PageChecking::failed);
    desk.workspace.checking().check(desk.last().id);
    QVERIFY(failed.wait(patience));
    QVERIFY(desk.last().answer.checks.isEmpty());
}

void CompanionTest::saysWhyAControlCannotBeUsed()
{
    using Enhancer = presentation::PictureAsking::Enhancer;
    Desk desk(u"A dog."_s);
    presentation::PictureAsking &asking = desk.workspace.pictureAsking();
    QCOMPARE(asking.enhancer(), Enhancer::Companion);
    model::Connection connection = desk.workspace.connections().current().connection;
    connection.modelName = u"gpt-4.1-mini"_s; // counts by patches
    connection.overrides.maxPictures = 1;
    desk.workspace.connections().connectTo(connection, {});
    QVERIFY(!asking.hasDetailLevels());
    QVERIFY(asking.detailReason().contains(u"no detail levels"));
    presentation::Draft &draft = desk.workspace.draft();
    draft.addStored({.name = u"one.png"_s, .contentHash = u"01"_s, .mime = u"image/png"_s});
    QCOMPARE(asking.obstacle(draft), QString());
    draft.setVideo(model::VideoPart{.documentId = u"clip"_s});
    QVERIFY(asking.obstacle(draft).contains(u"video"));
    draft.setVideo({});
    draft.addStored({.name = u"two.png"_s, .contentHash = u"02"_s, .mime = u"image/png"_s});
    QVERIFY(asking.obstacle(draft).contains(u"At most 1"));
    connection.overrides.pictures = false;
    desk.workspace.connections().connectTo(connection, {});
    QVERIFY(asking.obstacle(draft).contains(u"no pictures"));
    desk.workspace.connections().choose(0);
    QCOMPARE(asking.enhancer(), Enhancer::Always);
    QVERIFY(!asking.canGiveEvidence());
}

void CompanionTest::aTableIsCopiedForASpreadsheet()
{
    using presentation::TableForm;
    const QString text =
        u"Here:\n\n| Item | Price |\n|:---|---:|\n| Tea, \"green\" | **3.20** |\n| =1+1 | -4.50 |\n\nDone."_s;
    QCOMPARE(
        presentation::tableIn(text, TableForm::Tabs), u"Item\tPrice\nTea, \"green\"\t3.20\n=1+1\t-4.50\n"_s);
    QCOMPARE(presentation::tableIn(text, TableForm::Csv),
        u"Item,Price\n\"Tea, \"\"green\"\"\",3.20\n'=1+1,-4.50\n"_s);
    QVERIFY(presentation::tableIn(u"No | table\nhere"_s, TableForm::Csv).isEmpty());
}

QTEST_MAIN(CompanionTest)
#include "companiontest.moc"
