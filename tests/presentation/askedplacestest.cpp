#include "presentation/judged.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::AskedPlace;
using presentation::cropRect;

class AskedPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void aPlaceIsCutOutOfItsPicture();
    void whatIsSentIsSaid_data();
    void whatIsSentIsSaid();
    void thePersonsChoiceHoldsForTheNextPlace();
    void onePlaceIsAskedAboutOnce();
    void namesGoOnAfterOneWasTakenAway();
    void aPlaceGoesWithItsPicture();
    void aPictureThatCannotBeReadIsSaid();
    void cropsAreUsable_data();
    void cropsAreUsable();
};

void AskedPlacesTest::aPlaceIsCutOutOfItsPicture()
{
    Judged judged({});
    judged.asked.add(judged.picture(), Judged::box({}, QRectF(180, 100, 40, 50)), {});
    QVERIFY(judged.asked.isCutting());
    QTRY_VERIFY(!judged.asked.isCutting());
    const auto crops = judged.asked.crops();
    QCOMPARE(crops.size(), 1);
    QCOMPARE(crops.first().contentHash, judged.picture().contentHash);
    QCOMPARE(crops.first().size, Judged::size);
    QCOMPARE(crops.first().part, QRect(180, 100, 40, 50));
    QCOMPARE(crops.first().sizeAsked(), QSize(40, 50));
    QCOMPARE(crops.first().name, u"region 1 of halves.png"_s);
    auto cut = judged.pictures.asked(crops.first(), QSize(100, 100));
    QTRY_VERIFY_WITH_TIMEOUT(cut.isFinished(), 30'000);
    const QImage crop = *cut.result();
    QCOMPARE(crop.size(), QSize(40, 50));
    QCOMPARE(crop.pixelColor(19, 25), QColor(Qt::white));
    QCOMPARE(crop.pixelColor(20, 25), QColor(Qt::black));
}

void AskedPlacesTest::whatIsSentIsSaid_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("carries"); // -1: as it comes
    QTest::addColumn<int>("attached");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("crops");
    QTest::newRow("nothing known of the model")
        << u""_s << -1 << 0 << u"Region 1 is cut out as picture 1 of this question."_s << 1;
    QTest::newRow("after attached pictures")
        << u""_s << -1 << 2 << u"Region 1 is cut out as picture 3 of this question."_s << 1;
    QTest::newRow("a model that writes boxes")
        << u"qwen3-vl"_s << -1 << 0
        << u"Region 1: {\"bbox_2d\": [250, 500, 500, 1000], \"label\": \"region 1\"}; it is cut out as "
           u"picture 1 of this "
           "question."_s
        << 1;
    QTest::newRow("coordinates only")
        << u"gemini-2.5"_s << int(AskedPlace::Carries::Coordinates) << 0
        << u"Region 1: {\"box_2d\": [500, 250, 1000, 500], \"label\": \"region 1\"}"_s << 0;
}

void AskedPlacesTest::whatIsSentIsSaid()
{
    QFETCH(const QString, model);
    QFETCH(const int, carries);
    QFETCH(const int, attached);
    Judged judged({});
    judged.asked.setModelName(model);
    judged.asked.add(judged.picture(), Judged::box({}, QRectF(100, 150, 100, 150)), {});
    QTRY_VERIFY(!judged.asked.isCutting());
    if (carries >= 0)
        judged.asked.setCarries(0, static_cast<AskedPlace::Carries>(carries));
    const QList<model::Picture> pictures(attached, judged.picture());
    QTEST(judged.asked.textSent(pictures), "text");
    QTEST(int(judged.asked.crops().size()), "crops");
    QVERIFY(judged.asked.questionSent(u"What is it?"_s, pictures).startsWith(u"What is it?\n\nRegion 1"_s));
    judged.asked.clear();
    QCOMPARE(judged.asked.questionSent(u"What is it?"_s, pictures), u"What is it?"_s);
}

void AskedPlacesTest::thePersonsChoiceHoldsForTheNextPlace()
{
    Judged judged({});
    judged.asked.add(judged.picture(), Judged::box({}, QRectF(0, 0, 100, 100)), {});
    judged.asked.setCarries(0, AskedPlace::Carries::Coordinates);
    judged.asked.add(judged.picture(), Judged::box({}, QRectF(0, 0, 50, 50)), {});
    QCOMPARE(judged.asked.places().last().carries, AskedPlace::Carries::Coordinates);
}

