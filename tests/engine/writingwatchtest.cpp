#include "engine/videos/writingwatch.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(1280, 720);

QImage ground(const QColor &colour = Qt::darkBlue)
{
    QImage image(pictureSize, QImage::Format_RGB888);
    image.fill(colour);
    return image;
}

QImage withText(QImage image, const QString &text, QPoint at = QPoint(100, 150))
{
    QPainter painter(&image);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(64);
    painter.setFont(font);
    painter.fillRect(QRect(at - QPoint(20, 70), QSize(600, 100)), Qt::black);
    painter.setPen(Qt::white);
    painter.drawText(at, text);
    return image;
}

/// Patches everywhere, others in each picture.
QImage restless(quint32 seed)
{
    QImage image = ground(Qt::gray);
    QPainter painter(&image);
    QRandomGenerator chance(seed);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 900; ++i) {
        painter.setBrush(QColor::fromHsv(chance.bounded(360), 200, 60 + chance.bounded(190)));
        painter.drawEllipse(QPoint(chance.bounded(1280), 250 + chance.bounded(470)), 6 + chance.bounded(8),
            8 + chance.bounded(10));
    }
    return image;
}

engine::TextLine lineOf(const QRectF &box)
{
    return {.text = u"read"_s, .polygon = QPolygonF(box), .confidence = 0.9};
}

/// Says that each piece it gets holds one line in its middle, and remembers the pieces.
struct Reader {
    QList<QSize> pieces;

    engine::WritingWatch::Reader function()
    {
        return [this](const QImage &image) {
            pieces.append(image.size());
            return QList{lineOf(QRectF(0.2, 0.3, 0.6, 0.4))};
        };
    }
    [[nodiscard]] qint64 pixels() const
    {
        qint64 sum = 0;
        for (const QSize &size : pieces)
            sum += qint64(size.width()) * size.height();
        return sum;
    }
};

} // namespace

/// When places of a video's pictures are read, and when not.
class WritingWatchTest : public QObject {
    Q_OBJECT

private slots:
    void whatStaysIsReadOnce();
    void aChangedDigitIsReadAgain();
    void whatIsGoneIsForgotten();
    void textOnARestlessGroundIsFoundWithoutReadingTheGround();
    void aPictureOfAnotherSizeBeginsAnew();
};

void WritingWatchTest::whatStaysIsReadOnce()
{
    Reader reader;
    engine::WritingWatch watch(reader.function());
    const QImage image = withText(ground(), u"Gate 12 is closed"_s);
    for (int i = 0; i < 5; ++i) {
        const auto seen = watch.look({image, double(i), double(i), true});
        QCOMPARE(seen.lines.size(), 1);
        const QRectF box = seen.lines.first().polygon.boundingRect();
        QVERIFY2(box.center().y() > 0.12 && box.center().y() < 0.24, qPrintable(QString::number(box.y())));
    }
    QCOMPARE(reader.pieces.size(), 1);
    QVERIFY(reader.pixels() < qint64(pictureSize.width()) * pictureSize.height() / 4);
}

void WritingWatchTest::aChangedDigitIsReadAgain()
{
    Reader reader;
    engine::WritingWatch watch(reader.function());
    QCOMPARE(watch.look({withText(ground(), u"Platform 12"_s), 0, 0, true}).lines.size(), 1);
    QCOMPARE(watch.look({withText(ground(), u"Platform 17"_s), 1, 1, true}).lines.size(), 1);
    QCOMPARE(reader.pieces.size(), 2);
}

void WritingWatchTest::whatIsGoneIsForgotten()
{
    Reader reader;
    engine::WritingWatch watch(reader.function());
    QCOMPARE(watch.look({withText(ground(), u"Flight to Lisbon"_s), 0, 0, true}).lines.size(), 1);
    QCOMPARE(watch.look({ground(), 2, 2, true}).lines.size(), 0);
    QCOMPARE(watch.look({withText(ground(), u"Flight to Lisbon"_s), 4, 4, true}).lines.size(), 1);
    QCOMPARE(reader.pieces.size(), 2);
}

void WritingWatchTest::textOnARestlessGroundIsFoundWithoutReadingTheGround()
{
    Reader reader;
    engine::WritingWatch watch(reader.function());
    std::ignore = watch.look({restless(1), 0, 0, false});
    reader.pieces.clear();
    std::ignore = watch.look({withText(restless(2), u"Chapter one"_s), 0.5, 0.4, false});
    const auto seen = watch.look({withText(restless(3), u"Chapter one"_s), 1.4, 1.3, false});
    const auto isTheText = [](const engine::TextLine &line) {
        const QRectF box = line.polygon.boundingRect();
        return box.center().y() > 0.1 && box.center().y() < 0.26 && box.center().x() < 0.6;
    };
    QVERIFY(std::any_of(seen.lines.begin(), seen.lines.end(), isTheText));
    QCOMPARE(seen.since, 0.4); // it was there before it was read
    QVERIFY2(reader.pixels() < qint64(pictureSize.width()) * pictureSize.height(),
        qPrintable(QString::number(reader.pixels())));
}

void WritingWatchTest::aPictureOfAnotherSizeBeginsAnew()
{
    Reader reader;
    engine::WritingWatch watch(reader.function());
    const QImage image = withText(ground(), u"Gate 12"_s);
    std::ignore = watch.look({image, 0, 0, true});
    QImage tiny(3, 2, QImage::Format_RGB888);
    tiny.fill(Qt::black);
    QCOMPARE(watch.look({tiny, 2, 2, true}).lines.size(), 0);
    QCOMPARE(watch.look({image, 3, 3, true}).lines.size(), 1);
    QCOMPARE(reader.pieces.size(), 2);
}

QTEST_MAIN(WritingWatchTest)
#include "writingwatchtest.moc"
