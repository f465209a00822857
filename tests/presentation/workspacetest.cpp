#include "presentation/workspace.h"

#include "chat/builtinservice.h"
#include "chat/picturereading.h"
#include "net/chatclient.h"
#include "presentation/preferences.h"
#include "store/history.h"
#include "support/scriptedservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using presentation::Workspace;
using support::Reaction;

namespace {

constexpr int patience = 30'000;

const QString menu = QStringLiteral(SAMPLES_DIR "/menu.png");

/// A workspace on its own data folder, asking a service that does what a test wrote down.
struct Desk {
    QTemporaryDir ownFolder;
    QString folder;
    support::ScriptedService service;
    presentation::Preferences preferences;
    store::History history;
    net::ChatClient client;
    chat::BuiltInService builtIn;
    QList<QUrl> fetched;
    model::Result<QByteArray> fetchResult = model::Problem{.kind = model::Problem::Kind::HostNotFound};
    Workspace workspace;

    explicit Desk(const QList<Reaction> &script = {}, const QString &where = {})
        : folder(where.isEmpty() ? ownFolder.path() : where)
        , service(script)
        , preferences(folder + u"/window.ini"_s)
        , history(folder, chat::pictureReading())
        , client(nullptr, {.backoffBase = std::chrono::milliseconds(1), .retries = 0})
        , builtIn(folder)
        , workspace({.history = history,
              .preferences = preferences,
              .makeTurn =
                  [this](const chat::Question &question) {
                      return std::make_unique<chat::Turn>(question, client, builtIn, history.cacheFolder());
                  },
              .fetch =
                  [this](const QUrl &address) {
                      fetched << address;
                      QPromise<model::Result<QByteArray>> promise;
                      promise.start();
                      promise.addResult(fetchResult);
                      promise.finish();
                      return promise.future();
                  }})
    {
        const auto connection = presentation::azureConnection(service.url().toString(), u"d"_s, u"v"_s);
        workspace.connections().connectTo(*connection, {.apiKey = "key"});
        workspace.openLast();
    }

    [[nodiscard]] const Message &message(int row) { return workspace.conversation().messageAt(row); }
    [[nodiscard]] int rows() { return workspace.conversation().rowCount(); }
    [[nodiscard]] bool answered()
    {
        return rows() > 0 && message(rows() - 1).state != Message::State::Growing;
    }
    void ask(const QString &question)
    {
        workspace.draft().setText(question);
        workspace.ask();
    }
};

Reaction answering(const QByteArray &words)
{
    return Reaction::stream(support::shortAnswerEvents({words}));
}

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); }
    void aQuestionIsAnsweredListedAndKept();
    void aQuestionWaitsForItsPicturesToBeRead();
    void attachedPicturesShowOnTheStageAtOnce();
    void anAnswerGoesOnWhileAnotherConversationIsOpen();
    void aFailedFirstAttemptIsReplacedByTheNext();
    void askingAgainKeepsQuestionAndPictures();
    void anAddressIsFetchedOnlyWhenAsked();
    void anUnusableFileBecomesARefusedChipAndIsNotSent();
    void aDeletedConversationCanBeTakenBack();
    void aRenamedConversationKeepsItsName();
    void theQuestionIsGivenBackForRewording();
    void aQuestionAskedWhileTheLastAnswerIsBeingKeptIsNotLost();
    void whatWasTypedIsThereAfterARestart();
    void eachConversationAsksTheConnectionChosenInIt();
};

