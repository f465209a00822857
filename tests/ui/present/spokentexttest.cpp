#include "ui/present/spokentext.h"
#include "ui/present/closeup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::present::Closeup;
using ui::present::spokenText;

class SpokenTextTest : public QObject {
    Q_OBJECT

private slots:
    void marksAreTakenAwayAndWordsFound_data();
    void marksAreTakenAwayAndWordsFound();
    void listsKeepTheirMarkers();
    void aLookIsGentleAndStaysWithinThePicture();
};

void SpokenTextTest::marksAreTakenAwayAndWordsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"a red cup here"_s << u"a red cup here"_s;
    QTest::newRow("bold") << u"a **red cup** here"_s << u"a red cup here"_s;
    QTest::newRow("half bold") << u"a **red** cup `here`"_s << u"a red cup here"_s;
    QTest::newRow("a lonely mark") << u"a red cup ** here"_s << u"a red cup ** here"_s;
    QTest::newRow("heading") << u"## a red cup"_s << u"a red cup"_s;
    QTest::newRow("item") << u"  - a red cup"_s << u"a red cup"_s;
}

void SpokenTextTest::marksAreTakenAwayAndWordsFound()
{
    QFETCH(const QString, source);
    QFETCH(const QString, shown);
    const auto paragraphs = spokenText(u"first\n\n"_s + source);
    QCOMPARE(paragraphs.size(), 2);
    QCOMPARE(paragraphs.at(1).text, shown);
    const qsizetype offset = 7 + source.indexOf(u"red"_s);
    const auto part = paragraphs.at(1).shown(offset, source.indexOf(u"cup"_s) + 3 - source.indexOf(u"red"_s));
    QCOMPARE(paragraphs.at(1).text.mid(part.from, part.length), u"red cup"_s);
    QCOMPARE(paragraphs.at(0).shown(offset, 7).length, 0);
}

void SpokenTextTest::listsKeepTheirMarkers()
{
    const auto paragraphs = spokenText(u"* one\n12. two\n-no item"_s);
    QCOMPARE(paragraphs.at(0).marker, u"\u2022"_s);
    QCOMPARE(paragraphs.at(1).marker, u"12."_s);
    QCOMPARE(paragraphs.at(2).text, u"-no item"_s);
}

void SpokenTextTest::aLookIsGentleAndStaysWithinThePicture()
{
    QCOMPARE(Closeup::of({0.1, 0.1, 0.8, 0.3}), Closeup());
    const Closeup speck = Closeup::of({0.98, 0.98, 0.01, 0.01});
    QCOMPARE(speck.zoom(), Closeup::closest);
    QVERIFY(QRectF(0, 0, 1 + 1e-9, 1 + 1e-9).contains(speck.seen()));
    for (const double progress : {0.0, 0.3, 1.0}) {
        const QRectF seen = Closeup::between(Closeup(), speck, progress).seen();
        QVERIFY(QRectF(-1e-9, -1e-9, 1 + 2e-9, 1 + 2e-9).contains(seen));
    }
    const QPointF place(0.9, 0.8);
    QVERIFY((speck.toPicture(speck.toFrame(place)) - place).manhattanLength() < 1e-9);
}

QTEST_APPLESS_MAIN(SpokenTextTest)
#include "spokentexttest.moc"
