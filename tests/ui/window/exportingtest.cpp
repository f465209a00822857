#include "chat/picturereading.h"
#include "exchange/replayfile.h"
#include "presentation/preferences.h"
#include "presentation/workspace.h"
#include "store/history.h"
#include "ui/window/exportdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readyprompts.h"

#include <QAbstractButton>
#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const QString menu = QStringLiteral(SAMPLES_DIR "/menu.png");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Program {
    QTemporaryDir folder;
    presentation::Preferences preferences{folder.filePath(u"window.ini"_s)};
    store::History history{folder.path(), chat::pictureReading()};
    ReadyPrompts prompts;
    presentation::Workspace workspace{{.history = history, .preferences = preferences}};
    ui::window::MainWindow window{preferences};

    Program()
    {
        window.furnish(workspace, prompts);
        workspace.openLast();
        window.show();
    }

    template <class Widget> Widget *find(const QString &name) { return window.findChild<Widget *>(name); }

    void click(const QString &button)
    {
        QAbstractButton *widget = nullptr;
        const auto canBeClicked = [&] {
            widget = find<QAbstractButton>(button);
            return widget && widget->isVisible() && widget->isEnabled();
        };
        QVERIFY2(QTest::qWaitFor(canBeClicked, patience), qPrintable(button));
        // A check box reacts where its mark and words are, not in all of its row.
        const QPoint place(qMin(10, widget->width() / 2), widget->height() / 2);
        QTest::mouseClick(widget, Qt::LeftButton, {}, place);
    }

    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        const QPoint middle = window.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
    }

    /// A replay of one question about the menu, dropped on the window.
    void openReplay()
    {
        exchange::Replay replay{.title = u"What is sold?"_s, .saved = QDateTime::currentDateTimeUtc()};
        exchange::ReplayTurn turn;
        turn.question = {
            .role = model::Role::User, .text = u"What is sold?"_s, .pictures = {{.name = u"menu.png"_s}}};
        exchange::keepPicture(replay, turn.question.pictures[0], contents(menu));
        turn.answer = {.role = model::Role::Assistant, .connectionName = u"contoso.example"_s};
        turn.answer.answer = {.text = u"Espresso."_s,
            .regions = {{.label = u"drink"_s,
                .polygon = QPolygonF({{0.1, 0.3}, {0.3, 0.3}, {0.3, 0.4}, {0.1, 0.4}}),
                .spans = {{0, 8}}}}};
        replay.turns = {turn};
        const QString path = folder.filePath(u"menu.groundglass"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*exchange::toReplayFile(replay));
        file.close();
        drop({path});
        QVERIFY(QTest::qWaitFor([&] { return workspace.conversation().rowCount() == 2; }, patience));
    }
};

} // namespace

class ExportingTest : public QObject {
    Q_OBJECT

private slots:
    void aDroppedReplayOpensAsAConversation();
    void withoutAnswerNothingCanBeExported();
    void theDialogSaysWhatItContainsAndWritesIt();
    void troubleIsToldInTheDialog();
    void picturesBesideAReplayAreAttached();
    void aBrokenReplayIsLoud();
};

void ExportingTest::aDroppedReplayOpensAsAConversation()
{
    Program program;
    program.openReplay();
    QCOMPARE(program.workspace.conversation().messageAt(0).text, u"What is sold?"_s);
    QCOMPARE(program.workspace.regions().regions().size(), 1);
    QVERIFY(program.workspace.conversation().conversation() > 0); // it is in the history
    QVERIFY(program.workspace.draft().attachments().isEmpty());
    QVERIFY(!program.workspace.isAnswering());
}

void ExportingTest::withoutAnswerNothingCanBeExported()
{
    Program program;
    QVERIFY(!program.find<QAbstractButton>(u"toolbar-exportAnswer"_s)->isEnabled());
    QVERIFY(!program.find<QAction>(u"saveReplay"_s)->isEnabled());
    program.openReplay();
    QVERIFY(program.find<QAbstractButton>(u"toolbar-exportAnswer"_s)->isEnabled());
    program.workspace.newConversation();
    QVERIFY(!program.find<QAbstractButton>(u"toolbar-exportAnswer"_s)->isEnabled());
}

void ExportingTest::theDialogSaysWhatItContainsAndWritesIt()
{
    Program program;
    program.openReplay();
    program.click(u"toolbar-exportAnswer"_s);
    auto *formats = program.find<QListWidget>(u"exportFormats"_s);
    QVERIFY(formats && QTest::qWaitForWindowExposed(formats->window()));
    const auto html = formats->findItems(u"HTML"_s, Qt::MatchExactly);
    QCOMPARE(html.size(), 1);
    QTest::mouseClick(
        formats->viewport(), Qt::LeftButton, {}, formats->visualItemRect(html.first()).center());
    auto *said = program.find<QLabel>(u"exportContents"_s);
    QVERIFY(said->text().contains(u"The picture, without"_s));
    QVERIFY(!said->text().contains(u"contoso"_s));

    program.click(u"part-pictures"_s);
    QVERIFY(said->text().contains(u"not the picture itself"_s));
    program.click(u"part-host"_s);
    QVERIFY(said->text().contains(u"contoso.example"_s));

    program.prompts.place = program.folder.filePath(u"out.html"_s);
    program.click(u"exportStart"_s);
    QVERIFY(program.prompts.offered.suggestion.endsWith(u"menu.html"_s));
    QVERIFY(QTest::qWaitFor([&] { return !program.find<QDialog>(u"exportDialog"_s); }, patience));
    const QByteArray written = contents(program.prompts.place);
    QVERIFY(written.contains("Espresso"));
    QVERIFY(written.contains("contoso.example"));
    QVERIFY(!written.contains("base64,"));

    program.find<QAction>(u"exportAnswer"_s)->trigger(); // the format is remembered
    QCOMPARE(program.find<QListWidget>(u"exportFormats"_s)->currentItem()->text(), u"HTML"_s);
}

void ExportingTest::troubleIsToldInTheDialog()
{
    Program program;
    program.openReplay();
    program.find<QAction>(u"saveReplay"_s)->trigger();
    QCOMPARE(program.find<QListWidget>(u"exportFormats"_s)->currentItem()->text(), u"Replay"_s);
    program.prompts.place = program.folder.filePath(u"history.sqlite/no.groundglass"_s);
    program.click(u"exportStart"_s);
    auto *trouble = program.find<QLabel>(u"exportTrouble"_s);
    QVERIFY(QTest::qWaitFor([&] { return trouble->isVisible(); }, patience));
    QVERIFY(trouble->text().contains(u"cannot be written"_s));

    program.prompts.place = program.folder.filePath(u"yes.groundglass"_s);
    program.click(u"exportStart"_s);
    QVERIFY(QTest::qWaitFor([&] { return !program.find<QDialog>(u"exportDialog"_s); }, patience));
    QVERIFY(exchange::openReplay(program.prompts.place).ok());
}

void ExportingTest::picturesBesideAReplayAreAttached()
{
    Program program;
    program.openReplay();
    program.drop({menu});
    QCOMPARE(program.workspace.draft().attachments().size(), 1);
}

void ExportingTest::aBrokenReplayIsLoud()
{
    Program program;
    const QString path = program.folder.filePath(u"bad.groundglass"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK and no more");
    file.close();
    program.drop({path});
    const auto isTold = [&] {
        for (const QLabel *label : program.window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"bad.groundglass"_s))
                return true;
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor(isTold, patience));
    QVERIFY(program.workspace.draft().attachments().isEmpty());
}

QTEST_MAIN(ExportingTest)
#include "exportingtest.moc"
