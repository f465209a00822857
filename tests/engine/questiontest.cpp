#include "engine/question.h"

#include <QTest>

using namespace Qt::StringLiterals;
using engine::Question;
using engine::Subject;
using engine::ValueKind;
using Intent = Question::Intent;
using Thing = Subject::Thing;

class QuestionTest : public QObject {
    Q_OBJECT

private slots:
    void understandsWhatIsAsked_data();
    void understandsWhatIsAsked();
    void knowsThings_data();
    void knowsThings();
    void takesQuestionsApart();
    void hearsWhichPicture_data();
    void hearsWhichPicture();
    void survivesAnything_data();
    void survivesAnything();
};

void QuestionTest::understandsWhatIsAsked_data()
{
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *text, Intent intent, const QString &subject = {}) {
        QTest::newRow(text) << intent << subject;
    };
    row("What does it say?", Intent::ReadText);
    row("what does the sign say", Intent::ReadText);
    row("What is written here?", Intent::ReadText);
    row("Please read this.", Intent::ReadText);
    row("Can you read the text?", Intent::ReadText);
    row("read everything", Intent::ReadText);
    row("Transcribe the page", Intent::ReadText);
    row("What text is in the image?", Intent::ReadText);
    row("Was steht auf dem Schild?", Intent::ReadText);
    row("ในภาพเขียนว่าอะไร", Intent::ReadText);
    row("Where is the espresso?", Intent::Find, u"espresso"_s);
    row("where's the exit sign?", Intent::Find, u"exit sign"_s);
    row("Is there a dog in the picture?", Intent::Find, u"dog"_s);
    row("Are there any faces?", Intent::Find, u"faces"_s);
    row("Do you see a QR code?", Intent::Find, u"QR code"_s);
    row("can you tell me if there is a cat", Intent::Find, u"cat"_s);
    row("Find the total", Intent::Find, u"total"_s);
    row("Show me the people", Intent::Find, u"people"_s);
    row("Is this a cat?", Intent::Find, u"cat"_s);
    row("Wo steht Espresso?", Intent::Find, u"Espresso"_s);
    row("Gibt es einen Hund?", Intent::Find, u"Hund"_s);
    row("มีหมาไหม", Intent::Find, u"หมา"_s);
    row("Does it say \"Open\"?", Intent::FindInText, u"Open"_s);
    row("does the sign mention parking?", Intent::FindInText, u"parking"_s);
    row("How many faces are there?", Intent::Count, u"faces"_s);
    row("how many people do you see in this photo?", Intent::Count, u"people"_s);
    row("Count the words", Intent::Count, u"words"_s);
    row("Wie viele Gesichter sind da?", Intent::Count, u"Gesichter sind da"_s);
    row("What does the walnut cake cost?", Intent::Price, u"walnut cake"_s);
    row("How much is the espresso?", Intent::Price, u"espresso"_s);
    row("how much does a flat white cost", Intent::Price, u"flat white"_s);
    row("What's the price of ginger tea?", Intent::Price, u"ginger tea"_s);
    row("Was kostet der Kuchen?", Intent::Price, u"Kuchen"_s);
    row("What is the total?", Intent::Lookup, u"total"_s);
    row("Read the total", Intent::Lookup, u"total"_s);
    row("What's the invoice number?", Intent::Lookup, u"invoice number"_s);
    row("What are the prices?", Intent::Lookup, u"prices"_s);
    row("e-mail address?", Intent::Lookup, u"e-mail address"_s);
    row("What is the capital of France?", Intent::Lookup, u"capital of France"_s);
    row("Describe the picture.", Intent::Describe);
    row("What is this?", Intent::Describe);
    row("What's in this image?", Intent::Describe);
    row("What do you see?", Intent::Describe);
    row("Was siehst du?", Intent::Describe);
    row("Who is this?", Intent::Identify);
    row("What is the name of the person in the picture?", Intent::Identify);
    row("What does the QR code say?", Intent::ReadCode);
    row("Where does the code lead to?", Intent::ReadCode);
    row("Scan the barcode", Intent::ReadCode);
    row("What can you do?", Intent::Abilities);
    row("Why is the sky blue?", Intent::Beyond, u"Why is the sky blue"_s);
    row("Write a poem about autumn leaves", Intent::Beyond, u"Write a poem about autumn leaves"_s);
    row("", Intent::Describe);
    row("   \n ", Intent::Describe);
}

