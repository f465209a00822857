#include "ui/window/mainwindow.h"

#include "chat/builtinservice.h"
#include "chat/picturereading.h"
#include "net/chatclient.h"
#include "presentation/preferences.h"
#include "presentation/workspace.h"
#include "store/history.h"
#include "support/scriptedservice.h"
#include "ui/composer/composer.h"
#include "ui/transcript/answerview.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/transcript.h"
#include "ui/window/panes.h"
#include "ui/window/readyprompts.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Linking;
using support::Reaction;

namespace {

constexpr int patience = 30'000;
const QString menuPicture = QStringLiteral(SAMPLES_DIR "/menu.png");

const QByteArray jarAnswer =
    R"(A [cup](#r1) and a vessel.\n[{\"id\":\"r1\",\"label\":\"cup\",\"box\":[0,0,100,100]},)"
    R"({\"id\":\"r2\",\"label\":\"jar\",\"box\":[100,200,300,400]}])";

/// The window with an answer on it whose second region has no words.
struct Program {
    QTemporaryDir folder;
    support::ScriptedService service{{Reaction::stream(support::shortAnswerEvents({jarAnswer}))}};
    presentation::Preferences preferences{folder.filePath(u"window.ini"_s)};
    store::History history{folder.path(), chat::pictureReading()};
    net::ChatClient client{nullptr, {.retries = 0}};
    chat::BuiltInService builtIn{folder.path()};
    ReadyPrompts prompts;
    presentation::Workspace workspace;
    ui::window::MainWindow window;

    Program()
        : workspace({.history = history,
            .preferences = preferences,
            .makeTurn =
                [this](const chat::Question &question) {
                    return std::make_unique<chat::Turn>(question, client, builtIn, history.cacheFolder());
                },
            .fetch = {}})
        , window(preferences)
    {
        window.furnish(workspace, prompts);
        const auto connection = presentation::azureConnection(service.url().toString(), u"llama"_s, u"v"_s);
        workspace.connections().connectTo(*connection, {.apiKey = "key"});
        workspace.openLast();
        window.resize(1600, 900);
        window.resize(1600, 900);
        window.show();
    }

    [[nodiscard]] bool ask()
    {
        workspace.draft().addFile(menuPicture);
        workspace.draft().setText(u"What is there?"_s);
        workspace.ask();
        return QTest::qWaitFor(
            [this] {
                auto &conversation = workspace.conversation();
                return conversation.rowCount() == 2 && conversation.messageAt(1).id > 0
                    && conversation.messageAt(1).state == model::Message::State::Complete;
            },
            patience);
    }
    [[nodiscard]] const model::Region &region(int index)
    {
        return workspace.conversation().messageAt(1).answer.regions.at(index);
    }
    [[nodiscard]] ui::transcript::TextView *words()
    {
        auto *view = dynamic_cast<ui::transcript::AnswerView *>(window.panes()->transcript().viewAt(1));
        return view ? view->words() : nullptr;
    }
    [[nodiscard]] QAction *action(const QString &name) { return window.findChild<QAction *>(name); }
};

} // namespace

/// Tying by hand, other frames and asking for regions, with mouse and keys in the real window.
class WordsAndRegionsUiTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); }

    void selectedWordsAreTiedToTheSelectedRegionAndUntied()
    {
        Program program;
        QVERIFY(program.ask());
        QAction *tie = program.action(u"tieWords"_s);
        QAction *untie = program.action(u"untieWords"_s);
        QVERIFY(tie && untie && !tie->isEnabled());
        program.workspace.linking().select(program.workspace.regions().idAt(1), Linking::From::Stage);
        ui::transcript::TextView *words = program.words();
        QTRY_VERIFY(words && words->text().endsWith(u"vessel."_s));
        words->setFocus();
        QTest::keyClick(words, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(tie->isEnabled() && tie->text().contains(u"jar"_s));
        tie->trigger();
        QCOMPARE(program.region(1).spans.size(), 1);
        QCOMPARE(program.region(1).spans.first().tie, model::Tie::ByHand);
        QCOMPARE(words->grounded().size(), 2);
        QVERIFY(untie->isEnabled());
        untie->trigger();
        QVERIFY(program.region(1).spans.isEmpty());
        QAction *undo = program.action(u"undo"_s);
        QVERIFY(undo && undo->isEnabled());
        undo->trigger();
        QCOMPARE(program.region(1).spans.size(), 1);
    }

    void coordinatesAreReadInAnotherFrameFromTheRegionPane()
    {
        Program program;
        QVERIFY(program.ask());
        auto *pill = program.window.findChild<QPushButton *>(u"framePill"_s);
        QVERIFY(pill);
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(program.region(1).polygon.first(), QPointF(0.1, 0.2));
        QMenu *menu = pill->menu();
        QMetaObject::invokeMethod(menu, "aboutToShow");
        menu->findChild<QAction *>(u"yxyx"_s)->trigger();
        QTRY_COMPARE(program.region(1).polygon.first(), QPointF(0.2, 0.1));
        QCOMPARE(program.workspace.regions().regionAt(1).polygon.first(), QPointF(0.2, 0.1));
    }

    void theComposerAsksForRegions()
    {
        Program program;
        auto *toggle = program.window.findChild<QAbstractButton *>(u"askForRegions"_s);
        QVERIFY(toggle && toggle->isEnabled());
        auto *row = program.window.findChild<QWidget *>(u"askingRow"_s);
        QVERIFY(!row->isVisible());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(row->isVisible() && program.workspace.asking().asks());
        auto *prompt = row->findChild<QPlainTextEdit *>(u"regionPrompt"_s);
        QVERIFY(!prompt->isVisible());
        QTest::mouseClick(row->findChild<QAbstractButton *>(u"editRegionPrompt"_s), Qt::LeftButton);
        QVERIFY(prompt->isVisible() && prompt->toPlainText().contains(u"(#r1)"_s));
        program.workspace.asking().setPrompt(u"Boxes, please."_s);
        QVERIFY(program.ask());
        QVERIFY(program.service.requests().value(0).body.contains("Boxes, please."));
        QTest::mouseClick(row->findChild<QAbstractButton *>(u"resetRegionPrompt"_s), Qt::LeftButton);
        QVERIFY(!program.workspace.asking().isOwnPrompt());
        program.workspace.connections().choose(0);
        QVERIFY(!toggle->isEnabled() && !row->isVisible());
    }
};

QTEST_MAIN(WordsAndRegionsUiTest)
#include "wordsandregionsuitest.moc"
