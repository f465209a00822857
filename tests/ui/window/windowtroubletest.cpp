#include "ui/window/mainwindow.h"

#include "chat/builtinservice.h"
#include "chat/picturereading.h"
#include "net/chatclient.h"
#include "presentation/preferences.h"
#include "presentation/workspace.h"
#include "store/history.h"
#include "support/troubles.h"
#include "ui/composer/composer.h"
#include "ui/composer/questionedit.h"
#include "ui/transcript/card.h"
#include "ui/transcript/transcript.h"
#include "ui/window/panes.h"
#include "ui/window/readyprompts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Message;
using support::Trouble;
using support::TroubledWay;

namespace {

constexpr int patience = 60'000;
const QString menu = QStringLiteral(SAMPLES_DIR "/menu.png");
const QString question = QStringLiteral("What is it?");

/// The window with a connection to where the trouble is.
struct Program {
    QTemporaryDir folder;
    presentation::Preferences preferences{folder.path() + u"/window.ini"_s};
    store::History history{folder.path(), chat::pictureReading()};
    net::ChatClient client{nullptr, {.firstByteTimeout = 2s, .silenceTimeout = 20s, .retries = 0}};
    chat::BuiltInService builtIn{folder.path()};
    ReadyPrompts prompts;
    presentation::Workspace workspace;
    ui::window::MainWindow window{preferences};

    explicit Program(const TroubledWay &way)
        : workspace({.history = history,
            .preferences = preferences,
            .makeTurn =
                [this](const chat::Question &asked) {
                    return std::make_unique<chat::Turn>(asked, client, builtIn, history.cacheFolder());
                },
            .fetch = [](const QUrl &) { return QFuture<model::Result<QByteArray>>(); }})
    {
        window.furnish(workspace, prompts);
        workspace.openLast();
        window.show();
        auto connection =
            *presentation::azureConnection(way.endpoint().toString(), u"seeing"_s, u"2024-10-21"_s);
        if (way.proxyPort())
            connection.route = {.proxy = model::Route::Proxy::Own,
                .proxyHost = u"127.0.0.1"_s,
                .proxyPort = *way.proxyPort()};
        workspace.connections().connectTo(connection, {.apiKey = "key"});
    }

    template <class Widget> Widget *find(const QString &name) { return window.findChild<Widget *>(name); }
    ui::composer::QuestionEdit *input() { return window.panes()->composer().input(); }
    const Message &answer() { return workspace.conversation().messages().last(); }
    void ask()
    {
        workspace.draft().addFile(menu);
        QTest::keyClicks(input(), question);
        QTest::keyClick(input(), Qt::Key_Return);
    }
    QStringList wordsOn(const QWidget &card)
    {
        QStringList words;
        for (const QLabel *label : card.findChildren<QLabel *>())
            words += label->text();
        return words;
    }
};

qsizetype pictureBytes(const support::SeenRequest &request)
{
    return request.body.size();
}

/// The dialog that a button opened, with the keyboard in the field that is to be corrected.
void hasField(Program &program, const QString &field)
{
    QVERIFY(program.find<QDialog>(u"connectDialog"_s));
    auto *wanted = program.find<QLineEdit>(field);
    QVERIFY(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(wanted->hasFocus(), patience);
}

} // namespace

/// Whatever goes wrong, the window says it in one sentence with the likely cause, and its button takes the
/// next step.
class WindowTroubleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); }
    void saysItAndItsButtonHelps_data();
    void saysItAndItsButtonHelps();
    void whatCannotGoOutDisablesSendAndSaysWhy();

private:
    void press(Program &program, QAbstractButton &button, const Trouble &trouble, TroubledWay &way);
    void asksAgain(Program &program, TroubledWay &way);
    void sendsSmaller(Program &program, TroubledWay &way);
    void countsDown(Program &program, QAbstractButton &button, TroubledWay &way);
    void mendsTheConnection(Program &program);
};

void WindowTroubleTest::saysItAndItsButtonHelps_data()
{
    QTest::addColumn<Trouble>("trouble");
    for (const Trouble &trouble : support::troubles())
        QTest::newRow(trouble.name.constData()) << trouble;
}

