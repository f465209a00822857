#include "text/finding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using text::Dialect;

class FindingTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreFoundAsTheyAreShown_data();
    void wordsAreFoundAsTheyAreShown();
};

void FindingTest::wordsAreFoundAsTheyAreShown_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("plain") << u"One two one"_s << u"one"_s << QStringList{u"One"_s, u"one"_s};
    QTest::newRow("over markup") << u"a **bold** word"_s << u"bold word"_s << QStringList{u"bold word"_s};
    QTest::newRow("within a word") << u"a **b**old word"_s << u"bold"_s << QStringList{u"bold"_s};
    QTest::newRow("an entity") << u"caf&eacute; bar"_s << u"café bar"_s << QStringList{u"café bar"_s};
    QTest::newRow("in a cell") << u"|a|b|\n|---|---|\n|soup|x|"_s << u"SOUP"_s << QStringList{u"soup"_s};
    QTest::newRow("in code") << u"```cpp\nint answer;\n```"_s << u"answer"_s << QStringList{u"answer"_s};
    QTest::newRow("not in an address") << u"[here](http://soup.example)"_s << u"soup"_s << QStringList();
    QTest::newRow("not in the marks") << u"**a** b"_s << u"*"_s << QStringList();
    QTest::newRow("Thai") << u"เมนู **กาแฟ**เย็น"_s << u"กาแฟเย็น"_s << QStringList{u"กาแฟเย็น"_s};
    QTest::newRow("nothing") << u"a"_s << u""_s << QStringList();
}

void FindingTest::wordsAreFoundAsTheyAreShown()
{
    QFETCH(const QString, source);
    QFETCH(const QString, words);
    QFETCH(const QStringList, shown);
    QStringList found;
    qsizetype last = 0;
    for (const text::Range &range : text::findWords(source, Dialect::Markdown, words, Qt::CaseInsensitive)) {
        QVERIFY(range.from >= last && range.to > range.from && range.to <= source.size());
        last = range.to;
        found << text::readMarkdown(source).shownText(range);
    }
    QCOMPARE(found, shown);
    if (!words.isEmpty() && source.contains(words)) {
        QVERIFY(!text::findWords(source, Dialect::Plain, words, Qt::CaseSensitive).isEmpty());
    }
}

QTEST_GUILESS_MAIN(FindingTest)
#include "findingtest.moc"
