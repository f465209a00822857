#include "engine/textorder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TextOrderTest : public QObject {
    Q_OBJECT

private slots:
    void ordersLines_data();
    void ordersLines();
    void lineTellsItsWordsAndTheirMeanConfidence();
    void polygonsStayWithinThePicture();
};

namespace {

engine::ReadWord word(const QString &text, const QRectF &box, double confidence = 0.9)
{
    return {.text = text,
        .box = QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}),
        .confidence = confidence};
}

// A line whose words are 50 wide and 20 high.
engine::ReadLine line(const QString &text, double x, double y)
{
    engine::ReadLine result;
    for (const QString &one : text.split(u' ')) {
        result.words.append(word(one, QRectF(x, y, 50, 20)));
        x += 60;
    }
    return result;
}

} // namespace

void TextOrderTest::ordersLines_data()
{
    QTest::addColumn<QList<engine::ReadLine>>("lines");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("nothing") << QList<engine::ReadLine>() << QStringList();
    QTest::newRow("downwards") << QList{line(u"b"_s, 0, 50), line(u"a"_s, 0, 0)}
                               << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("table cells across")
        << QList{line(u"tea"_s, 0, 0), line(u"milk"_s, 0, 50), line(u"1"_s, 300, 2), line(u"2"_s, 300, 52)}
        << QStringList{u"tea"_s, u"1"_s, u"milk"_s, u"2"_s};
    QTest::newRow("columns of text downwards")
        << QList{line(u"a b c d e f"_s, 0, 0), line(u"u v w x y z"_s, 500, 0), line(u"g h i j k l"_s, 0, 50),
               line(u"1 2 3 4 5 6"_s, 500, 50)}
        << QStringList{u"a b c d e f"_s, u"g h i j k l"_s, u"u v w x y z"_s, u"1 2 3 4 5 6"_s};
    QTest::newRow("a title over two columns")
        << QList{line(u"a b c d e f"_s, 0, 50), line(u"u v w x y z"_s, 500, 50),
               line(u"t i t l e o f p a p e r"_s, 0, 0)}
        << QStringList{u"t i t l e o f p a p e r"_s, u"a b c d e f"_s, u"u v w x y z"_s};
}

void TextOrderTest::ordersLines()
{
    QFETCH(QList<engine::ReadLine>, lines);
    QFETCH(QStringList, order);
    QStringList texts;
    for (const engine::TextLine &told : engine::toldLines(engine::inReadingOrder(lines), QTransform()))
        texts.append(told.text);

    QCOMPARE(texts, order);
}

void TextOrderTest::lineTellsItsWordsAndTheirMeanConfidence()
{
    engine::ReadLine read;
    read.words = {word(u"half"_s, QRectF(0, 0, 40, 10), 0.5), word(u"sure"_s, QRectF(60, 0, 40, 10), 1.0)};
    const QList<engine::TextLine> told = engine::toldLines({read}, QTransform::fromScale(0.01, 0.01));

    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].text, u"half sure"_s);
    QCOMPARE(told[0].confidence, 0.75);
    QCOMPARE(told[0].polygon.boundingRect(), QRectF(0, 0, 1, 0.1));
    QCOMPARE(told[0].words[1].polygon.boundingRect(), QRectF(0.6, 0, 0.4, 0.1));
}

void TextOrderTest::polygonsStayWithinThePicture()
{
    engine::ReadLine read;
    read.words = {word(u"edge"_s, QRectF(-5, -5, 120, 20))};
    const QList<engine::TextLine> told = engine::toldLines({read}, QTransform::fromScale(0.01, 0.01));

    QCOMPARE(told[0].polygon.boundingRect(), QRectF(0, 0, 1, 0.15));
    QCOMPARE(told[0].words[0].polygon.boundingRect(), QRectF(0, 0, 1, 0.15));
}

QTEST_MAIN(TextOrderTest)
#include "textordertest.moc"
