#include "story.h"

#include "presentation/workspace.h"
#include "support/scriptedservice.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// All data is deleted by the clicks of a person, and nothing comes back.
class DeletionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("GROUNDGLASS_ENGINE", "/nonexistent");
        qputenv("GROUNDGLASS_KEYCHAIN", "off");
    }
    void whatIsKeptStays();
    void whatIsConfirmedIsGone();

private:
    static void click(Story &story, const QString &name)
    {
        auto *button = story.window().findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// A conversation and a connection, and the settings open.
    static void fill(Story &story, const QUrl &service)
    {
        story.connectTo(service);
        story.drop(QStringLiteral(SAMPLES_DIR "/menu.png"), &story.window());
        story.type(u"What does it say?"_s);
        QTest::keyClick(&story.input(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(story.lastMessage().state == model::Message::State::Complete
                && !story.workspace().isAnswering() && story.workspace().conversation().rowCount() == 2,
            30'000);
        story.window().findChild<QAction *>(u"settings"_s)->trigger();
    }
};

void DeletionTest::whatIsConfirmedIsGone()
{
    const QTemporaryDir around;
    const QString folder = around.filePath(u"data"_s);
    QVERIFY(QDir().mkpath(folder));
    support::ScriptedService service({support::Reaction::stream(support::shortAnswerEvents({"Tea."}))});
    {
        Story story(folder);
        fill(story, service.url());
        QVERIFY(QDir(folder).exists(u"history.sqlite"_s));
        click(story, u"deleteAllData"_s);
        click(story, u"confirmDeletion"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!story.window().isVisible(), 30'000);
    }
    QVERIFY2(!QDir(folder).exists(),
        qPrintable(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).join(u' ')));
}

void DeletionTest::whatIsKeptStays()
{
    const QTemporaryDir around;
    support::ScriptedService service({support::Reaction::stream(support::shortAnswerEvents({"Tea."}))});
    {
        Story story(around.path());
        fill(story, service.url());
        click(story, u"deleteAllData"_s);
        click(story, u"keepData"_s);
    }
    Story again(around.path());
    QTRY_COMPARE_WITH_TIMEOUT(again.workspace().conversation().rowCount(), 2, 30'000);
}

QTEST_MAIN(DeletionTest)
#include "deletiontest.moc"
