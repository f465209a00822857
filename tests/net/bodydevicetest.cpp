#include "net/bodydevice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Bytes that repeat only after a long while, so that a wrong place shows.
QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 7;
    for (char &byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = char(state >> 24);
    }
    return bytes;
}

} // namespace

class BodyDeviceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    wire::FileAsBase64 file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no place to write");
        return {.path = path, .byteCount = bytes.size()};
    }

private slots:
    void readsTheSameInPiecesOfAnySize_data()
    {
        QTest::addColumn<qint64>("pieceSize");
        for (const qint64 size : {1, 2, 3, 5, 16, 4095, 16384, 65536, 1 << 20})
            QTest::addRow("%lld", static_cast<long long>(size)) << qint64(size);
    }

    void readsTheSameInPiecesOfAnySize()
    {
        QFETCH(qint64, pieceSize);
        const QByteArray small = pattern(1);
        const QByteArray big = pattern(200'000);
        const wire::Body body{{QByteArray("{\"a\":\""), file(QStringLiteral("small"), small),
            QByteArray("\",\"b\":\""), file(QStringLiteral("big"), big),
            wire::SecretText{.value = "s3cret", .placeholder = "<key>"}, QByteArray("\"}")}};
        const QByteArray expected =
            "{\"a\":\"" + small.toBase64() + "\",\"b\":\"" + big.toBase64() + "s3cret" + "\"}";

        net::BodyDevice device(body);
        QCOMPARE(device.size(), expected.size());
        QByteArray all;
        while (!device.atEnd()) {
            const QByteArray piece = device.read(pieceSize);
            QVERIFY(!piece.isEmpty());
            all += piece;
        }
        QVERIFY(all == expected);
    }

    void standsAnywhereAfterASeek()
    {
        const QByteArray bytes = pattern(150'001);
        const wire::Body body{{QByteArray("head"), file(QStringLiteral("seek"), bytes), QByteArray("tail")}};
        const QByteArray expected = "head" + bytes.toBase64() + "tail";
        net::BodyDevice device(body);
        for (const qint64 place : {0LL, 3LL, 4LL, 5LL, 7LL, 65539LL, 65540LL, 65541LL, 131080LL, 200003LL,
                 1LL, static_cast<long long>(expected.size()) - 5, static_cast<long long>(expected.size())}) {
            QVERIFY(device.seek(place));
            QCOMPARE(device.pos(), place);
            QCOMPARE(device.read(100), expected.mid(place, 100));
        }
        QVERIFY(!device.seek(expected.size() + 1));
        QVERIFY(!device.seek(-1));
        QVERIFY(device.reset());
        QVERIFY(device.readAll() == expected);
    }

    void saysWhenAFileIsNotAsPromised_data()
    {
        QTest::addColumn<qint64>("promised");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("gone") << qint64(100) << false;
        QTest::newRow("became shorter") << qint64(101) << true;
        QTest::newRow("became longer") << qint64(99) << true;
    }

    void saysWhenAFileIsNotAsPromised()
    {
        QFETCH(qint64, promised);
        QFETCH(bool, isThere);
        wire::FileAsBase64 picture = file(QStringLiteral("odd"), pattern(100));
        picture.byteCount = promised;
        if (!isThere)
            QVERIFY(QFile::remove(picture.path));
        net::BodyDevice device(wire::Body{{picture}});
        QSignalSpy failures(&device, &net::BodyDevice::failed);
        char buffer[64];
        QCOMPARE(device.read(buffer, sizeof buffer), qint64(-1));
        QCOMPARE(device.read(buffer, sizeof buffer), qint64(-1));
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().first().toString(), picture.path);
    }

    void saysWhenAFileIsCutWhileItIsRead()
    {
        const wire::FileAsBase64 picture = file(QStringLiteral("cut"), pattern(500'000));
        net::BodyDevice device(wire::Body{{picture}});
        QSignalSpy failures(&device, &net::BodyDevice::failed);
        QCOMPARE(device.read(1000).size(), 1000);
        QVERIFY(QFile::resize(picture.path, 60'000));
        while (!device.read(50'000).isEmpty()) { }
        QCOMPARE(failures.size(), 1);
        QVERIFY(device.pos() < device.size());
    }

    void anEmptyBodyIsAtItsEnd()
    {
        net::BodyDevice device(wire::Body{});
        QCOMPARE(device.size(), 0);
        QVERIFY(device.atEnd());
    }
};

QTEST_GUILESS_MAIN(BodyDeviceTest)
#include "bodydevicetest.moc"
