#include "model/boxindex.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using model::BoxIndex;

namespace {

QSet<int> found(const BoxIndex &index, const QRectF &area)
{
    QSet<int> boxes;
    index.forEachNear(area, [&](int box) {
        boxes.insert(box);
        return true;
    });
    return boxes;
}

} // namespace

class BoxIndexTest : public QObject {
    Q_OBJECT

private slots:
    void everyBoxThatTouchesIsFoundWhateverItsSize()
    {
        QRandomGenerator random(5);
        std::vector<QRectF> boxes;
        for (int i = 0; i < 2000; ++i) {
            const double size = std::pow(random.bounded(1.0), 6);
            boxes.emplace_back(random.bounded(1.2) - 0.1, random.bounded(1.2) - 0.1, size, size / 2);
        }
        const BoxIndex index(boxes);
        for (int i = 0; i < 200; ++i) {
            const QRectF area(random.bounded(1.0), random.bounded(1.0), 0.05, 0.02);
            const QSet<int> near = found(index, area);
            for (std::size_t box = 0; box < boxes.size(); ++box) {
                if (boxes[box].intersects(area))
                    QVERIFY(near.contains(static_cast<int>(box)));
            }
        }
    }

    void fewAreVisitedWhereManyAreSmall()
    {
        std::vector<QRectF> boxes;
        for (int i = 0; i < 40'000; ++i)
            boxes.emplace_back((i % 200) / 200.0, (i / 200) / 200.0, 0.004, 0.004);
        QVERIFY(found(BoxIndex(boxes), QRectF(0.5, 0.5, 0, 0)).size() < 40);
    }

    void largeBoxesAreNamedInFewCells()
    {
        const BoxIndex index(std::vector<QRectF>(50'000, QRectF(0.1, 0.1, 0.8, 0.8)));
        int visits = 0;
        index.forEachNear(QRectF(0, 0, 1, 1), [&](int) { return ++visits, true; });
        QCOMPARE(visits, 50'000);
    }

    void aVisitorCanStop()
    {
        const BoxIndex index(std::vector<QRectF>(10, QRectF(0, 0, 1, 1)));
        int visits = 0;
        QVERIFY(!index.forEachNear(QRectF(0, 0, 1, 1), [&](int) { return ++visits < 3; }));
        QCOMPARE(visits, 3);
    }

    void nothingHoldsNothing()
    {
        QVERIFY(found({}, QRectF(0, 0, 1, 1)).isEmpty());
        QVERIFY(found(BoxIndex(std::vector<QRectF>()), QRectF(0, 0, 1, 1)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(BoxIndexTest)
#include "boxindextest.moc"
