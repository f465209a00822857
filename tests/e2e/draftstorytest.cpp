#include "e2e/story.h"

#include "presentation/workspace.h"
#include "ui/transcript/transcript.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString menu = QStringLiteral(SAMPLES_DIR "/menu.png");

/// What the other process does: attaches a picture, types, and tells when that is kept. It never ends by
/// itself.
int live(const QString &folder)
{
    Story story(folder);
    story.drop(menu, &story.window());
    if (!QTest::qWaitFor([&] { return story.workspace().draft().pictures().size() == 1; }, patience))
        return 1;
    story.type(u"How much is the"_s);
    QObject::connect(&story.workspace(), &presentation::Workspace::draftKept, [&story] {
        const auto draft = story.workspace().draft().kept();
        if (draft.text.isEmpty() || draft.pictures.isEmpty())
            return;
        std::printf("kept\n");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

/// A conversation that is much longer than the window.
QString longTalk(const QTemporaryDir &folder)
{
    QJsonArray messages;
    for (int id = 1; id <= 80; ++id) {
        const bool asks = id % 2 == 1;
        QJsonObject message{{u"id"_s, id}, {u"role"_s, asks ? u"user"_s : u"assistant"_s},
            {u"text"_s, u"Message %1"_s.arg(id)}};
        if (!asks)
            message[u"state"_s] = u"complete"_s;
        messages.append(message);
    }
    const QJsonObject talk{{u"format"_s, u"groundglass-conversation"_s}, {u"version"_s, 1},
        {u"title"_s, u"Long"_s}, {u"pictures"_s, QJsonObject()}, {u"messages"_s, messages}};
    QFile file(folder.filePath(u"long.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no place to write");
    file.write(QJsonDocument(talk).toJson());
    return file.fileName();
}

} // namespace

/// What a person was doing is there again after the program ended, however it ended.
class DraftStoryTest : public QObject {
    Q_OBJECT

private slots:
    void aQuestionKilledHalfWayIsThereWithItsPicture();
    void readingGoesOnWhereItWas();
};

void DraftStoryTest::aQuestionKilledHalfWayIsThereWithItsPicture()
{
    const QTemporaryDir folder;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--live"_s, folder.path()});
    QByteArray said;
    connect(
        &program, &QProcess::readyReadStandardOutput, this, [&] { said += program.readAllStandardOutput(); });
    QTRY_VERIFY_WITH_TIMEOUT(said.contains("kept"), patience);
    ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, patience);

    for (int start = 0; start < 2; ++start) { // and once more, after an ordinary end
        Story story(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(story.input().toPlainText(), u"How much is the"_s, patience);
        QCOMPARE(story.workspace().draft().pictures().size(), 1);
        QCOMPARE(story.workspace().draft().pictures().first().name, u"menu.png"_s);
        QTRY_COMPARE_WITH_TIMEOUT(story.workspace().showing().current(), 0, patience); // and on the stage
    }
}

void DraftStoryTest::readingGoesOnWhereItWas()
{
    const QTemporaryDir folder;
    const QString talk = longTalk(folder);
    qint64 message = 0;
    {
        Story story(folder.path());
        story.drop(talk, &story.window());
        QTRY_COMPARE_WITH_TIMEOUT(story.workspace().conversation().rowCount(), 80, patience);
        auto *transcript = story.window().findChild<ui::transcript::Transcript *>();
        QVERIFY(!transcript->readingPlace()); // at the end
        transcript->verticalScrollBar()->setValue(transcript->verticalScrollBar()->maximum() / 3);
        QVERIFY(transcript->readingPlace());
        message = transcript->readingPlace()->message;
        const auto isKept = [&] {
            QFile preferences(folder.filePath(u"window.ini"_s));
            return preferences.open(QIODevice::ReadOnly) && preferences.readAll().contains("reading-");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), patience);
    }
    Story story(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().conversation().rowCount(), 80, patience);
    auto *transcript = story.window().findChild<ui::transcript::Transcript *>();
    QTRY_VERIFY_WITH_TIMEOUT(transcript->readingPlace(), patience);
    QCOMPARE(transcript->readingPlace()->message, message);
    story.workspace().newConversation();
    QVERIFY(!transcript->readingPlace());
}

int main(int argc, char *argv[])
{
    qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); // these stories need no built-in service
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--live"_s)
        return live(arguments.at(2));
    DraftStoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "draftstorytest.moc"
