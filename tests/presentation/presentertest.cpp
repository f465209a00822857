#include "presentation/talk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using presentation::Presenter;
using presentation::Slide;
using support::Reaction;
using talking::patience;
using talking::Talk;
using Live = Presenter::Live;

class PresenterTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); }
    void stepsGoFromPhraseToPhraseAndOnToTheNextAnswer();
    void stepsGoOnThroughPinnedConversationsAndBack();
    void aBlankScreenIsLeftByTheNextStep();
    void aLiveQuestionIsAboutThePictureOnShow();
    void whenNoAnswerComesTheRecordedOneIsAtHand();
    void aQuestionThatWasNeverAnsweredHasNoRecordedAnswer();
    void withoutAConversationThePinnedOnesAreShown();
    void anAttachedPictureIsShownBeforeItIsAskedAbout();
};

void PresenterTest::stepsGoFromPhraseToPhraseAndOnToTheNextAnswer()
{
    Talk talk;
    talk.open(talk.keep({{u"one?"_s, u"a b"_s}, {u"two?"_s, u"c"_s}}));
    Presenter &presenter = talk.presenter();
    presenter.begin();
    QCOMPARE(talk.seen(), u"c"_s); // what the window shows last
    presenter.first();
    QStringList seen{talk.seen()};
    for (int step = 0; step < 5; ++step) {
        presenter.next();
        seen << talk.seen();
    }
    QCOMPARE(seen, (QStringList{u"a b"_s, u"[a] b"_s, u"a [b]"_s, u"c"_s, u"[c]"_s, u"[c]"_s}));
    QVERIFY2(presenter.description().startsWith(u"c, "_s), qPrintable(presenter.description()));
    seen.clear();
    for (int step = 0; step < 5; ++step) {
        presenter.previous();
        seen << talk.seen();
    }
    QCOMPARE(seen, (QStringList{u"c"_s, u"a [b]"_s, u"[a] b"_s, u"a b"_s, u"a b"_s}));
}

void PresenterTest::stepsGoOnThroughPinnedConversationsAndBack()
{
    Talk talk;
    const qint64 first = talk.keep({{u"one?"_s, u"a"_s}});
    const qint64 other = talk.keep({{u"not in the talk?"_s, u"x"_s}});
    const qint64 second = talk.keep({{u"two?"_s, u"b"_s}});
    QVERIFY(talk.history.pin(first).result().ok());
    QVERIFY(talk.history.pin(second).result().ok());
    talk.open(first);
    Presenter &presenter = talk.presenter();
    presenter.begin();
    presenter.next();
    QCOMPARE(talk.seen(), u"[a]"_s);
    presenter.next();
    QTRY_COMPARE(talk.seen(), u"b"_s);
    QCOMPARE(talk.workspace.conversation().conversation(), second);
    presenter.previous();
    QTRY_COMPARE(talk.seen(), u"[a]"_s);
    presenter.end();
    talk.open(other);
    presenter.begin();
    QCOMPARE(talk.seen(), u"x"_s);
    presenter.next();
    presenter.next();
    QTRY_COMPARE(talk.seen(), u"a"_s); // the pinned ones follow what was open
}

void PresenterTest::aBlankScreenIsLeftByTheNextStep()
{
    Talk talk;
    talk.open(talk.keep({{u"one?"_s, u"a b"_s}}));
    talk.presenter().begin();
    QSignalSpy blank(&talk.presenter(), &Presenter::blankChanged);
    talk.presenter().toggleBlank();
    QVERIFY(talk.presenter().isBlank());
    talk.presenter().next();
    QVERIFY(!talk.presenter().isBlank());
    QCOMPARE(talk.seen(), u"a b"_s);
    QCOMPARE(blank.size(), 2);
}

