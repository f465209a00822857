#include "database/searchwords.h"

#include "database/database.h"

#include <QTest>

using namespace Qt::StringLiterals;
using database::FoundRange;

/// What is typed finds what is written, through the full-text index itself.
class SearchWordsTest : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void operatorsAreWords_data();
    void operatorsAreWords();
    void marksWhatWasFound_data();
    void marksWhatWasFound();
    void boundsWhatIsTyped();
    void boundsWords();

private:
    static bool indexFinds(const QString &text, const QString &typed);
};

bool SearchWordsTest::indexFinds(const QString &text, const QString &typed)
{
    const auto opened = database::Database::open(u":memory:"_s);
    if (!opened)
        qFatal("no database");
    database::Database &database = **opened;
    if (!database.run(u"CREATE VIRTUAL TABLE t USING fts5 (words, tokenize = 'ascii', prefix = '1 2 3')"_s))
        qFatal("no full-text index");
    if (!database.statement(u"INSERT INTO t VALUES (?)"_s).bind(database::indexedText(text)).run())
        qFatal("nothing was written");
    const auto terms = database::searchTerms(typed);
    if (terms.isEmpty())
        return false;
    auto rows = database.statement(u"SELECT rowid FROM t WHERE t MATCH ?"_s);
    const auto found = rows.bind(database::matchExpression(terms)).next();
    if (!found)
        qFatal("%s", qPrintable(found.problem().detail));
    return *found;
}

void SearchWordsTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const QString menu = u"The soup of the day costs 3.50 €, not 4."_s;
    QTest::newRow("a word") << menu << u"soup"_s << true;
    QTest::newRow("its beginning") << menu << u"so"_s << true;
    QTest::newRow("one letter") << menu << u"d"_s << true;
    QTest::newRow("not its end") << menu << u"oup"_s << false;
    QTest::newRow("words in any order") << menu << u"day soup"_s << true;
    QTest::newRow("one that is not there") << menu << u"soup night"_s << false;
    QTest::newRow("a phrase") << menu << u"\"soup of the day\""_s << true;
    QTest::newRow("a phrase in another order") << menu << u"\"day of the soup\""_s << false;
    QTest::newRow("a closed phrase is whole words") << menu << u"\"soup of th\""_s << false;
    QTest::newRow("an open phrase goes on") << menu << u"\"soup of th"_s << true;
    QTest::newRow("typographic quotes") << menu << u"\u201Esoup of the day\u201C"_s << true;
    QTest::newRow("a number with a point") << menu << u"3.50"_s << true;
    QTest::newRow("parts of a number in another order") << menu << u"50.3"_s << false;
    QTest::newRow("capitals") << u"SOUP"_s << u"soup"_s << true;
    QTest::newRow("capitals typed") << u"soup"_s << u"SOUP"_s << true;
    QTest::newRow("accents written") << u"Crème brûlée, Ångström, Œuvre"_s << u"creme brulee angstrom"_s
                                     << true;
    QTest::newRow("accents typed") << u"creme"_s << u"crème"_s << true;
    QTest::newRow("accents as marks") << u"cre\u0300me"_s << u"crème"_s << true;
    QTest::newRow("umlauts") << u"Größe über Straße"_s << u"GROSSE uber strasse"_s << true;
    QTest::newRow("Greek capitals") << u"ΟΔΥΣΣΕΎΣ"_s << u"οδυσσευς"_s << true;
    QTest::newRow("Turkish I") << u"İstanbul"_s << u"istanbul"_s << true;
    QTest::newRow("Cyrillic") << u"Ёлка"_s << u"елка"_s << true;
    QTest::newRow("wide letters") << u"ＡＢＣ１２"_s << u"abc12"_s << true;
    QTest::newRow("a word with a hyphen") << u"a state-of-the-art lens"_s << u"state-of-the-art"_s << true;
    QTest::newRow("its part") << u"a state-of-the-art lens"_s << u"art"_s << true;
    QTest::newRow("an identifier") << u"call read_file(path)"_s << u"read_file"_s << true;

    const QString invoice = u"这是一张增值税发票，金额合计500元。"_s;
    QTest::newRow("Chinese, two characters") << invoice << u"发票"_s << true;
    QTest::newRow("Chinese, one") << invoice << u"票"_s << true;
    QTest::newRow("Chinese, the last of a run") << invoice << u"元"_s << true;
    QTest::newRow("Chinese, three") << invoice << u"税发票"_s << true;
    QTest::newRow("Chinese, not together") << invoice << u"票发"_s << false;
    QTest::newRow("Chinese, apart") << invoice << u"税票"_s << false;
    QTest::newRow("Chinese, two words") << invoice << u"合计 发票"_s << true;
    QTest::newRow("Chinese and digits") << invoice << u"合计500"_s << true;
    QTest::newRow("Chinese in quotes") << invoice << u"\"增值税\""_s << true;
    QTest::newRow("rare characters") << u"我在𠮷野家"_s << u"𠮷野"_s << true;

    const QString receipt = u"お会計は合計1,280円です。カード払い"_s;
    QTest::newRow("Japanese, two characters") << receipt << u"合計"_s << true;
    QTest::newRow("Japanese, one") << receipt << u"円"_s << true;
    QTest::newRow("Japanese, hiragana") << receipt << u"です"_s << true;
    QTest::newRow("Japanese, katakana with a long vowel") << receipt << u"カード"_s << true;
    QTest::newRow("Japanese, narrow katakana") << u"ｶｰﾄﾞ払い"_s << u"カード"_s << true;
    QTest::newRow("Japanese as it is read from pictures") << u"合 計\n金 額"_s << u"合計"_s << true;
    QTest::newRow("over the end of a line") << u"金額の合\n計です"_s << u"合計"_s << true;
    QTest::newRow("not over a full stop") << u"総合。計画"_s << u"合計"_s << false;
    QTest::newRow("not over a paragraph") << u"総合\n\n計画"_s << u"合計"_s << false;

    const QString sign = u"ป้ายนี้เขียนว่าห้ามจอดรถ ตลอดเวลา"_s;
    QTest::newRow("Thai, a short word") << sign << u"รถ"_s << true;
    QTest::newRow("Thai, one letter") << sign << u"ห"_s << true;
    QTest::newRow("Thai, with vowel and tone marks") << sign << u"ป้าย"_s << true;
    QTest::newRow("Thai, inside of a sentence") << sign << u"ห้ามจอด"_s << true;
    QTest::newRow("Thai, another tone") << sign << u"ป่าย"_s << false;
    QTest::newRow("Thai, am") << u"น้ำเย็น"_s << u"น้ำ"_s << true;
    QTest::newRow("Lao") << u"ພາສາລາວ"_s << u"ລາວ"_s << true;
    QTest::newRow("Khmer") << u"ភាសាខ្មែរ"_s << u"ខ្មែរ"_s << true;
    QTest::newRow("Burmese") << u"မြန်မာစာ"_s << u"မာစာ"_s << true;
    QTest::newRow("Korean, the beginning") << u"영수증을 확인하세요"_s << u"영수증"_s << true;
    QTest::newRow("Arabic without points") << u"مُحَمَّد"_s << u"محمد"_s << true;
    QTest::newRow("Hindi") << u"हिन्दी में"_s << u"हिन्दी"_s << true;
    QTest::newRow("Hindi, another vowel") << u"हिन्दी"_s << u"हुन्दी"_s << false;
    QTest::newRow("scripts mixed") << u"iPhone发票2024"_s << u"iphone发票"_s << true;
    QTest::newRow("nothing") << menu << u""_s << false;
    QTest::newRow("blanks") << menu << u"  \t "_s << false;
    QTest::newRow("signs only") << menu << u"€ ?!"_s << false;
}

void SearchWordsTest::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    QCOMPARE(indexFinds(text, typed), found);
    if (found) // and what is found is marked
        QVERIFY(!database::occurrences(text, database::searchTerms(typed)).isEmpty());
}

