#include "text/growingdocument.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using text::Dialect;
using text::GrowingDocument;

class GrowingDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void everyPrefixEqualsAReadingOfTheWhole_data();
    void everyPrefixEqualsAReadingOfTheWhole();
    void anyMixtureEqualsAReadingOfTheWhole();
    void blocksBeforeTheTailStay();
    void codeInListsAndBracketsKeepWhatIsBeforeThem_data();
    void codeInListsAndBracketsKeepWhatIsBeforeThem();
    void anotherTextBeginsAnew();
};

void GrowingDocumentTest::everyPrefixEqualsAReadingOfTheWhole_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("prose") << u"One **two**\nthree.\n\nFour\n\n> five\n> six\n\nseven"_s;
    QTest::newRow("lists") << u"- a\n\n- b\n\n  still b\n\n1. c\n2. d\n\nend\n\n---\n\n- x\n"_s;
    QTest::newRow("fences") << u"a\n\n```\n\nno # heading\n\n```\n\nafter\n\n~~~\n```\n~~~\n\nend"_s;
    QTest::newRow("a fence in an item") << u"- ```\n  a\n\n  b\n  ```\n\nout\n\nmore"_s;
    QTest::newRow("a list that ends in its code") << u"- a\n  ```\n  b\n\nout\n\n```\n\nx\n\ny\n```\n\nz"_s;
    QTest::newRow("a fence behind a marker") << u"- ```\n  a\n```\n\nx\n\n  ```\n\n1. ~~~\nb\n\nc\n\nd"_s;
    QTest::newRow("code that a list ends and other code begins")
        << u"- a\n  ```\n  b\n```\n\nx\n\n```\n\ny\n\n```\nz"_s;
    QTest::newRow("code deep in a list")
        << u"10. a\n\n    ```\n    b\n\n    c\n    ```\n\nout\n\n    ```\n\n    d\n\nmore\n\nend"_s;
    QTest::newRow("code deep in a list that does not end")
        << u"- a\n\n     ```\n     b\n\nout\n\n- c\n     ```\n  ```\n\nx\n\ny"_s;
    QTest::newRow("brackets before a colon") << u"if a[i]: b\n\n[x]\n\n> - [x]: http://x.example\n\nend"_s;
    QTest::newRow("brackets before a colon in code") << u"```\n[x]: y\n```\n\n[x]\n\nb\n\nend"_s;
    QTest::newRow("a name over two lines") << u"see [x y]\n\n[x\ny]: http://x.example\n\nend"_s;
    QTest::newRow("no fence") << u"``` a`b\n\n```\n\nx\n\n```\n\ny"_s;
    QTest::newRow("tables") << u"a\n\n|a|b|\n|---|---|\n|1|2|\n\nb\n\n| x\n"_s;
    QTest::newRow("a late definition") << u"see [x]\n\nmore\n\n[x]: http://x.example\n\nend"_s;
    QTest::newRow("rules") << u"---\n\na\n\n***\n\nb\n\n---"_s;
    QTest::newRow("wide letters") << u"ä😀\n\n**เมนู** กาแฟ\n\n発票 &amp; 合計"_s;
    QTest::newRow("carriage returns") << u"a\r\n\r\nb\r\n\r\nc"_s;
}

void GrowingDocumentTest::everyPrefixEqualsAReadingOfTheWhole()
{
    QFETCH(const QString, source);
    for (const Dialect dialect : {Dialect::Markdown, Dialect::Plain}) {
        GrowingDocument growing;
        for (qsizetype length = 0; length <= source.size(); ++length) {
            growing.setText(source.left(length), dialect);
            GrowingDocument whole;
            whole.setText(source.left(length), dialect);
            QCOMPARE(growing.document().blocks.size(), whole.document().blocks.size());
            for (qsizetype index = 0; index < whole.document().blocks.size(); ++index)
                QVERIFY2(growing.document().blocks.at(index) == whole.document().blocks.at(index),
                    qPrintable(source.left(length)));
        }
    }
}

