#include "media/sending.h"
#include "media/pictures.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using media::SendRules;
using model::Problem;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SendingTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void sendsTheOriginalWhenNothingNeedsChanging();
    void cutsMetadataWithoutRecoding_data();
    void cutsMetadataWithoutRecoding();
    void keepsMetadataWhenAskedTo();
    void turnsPixelsUpright();
    void shrinksToTheLongestSide();
    void cutsOutAPart_data();
    void cutsOutAPart();
    void shrinksUntilTheBytesFit();
    void recodesWhatServicesDoNotTake_data();
    void recodesWhatServicesDoNotTake();
    void sendsTheFirstFrame();
    void keepsTransparency();
    void recodesFourInks();
    void keepsSixteenBitPngs();
    void leavesNoTextsBehindWhenRecoding();
    void reusesWhatWasMade();
    void makesAnewWhatLiesThereBroken();
    void tellsRulesApart();
    void passesOnWhyAPictureCannotBeUsed_data();
    void passesOnWhyAPictureCannotBeUsed();
    void saysWhenTheFolderCannotBeWritten();
    void saysWhenNoTypeMayBeSent();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    [[nodiscard]] QString cache() const { return m_folder->filePath(u"cache"_s); }

    media::PreparedPicture prepared(const QString &path, const SendRules &rules = {})
    {
        const auto result = media::prepare(path, cache(), rules);
        if (!result.ok())
            qFatal("not prepared: %s", qPrintable(result.problem().detail));
        // Whatever was done, the record tells the truth about the file.
        const auto info = media::inspect(result->filePath);
        if (!info.ok() || info->size != result->record.size || info->mime != result->record.mime
            || info->byteCount != result->record.byteCount)
            qFatal("the record is wrong");
        return *result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SendingTest::sendsTheOriginalWhenNothingNeedsChanging()
{
    const QByteArray bytes = pictures::encoded(pictures::noise({50, 40}), "jpeg", 90);
    const QString path = write(u"plain.jpg"_s, bytes);
    const auto sent = prepared(path);
    QCOMPARE(sent.filePath, path);
    QCOMPARE(sent.record,
        (model::SentPicture{.size = {50, 40}, .byteCount = bytes.size(), .mime = u"image/jpeg"_s}));
    QVERIFY(!QDir(cache()).exists());
    const QString still = write(u"still.webp"_s, pictures::encoded(pictures::noise({50, 40}), "webp"));
    QCOMPARE(prepared(still).filePath, still);
}

void SendingTest::cutsMetadataWithoutRecoding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QImage image = pictures::noise({48, 32});
    QTest::newRow("jpeg") << u"a.jpg"_s << pictures::jpegWithMetadata(pictures::encoded(image, "jpeg"));
    QTest::newRow("png") << u"a.png"_s << pictures::pngWithMetadata(pictures::encoded(image, "png"));
    QTest::newRow("webp") << u"a.webp"_s
                          << pictures::webpWithMetadata(pictures::encoded(image, "webp", 80), image.size());
    QTest::newRow("gif") << u"a.gif"_s << pictures::gif(1);
}

void SendingTest::cutsMetadataWithoutRecoding()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = write(name, bytes);
    const auto sent = prepared(path);
    QCOMPARE(sent.record.changes, QStringList{u"stripped-metadata"_s});
    QCOMPARE(sent.record.scale, 1.0);
    QVERIFY(sent.filePath.startsWith(cache()));
    QVERIFY(!contents(sent.filePath).contains("SERIAL-1234"));
    QVERIFY(!media::inspect(sent.filePath)->carriesMetadata);
    QCOMPARE(*media::decode(sent.filePath), *media::decode(path));
    QCOMPARE(contents(path), bytes); // the original is nobody's to change
}

void SendingTest::keepsMetadataWhenAskedTo()
{
    const QString path =
        write(u"a.jpg"_s, pictures::jpegWithMetadata(pictures::encoded(pictures::quadrants(), "jpeg")));
    const auto sent = prepared(path, {.stripMetadata = false});
    QCOMPARE(sent.filePath, path);
    QVERIFY(sent.record.changes.isEmpty());
}

