#include "engine/answering.h"
#include "engine/page.h"
#include "model/textoffsets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using engine::Seen;
using engine::Spoken;

/// Answers from evidence made by hand. Whatever is asked, quoted words are in the evidence and spans point at
/// it.
class AnsweringTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsThere_data();
    void saysWhatIsThere();
    void pointsAtTheWords_data();
    void pointsAtTheWords();
    void spansFitTheirLines_data();
    void spansFitTheirLines();
    void quotesExactly();
    void cutsLinesAtColumns();
    void namesPictures();
    void withoutPictures();
    void readsAlongTurnedText();

private:
    static Page menu()
    {
        return Page()
            .line(0.3, 0.02, u"Café Lindgrün"_s)
            .line(0.1, 0.2, u"Espresso"_s)
            .line(0.7, 0.2, u"2.40"_s)
            .line(0.1, 0.3, u"Walnut cake ........ 4.50"_s)
            .line(0.1, 0.5, u"Today: two cakes for 8.00 \U0001F370"_s)
            .code(0.8, 0.8, u"menu:lindgruen/today"_s);
    }
    static Page invoice()
    {
        return Page()
            .line(0.1, 0.05, u"Invoice number 88213"_s)
            .line(0.1, 0.15, u"Date: 14 March 2026"_s)
            .line(0.6, 0.15, u"Due"_s)
            .line(0.6, 0.2, u"13 April 2026"_s)
            .line(0.1, 0.3, u"Oak shelf          4          32.00          128.00"_s)
            .line(0.1, 0.4, u"Subtotal          193.40"_s)
            .line(0.1, 0.45, u"Sub total          193.40"_s)
            .line(0.1, 0.5, u"Total          241.75"_s)
            .line(0.1, 0.6, u"Questions: office@norrland.example or 555 0142."_s);
    }
    static Page crowd() { return Page().face(0.05, 0.05).face(0.85, 0.45).person(0.4, 0.4); }
    static Page pageNamed(const QString &name)
    {
        return name == u"menu"_s   ? menu()
            : name == u"invoice"_s ? invoice()
            : name == u"crowd"_s   ? crowd()
                                   : Page();
    }
};

void AnsweringTest::saysWhatIsThere_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("answer"); // its beginning
    QTest::addColumn<bool>("answered");
    const auto row = [](const char *question, const QString &page, const QString &answer,
                         bool answered = true) {
        QTest::addRow("%s: %s", qPrintable(page), question) << page << answer << answered;
    };
    row("What does it say?", u"menu"_s, u"Café Lindgrün\nEspresso 2.40\nWalnut cake ........ 4.50\n"_s);
    row("Where is the espresso?", u"menu"_s, u"“Espresso” is in the upper left, beside “2.40”."_s);
    row("Where is the Lindgrun?", u"menu"_s, u"“Lindgrün” is at the top, in the line “Café Lindgrün”."_s);
    row("Does it say walnut cake?", u"menu"_s, u"Yes, I read it:\n“Walnut cake” is in the upper left"_s);
    row("Does it say tiramisu?", u"menu"_s,
        u"I did not read “tiramisu” in this picture.\nWhat I did find:"_s);
    row("Does it say Espreso?", u"menu"_s,
        u"I did not read “Espreso” exactly as written, but something close to it."_s);
    row("What does the walnut cake cost?", u"menu"_s, u"“Walnut cake” stands beside the price “4.50”."_s);
    row("How much is the espresso?", u"menu"_s, u"“Espresso” stands beside the price “2.40”."_s);
    row("How much is the tea?", u"menu"_s, u"I did not read “tea” in this picture."_s);
    row("What are the prices?", u"menu"_s, u"“Espresso” stands beside the price “2.40”.\n“Walnut cake"_s);
    row("How many prices are there?", u"menu"_s, u"I read 3 prices: “2.40”, “4.50” and “8.00”."_s);
    row("Is there a dog?", u"menu"_s,
        u"I cannot look for a dog, and I did not read that anywhere in this picture.\nWhat I did find:"_s,
        false);
    row("Is there a cake?", u"menu"_s, u"“cake” is in the upper left"_s);
    row("Is there a QR code?", u"menu"_s,
        u"Yes, I found a QR code in the lower right that says “menu:lindgruen/today”."_s);
    row("What does the QR code say?", u"menu"_s, u"I found a QR code in the lower right"_s);
    row("How many faces are there?", u"menu"_s,
        u"I found no face in this picture.\nWhat I did find: a QR code"_s);
    row("Why is the sky blue?", u"menu"_s, u"I cannot answer that: I am not a language model."_s, false);
    row("What is the capital of France?", u"menu"_s,
        u"I cannot answer that: I am not a language model, and I did not read “capital of France”"_s, false);
    row("How many words are there?", u"menu"_s, u"I read 13 words in 5 lines."_s);
    row("Describe it", u"menu"_s, u"I found a QR code in the lower right"_s);
    row("What can you do?", u"menu"_s, u"I read text and find faces"_s);
    row("ยอดรวมเท่าไร", u"invoice"_s, u"“Total” stands beside “241.75”."_s);
    row("What is the total?", u"invoice"_s, u"“Total” stands beside “241.75”."_s);
    row("What is the total amount due?", u"invoice"_s, u"“Total” stands beside “241.75”."_s);
    row("What is the invoice number?", u"invoice"_s, u"“Invoice number” stands beside “88213”."_s);
    row("What is the number of the invoice?", u"invoice"_s, u"“Invoice number” stands beside “88213”."_s);
    row("What is the due date?", u"invoice"_s, u"“Due” stands above “13 April 2026”."_s);
    row("What is the date?", u"invoice"_s, u"“Date:” stands beside the date “14 March 2026”."_s);
    row("Is there an e-mail address?", u"invoice"_s,
        u"“Questions:” stands beside the e-mail address “office@norrland.example”."_s);
    row("Which phone number is given?", u"invoice"_s,
        u"“Questions: office@norrland.example or” stands beside the phone number “555 0142”."_s);
    row("What does the oak shelf cost?", u"invoice"_s,
        u"“Oak shelf” stands beside the prices “32.00” and “128.00”."_s);
    row("How many faces are there?", u"crowd"_s,
        u"I found 2 faces: one in the upper left and one on the right."_s);
    row("How many people?", u"crowd"_s, u"I found a person in the middle."_s);
    row("Is there a man?", u"crowd"_s,
        u"I found a person in the middle. I find people, but I cannot tell which of them is meant by “a man”."_s);
    row("Who is this?", u"crowd"_s, u"I cannot tell who anybody is"_s, false);
    row("What does it say?", u"crowd"_s, u"I found no text in this picture.\nWhat I did find: 2 faces"_s);
    row("What does it say?", u"empty"_s,
        u"I found nothing in this picture: no text, no faces, no people and no codes."_s);
    row("Is there a dog?", u"empty"_s,
        u"I found nothing in this picture: no text, no faces, no people and no codes. I cannot look for a dog."_s,
        false);
    row("Why?", u"empty"_s, u"I found nothing in this picture"_s, false);
}

