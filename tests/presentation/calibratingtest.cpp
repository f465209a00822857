#include "presentation/calibrating.h"

#include "chat/builtinservice.h"
#include "chat/capabilities.h"
#include "grounding/resizerules.h"
#include "net/chatclient.h"
#include "support/cardseer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Calibrating;
using State = Calibrating::Row::State;
using support::Counting;
using support::Reaction;
using support::SeenRequest;

namespace {

constexpr int patience = 60'000;

/// A connection to a pretended model of which no table knows anything.
struct Bench {
    support::ScriptedService service{QList<Reaction>{}};
    net::ChatClient client{nullptr, {.retries = 0}};
    QTemporaryDir folder;
    chat::BuiltInService builtIn{folder.path()};

    [[nodiscard]] model::Connection connection() const
    {
        model::Connection connection;
        connection.kind = model::Connection::Kind::OpenAICompatible;
        connection.name = u"Pretended"_s;
        connection.endpoint = service.url();
        connection.modelName = u"nobody-knows-7b"_s;
        connection.overrides.streaming = false;
        return connection;
    }
    presentation::MakeTurn makeTurn()
    {
        return [this](const chat::Question &question) {
            return std::make_unique<chat::Turn>(question, client, builtIn, folder.path());
        };
    }
    std::unique_ptr<Calibrating> measured()
    {
        auto measuring = std::make_unique<Calibrating>(makeTurn(), connection(), model::Secrets{});
        QSignalSpy ended(measuring.get(), &Calibrating::ended);
        measuring->start();
        if (!ended.wait(patience))
            qFatal("the measuring did not end");
        return measuring;
    }
};

} // namespace

class CalibratingTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheFrameOfAModelThatNoTableKnows_data();
    void findsTheFrameOfAModelThatNoTableKnows();
    void boxesLandRightAfterwards();
    void garbageIsNotGuessedOver_data();
    void garbageIsNotGuessedOver();
    void aRefusalIsToldAndTheRestIsNotSent();
    void saysBeforeWhatItCosts();
};

void CalibratingTest::findsTheFrameOfAModelThatNoTableKnows_data()
{
    QTest::addColumn<Counting>("counting");
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("rule");
    const auto rule = [](const QString &name) {
        return [name](QSize sent) { return grounding::seenSize(*grounding::ruleNamed(name), sent).value(); };
    };
    QTest::newRow("thousandths") << Counting{} << u"thousand"_s << u"xyxy"_s << QString();
    QTest::newRow("thousandths, y first")
        << Counting{.yFirst = true} << u"thousand"_s << u"yxyx"_s << QString();
    QTest::newRow("hundredths") << Counting{.unit = 100} << u"percent"_s << u"xyxy"_s << QString();
    QTest::newRow("0 to 1024") << Counting{.unit = 1024} << u"1024"_s << u"xyxy"_s << QString();
    for (const QString &name :
        {u"as-sent"_s, u"smart-28-1280"_s, u"fit-tiles"_s, u"fit-1024"_s, u"fit-2048-768"_s})
        QTest::newRow(qPrintable(name)) << Counting{.seen = rule(name)} << u"pixel"_s << u"xyxy"_s << name;
    QTest::newRow("resized, y first")
        << Counting{.seen = rule(u"fit-768"_s), .yFirst = true} << u"pixel"_s << u"yxyx"_s << u"fit-768"_s;
}

void CalibratingTest::findsTheFrameOfAModelThatNoTableKnows()
{
    QFETCH(Counting, counting);
    QFETCH(QString, space);
    QFETCH(QString, order);
    QFETCH(QString, rule);
    Bench bench;
    bench.service.reactWith(
        [&](const SeenRequest &asked) { return support::answerByLooking(asked, counting); });
    const auto measuring = bench.measured();
    const model::Calibration &found = measuring->connection().calibration;
    QCOMPARE(found.space, space);
    QCOMPARE(found.order, order);
    QCOMPARE(found.rule, rule);
    QVERIFY2(found.errorPixels < 12, qPrintable(QString::number(found.errorPixels)));
    QCOMPARE(measuring->rows().size(), 4);
    for (const auto &row : measuring->rows())
        QCOMPARE(row.state, State::Works);
    QVERIFY(!presentation::calibrationWords(measuring->connection()).isEmpty());
    QCOMPARE(bench.service.requests().size(), 3);
}