void SendingTest::turnsPixelsUpright()
{
    const QString path = write(
        u"a.jpg"_s, pictures::jpegWithMetadata(pictures::encoded(pictures::quadrants(), "jpeg", 95), 6));
    const auto sent = prepared(path);
    QCOMPARE(sent.record.changes, (QStringList{u"stripped-metadata"_s, u"turned-upright"_s, u"recoded"_s}));
    QCOMPARE(sent.record.size, QSize(32, 64));
    QCOMPARE(sent.record.mime, u"image/jpeg"_s);
    const QImage asAServiceSeesIt = QImage::fromData(contents(sent.filePath));
    QCOMPARE(pictures::look(asAServiceSeesIt), u"BR/YG"_s);
}

void SendingTest::shrinksToTheLongestSide()
{
    const QString path = write(u"wide.png"_s, pictures::encoded(pictures::quadrants({400, 100}), "png"));
    const auto sent = prepared(path, {.longestSide = 100});
    QCOMPARE(sent.record.size, QSize(100, 25));
    QCOMPARE(sent.record.scale, 0.25);
    QCOMPARE(sent.record.mime, u"image/png"_s);
    QCOMPARE(sent.record.changes, (QStringList{u"shrunk"_s, u"recoded"_s}));
    QCOMPARE(pictures::look(*media::decode(sent.filePath)), u"RG/BY"_s);
    const auto strip = prepared(
        write(u"strip.png"_s, pictures::encoded(pictures::noise({3000, 1}), "png")), {.longestSide = 100});
    QCOMPARE(strip.record.size, QSize(100, 1));
}

void SendingTest::cutsOutAPart_data()
{
    QTest::addColumn<QRect>("part");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QSize>("sent");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("usable");
    QTest::newRow("as it is") << QRect(20, 10, 16, 8) << 100 << QSize(16, 8) << 1.0 << true;
    QTest::newRow("shrunk") << QRect(20, 10, 16, 8) << 8 << QSize(8, 4) << 0.5 << true;
    QTest::newRow("over the edge") << QRect(30, 10, 100, 100) << 100 << QSize(10, 10) << 1.0 << true;
    QTest::newRow("beside the picture") << QRect(50, 10, 5, 5) << 100 << QSize() << 1.0 << false;
}

void SendingTest::cutsOutAPart()
{
    QFETCH(const QRect, part);
    QFETCH(const int, longest);
    QFETCH(const bool, usable);
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(20, 10, 20, 10, Qt::red);
    const QString path = m_folder->filePath(u"whole.png"_s);
    QVERIFY(image.save(path));
    const auto prepared = media::prepare(path, cache(), {.longestSide = longest, .part = part});
    QCOMPARE(prepared.ok(), usable);
    if (!usable)
        return;
    QTEST(prepared->record.size, "sent");
    QTEST(prepared->record.scale, "scale");
    QVERIFY(prepared->record.changes.contains(u"cut-out"_s));
    QCOMPARE(prepared->record.changes.contains(u"shrunk"_s), longest < part.width());
    QCOMPARE(QImage(prepared->filePath).pixelColor(1, 1), QColor(Qt::red));
    const auto whole = media::prepare(path, cache(), {.longestSide = longest});
    QVERIFY(whole->filePath != prepared->filePath);
}

