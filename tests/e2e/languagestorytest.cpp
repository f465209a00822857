#include "story.h"

#include "presentation/workspace.h"
#include "support/scriptedservice.h"
#include "ui/stage/stage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Hears which sentences are asked for, and leaves them to the other translators.
class Listener : public QTranslator {
public:
    Listener() { QCoreApplication::installTranslator(this); }
    ~Listener() override { QCoreApplication::removeTranslator(this); }

    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        m_asked.insert({QByteArray(context), QByteArray(source), QByteArray(comment), n >= 0});
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

    struct Asked {
        QByteArray context, source, comment;
        bool counts;
        bool operator==(const Asked &) const = default;
        friend size_t qHash(const Asked &asked, size_t seed = 0)
        {
            return qHashMulti(seed, asked.context, asked.source, asked.comment, asked.counts);
        }
    };
    [[nodiscard]] const QSet<Asked> &asked() const { return m_asked; }

private:
    mutable QSet<Asked> m_asked;
};

/// Our own sentences that the language does not have.
QStringList missingIn(const QString &language, const QSet<Listener::Asked> &asked)
{
    QTranslator translator;
    if (!translator.load(u":/translations/groundglass_"_s + language))
        return {u"the language is not there"_s};
    QStringList missing;
    for (const auto &[context, source, comment, counts] : asked) {
        const bool isQts = context.startsWith('Q') && !context.contains("::");
        if (isQts || QString::fromUtf8(source).trimmed().isEmpty())
            continue;
        const char *about = comment.isEmpty() ? nullptr : comment.constData();
        if (translator.translate(context.constData(), source.constData(), about, counts ? 2 : -1).isEmpty())
            missing << QString::fromUtf8(context + ": " + source);
    }
    return missing;
}

} // namespace

/// Another language is chosen by clicks; the window speaks it at once, and loses nothing.
class LanguageStoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("GROUNDGLASS_ENGINE", "/nonexistent");
        qputenv("GROUNDGLASS_KEYCHAIN", "off");
    }
    void theWindowSpeaksTheChosenLanguageAtOnce();
    void theChoiceHoldsAfterARestart();
    void anAnswerUnderWayGoesOn();
    void allThatIsAskedForIsTranslated_data();
    void allThatIsAskedForIsTranslated();

private:
    /// As a person: opens the list of languages with a click and goes to one.
    static void choose(Story &story, const QString &name)
    {
        auto *box = story.window().findChild<QComboBox *>(u"languageChoice"_s);
        QVERIFY(box);
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), patience);
        QTest::mouseClick(box, Qt::LeftButton);
        QAbstractItemView *list = box->view();
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), patience);
        const QModelIndex row = list->model()->index(box->findText(name), 0);
        QVERIFY2(row.isValid(), qPrintable(name));
        const QPointer<QWidget> before = &story.window();
        // By keys: a list that just opened takes no clicks, and for how long depends on how fast it opened.
        for (int step = 0; step < box->count() && list->currentIndex().row() != row.row(); ++step)
            QTest::keyClick(list, list->currentIndex().row() < row.row() ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(story.window().findChild<QComboBox *>(u"languageChoice"_s), patience);
        QCOMPARE(story.window().findChild<QComboBox *>(u"languageChoice"_s)->currentText(), name);
    }
    static void openSettings(Story &story) { story.window().findChild<QAction *>(u"settings"_s)->trigger(); }
    static QString settingsTitle(Story &story)
    {
        const auto *settings = story.window().findChild<QDialog *>(u"settingsWindow"_s);
        return settings ? settings->windowTitle() : QString();
    }
};

void LanguageStoryTest::theWindowSpeaksTheChosenLanguageAtOnce()
{
    const QTemporaryDir folder;
    Story story(folder.path());
    story.window().setGeometry(20, 30, 960, 640);
    story.type(u"half a question"_s);
    const QRect place = story.window().geometry();
    openSettings(story);
    QCOMPARE(settingsTitle(story), u"Settings"_s);

    choose(story, u"Deutsch"_s);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(settingsTitle(story), u"Einstellungen"_s);
    QCOMPARE(story.input().placeholderText(), u"Zum Bild fragen…"_s);
    QCOMPARE(story.input().toPlainText(), u"half a question"_s);
    QCOMPARE(story.window().geometry(), place);
    QVERIFY(story.window().isVisible());

    choose(story, u"ไทย"_s);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(settingsTitle(story), u"การตั้งค่า"_s);

    choose(story, u"English"_s);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(settingsTitle(story), u"Settings"_s);
    QCOMPARE(story.input().placeholderText(), u"Ask about the picture…"_s);
    QCOMPARE(story.input().toPlainText(), u"half a question"_s);
}

void LanguageStoryTest::theChoiceHoldsAfterARestart()
{
    const QTemporaryDir folder;
    {
        Story story(folder.path());
        openSettings(story);
        choose(story, u"Deutsch"_s);
        if (QTest::currentTestFailed())
            return;
    }
    Story again(folder.path());
    QCOMPARE(again.input().placeholderText(), u"Zum Bild fragen…"_s);
}

void LanguageStoryTest::anAnswerUnderWayGoesOn()
{
    const QTemporaryDir folder;
    const auto events = support::shortAnswerEvents({"Total", " 241", ".75"});
    support::ScriptedService service({support::Reaction::stream(events)});
    Story story(folder.path());
    story.connectTo(service.url());
    story.drop(QStringLiteral(SAMPLES_DIR "/menu.png"), &story.window());
    story.type(u"What does it say?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    openSettings(story);
    choose(story, u"Deutsch"_s);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().conversation().rowCount(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, model::Message::State::Complete, patience);
    QCOMPARE(story.lastMessage().answer.text, u"Total 241.75"_s);
    QTRY_VERIFY_WITH_TIMEOUT(story.answerWords(), patience);
    auto *check = story.window().findChild<QAbstractButton *>(u"checkPage"_s);
    QVERIFY(check); // the new window knows as much of an answer as the old one
    QTRY_VERIFY_WITH_TIMEOUT(!check->isHidden() && check->text() == u"Mit der Seite abgleichen"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!story.stage().viewport().imageSize().isEmpty(), patience);
    auto *send = story.window().findChild<QAbstractButton *>(u"send"_s);
    QTRY_COMPARE_WITH_TIMEOUT(send->accessibleName(), u"Senden"_s, patience); // not "Anhalten" any more
}

void LanguageStoryTest::allThatIsAskedForIsTranslated_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("German") << u"de"_s << u"Deutsch"_s;
    QTest::newRow("Thai") << u"th"_s << u"ไทย"_s;
}

void LanguageStoryTest::allThatIsAskedForIsTranslated()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    support::ScriptedService service({support::Reaction::stream(support::shortAnswerEvents({"Tea."}))});
    Story story(folder.path());
    openSettings(story);
    choose(story, name);
    if (QTest::currentTestFailed())
        return;
    const Listener listener; // asked first
    story.window().findChild<QDialog *>(u"settingsWindow"_s)->close();
    story.connectTo(service.url());
    story.drop(QStringLiteral(SAMPLES_DIR "/menu.png"), &story.window());
    story.type(u"What does it say?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().conversation().rowCount(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, model::Message::State::Complete, patience);
    for (const char *action : {"settings", "connections", "shortcuts", "about", "saveReplay"}) {
        auto *opening = story.window().findChild<QAction *>(QString::fromLatin1(action));
        if (opening)
            opening->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(listener.asked().size() > 100, patience);
    const QStringList missing = missingIn(code, listener.asked());
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_MAIN(LanguageStoryTest)
#include "languagestorytest.moc"
