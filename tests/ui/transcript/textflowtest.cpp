#include "ui/transcript/textflow.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::transcript::TextFlow;
using ui::transcript::TextRange;

namespace {

TextFlow flowOf(const QString &text, qreal width = 300, text::Dialect dialect = text::Dialect::Plain)
{
    TextFlow flow;
    flow.setWidth(width);
    flow.setText(text, dialect);
    return flow;
}

} // namespace

class TextFlowTest : public QObject {
    Q_OBJECT

private slots:
    void growingGivesTheSameLayoutAsTheWholeText_data();
    void growingGivesTheSameLayoutAsTheWholeText();
    void aRangeHasItsPiecesWhereItsWordsAre();
    void aRangeAcrossLinesHasOnePieceALine();
    void theCharacterUnderAPieceIsTheOneOfTheSource_data();
    void theCharacterUnderAPieceIsTheOneOfTheSource();
    void markdownThatGrowsIsLaidOutAsTheWhole();
    void aWideTableStaysInsideAndNarrowColumnsKeepTheirWidth();
    void wideCodeIsMovedSideways();
    void narrowTextWrapsEvenWithoutSpaces();
    void anEmptyTextTakesNoHeight();
};

void TextFlowTest::growingGivesTheSameLayoutAsTheWholeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << u"One two three.\n\nFour five six seven eight nine ten eleven twelve."_s;
    QTest::newRow("list") << u"It says:\n- Espresso 2.40\n- Flat white 3.80\n1. first\n10. tenth\nend"_s;
    QTest::newRow("Thai and emoji")
        << u"เมนู 😀 กาแฟ\n• ชา 👩‍👩‍👧 done"_s;
    QTest::newRow("ends with a break") << u"a\nb\n"_s;
}

void TextFlowTest::growingGivesTheSameLayoutAsTheWholeText()
{
    QFETCH(const QString, text);
    const TextFlow whole = flowOf(text, 120);
    TextFlow growing = flowOf({}, 120);
    for (qsizetype length = 1; length <= text.size(); ++length)
        growing.setText(text.left(length), text::Dialect::Plain);
    QCOMPARE(growing.height(), whole.height());
    for (qsizetype offset = 0; offset < text.size(); ++offset) {
        const auto mine = growing.piecesOf({offset, offset + 1});
        const auto theirs = whole.piecesOf({offset, offset + 1});
        QCOMPARE(mine.size(), theirs.size());
        for (qsizetype piece = 0; piece < mine.size(); ++piece)
            QCOMPARE(mine.at(piece).rect, theirs.at(piece).rect);
    }
}

void TextFlowTest::aRangeHasItsPiecesWhereItsWordsAre()
{
    const QString text = u"alpha beta gamma"_s;
    const TextFlow flow = flowOf(text);
    const auto alpha = flow.piecesOf({0, 5});
    const auto beta = flow.piecesOf({6, 10});
    QCOMPARE(alpha.size(), 1);
    QCOMPARE(beta.size(), 1);
    QCOMPARE(alpha.first().rect.left(), 0.0);
    QVERIFY(beta.first().rect.left() > alpha.first().rect.right());
    QVERIFY(alpha.first().baseline > alpha.first().rect.top());
    QVERIFY(flow.piecesOf({5, 5}).isEmpty());
}

void TextFlowTest::aRangeAcrossLinesHasOnePieceALine()
{
    const TextFlow flow = flowOf(u"first line\nsecond line\n- third item"_s);
    const auto pieces = flow.piecesOf({6, 30});
    QCOMPARE(pieces.size(), 3);
    QVERIFY(pieces.at(1).rect.top() > pieces.at(0).rect.top());
    QVERIFY(pieces.at(2).rect.left() > 0); // behind the marker
}

