#include "drawnpage.h"

#include "engine/eyes.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

class TextReadingTest : public QObject {
    Q_OBJECT

private slots:
    void readsWordsWhereTheyStand_data();
    void readsWordsWhereTheyStand();
    void readsTurnedPages_data();
    void readsTurnedPages();
    void readsLightWordsOnABarOfAWhitePage();
    void readsAWordOnATransparentGround();
    void boxesEndWhereTheInkEnds();
    void givesWholeTableRowsInOrder();
    void readsColumnsOneAfterTheOther();
    void polygonOfAnUprightWordStartsAtItsTopLeft();

private:
    engine::Evidence read(const QImage &image)
    {
        const std::atomic_bool stop = false;
        auto seen = m_eyes.look(image, {.text = true, .faces = false, .people = false, .codes = false}, stop);
        return seen.ok() ? std::move(seen).value() : engine::Evidence();
    }

    engine::Eyes m_eyes;
};

namespace {

QFont font(int pixels, bool bold = false)
{
    QFont result(u"DejaVu Sans"_s);
    result.setPixelSize(pixels);
    result.setBold(bold);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

DrawnPage letter(int pixels, QColor ground, QColor ink)
{
    DrawnPage page(QSize(pixels * 24, pixels * 9), ground);
    page.write(u"Seven boats left the harbour"_s, QPointF(pixels, pixels * 2), font(pixels), ink);
    page.write(u"before sunrise and nobody saw"_s, QPointF(pixels, pixels * 4), font(pixels), ink);
    page.write(u"which way they went today"_s, QPointF(pixels, pixels * 6), font(pixels), ink);
    return page;
}

QStringList texts(const engine::Evidence &seen)
{
    QStringList result;
    for (const engine::TextLine &line : seen.lines)
        result.append(line.text);
    return result;
}

} // namespace

void TextReadingTest::readsWordsWhereTheyStand_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("ink");
    QTest::newRow("black on white") << 32 << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("white on black") << 32 << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("yellow on dark blue") << 28 << QColor(0x20, 0x30, 0x40) << QColor(0xff, 0xd0, 0x40);
    QTest::newRow("grey on white") << 28 << QColor(Qt::white) << QColor(0x99, 0x99, 0x99);
    QTest::newRow("red on pink") << 28 << QColor(0xff, 0xdd, 0xee) << QColor(0xaa, 0, 0);
    QTest::newRow("small as in a toolbar") << 13 << QColor(Qt::white) << QColor(0x22, 0x22, 0x22);
    QTest::newRow("small on a dark theme") << 13 << QColor(0x1e, 0x1e, 0x1e) << QColor(0xdd, 0xdd, 0xdd);
    QTest::newRow("large as on a sign") << 110 << QColor(0, 0x44, 0x99) << QColor(Qt::white);
}

void TextReadingTest::readsWordsWhereTheyStand()
{
    QFETCH(int, pixels);
    QFETCH(QColor, ground);
    QFETCH(QColor, ink);
    const DrawnPage page = letter(pixels, ground, ink);

    QCOMPARE(page.misread(read(page.image())).join(u", "_s), QString());
}

void TextReadingTest::readsTurnedPages_data()
{
    QTest::addColumn<double>("degrees");
    for (const double degrees : {90.0, 180.0, 270.0, 2.0, -3.5, 10.0, -30.0})
        QTest::addRow("%g degrees", degrees) << degrees;
}

void TextReadingTest::readsTurnedPages()
{
    QFETCH(double, degrees);
    DrawnPage page = letter(32, Qt::white, Qt::black);
    page.turn(degrees);

    QCOMPARE(page.misread(read(page.image())).join(u", "_s), QString());
}

void TextReadingTest::readsLightWordsOnABarOfAWhitePage()
{
    DrawnPage page(QSize(900, 400), Qt::white);
    page.fill(QRectF(0, 0, 900, 60), QColor(0x24, 0x47, 0x6b));
    page.write(u"Departures"_s, QPointF(30, 42), font(28, true), Qt::white);
    page.write(u"The morning ferry leaves from the second pier"_s, QPointF(30, 160), font(28), Qt::black);
    page.write(u"Bring your ticket and a warm coat"_s, QPointF(30, 220), font(28), Qt::black);

    QCOMPARE(page.misread(read(page.image())).join(u", "_s), QString());
}