void AnsweringTest::saysWhatIsThere()
{
    QFETCH(QString, page);
    QFETCH(QString, answer);
    QFETCH(bool, answered);
    const QString question = QString::fromUtf8(QTest::currentDataTag()).section(u": "_s, 1);
    const Spoken spoken = engine::answer(question, {pageNamed(page).seen()});
    QCOMPARE(spoken.text.left(answer.size()), answer);
    QCOMPARE(spoken.answered, answered);
}

void AnsweringTest::pointsAtTheWords_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QRectF>("place");
    QTest::addColumn<model::RegionSource>("source");
    const auto text = [](double x, double y, int letters) {
        return QRectF(x, y, letters * Page::LetterWidth, Page::LineHeight);
    };
    QTest::newRow("a line") << u"What does it say?"_s << u"Espresso"_s << text(0.1, 0.2, 8)
                            << model::RegionSource::ReadText;
    QTest::newRow("words in a line") << u"Does it say two cakes?"_s << u"two cakes"_s << text(0.17, 0.5, 9)
                                     << model::RegionSource::ReadText;
    QTest::newRow("a price") << u"What does the walnut cake cost?"_s << u"4.50"_s << text(0.31, 0.3, 4)
                             << model::RegionSource::ReadText;
    QTest::newRow("a code") << u"Is there a QR code?"_s << u"a QR code"_s << QRectF(0.8, 0.8, 0.1, 0.1)
                            << model::RegionSource::Code;
}

void AnsweringTest::pointsAtTheWords()
{
    QFETCH(QString, question);
    QFETCH(QString, words);
    QFETCH(QRectF, place);
    QFETCH(model::RegionSource, source);
    const Spoken spoken = engine::answer(question, {menu().seen(3)});
    for (const model::GroundingLine &line : spoken.grounding) {
        for (const model::GroundingSpan &span : line.spans) {
            if (span.text != words)
                continue;
            const QRectF box = span.polygon.boundingRect();
            QVERIFY(qAbs(box.left() - place.left()) < 1e-9 && qAbs(box.top() - place.top()) < 1e-9);
            QVERIFY(qAbs(box.width() - place.width()) < 1e-9 && qAbs(box.height() - place.height()) < 1e-9);
            QCOMPARE(span.source, source);
            QCOMPARE(span.picture, 3);
            return;
        }
    }
    QFAIL("no span for the words");
}

