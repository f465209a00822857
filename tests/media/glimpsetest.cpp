#include "media/glimpse.h"

#include "media/pictures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class GlimpseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(u"file"_s));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }

private slots:
    void aJpegIsSeenInOneOfItsOwnSizes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("seen");
        QTest::newRow("an eighth") << QSize(2001, 1600) << QSize(250, 200);
        QTest::newRow("a quarter") << QSize(1000, 800) << QSize(250, 200);
        QTest::newRow("a half") << QSize(500, 300) << QSize(250, 150);
        QTest::newRow("whole") << QSize(300, 200) << QSize(300, 200);
    }
    void aJpegIsSeenInOneOfItsOwnSizes()
    {
        QFETCH(QSize, size);
        QFETCH(QSize, seen);
        const QString path = file(pictures::encoded(pictures::noise(size), "jpeg", 80));
        const auto glimpse = media::glimpse(path, {200, 200}, {}, media::Scaling::AsTheFormatCan);
        QVERIFY(glimpse.ok());
        QCOMPARE(glimpse->size, size);
        QCOMPARE(glimpse->image.size(), seen);
    }

    void itStandsUpright_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QImage image = pictures::quadrants();
        QTest::newRow("jpeg") << pictures::jpegWithMetadata(pictures::encoded(image, "jpeg", 95), 6);
        QTest::newRow("png") << pictures::pngWithMetadata(pictures::encoded(image, "png"), 6);
        QTest::newRow("webp") << pictures::webpWithMetadata(
            pictures::encoded(image, "webp", 95), image.size(), 6);
    }
    void itStandsUpright()
    {
        QFETCH(QByteArray, bytes);
        const auto glimpse = media::glimpse(file(bytes), {1000, 1000});
        QVERIFY(glimpse.ok());
        QCOMPARE(glimpse->size, QSize(32, 64));
        QCOMPARE(pictures::look(glimpse->image), u"BR/YG"_s);
        QCOMPARE(glimpse->image.size(), glimpse->size);
    }

    void theWishedSizeIsKeptWhereItMatters()
    {
        const auto glimpse =
            media::glimpse(file(pictures::encoded(pictures::noise({500, 300}), "png")), {200, 200});
        QVERIFY(glimpse.ok());
        QCOMPARE(glimpse->image.size(), QSize(200, 120));
    }

    void whatIsNotToBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("only words");
        QTest::newRow("a bomb") << pictures::pngClaiming({30'000, 30'000});
    }
    void whatIsNotToBeReadIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!media::glimpse(file(bytes), {200, 200}).ok());
        QVERIFY(!media::glimpse(m_folder.filePath(u"missing"_s), {200, 200}).ok());
        QVERIFY(!media::glimpse(m_folder.path(), {200, 200}).ok());
    }
};

QTEST_GUILESS_MAIN(GlimpseTest)
#include "glimpsetest.moc"
