#include "ui/stage/stage.h"

#include "model/regionlook.h"
#include "ui/stage/scene.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using presentation::Linking;
using presentation::RegionId;
using ui::stage::Stage;

namespace {

constexpr QSize stageSize{640, 480};

void wheel(Stage &stage, QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(
        at, stage.mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&stage, &event);
}

bool near(QPointF a, QPointF b)
{
    return (a - b).manhattanLength() < 0.01;
}

/// Notes what it is told, and paints a mark.
class NotingTool : public ui::stage::StageTool {
public:
    QStringList told;
    bool takesPresses = true;

    bool press(const ui::stage::StagePointer &pointer) override
    {
        told << u"press %1 %2"_s.arg(qRound(pointer.imagePoint.x())).arg(qRound(pointer.imagePoint.y()));
        return takesPresses;
    }
    void move(const ui::stage::StagePointer &) override { told << u"move"_s; }
    void release(const ui::stage::StagePointer &) override { told << u"release"_s; }
    void doubleClick(const ui::stage::StagePointer &) override { told << u"double"_s; }
    bool key(QKeyEvent &event) override { return event.key() == Qt::Key_Escape; }
    void paint(QPainter &painter, const ui::stage::Viewport &viewport) override
    {
        painter.fillRect(viewport.toView(QRectF(10, 10, 20, 20)), Qt::magenta);
    }
};

} // namespace

/// The stage as a person uses it: real mouse, wheel and key events, and the pixels that come of them.
class StageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Stage> m_stage;

    void open(const QList<model::Region> &regions, const model::Picture &picture, int index = 0)
    {
        m_scene->showRegions(regions);
        m_stage->showPicture(picture, index);
        QTRY_VERIFY(m_stage->grab().toImage().pixelColor(320, 300) != QColor() && isShown());
    }
    void open(const QList<model::Region> &regions) { open(regions, m_scene->whitePicture()); }

    bool isShown() const
    {
        const auto *bar = m_stage->findChild<QWidget *>(u"stageBar"_s);
        return bar->isVisible();
    }
    QPoint viewPoint(QPointF imagePixel) const { return m_stage->viewport().toView(imagePixel).toPoint(); }
    QColor pixelAt(QPointF imagePixel) const
    {
        return m_stage->grab().toImage().pixelColor(viewPoint(imagePixel));
    }
    /// Lines are thin, and zooms round: whether the colour is within two pixels of the place.
    bool hasNear(QPointF imagePixel, const QColor &colour) const
    {
        const QImage shot = m_stage->grab().toImage();
        const QPoint centre = viewPoint(imagePixel);
        for (int x = -2; x <= 2; ++x) {
            if (shot.pixelColor(centre + QPoint(x, 0)) == colour)
                return true;
        }
        return false;
    }
    void moveTo(QPointF imagePixel) { QTest::mouseMove(m_stage.get(), viewPoint(imagePixel)); }
    void click(QPointF imagePixel)
    {
        QTest::mouseClick(m_stage.get(), Qt::LeftButton, {}, viewPoint(imagePixel));
    }
    void drag(Qt::MouseButton button, QPoint from, QPoint to)
    {
        QTest::mousePress(m_stage.get(), button, {}, from);
        QTest::mouseMove(m_stage.get(), (from + to) / 2);
        QTest::mouseMove(m_stage.get(), to);
        QTest::mouseRelease(m_stage.get(), button, {}, to);
    }

