#include "grounding/pagecheck.h"

#include <QTest>

using model::PageCheck;
using model::PictureAnalysis;
using Verdict = PageCheck::Verdict;
using namespace Qt::StringLiterals;

namespace {

/// A page of lines, a word a column wide, as recognition reads it.
PictureAnalysis page(const QStringList &lines)
{
    PictureAnalysis read{.size = {1000, 1000}};
    for (int row = 0; row < lines.size(); ++row) {
        PictureAnalysis::Line line{.text = lines.at(row)};
        const QStringList words = lines.at(row).split(u' ');
        for (int column = 0; column < words.size(); ++column) {
            const QRectF box(0.1 * column, 0.1 * row, 0.08, 0.04);
            line.words.append({.text = words.at(column),
                .polygon = QPolygonF(
                    QList<QPointF>{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()})});
        }
        line.polygon = QPolygonF(QRectF(0, 0.1 * row, 0.9, 0.04));
        read.lines.append(line);
    }
    return read;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const grounding::Claim &claim : grounding::claimsIn(text))
        words << text.sliced(claim.offset, claim.length);
    return words;
}

} // namespace

class PageCheckTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatCanBeChecked_data();
    void findsWhatCanBeChecked();
    void judgesAcrossSpellings_data();
    void judgesAcrossSpellings();
    void tiesWhatIsFoundToItsPlace();
    void severalPlacesAreForThePersonToChoose();
    void checkingAgainLeavesNothingBehind();
    void anythingMayStandInAText();
};

void PageCheckTest::findsWhatCanBeChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &text, const QStringList &words) {
        QTest::newRow(name) << text << words;
    };
    row("numbers", u"The total is $1,234.50, 21 % of it tax (213.45)."_s,
        {u"1,234.50"_s, u"21"_s, u"213.45"_s});
    row("dates", u"Due 14 March 2026, sent on 2026-02-28 or 3.4.26."_s,
        {u"14 March 2026"_s, u"2026-02-28"_s, u"3.4.26"_s});
    row("a month first", u"On March 14, 2026 it closed."_s, {u"March 14, 2026"_s});
    row("codes", u"Invoice INV-2024-017 of A12B, phone 030-555-12."_s,
        {u"INV-2024-017"_s, u"A12B"_s, u"030-555-12"_s});
    row("the end of a sentence is no part", u"It costs 4.50. And 7."_s, {u"4.50"_s, u"7"_s});
    row("numbers of a list are none", u"1. Espresso 2.40\n2) Tea 3"_s, {u"2.40"_s, u"3"_s});
    row("blanks in thousands", u"Altogether 1 234 567,89 euro"_s, {u"1 234 567,89"_s});
    row("none", u"Nothing to count here."_s, {});
}

void PageCheckTest::findsWhatCanBeChecked()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(text), words);
}

void PageCheckTest::judgesAcrossSpellings_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("onPage");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const QString &said, const QString &onPage, Verdict verdict) {
        QTest::addRow("%s on %s", qPrintable(said), qPrintable(onPage)) << said << onPage << verdict;
    };
    row(u"1,234.50"_s, u"Total 1.234,50 EUR"_s, Verdict::Found);
    row(u"1234.5"_s, u"Total 1.234,50"_s, Verdict::Found);
    row(u"1 234,50"_s, u"$1,234.50"_s, Verdict::Found);
    row(u"1,234"_s, u"1234"_s, Verdict::Found);
    row(u"1.234"_s, u"1,234"_s, Verdict::Found);
    row(u"1'234'567"_s, u"1234567"_s, Verdict::Found);
    row(u"4.50"_s, u"4,5"_s, Verdict::Found);
    row(u"1,234.50"_s, u"Total 1.234,51"_s, Verdict::Missing);
    row(u"1,234.50"_s, u"Total 123450"_s, Verdict::Missing);
    row(u"45"_s, u"450 1.45 45a"_s, Verdict::Missing);
    row(u"14 March 2026"_s, u"Date: 14.03.2026"_s, Verdict::Found);
    row(u"2026-03-14"_s, u"14. März 2026"_s, Verdict::Found);
    row(u"March 14, 2026"_s, u"03/14/2026"_s, Verdict::Found);
    row(u"14 March 2026"_s, u"15.03.2026"_s, Verdict::Missing);
    row(u"INV-2024-017"_s, u"No. INV/2024/017"_s, Verdict::Found);
    row(u"inv-2024-017"_s, u"INV2024017"_s, Verdict::Found);
    row(u"INV-2024-017"_s, u"INV-2024-071"_s, Verdict::Missing);
    row(u"200.00"_s, u"2 200.00"_s, Verdict::Found); // quantity and price in columns
    row(u"7"_s, u"7 eggs and 7 spoons"_s, Verdict::Several);
}