void PresenterTest::aLiveQuestionIsAboutThePictureOnShow()
{
    Talk talk({Reaction::stream(support::shortAnswerEvents({"fresh"}))});
    talk.open(talk.keep({{u"one?"_s, u"a b"_s}}));
    talk.workspace.draft().setText(u"half written"_s);
    Presenter &presenter = talk.presenter();
    presenter.begin();
    presenter.next();
    presenter.ask(u"And now?"_s);
    QCOMPARE(presenter.slide()->question, u"And now?"_s);
    QCOMPARE(presenter.live(), Live::Waiting);
    QCOMPARE(presenter.slide()->pictures.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(talk.seen(), u"fresh"_s, patience);
    QTRY_COMPARE(presenter.live(), Live::Settled);
    QCOMPARE(talk.workspace.draft().text(), u"half written"_s);
}

void PresenterTest::whenNoAnswerComesTheRecordedOneIsAtHand()
{
    Talk talk;
    const qint64 rehearsed = talk.keep({{u"What is the total?"_s, u"nine euros"_s}});
    const qint64 open = talk.keep({{u"one?"_s, u"a b"_s}});
    QVERIFY(rehearsed != open);
    talk.open(open);
    Presenter &presenter = talk.presenter();
    presenter.begin();
    presenter.ask(u"what is the total"_s);
    QTRY_COMPARE_WITH_TIMEOUT(presenter.live(), Live::Failed, patience);
    QTRY_VERIFY(presenter.hasRecorded());
    QCOMPARE(presenter.slide()->kind, Slide::Kind::Kept);
    presenter.showRecorded();
    QCOMPARE(talk.seen(), u"nine euros"_s);
    QCOMPARE(presenter.slide()->kind, Slide::Kind::Recorded);
    QCOMPARE(presenter.slide()->answeredBy, u"Kept"_s);
    QCOMPARE(presenter.live(), Live::Settled);
    presenter.next();
    QCOMPARE(talk.seen(), u"[nine] euros"_s);
    presenter.previous();
    presenter.previous();
    QCOMPARE(talk.seen(), u"a [b]"_s);
}

void PresenterTest::aQuestionThatWasNeverAnsweredHasNoRecordedAnswer()
{
    Talk talk;
    talk.open(talk.keep({{u"one?"_s, u"a b"_s}}));
    talk.presenter().begin();
    talk.presenter().ask(u"Something new?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(talk.presenter().live(), Live::Failed, patience);
    QVERIFY(talk.history.conversations().result().ok()); // what was looked for has been found by now
    QCoreApplication::processEvents();
    QVERIFY(!talk.presenter().hasRecorded());
    talk.presenter().showRecorded();
    QCOMPARE(talk.seen(), QString());
    talk.presenter().previous();
    QCOMPARE(talk.seen(), u"a [b]"_s);
}

void PresenterTest::withoutAConversationThePinnedOnesAreShown()
{
    Talk talk;
    const qint64 pinned = talk.keep({{u"one?"_s, u"a"_s}});
    talk.presenter().begin();
    QCOMPARE(talk.seen(), u"nothing"_s);
    talk.presenter().end();
    QVERIFY(talk.history.pin(pinned).result().ok());
    talk.workspace.history().refresh();
    QTRY_COMPARE(talk.workspace.history().pinned().size(), 1);
    talk.presenter().begin();
    QTRY_COMPARE(talk.seen(), u"a"_s);
}

void PresenterTest::anAttachedPictureIsShownBeforeItIsAskedAbout()
{
    Talk talk({Reaction::stream(support::shortAnswerEvents({"soup"}))});
    talk.presenter().begin();
    talk.workspace.draft().addFile(QStringLiteral(SAMPLES_DIR "/menu.png"));
    QTRY_VERIFY(talk.presenter().slide());
    QCOMPARE(talk.presenter().slide()->kind, Slide::Kind::Pictures);
    talk.presenter().ask(u"What is there?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(talk.seen(), u"soup"_s, patience);
    QCOMPARE(talk.presenter().slide()->pictures.size(), 1);
}

QTEST_MAIN(PresenterTest)
#include "presentertest.moc"
