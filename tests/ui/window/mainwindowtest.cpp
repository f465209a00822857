#include "ui/window/mainwindow.h"

#include "chat/builtinservice.h"
#include "chat/picturereading.h"

#include "net/chatclient.h"
#include "presentation/preferences.h"
#include "presentation/workspace.h"
#include "store/history.h"
#include "support/scriptedservice.h"
#include "ui/composer/composer.h"
#include "ui/composer/questionedit.h"
#include "ui/controls/theme.h"
#include "ui/library/library.h"
#include "ui/transcript/transcript.h"
#include "ui/window/panes.h"
#include "ui/window/readyprompts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using support::Reaction;

namespace {

constexpr int patience = 30'000;
const QString menu = QStringLiteral(SAMPLES_DIR "/menu.png");

struct Program {
    QTemporaryDir ownFolder;
    QString folder;
    support::ScriptedService service;
    presentation::Preferences preferences;
    store::History history;
    net::ChatClient client;
    chat::BuiltInService builtIn;
    ReadyPrompts prompts;
    presentation::Workspace workspace;
    ui::window::MainWindow window;

    explicit Program(const QList<Reaction> &script = {}, const QString &where = {})
        : folder(where.isEmpty() ? ownFolder.path() : where)
        , service(script)
        , preferences(folder + u"/window.ini"_s)
        , history(folder, chat::pictureReading())
        , client(nullptr, {.retries = 0})
        , builtIn(folder)
        , workspace({.history = history,
              .preferences = preferences,
              .makeTurn =
                  [this](const chat::Question &question) {
                      return std::make_unique<chat::Turn>(question, client, builtIn, history.cacheFolder());
                  },
              .fetch = [](const QUrl &) { return QFuture<model::Result<QByteArray>>(); }})
        , window(preferences)
    {
        window.furnish(workspace, prompts);
        workspace.openLast();
        window.show();
    }

    void useService()
    {
        workspace.connections().connectTo(
            *presentation::azureConnection(service.url().toString(), u"d"_s, u"v"_s), {.apiKey = "key"});
    }
    template <class Widget> Widget *find(const QString &name) { return window.findChild<Widget *>(name); }
    ui::composer::QuestionEdit *input() { return window.panes()->composer().input(); }
    QString shown(const QString &label) { return find<QLabel>(label)->text(); }
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); }
    void picturesCanBeDroppedOnAnyPart_data();
    void picturesCanBeDroppedOnAnyPart();
    void whatIsNoPictureIsNotTaken();
    void openAttachesTheChosenFiles();
    void aPictureThatComesTakesThePlaceOfTheWelcome();
    void aCopiedPictureIsPasted();
    void theStatusLineSaysWhereQuestionsGo();
    void aMissingBuiltInServiceIsAProblemCard();
    void theConnectDialogRefusesWhatCannotWork_data();
    void theConnectDialogRefusesWhatCannotWork();
    void connectingAfterAFailureAsksTheSameQuestionAgain();
    void f6GoesThroughThePanes();
    void aConversationIsRenamedAndDeletedWithAWayBack();
    void aFailedSaveIsLoud();
    void theThemeIsRememberedAndApplied();
    void theLayoutIsRestored();
};

void MainWindowTest::picturesCanBeDroppedOnAnyPart_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("welcome page") << u"welcome"_s;
    QTest::newRow("conversation list") << u"conversations"_s;
    QTest::newRow("transcript") << u"transcript"_s;
    QTest::newRow("input") << u"question"_s;
    QTest::newRow("connection picker") << u"connectionPicker"_s;
}

void MainWindowTest::picturesCanBeDroppedOnAnyPart()
{
    QFETCH(const QString, part);
    Program program;
    auto *target = program.find<QWidget>(part);
    QVERIFY(target);
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(menu), QUrl::fromLocalFile(QStringLiteral(SAMPLES_DIR "/invoice.png"))});
    QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(program.find<QWidget>(u"dropVeil"_s)->isVisible());
    QDropEvent drop(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QVERIFY(!program.find<QWidget>(u"dropVeil"_s)->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(program.workspace.draft().pictures().size(), 2, patience);
}

void MainWindowTest::whatIsNoPictureIsNotTaken()
{
    Program program;
    QMimeData data;
    data.setText(u"just words"_s);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window, &enter);
    QVERIFY(!program.find<QWidget>(u"dropVeil"_s)->isVisible());
}