/// Pieces of every construct in any order, grown in pieces of any size.
void GrowingDocumentTest::anyMixtureEqualsAReadingOfTheWhole()
{
    static const QStringList pieces{u"word "_s, u"\n"_s, u"\n\n"_s, u"- "_s, u"> "_s, u"```\n"_s, u"# "_s,
        u"|a|b|\n"_s, u"|---|---|\n"_s, u"    "_s, u"**"_s, u"1. "_s, u"`"_s, u"---\n"_s, u"~~~\n"_s,
        u"[x]"_s, u"  "_s, u"&amp;"_s, u"<b>"_s, u"😀"_s, u"\t"_s, u"  ```\n"_s, u"``` a`b\n"_s, u"x\n\n"_s,
        u"- ```\n"_s, u"\n\n    ```\n"_s, u"     ~~~\n"_s, u"[x]: http://x.example\n"_s, u"a[i]: b\n"_s};
    QRandomGenerator random(20240131);
    for (int round = 0; round < 1'500; ++round) {
        QString source;
        for (int count = random.bounded(4, 50); count > 0; --count)
            source += pieces.at(random.bounded(pieces.size()));
        GrowingDocument growing;
        for (qsizetype length = 0; length < source.size();) {
            length = qMin<qsizetype>(source.size(), length + random.bounded(1, 9));
            growing.setText(source.left(length), Dialect::Markdown);
            GrowingDocument whole;
            whole.setText(source.left(length), Dialect::Markdown);
            QVERIFY2(growing.document() == whole.document(), qPrintable(source.left(length)));
        }
    }
}

void GrowingDocumentTest::blocksBeforeTheTailStay()
{
    QString source;
    GrowingDocument growing;
    for (int paragraph = 0; paragraph < 200; ++paragraph) {
        source += u"Paragraph %1 with **bold** words.\n\n"_s.arg(paragraph);
        const qsizetype kept = growing.setText(source, Dialect::Markdown);
        QCOMPARE(kept, paragraph);
    }
}

/// What stands before a place that is safe is not read again: the cost depends on the last block.
void GrowingDocumentTest::codeInListsAndBracketsKeepWhatIsBeforeThem_data()
{
    QTest::addColumn<QString>("section");
    QTest::newRow("code in an item") << u"Steps:\n\n1. one\n   ```\n   a[0]: b\n   ```\n2. two\n\n"_s;
    QTest::newRow("code deep in an item") << u"Steps:\n\n10. one\n\n    ```\n    a\n    ```\n\n"_s;
    QTest::newRow("python") << u"So:\n\n```python\nif a[i]:\n    [b]: c\n```\n\n"_s;
}

void GrowingDocumentTest::codeInListsAndBracketsKeepWhatIsBeforeThem()
{
    QFETCH(const QString, section);
    GrowingDocument growing;
    QString source;
    qsizetype blocks = 0;
    for (int round = 0; round < 20; ++round) {
        source += section;
        growing.setText(source, Dialect::Markdown);
        blocks = growing.document().blocks.size();
    }
    source += u"and"_s;
    growing.setText(source, Dialect::Markdown);
    QVERIFY(growing.setText(source + u" more"_s, Dialect::Markdown) >= blocks - 1);
    QVERIFY(growing.settled() >= blocks - blocks / 20);
}

void GrowingDocumentTest::anotherTextBeginsAnew()
{
    GrowingDocument growing;
    growing.setText(u"# a\n\nb"_s, Dialect::Markdown);
    QCOMPARE(growing.setText(u"# a\n\nb"_s, Dialect::Plain), 0);
    QCOMPARE(growing.document().blocks.size(), 3);
    QCOMPARE(growing.setText(u"c"_s, Dialect::Plain), 0);
    QCOMPARE(growing.document().blocks.size(), 1);
}

QTEST_GUILESS_MAIN(GrowingDocumentTest)
#include "growingdocumenttest.moc"
