#include "grounding/answertext.h"

#include "familyrows.h"

#include <QTest>

#include <cmath>

using familyrows::Expected;
using familyrows::Row;
using grounding::ReadAnswer;
using model::Region;

namespace {

QList<double> pixelsOf(const Region &region, QSize size)
{
    QList<QPointF> points = region.polygon;
    if (region.kind == Region::Kind::Box && points.size() == 4)
        points = {points[0], points[2]};
    QList<double> numbers;
    for (const QPointF &point : points)
        numbers << point.x() * size.width() << point.y() * size.height();
    return numbers;
}

QString told(const QString &label, Region::Kind kind, const QList<double> &numbers)
{
    QString text = label + QStringLiteral(" kind %1:").arg(int(kind));
    for (const double number : numbers)
        text += QStringLiteral(" %1").arg(number, 0, 'f', 2);
    return text;
}

QStringList toldAll(const ReadAnswer &answer, QSize size)
{
    QStringList all;
    for (const Region &region : answer.regions)
        all += told(region.label, region.kind, pixelsOf(region, size));
    return all;
}

bool agrees(const Region &region, const Expected &expected, QSize size)
{
    const QList<double> numbers = pixelsOf(region, size);
    const double tolerance = 0.0005 * std::max(size.width(), size.height()) + 0.01;
    if (region.label != expected.label || region.kind != expected.kind
        || numbers.size() != expected.numbers.size())
        return false;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (std::abs(numbers[i] - expected.numbers[i]) > tolerance)
            return false;
    }
    return true;
}

} // namespace

class AnswerTextTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryFamily_data()
    {
        QTest::addColumn<Row>("row");
        const QList<Row> rows = familyrows::allRows();
        for (const Row &row : rows)
            QTest::newRow(row.name) << row;
    }

    void readsEveryFamily()
    {
        QFETCH(Row, row);
        if (row.hints.originalSize.isEmpty())
            row.hints.originalSize = QSize(1000, 500);
        const ReadAnswer answer = grounding::readAnswerText(row.text, row.hints);
        const QStringList found = toldAll(answer, row.hints.originalSize);
        QStringList wanted;
        bool right = answer.regions.size() == row.expected.size();
        for (qsizetype i = 0; i < row.expected.size(); ++i) {
            const Expected &expected = row.expected[i];
            wanted += told(expected.label, expected.kind, expected.numbers);
            right = right && agrees(answer.regions[i], expected, row.hints.originalSize);
        }
        QVERIFY2(right,
            qPrintable(QStringLiteral("found:\n%1\nwanted:\n%2\nclean: %3")
                           .arg(found.join(u'\n'), wanted.join(u'\n'), answer.cleanText)));
        QCOMPARE(grounding::familyName(answer.family), grounding::familyName(row.family));
        if (!row.clean.isNull())
            QCOMPARE(answer.cleanText, row.clean);
    }

    void wordsTieByIdAndByLabelOnlyWithoutOne()
    {
        const QString text =
            QStringLiteral("A [red kite](#r1) over a kite and a pier.\n```json\n"
                           "[{\"id\":\"r1\",\"label\":\"kite\",\"box\":[0,0,100,100]},"
                           "{\"id\":\"r2\",\"label\":\"pier\",\"box\":[0,500,900,900]}]\n```");
        const ReadAnswer answer = grounding::readAnswerText(text, {.originalSize = QSize(1000, 500)});
        QCOMPARE(answer.cleanText, QStringLiteral("A red kite over a kite and a pier."));
        QCOMPARE(answer.regions.size(), 2);
        const QList<model::Span> byId{{2, 8, model::Tie::Given}};
        QCOMPARE(answer.regions[0].spans, byId);
        const QList<model::Span> byLabel{{29, 4, model::Tie::Matched}};
        QCOMPARE(answer.regions[1].spans, byLabel);
        QVERIFY(!answer.regions[0].track && !answer.regions[1].track);
    }

    void severalPicturesAreToldApart()
    {
        const QString text = QStringLiteral("[{\"label\":\"a\",\"box\":[10,20,30,40],\"image\":1},"
                                            "{\"label\":\"b\",\"box\":[10,20,30,40],\"image\":2},"
                                            "{\"label\":\"c\",\"box\":[10,20,30,40]}]");
        grounding::ReadingHints hints{.space = grounding::Space::Pixel};
        hints.pictures = {{.original = QSize(100, 100), .sent = QSize(100, 100)},
            {.original = QSize(400, 200), .sent = QSize(200, 100)}};
        const ReadAnswer answer = grounding::readAnswerText(text, hints);
        QCOMPARE(answer.regions.size(), 3);
        QCOMPARE(answer.regions[0].picture, 0);
        QCOMPARE(answer.regions[0].polygon.boundingRect(), QRectF(0.1, 0.2, 0.2, 0.2));
        QCOMPARE(answer.regions[1].picture, 1);
        QCOMPARE(answer.regions[1].polygon.boundingRect(), QRectF(0.05, 0.2, 0.1, 0.2));
        QCOMPARE(answer.regions[2].picture, 1);
        QVERIFY(answer.regions[2].flags.contains(QStringLiteral("uncertain-picture")));
    }
};

QTEST_APPLESS_MAIN(AnswerTextTest)
#include "answertexttest.moc"
