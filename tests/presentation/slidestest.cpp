#include "presentation/slides.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using presentation::Phrase;

namespace {

model::Region region(const QList<model::Span> &spans, int picture = 0)
{
    return {.label = u"thing"_s, .polygon = QRectF(0.1, 0.1, 0.2, 0.2), .picture = picture, .spans = spans};
}

Message question(const QString &text, const QStringList &pictures = {})
{
    Message message{.role = model::Role::User, .text = text};
    for (const QString &hash : pictures)
        message.pictures.append({.contentHash = hash});
    return message;
}

Message answer(const QString &text, Message::State state = Message::State::Complete)
{
    return {.role = model::Role::Assistant, .state = state, .answer = {.text = text}};
}

} // namespace

class SlidesTest : public QObject {
    Q_OBJECT

private slots:
    void phrasesComeInReadingOrder();
    void markupIsNotShown();
    void theSameWordsAreOneStep();
    void regionsWithoutWordsAreStepsWhereThereAreNoWords();
    void spansBeyondTheTextAreNoSteps();
    void onlyAnswersThatSaySomethingAreShown();
    void aFollowingQuestionIsAboutTheEarlierPictures();
    void questionsAreTheSameButForMarksAndCapitals_data();
    void questionsAreTheSameButForMarksAndCapitals();
    void theRecordedAnswerIsAboutTheSamePicture();
};

void SlidesTest::phrasesComeInReadingOrder()
{
    const model::Answer shown{.text = u"a cup beside a plate"_s,
        .regions = {region({{15, 5}}), region({{0, 5}, {15, 5, model::Tie::Matched}}), region({{2, 3}})}};
    const QList<Phrase> expected{{0, 5, 0, {1}}, {2, 3, 0, {2}}, {15, 5, 0, {0, 1}}};
    QCOMPARE(presentation::phrasesOf(shown), expected);
}

void SlidesTest::markupIsNotShown()
{
    Message said = answer(u"A **big kettle**, twice"_s);
    said.answer.regions = {region({{4, 10}})};
    const presentation::Slide slide = presentation::slideAt({question(u"What?"_s), said}, 1);
    QCOMPARE(slide.answer.text, u"A big kettle, twice"_s);
    QCOMPARE(slide.phrases.size(), 1);
    QCOMPARE(slide.answer.text.mid(slide.phrases.constFirst().offset, slide.phrases.constFirst().length),
        u"big kettle"_s);
}

void SlidesTest::theSameWordsAreOneStep()
{
    const model::Answer shown{
        .text = u"two cups"_s, .regions = {region({{4, 4}}), region({{4, 4}}), region({{4, 4}}, 1)}};
    const QList<Phrase> expected{{4, 4, 0, {0, 1}}, {4, 4, 1, {2}}};
    QCOMPARE(presentation::phrasesOf(shown), expected);
}

void SlidesTest::regionsWithoutWordsAreStepsWhereThereAreNoWords()
{
    QCOMPARE(presentation::phrasesOf({.text = u"cup"_s, .regions = {region({}), region({})}}).size(), 2);
    QCOMPARE(
        presentation::phrasesOf({.text = u"cup"_s, .regions = {region({}), region({{0, 3}})}}).size(), 1);
}

void SlidesTest::spansBeyondTheTextAreNoSteps()
{
    const auto phrases = presentation::phrasesOf({.text = u"cup"_s, .regions = {region({{1, 9}, {0, 3}})}});
    QCOMPARE(phrases.size(), 1);
    QCOMPARE(phrases.constFirst().length, 3);
}

void SlidesTest::onlyAnswersThatSaySomethingAreShown()
{
    const QList<Message> messages{question(u"a?"_s), answer(u"A"_s), question(u"b?"_s),
        answer({}, Message::State::Failed), question(u"c?"_s), answer(u"C so f"_s, Message::State::Stopped)};
    QCOMPARE(presentation::presentableRows(messages), (QList<int>{1, 5}));
}

void SlidesTest::aFollowingQuestionIsAboutTheEarlierPictures()
{
    const QList<Message> messages{
        question(u"a?"_s, {u"one"_s}), answer(u"A"_s), question(u" b? "_s), answer(u"B"_s)};
    const presentation::Slide slide = presentation::slideAt(messages, 3);
    QCOMPARE(slide.question, u"b?"_s);
    QCOMPARE(slide.pictures.size(), 1);
    QCOMPARE(slide.pictures.constFirst().contentHash, u"one"_s);
    QCOMPARE(slide.answer.text, u"B"_s);
}

void SlidesTest::questionsAreTheSameButForMarksAndCapitals_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("letter for letter") << u"What is it?"_s << u"What is it?"_s << true;
    QTest::newRow("hasty") << u"what  is it"_s << u"What is it ?"_s << true;
    QTest::newRow("another") << u"What is it?"_s << u"Where is it?"_s << false;
    QTest::newRow("nothing") << u"?"_s << u"!"_s << false;
}

void SlidesTest::questionsAreTheSameButForMarksAndCapitals()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(presentation::isSameQuestion(one, other), "same");
}

void SlidesTest::theRecordedAnswerIsAboutTheSamePicture()
{
    const QList<Message> messages{question(u"What is it?"_s, {u"cup"_s}), answer(u"A cup"_s),
        question(u"what is it"_s), answer(u"Still a cup"_s), question(u"What is it?"_s, {u"hat"_s}),
        answer(u"A hat"_s), question(u"What is it?"_s), answer({}, Message::State::Failed)};
    const auto row = [&](const QString &hash) {
        return presentation::recordedAnswerRow(messages, u"What is it?"_s, {{.contentHash = hash}});
    };
    QCOMPARE(row(u"cup"_s), 3);
    QCOMPARE(row(u"hat"_s), 5);
    QCOMPARE(row(u"shoe"_s), -1);
}

QTEST_APPLESS_MAIN(SlidesTest)
#include "slidestest.moc"