void MainWindowTest::aPictureThatComesTakesThePlaceOfTheWelcome()
{
    Program program;
    auto *welcome = program.find<QWidget>(u"welcome"_s);
    QVERIFY(welcome->isVisible());
    program.window.attach({menu});
    QVERIFY(!welcome->isVisible()); // its empty place, while it is read
    QTRY_COMPARE_WITH_TIMEOUT(program.workspace.draft().pictures().size(), 1, 30'000);
    QVERIFY(!welcome->isVisible());
    program.workspace.draft().clear();
    QVERIFY(welcome->isVisible());
    QTemporaryDir folder;
    QFile broken(folder.filePath(u"broken.png"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    program.window.attach({broken.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(!program.workspace.draft().isReading(), 30'000);
    QVERIFY(welcome->isVisible());
}

void MainWindowTest::openAttachesTheChosenFiles()
{
    Program program;
    program.prompts.files = QStringList{menu};
    QTest::mouseClick(program.find<QAbstractButton>(u"toolbar-openPictures"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(program.workspace.draft().pictures().size(), 1, patience);
    QTRY_VERIFY(program.shown(u"statusPicture"_s).startsWith(u"menu.png"_s));
}

void MainWindowTest::aCopiedPictureIsPasted()
{
    Program program;
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::yellow);
    QApplication::clipboard()->setImage(image);
    QTest::mouseClick(program.find<QAbstractButton>(u"toolbar-paste"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(program.workspace.draft().pictures().size(), 1, patience);
    QCOMPARE(program.workspace.draft().pictures().first().size, QSize(40, 30));
}

void MainWindowTest::theStatusLineSaysWhereQuestionsGo()
{
    Program program;
    QVERIFY(program.shown(u"statusPrivacy"_s).contains(u"Nothing leaves this computer"_s));
    program.useService();
    QCOMPARE(program.shown(u"statusPrivacy"_s), u"Sends to 127.0.0.1"_s);
}

void MainWindowTest::aMissingBuiltInServiceIsAProblemCard()
{
    Program program;
    QTest::keyClicks(program.input(), u"Hello?"_s);
    QTest::keyClick(program.input(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(program.find<QWidget>(u"problemCard"_s), patience);
    const Message &answer = program.workspace.conversation().messageAt(1);
    QCOMPARE(answer.state, Message::State::Failed);
    QVERIFY(answer.answer.text.isEmpty());
}

void MainWindowTest::theConnectDialogRefusesWhatCannotWork_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("deployment");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("no deployment") << u"https://a.openai.azure.com"_s << QString() << u"k"_s;
    QTest::newRow("no key") << u"https://a.openai.azure.com"_s << u"d"_s << QString();
    QTest::newRow("plain http to another host") << u"http://a.openai.azure.com"_s << u"d"_s << u"k"_s;
    QTest::newRow("no web address") << u"ftp://a"_s << u"d"_s << u"k"_s;
}

void MainWindowTest::theConnectDialogRefusesWhatCannotWork()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, deployment);
    QFETCH(const QString, key);
    Program program;
    program.find<QAction>(u"connectModel"_s)->trigger();
    program.find<QLineEdit>(u"endpoint"_s)->setText(endpoint);
    program.find<QLineEdit>(u"deployment"_s)->setText(deployment);
    program.find<QLineEdit>(u"key"_s)->setText(key);
    QTest::mouseClick(program.find<QAbstractButton>(u"connect"_s), Qt::LeftButton);
    QVERIFY(program.find<QLabel>(u"connectTrouble"_s)->isVisible());
    QVERIFY(!program.shown(u"connectTrouble"_s).isEmpty());
    QVERIFY(program.workspace.connections().currentIsBuiltIn());
}

void MainWindowTest::connectingAfterAFailureAsksTheSameQuestionAgain()
{
    Program program({Reaction::stream(support::shortAnswerEvents({"Fine."}))});
    QTest::keyClicks(program.input(), u"Hello?"_s);
    QTest::keyClick(program.input(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(program.find<QWidget>(u"problemCard"_s), patience);
    auto &transcript = program.window.panes()->transcript();
    emit transcript.stepWanted(
        presentation::Explanation::NextStep::ConnectAModel, program.workspace.conversation().messageAt(1).id);
    QCOMPARE(program.find<QAbstractButton>(u"connect"_s)->text(), u"Connect and ask again"_s);
    program.find<QLineEdit>(u"endpoint"_s)->setText(program.service.url().toString());
    program.find<QLineEdit>(u"deployment"_s)->setText(u"d"_s);
    program.find<QLineEdit>(u"key"_s)->setText(u"secret"_s);
    QTest::mouseClick(program.find<QAbstractButton>(u"connect"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(
        program.workspace.conversation().messageAt(1).state, Message::State::Complete, patience);
    QCOMPARE(program.workspace.conversation().messageAt(0).text, u"Hello?"_s);
    QCOMPARE(program.service.requests().first().header("api-key"), QByteArray("secret"));
    program.preferences.setWord(u"probe"_s, u"written"_s);
    QFile file(program.folder + u"/window.ini"_s);
    program.window.remember();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

void MainWindowTest::f6GoesThroughThePanes()
{
    Program program;
    program.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QSet<QWidget *> visited;
    for (int press = 0; press < 8; ++press) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        visited << QApplication::focusWidget();
    }
    QVERIFY(visited.contains(program.input()));
    const QWidget *library = program.find<QWidget>(u"library"_s);
    QVERIFY(std::any_of(visited.cbegin(), visited.cend(),
        [library](const QWidget *widget) { return widget && library->isAncestorOf(widget); }));
    QVERIFY(visited.contains(program.find<QWidget>(u"transcript"_s)));
}

void MainWindowTest::aConversationIsRenamedAndDeletedWithAWayBack()
{
    Program program({Reaction::stream(support::shortAnswerEvents({"Fine."}))});
    program.useService();
    QTest::keyClicks(program.input(), u"Hello?"_s);
    QTest::keyClick(program.input(), Qt::Key_Return);
    auto &list = program.workspace.history();
    QTRY_COMPARE_WITH_TIMEOUT(list.rowCount(), 2, patience);
    QTRY_VERIFY(!program.workspace.isAnswering());
    auto *view = program.find<QListView>(u"conversations"_s);
    QTRY_COMPARE(view->currentIndex().row(), 1);
    program.find<QAction>(u"rename"_s)->trigger();
    auto *editor = view->findChild<QLineEdit *>(u"renameTitle"_s);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Greetings"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list.index(1).data().toString(), u"Greetings"_s);
    QTRY_COMPARE(view->currentIndex().row(), 1);
    program.find<QAction>(u"pin"_s)->trigger();
    QTRY_COMPARE(list.index(0).data().toString(), u"Pinned"_s);
    QTRY_COMPARE(view->currentIndex().row(), 1);
    program.find<QAction>(u"pin"_s)->trigger();
    QTRY_COMPARE(list.index(0).data().toString(), u"Today"_s);
    QTRY_COMPARE(view->currentIndex().row(), 1);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(list.rowCount(), 0);
    QTest::mouseClick(program.find<QAbstractButton>(u"undoRemoval"_s), Qt::LeftButton);
    QTRY_COMPARE(list.rowCount(), 2);
    QTRY_COMPARE(program.workspace.conversation().rowCount(), 2);
}

void MainWindowTest::aFailedSaveIsLoud()
{
    Program program;
    auto *banner = program.find<QWidget>(u"banner"_s);
    QVERIFY(!banner->isVisible());
    emit program.workspace.storeFailed({.kind = model::Problem::Kind::DiskFull});
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().startsWith(
        presentation::explain({.kind = model::Problem::Kind::DiskFull}).sentence));
}

void MainWindowTest::theThemeIsRememberedAndApplied()
{
    Program program;
    program.find<QAction>(u"theme-dark"_s)->trigger();
    QCOMPARE(QApplication::palette().color(QPalette::Base), ui::darkPalette().color(QPalette::Base));
    QCOMPARE(program.preferences.word(u"theme"_s), u"dark"_s);
    program.find<QAction>(u"theme-light"_s)->trigger();
    QCOMPARE(QApplication::palette().color(QPalette::Base), ui::lightPalette().color(QPalette::Base));
}

void MainWindowTest::theLayoutIsRestored()
{
    const QTemporaryDir folder;
    {
        Program program({}, folder.path());
        program.window.resize(1000, 700);
        program.window.close();
    }
    Program again({}, folder.path());
    QCOMPARE(again.window.size(), QSize(1000, 700));
}

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