void AnsweringTest::spansFitTheirLines_data()
{
    saysWhatIsThere_data();
}

void AnsweringTest::spansFitTheirLines()
{
    QFETCH(QString, page);
    const QString question = QString::fromUtf8(QTest::currentDataTag()).section(u": "_s, 1);
    const Spoken spoken = engine::answer(question, {pageNamed(page).seen()});
    qsizetype from = 0;
    for (const model::GroundingLine &line : spoken.grounding) {
        const qsizetype at = spoken.text.indexOf(line.text, from);
        QVERIFY(at >= 0);
        from = at + line.text.size();
        for (const model::GroundingSpan &span : line.spans) {
            const auto start = model::utf16FromCodePoints(line.text, span.offset);
            const auto end = model::utf16FromCodePoints(line.text, span.offset + span.length);
            QVERIFY(start && end);
            QCOMPARE(line.text.mid(*start, *end - *start), span.text);
            QCOMPARE(span.polygon.size(), 4);
            QVERIFY(QRectF(0, 0, 1, 1).contains(span.polygon.boundingRect()));
            QVERIFY(!span.label.isEmpty());
        }
    }
}

void AnsweringTest::quotesExactly()
{
    const Spoken spoken = engine::answer(u"what does it say"_s, {menu().seen()});
    const engine::Evidence evidence = menu().evidence();
    for (qsizetype i = 0; i < evidence.lines.size(); ++i)
        QVERIFY(spoken.text.contains(evidence.lines.at(i).text));
    QVERIFY(spoken.text.contains(u"\U0001F370"_s));
}

void AnsweringTest::cutsLinesAtColumns()
{
    const Spoken spoken =
        engine::answer(u"what does it say"_s, {Page().line(0.1, 0.1, u"Ginger tea          3.20"_s).seen()});
    QCOMPARE(spoken.text, u"Ginger tea 3.20"_s);
    QCOMPARE(spoken.grounding.size(), 1);
    QCOMPARE(spoken.grounding.first().spans.size(), 2);
    QCOMPARE(spoken.grounding.first().spans.at(0).text, u"Ginger tea"_s);
    QCOMPARE(spoken.grounding.first().spans.at(1).text, u"3.20"_s);
}

void AnsweringTest::namesPictures()
{
    const QList<Seen> pictures = {menu().seen(4), crowd().seen(5)};
    QCOMPARE(engine::answer(u"Is there a face?"_s, pictures).text,
        u"In picture 2: Yes, I found 2 faces: one in the upper left and one on the right."_s);
    QCOMPARE(engine::answer(u"Is there a dog?"_s, pictures).text.section(u'\n', 0, 0),
        u"I cannot look for a dog, and I did not read that anywhere in any of these 2 pictures."_s);
    QCOMPARE(
        engine::answer(u"How many faces are in the first picture?"_s, pictures).text.section(u'\n', 0, 0),
        u"I found no face in picture 1."_s);
    QCOMPARE(engine::answer(u"What does picture 3 say?"_s, pictures).text,
        u"There is no picture 3; there are 2 in view."_s);
    const Spoken spoken = engine::answer(u"Where is the espresso?"_s, pictures);
    QCOMPARE(spoken.text, u"In picture 1: “Espresso” is in the upper left, beside “2.40”."_s);
    QCOMPARE(spoken.grounding.first().spans.first().picture, 4);
}

void AnsweringTest::withoutPictures()
{
    const Spoken spoken = engine::answer(u"What is the meaning of life?"_s, {});
    QVERIFY(
        spoken.text.startsWith(u"I read text and find faces, people, QR codes and barcodes in pictures."_s));
    QVERIFY(spoken.text.contains(u"not a language model"_s));
    QVERIFY(!spoken.answered);
    QVERIFY(engine::answer(u"What can you do?"_s, {}).answered);
}

/// The page stands on its side: what is beside a word is above or below it in the picture.
void AnsweringTest::readsAlongTurnedText()
{
    Seen seen = menu().seen();
    const auto turn = [](QPolygonF &polygon) {
        for (QPointF &point : polygon)
            point = {1 - point.y(), point.x()};
    };
    for (engine::TextLine &line : seen.evidence.lines) {
        turn(line.polygon);
        for (engine::Word &word : line.words)
            turn(word.polygon);
    }
    QCOMPARE(engine::answer(u"What does the walnut cake cost?"_s, {seen}).text,
        u"“Walnut cake” stands beside the price “4.50”."_s);
    QCOMPARE(engine::answer(u"How much is the espresso?"_s, {seen}).text,
        u"“Espresso” stands beside the price “2.40”."_s);
}

QTEST_APPLESS_MAIN(AnsweringTest)
#include "answeringtest.moc"
