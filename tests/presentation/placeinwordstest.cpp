#include "presentation/regionsmodel.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlaceInWordsTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhereAndHowLarge_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<QString>("words");
        QTest::newRow("top left") << QRectF(0, 0, 0.1, 0.1)
                                  << u"top left, about a hundredth of the picture"_s;
        QTest::newRow("lower left") << QRectF(0.05, 0.55, 0.4, 0.25)
                                    << u"left, below the middle, about a tenth of the picture"_s;
        QTest::newRow("right") << QRectF(0.8, 0.4, 0.2, 0.2) << u"right, about a twentieth of the picture"_s;
        QTest::newRow("bottom") << QRectF(0.3, 0.9, 0.4, 0.1)
                                << u"bottom middle, about a twentieth of the picture"_s;
        QTest::newRow("middle") << QRectF(0.25, 0.25, 0.5, 0.5)
                                << u"in the middle, about a quarter of the picture"_s;
        QTest::newRow("half") << QRectF(0, 0, 0.5, 1) << u"left, about half of the picture"_s;
        QTest::newRow("tiny") << QRectF(0.9, 0.05, 0.01, 0.01)
                              << u"top right, less than a hundredth of the picture"_s;
        QTest::newRow("all") << QRectF(0, 0, 1, 1) << u"nearly the whole picture"_s;
        QTest::newRow("far outside") << QRectF(5, 5, 9, 9) << u"nearly the whole picture"_s;
    }
    void saysWhereAndHowLarge()
    {
        QFETCH(QRectF, box);
        QFETCH(QString, words);
        QPolygonF corners(box);
        corners.removeLast();
        QCOMPARE(presentation::placeInWords({.polygon = corners}), words);
    }

    void aPointHasNoSize()
    {
        const model::Region point{.kind = model::Region::Kind::Point, .polygon = QPolygonF({{0.9, 0.9}})};
        QCOMPARE(presentation::placeInWords(point), u"a point, bottom right"_s);
    }

    void nowhereIsSaidSo() { QCOMPARE(presentation::placeInWords({}), u"nowhere in the picture"_s); }
};

QTEST_APPLESS_MAIN(PlaceInWordsTest)
#include "placeinwordstest.moc"
