#include "ui/stage/viewport.h"

#include <QTest>

using ui::stage::Viewport;

namespace {

bool near(QPointF a, QPointF b)
{
    return (a - b).manhattanLength() < 1e-6;
}

} // namespace

class ViewportTest : public QObject {
    Q_OBJECT

private slots:
    void fitShowsAllAndEnlargesNothing_data()
    {
        QTest::addColumn<QSizeF>("image");
        QTest::addColumn<double>("zoom");
        QTest::newRow("small") << QSizeF(100, 80) << 1.0;
        QTest::newRow("wide") << QSizeF(1504, 100) << 0.5;
        QTest::newRow("tall") << QSizeF(100, 1104) << 0.5;
    }
    void fitShowsAllAndEnlargesNothing()
    {
        QFETCH(QSizeF, image);
        QFETCH(double, zoom);
        const Viewport view(image, {800, 600}, 1);
        QVERIFY(view.isFit());
        QCOMPARE(view.zoom(), zoom);
        QVERIFY(near(view.pictureRect().center(), {400, 300}));
    }

    void aFittedPictureKeepsOffWhatFloatsAbove()
    {
        const Viewport tall({100, 1104}, {800, 600}, 1, 56);
        QVERIFY(tall.isFit());
        QCOMPARE(tall.pictureRect().top(), 56.0);
        QCOMPARE(tall.pictureRect().bottom(), 600.0 - 24);
        QCOMPARE(tall.resized({400, 800}, 1).pictureRect().top(), 56.0);
        const Viewport low({100, 1104}, {800, 120}, 1, 56);
        QCOMPARE(low.pictureRect().top(), 20.0); // where there is little room, the picture has it
        const QPointF held = tall.toImage({400, 100});
        const Viewport zoomed = tall.zoomedAt({400, 100}, 3);
        QVERIFY(near(zoomed.toView(held), {400, 100}));
        QCOMPARE(zoomed.fitted(), tall);
    }

    void hundredPercentIsOneScreenPixel()
    {
        const Viewport view = Viewport({4000, 3000}, {800, 600}, 2).zoomedAt({400, 300}, 1.0);
        QCOMPARE(view.zoom(), 1.0);
        QCOMPARE(view.scale(), 0.5);
    }

    void zoomingInHoldsThePointUnderTheCursor_data()
    {
        QTest::addColumn<QPointF>("cursor");
        QTest::newRow("middle") << QPointF(400, 300);
        QTest::newRow("corner of the picture") << QPointF(34, 26);
        QTest::newRow("edge") << QPointF(764, 310);
    }
    void zoomingInHoldsThePointUnderTheCursor()
    {
        QFETCH(QPointF, cursor);
        Viewport view({4000, 3000}, {800, 600}, 1);
        const QPointF held = view.toImage(cursor);
        QVERIFY(QRectF({}, view.imageSize()).contains(held));
        for (int i = 0; i < 20; ++i) {
            view = view.zoomedAt(cursor, view.zoom() * 1.3);
            QVERIFY(near(view.toView(held), cursor));
        }
    }

    void zoomHasLimits()
    {
        const Viewport view({4000, 3000}, {800, 600}, 2);
        QCOMPARE(view.zoomedAt({1, 1}, 1e9).zoom(), 64.0);
        QCOMPARE(view.zoomedAt({1, 1}, 1e-9).zoom(), 0.01);
    }

    void thePictureCannotBeLost()
    {
        const Viewport view =
            Viewport({4000, 3000}, {800, 600}, 1).zoomedAt({400, 300}, 1.0).panned({1e6, -1e6});
        QVERIFY(view.pictureRect().intersects({0, 0, 800, 600}));
        const Viewport fitted = view.fitted();
        QCOMPARE(fitted.panned({50, 50}), fitted);
    }

    void fitStaysFitWhenTheViewGrows()
    {
        const Viewport view = Viewport({4000, 3000}, {800, 600}, 1).resized({1200, 900}, 2);
        QVERIFY(view.isFit());
        QVERIFY(near(view.pictureRect().center(), {600, 450}));
    }

    void theMiddleStaysTheMiddleWhenTheViewGrows()
    {
        const Viewport view = Viewport({4000, 3000}, {800, 600}, 1).zoomedAt({400, 300}, 1.0);
        const QPointF middle = view.toImage({400, 300});
        const Viewport grown = view.resized({1000, 500}, 1);
        QVERIFY(near(grown.toImage({500, 250}), middle));
        QCOMPARE(grown.zoom(), 1.0);
    }

    void whatIsSeenIsLeftWhereItIs()
    {
        const Viewport view = Viewport({4000, 3000}, {800, 600}, 1).zoomedAt({400, 300}, 1.0);
        const QRectF seen = view.toImage(QRectF(300, 200, 100, 100));
        QCOMPARE(view.showing(seen), view);
        QCOMPARE(view.reaching(seen), view);
    }

    void whatIsOutsideIsBroughtIn()
    {
        const Viewport view = Viewport({4000, 3000}, {800, 600}, 1).zoomedAt({400, 300}, 1.0);
        const QRectF far(200, 2500, 100, 60);
        QVERIFY(!QRectF(0, 0, 800, 600).intersects(view.toView(far)));
        for (const Viewport &moved : {view.showing(far), view.reaching(far)}) {
            QVERIFY(QRectF(0, 0, 800, 600).contains(moved.toView(far)));
            QCOMPARE(moved.zoom(), view.zoom());
        }
    }

    void whatIsTooSmallIsEnlarged()
    {
        const Viewport view({4000, 3000}, {800, 600}, 1);
        const QRectF tiny(2000, 1000, 30, 12);
        const Viewport closer = view.showing(tiny);
        QVERIFY(closer.zoom() > view.zoom() * 2);
        QVERIFY(QRectF(0, 0, 800, 600).contains(closer.toView(tiny)));
    }

    void theWayBetweenTwoViewsHoldsTheirCommonPoint()
    {
        const Viewport from({4000, 3000}, {800, 600}, 1);
        const QPointF cursor(200, 250);
        const Viewport to = from.zoomedAt(cursor, 2.0);
        const QPointF held = from.toImage(cursor);
        for (const double progress : {0.0, 0.2, 0.5, 0.9, 1.0})
            QVERIFY(near(Viewport::between(from, to, progress).toView(held), cursor));
        QCOMPARE(Viewport::between(from, to, 0).zoom(), from.zoom());
        QCOMPARE(Viewport::between(from, to, 1).zoom(), to.zoom());
        const Viewport aside = to.panned({40, 10});
        QVERIFY(near(Viewport::between(to, aside, 0.5).toView(held), cursor + QPointF(20, 5)));
    }
};

QTEST_APPLESS_MAIN(ViewportTest)
#include "viewporttest.moc"