void QuestionTest::understandsWhatIsAsked()
{
    QFETCH(Intent, intent);
    QFETCH(QString, subject);
    const auto questions = engine::understand(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(questions.size(), 1);
    QCOMPARE(int(questions.first().intent), int(intent));
    if (!subject.isEmpty())
        QCOMPARE(questions.first().subject.name, subject);
}

void QuestionTest::knowsThings_data()
{
    QTest::addColumn<Thing>("thing");
    QTest::addColumn<ValueKind>("value");
    QTest::addColumn<bool>("qualified");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *phrase, Thing thing, const QString &name,
                         ValueKind value = ValueKind::Any, bool qualified = false) {
        QTest::newRow(phrase) << thing << value << qualified << name;
    };
    row("a face", Thing::Face, u"face"_s);
    row("human faces", Thing::Face, u"human faces"_s);
    row("any people in the picture", Thing::Person, u"people"_s);
    row("a man", Thing::Person, u"man"_s, ValueKind::Any, true);
    row("people wearing hats", Thing::Person, u"people wearing hats"_s, ValueKind::Any, true);
    row("a QR code", Thing::Code, u"QR code"_s);
    row("the qr-code", Thing::Code, u"qr-code"_s);
    row("bar codes", Thing::Code, u"bar codes"_s);
    row("the postal code", Thing::Other, u"postal code"_s);
    row("any text", Thing::Text, u"text"_s);
    row("words are there", Thing::Words, u"words"_s);
    row("lines of text", Thing::Lines, u"lines of text"_s);
    row("prices", Thing::Value, u"prices"_s, ValueKind::Money);
    row("a phone number", Thing::Value, u"phone number"_s, ValueKind::Phone);
    row("an e-mail address on this invoice", Thing::Value, u"e-mail address"_s, ValueKind::Email);
    row("the invoice number", Thing::Other, u"invoice number"_s);
    row("the word exit", Thing::Other, u"exit"_s);
    row("\"No entry\" on the sign", Thing::Other, u"No entry"_s);
    row("a pizza", Thing::Other, u"pizza"_s);
    row("a surface", Thing::Other, u"surface"_s);
}

void QuestionTest::knowsThings()
{
    QFETCH(Thing, thing);
    QFETCH(ValueKind, value);
    QFETCH(bool, qualified);
    QFETCH(QString, name);
    const Subject subject = engine::subjectOf(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(int(subject.thing), int(thing));
    QCOMPARE(int(subject.value), int(value));
    QCOMPARE(subject.qualified, qualified);
    QCOMPARE(subject.name, name);
}

void QuestionTest::takesQuestionsApart()
{
    const auto two =
        engine::understand(u"I am in a café. What does the walnut cake cost? Is there an offer?"_s);
    QCOMPARE(two.size(), 2);
    QCOMPARE(int(two.at(0).intent), int(Intent::Price));
    QCOMPARE(int(two.at(1).intent), int(Intent::Find));
    QCOMPARE(two.at(1).subject.phrase, u"an offer"_s);
    const auto joined = engine::understand(u"How many faces are there and what does it say?"_s);
    QCOMPARE(joined.size(), 2);
    QCOMPARE(int(joined.at(1).intent), int(Intent::ReadText));
    QCOMPARE(engine::understand(u"What does it say?what does it say?"_s).size(), 1);
}

void QuestionTest::hearsWhichPicture_data()
{
    QTest::addColumn<int>("picture");
    QTest::addColumn<Intent>("intent");
    QTest::newRow("What does picture 2 say?") << 1 << Intent::ReadText;
    QTest::newRow("Is there a face in the second picture?") << 1 << Intent::Find;
    QTest::newRow("Describe the first image") << 0 << Intent::Describe;
    QTest::newRow("How many words are in image 10?") << 9 << Intent::Count;
}

void QuestionTest::hearsWhichPicture()
{
    QFETCH(int, picture);
    QFETCH(Intent, intent);
    const auto questions = engine::understand(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.first().picture, picture);
    QCOMPARE(int(questions.first().intent), int(intent));
}

void QuestionTest::survivesAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("very long") << QString(1'000'000, u'a');
    QTest::newRow("very many words") << u"what is "_s.repeated(50'000);
    QTest::newRow("very many sentences") << u"what? "_s.repeated(50'000);
    QTest::newRow("only punctuation") << u"?!.,;:“”\"'"_s;
    QTest::newRow("pattern characters") << u"where is (.*)[a-z]+\\d{9}?"_s;
    QTest::newRow("lone surrogates") << u"where is "_s + QChar(0xD800) + QChar(0xDC00) + QChar(0xDC00);
    QTest::newRow("nulls") << u"where is "_s + QChar(0) + QChar(0);
}

void QuestionTest::survivesAnything()
{
    QFETCH(QString, text);
    const auto questions = engine::understand(text);
    QVERIFY(!questions.isEmpty());
    QVERIFY(questions.size() <= 6);
}

QTEST_APPLESS_MAIN(QuestionTest)
#include "questiontest.moc"