void AskedPlacesTest::onePlaceIsAskedAboutOnce()
{
    Judged judged({});
    const model::Region region = Judged::box(u"cat"_s, QRectF(0, 0, 100, 100));
    judged.asked.add(judged.picture(), region, u"cat"_s);
    judged.asked.add(judged.picture(), region, u"cat"_s);
    judged.asked.add(judged.picture(), {}, u"nowhere"_s);
    judged.asked.add({.name = u"far"_s, .address = QUrl(u"https://example.com/a.png"_s)}, region, {});
    QCOMPARE(judged.asked.rowCount(), 1);
}

void AskedPlacesTest::namesGoOnAfterOneWasTakenAway()
{
    Judged judged({});
    for (int i = 0; i < 3; ++i)
        judged.asked.add(judged.picture(), Judged::box({}, QRectF(i * 50, 0, 40, 40)), {});
    judged.asked.removeAt(0);
    judged.asked.add(judged.picture(), Judged::box({}, QRectF(200, 0, 40, 40)), {});
    QStringList names;
    for (const AskedPlace &place : judged.asked.places())
        names << place.name;
    QCOMPARE(names, (QStringList{u"region 2"_s, u"region 3"_s, u"region 4"_s}));
    QTRY_COMPARE(judged.asked.crops().size(), 3); // the one that was taken away meanwhile does no harm
}

void AskedPlacesTest::aPlaceGoesWithItsPicture()
{
    Judged judged({});
    model::Picture other = judged.picture();
    other.contentHash = QString(64, u'1');
    judged.asked.add(judged.picture(), Judged::box({}, QRectF(0, 0, 40, 40)), {});
    judged.asked.add(other, Judged::box({}, QRectF(0, 0, 40, 40)), {});
    judged.asked.keepOnlyOn({judged.picture()});
    QCOMPARE(judged.asked.rowCount(), 1);
    QCOMPARE(judged.asked.places().first().picture, judged.picture());
}

void AskedPlacesTest::aPictureThatCannotBeReadIsSaid()
{
    Judged judged({});
    model::Picture gone = judged.picture();
    gone.contentHash = QString(64, u'0');
    judged.asked.add(gone, Judged::box({}, QRectF(0, 0, 40, 40)), {});
    QTRY_COMPARE(judged.asked.places().first().state, AskedPlace::State::Refused);
    QVERIFY(judged.asked.places().first().problem);
    QVERIFY(judged.asked.textSent({}).isEmpty());
}

void AskedPlacesTest::cropsAreUsable_data()
{
    QTest::addColumn<QPolygonF>("polygon");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QRect>("crop");
    const auto box = [](double x, double y, double w, double h) {
        QPolygonF corners(QRectF(x, y, w, h));
        corners.removeLast();
        return corners;
    };
    QTest::newRow("its bounds, to whole pixels")
        << box(0.101, 0.1, 0.4, 0.4) << QSize(100, 100) << QRect(10, 10, 41, 40);
    QTest::newRow("a speck gets its surroundings")
        << box(0.5, 0.5, 0.001, 0.001) << QSize(1000, 1000) << QRect(484, 484, 32, 32);
    QTest::newRow("a speck in the corner")
        << box(0.999, 0.999, 0.001, 0.001) << QSize(1000, 1000) << QRect(968, 968, 32, 32);
    QTest::newRow("a point") << QPolygonF{QPointF(0.5, 0.5)} << QSize(1000, 1000)
                             << QRect(380, 380, 240, 240);
    QTest::newRow("beyond the picture") << box(-1, -1, 5, 5) << QSize(50, 40) << QRect(0, 0, 50, 40);
    QTest::newRow("a tiny picture") << box(0.2, 0.2, 0.1, 0.1) << QSize(10, 8) << QRect(0, 0, 10, 8);
    QTest::newRow("no numbers") << QPolygonF{QPointF(qQNaN(), qInf())} << QSize(100, 100)
                                << QRect(0, 0, 32, 32);
}

void AskedPlacesTest::cropsAreUsable()
{
    QFETCH(const QPolygonF, polygon);
    QFETCH(const QSize, size);
    QTEST(cropRect({.polygon = polygon}, size), "crop");
}

QTEST_GUILESS_MAIN(AskedPlacesTest)
#include "askedplacestest.moc"
