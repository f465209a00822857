#include "model/versions.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Conversation;
using model::Message;
using model::Role;

namespace {

Message message(qint64 id, qint64 follows, Role role = Role::User, qint64 choice = 0)
{
    return {.id = id, .role = role, .follows = follows, .choice = choice};
}

QList<qint64> ids(const QList<Message> &messages)
{
    QList<qint64> all;
    for (const Message &one : messages)
        all << one.id;
    return all;
}

Conversation sorted(const QList<Message> &messages)
{
    Conversation conversation{.messages = messages};
    model::sortVersions(conversation);
    return conversation;
}

/// A question with two answers; the talk went on behind the second.
Conversation twoAnswers()
{
    return sorted({message(1, 0), message(2, 1, Role::Assistant), message(3, 1, Role::Assistant, 1),
        message(4, 3), message(5, 4, Role::Assistant)});
}

using Ids = QList<qint64>;

Ids inOrder(Ids ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

class VersionsTest : public QObject {
    Q_OBJECT

private slots:
    void theChosenOneIsShownWithWhatFollowsIt();
    void aLineHasNoVersions();
    void whatLostItsPredecessorIsNotLost();
    void ringsEnd();
    void newOnesAreTheLastVersions();
    void aQuestionGoesWithItsAnswers();
    void whatIsBehindAnAnswerFollowsItsOtherVersion();
    void toolRepliesGoWithTheirCalls();
    void theOnlyAnswerGoesAlone();
};

void VersionsTest::theChosenOneIsShownWithWhatFollowsIt()
{
    Conversation conversation = twoAnswers();
    QCOMPARE(ids(conversation.messages), (Ids{1, 3, 4, 5}));
    QCOMPARE(ids(conversation.others), Ids{2});
    QCOMPARE(model::versionsIn(conversation).value(3), (Ids{2, 3}));
    QCOMPARE(model::nextChoice(conversation, 1), 2);
    conversation.others[0].choice = 2;
    model::sortVersions(conversation);
    QCOMPARE(ids(conversation.messages), (Ids{1, 2}));
    QCOMPARE(ids(conversation.others), (Ids{3, 4, 5}));
}

void VersionsTest::aLineHasNoVersions()
{
    const Conversation line = sorted({message(1, 0), message(2, 1), message(3, 2)});
    QCOMPARE(ids(line.messages), (Ids{1, 2, 3}));
    QVERIFY(model::versionsIn(line).isEmpty());
}

void VersionsTest::whatLostItsPredecessorIsNotLost()
{
    const Conversation torn = sorted({message(1, 0), message(3, 2)});
    QCOMPARE(torn.messages.size() + torn.others.size(), 2);
    QCOMPARE(model::versionsIn(torn).value(3), (Ids{1, 3}));
}

void VersionsTest::ringsEnd()
{
    const Conversation ring = sorted({message(1, 2), message(2, 1), message(3, 3), message(4, 0)});
    QCOMPARE(ids(ring.messages), Ids{4});
    QCOMPARE(ring.others.size(), 3);
    QVERIFY(model::removalOf(ring, 1).messages.contains(1));
}

void VersionsTest::newOnesAreTheLastVersions()
{
    const Conversation fresh = sorted({message(7, 0), message(-3, 0), message(-2, 0, Role::User, 1)});
    QCOMPARE(model::versionsIn(fresh).value(7), (Ids{7, -2, -3}));
}

void VersionsTest::aQuestionGoesWithItsAnswers()
{
    Conversation conversation = twoAnswers();
    const model::Removal removal = model::removalOf(conversation, 1);
    QCOMPARE(inOrder(removal.messages), (Ids{1, 2, 3}));
    model::apply(removal, conversation);
    QCOMPARE(ids(conversation.messages), (Ids{4, 5}));
    QVERIFY(conversation.others.isEmpty());
}

void VersionsTest::whatIsBehindAnAnswerFollowsItsOtherVersion()
{
    Conversation conversation = twoAnswers();
    model::apply(model::removalOf(conversation, 3), conversation);
    QCOMPARE(ids(conversation.messages), (Ids{1, 2, 4, 5}));
}

void VersionsTest::toolRepliesGoWithTheirCalls()
{
    Conversation calls = sorted({message(1, 0), message(2, 1, Role::Assistant), message(3, 2, Role::Tool),
        message(4, 3, Role::Assistant), message(5, 4)});
    const model::Removal removal = model::removalOf(calls, 2);
    QCOMPARE(inOrder(removal.messages), (Ids{2, 3, 4}));
    model::apply(removal, calls);
    QCOMPARE(ids(calls.messages), (Ids{1, 5}));
}

void VersionsTest::theOnlyAnswerGoesAlone()
{
    Conversation conversation = sorted({message(1, 0), message(2, 1, Role::Assistant), message(3, 2)});
    model::apply(model::removalOf(conversation, 2), conversation);
    QCOMPARE(ids(conversation.messages), (Ids{1, 3}));
    QVERIFY(model::removalOf(conversation, 99).messages.isEmpty());
}

QTEST_GUILESS_MAIN(VersionsTest)
#include "versionstest.moc"
