#include "text/markdown.h"
#include "text/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using text::Block;
using text::Document;
using text::readMarkdown;

namespace {

/// A block in one line: what it is, where it stands, what it shows.
QString told(const Block &block)
{
    static const QHash<Block::Kind, QString> names{{Block::Kind::Paragraph, u"p"_s},
        {Block::Kind::Heading, u"h"_s}, {Block::Kind::Code, u"code"_s}, {Block::Kind::Rule, u"rule"_s},
        {Block::Kind::Table, u"table"_s}, {Block::Kind::Gap, u"gap"_s}};
    QString line = names.value(block.kind);
    if (block.level > 0)
        line += QString::number(block.level);
    if (!block.language.isEmpty())
        line += u'/' + block.language;
    line += QString(block.quotes, u'>') + QString(block.depth, u'-');
    if (!block.marker.isEmpty())
        line += u' ' + block.marker;
    QStringList words{block.words.shown()};
    for (const QList<text::Words> &row : block.rows) {
        QStringList cells;
        for (const text::Words &cell : row)
            cells << cell.shown();
        words << cells.join(u" | "_s);
    }
    words.removeAll({});
    return QString(line + u' ' + words.join(u" / "_s))
        .replace(QChar::LineSeparator, u'\\')
        .replace(u'\n', u'\\')
        .trimmed();
}

QStringList told(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks)
        lines << told(block);
    return lines;
}

} // namespace

class MarkdownTest : public QObject {
    Q_OBJECT

private slots:
    void readsBlocks_data();
    void readsBlocks();
    void everyShownCharacterKnowsItsSource_data();
    void everyShownCharacterKnowsItsSource();
    void aRangeOfTheSourceIsFoundInEveryConstruct_data();
    void aRangeOfTheSourceIsFoundInEveryConstruct();
    void stylesCoverTheirWords();
    void onlyHarmlessAddressesAreLinks_data();
    void onlyHarmlessAddressesAreLinks();
    void aRangeIsCopiedAsItIsShown();
    void flatTextKnowsWhereWordsWent();
    void plainTextKeepsItsSigns();
    void extensionsCanBeOff();
};

void MarkdownTest::readsBlocks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("blocks");
    const auto row = [](const char *name, const QString &source, const QStringList &blocks) {
        QTest::newRow(name) << source << blocks;
    };
    row("nothing", {}, {});
    row("paragraphs keep their breaks", u"One\ntwo\n\nthree"_s, {u"p One\\two"_s, u"p three"_s});
    row("headings", u"# Menu\n## Drinks\nSetext\n---"_s, {u"h1 Menu"_s, u"h2 Drinks"_s, u"h2 Setext"_s});
    row("a tight list", u"- tea\n- coffee\n  - black\n"_s,
        {u"p- • tea"_s, u"p- • coffee"_s, u"p-- • black"_s});
    row("an ordered list", u"3. tea\n4. coffee\n\n   with milk\n"_s,
        {u"p- 3. tea"_s, u"p- 4. coffee"_s, u"p- with milk"_s});
    row("tasks", u"- [ ] ask\n- [x] done"_s, {u"p- ☐ ask"_s, u"p- ☑ done"_s});
    row("an empty item", u"-\n- b"_s, {u"p- •"_s, u"p- • b"_s});
    row("a quotation", u"> so\n>> it goes"_s, {u"p> so"_s, u"p>> it goes"_s});
    row("code", u"```py\na = 1\n\nb\n```\n\n    in\n    dent"_s,
        {u"code/py a = 1\\\\b"_s, u"code in\\dent"_s});
    row("code that still grows", u"```\nlet"_s, {u"code let"_s});
    row("a rule", u"a\n\n---\nb"_s, {u"p a"_s, u"rule"_s, u"p b"_s});
    row("a table", u"| a | b |\n|---|--:|\n| 1 | 2 |\n| 3 |"_s, {u"table a | b / 1 | 2 / 3 |"_s});
    row("entities", u"R&amp;D &#228; &nosuch; &copy;"_s, {u"p R&D ä &nosuch; ©"_s});
    row("escapes", u"\\*no\\* 1\\. a"_s, {u"p *no* 1. a"_s});
    row("HTML is text", u"<b>bold</b>\n\n<script>x()</script>"_s,
        {u"p <b>bold</b>"_s, u"p <script>x()</script>"_s});
    row("a picture names its host", u"![a cat](https://cats.example/c.png)"_s, {u"p a cat (cats.example)"_s});
}

void MarkdownTest::readsBlocks()
{
    QFETCH(const QString, source);
    QTEST(told(readMarkdown(source)), "blocks");
}

void MarkdownTest::everyShownCharacterKnowsItsSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("styles") << u"A **bold _and_ slanted** `code` ~~gone~~ end"_s;
    QTest::newRow("wide letters") << u"**เมนู** 😀 ä *กาแฟ* 😀 &amp; `発票`"_s;
    QTest::newRow("lists and quotes") << u"> - a\n> - **b**\n\n1. c\n   d"_s;
    QTest::newRow("code") << u"```\nx *y*\n  z\n```"_s;
    QTest::newRow("table") << u"|a|**b**|\n|---|---|\n|`c`|d 😀 e|"_s;
    QTest::newRow("links") << u"see [the *page*](http://x.example) or http://y.example/a_b"_s;
}