void SearchWordsTest::operatorsAreWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found"); // in "cats and dogs, not near the column words"
    QTest::newRow("AND") << u"cats AND dogs"_s << true;
    QTest::newRow("AND at the end") << u"cats AND"_s << true;
    QTest::newRow("OR is a word") << u"cats OR birds"_s << false;
    QTest::newRow("NOT is a word") << u"cats NOT near"_s << true;
    QTest::newRow("NEAR") << u"NEAR(cats dogs, 1)"_s << false;
    QTest::newRow("a star") << u"ca*"_s << true;
    QTest::newRow("only a star") << u"*"_s << false;
    QTest::newRow("a minus") << u"-cats"_s << true;
    QTest::newRow("a plus") << u"cats + dogs"_s << true;
    QTest::newRow("a caret") << u"^cats"_s << true;
    QTest::newRow("a column") << u"words : cats"_s << true;
    QTest::newRow("a column that is none") << u"nocolumn:cats"_s << false;
    QTest::newRow("a bracket") << u"(cats"_s << true;
    QTest::newRow("braces") << u"{cats}"_s << true;
    QTest::newRow("a quotation mark") << u"\""_s << false;
    QTest::newRow("quotation marks around nothing") << u"\"\" cats"_s << true;
    QTest::newRow("an apostrophe") << u"'cats"_s << true;
    QTest::newRow("a statement") << u"'; DROP TABLE message; --"_s << false;
    QTest::newRow("a null") << u"cats"_s + QChar(0) << true;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD842)) + u" cats"_s << true;
}

void SearchWordsTest::operatorsAreWords()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    QCOMPARE(indexFinds(u"cats and dogs, not near the column words"_s, typed), found);
}

void SearchWordsTest::marksWhatWasFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("whole words") << u"Soups and a soup."_s << u"soup"_s << QStringList{u"Soups"_s, u"soup"_s};
    QTest::newRow("a phrase as one") << u"of the day, of day"_s << u"\"of the day\""_s
                                     << QStringList{u"of the day"_s};
    QTest::newRow("two terms") << u"the soup of the day"_s << u"day soup"_s
                               << QStringList{u"soup"_s, u"day"_s};
    QTest::newRow("a longer word with its accents")
        << u"zwei Größen"_s << u"grosse"_s << QStringList{u"Größen"_s};
    QTest::newRow("one character") << u"发票票"_s << u"票"_s << QStringList{u"票"_s, u"票"_s};
    QTest::newRow("three characters as one") << u"增值税发票"_s << u"值税发"_s << QStringList{u"值税发"_s};
    QTest::newRow("with the blank between") << u"合 計"_s << u"合計"_s << QStringList{u"合 計"_s};
    QTest::newRow("none") << u"abc"_s << u"x"_s << QStringList{};
}

void SearchWordsTest::marksWhatWasFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const QStringList, marked);
    QStringList found;
    for (const FoundRange &range : database::occurrences(text, database::searchTerms(typed)))
        found << text.mid(range.from, range.to - range.from);
    QCOMPARE(found, marked);
}

void SearchWordsTest::boundsWhatIsTyped()
{
    QString typed;
    for (int i = 0; i < 200'000; ++i)
        typed += u"word%1 "_s.arg(i);
    QVERIFY(database::searchTerms(typed).size() <= 16);
    const auto run = database::searchTerms(QString(500'000, QChar(0x7968)));
    QCOMPARE(run.size(), 1);
    QVERIFY(run.constFirst().words.size() <= 64);
    QVERIFY(indexFinds(QString(2'000, QChar(0x7968)), QString(500'000, QChar(0x7968))));
}

void SearchWordsTest::boundsWords()
{
    const QString text(300'000, u'x');
    QVERIFY(database::indexedText(text).size() < 1000);
    QVERIFY(indexFinds(text, text));
}

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "searchwordstest.moc"
