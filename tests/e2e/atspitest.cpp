#include "e2e/programrun.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program's window as a screen reader finds it, on a display and a bus of its own.
class AtspiTest : public QObject {
    Q_OBJECT

private slots:
    void controlsHaveNamesAndAnswersHaveText();
};

void AtspiTest::controlsHaveNamesAndAnswersHaveText()
{
    for (const auto *needed : {"xvfb-run", "dbus-run-session", "python3"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(needed)).isEmpty())
            QSKIP("needs xvfb, a session bus and python3");
    }
    const QTemporaryDir folder;
    QFile talk(folder.filePath(u"talk.json"_s));
    QVERIFY(talk.open(QIODevice::WriteOnly));
    talk.write(R"({"format":"groundglass-conversation","version":1,"title":"Menu","pictures":{},"messages":[)"
               R"({"id":1,"role":"user","text":"What is sold?"},)"
               R"({"id":2,"role":"assistant","state":"complete","text":"**Espresso** and tea."}]})");
    talk.close();
    const QString data = u"GROUNDGLASS_DATA="_s + folder.filePath(u"data"_s);
    ProgramRun import(programOfBuild(u"groundglass-cli"_s), {u"import"_s, talk.fileName()}, {data});
    QCOMPARE(import.exitCode(), 0);
    QFile preferences(folder.filePath(u"data/window.ini"_s));
    QVERIFY(preferences.open(QIODevice::WriteOnly));
    preferences.write("[conversation]\nlast=1\n");
    preferences.close();

    QProcess walk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"GROUNDGLASS_DATA"_s, folder.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    environment.insert(u"HOME"_s, folder.path());
    walk.setProcessEnvironment(environment);
    const QString python = QFile::exists(u"/usr/bin/python3"_s) ? u"/usr/bin/python3"_s : u"python3"_s;
    walk.start(u"xvfb-run"_s,
        {u"-a"_s, u"dbus-run-session"_s, u"--"_s, python, QStringLiteral(TEST_DATA_DIR "/atspi_walk.py"),
            programOfBuild(u"groundglass"_s), u"Espresso and tea."_s});
    QVERIFY(walk.waitForFinished(240'000));
    constexpr int cannotBeUsed = 77;
    if (walk.exitCode() == cannotBeUsed)
        QSKIP("needs at-spi2-core and gir1.2-atspi-2.0");
    QVERIFY2(walk.exitCode() == 0,
        qPrintable(
            QString::fromUtf8(walk.readAllStandardOutput() + walk.readAllStandardError().right(2000))));
}

QTEST_GUILESS_MAIN(AtspiTest)
#include "atspitest.moc"