void SendingTest::shrinksUntilTheBytesFit()
{
    const QByteArray jpeg = pictures::encoded(pictures::noise({400, 300}), "jpeg", 95);
    const auto sent = prepared(write(u"a.jpg"_s, jpeg), {.mostBytes = jpeg.size() / 4});
    QVERIFY(sent.record.byteCount <= jpeg.size() / 4);
    QVERIFY(sent.record.size.width() < 400 && sent.record.size.width() > 50);
    QVERIFY(qAbs(double(sent.record.size.width()) / sent.record.size.height() - 4.0 / 3.0) < 0.05);
    QCOMPARE(sent.record.scale, sent.record.size.width() / 400.0);
    // An opaque PNG becomes JPEG before it loses a pixel.
    const QByteArray png = pictures::encoded(pictures::noise({400, 300}), "png");
    const auto asJpeg = prepared(write(u"a.png"_s, png), {.mostBytes = png.size() - 1});
    QCOMPARE(asJpeg.record.mime, u"image/jpeg"_s);
    QCOMPARE(asJpeg.record.size, QSize(400, 300));
    const auto impossible = media::prepare(write(u"b.png"_s, png), cache(), {.mostBytes = 10});
    QCOMPARE(impossible.problem().kind, Problem::Kind::PictureTooManyBytes);
    QCOMPARE(impossible.problem().subject, m_folder->filePath(u"b.png"_s));
}

void SendingTest::recodesWhatServicesDoNotTake_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"bmp", "tiff", "ico", "ppm"})
        QTest::newRow(format) << QByteArray(format);
}

void SendingTest::recodesWhatServicesDoNotTake()
{
    QFETCH(QByteArray, format);
    const QString path =
        write(QString::fromLatin1("a." + format), pictures::encoded(pictures::noise({40, 30}), format));
    const auto sent = prepared(path);
    QCOMPARE(sent.record.mime, u"image/png"_s);
    QVERIFY(sent.record.changes.contains(u"recoded"_s));
    QCOMPARE(media::decode(sent.filePath)->convertToFormat(QImage::Format_RGB32),
        media::decode(path)->convertToFormat(QImage::Format_RGB32));
}

void SendingTest::sendsTheFirstFrame()
{
    const auto sent = prepared(write(u"moving.gif"_s, pictures::gif(3)));
    QCOMPARE(sent.record.mime, u"image/png"_s);
    QCOMPARE(sent.record.changes, (QStringList{u"stripped-metadata"_s, u"recoded"_s, u"first-frame"_s}));
    QCOMPARE(media::decode(sent.filePath)->pixelColor(0, 0), QColor(Qt::red));
}

void SendingTest::keepsTransparency()
{
    QImage image(60, 40, QImage::Format_ARGB32);
    image.fill(QColor(200, 0, 0, 100));
    const QString path = write(u"a.png"_s, pictures::encoded(image, "png"));
    const auto sent = prepared(path, {.longestSide = 30});
    QCOMPARE(sent.record.mime, u"image/png"_s);
    QCOMPARE(media::decode(sent.filePath)->pixelColor(5, 5).alpha(), 100);
    const auto flat = prepared(path, {.longestSide = 30, .mimeTypes = {u"image/jpeg"_s}});
    QCOMPARE(flat.record.mime, u"image/jpeg"_s);
    QVERIFY(media::decode(flat.filePath)->pixelColor(5, 5).green() > 120); // on white, not on black
}

void SendingTest::recodesFourInks()
{
    const auto sent = prepared(QStringLiteral(TEST_DATA_DIR "/media/four-inks.jpg"));
    QCOMPARE(sent.record.mime, u"image/jpeg"_s);
    QVERIFY(sent.record.changes.contains(u"recoded"_s));
    QVERIFY(qAbs(media::decode(sent.filePath)->pixelColor(10, 10).red() - 200) < 12);
}

void SendingTest::keepsSixteenBitPngs()
{
    const QString path = write(u"deep.png"_s,
        pictures::encoded(pictures::noise({30, 20}).convertToFormat(QImage::Format_RGBX64), "png"));
    QCOMPARE(prepared(path).filePath, path);
}