void PageCheckTest::judgesAcrossSpellings()
{
    QFETCH(QString, said);
    QFETCH(QString, onPage);
    QFETCH(Verdict, verdict);
    const auto checked =
        grounding::checkedAgainst({.text = u"It says "_s + said + u'!'}, {page({u"Heading"_s, onPage})});
    QCOMPARE(checked.checks.size(), 1);
    QCOMPARE(checked.checks.first().verdict, verdict);
}

void PageCheckTest::tiesWhatIsFoundToItsPlace()
{
    const QString text = u"The total is 1,234.50 and the tax 99."_s;
    model::Answer answer{.text = text, .regions = {{.label = u"of the model"_s}}};
    const auto checked = grounding::checkedAgainst(answer, {page({u"Nothing"_s}), page({u"Sum 1.234,50"_s})});
    QCOMPARE(checked.regions.size(), 2);
    const model::Region &found = checked.regions.at(1);
    QCOMPARE(found.picture, 1);
    QCOMPARE(found.source, model::RegionSource::Analysis);
    QCOMPARE(found.label, u"1.234,50"_s);
    QVERIFY(std::abs(found.polygon.boundingRect().left() - 0.1) < 1e-9);
    QCOMPARE(text.sliced(found.spans.first().offset, found.spans.first().length), u"1,234.50"_s);
    QCOMPARE(checked.checks.at(0).places, QList<int>{1});
    QCOMPARE(checked.checks.at(1).verdict, Verdict::Missing);
}

void PageCheckTest::severalPlacesAreForThePersonToChoose()
{
    const auto checked =
        grounding::checkedAgainst({.text = u"It is 12."_s}, {page({u"12 here"_s, u"and 12"_s})});
    QCOMPARE(checked.checks.first().verdict, Verdict::Several);
    QCOMPARE(checked.checks.first().places.size(), 2);
    QVERIFY(checked.regions.at(0).spans.isEmpty());
    const auto chosen = grounding::placeChosen(checked, 0, 1);
    QCOMPARE(chosen.checks.first().verdict, Verdict::Found);
    QCOMPARE(chosen.regions.at(1).spans.first().tie, model::Tie::ByHand);
    const auto other = grounding::placeChosen(chosen, 0, 0);
    QVERIFY(other.regions.at(1).spans.isEmpty());
    QCOMPARE(grounding::placeChosen(checked, 0, 7), checked);
    QCOMPARE(grounding::placeChosen(checked, 3, 0), checked);
}

void PageCheckTest::checkingAgainLeavesNothingBehind()
{
    const model::Answer answer{.text = u"It is 12 or 13."_s};
    const auto once = grounding::checkedAgainst(answer, {page({u"12"_s, u"13"_s})});
    QCOMPARE(grounding::checkedAgainst(once, {page({u"12"_s, u"13"_s})}), once);
    QCOMPARE(grounding::checkedAgainst(once, {}).regions.size(), 0);
}

void PageCheckTest::anythingMayStandInAText()
{
    QVERIFY(grounding::checkedAgainst({}, {}).checks.isEmpty());
    const QString digits(20'000, u'9');
    QCOMPARE(grounding::checkedAgainst({.text = digits}, {page({digits})}).checks.size(), 1);
    const QString mixed = u"1.2,3'4 5/6-7_"_s.repeated(500);
    for (const grounding::Claim &claim : grounding::claimsIn(mixed))
        QVERIFY(claim.offset + claim.length <= mixed.size());
    QVERIFY(grounding::claimsIn(u"٣٤٫٥٦ and 99.99.9999"_s).size() <= 3);
}

QTEST_APPLESS_MAIN(PageCheckTest)
#include "pagechecktest.moc"