private slots:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        m_stage = std::make_unique<Stage>(m_scene->pictures, m_scene->regions, m_scene->linking);
        m_stage->setAnimated(false);
        m_stage->resize(stageSize);
        m_stage->show();
        QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
        m_stage->setFocus();
    }
    void cleanup()
    {
        m_stage.reset();
        m_scene.reset();
    }

    void theWholePictureIsShownFirst()
    {
        open({});
        QVERIFY(m_stage->viewport().isFit());
        QCOMPARE(pixelAt({2, 2}), QColor(Qt::white));
        QCOMPARE(pixelAt({397, 297}), QColor(Qt::white));
        QVERIFY(m_stage->grab().toImage().pixelColor(3, 470) != QColor(Qt::white));
    }

    void regionsAreDrawnInTheirColours()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60}), Scene::box(u"two"_s, {220, 150, 100, 60})});
        QCOMPARE(pixelAt({48.2, 80}), model::regionColour(0));
        QCOMPARE(pixelAt({321.6, 180}), model::regionColour(1));
        const QColor inside = pixelAt({100, 80});
        QVERIFY(inside != QColor(Qt::white) && inside.lightness() > model::regionColour(0).lightness());
    }

    void regionsOfAnotherPictureAreNotDrawn()
    {
        open({Scene::box(u"elsewhere"_s, {50, 50, 100, 60}, 1)});
        QCOMPARE(pixelAt({48.2, 80}), QColor(Qt::white));
        moveTo({100, 80});
        QVERIFY(!m_scene->linking.hovered());
    }

    void regionsOfAGrowingAnswerAppear()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        m_scene->showRegions(
            {Scene::box(u"one"_s, {50, 50, 100, 60}), Scene::box(u"two"_s, {220, 150, 100, 60})});
        QCOMPARE(pixelAt({321.6, 180}), model::regionColour(1));
    }

    void hoverLightsTheSmallestUnderTheCursor()
    {
        open({Scene::box(u"large"_s, {20, 20, 360, 260}), Scene::box(u"small"_s, {200, 100, 100, 100})});
        const QColor resting = pixelAt({250, 150});
        moveTo({250, 150});
        QCOMPARE(m_scene->linking.hovered(), std::optional(Scene::id(1)));
        QVERIFY(pixelAt({250, 150}).lightness() < resting.lightness());
        moveTo({100, 200});
        QCOMPARE(m_scene->linking.hovered(), std::optional(Scene::id(0)));
        moveTo({5, 5});
        QVERIFY(!m_scene->linking.hovered());
    }

    void hoverFromElsewhereLightsTheRegion()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        const QColor resting = pixelAt({100, 80});
        m_scene->linking.hover(Scene::id(0), Linking::From::Transcript);
        QVERIFY(pixelAt({100, 80}).lightness() < resting.lightness());
        m_scene->linking.hover(std::nullopt, Linking::From::Transcript);
        QCOMPARE(pixelAt({100, 80}), resting);
    }

    void aRegionOfAnotherAnswerLightsNothing()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        const QImage resting = m_stage->grab().toImage();
        m_scene->linking.select(RegionId{99, 0}, Linking::From::Transcript);
        QCOMPARE(m_stage->grab().toImage(), resting);
    }

    void leavingThePictureEndsTheHover()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        moveTo({100, 80});
        QVERIFY(m_scene->linking.hovered());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_stage.get(), &leave);
        QVERIFY(!m_scene->linking.hovered());
    }

    void clickSelectsAndClickOnNothingClears()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        click({100, 80});
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(0)));
        click({300, 250});
        QVERIFY(!m_scene->linking.selected());
    }

    void clicksOnTheSameSpotStepThroughCoincidentOnes()
    {
        const QRectF same(100, 100, 80, 80);
        open({Scene::box(u"a"_s, same), Scene::box(u"b"_s, same), Scene::box(u"c"_s, same)});
        QList<int> order;
        for (int i = 0; i < 4; ++i) {
            click({140, 140});
            order.append(m_scene->linking.selected()->index);
        }
        QCOMPARE(order, (QList<int>{0, 1, 2, 0}));
        click({110, 110});
        QCOMPARE(m_scene->linking.selected()->index, 0);
    }

    void nAndPAndArrowsStepAndGoRound()
    {
        open({Scene::box(u"a"_s, {10, 10, 50, 50}), Scene::box(u"b"_s, {100, 10, 50, 50}),
            Scene::box(u"elsewhere"_s, {10, 10, 50, 50}, 1), Scene::box(u"c"_s, {200, 10, 50, 50})});
        QList<int> order;
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(m_stage.get(), key);
            order.append(m_scene->linking.selected()->index);
        };
        for (const Qt::Key key :
            {Qt::Key_N, Qt::Key_Right, Qt::Key_Down, Qt::Key_N, Qt::Key_P, Qt::Key_Left, Qt::Key_Up})
            press(key);
        QCOMPARE(order, (QList<int>{0, 1, 3, 0, 3, 1, 0}));
    }

    void escapeClearsTheSelectionThenGoesOnToTheWindow()
    {
        open({Scene::box(u"a"_s, {10, 10, 50, 50})});
        m_scene->linking.select(Scene::id(0), Linking::From::Transcript);
        QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(m_stage.get(), &first);
        QVERIFY(!m_scene->linking.selected());
        QVERIFY(first.isAccepted());
        QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(m_stage.get(), &second);
        QVERIFY(!second.isAccepted());
    }

    void ctrlHHidesAllAndShowsThemAgain()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        QTest::keyClick(m_stage.get(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(m_stage->regionsHidden());
        QCOMPARE(pixelAt({48.2, 80}), QColor(Qt::white));
        moveTo({100, 80});
        QVERIFY(!m_scene->linking.hovered());
        QTest::keyClick(m_stage.get(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(pixelAt({48.2, 80}), model::regionColour(0));
    }

    void theEyeHidesToo()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        auto *eye = m_stage->findChild<QPushButton *>(u"hideRegionsButton"_s);
        QTest::mouseClick(eye, Qt::LeftButton);
        QVERIFY(m_stage->regionsHidden());
        QTest::mouseClick(eye, Qt::LeftButton);
        QVERIFY(!m_stage->regionsHidden());
    }

    void ctrlWheelZoomsAtTheCursor()
    {
        open({});
        const QPointF cursor(200, 180);
        const QPointF held = m_stage->viewport().toImage(cursor);
        QSignalSpy zoomed(m_stage.get(), &Stage::zoomChanged);
        for (int i = 0; i < 5; ++i)
            wheel(*m_stage, cursor, {0, 120}, Qt::ControlModifier);
        QVERIFY(m_stage->viewport().zoom() > 2);
        QVERIFY(near(m_stage->viewport().toView(held), cursor));
        QCOMPARE(zoomed.last().at(0).toDouble(), m_stage->viewport().zoom());
        for (int i = 0; i < 40; ++i)
            wheel(*m_stage, cursor, {0, -120}, Qt::ControlModifier);
        QCOMPARE(m_stage->viewport().zoom(), 0.01);
    }

    void aZoomThatGlidesHoldsTheCursorsPointOnItsWay()
    {
        open({});
        m_stage->setAnimated(true);
        const QPointF cursor(200, 180);
        const QPointF held = m_stage->viewport().toImage(cursor);
        bool slipped = false;
        connect(m_stage.get(), &Stage::zoomChanged, this,
            [&] { slipped = slipped || !near(m_stage->viewport().toView(held), cursor); });
        wheel(*m_stage, cursor, {0, 360}, Qt::ControlModifier);
        QTRY_COMPARE(m_stage->viewport().zoom(), std::pow(1.25, 3));
        QVERIFY(!slipped);
    }

    void keysZoom()
    {
        open({});
        QTest::keyClick(m_stage.get(), Qt::Key_Plus);
        QCOMPARE(m_stage->viewport().zoom(), 1.25);
        QTest::keyClick(m_stage.get(), Qt::Key_Minus);
        QCOMPARE(m_stage->viewport().zoom(), 1.0);
        QTest::keyClick(m_stage.get(), Qt::Key_Minus);
        QTest::keyClick(m_stage.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_stage->viewport().zoom(), 1.0);
        wheel(*m_stage, {100, 100}, {0, 720}, Qt::ControlModifier);
        QTest::keyClick(m_stage.get(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(m_stage->viewport().isFit());
    }

    void theWheelScrolls()
    {
        open({});
        wheel(*m_stage, {320, 240}, {0, 1200}, Qt::ControlModifier);
        const QPointF before = m_stage->viewport().toView(QPointF(0, 0));
        wheel(*m_stage, {320, 240}, {0, -120});
        const QPointF down = m_stage->viewport().toView(QPointF(0, 0));
        QVERIFY(down.y() < before.y());
        QCOMPARE(down.x(), before.x());
        wheel(*m_stage, {320, 240}, {0, -120}, Qt::ShiftModifier);
        QVERIFY(m_stage->viewport().toView(QPointF(0, 0)).x() < down.x());
    }

    void draggingPans_data()
    {
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<bool>("space");
        QTest::newRow("left") << Qt::LeftButton << false;
        QTest::newRow("middle") << Qt::MiddleButton << false;
        QTest::newRow("space and left") << Qt::LeftButton << true;
    }
    void draggingPans()
    {
        QFETCH(Qt::MouseButton, button);
        QFETCH(bool, space);
        open({Scene::box(u"all"_s, {0, 0, 400, 300})});
        wheel(*m_stage, {320, 240}, {0, 1200}, Qt::ControlModifier);
        const QPointF before = m_stage->viewport().toView(QPointF(0, 0));
        if (space)
            QTest::keyPress(m_stage.get(), Qt::Key_Space);
        drag(button, {320, 240}, {370, 270});
        QVERIFY(near(m_stage->viewport().toView(QPointF(0, 0)), before + QPointF(50, 30)));
        QVERIFY(!m_scene->linking.selected());
        if (space)
            QTest::keyRelease(m_stage.get(), Qt::Key_Space);
    }

    void selectingElsewhereBringsTheRegionIntoView()
    {
        open({Scene::box(u"corner"_s, {350, 260, 40, 30})});
        wheel(*m_stage, {130, 100}, {0, 1200}, Qt::ControlModifier);
        const QRectF corner(350, 260, 40, 30);
        const QRectF view(QPointF(), stageSize);
        QVERIFY(!view.contains(m_stage->viewport().toView(corner)));
        const double zoom = m_stage->viewport().zoom();
        m_scene->linking.select(Scene::id(0), Linking::From::Transcript);
        QVERIFY(view.contains(m_stage->viewport().toView(corner)));
        QCOMPARE(m_stage->viewport().zoom(), zoom);
    }

    void aRegionSelectedBeforeItsAnswerIsShownIsGoneToThen()
    {
        open({});
        wheel(*m_stage, {130, 100}, {0, 1200}, Qt::ControlModifier);
        m_scene->linking.select(RegionId{8, 0}, Linking::From::Transcript);
        QSignalSpy wanted(m_stage.get(), &Stage::otherPictureWanted);
        m_scene->regions.show(
            8, {.text = u"Later"_s, .regions = {Scene::box(u"corner"_s, {350, 260, 40, 30})}});
        const QRectF view(QPointF(), stageSize);
        QVERIFY(view.contains(m_stage->viewport().toView(QRectF(350, 260, 40, 30))));
        QCOMPARE(wanted.size(), 0);
    }

    void selectingWhatIsInViewMovesNothing()
    {
        open({Scene::box(u"one"_s, {100, 100, 60, 40})});
        const auto before = m_stage->viewport();
        m_scene->linking.select(Scene::id(0), Linking::From::RegionList);
        QCOMPARE(m_stage->viewport(), before);
    }

    void aSelectedRegionOnAnotherPictureIsAskedFor()
    {
        open({Scene::box(u"here"_s, {10, 10, 50, 50}), Scene::box(u"there"_s, {350, 260, 40, 30}, 2)});
        QSignalSpy wanted(m_stage.get(), &Stage::otherPictureWanted);
        m_scene->linking.select(Scene::id(1), Linking::From::Transcript);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toInt(), 2);
        m_scene->linking.hover(Scene::id(1), Linking::From::Transcript);
        QCOMPARE(wanted.size(), 1);
    }

    void thePointedPixelIsTold()
    {
        open({});
        QSignalSpy pointed(m_stage.get(), &Stage::pointerAt);
        moveTo({142, 281});
        QVERIFY(!pointed.isEmpty());
        const auto pixel = pointed.last().at(0).value<std::optional<QPoint>>();
        QVERIFY(pixel);
        QVERIFY((*pixel - QPoint(142, 281)).manhattanLength() <= 2);
        QTest::mouseMove(m_stage.get(), {2, 2});
        QVERIFY(!pointed.last().at(0).value<std::optional<QPoint>>());
    }

    void resizingKeepsFitAndKeepsRegionsInPlace()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        m_stage->resize(300, 260);
        QVERIFY(m_stage->viewport().isFit());
        QVERIFY(m_stage->viewport().zoom() < 1);
        QVERIFY(qAbs(pixelAt({48.2, 80}).hsvHue() - model::regionColour(0).hsvHue()) < 4);
        QVERIFY(pixelAt({48.2, 80}).hsvSaturation() > 120);
        QTRY_COMPARE(pixelAt({5, 290}), QColor(Qt::white));
    }

    void zoomedInThePixelsAreSharp()
    {
        QImage edge(Scene::size * 8, QImage::Format_RGB32);
        edge.fill(Qt::white);
        for (int y = 0; y < edge.height(); ++y) {
            for (int x = 0; x < 1600; ++x)
                edge.setPixelColor(x, y, Qt::black);
        }
        open({}, m_scene->picture(edge));
        wheel(*m_stage, m_stage->viewport().toView(QPointF(1600, 1200)), {0, 1800}, Qt::ControlModifier);
        QVERIFY(m_stage->viewport().zoom() > 4);
        QTRY_COMPARE(pixelAt({1599.5, 1200.5}), QColor(Qt::black));
        QCOMPARE(pixelAt({1600.5, 1200.5}), QColor(Qt::white));
    }

    void transparencyShowsACheckerboard()
    {
        QImage clear(Scene::size, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        open({}, m_scene->picture(clear));
        const QImage shot = m_stage->grab().toImage();
        QSet<QRgb> colours;
        for (int x = 200; x < 260; ++x)
            colours.insert(shot.pixel(x, 240));
        QCOMPARE(colours.size(), 2);
    }

    void anUnreadablePictureIsExplainedInWords()
    {
        QFile text(m_scene->folder.filePath(u"notes.png"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no picture at all");
        text.close();
        m_stage->showPicture({.name = u"notes.png"_s, .contentHash = u"notes.png"_s, .size = {10, 10}});
        QTRY_VERIFY(m_stage->notice().size() > 10);
        QVERIFY(!isShown());
        m_stage->showPicture(m_scene->whitePicture());
        QTRY_VERIFY(isShown());
        QCOMPARE(m_stage->notice(), QString());
    }

    void anAddressIsFetchedOnlyAfterAClickThatNamesTheHost()
    {
        const model::Picture remote{
            .name = u"a.png"_s, .address = QUrl(u"https://pictures.example.org/a.png"_s)};
        QSignalSpy asked(m_stage.get(), &Stage::fetchAsked);
        m_stage->showPicture(remote);
        auto *button = m_stage->findChild<QPushButton *>(u"stageButton"_s);
        QVERIFY(button->isVisible());
        QVERIFY(button->text().contains(u"pictures.example.org"_s));
        QCOMPARE(asked.size(), 0);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<model::Picture>(), remote);
    }

    void aPictureThatComesLateDoesNotReplaceTheNextOne()
    {
        QImage large(3000, 3000, QImage::Format_RGB32);
        large.fill(Qt::red);
        m_stage->showPicture(m_scene->picture(large, u"large.png"_s));
        open({});
        QCOMPARE(pixelAt({200, 150}), QColor(Qt::white));
        m_stage->clear();
        QVERIFY(!isShown());
    }

    void theSelectedRegionIsDescribedInWords()
    {
        open({Scene::box(u"walnut cake"_s, {20, 200, 100, 20}), Scene::box(u"price"_s, {300, 200, 60, 20})});
        QVERIFY(m_stage->accessibleName().contains(u"board.png"_s));
        QVERIFY(m_stage->accessibleDescription().contains(u'2'));
        m_scene->linking.select(Scene::id(0), Linking::From::RegionList);
        QVERIFY(m_stage->accessibleDescription().contains(u"walnut cake"_s));
        QVERIFY(m_stage->accessibleDescription().contains(u"left, below the middle"_s));
    }

    void keyboardFocusIsVisible()
    {
        open({});
        m_stage->clearFocus();
        const QImage without = m_stage->grab().toImage();
        m_stage->setFocus(Qt::TabFocusReason);
        QVERIFY(m_stage->grab().toImage().pixelColor(320, 2) != without.pixelColor(320, 2));
        m_stage->clearFocus();
        QCOMPARE(m_stage->grab().toImage().pixelColor(320, 2), without.pixelColor(320, 2));
    }

    void coordinatesThatAreNoNumbersAreSurvived()
    {
        model::Region broken = Scene::box(u"broken"_s, {10, 10, 50, 50});
        broken.polygon[1].setX(std::numeric_limits<double>::quiet_NaN());
        model::Region far = Scene::box(u"far"_s, {-1e9, -1e9, 4e9, 4e9});
        open({broken, far, {}, Scene::box(u"good"_s, {100, 100, 50, 50})});
        QTest::keyClick(m_stage.get(), Qt::Key_P);
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(3)));
        QCOMPARE(pixelAt({98.2, 130}), model::regionColour(3));
    }

    void aHundredThousandRegionsAreFoundByPlace()
    {
        QRandomGenerator random(3);
        QList<model::Region> many;
        for (int i = 0; i < 100'000; ++i)
            many.append(Scene::box({}, {random.bounded(390.0), random.bounded(150.0), 2, 2}));
        many.append(Scene::box(u"alone"_s, {200, 250, 60, 30}));
        open(many);
        click({230, 265});
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(100'000)));
        QTest::keyClick(m_stage.get(), Qt::Key_N);
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(0)));
    }

    void labelsAreWrittenAlwaysOnHoverOrNever()
    {
        open({Scene::box(u"one"_s, {100, 100, 60, 40})});
        const QPointF besideTheBox(169, 120); // in the tag, before its text
        const QColor tag = model::regionColour(0);
        QCOMPARE(pixelAt(besideTheBox), tag);
        presentation::RegionStyle style;
        style.labels = presentation::RegionStyle::Labels::OnHover;
        m_scene->regions.look().setStyle(style);
        QCOMPARE(pixelAt(besideTheBox), QColor(Qt::white));
        moveTo({120, 120});
        QCOMPARE(pixelAt(besideTheBox), tag);
        style.labels = presentation::RegionStyle::Labels::Never;
        m_scene->regions.look().setStyle(style);
        QCOMPARE(pixelAt(besideTheBox), QColor(Qt::white));
    }

    void fillAndLinesFollowTheLook()
    {
        open({Scene::box({}, {100, 100, 100, 80})});
        const QColor faint = pixelAt({150, 140});
        presentation::RegionStyle style;
        style.fill = 0.8;
        style.lineWidth = 8;
        m_scene->regions.look().setStyle(style);
        QVERIFY(pixelAt({150, 140}).lightness() < faint.lightness());
        QCOMPARE(pixelAt({95, 140}), model::regionColour(0));
    }

    void whatTheFilterHidesIsNeitherDrawnNorHit()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60}), Scene::box(u"two"_s, {220, 150, 100, 60})});
        m_scene->regions.setFilter({.labels = {u"two"_s}});
        QCOMPARE(pixelAt({48.2, 80}), QColor(Qt::white));
        click({100, 80});
        QVERIFY(!m_scene->linking.selected());
        QCOMPARE(pixelAt({321.6, 180}), model::regionColour(1));
        QTest::keyClick(m_stage.get(), Qt::Key_N);
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(1)));
    }

    void theLegendSaysWhatColoursMeanAndLabelsKeepOffIt()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        auto *legend = m_stage->findChild<QWidget *>(u"legend"_s);
        QVERIFY(!legend->isVisible());
        presentation::RegionStyle style;
        style.colourBy = presentation::ColourBy::Source;
        m_scene->regions.look().setStyle(style);
        QVERIFY(legend->isVisible());
        QVERIFY(legend->accessibleDescription().contains(u"read text"_s));
        QVERIFY(m_stage->cards().covered().contains(QRectF(legend->geometry()).adjusted(-4, -4, 4, 4)));
    }

    void aCrowdIsDrawnOffThreadAndMovesAlongMeanwhile()
    {
        QList<model::Region> many;
        for (int i = 0; i < 2000; ++i)
            many.append(Scene::box(QString::number(i % 7), {(i % 50) * 8.0, (i / 50) * 7.0, 6, 5}));
        open(many);
        const QColor colour = m_scene->regions.colourAt(20 * 50 + 20);
        QTRY_VERIFY(hasNear({160, 142}, colour));
        wheel(*m_stage, {320, 240}, {0, 600}, Qt::ControlModifier);
        QVERIFY(pixelAt({163, 142}) != QColor(Qt::white)); // scaled, before the sharp one is there
        QTRY_VERIFY(m_stage->isSharp());
        QVERIFY(hasNear({160, 142}, colour));
        drag(Qt::LeftButton, {320, 240}, {360, 260});
        QVERIFY(hasNear({160, 142}, colour));
        QTRY_VERIFY(m_stage->isSharp());
    }

    void aToolGetsTheLeftButtonAndPaintsOnTop()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        NotingTool tool;
        m_stage->setTool(&tool);
        QCOMPARE(pixelAt({20, 20}), QColor(Qt::magenta));
        drag(Qt::LeftButton, viewPoint({60, 60}), viewPoint({90, 90}));
        QCOMPARE(tool.told, (QStringList{u"press 60 60"_s, u"move"_s, u"move"_s, u"release"_s}));
        QVERIFY(!m_scene->linking.selected());
        m_scene->linking.select(Scene::id(0), Linking::From::Transcript);
        QTest::keyClick(m_stage.get(), Qt::Key_Escape);
        QVERIFY(m_scene->linking.selected());
        m_stage->setTool(nullptr);
        QCOMPARE(pixelAt({20, 20}), QColor(Qt::white));
        QTest::keyClick(m_stage.get(), Qt::Key_Escape);
        QVERIFY(!m_scene->linking.selected());
    }

    void aPressThatTheToolLeavesStillSelects()
    {
        open({Scene::box(u"one"_s, {50, 50, 100, 60})});
        NotingTool tool;
        tool.takesPresses = false;
        m_stage->setTool(&tool);
        click({100, 80});
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(0)));
        QVERIFY(!tool.told.contains(u"release"_s));
        m_stage->setTool(nullptr);
    }

    void cardsStayInTheirCornersSideBySide()
    {
        open({});
        auto *card = new QPushButton(u"card"_s);
        m_stage->cards().add(card, ui::stage::FloatingCards::Place::TopRight);
        card->show();
        const auto *bar = m_stage->findChild<QWidget *>(u"stageBar"_s);
        QTRY_VERIFY(card->geometry().right() < bar->x());
        QCOMPARE(card->y(), bar->y());
        m_stage->resize(500, 300);
        QCOMPARE(bar->geometry().right(), 500 - 12 - 1);
        QVERIFY(card->geometry().right() < bar->x());
        QCOMPARE(m_stage->cards().covered().size(), 2);
    }

    void dropsAreLeftToTheWindow() { QVERIFY(!m_stage->acceptDrops()); }
};

QTEST_MAIN(StageTest)
#include "stagetest.moc"
