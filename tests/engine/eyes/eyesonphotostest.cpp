#include "engine/eyes.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// Real photographs of Debian's python3-skimage, where installed or unpacked under GROUNDGLASS_TEST_PHOTOS.
class EyesOnPhotosTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheFaceOfAPortrait();
    void readsAPageInUnevenLight();
    void seesNoFaceAndNobody_data();
    void seesNoFaceAndNobody();

private:
    engine::Eyes m_eyes;
};

namespace {

QImage photo(const QString &name)
{
    const QString path = u"/usr/lib/python3/dist-packages/skimage/data/"_s + name;
    const QString folder = qEnvironmentVariable("GROUNDGLASS_TEST_PHOTOS");
    if (!folder.isEmpty() && QFile::exists(folder + path))
        return QImage(folder + path);
    return QImage(path);
}

} // namespace

void EyesOnPhotosTest::findsTheFaceOfAPortrait()
{
    const QImage image = photo(u"astronaut.png"_s);
    if (image.isNull())
        QSKIP("the photographs of python3-skimage are not installed");
    const std::atomic_bool stop = false;
    const auto seen =
        m_eyes.look(image, {.text = false, .faces = true, .people = false, .codes = false}, stop);

    QVERIFY(seen.ok());
    QCOMPARE(seen->detections.size(), 1);
    QCOMPARE(seen->detections[0].kind, engine::Detection::Kind::Face);
    QVERIFY(seen->detections[0].confidence > 0.8);
    const QRectF face = seen->detections[0].polygon.boundingRect();
    QVERIFY(QRectF(0.3, 0.08, 0.3, 0.3).contains(face));
    QVERIFY(face.contains(QPointF(0.44, 0.23)));
}

void EyesOnPhotosTest::readsAPageInUnevenLight()
{
    const QImage image = photo(u"page.png"_s);
    if (image.isNull())
        QSKIP("the photographs of python3-skimage are not installed");
    const std::atomic_bool stop = false;
    const auto seen =
        m_eyes.look(image, {.text = true, .faces = false, .people = false, .codes = false}, stop);

    QVERIFY(seen.ok());
    QStringList lines;
    for (const engine::TextLine &line : seen->lines)
        lines.append(line.text);
    const QString text = lines.join(u' ');
    for (const QString &words :
        {u"Region-based segmentation"_s, u"Let us first determine markers of the coins"_s,
            u"unambiguously as either object or background"_s, u"histogram of grey values"_s})
        QVERIFY2(text.contains(words), qPrintable(text));
}

void EyesOnPhotosTest::seesNoFaceAndNobody_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"chelsea.png", "coffee.png", "brick.png", "grass.png", "gravel.png", "coins.png",
             "page.png", "text.png", "moon.png", "motorcycle_left.png"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void EyesOnPhotosTest::seesNoFaceAndNobody()
{
    QFETCH(QString, name);
    const QImage image = photo(name);
    if (image.isNull())
        QSKIP("the photographs of python3-skimage are not installed");
    const std::atomic_bool stop = false;
    const auto seen = m_eyes.look(image, {.text = false, .faces = true, .people = true, .codes = true}, stop);

    QVERIFY(seen.ok());
    QVERIFY(seen->detections.isEmpty());
}

QTEST_MAIN(EyesOnPhotosTest)
#include "eyesonphotostest.moc"
