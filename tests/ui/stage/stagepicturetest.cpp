#include "ui/stage/stage.h"

#include "media/pictures.h"
#include "ui/stage/scene.h"

#include <QApplication>
#include <QColorSpace>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using ui::stage::Stage;

/// The picture itself on the stage: very large, very small, moving, in other colours, broken.
class StagePictureTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Stage> m_stage;

    model::Picture file(const QString &name, const QByteArray &bytes, QSize size, const QString &mime = {})
    {
        QFile out(m_scene->folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return {.name = name, .contentHash = name, .mime = mime, .size = size};
    }

    void zoomAt(QPointF at, int angle)
    {
        QWheelEvent event(at, m_stage->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::ControlModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_stage.get(), &event);
    }
    QColor pixelAt(QPointF imagePixel) const
    {
        return m_stage->grab().toImage().pixelColor(m_stage->viewport().toView(imagePixel).toPoint());
    }
    bool isShown() const { return m_stage->findChild<QWidget *>(u"stageBar"_s)->isVisible(); }

private slots:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        m_stage = std::make_unique<Stage>(m_scene->pictures, m_scene->regions, m_scene->linking);
        m_stage->setAnimated(false);
        m_stage->resize(640, 480);
        m_stage->show();
        QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    }
    void cleanup()
    {
        m_stage.reset();
        m_scene.reset();
    }

    void aPictureTooLargeToBeHeldIsSharpWhereItIsLookedAt()
    {
        QImage large(9000, 5000, QImage::Format_RGB32);
        large.fill(Qt::white);
        QPainter painter(&large);
        for (int x = 6000; x < 6400; x += 2)
            painter.fillRect(x, 3000, 1, 200, Qt::black);
        painter.end();
        m_stage->showPicture(m_scene->picture(large, u"large.jpg"_s));
        large = {};
        QTRY_VERIFY(isShown());
        m_stage->actualSize();
        const QPointF place = m_stage->viewport().toView(QPointF(6200, 3100));
        QTest::mousePress(
            m_stage.get(), Qt::MiddleButton, {}, place.toPoint().isNull() ? QPoint() : QPoint(10, 10));
        QTest::mouseMove(m_stage.get(), QPoint(10, 10) + (QPointF(320, 240) - place).toPoint());
        QTest::mouseRelease(m_stage.get(), Qt::MiddleButton, {}, {320, 240});
        zoomAt({320, 240}, 120 * 8);
        QVERIFY(m_stage->viewport().zoom() > 4);
        const auto apart = [this] {
            return qAbs(pixelAt({6200.5, 3100.5}).lightness() - pixelAt({6201.5, 3100.5}).lightness());
        };
        QTRY_VERIFY(apart() > 120); // one pixel black, the next white
    }

    void aWideGamutPictureShowsItsColoursInSrgb()
    {
        QImage wide(64, 64, QImage::Format_RGB32);
        wide.fill(QColor(200, 100, 80));
        wide.setColorSpace(QColorSpace::DisplayP3);
        m_stage->showPicture(file(u"p3.jpg"_s, pictures::encoded(wide, "jpeg", 100), wide.size()));
        QTRY_VERIFY(isShown());
        const QColor shown = pixelAt({32, 32});
        wide.convertToColorSpace(QColorSpace::SRgb);
        const QColor expected = wide.pixelColor(32, 32);
        QVERIFY(expected.red() > 208); // the conversion changes something
        QVERIFY(qAbs(shown.red() - expected.red()) <= 3 && qAbs(shown.green() - expected.green()) <= 3
            && qAbs(shown.blue() - expected.blue()) <= 3);
    }

    void theColourUnderThePointerIsTold()
    {
        QImage two(100, 60, QImage::Format_RGB32);
        two.fill(QColor(10, 200, 30));
        QPainter(&two).fillRect(50, 0, 50, 60, QColor(250, 20, 40));
        m_stage->showPicture(m_scene->picture(two));
        QTRY_VERIFY(isShown());
        QSignalSpy pointed(m_stage.get(), &Stage::pointerAt);
        QTest::mouseMove(m_stage.get(), m_stage->viewport().toView(QPointF(20.5, 20.5)).toPoint());
        QCOMPARE(pointed.last().at(1).value<QColor>(), QColor(10, 200, 30));
        QTest::mouseMove(m_stage.get(), m_stage->viewport().toView(QPointF(70.5, 20.5)).toPoint());
        QCOMPARE(pointed.last().at(1).value<QColor>(), QColor(250, 20, 40));
        QTest::mouseMove(m_stage.get(), {2, 2});
        QVERIFY(!pointed.last().at(1).value<QColor>().isValid());
    }

    void aMovingPictureIsPlayedSteppedAndPaused()
    {
        m_stage->showPicture(file(u"three.gif"_s, pictures::gif(3), {2, 2}, u"image/gif"_s));
        QTRY_VERIFY(isShown());
        auto *bar = m_stage->findChild<QWidget *>(u"filmBar"_s);
        QTRY_VERIFY(bar->isVisible());
        auto *words = bar->findChild<QLabel *>(u"frameWords"_s);
        QVERIFY(words->text().contains(u"frame 1 of 3"_s));
        QVERIFY(words->text().contains(u"first is sent"_s));
        QTest::mouseClick(bar->findChild<QPushButton *>(u"frameOn"_s), Qt::LeftButton);
        QTRY_VERIFY(words->text().contains(u"frame 2 of 3"_s));
        QTest::mouseClick(bar->findChild<QPushButton *>(u"frameBack"_s), Qt::LeftButton);
        QTRY_VERIFY(words->text().contains(u"frame 1 of 3"_s));
        auto *play = bar->findChild<QPushButton *>(u"playFrames"_s);
        QTest::mouseClick(play, Qt::LeftButton);
        QCOMPARE(play->accessibleName(), u"Pause"_s);
        QTRY_VERIFY(words->text().contains(u"frame 3 of 3"_s));
        QTest::mouseClick(play, Qt::LeftButton);
        QCOMPARE(play->accessibleName(), u"Play"_s);
        m_stage->showPicture(m_scene->whitePicture());
        QVERIFY(!bar->isVisible());
    }

    void picturesOfOddShapesAreShown_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("one pixel") << QSize(1, 1);
        QTest::newRow("a strip") << QSize(20'000, 10);
        QTest::newRow("a pole") << QSize(3, 15'000);
    }
    void picturesOfOddShapesAreShown()
    {
        QFETCH(QSize, size);
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(0, 90, 200));
        m_stage->showPicture(m_scene->picture(image));
        QTRY_VERIFY(isShown());
        const QPointF middle(size.width() / 2.0, size.height() / 2.0);
        zoomAt(m_stage->viewport().toView(middle), 120 * 50);
        QCOMPARE(m_stage->viewport().zoom(), 64.0);
        QTRY_COMPARE(pixelAt(middle), QColor(0, 90, 200));
        for (int i = 0; i < 80; ++i)
            zoomAt({320, 240}, -120);
        QVERIFY(!m_stage->grab().isNull());
    }

    void aThinPictureIsStillSeenFromFarAway_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("one pixel") << QSize(1, 1);
        QTest::newRow("one wide") << QSize(1, 9000);
        QTest::newRow("one high") << QSize(9000, 1);
    }
    void aThinPictureIsStillSeenFromFarAway()
    {
        QFETCH(QSize, size);
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(0, 90, 200));
        m_stage->showPicture(m_scene->picture(image));
        QTRY_VERIFY(isShown());
        zoomAt({320, 240}, -120 * 50);
        QCOMPARE(m_stage->viewport().zoom(), 0.01);
        const QPointF middle = m_stage->viewport().pictureRect().center();
        const QPoint at(int(middle.x()), int(middle.y()));
        QTRY_COMPARE(m_stage->grab().toImage().pixelColor(at), QColor(0, 90, 200));
    }

    void brokenPicturesAreExplained_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray jpeg = pictures::encoded(pictures::noise({400, 300}), "jpeg", 90);
        QTest::newRow("a bomb") << pictures::pngClaiming({30'000, 30'000});
        QTest::newRow("cut") << jpeg.first(jpeg.size() / 2);
        QTest::newRow("nothing") << QByteArray();
    }
    void brokenPicturesAreExplained()
    {
        QFETCH(QByteArray, bytes);
        m_stage->showPicture(file(u"broken"_s, bytes, {400, 300}));
        QTRY_VERIFY(m_stage->notice().size() > 10);
        QTRY_VERIFY(!m_stage->notice().startsWith(u"Reading"_s));
        QVERIFY(!isShown());
    }
};

QTEST_MAIN(StagePictureTest)
#include "stagepicturetest.moc"
