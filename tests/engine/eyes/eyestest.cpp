#include "drawnpage.h"

#include "engine/eyes.h"

#include "engine/faces.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <thread>

using namespace Qt::StringLiterals;

class EyesTest : public QObject {
    Q_OBJECT

private slots:
    void seesNothingInEmptyPictures_data();
    void seesNothingInEmptyPictures();
    void refusesANullPicture();
    void looksOnlyForWhatIsWanted();
    void aStopSetBeforehandEndsAtOnce();
    void aStopWhileReadingEndsWithTheStoppedProblem();
    void looksAtSeveralPicturesAtOnce();
    void saysWhatItCannotLookFor();
    void missingCascadesAreNamed();
};

namespace {

QFont font(int pixels)
{
    QFont result(u"DejaVu Sans"_s);
    result.setPixelSize(pixels);
    return result;
}

DrawnPage page(const QString &line)
{
    DrawnPage result(QSize(900, 160), Qt::white);
    result.write(line, QPointF(40, 90), font(36), Qt::black);
    return result;
}

DrawnPage longPage()
{
    DrawnPage result(QSize(1600, 2000), Qt::white);
    for (int row = 0; row < 60; ++row)
        result.write(u"one of many lines that take a while to read through to the very end"_s,
            QPointF(40, 60 + row * 32), font(22), Qt::black);
    return result;
}

QImage filled(QColor color)
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

QImage noise()
{
    QImage image(640, 480, QImage::Format_Grayscale8);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = uchar(random.bounded(256));
    }
    return image;
}

QImage gradient()
{
    QImage image(640, 480, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = uchar(x * 255 / image.width());
    }
    return image;
}

} // namespace

void EyesTest::seesNothingInEmptyPictures_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("white") << filled(Qt::white);
    QTest::newRow("black") << filled(Qt::black);
    QTest::newRow("noise") << noise();
    QTest::newRow("gradient") << gradient();
    QTest::newRow("one pixel") << filled(Qt::red).copy(0, 0, 1, 1);
    QTest::newRow("one row") << noise().copy(0, 0, 640, 1);
    QTest::newRow("one column") << noise().copy(0, 0, 1, 480);
}

void EyesTest::seesNothingInEmptyPictures()
{
    QFETCH(QImage, image);
    engine::Eyes eyes;
    const std::atomic_bool stop = false;
    const auto seen = eyes.look(image, {}, stop);

    QVERIFY(seen.ok());
    QCOMPARE(seen->size, image.size());
    QCOMPARE(seen->lines, QList<engine::TextLine>());
    QCOMPARE(seen->detections, QList<engine::Detection>());
}

void EyesTest::refusesANullPicture()
{
    engine::Eyes eyes;
    const std::atomic_bool stop = false;
    const auto seen = eyes.look(QImage(), {}, stop);

    QVERIFY(!seen.ok());
    QCOMPARE(seen.problem().kind, model::Problem::Kind::PictureUnreadable);
}

void EyesTest::looksOnlyForWhatIsWanted()
{
    engine::Eyes eyes;
    const std::atomic_bool stop = false;
    const auto seen = eyes.look(page(u"not asked for"_s).image(),
        {.text = false, .faces = true, .people = true, .codes = true}, stop);

    QVERIFY(seen.ok());
    QVERIFY(seen->lines.isEmpty());
}

void EyesTest::aStopSetBeforehandEndsAtOnce()
{
    engine::Eyes eyes;
    const std::atomic_bool stop = true;
    const auto seen = eyes.look(longPage().image(), {}, stop);

    QVERIFY(!seen.ok());
    QCOMPARE(seen.problem().kind, model::Problem::Kind::Stopped);
}

void EyesTest::aStopWhileReadingEndsWithTheStoppedProblem()
{
    engine::Eyes eyes;
    std::atomic_bool stop = false;
    const QImage image = longPage().image();
    auto looking = std::async(std::launch::async, [&] { return eyes.look(image, {}, stop); });
    stop = true;
    const auto seen = looking.get();

    QVERIFY(!seen.ok());
    QCOMPARE(seen.problem().kind, model::Problem::Kind::Stopped);
}

void EyesTest::looksAtSeveralPicturesAtOnce()
{
    engine::Eyes eyes;
    const std::atomic_bool stop = false;
    std::vector<DrawnPage> pages;
    for (const QString &line :
        {u"first lantern"_s, u"second bridge"_s, u"third garden"_s, u"fourth window"_s})
        pages.push_back(page(line));
    std::vector<std::future<model::Result<engine::Evidence>>> looks;
    for (const DrawnPage &one : pages)
        looks.push_back(std::async(std::launch::async, [&] { return eyes.look(one.image(), {}, stop); }));
    for (size_t i = 0; i < pages.size(); ++i) {
        const auto seen = looks[i].get();
        QVERIFY(seen.ok());
        QCOMPARE(pages[i].misread(*seen), QStringList());
    }
}

void EyesTest::saysWhatItCannotLookFor()
{
    const QTemporaryDir empty;
    const QByteArray before = qgetenv("TESSDATA_PREFIX");
    qputenv("TESSDATA_PREFIX", QFile::encodeName(empty.path()));
    engine::Eyes eyes;
    before.isEmpty() ? qunsetenv("TESSDATA_PREFIX") : qputenv("TESSDATA_PREFIX", before);
    const std::atomic_bool stop = false;
    const auto seen = eyes.look(
        page(u"unread"_s).image(), {.text = true, .faces = false, .people = false, .codes = false}, stop);

    QVERIFY(seen.ok());
    QVERIFY(seen->lines.isEmpty());
    QCOMPARE(eyes.languages(), QStringList());
    QCOMPARE(seen->unavailable.size(), 1);
    QVERIFY(seen->unavailable[0].startsWith(u"text: "_s));
}

void EyesTest::missingCascadesAreNamed()
{
    const QTemporaryDir empty;
    const engine::Faces faces({empty.path()});

    QVERIFY(faces.missing().contains(u"haarcascade_frontalface_alt2.xml"_s));
}

QTEST_MAIN(EyesTest)
#include "eyestest.moc"
