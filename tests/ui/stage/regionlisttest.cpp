#include "ui/stage/regionlist.h"

#include "ui/stage/scene.h"

#include <QLabel>
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
    QPoint rowAt(int row) const { return table()->visualRect(m_scene->regions.index(row, 1)).center(); }
    QColor backgroundOf(int row) const
    {
        const QRect cell = table()->visualRect(m_scene->regions.index(row, 3));
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
