#include "presentation/conversationsearch.h"

#include "presentation/conversationmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using presentation::ConversationSearch;

namespace {

constexpr int patience = 30'000;

Message question(qint64 id, const QString &text)
{
    return {.id = id, .text = text};
}

Message answer(qint64 id, const QString &text)
{
    Message message{.id = id, .role = model::Role::Assistant};
    message.answer.text = text;
    return message;
}

} // namespace

class ConversationSearchTest : public QObject {
    Q_OBJECT

private slots:
    void findsInQuestionsAndAnswersAsShown();
    void stepsAroundTheEnds();
    void beginsInTheRowInView();
    void capitalsCountWhenAskedFor();
    void followsAnAnswerThatGrows();
    void staysAtItsMatchWhileWordsGetLonger();
    void manyMessagesAreSearched();
};

void ConversationSearchTest::findsInQuestionsAndAnswersAsShown()
{
    presentation::ConversationModel model;
    model.show({.id = 1, .messages = {question(1, u"the soup?"_s), answer(2, u"A **so**up and *Soup*"_s)}});
    ConversationSearch search(model);
    QSignalSpy stepped(&search, &ConversationSearch::stepped);
    search.look(u"soup"_s, Qt::CaseInsensitive, 0);
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), 3, patience);
    QCOMPARE(search.current(), 0);
    QCOMPARE(stepped.size(), 1);
    QCOMPARE(search.marksIn(1).size(), 1);
    QCOMPARE(search.marksIn(2).size(), 2);
    search.clear();
    QCOMPARE(search.count(), 0);
    QVERIFY(search.marksIn(2).isEmpty());
}

void ConversationSearchTest::stepsAroundTheEnds()
{
    presentation::ConversationModel model;
    model.show({.id = 1, .messages = {question(1, u"a a"_s), question(2, u"a"_s)}});
    ConversationSearch search(model);
    search.step(1); // nothing was looked for
    search.look(u"a"_s, Qt::CaseInsensitive, 0);
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), 3, patience);
    search.step(-1);
    QCOMPARE(search.currentMatch()->message, 2);
    search.step(1);
    search.step(1);
    QCOMPARE(search.currentMatch()->words, (text::Range{2, 3}));
}

void ConversationSearchTest::beginsInTheRowInView()
{
    presentation::ConversationModel model;
    model.show({.id = 1, .messages = {question(1, u"a"_s), question(2, u"b"_s), question(3, u"a"_s)}});
    ConversationSearch search(model);
    search.look(u"a"_s, Qt::CaseInsensitive, 1);
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), 2, patience);
    QCOMPARE(search.currentMatch()->message, 3);
    search.clear();
    model.show({.id = 2, .messages = {question(4, u"a b a"_s)}});
    search.look(u"a"_s, Qt::CaseInsensitive, 0, 2);
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), 2, patience);
    QCOMPARE(search.current(), 1);
}

void ConversationSearchTest::capitalsCountWhenAskedFor()
{
    presentation::ConversationModel model;
    model.show({.id = 1, .messages = {question(1, u"Soup soup"_s)}});
    ConversationSearch search(model);
    search.look(u"soup"_s, Qt::CaseSensitive, 0);
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), 1, patience);
}

void ConversationSearchTest::followsAnAnswerThatGrows()
{
    presentation::ConversationModel model;
    model.show({.id = 1, .messages = {answer(1, u"one"_s), answer(2, u"on"_s)}});
    ConversationSearch search(model);
    search.look(u"one"_s, Qt::CaseInsensitive, 0);
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), 1, patience);
    QSignalSpy stepped(&search, &ConversationSearch::stepped);
    model.replace(1, answer(2, u"one and one"_s));
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), 3, patience);
    QCOMPARE(search.current(), 0);
    QVERIFY(stepped.isEmpty()); // the person stays where they are
}

void ConversationSearchTest::staysAtItsMatchWhileWordsGetLonger()
{
    presentation::ConversationModel model;
    model.show(
        {.id = 1, .messages = {question(1, u"soap"_s), question(2, u"soup"_s), question(3, u"soup"_s)}});
    ConversationSearch search(model);
    search.look(u"so"_s, Qt::CaseInsensitive, 0);
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), 3, patience);
    search.step(1);
    search.look(u"soup"_s, Qt::CaseInsensitive, 0);
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), 2, patience);
    QCOMPARE(search.currentMatch()->message, 2);
}

void ConversationSearchTest::manyMessagesAreSearched()
{
    presentation::ConversationModel model;
    QList<Message> messages;
    for (qint64 id = 1; id <= 10'000; ++id)
        messages.append(answer(id, u"Message **%1** of many"_s.arg(id)));
    model.show({.id = 1, .messages = messages});
    ConversationSearch search(model);
    search.look(u"message 9999"_s, Qt::CaseInsensitive, 0);
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), 1, 120'000);
    QCOMPARE(search.currentMatch()->message, 9'999);
}

QTEST_GUILESS_MAIN(ConversationSearchTest)
#include "conversationsearchtest.moc"
