#include "presentation/picturesource.h"

#include "model/whendone.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using presentation::PictureSource;
using Decoded = model::Result<QImage>;

class PictureSourceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_located = 0;

    QString pathOf(const model::Picture &picture)
    {
        ++m_located;
        return m_folder.filePath(picture.contentHash);
    }

    model::Picture stored(const QString &hash, QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        image.save(m_folder.filePath(hash), "png");
        return {.name = hash, .contentHash = hash, .size = size};
    }

    static std::optional<Decoded> waitFor(const QFuture<Decoded> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }) && future.resultCount() > 0
            ? std::optional(future.result())
            : std::nullopt;
    }

private slots:
    void init() { m_located = 0; }

    void givesTheSizeThatWasAskedFor_data()
    {
        QTest::addColumn<QSize>("fitWithin");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("full") << QSize() << QSize(400, 300);
        QTest::newRow("smaller") << QSize(200, 200) << QSize(200, 150);
        QTest::newRow("never enlarged") << QSize(4000, 3000) << QSize(400, 300);
    }
    void givesTheSizeThatWasAskedFor()
    {
        QFETCH(QSize, fitWithin);
        QFETCH(QSize, expected);
        PictureSource source([this](const auto &picture) { return pathOf(picture); });
        const auto decoded = waitFor(source.image(stored(u"a"_s, {400, 300}), fitWithin));
        QVERIFY(decoded && decoded->ok());
        QCOMPARE(decoded->value().size(), expected);
        QCOMPARE(decoded->value().pixelColor(5, 5), QColor(Qt::darkCyan));
    }

    void equalRequestsShareOneDecode()
    {
        PictureSource source([this](const auto &picture) { return pathOf(picture); });
        const model::Picture picture = stored(u"b"_s, {300, 300});
        const auto first = source.image(picture);
        const auto second = source.image(picture);
        QVERIFY(waitFor(first) && waitFor(second));
        QCOMPARE(m_located, 1);
        QCOMPARE(first.result()->constBits(), second.result()->constBits());
    }

    void aSecondLookComesFromTheCache()
    {
        PictureSource source([this](const auto &picture) { return pathOf(picture); });
        const model::Picture picture = stored(u"c"_s, {300, 300});
        QVERIFY(waitFor(source.image(picture)));
        const auto again = source.image(picture);
        QVERIFY(again.isFinished());
        QCOMPARE(m_located, 1);
    }

    void everyCallerIsToldByItsOwnContinuation()
    {
        PictureSource source([this](const auto &picture) { return pathOf(picture); });
        const model::Picture picture = stored(u"d"_s, {300, 300});
        int told = 0;
        for (int i = 0; i < 3; ++i)
            model::whenDone(source.image(picture), this, [&](const Decoded &) { ++told; });
        QTRY_COMPARE(told, 3);
    }

    void aSmallerOneIsMadeFromWhatIsHere()
    {
        PictureSource source([this](const auto &picture) { return pathOf(picture); });
        const model::Picture picture = stored(u"g"_s, {400, 300});
        QVERIFY(source.atHand(picture).isNull());
        QVERIFY(waitFor(source.image(picture)));
        QCOMPARE(source.atHand(picture).size(), QSize(400, 300));
        QVERIFY(QFile::remove(m_folder.filePath(u"g"_s)));
        const auto smaller = waitFor(source.image(picture, {100, 100}));
        QVERIFY(smaller && smaller->ok());
        QCOMPARE(smaller->value().size(), QSize(100, 75));
        QCOMPARE(source.atHand(picture).size(), QSize(400, 300));
        const auto larger = waitFor(source.image(picture, {400, 400}));
        QVERIFY(larger && !larger->ok()); // asked of the file
    }

    void whatIsPreparedIsHereWhenAskedFor()
    {
        PictureSource source([this](const auto &picture) { return pathOf(picture); });
        const model::Picture picture = stored(u"h"_s, {400, 300});
        source.prepare(picture, {200, 200});
        QTRY_COMPARE(source.atHand(picture).size(), QSize(200, 150));
        QVERIFY(source.image(picture, {200, 200}).isFinished());
        source.prepare(picture, {100, 100});
        QVERIFY(waitFor(source.image(picture, {100, 100}))); // joins what is under way
        QCOMPARE(m_located, 1);
    }

    void aFileIsSeenWhileItIsBeingKept()
    {
        PictureSource source([this](const auto &picture) { return pathOf(picture); });
        stored(u"i"_s, {3000, 2000});
        const QString file = m_folder.filePath(u"i"_s);
        source.lookAhead(file);
        const auto future = source.lookAt(file);
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
        QVERIFY(future.result().ok());
        const model::Picture arriving = *future.result();
        QCOMPARE(arriving.name, u"i"_s);
        QCOMPARE(arriving.size, QSize(3000, 2000));
        const QImage seen = source.atHand(arriving);
        QVERIFY(seen.width() >= 1000 && seen.width() < 3000);
        const model::Picture kept{.name = u"i"_s, .contentHash = u"kept"_s, .size = {3000, 2000}};
        source.keptAs(arriving, kept);
        QCOMPARE(source.atHand(kept).size(), seen.size());
        QVERIFY(source.atHand(arriving).isNull());
        QVERIFY(waitFor(source.image(kept, {300, 300})));
        QCOMPARE(m_located, 0); // made of what had been seen
    }

    void whatIsNoPictureIsNotSeen()
    {
        PictureSource source([this](const auto &picture) { return pathOf(picture); });
        const auto future = source.lookAt(m_folder.filePath(u"missing"_s));
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
        QVERIFY(!future.result().ok());
    }

    void whatCannotBeReadIsAProblem()
    {
        QFile text(m_folder.filePath(u"e"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no picture at all");
        text.close();
        PictureSource source([this](const auto &picture) { return pathOf(picture); });
        const auto decoded = waitFor(source.image({.contentHash = u"e"_s}));
        QVERIFY(decoded && !decoded->ok());
        QCOMPARE(decoded->problem().kind, model::Problem::Kind::PictureUnreadable);
        const auto missing = waitFor(source.image({.contentHash = u"nowhere"_s}));
        QVERIFY(missing && !missing->ok());
    }

    void anAddressIsNotFetched()
    {
        PictureSource source([this](const auto &picture) { return pathOf(picture); });
        const auto decoded = waitFor(source.image({.address = QUrl(u"https://example.org/a.png"_s)}));
        QVERIFY(decoded && !decoded->ok());
        QCOMPARE(m_located, 0);
    }

    void goingAwayInMidDecodeIsHarmless()
    {
        QFuture<Decoded> future;
        {
            PictureSource source([this](const auto &picture) { return pathOf(picture); });
            future = source.image(stored(u"f"_s, {3000, 3000}));
        }
        QVERIFY(future.isCanceled() || future.isFinished());
    }
};

QTEST_GUILESS_MAIN(PictureSourceTest)
#include "picturesourcetest.moc"