void MarkdownTest::everyShownCharacterKnowsItsSource()
{
    QFETCH(const QString, source);
    int letters = 0;
    const auto check = [&](const text::Words &words) {
        for (const text::Words::Origin &origin : words.origins()) {
            if (origin.shownLength != origin.sourceLength)
                continue;
            letters += static_cast<int>(origin.shownLength);
            QCOMPARE(words.shown().mid(origin.shown, origin.shownLength),
                source.mid(origin.source, origin.sourceLength));
        }
    };
    for (const Block &block : readMarkdown(source).blocks) {
        check(block.words);
        for (const QList<text::Words> &row : block.rows) {
            for (const text::Words &cell : row)
                check(cell);
        }
    }
    QVERIFY(letters >= 4);
}

void MarkdownTest::aRangeOfTheSourceIsFoundInEveryConstruct_data()
{
    QTest::addColumn<QString>("source");
    for (const QString &source :
        {u"a kettle here"_s, u"a **kettle** here"_s, u"*a kettle here*"_s, u"# a kettle"_s,
            u"- one\n- a kettle"_s, u"> a\n> kettle"_s, u"| x | y |\n|--|--|\n| 1 | a kettle |"_s,
            u"```\na kettle\n```"_s, u"[a kettle](http://x.example)"_s, u"ä 😀 &amp; `a kettle`"_s})
        QTest::newRow(qPrintable(source)) << source;
}

void MarkdownTest::aRangeOfTheSourceIsFoundInEveryConstruct()
{
    QFETCH(const QString, source);
    const qsizetype at = source.indexOf(u"kettle"_s);
    const text::Range range{at, at + 6};
    const Document document = readMarkdown(source);
    QCOMPARE(document.shownText(range).section(u'\t', -1), u"kettle"_s);
    for (const Block &block : document.blocks) {
        const text::Range shown = block.words.shownOf(range);
        if (!shown.isEmpty())
            QCOMPARE(block.words.sourceOf(shown.from), at);
    }
}

void MarkdownTest::stylesCoverTheirWords()
{
    const text::Words words = readMarkdown(u"a **b *c*** `d` ~~e~~"_s).blocks.constFirst().words;
    QStringList styled;
    for (const auto &[range, style] : words.stretches()) {
        QString line = words.shown().mid(range.from, range.to - range.from) + u':';
        line += QString(style.strong ? u"b"_s : QString()) + (style.emphasis ? u"i"_s : QString())
            + (style.code ? u"c"_s : QString()) + (style.struck ? u"s"_s : QString());
        styled << line;
    }
    QCOMPARE(styled, (QStringList{u"b :b"_s, u"c:bi"_s, u"d:c"_s, u"e:s"_s}));
}

void MarkdownTest::onlyHarmlessAddressesAreLinks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("link");
    QTest::newRow("https") << u"[a](https://x.example/p)"_s << u"https://x.example/p"_s;
    QTest::newRow("bare") << u"https://x.example/p"_s << u"https://x.example/p"_s;
    QTest::newRow("a letter") << u"<me@x.example>"_s << u"mailto:me@x.example"_s;
    QTest::newRow("script") << u"[a](javascript:alert(1))"_s << QString();
    QTest::newRow("file") << u"[a](file:///etc/passwd)"_s << QString();
    QTest::newRow("data") << u"![a](data:image/png;base64,AAAA)"_s << QString();
    QTest::newRow("relative") << u"[a](/etc/passwd)"_s << QString();
    QTest::newRow("hidden in capitals") << u"[a](JaVaScRiPt:x)"_s << QString();
}

void MarkdownTest::onlyHarmlessAddressesAreLinks()
{
    QFETCH(const QString, source);
    const auto stretches = readMarkdown(source).blocks.constFirst().words.stretches();
    QTEST(stretches.isEmpty() ? QString() : stretches.constFirst().style.link, "link");
}

void MarkdownTest::aRangeIsCopiedAsItIsShown()
{
    const QString source = u"## Two\n\n- **tea** 2.40\n- cake\n\n|a|b|\n|---|---|\n|1|2|"_s;
    const Document document = readMarkdown(source);
    QCOMPARE(document.shownText({0, source.size()}), u"Two\n- tea 2.40\n- cake\na\tb\n1\t2"_s);
    const qsizetype tea = source.indexOf(u"ea**"_s);
    QCOMPARE(document.shownText({tea, tea + 6}), u"ea 2"_s);
}

void MarkdownTest::flatTextKnowsWhereWordsWent()
{
    const QString source = u"# A **menu**\n\n- tea\n- *ca* &amp; ke\n\n|a|b|\n|---|---|\n|1|22|"_s;
    const Document::Flat flat = readMarkdown(source).flattened();
    QCOMPARE(flat.text, u"A menu\n- tea\n- ca & ke\na\tb\n1\t22"_s);
    for (const QString &word : {u"menu"_s, u"tea"_s, u"ke"_s, u"22"_s}) {
        const text::Range shown = flat.shownOf({source.indexOf(word), source.indexOf(word) + word.size()});
        QCOMPARE(flat.text.mid(shown.from, shown.to - shown.from), word);
    }
}

void MarkdownTest::plainTextKeepsItsSigns()
{
    QCOMPARE(told(text::readPlain(u"# 12\n\n* tea *\n  10. x\n"_s)),
        (QStringList{u"p # 12"_s, u"gap"_s, u"p- • tea *"_s, u"p-- 10. x"_s, u"gap"_s}));
}

void MarkdownTest::extensionsCanBeOff()
{
    QCOMPARE(told(readMarkdown(u"~~a~~ http://x.example"_s, text::Dialect::CommonMark)),
        QStringList{u"p ~~a~~ http://x.example"_s});
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "markdowntest.moc"