void WindowTroubleTest::saysItAndItsButtonHelps()
{
    QFETCH(const Trouble, trouble);
    if (trouble.where == Trouble::Where::UntrustedCertificate && !QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    TroubledWay way(trouble);
    Program program(way);
    program.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.ask();
    QTRY_VERIFY_WITH_TIMEOUT(program.find<QWidget>(u"problemCard"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!program.workspace.isAnswering(), patience);
    QCOMPARE(program.answer().answer.text, trouble.kept);
    QCOMPARE(program.window.findChildren<QWidget *>(u"problemCard"_s).size(), 1);
    auto *card = program.find<ui::transcript::Card>(u"problemCard"_s);
    QVERIFY2(card->sentence().contains(trouble.sentence), qPrintable(card->sentence()));
    const QString more = program.wordsOn(*card).mid(1).join(u'\n');
    QVERIFY2(more.contains(trouble.cause), qPrintable(more));
    const bool countsDown = trouble.button == u"Wait"_s; // which says what is left of the advice
    QVERIFY2(countsDown || more.contains(trouble.advice), qPrintable(more));
    const auto buttons = card->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 1);
    QVERIFY2(buttons.first()->text().startsWith(trouble.button), qPrintable(buttons.first()->text()));
    press(program, *buttons.first(), trouble, way);
}

void WindowTroubleTest::press(
    Program &program, QAbstractButton &button, const Trouble &trouble, TroubledWay &way)
{
    if (trouble.button == u"Wait"_s)
        return countsDown(program, button, way);
    if (way.service())
        way.mend();
    QTest::mouseClick(&button, Qt::LeftButton);
    if (trouble.button == u"Ask again"_s)
        return asksAgain(program, way);
    if (trouble.button.startsWith(u"Send it smaller"_s))
        return sendsSmaller(program, way);
    if (trouble.button.startsWith(u"Reword"_s)) {
        QCOMPARE(program.input()->toPlainText(), question);
        QCOMPARE(program.workspace.draft().pictures().size(), 1);
        QVERIFY(program.input()->hasFocus());
        return;
    }
    if (trouble.button.startsWith(u"Fix the key"_s))
        hasField(program, u"key"_s);
    else if (trouble.button.contains(u"API version"_s))
        hasField(program, u"apiVersion"_s);
    else if (trouble.button.contains(u"deployment"_s))
        hasField(program, u"deployment"_s);
    mendsTheConnection(program);
}

void WindowTroubleTest::asksAgain(Program &program, TroubledWay &way)
{
    QTRY_COMPARE_WITH_TIMEOUT(program.answer().answer.text, u"Mended."_s, patience);
    QVERIFY(way.service()->requests().size() >= 2);
    QCOMPARE(program.answer().state, Message::State::Complete);
}

/// The picture really goes out with fewer pixels, and the question's record says so.
void WindowTroubleTest::sendsSmaller(Program &program, TroubledWay &way)
{
    QTRY_COMPARE_WITH_TIMEOUT(program.answer().answer.text, u"Mended."_s, patience);
    const auto &requests = way.service()->requests();
    QVERIFY(pictureBytes(requests.last()) < pictureBytes(requests.first()));
    const Message &asked = program.workspace.conversation().messages().first();
    QCOMPARE(asked.sent.size(), 1);
    QVERIFY(asked.sent.first().size.width() < asked.pictures.first().size.width());
}

void WindowTroubleTest::countsDown(Program &program, QAbstractButton &button, TroubledWay &way)
{
    const auto before = way.service()->requests().size();
    way.mend();
    QVERIFY2(button.text().contains(u" s, then ask again"_s) || button.text() == u"Ask again"_s,
        qPrintable(button.text()));
    QTest::mouseClick(&button, Qt::LeftButton); // promised, or at once when the time is over already
    QTRY_COMPARE_WITH_TIMEOUT(program.answer().answer.text, u"Mended."_s, patience);
    QCOMPARE(way.service()->requests().size(), before + 1);
}

/// The dialog holds the connection that failed; once it is right, the same question goes out again.
void WindowTroubleTest::mendsTheConnection(Program &program)
{
    support::ScriptedService good({support::Reaction::stream(support::shortAnswerEvents({"Mended."}))});
    QVERIFY(program.find<QDialog>(u"connectDialog"_s));
    QCOMPARE(program.find<QLineEdit>(u"deployment"_s)->text(), u"seeing"_s);
    auto *connect = program.find<QAbstractButton>(u"connect"_s);
    QCOMPARE(connect->text(), u"Connect and ask again"_s);
    program.find<QLineEdit>(u"endpoint"_s)->setText(good.url().toString());
    program.find<QLineEdit>(u"key"_s)->setText(u"another-key"_s);
    QTest::mouseClick(connect, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(program.answer().answer.text, u"Mended."_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!program.workspace.isAnswering(), patience);
    QCOMPARE(program.workspace.conversation().messages().first().text, question);
    QVERIFY(good.requests().last().body.contains("image_url"));
}

void WindowTroubleTest::whatCannotGoOutDisablesSendAndSaysWhy()
{
    TroubledWay way({.reaction = support::Reaction::stream(support::shortAnswerEvents({"Fine."}))});
    Program program(way);
    model::Connection connection = program.workspace.connections().current().connection;
    connection.overrides.maxPictures = 1;
    program.workspace.connections().connectTo(connection, {.apiKey = "key"});
    presentation::Draft &draft = program.workspace.draft();
    auto *send = program.find<QAbstractButton>(u"send"_s);
    const auto *reason = program.find<QLabel>(u"limitWords"_s);
    draft.addFile(menu);
    draft.addFile(QStringLiteral(SAMPLES_DIR "/invoice.png"));
    QTest::keyClicks(program.input(), question);
    QTRY_VERIFY_WITH_TIMEOUT(!draft.isReading(), patience);
    QVERIFY(!send->isEnabled());
    QVERIFY2(reason->isVisible() && reason->text().startsWith(u"At most 1"_s), qPrintable(reason->text()));
    QTest::keyClick(program.input(), Qt::Key_Return);
    QCOMPARE(draft.text(), question); // nothing went, nothing is lost
    draft.removeAt(1);
    QVERIFY(send->isEnabled() && !reason->isVisible());
    draft.setVideo(model::VideoPart{.documentId = u"clip"_s, .indexName = u"films"_s});
    QVERIFY(!send->isEnabled() && send->toolTip().contains(u"video"_s));
    draft.setVideo({});
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(program.answer().answer.text, u"Fine."_s, patience);
    QCOMPARE(way.service()->requests().size(), 1);
}

Q_DECLARE_METATYPE(support::Trouble)

QTEST_MAIN(WindowTroubleTest)
#include "windowtroubletest.moc"