void TextReadingTest::readsAWordOnATransparentGround()
{
    QImage image(400, 120, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(Qt::white);
    painter.setFont(font(48, true));
    painter.drawText(30, 80, u"Lighthouse"_s);
    painter.end();

    QCOMPARE(texts(read(image)), QStringList{u"Lighthouse"_s});
}

// Dark letters on white paper: two pixels below a word's box there is no ink, and within three above its
// lower edge there is.
void TextReadingTest::boxesEndWhereTheInkEnds()
{
    const QImage paper(QStringLiteral(SAMPLES_DIR "/invoice.png"));
    QVERIFY(!paper.isNull());
    const auto hasInk = [&paper](const QRect &strip) {
        for (int y = strip.top(); y <= strip.bottom(); ++y) {
            for (int x = strip.left(); x <= strip.right(); ++x) {
                if (qGray(paper.pixel(x, y)) < 150)
                    return true;
            }
        }
        return false;
    };
    const QTransform toPixels = QTransform::fromScale(paper.width(), paper.height());
    const engine::Evidence seen = read(paper);
    int words = 0;
    for (const engine::TextLine &line : seen.lines) {
        for (const engine::Word &word : line.words) {
            ++words;
            const QRect box = toPixels.map(word.polygon).boundingRect().toAlignedRect();
            const bool onBar = hasInk({box.left() - 8, box.top() - 8, 4, 4});
            QVERIFY2(onBar || !hasInk({box.left(), box.bottom() + 2, box.width(), 1}), qPrintable(word.text));
            QVERIFY2(hasInk({box.left(), box.bottom() - 2, box.width(), 3}), qPrintable(word.text));
        }
    }
    QVERIFY(words > 40);
}

void TextReadingTest::givesWholeTableRowsInOrder()
{
    DrawnPage page(QSize(1000, 520), Qt::white);
    const QStringList names{u"Espresso"_s, u"Croissant"_s, u"Lemonade"_s, u"Pancakes"_s};
    const QStringList prices{u"2.40"_s, u"3.10"_s, u"4.75"_s, u"8.20"_s};
    for (int row = 0; row < 4; ++row) {
        page.write(names[row], QPointF(80, 100 + row * 90), font(34), Qt::black);
        page.write(prices[row], QPointF(760, 100 + row * 90), font(34), Qt::black);
    }
    const engine::Evidence seen = read(page.image());

    QCOMPARE(page.misread(seen).join(u", "_s), QString());
    QCOMPARE(texts(seen).join(u' '), u"Espresso 2.40 Croissant 3.10 Lemonade 4.75 Pancakes 8.20"_s);
}

void TextReadingTest::readsColumnsOneAfterTheOther()
{
    DrawnPage page(QSize(1300, 420), Qt::white);
    const QStringList left{u"Once upon a time there was a"_s, u"miller who had three sons and"_s,
        u"nothing but a mill and a cat"_s, u"so the youngest got the cat"_s};
    const QStringList right{u"The next morning they walked"_s, u"to the castle on the high hill"_s,
        u"where the king was still asleep"_s, u"and nobody opened the gate"_s};
    for (int row = 0; row < 4; ++row) {
        page.write(left[row], QPointF(60, 80 + row * 80), font(32), Qt::black);
        page.write(right[row], QPointF(720, 80 + row * 80), font(32), Qt::black);
    }

    QCOMPARE(texts(read(page.image())).join(u'\n'), (left + right).join(u'\n'));
}

void TextReadingTest::polygonOfAnUprightWordStartsAtItsTopLeft()
{
    DrawnPage page = letter(32, Qt::white, Qt::black);
    page.turn(180);
    const engine::Evidence seen = read(page.image());

    QVERIFY(!seen.lines.isEmpty());
    const QPolygonF word = seen.lines.first().words.first().polygon;
    QCOMPARE(word.size(), 4);
    QVERIFY2(word[0].x() > word[1].x() && word[0].y() > word[2].y(),
        "upside down, its top left lies right and below");
}

QTEST_MAIN(TextReadingTest)
#include "textreadingtest.moc"
