#include "ui/stage/tools/workbench.h"

#include "presentation/judged.h"
#include "ui/stage/stage.h"
#include "ui/stage/tools/comparisonbar.h"
#include "ui/stage/tools/labeledit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Region;
using model::Verdict;
using presentation::Linking;
using ui::stage::Stage;

namespace {

const QRectF left(40, 40, 120, 100);
const QRectF right(240, 40, 120, 100);

} // namespace

/// The tools as a person uses them: real mouse and keys on the stage.
class WorkbenchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Judged> m_judged;
    std::unique_ptr<Stage> m_stage;
    ui::stage::Workbench *m_bench = nullptr;

    QPoint at(QPointF pixel) const { return m_stage->viewport().toView(pixel).toPoint(); }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(m_stage.get(), Qt::LeftButton, modifiers, at(from));
        QTest::mouseMove(m_stage.get(), at((from + to) / 2));
        // a real pointer tells its modifiers while it moves
        QMouseEvent move(QEvent::MouseMove, at(to), m_stage->mapToGlobal(at(to)), Qt::LeftButton,
            Qt::LeftButton, modifiers);
        QApplication::sendEvent(m_stage.get(), &move);
        QTest::mouseRelease(m_stage.get(), Qt::LeftButton, modifiers, at(to));
    }
    void click(QPointF pixel, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_stage.get(), Qt::LeftButton, modifiers, at(pixel));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_stage.get(), static_cast<Qt::Key>(key), modifiers);
    }
    QRectF pixels(int row) const
    {
        const QRectF unit = m_judged->regions.regionAt(row).polygon.boundingRect();
        return {unit.x() * 400, unit.y() * 300, unit.width() * 400, unit.height() * 300};
    }
    static bool near(QRectF a, QRectF b, double within = 1.5)
    {
        const QPointF d1 = a.topLeft() - b.topLeft();
        const QPointF d2 = a.bottomRight() - b.bottomRight();
        return qAbs(d1.x()) <= within && qAbs(d1.y()) <= within && qAbs(d2.x()) <= within
            && qAbs(d2.y()) <= within;
    }
    void select(int row) { m_judged->linking.select(m_judged->id(row), Linking::From::Keyboard); }
    ui::stage::LabelEdit *labelEdit() { return m_stage->findChild<ui::stage::LabelEdit *>(); }
    QAbstractButton *button(const QString &name) { return m_stage->findChild<QAbstractButton *>(name); }