void SendingTest::leavesNoTextsBehindWhenRecoding()
{
    QImage image = pictures::noise({100, 80});
    image.setText(u"Author"_s, u"SERIAL-1234"_s);
    const auto png = prepared(write(u"a.png"_s, pictures::encoded(image, "png")), {.longestSide = 50});
    QVERIFY(!media::inspect(png.filePath)->carriesMetadata);
    QVERIFY(!contents(png.filePath).contains("SERIAL-1234"));
    const QByteArray jpeg = pictures::jpegWithMetadata(pictures::encoded(image, "jpeg"));
    const auto shrunk = prepared(write(u"a.jpg"_s, jpeg), {.longestSide = 50});
    QVERIFY(!media::inspect(shrunk.filePath)->carriesMetadata);
    QVERIFY(!contents(shrunk.filePath).contains("SERIAL-1234"));
}

void SendingTest::reusesWhatWasMade()
{
    const QByteArray bytes =
        pictures::jpegWithMetadata(pictures::encoded(pictures::noise({90, 60}), "jpeg"), 3);
    const auto first = prepared(write(u"a.jpg"_s, bytes), {.longestSide = 40});
    QVERIFY(QFile::setPermissions(first.filePath, QFileDevice::ReadOwner));
    const QDateTime made = QFileInfo(first.filePath).lastModified();
    const auto second = prepared(write(u"the same elsewhere.jpg"_s, bytes), {.longestSide = 40});
    QCOMPARE(second, first);
    QCOMPARE(QFileInfo(second.filePath).lastModified(), made);
    QCOMPARE(QDir(cache()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void SendingTest::makesAnewWhatLiesThereBroken()
{
    const QString path =
        write(u"a.jpg"_s, pictures::jpegWithMetadata(pictures::encoded(pictures::noise({90, 60}), "jpeg")));
    const auto first = prepared(path);
    const QByteArray whole = contents(first.filePath);
    QVERIFY(QFile::resize(first.filePath, whole.size() / 2));
    QCOMPARE(prepared(path), first);
    QCOMPARE(contents(first.filePath), whole);
}

void SendingTest::tellsRulesApart()
{
    const QString path = write(u"a.jpg"_s, pictures::encoded(pictures::noise({90, 60}), "jpeg"));
    QVERIFY(prepared(path, {.longestSide = 40}).filePath != prepared(path, {.longestSide = 41}).filePath);
}

void SendingTest::passesOnWhyAPictureCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem::Kind>("kind");
    const QByteArray jpeg = pictures::encoded(pictures::noise({90, 60}), "jpeg");
    QTest::newRow("empty") << QByteArray() << Problem::Kind::PictureEmpty;
    QTest::newRow("text") << "text"_ba << Problem::Kind::PictureUnreadable;
    QTest::newRow("half a JPEG") << jpeg.first(jpeg.size() / 2) << Problem::Kind::PictureDamaged;
    QTest::newRow("bomb") << pictures::pngClaiming({30'000, 30'000}) << Problem::Kind::PictureTooManyPixels;
}

void SendingTest::passesOnWhyAPictureCannotBeUsed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Problem::Kind, kind);
    const auto result = media::prepare(write(u"a.jpg"_s, bytes), cache());
    QVERIFY(!result.ok());
    QCOMPARE(result.problem().kind, kind);
}

void SendingTest::saysWhenTheFolderCannotBeWritten()
{
    const QString path =
        write(u"a.jpg"_s, pictures::jpegWithMetadata(pictures::encoded(pictures::noise({90, 60}), "jpeg")));
    const QString blocked = write(u"blocked"_s, "a file");
    const auto result = media::prepare(path, blocked);
    QVERIFY(!result.ok());
    QCOMPARE(result.problem().kind, Problem::Kind::StoreUnavailable);
}

void SendingTest::saysWhenNoTypeMayBeSent()
{
    const QString path = write(u"a.jpg"_s, pictures::encoded(pictures::noise({9, 6}), "jpeg"));
    const auto result = media::prepare(path, cache(), {.mimeTypes = {u"image/avif"_s}});
    QCOMPARE(result.problem().kind, Problem::Kind::NotSupportedHere);
}

QTEST_GUILESS_MAIN(SendingTest)
#include "sendingtest.moc"
