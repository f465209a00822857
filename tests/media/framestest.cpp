#include "media/frames.h"

#include "media/pictures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Moving pictures frame by frame, and parts of large ones.
class FramesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }

private slots:
    void framesComeInTurnAndBeginAgain()
    {
        const auto frames = media::Frames::open(file(u"three.gif"_s, pictures::gif(3)));
        QVERIFY(frames.ok());
        QCOMPARE((*frames)->count(), 3);
        QList<int> order;
        for (int i = 0; i < 5; ++i) {
            const auto frame = (*frames)->next();
            QVERIFY(frame.ok());
            QVERIFY(!frame->image.isNull());
            QVERIFY(frame->delay.count() > 0);
            order << frame->index;
        }
        QCOMPARE(order, (QList<int>{0, 1, 2, 0, 1}));
        QCOMPARE((*frames)->at(2)->index, 2);
        QCOMPARE((*frames)->at(0)->index, 0);
        QCOMPARE((*frames)->at(99)->index, 2);
    }

    void aPictureThatDoesNotMoveHasNoFrames()
    {
        QVERIFY(!media::Frames::open(file(u"one.gif"_s, pictures::gif(1))).ok());
        QVERIFY(
            !media::Frames::open(file(u"still.png"_s, pictures::encoded(pictures::quadrants(), "png"))).ok());
        QVERIFY(!media::Frames::open(m_folder.filePath(u"missing.gif"_s)).ok());
    }

    void aCutAnimationEndsWhereItIsCut()
    {
        const QByteArray whole = pictures::gif(4);
        for (const qsizetype length : {whole.size() - 2, whole.size() - 12, whole.size() / 2}) {
            const auto frames = media::Frames::open(file(u"cut.gif"_s, whole.first(length)));
            if (!frames)
                continue;
            for (int i = 0; i < 6; ++i)
                QVERIFY(!(*frames)->next() || (*frames)->count() <= 4);
        }
    }

    void partsLieWhereTheyDoInTheWhole_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("orientation");
        for (const char *format : {"jpeg", "png"}) {
            for (int orientation = 1; orientation <= 8; ++orientation)
                QTest::addRow("%s %d", format, orientation) << QByteArray(format) << orientation;
        }
    }
    void partsLieWhereTheyDoInTheWhole()
    {
        QFETCH(QByteArray, format);
        QFETCH(int, orientation);
        const QImage image = pictures::quadrants({128, 64});
        const QByteArray plain = pictures::encoded(image, format, 95);
        const QString path = file(u"part"_s,
            format == "jpeg" ? pictures::jpegWithMetadata(plain, orientation)
                             : pictures::pngWithMetadata(plain, orientation));
        const auto whole = media::decode(path);
        QVERIFY(whole.ok());
        const QRect middle = QRect(QPoint(), whole->size()).adjusted(16, 16, -24, -24);
        const auto part = media::decodePart(path, middle, middle.size());
        QVERIFY(part.ok());
        QCOMPARE(part->size(), middle.size());
        for (const QPoint &at :
            {QPoint(2, 2), QPoint(middle.width() - 3, 2), QPoint(2, middle.height() - 3)}) {
            const QColor expected = whole->pixelColor(middle.topLeft() + at);
            const QColor found = part->pixelColor(at);
            QVERIFY(qAbs(expected.red() - found.red()) + qAbs(expected.green() - found.green())
                    + qAbs(expected.blue() - found.blue())
                < 24);
        }
        const auto half = media::decodePart(path, middle, middle.size() / 2);
        QCOMPARE(half->size(), middle.size() / 2);
        QVERIFY(!media::decodePart(path, {500, 500, 10, 10}, {10, 10}).ok());
    }
};

QTEST_GUILESS_MAIN(FramesTest)
#include "framestest.moc"