private slots:
    void init()
    {
        m_judged = std::make_unique<Judged>(
            QList<Region>{Judged::box(u"cat"_s, left), Judged::box(u"dog"_s, right)});
        m_stage = std::make_unique<Stage>(m_judged->pictures, m_judged->regions, m_judged->linking);
        m_bench = new ui::stage::Workbench(*m_stage,
            {.regions = m_judged->regions,
                .linking = m_judged->linking,
                .corrections = m_judged->corrections,
                .asked = m_judged->asked,
                .comparison = m_judged->comparison,
                .conversation = m_judged->conversation,
                .pictures = m_judged->pictures});
        m_stage->setAnimated(false);
        m_stage->resize(640, 480);
        m_stage->show();
        m_stage->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
        m_stage->showPicture(m_judged->picture(), 0);
        m_stage->setFocus();
        QTRY_VERIFY(m_stage->findChild<QWidget *>(u"stageBar"_s)->isVisible());
    }

    void aDrawnBoxBecomesAPlaceInTheQuestion()
    {
        QSignalSpy wanted(m_bench, &ui::stage::Workbench::questionWanted);
        key(Qt::Key_B);
        QVERIFY(button(u"boxToolButton"_s)->isChecked());
        drag({100, 150}, {200, 250});
        QCOMPARE(m_judged->asked.rowCount(), 1);
        const Region asked = m_judged->asked.places().first().region;
        QCOMPARE(asked.kind, Region::Kind::Box);
        const QRectF unit = asked.polygon.boundingRect();
        QVERIFY(near(QRectF(unit.x() * 400, unit.y() * 300, unit.width() * 400, unit.height() * 300),
            QRectF(100, 150, 100, 100)));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(button(u"selectToolButton"_s)->isChecked()); // one place, then the pointer is itself again
        QCOMPARE(m_judged->regions.rowCount(), 2);
        // it is seen
        const QImage shot = m_stage->grab().toImage();
        const QColor line = shot.pixelColor(at({150, 150}));
        QVERIFY(line != QColor(Qt::white));
    }

    void aPolygonAndAPointCanBeAskedAbout()
    {
        key(Qt::Key_G);
        for (const QPointF vertex : {QPointF(50, 200), QPointF(150, 200), QPointF(150, 280)})
            click(vertex);
        key(Qt::Key_Return);
        QCOMPARE(m_judged->asked.rowCount(), 1);
        QCOMPARE(m_judged->asked.places().first().region.polygon.size(), 3);
        key(Qt::Key_D);
        click({300, 200});
        QCOMPARE(m_judged->asked.rowCount(), 2);
        QCOMPARE(m_judged->asked.places().last().region.kind, Region::Kind::Point);
    }

    void aDrawingEndsWithItsPicture()
    {
        key(Qt::Key_G);
        click({50, 200});
        click({150, 200});
        m_stage->showPicture(m_judged->picture(), 0);
        QTRY_VERIFY(m_stage->findChild<QWidget *>(u"stageBar"_s)->isVisible());
        for (const QPointF vertex : {QPointF(250, 200), QPointF(350, 200), QPointF(350, 280)})
            click(vertex);
        key(Qt::Key_Return);
        QCOMPARE(m_judged->asked.rowCount(), 1);
        QCOMPARE(m_judged->asked.places().first().region.polygon.size(), 3);
    }

    void escapeLeavesADrawingAndThenTheTool()
    {
        key(Qt::Key_G);
        click({50, 200});
        key(Qt::Key_Escape);
        QVERIFY(button(u"polygonToolButton"_s)->isChecked());
        key(Qt::Key_Escape);
        QVERIFY(button(u"selectToolButton"_s)->isChecked());
        QCOMPARE(m_judged->asked.rowCount(), 0);
    }

    void aPickedRegionIsAskedAbout()
    {
        click(left.center());
        key(Qt::Key_Q);
        QCOMPARE(m_judged->asked.rowCount(), 1);
        QCOMPARE(m_judged->asked.places().first().label, u"cat"_s);
        QCOMPARE(m_judged->asked.places().first().region, m_judged->regions.regionAt(0));
    }

    void regionsAreJudgedByKey()
    {
        QVERIFY(!button(u"acceptRegionButton"_s)->isEnabled());
        click(left.center());
        QVERIFY(button(u"acceptRegionButton"_s)->isEnabled());
        const QImage before = m_stage->grab().toImage();
        key(Qt::Key_A);
        QCOMPARE(m_judged->regions.markAt(0).verdict, Verdict::Accepted);
        QVERIFY(m_stage->grab().toImage() != before);
        key(Qt::Key_R);
        QCOMPARE(m_judged->regions.markAt(0).verdict, Verdict::Rejected);
        key(Qt::Key_R);
        QCOMPARE(m_judged->regions.markAt(0).verdict, Verdict::None);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_judged->regions.markAt(0).verdict, Verdict::Rejected);
        QTest::mouseClick(button(u"acceptRegionButton"_s), Qt::LeftButton);
        QCOMPARE(m_judged->regions.markAt(0).verdict, Verdict::Accepted);
    }

    void aRegionIsMovedOnlyWhileCorrecting()
    {
        click(left.center());
        drag(left.center(), left.center() + QPointF(40, 20));
        QCOMPARE(m_judged->regions.markAt(0), presentation::RegionMark()); // that panned
        key(Qt::Key_Escape);
        click(left.center());
        key(Qt::Key_E);
        drag(left.center(), left.center() + QPointF(40, 20));
        QVERIFY(near(pixels(0), left.translated(40, 20)));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(near(pixels(0), left, 0.01));
        key(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(near(pixels(0), left.translated(40, 20)));
    }

    void aCornerIsDragged_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QRectF>("expected");
        QTest::newRow("freely") << Qt::KeyboardModifiers() << QRectF(40, 40, 160, 110);
        QTest::newRow("keeping the ratio")
            << Qt::KeyboardModifiers(Qt::ShiftModifier) << QRectF(40, 40, 160, 100 * 160 / 120.0);
    }

    void aCornerIsDragged()
    {
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QRectF, expected);
        select(0);
        key(Qt::Key_E);
        drag(left.bottomRight(), left.bottomRight() + QPointF(40, 10), modifiers);
        QVERIFY(near(pixels(0), expected));
        QVERIFY(m_judged->regions.markAt(0).moved);
    }

    void arrowsNudgeWhileCorrecting()
    {
        select(0);
        key(Qt::Key_Right);
        QCOMPARE(m_judged->linking.selected(), m_judged->id(1)); // not correcting: they step
        select(0);
        key(Qt::Key_E);
        key(Qt::Key_Right);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(near(pixels(0), left.translated(1, 10), 0.01));
        key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(near(pixels(0), QRectF(41, 50, 121, 100), 0.01));
        key(Qt::Key_Z, Qt::ControlModifier); // one step
        QVERIFY(near(pixels(0), left, 0.01));
    }

    void aDrawnBoxIsAddedAndNamedWhileCorrecting()
    {
        key(Qt::Key_E);
        key(Qt::Key_B);
        drag({100, 180}, {180, 260});
        QCOMPARE(m_judged->asked.rowCount(), 0);
        QCOMPARE(m_judged->regions.rowCount(), 3);
        QVERIFY(labelEdit());
        QTest::keyClicks(labelEdit(), u"fox"_s);
        QTest::keyClick(labelEdit(), Qt::Key_Return);
        QCOMPARE(m_judged->regions.regionAt(2).label, u"fox"_s);
        QVERIFY(near(pixels(2), QRectF(100, 180, 80, 80)));
        QCOMPARE(m_judged->linking.selected(), m_judged->id(2));
    }

    void aRegionIsDrawnWithoutAMouse()
    {
        key(Qt::Key_E);
        key(Qt::Key_B);
        key(Qt::Key_Return);
        QCOMPARE(m_judged->regions.rowCount(), 3);
        QTest::keyClick(labelEdit(), Qt::Key_Escape);
        key(Qt::Key_V);
        const QRectF before = pixels(2);
        key(Qt::Key_Left);
        QVERIFY(near(pixels(2), before.translated(-1, 0), 0.01));
    }

    void aRegionIsRenamedDeletedAndRestored()
    {
        select(0);
        key(Qt::Key_L);
        QVERIFY(labelEdit());
        QTest::keyClicks(labelEdit(), u"tiger"_s); // what was there is selected
        QTest::keyClick(labelEdit(), Qt::Key_Return);
        QCOMPARE(m_judged->regions.regionAt(0).label, u"tiger"_s);
        key(Qt::Key_Delete);
        QVERIFY(m_judged->regions.markAt(0).removed);
        QVERIFY(!m_judged->linking.selected());
        select(0);
        key(Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(m_judged->regions.regionAt(0), m_judged->conversation.messageAt(1).answer.regions.at(0));
    }

    void escapeKeepsTheOldName()
    {
        select(0);
        key(Qt::Key_L);
        QTest::keyClicks(labelEdit(), u"tiger"_s);
        QTest::keyClick(labelEdit(), Qt::Key_Escape);
        QCOMPARE(m_judged->regions.regionAt(0).label, u"cat"_s);
        QVERIFY(m_stage->hasFocus());
    }

    void theViewGoesRoundByKey()
    {
        select(0);
        key(Qt::Key_E);
        drag(left.center(), left.center() + QPointF(0, 60));
        key(Qt::Key_E);
        using View = presentation::Corrections::View;
        QCOMPARE(m_judged->corrections.view(), View::Corrected);
        const QImage corrected = m_stage->grab().toImage();
        key(Qt::Key_M);
        QCOMPARE(m_judged->corrections.view(), View::Both);
        const QImage both = m_stage->grab().toImage();
        QVERIFY(
            both.pixelColor(at({100, 40})) != corrected.pixelColor(at({100, 40}))); // the old outline is back
        key(Qt::Key_M);
        QCOMPARE(m_judged->corrections.view(), View::Model);
        QVERIFY(near(pixels(0), left, 0.01));
    }

    void aRegionsPictureAndTextAreCopied()
    {
        select(1);
        QApplication::clipboard()->clear();
        key(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::clipboard()->image().size(), QSize(120, 100));
        QCOMPARE(QApplication::clipboard()->image().pixelColor(60, 50), QColor(Qt::black));
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"dog"_s);
    }

    void theTextInADrawnRegionIsCopied()
    {
        m_judged->corrections.add(m_judged->answer(), Judged::polygon(QRectF(10, 10, 380, 200)), 0);
        select(2);
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"cat\ndog"_s);
    }

    void manyAreComparedAsWell()
    {
        QList<Region> many;
        for (int i = 0; i < 2000; ++i)
            many << Judged::box(u"x"_s, QRectF((i % 50) * 8, (i / 50) * 7, 6, 5));
        m_judged->comparison.compareWith({.kind = presentation::Comparison::Reference::Kind::File,
            .byPicture = {{u"halves.png"_s, many}}});
        QTRY_VERIFY(m_judged->comparison.isReady());
        m_judged->comparison.setSide(presentation::Comparison::Side::Shown);
        const QImage without = m_stage->grab().toImage();
        m_judged->comparison.setSide(presentation::Comparison::Side::Both);
        QVERIFY(m_stage->grab().toImage() != without);
    }

    void namesGiveWayToThoseOfTheComparison()
    {
        using Side = presentation::Comparison::Side;
        const auto names = [this] {
            m_stage->grab(); // they are placed as it is painted
            return m_stage->taken().size() - m_stage->cards().covered().size();
        };
        QCOMPARE(names(), 2);
        m_judged->comparison.compareWith({.kind = presentation::Comparison::Reference::Kind::File,
            .byPicture = {{u"halves.png"_s, {Judged::box(u"owl"_s, QRectF(10, 200, 40, 40))}}}});
        QTRY_VERIFY(m_judged->comparison.isReady());
        QCOMPARE(names(), 0);
        m_judged->comparison.setSide(Side::Shown);
        QCOMPARE(names(), 2);
        m_judged->comparison.setSide(Side::Both);
        QCOMPARE(names(), 0);
        m_judged->comparison.end();
        QCOMPARE(names(), 2);
    }

    void twoSetsAreComparedAndBlink()
    {
        ui::stage::ComparisonBar bar(m_judged->comparison, m_stage.get());
        QVERIFY(bar.isHidden());
        QVERIFY(!m_bench->actions().blink->isEnabled());
        select(0);
        key(Qt::Key_E);
        key(Qt::Key_Right);
        QVERIFY(m_judged->corrections.view() == presentation::Corrections::View::Corrected);
        m_judged->comparison.compareWith({.kind = presentation::Comparison::Reference::Kind::File,
            .name = u"truth"_s,
            .byPicture = {{u"halves.png"_s,
                {Judged::box(u"cat"_s, left.translated(30, 0)),
                    Judged::box(u"fox"_s, QRectF(40, 200, 60, 60))}}}});
        QTRY_VERIFY(m_judged->comparison.isReady());
        QVERIFY(!bar.isHidden());
        // the model is compared, so its own regions are shown
        QCOMPARE(m_judged->corrections.view(), presentation::Corrections::View::Model);
        QVERIFY(near(pixels(0), left, 0.01));
        QVERIFY(!m_bench->actions().correct->isChecked());
        m_judged->linking.select({}, Linking::From::Keyboard);
        const auto *counts = bar.findChild<QLabel *>(u"comparisonCounts"_s);
        QCOMPARE(counts->text(), u"1 matched · 1 missed · 1 extra"_s);
        bar.findChild<QSlider *>(u"comparisonThreshold"_s)->setValue(70); // the overlap is 60 %
        QCOMPARE(counts->text(), u"0 matched · 2 missed · 2 extra"_s);
        const QImage both = m_stage->grab().toImage();
        key(Qt::Key_X);
        QVERIFY(m_stage->regionsHidden());
        const QImage other = m_stage->grab().toImage();
        key(Qt::Key_X);
        QVERIFY(!m_stage->regionsHidden());
        const QImage own = m_stage->grab().toImage();
        QVERIFY(both != other && other != own && both != own);
        QTest::mouseClick(bar.findChild<QAbstractButton *>(u"stopComparing"_s), Qt::LeftButton);
        QVERIFY(bar.isHidden());
        QCOMPARE(m_judged->corrections.view(), presentation::Corrections::View::Corrected);
    }

    void whatCanBeComparedIsOffered()
    {
        QSignalSpy annotations(m_bench, &ui::stage::Workbench::annotationsWanted);
        key(Qt::Key_C);
        QMenu *menu = nullptr;
        QTRY_VERIFY(menu = m_stage->findChild<QMenu *>(u"comparisonMenu"_s));
        const QList<QAction *> offers = menu->actions();
        QVERIFY(offers.first()->text().contains(u"corrected"_s));
        QVERIFY(!offers.at(1)->isEnabled()); // says what to do, since there is no second answer
        QSignalSpy folder(m_bench, &ui::stage::Workbench::annotationFolderWanted);
        offers.last()->trigger();
        QCOMPARE(folder.size(), 1);
        offers.at(offers.size() - 2)->trigger();
        QCOMPARE(annotations.size(), 1);
        offers.first()->trigger();
        QVERIFY(m_judged->comparison.isOn());
        menu->close();
    }

    void withoutAnAnswerNothingIsCorrectedAndItSaysWhy()
    {
        m_judged->conversation.show({.id = -1});
        m_stage->showPicture(m_judged->picture(), 0);
        QTRY_VERIFY(m_stage->findChild<QWidget *>(u"stageBar"_s)->isVisible());
        key(Qt::Key_E);
        QVERIFY(!m_bench->actions().correct->isChecked());
        QVERIFY(button(u"correctRegionsButton"_s)->toolTip().contains(u"no answer"_s));
        key(Qt::Key_B); // asking about a place needs none
        drag({100, 150}, {200, 250});
        QCOMPARE(m_judged->asked.rowCount(), 1);
    }

    void everythingHasANameAndAKey()
    {
        for (const QAction *action : m_bench->actions().all()) {
            QVERIFY2(
                !action->text().isEmpty() && !action->objectName().isEmpty(), qPrintable(action->text()));
        }
        for (const QAbstractButton *each : m_stage->findChildren<QAbstractButton *>())
            QVERIFY2(!each->isVisible() || !each->accessibleName().isEmpty() || !each->text().isEmpty(),
                qPrintable(each->objectName()));
        QSet<QKeySequence> keys;
        for (const QAction *action : m_bench->actions().all() + m_stage->viewActions()) {
            for (const QKeySequence &sequence : action->shortcuts()) {
                QVERIFY2(!keys.contains(sequence), qPrintable(sequence.toString()));
                keys << sequence;
            }
        }
    }
};

QTEST_MAIN(WorkbenchTest)
#include "workbenchtest.moc"
