#include "grounding/servicespans.h"

#include "grounding/geometry.h"

#include <QTest>

#include <limits>

using model::GroundingLine;
using model::GroundingSpan;
using model::Region;
using model::Tie;

namespace {

const QRectF anywhere(0.25, 0.25, 0.5, 0.5);

GroundingSpan span(const QString &words, qsizetype offset, qsizetype length, const QRectF &box = anywhere)
{
    return {.text = words, .offset = offset, .length = length, .polygon = grounding::boxPolygon(box)};
}

QList<Region> read(const QString &text, const QList<GroundingSpan> &spans)
{
    return grounding::regionsFromService(text, {{.text = text, .spans = spans}});
}

QString wordsOf(const QString &text, const Region &region)
{
    return region.spans.isEmpty() ? QString()
                                  : text.sliced(region.spans.first().offset, region.spans.first().length);
}

} // namespace

class ServiceSpansTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spanText");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("at");
        const QString kite = QStringLiteral("\U0001FA81\U0001F3D6 A red kite, a red kite.");
        QTest::newRow("plain") << "A red kite over the beach."
                               << "a red kite" << 0 << 10 << "A red kite" << 0;
        QTest::newRow("code points behind emoji") << kite << "a red kite" << 3 << 10 << "A red kite" << 5;
        QTest::newRow("UTF-16 behind emoji") << kite << "a red kite" << 5 << 10 << "A red kite" << 5;
        QTest::newRow("UTF-8 behind emoji") << kite << "a red kite" << 9 << 10 << "A red kite" << 5;
        QTest::newRow("repeated words: the second") << kite << "a red kite" << 15 << 10 << "a red kite" << 17;
        QTest::newRow("Thai") << QStringLiteral("มีที่จอดรถ และ แมวสีดำ") << QStringLiteral("แมวสีดำ") << 15 << 7
                              << QStringLiteral("แมวสีดำ") << 15;
        QTest::newRow("Thai in UTF-8 bytes")
            << QStringLiteral("มีแมว") << QStringLiteral("แมว") << 6 << 9 << QStringLiteral("แมว") << 2;
        QTest::newRow("combining marks counted one by one")
            << QStringLiteral("Cafe\u0301 table") << "table" << 6 << 5 << "table" << 6;
        QTest::newRow("composed against decomposed")
            << QStringLiteral("the cafe\u0301 here") << QStringLiteral("Caf\u00E9") << 4 << 5
            << QStringLiteral("cafe\u0301") << 4;
        QTest::newRow("emoji within the words")
            << QStringLiteral("Big \U0001F600 face") << QStringLiteral("\U0001F600 face") << 4 << 6
            << QStringLiteral("\U0001F600 face") << 4;
        QTest::newRow("no words given: the offsets count") << "A red kite"
                                                           << "" << 2 << 3 << "red" << 2;
    }

    void findsTheWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, spanText);
        QFETCH(int, offset);
        QFETCH(int, length);
        QFETCH(QString, expected);
        QFETCH(int, at);
        const QList<Region> regions = read(text, {span(spanText, offset, length)});
        QCOMPARE(regions.size(), 1);
        QCOMPARE(wordsOf(text, regions.first()), expected);
        QCOMPARE(regions.first().spans.first().offset, qsizetype(at));
        QCOMPARE(regions.first().spans.first().tie, Tie::Given);
        QVERIFY(regions.first().flags.isEmpty());
    }

    void wrongOffsetFindsTheSameWordsNearby()
    {
        const QString text = QStringLiteral("a dog, a cat, a dog and a bird");
        const QList<Region> regions = read(text, {span(QStringLiteral("A dog"), 12, 5)});
        QCOMPARE(regions.first().spans, (QList<model::Span>{{14, 5, Tie::Matched}}));
    }

    void otherWordsAtTheOffsetAreKeptAndFlagged()
    {
        const QString text = QStringLiteral("A red kite");
        const QList<Region> regions = read(text, {span(QStringLiteral("blue boat"), 2, 8)});
        QCOMPARE(wordsOf(text, regions.first()), QStringLiteral("red kite"));
        QCOMPARE(regions.first().flags, QStringList{QStringLiteral("words-differ")});
    }

    void offsetBeyondTheLineKeepsTheRegionWithoutWords()
    {
        for (const qsizetype offset :
            {qsizetype(400), std::numeric_limits<qsizetype>::max(), qsizetype(-3)}) {
            const QList<Region> regions =
                read(QStringLiteral("A kite"), {span(QStringLiteral("boat"), offset, 4)});
            QCOMPARE(regions.size(), 1);
            QVERIFY(regions.first().spans.isEmpty());
            QCOMPARE(regions.first().label, QStringLiteral("boat"));
        }
    }

    void equalOffsetsAreSeparateRegions()
    {
        const QString text = QStringLiteral("Two cups");
        const QList<Region> regions =
            read(text, {span(text, 0, 8, {0, 0, 0.2, 0.2}), span(text, 0, 8, {0.5, 0.5, 0.2, 0.2})});
        QCOMPARE(regions.size(), 2);
        QCOMPARE(regions[0].spans, regions[1].spans);
        QVERIFY(regions[0].polygon != regions[1].polygon);
    }

    void linesAreSearchedForward()
    {
        const QString text = QStringLiteral("A cup.\nA cup.\nA spoon.");
        const GroundingLine cup{
            .text = QStringLiteral("A cup."), .spans = {span(QStringLiteral("a cup"), 0, 5)}};
        const GroundingLine spoon{
            .text = QStringLiteral("A spoon."), .spans = {span(QStringLiteral("a spoon"), 0, 7)}};
        const GroundingLine missing{
            .text = QStringLiteral("A fork."), .spans = {span(QStringLiteral("a fork"), 0, 6)}};
        const QList<Region> regions = grounding::regionsFromService(text, {cup, missing, cup, spoon});
        QCOMPARE(regions.size(), 4);
        QCOMPARE(regions[0].spans.first().offset, qsizetype(0));
        QVERIFY(regions[1].spans.isEmpty());
        QCOMPARE(regions[2].spans.first().offset, qsizetype(7));
        QCOMPARE(regions[3].spans.first().offset, qsizetype(14));
    }

    void polygonsArePlaced_data()
    {
        QTest::addColumn<QPolygonF>("polygon");
        QTest::addColumn<int>("count");
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<QStringList>("flags");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const QStringList none;
        const QStringList clamped{QStringLiteral("clamped")};
        using grounding::boxPolygon;
        QTest::newRow("fractions") << boxPolygon({0.1, 0.2, 0.3, 0.4}) << 1 << QRectF(0.1, 0.2, 0.3, 0.4)
                                   << none;
        QTest::newRow("small overshoot")
            << boxPolygon({-0.01, 0.2, 1.02, 0.4}) << 1 << QRectF(0, 0.2, 1, 0.4) << clamped;
        QTest::newRow("rounding") << boxPolygon({0.5, 0.5, 0.50000003, 0.5}) << 1
                                  << QRectF(0.5, 0.5, 0.5, 0.5) << none;
        QTest::newRow("pixels") << boxPolygon({50, 20, 100, 40}) << 1 << QRectF(0.25, 0.2, 0.5, 0.4) << none;
        QTest::newRow("pixels from the corner")
            << boxPolygon({0, 0, 100, 50}) << 1 << QRectF(0, 0, 0.5, 0.5) << none;
        QTest::newRow("wholly outside") << boxPolygon({1.2, 0.2, 0.3, 0.3}) << 0 << QRectF() << none;
        QTest::newRow("two points") << QPolygonF(QList<QPointF>{{0, 0}, {1, 1}}) << 0 << QRectF() << none;
        QTest::newRow("not a number")
            << QPolygonF(QList<QPointF>{{0, 0}, {1, 0}, {nan, 1}}) << 0 << QRectF() << none;
        QTest::newRow("a line") << boxPolygon({0.1, 0.2, 0.3, 0}) << 1 << QRectF(0.1, 0.2, 0.3, 0)
                                << QStringList{QStringLiteral("degenerate")};
    }

    void polygonsArePlaced()
    {
        QFETCH(QPolygonF, polygon);
        QFETCH(int, count);
        QFETCH(QRectF, box);
        QFETCH(QStringList, flags);
        GroundingSpan one = span(QStringLiteral("kite"), 0, 4);
        one.polygon = polygon;
        const QList<Region> regions = grounding::regionsFromService(
            QStringLiteral("kite"), {{QStringLiteral("kite"), {one}}}, 1, QSize(200, 100));
        QCOMPARE(regions.size(), count);
        if (count == 0)
            return;
        QCOMPARE(regions.first().polygon.boundingRect(), box);
        QCOMPARE(regions.first().kind, Region::Kind::Box);
        QCOMPARE(regions.first().flags, flags);
    }

    void pixelsOfAnUnknownPictureAreDropped()
    {
        QVERIFY(
            read(QStringLiteral("kite"), {span(QStringLiteral("kite"), 0, 4, {50, 20, 100, 40})}).isEmpty());
    }

    void severalPicturesMeanTheLastUnlessNamed()
    {
        GroundingSpan unnamed = span(QStringLiteral("kite"), 0, 4);
        GroundingSpan named = unnamed;
        named.picture = 0;
        GroundingSpan wrong = unnamed;
        wrong.picture = 7;
        const QString text = QStringLiteral("kite");
        const QList<Region> regions =
            grounding::regionsFromService(text, {{text, {unnamed, named, wrong}}}, 3);
        const QStringList uncertain{QStringLiteral("uncertain-picture")};
        QCOMPARE(regions[0].picture, 2);
        QCOMPARE(regions[0].flags, uncertain);
        QCOMPARE(regions[1].picture, 0);
        QVERIFY(regions[1].flags.isEmpty());
        QCOMPARE(regions[2].picture, 2);
        QCOMPARE(regions[2].flags, uncertain);
    }

    void extensionIsHonoured()
    {
        GroundingSpan one = span(QStringLiteral("the total"), 0, 9);
        one.label = QStringLiteral("TOTAL\n12,50");
        one.confidence = 1.5;
        one.source = model::RegionSource::ReadText;
        const Region region = read(QStringLiteral("The total"), {one}).first();
        QCOMPARE(region.label, QStringLiteral("TOTAL 12,50"));
        QCOMPARE(region.confidence, std::optional(1.0));
        QCOMPARE(region.source, model::RegionSource::ReadText);
    }

    void runawayAnswersAreBounded()
    {
        const QList<GroundingSpan> many(6000, span(QStringLiteral("kite"), 0, 4));
        QCOMPARE(read(QStringLiteral("kite"), many).size(), 5000);
    }
};

QTEST_APPLESS_MAIN(ServiceSpansTest)
#include "servicespanstest.moc"
