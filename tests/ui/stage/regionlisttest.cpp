#include "ui/stage/regionlist.h"

#include "ui/stage/scene.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Linking;
using presentation::RegionId;
using ui::stage::RegionList;

class RegionListTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<RegionList> m_list;

    QTableView *table() const { return m_list->table(); }
    QPoint rowAt(int row) const { return table()->visualRect(table()->model()->index(row, 1)).center(); }
    QColor backgroundOf(int row) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 1));
        return table()->viewport()->grab().toImage().pixelColor(cell.right() - 3, cell.top() + 3);
    }

    void threeRegions()
    {
        m_scene->showRegions({Scene::box(u"a"_s, {10, 10, 50, 50}), Scene::box(u"b"_s, {100, 10, 50, 50}),
            Scene::box(u"c"_s, {200, 10, 50, 50})});
    }

private slots:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        m_list = std::make_unique<RegionList>(m_scene->regions, m_scene->linking);
        m_list->resize(640, 200);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }
    void cleanup()
    {
        m_list.reset();
        m_scene.reset();
    }

    void withoutRegionsItSaysWhatWillBeHere()
    {
        m_scene->regions.clear();
        auto *empty = m_list->findChild<QLabel *>(u"regionListEmpty"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->text().isEmpty());
        threeRegions();
        QVERIFY(!empty->isVisible());
        QCOMPARE(m_list->findChild<QLabel *>(u"regionCount"_s)->text(), u"3"_s);
    }

    void clickSelectsEverywhere()
    {
        threeRegions();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, rowAt(1));
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(1)));
    }

    void hoverLightsEverywhereAndEndsOutside()
    {
        threeRegions();
        QTest::mouseMove(table()->viewport(), rowAt(2));
        QCOMPARE(m_scene->linking.hovered(), std::optional(Scene::id(2)));
        QTest::mouseMove(table()->viewport(), {50, table()->viewport()->height() - 2});
        QVERIFY(!m_scene->linking.hovered());
    }

    void aHoverFromElsewhereTintsTheRow()
    {
        threeRegions();
        const QColor resting = backgroundOf(1);
        m_scene->linking.hover(Scene::id(1), Linking::From::Stage);
        QVERIFY(backgroundOf(1) != resting);
        QCOMPARE(backgroundOf(0), resting);
        m_scene->linking.hover(std::nullopt, Linking::From::Stage);
        QCOMPARE(backgroundOf(1), resting);
    }

    void aSelectionFromElsewhereIsShownAndScrolledTo()
    {
        QList<model::Region> many;
        for (int i = 0; i < 200; ++i)
            many.append(Scene::box(QString::number(i), {10, 10, 50, 50}));
        m_scene->showRegions(many);
        m_scene->linking.select(Scene::id(150), Linking::From::Stage);
        QCOMPARE(table()->currentIndex().row(), 150);
        QVERIFY(table()->viewport()->rect().contains(rowAt(150)));
        m_scene->linking.select(std::nullopt, Linking::From::Stage);
        QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
    }

    void arrowKeysWalkTheRows()
    {
        threeRegions();
        table()->setFocus();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, rowAt(0));
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(1)));
        QTest::keyClick(table(), Qt::Key_Up);
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(0)));
    }

    void theSelectionSurvivesAGrowingAnswer()
    {
        threeRegions();
        m_scene->linking.select(Scene::id(1), Linking::From::Stage);
        QList<model::Region> more = m_scene->regions.regions();
        more.append(Scene::box(u"d"_s, {300, 10, 50, 50}));
        m_scene->showRegions(more);
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(1)));
        QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 1);
    }

    void aClickOnAColumnSortsTurnsAndGivesBack()
    {
        m_scene->showRegions({Scene::box(u"b"_s, {10, 10, 50, 50}), Scene::box(u"c"_s, {100, 10, 50, 50}),
            Scene::box(u"a"_s, {200, 10, 50, 50})});
        m_scene->linking.select(Scene::id(2), Linking::From::Stage);
        const auto names = [this] {
            QString all;
            for (int row = 0; row < table()->model()->rowCount(); ++row)
                all += table()->model()->index(row, 0).data().toString();
            return all;
        };
        const auto clickLabel = [this] {
            QTest::mouseClick(table()->horizontalHeader()->viewport(), Qt::LeftButton, {}, {20, 10});
        };
        clickLabel();
        QCOMPARE(names(), u"abc"_s);
        QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 0); // the same region
        clickLabel();
        QCOMPARE(names(), u"cba"_s);
        clickLabel();
        QCOMPARE(names(), u"bca"_s);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, rowAt(1));
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(1)));
    }

    void typingFindsRegionsAndTheMenuShowsAllAgain()
    {
        threeRegions();
        auto *search = m_list->findChild<QLineEdit *>(u"regionSearch"_s);
        QTest::keyClicks(search, u"b"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(!m_scene->regions.isShown(0));
        QCOMPARE(m_list->findChild<QLabel *>(u"regionCount"_s)->text(), u"1 of 3"_s);
        QTest::keyClicks(search, u"zzz"_s);
        QVERIFY(m_list->findChild<QLabel *>(u"regionListEmpty"_s)->text().contains(u"filter"_s));
        auto *menu = m_list->findChild<QPushButton *>(u"filterPill"_s)->menu();
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"showAllRegions"_s)->trigger();
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(search->text().isEmpty());
    }

    void labelsAreTickedInTheMenuWhichStaysOpen()
    {
        threeRegions();
        auto *menu = m_list->findChild<QPushButton *>(u"filterPill"_s)->menu();
        menu->popup(m_list->mapToGlobal(QPoint(0, 0)));
        const QList<QAction *> all = menu->actions();
        for (QAction *action : {all.at(all.size() - 1), all.at(all.size() - 3)})
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QVERIFY(menu->isVisible());
        QVERIFY(m_scene->regions.isShown(0) && !m_scene->regions.isShown(1) && m_scene->regions.isShown(2));
        menu->close();
    }

    void thePillsChangeWhatColoursTellAndWhenLabelsAreWritten()
    {
        threeRegions();
        m_list->findChild<QAction *>(u"colourBy1"_s)->trigger();
        QCOMPARE(m_scene->regions.colourAt(0), m_scene->regions.colourAt(1));
        m_list->findChild<QAction *>(u"labels2"_s)->trigger();
        QCOMPARE(m_scene->regions.look().style().labels, presentation::RegionStyle::Labels::Never);
        QVERIFY(m_list->findChild<QPushButton *>(u"labelsPill"_s)->text().contains(u"never"_s));
    }

    void slidersChangeTheLookAtOnce()
    {
        threeRegions();
        QTest::mouseClick(m_list->findChild<QPushButton *>(u"lookButton"_s), Qt::LeftButton);
        auto *popover = m_list->findChild<QWidget *>(u"lookPopover"_s);
        QVERIFY(popover->isVisible());
        const double before = m_scene->regions.look().style().lineWidth;
        QTest::keyClick(popover->findChild<QSlider *>(u"widthSlider"_s), Qt::Key_PageUp);
        QVERIFY(m_scene->regions.look().style().lineWidth > before);
        QTest::mouseClick(popover->findChild<QPushButton *>(u"usualLook"_s), Qt::LeftButton);
        QCOMPARE(m_scene->regions.look().style().lineWidth, before);
        popover->close();
    }

    void whatDoesNotFitGivesWay()
    {
        threeRegions();
        const auto shown = [this](const QString &name) {
            return m_list->findChild<QWidget *>(name)->isVisible();
        };
        m_list->resize(900, 200);
        QVERIFY(shown(u"regionSearch"_s) && shown(u"colourPill"_s));
        QVERIFY(!table()->isColumnHidden(4));
        m_list->resize(340, 200);
        QVERIFY(!shown(u"regionSearch"_s) && shown(u"filterPill"_s));
        QVERIFY(table()->isColumnHidden(4) && !table()->isColumnHidden(0));
    }

    void aHundredThousandRowsAreListed()
    {
        QList<model::Region> many;
        for (int i = 0; i < 100'000; ++i)
            many.append(Scene::box(QString::number(i), {i % 390 + 0.0, i / 390 + 0.0, 2, 2}));
        m_scene->showRegions(many);
        m_scene->linking.select(Scene::id(99'999), Linking::From::Stage);
        QCOMPARE(table()->currentIndex().row(), 99'999);
        QVERIFY(table()->viewport()->rect().contains(rowAt(99'999)));
    }

    void anotherAnswerLeavesNoSelectionBehind()
    {
        threeRegions();
        m_scene->linking.select(Scene::id(1), Linking::From::Stage);
        m_scene->regions.show(99, {.text = u"Other"_s, .regions = m_scene->regions.regions()});
        QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
        QCOMPARE(m_scene->linking.selected(), std::optional(Scene::id(1)));
    }
};

QTEST_MAIN(RegionListTest)
#include "regionlisttest.moc"