/// The same model is asked an ordinary question with what was measured: its box stands where the thing is.
void CalibratingTest::boxesLandRightAfterwards()
{
    Bench bench;
    const Counting strange{
        .seen = [](QSize sent) { return sent.scaled(768, 768, Qt::KeepAspectRatio); }, .yFirst = true};
    bench.service.reactWith(
        [&](const SeenRequest &asked) { return support::answerByLooking(asked, strange); });
    const model::Connection connection = bench.measured()->connection();

    const presentation::MeasuringCard card = presentation::measuringCards().last();
    const QString file = bench.folder.filePath(u"picture.png"_s);
    QVERIFY(presentation::drawn(card).save(file));
    chat::Question question{.text = u"Where is what is red?"_s,
        .pictures = {model::Picture{.name = u"picture.png"_s, .size = card.size}},
        .pictureFiles = {file},
        .connection = connection,
        .stream = false,
        .ocr = false,
        .grounding = false};
    const auto turn = bench.makeTurn()(question);
    std::optional<model::Result<model::Answer>> ended;
    connect(turn.get(), &chat::Turn::finished, this,
        [&ended](const model::Result<model::Answer> &result) { ended = result; });
    turn->start();
    QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
    const auto &result = *ended;
    QVERIFY(result.ok());
    QVERIFY(!result->regions.isEmpty());
    const QRectF part = result->regions.first().polygon.boundingRect();
    const QRectF truth = card.shapes.first().box;
    QVERIFY(std::abs(part.left() * card.size.width() - truth.left()) < 6);
    QVERIFY(std::abs(part.bottom() * card.size.height() - truth.bottom()) < 6);
}

void CalibratingTest::garbageIsNotGuessedOver_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no places") << u"I see some shapes. How nice!"_s;
    QTest::newRow("the same box for all")
        << u"[{\"label\":\"red\",\"box\":[1,2,3,4]},{\"label\":\"green\",\"box\":[1,2,3,"
           "4]},{\"label\":\"blue\",\"box\":[1,2,3,4]},{\"label\":\"black\",\"box\":[1,2,3,4]}]"_s;
    QTest::newRow("places of something else")
        << u"[{\"label\":\"a dog\",\"box\":[100,100,200,200]},{\"label\":\"a cat\",\"box\":[300,300,400,400]}]"_s;
    QTest::newRow("broken") << u"[{\"label\":\"red\",\"box\":[1e999,NaN,\"x\",{}]},"_s;
}

void CalibratingTest::garbageIsNotGuessedOver()
{
    QFETCH(QString, text);
    Bench bench;
    bench.service.reactWith([&](const SeenRequest &) { return support::saying(text); });
    const auto measuring = bench.measured();
    QCOMPARE(measuring->connection().calibration, model::Calibration{});
    QCOMPARE(measuring->rows().last().state, State::Fails);
    QVERIFY(!measuring->rows().last().why.isEmpty());
}

void CalibratingTest::aRefusalIsToldAndTheRestIsNotSent()
{
    Bench bench;
    bench.service.reactWith([](const SeenRequest &) {
        return Reaction::whole(
            400, R"({"error":{"code":"content_filter","message":"The response was filtered","status":400}})");
    });
    const auto measuring = bench.measured();
    QCOMPARE(bench.service.requests().size(), 1);
    QCOMPARE(measuring->rows().first().state, State::Fails);
    QVERIFY(!measuring->rows().first().why.isEmpty());
    QCOMPARE(measuring->rows().at(1).state, State::Skipped);
    QCOMPARE(measuring->rows().last().state, State::Skipped);
    QCOMPARE(measuring->connection().calibration, model::Calibration{});
}

void CalibratingTest::saysBeforeWhatItCosts()
{
    Bench bench;
    model::Connection connection = bench.connection();
    connection.modelName = u"gpt-4o"_s;
    connection.overrides.prices =
        model::Prices{.promptPerMillion = 2'500'000, .completionPerMillion = 10'000'000};
    const QString words = presentation::cardsCost(connection);
    QVERIFY2(words.contains(u"$"), qPrintable(words));
    QVERIFY(words.contains(connection.endpoint.host()));
    QCOMPARE(bench.service.requests().size(), 0);
}

QTEST_MAIN(CalibratingTest)
#include "calibratingtest.moc"