void TextFlowTest::theCharacterUnderAPieceIsTheOneOfTheSource_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("bold") << u"a **kettle** here"_s << u"kettle"_s;
    QTest::newRow("heading") << u"x\n# a kettle"_s << u"kettle"_s;
    QTest::newRow("quotation in a list") << u"- a\n  > kettle"_s << u"kettle"_s;
    QTest::newRow("code") << u"a\n```\nb\n  kettle\n```"_s << u"kettle"_s;
    QTest::newRow("cell at the right") << u"|a|b|\n|---|--:|\n|c|kettle|\n|d|e|"_s << u"kettle"_s;
    QTest::newRow("link after an entity") << u"&amp; [kettle](https://x.example)"_s << u"kettle"_s;
    QTest::newRow("paragraph") << u"What does it cost?"_s << u"does"_s;
    QTest::newRow("list item") << u"It says:\n- Espresso 2.40"_s << u"2.40"_s;
    QTest::newRow("numbered item") << u"1. Espresso\n2. Flat white"_s << u"white"_s;
    QTest::newRow("after an emoji") << u"😀😀 Espresso"_s << u"Espresso"_s;
    QTest::newRow("wrapped") << u"some words before it so that the line is full Espresso"_s << u"Espresso"_s;
}

void TextFlowTest::theCharacterUnderAPieceIsTheOneOfTheSource()
{
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    const TextFlow flow = flowOf(text, 200, text::Dialect::Markdown);
    const qsizetype from = text.indexOf(word);
    for (qsizetype offset = from; offset < from + word.size(); ++offset) {
        const auto pieces = flow.piecesOf({offset, offset + 1});
        QCOMPARE(pieces.size(), 1);
        QCOMPARE(flow.characterAt(pieces.first().rect.center()), std::optional(offset));
    }
    QVERIFY(!flow.characterAt({5, flow.height() + 40}));
}

void TextFlowTest::markdownThatGrowsIsLaidOutAsTheWhole()
{
    const QString source =
        u"# A\n\nText **b**\n\n1. one\n   more\n2. two\n\n|a|b|\n|---|---|\n|c|d|\n\n```\nx\n```\n> q"_s;
    TextFlow growing = flowOf({}, 200, text::Dialect::Markdown);
    for (qsizetype length = 1; length <= source.size(); ++length) {
        growing.setText(source.left(length), text::Dialect::Markdown);
        QCOMPARE(growing.height(), flowOf(source.left(length), 200, text::Dialect::Markdown).height());
    }
}

void TextFlowTest::aWideTableStaysInsideAndNarrowColumnsKeepTheirWidth()
{
    const TextFlow flow =
        flowOf(u"|n|text|\n|---|---|\n|12|%1|"_s.arg(QString(60, u'x')), 200, text::Dialect::Markdown);
    QVERIFY(flow.usedWidth() <= 200);
    QCOMPARE(flow.piecesOf({20, 22}).size(), 1);
}

void TextFlowTest::wideCodeIsMovedSideways()
{
    TextFlow flow = flowOf(u"```\n%1\n```\n\nprose"_s.arg(QString(80, u'x')), 200, text::Dialect::Markdown);
    const QPointF inside = flow.codesIn({0, 0, 200, 1000}).constFirst().frame.center();
    const qreal before = flow.piecesOf({4, 5}).constFirst().rect.left();
    QVERIFY(flow.scrollCode(inside, 30));
    QCOMPARE(flow.piecesOf({4, 5}).constFirst().rect.left(), before - 30);
    QVERIFY(flow.scrollCode(inside, 1e6));
    QVERIFY(!flow.scrollCode(inside, 1)); // its end is reached
    QVERIFY(!flow.scrollCode({5, flow.height() - 5}, 30));
}

void TextFlowTest::narrowTextWrapsEvenWithoutSpaces()
{
    const TextFlow flow = flowOf(QString(200, u'x'), 80);
    QVERIFY(flow.usedWidth() <= 80);
    QVERIFY(flow.height() > 60);
}

void TextFlowTest::anEmptyTextTakesNoHeight()
{
    QCOMPARE(flowOf({}).height(), 0.0);
}

QTEST_MAIN(TextFlowTest)
#include "textflowtest.moc"
