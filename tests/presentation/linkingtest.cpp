#include "presentation/linking.h"

#include <QSignalSpy>
#include <QTest>

using presentation::Linking;
using presentation::RegionId;

class LinkingTest : public QObject {
    Q_OBJECT

private slots:
    void whoeverSetsItSaysFromWhere()
    {
        Linking linking;
        QSignalSpy selected(&linking, &Linking::selectedChanged);
        linking.select(RegionId{3, 1}, Linking::From::Transcript);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.at(0).at(0).value<std::optional<RegionId>>(), std::optional(RegionId{3, 1}));
        QCOMPARE(selected.at(0).at(1).value<Linking::From>(), Linking::From::Transcript);
    }

    void sayingTheSameAgainIsNoNews()
    {
        Linking linking;
        linking.hover(RegionId{3, 1}, Linking::From::Stage);
        linking.select(RegionId{3, 1}, Linking::From::Stage);
        QSignalSpy hovered(&linking, &Linking::hoveredChanged);
        QSignalSpy selected(&linking, &Linking::selectedChanged);
        linking.hover(RegionId{3, 1}, Linking::From::RegionList);
        linking.select(RegionId{3, 1}, Linking::From::RegionList);
        QCOMPARE(hovered.size() + selected.size(), 0);
    }

    void sameIndexOfAnotherAnswerIsAnotherRegion()
    {
        Linking linking;
        linking.select(RegionId{3, 1}, Linking::From::Stage);
        QSignalSpy selected(&linking, &Linking::selectedChanged);
        linking.select(RegionId{4, 1}, Linking::From::Stage);
        QCOMPARE(selected.size(), 1);
    }

    void clearEndsBoth()
    {
        Linking linking;
        linking.hover(RegionId{3, 1}, Linking::From::Stage);
        linking.select(RegionId{3, 2}, Linking::From::Stage);
        linking.clear();
        QVERIFY(!linking.hovered());
        QVERIFY(!linking.selected());
    }
};

QTEST_APPLESS_MAIN(LinkingTest)
#include "linkingtest.moc"
