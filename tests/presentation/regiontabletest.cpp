#include "presentation/regiontable.h"

#include "model/regionlook.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::ColourBy;
using presentation::RegionsModel;
using presentation::RegionTable;

namespace {

model::Region region(const QString &label, const QRectF &box, std::optional<double> confidence = {},
    model::RegionSource source = model::RegionSource::ReadText)
{
    QPolygonF corners(box);
    corners.removeLast();
    return {.label = label, .polygon = corners, .confidence = confidence, .source = source};
}

QList<model::Region> four()
{
    return {region(u"pear"_s, {0.1, 0.1, 0.1, 0.1}, 0.4), region(u"apple"_s, {0.3, 0.1, 0.3, 0.3}, 0.95),
        region(u"Pear"_s, {0.7, 0.7, 0.2, 0.2}),
        region(u"face"_s, {0.3, 0.1, 0.3, 0.3}, 0.8, model::RegionSource::Face)};
}

QList<int> order(const RegionTable &table)
{
    QList<int> rows;
    for (int row = 0; row < table.rowCount(); ++row)
        rows.append(table.regionRow(row));
    return rows;
}

} // namespace

class RegionTableTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RegionsModel> m_regions;
    std::unique_ptr<RegionTable> m_table;

private slots:
    void init()
    {
        m_regions = std::make_unique<RegionsModel>();
        m_table = std::make_unique<RegionTable>(*m_regions);
        m_regions->show(1, {.text = u"Fruit"_s, .regions = four()});
        QTRY_VERIFY(m_regions->factsAt(3)); // found off this thread
    }

    void theAnswersOrderComesFirst() { QCOMPARE(order(*m_table), (QList<int>{0, 1, 2, 3})); }

    void sortsByEveryColumnAndUnknownStaysLast_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("direction");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("label") << int(RegionsModel::Label) << Qt::AscendingOrder << QList<int>{1, 3, 0, 2};
        QTest::newRow("area") << int(RegionsModel::Area) << Qt::AscendingOrder << QList<int>{0, 2, 1, 3};
        QTest::newRow("score") << int(RegionsModel::Score) << Qt::AscendingOrder << QList<int>{0, 3, 1, 2};
        QTest::newRow("score down") << int(RegionsModel::Score) << Qt::DescendingOrder
                                    << QList<int>{1, 3, 0, 2};
        QTest::newRow("overlap down")
            << int(RegionsModel::Overlap) << Qt::DescendingOrder << QList<int>{1, 3, 0, 2};
        QTest::newRow("source") << int(RegionsModel::Source) << Qt::AscendingOrder << QList<int>{3, 0, 1, 2};
        QTest::newRow("look at") << int(RegionsModel::Flags) << Qt::AscendingOrder << QList<int>{1, 3, 0, 2};
    }
    void sortsByEveryColumnAndUnknownStaysLast()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, direction);
        QFETCH(QList<int>, expected);
        m_table->sort(column, direction);
        QCOMPARE(order(*m_table), expected);
        QCOMPARE(m_table->tableRow(expected.at(2)), 2);
        m_table->sort(-1);
        QCOMPARE(order(*m_table), (QList<int>{0, 1, 2, 3}));
    }

    void theFilterCombinesItsParts()
    {
        m_regions->setFilter({.labels = {u"pear"_s}});
        QCOMPARE(order(*m_table), (QList<int>{0, 2}));
        QCOMPARE(m_table->tableRow(2), 1);
        QCOMPARE(m_table->tableRow(1), -1);
        m_regions->setFilter({.leastConfidence = 0.5});
        QCOMPARE(order(*m_table), (QList<int>{1, 3}));
        m_regions->setFilter({.sources = {int(model::RegionSource::Face)}, .leastConfidence = 0.9});
        QVERIFY(order(*m_table).isEmpty());
        m_regions->setFilter({.text = u"APP"_s});
        QCOMPARE(order(*m_table), (QList<int>{1}));
        m_regions->setFilter({.onlyFlagged = true});
        QCOMPARE(order(*m_table), (QList<int>{1, 3})); // one place, two labels
        m_regions->setFilter({});
        QCOMPARE(order(*m_table).size(), 4);
    }

    void anotherAnswerEndsTheFilter()
    {
        m_regions->setFilter({.labels = {u"pear"_s}});
        m_regions->show(2, {.regions = four()});
        QVERIFY(m_regions->filter().isEmpty());
        QCOMPARE(m_table->rowCount(), 4);
    }

    void aGrowingAnswerAppendsRowsAndKeepsTheFilter()
    {
        QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
        QList<model::Region> more = four();
        more << region(u"pear"_s, {0.5, 0.5, 0.1, 0.1});
        m_regions->show(1, {.text = u"Fruit"_s, .regions = more});
        QCOMPARE(inserted.size(), 1);
        m_regions->setFilter({.labels = {u"pear"_s}});
        more << region(u"plum"_s, {0.5, 0.8, 0.1, 0.1}) << region(u"pear"_s, {0.8, 0.5, 0.1, 0.1});
        m_regions->show(1, {.text = u"Fruit"_s, .regions = more});
        QCOMPARE(order(*m_table), (QList<int>{0, 2, 4, 6}));
    }

    void flagsAreWordsWithAnExplanation()
    {
        const QModelIndex flags = m_table->index(1, RegionsModel::Flags);
        QVERIFY(flags.data().toString().contains(u"duplicate"_s));
        QVERIFY(flags.data().toString().contains(u"several things"_s));
        QVERIFY(flags.data(Qt::ToolTipRole).toString().contains(u"overlap above 0.9"_s));
        QVERIFY(m_table->index(0, RegionsModel::Flags).data().toString().isEmpty());
        QCOMPARE(m_table->index(0, RegionsModel::Area).data().toString(), u"1.0 %"_s);
        QCOMPARE(m_table->index(3, RegionsModel::Overlap).data().toString(), u"1.00"_s);
    }

    void coloursTellLabelSourceOrScore()
    {
        QCOMPARE(m_regions->colourAt(0), model::regionColour(0));
        QCOMPARE(m_regions->colourAt(2), model::regionColour(0)); // the same label
        QCOMPARE(m_regions->colourAt(3), model::regionColour(2));
        QVERIFY(m_regions->legend().isEmpty());
        QSignalSpy changed(m_regions.get(), &RegionsModel::dataChanged);
        presentation::RegionStyle style;
        style.colourBy = ColourBy::Source;
        m_regions->look().setStyle(style);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_regions->colourAt(0), m_regions->colourAt(1));
        QVERIFY(m_regions->colourAt(0) != m_regions->colourAt(3));
        QCOMPARE(m_regions->legend().size(), 2);
        QCOMPARE(m_regions->legend().first().count, 3);
        style.colourBy = ColourBy::Confidence;
        m_regions->look().setStyle(style);
        QCOMPARE(m_regions->colourAt(2), presentation::confidenceColour({}));
        QCOMPARE(m_regions->colourAt(1), presentation::confidenceColour(0.9));
        QCOMPARE(m_regions->legend().size(), 4);
    }
};

QTEST_GUILESS_MAIN(RegionTableTest)
#include "regiontabletest.moc"