void WorkspaceTest::aQuestionIsAnsweredListedAndKept()
{
    const QTemporaryDir folder;
    {
        Desk desk({answering("Espresso")}, folder.path());
        desk.ask(u"What is on it?\nPlease."_s);
        QCOMPARE(desk.rows(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
        QCOMPARE(desk.message(1).state, Message::State::Complete);
        QCOMPARE(desk.message(1).answer.text, u"Espresso"_s);
        QTRY_COMPARE(desk.workspace.history().rowCount(), 2);
        QCOMPARE(desk.workspace.history().index(1).data().toString(), u"What is on it? Please."_s);
    }
    Desk again({}, folder.path());
    QTRY_COMPARE(again.rows(), 2);
    QCOMPARE(again.message(1).answer.text, u"Espresso"_s);
}

void WorkspaceTest::aQuestionWaitsForItsPicturesToBeRead()
{
    Desk desk({answering("yes")});
    desk.workspace.draft().addFile(menu);
    QVERIFY(desk.workspace.draft().isReading());
    desk.ask(u"Espresso?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    QCOMPARE(desk.message(0).pictures.size(), 1);
    QCOMPARE(desk.message(0).sent.size(), 1);
    QVERIFY(desk.service.requests().first().body.contains("data:image/png;base64,"));
}

void WorkspaceTest::attachedPicturesShowOnTheStageAtOnce()
{
    Desk desk;
    QCOMPARE(desk.workspace.showing().current(), -1);
    desk.workspace.draft().addFile(menu);
    QTRY_COMPARE(desk.workspace.showing().current(), 0);
    desk.workspace.draft().addFile(QStringLiteral(SAMPLES_DIR "/invoice.png"));
    QTRY_COMPARE(desk.workspace.showing().current(), 1);
    desk.workspace.draft().removeAt(1);
    QCOMPARE(desk.workspace.showing().current(), 0);
    desk.workspace.draft().removeAt(0);
    QCOMPARE(desk.workspace.showing().current(), -1);
}

void WorkspaceTest::anAnswerGoesOnWhileAnotherConversationIsOpen()
{
    Desk desk({answering("late").stepByStep()});
    desk.ask(u"Slow?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.service.requests().size(), 1, patience);
    const qint64 slow = desk.workspace.conversation().conversation();
    desk.workspace.newConversation();
    QCOMPARE(desk.rows(), 0);
    QVERIFY(!desk.workspace.isAnswering());
    desk.workspace.open(slow);
    QTRY_COMPARE(desk.rows(), 2);
    QVERIFY(desk.workspace.isAnswering());
    QCOMPARE(desk.message(1).state, Message::State::Growing);
    desk.workspace.newConversation();
    for (int step = 0; step < 12; ++step)
        desk.service.step();
    QTRY_VERIFY_WITH_TIMEOUT(
        (desk.workspace.open(slow), desk.rows() == 2 && desk.message(1).state == Message::State::Complete),
        patience);
    QCOMPARE(desk.message(1).answer.text, u"late"_s);
}

void WorkspaceTest::aFailedFirstAttemptIsReplacedByTheNext()
{
    Desk desk({Reaction::whole(401, R"({"error":{"code":"401","message":"bad key"}})"), answering("fine")});
    desk.ask(u"Hello?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    QCOMPARE(desk.message(1).state, Message::State::Failed);
    QCOMPARE(desk.message(1).answer.problems.first().kind, model::Problem::Kind::SignInNeeded);
    QVERIFY(desk.message(1).answer.text.isEmpty());
    desk.workspace.askAgain(desk.message(1).id);
    QTRY_COMPARE_WITH_TIMEOUT(desk.message(1).state, Message::State::Complete, patience);
    QCOMPARE(desk.rows(), 2);
    QCOMPARE(desk.message(1).answer.text, u"fine"_s);
}

void WorkspaceTest::askingAgainKeepsQuestionAndPictures()
{
    Desk desk({answering("first"), answering("second"), answering("third")});
    desk.workspace.draft().addFile(menu);
    desk.ask(u"One?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    desk.ask(u"Two?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 4 && desk.answered(), patience);
    desk.workspace.askAgain(desk.message(1).id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 2 && desk.answered(), patience);
    QCOMPARE(desk.message(0).text, u"One?"_s);
    QCOMPARE(desk.message(0).pictures.size(), 1);
    QCOMPARE(desk.message(1).answer.text, u"third"_s);
    QVERIFY(desk.service.requests().last().body.contains("data:image/png;base64,"));
    QVERIFY(!desk.service.requests().last().body.contains("Two?"));
}

void WorkspaceTest::anAddressIsFetchedOnlyWhenAsked()
{
    Desk desk;
    const QUrl address(u"https://example.org/menu.png"_s);
    desk.workspace.draft().addAddress(address);
    const auto &chip = [&desk]() -> const presentation::Attachment & {
        return desk.workspace.draft().attachments().first();
    };
    QCOMPARE(chip().state, presentation::Attachment::State::Address);
    QVERIFY(desk.fetched.isEmpty());
    desk.workspace.draft().fetch(0);
    QCOMPARE(desk.fetched, QList<QUrl>{address});
    QTRY_COMPARE(chip().state, presentation::Attachment::State::Refused);
    QFile file(menu);
    QVERIFY(file.open(QIODevice::ReadOnly));
    desk.fetchResult = file.readAll();
    desk.workspace.draft().fetch(0);
    QTRY_COMPARE_WITH_TIMEOUT(chip().state, presentation::Attachment::State::Ready, patience);
    QVERIFY(!chip().picture.size.isEmpty());
}

void WorkspaceTest::anUnusableFileBecomesARefusedChipAndIsNotSent()
{
    Desk desk({answering("ok")});
    QTemporaryDir folder;
    QFile text(folder.filePath(u"notes.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("these are words");
    text.close();
    desk.workspace.draft().addFile(text.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.draft().attachments().first().state,
        presentation::Attachment::State::Refused, patience);
    QCOMPARE(
        desk.workspace.draft().attachments().first().problem->kind, model::Problem::Kind::PictureUnreadable);
    QVERIFY(desk.workspace.draft().pictures().isEmpty());
    desk.ask(u"What is it?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    QVERIFY(desk.message(0).pictures.isEmpty());
}

void WorkspaceTest::aDeletedConversationCanBeTakenBack()
{
    Desk desk({answering("kept")});
    desk.ask(u"Hello?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    QTRY_COMPARE(desk.workspace.history().rowCount(), 2);
    const qint64 id = desk.workspace.conversation().conversation();
    desk.workspace.history().remove(id);
    QCOMPARE(desk.workspace.history().rowCount(), 0);
    QCOMPARE(desk.rows(), 0);
    desk.workspace.history().takeBack();
    QTRY_COMPARE(desk.rows(), 2);
    QCOMPARE(desk.workspace.history().rowCount(), 2);
    QCOMPARE(desk.message(1).answer.text, u"kept"_s);
}

void WorkspaceTest::aRenamedConversationKeepsItsName()
{
    Desk desk({answering("ok")});
    desk.ask(u"Hello?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    QTRY_COMPARE(desk.workspace.history().rowCount(), 2);
    desk.workspace.history().rename(desk.workspace.conversation().conversation(), u"  The  menu "_s);
    QTRY_COMPARE(desk.workspace.history().index(1).data().toString(), u"The menu"_s);
}

void WorkspaceTest::theQuestionIsGivenBackForRewording()
{
    Desk desk({answering("ok")});
    desk.workspace.draft().addFile(menu);
    desk.ask(u"Hello?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    desk.workspace.rewordQuestionOf(desk.message(1).id);
    QCOMPARE(desk.workspace.draft().text(), u"Hello?"_s);
    QCOMPARE(desk.workspace.draft().pictures(), desk.message(0).pictures);
}

void WorkspaceTest::aQuestionAskedWhileTheLastAnswerIsBeingKeptIsNotLost()
{
    Desk desk({answering("first"), answering("second")});
    bool asked = false; // from inside the signal that brings the last words: they are not on the disk yet
    QObject::connect(&desk.workspace.conversation(), &QAbstractItemModel::dataChanged, &desk.workspace, [&] {
        if (desk.rows() == 2 && desk.answered() && !std::exchange(asked, true))
            desk.ask(u"Two?"_s);
    });
    desk.ask(u"One?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.rows() == 4 && desk.answered(), patience);
    QCOMPARE(desk.message(3).answer.text, u"second"_s);
    QVERIFY(desk.workspace.draft().text().isEmpty());
}

void WorkspaceTest::whatWasTypedIsThereAfterARestart()
{
    const QTemporaryDir folder;
    {
        Desk desk({}, folder.path());
        desk.workspace.draft().setText(u"What is the"_s);
    }
    {
        Desk again({answering("It is 7.")}, folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(again.workspace.draft().text(), u"What is the"_s, patience);
        again.ask(u"What is the total?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again.answered(), patience);
    }
    Desk third({}, folder.path());
    const auto settled = third.history.conversations(); // after whatever was kept is taken over
    QTRY_VERIFY_WITH_TIMEOUT(settled.isFinished(), patience);
    QCoreApplication::processEvents();
    QCOMPARE(third.workspace.draft().text(), QString());
}

void WorkspaceTest::eachConversationAsksTheConnectionChosenInIt()
{
    Desk desk({answering("One"), answering("Two")});
    presentation::Connections &connections = desk.workspace.connections();
    model::Connection other = connections.current().connection;
    const int first = connections.chosen();
    other.id = u"other"_s;
    other.name = u"Other"_s;
    connections.connectTo(other, {.apiKey = "key"});
    const int second = connections.chosen();
    connections.setUsual(first);

    desk.ask(u"Of the other one?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    const qint64 asksOther = desk.workspace.conversation().conversation();
    desk.workspace.newConversation();
    QCOMPARE(connections.chosen(), first);
    desk.ask(u"Of the usual one?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.answered(), patience);
    const qint64 asksUsual = desk.workspace.conversation().conversation();

    desk.workspace.open(asksOther);
    QTRY_COMPARE_WITH_TIMEOUT(connections.chosen(), second, patience);
    QCOMPARE(connections.usual(), first);
    connections.choose(0); // the built-in service, in this conversation only
    desk.workspace.open(asksUsual);
    QTRY_COMPARE_WITH_TIMEOUT(connections.chosen(), first, patience);
    desk.workspace.open(asksOther);
    QTRY_COMPARE_WITH_TIMEOUT(connections.chosen(), 0, patience);
    desk.workspace.open(asksUsual);
    QTRY_COMPARE_WITH_TIMEOUT(connections.chosen(), first, patience);
    connections.remove(connections.current().connection.id);
    desk.workspace.newConversation();
    QCOMPARE(connections.chosen(), connections.usual());
}

QTEST_MAIN(WorkspaceTest)
#include "workspacetest.moc"
