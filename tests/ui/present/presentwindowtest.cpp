#include "ui/present/presentwindow.h"

#include "presentation/talk.h"
#include "ui/present/askfield.h"
#include "ui/present/script.h"
#include "ui/present/spotlight.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using presentation::Presenter;
using support::Reaction;
using talking::patience;
using talking::Talk;
using ui::present::PresentWindow;

namespace {

/// The window on a conversation whose words are all grounded in the middle of the picture.
struct Screen : Talk {
    PresentWindow window;

    explicit Screen(const QString &words, const QList<Reaction> &script = {Reaction::cut()})
        : Talk(script)
        , window(workspace.presenter(), workspace.pictures())
    {
        if (!words.isEmpty())
            open(keep({{u"one?"_s, words}}));
        window.setAnimated(false);
        window.beginOn(nullptr);
        window.resize(1024, 768);
    }

    void press(int key) { QTest::keyClick(&window, Qt::Key(key)); }
    ui::present::AskField *field() { return window.findChild<ui::present::AskField *>(); }
    QColor middle()
    {
        auto *spotlight = window.findChild<ui::present::Spotlight *>();
        return window.grab().toImage().pixelColor(spotlight->geometry().center());
    }
};

} // namespace

class PresentWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); }
    void keysOfKeyboardAndClickerWalk_data();
    void keysOfKeyboardAndClickerWalk();
    void whatIsNotLitGrowsDark();
    void periodAndBBlankTheScreen();
    void typedLettersBecomeAQuestion();
    void theClickerWalksWhileTheFieldIsEmpty();
    void aFailedQuestionStaysCalmAndOneKeyShowsTheRecordedAnswer();
    void escapeLeavesTheFieldThenTheTalk();
    void aClickOnAPhraseLightsIt();
    void withNothingToShowSamplesAreOffered();
    void everythingFitsOnSmallAndLargeScreens_data();
    void everythingFitsOnSmallAndLargeScreens();
};

void PresentWindowTest::keysOfKeyboardAndClickerWalk_data()
{
    QTest::addColumn<int>("forward");
    QTest::addColumn<int>("back");
    QTest::newRow("arrows") << int(Qt::Key_Right) << int(Qt::Key_Left);
    QTest::newRow("clicker") << int(Qt::Key_PageDown) << int(Qt::Key_PageUp);
    QTest::newRow("space") << int(Qt::Key_Space) << int(Qt::Key_Backspace);
}

void PresentWindowTest::keysOfKeyboardAndClickerWalk()
{
    QFETCH(const int, forward);
    QFETCH(const int, back);
    Screen screen(u"a b"_s);
    screen.press(forward);
    screen.press(forward);
    QCOMPARE(screen.seen(), u"a [b]"_s);
    QVERIFY(screen.window.accessibleDescription().startsWith(u"b, "_s));
    screen.press(back);
    QCOMPARE(screen.seen(), u"[a] b"_s);
    screen.press(back);
    QCOMPARE(screen.seen(), u"a b"_s);
}

void PresentWindowTest::whatIsNotLitGrowsDark()
{
    Screen screen(u"a"_s);
    auto *spotlight = screen.window.findChild<ui::present::Spotlight *>();
    const auto brightness = [&] {
        const QImage image = screen.window.grab(spotlight->geometry()).toImage();
        return image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .pixelColor(0, 0)
            .lightness();
    };
    QSignalSpy arrived(spotlight, &ui::present::Spotlight::arrived);
    QTRY_VERIFY(!arrived.isEmpty());
    const int before = brightness();
    screen.press(Qt::Key_Right);
    QCOMPARE(spotlight->lit().size(), 1);
    QVERIFY2(brightness() < before * 9 / 10, qPrintable(u"%1 after %2"_s.arg(brightness()).arg(before)));
    screen.press(Qt::Key_Left);
    QCOMPARE(brightness(), before);
}

void PresentWindowTest::periodAndBBlankTheScreen()
{
    Screen screen(u"a b"_s);
    for (const int key : {int(Qt::Key_Period), int(Qt::Key_B)}) {
        screen.press(key);
        QCOMPARE(screen.middle(), QColor(Qt::black));
        QVERIFY(!screen.field()->isVisible());
        screen.press(key);
        QVERIFY(screen.field()->isVisible());
    }
    screen.press(Qt::Key_Period);
    screen.press(Qt::Key_PageDown);
    QVERIFY(!screen.presenter().isBlank());
    QCOMPARE(screen.seen(), u"a b"_s);
}

void PresentWindowTest::typedLettersBecomeAQuestion()
{
    Screen screen(u"a b"_s, {Reaction::stream(support::shortAnswerEvents({"fresh"}))});
    QTest::keyClicks(&screen.window, u"W"_s);
    QCOMPARE(screen.field()->text(), u"W"_s);
    QTest::keyClicks(screen.field(), u"hat. now?"_s);
    QTest::keyClick(screen.field(), Qt::Key_Return);
    QCOMPARE(screen.presenter().slide()->question, u"What. now?"_s);
    QVERIFY(screen.field()->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(screen.seen(), u"fresh"_s, patience);
}

void PresentWindowTest::theClickerWalksWhileTheFieldIsEmpty()
{
    Screen screen(u"a b"_s);
    screen.press(Qt::Key_Return);
    QTest::keyClick(screen.field(), Qt::Key_PageDown);
    QCOMPARE(screen.seen(), u"[a] b"_s);
    QTest::keyClick(screen.field(), Qt::Key_Right);
    QCOMPARE(screen.seen(), u"a [b]"_s);
    QTest::keyClicks(screen.field(), u"x"_s);
    QTest::keyClick(screen.field(), Qt::Key_Left);
    QCOMPARE(screen.seen(), u"a [b]"_s);
    QTest::keyClick(screen.field(), Qt::Key_PageUp);
    QCOMPARE(screen.seen(), u"[a] b"_s);
}

void PresentWindowTest::aFailedQuestionStaysCalmAndOneKeyShowsTheRecordedAnswer()
{
    Screen screen(u"nine euros"_s);
    QTest::keyClicks(&screen.window, u"o"_s);
    QTest::keyClicks(screen.field(), u"ne"_s);
    QTest::keyClick(screen.field(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(screen.presenter().live(), Presenter::Live::Failed, patience);
    QTRY_VERIFY(screen.presenter().hasRecorded());
    QCOMPARE(screen.seen(), QString());
    screen.press(Qt::Key_R);
    QCOMPARE(screen.seen(), u"nine euros"_s);
    QCOMPARE(screen.presenter().slide()->kind, presentation::Slide::Kind::Recorded);
}

void PresentWindowTest::escapeLeavesTheFieldThenTheTalk()
{
    Screen screen(u"a b"_s);
    QSignalSpy ended(&screen.window, &PresentWindow::ended);
    screen.press(Qt::Key_Return);
    QTest::keyClick(screen.field(), Qt::Key_Escape);
    QVERIFY(screen.window.isVisible());
    screen.press(Qt::Key_Escape);
    QVERIFY(!screen.window.isVisible());
    QCOMPARE(ended.size(), 1);
}

void PresentWindowTest::aClickOnAPhraseLightsIt()
{
    Screen screen(u"alpha beta"_s);
    screen.press(Qt::Key_Right);
    screen.press(Qt::Key_Right);
    auto *script = screen.window.findChild<ui::present::Script *>();
    const QPoint beta = (script->litRect().center() + script->pos()).toPoint();
    screen.press(Qt::Key_Left);
    QCOMPARE(screen.seen(), u"[alpha] beta"_s);
    QTest::mouseClick(&screen.window, Qt::LeftButton, {}, beta);
    QCOMPARE(screen.seen(), u"alpha [beta]"_s);
}

void PresentWindowTest::withNothingToShowSamplesAreOffered()
{
    Screen screen({});
    QSignalSpy chosen(&screen.window, &PresentWindow::sampleChosen);
    auto *sample = screen.window.findChild<QPushButton *>(u"presentSample"_s);
    QVERIFY(sample && sample->isVisible() && !screen.field()->isVisible());
    QTest::mouseClick(sample, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!screen.field()->text().isEmpty());
    screen.workspace.draft().addFile(QStringLiteral(SAMPLES_DIR "/menu.png"));
    QTRY_VERIFY(screen.field()->isVisible());
    QVERIFY(!sample->isVisible());
}

void PresentWindowTest::everythingFitsOnSmallAndLargeScreens_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("projector") << QSize(1024, 768);
    QTest::newRow("laptop") << QSize(1280, 800);
    QTest::newRow("full HD") << QSize(1920, 1080);
    QTest::newRow("upright") << QSize(800, 1200);
}

void PresentWindowTest::everythingFitsOnSmallAndLargeScreens()
{
    QFETCH(const QSize, size);
    Screen screen(u"some words about it"_s);
    screen.window.resize(size);
    screen.press(Qt::Key_Right);
    const QRect spotlight = screen.window.findChild<ui::present::Spotlight *>()->geometry();
    const QRect script = screen.window.findChild<ui::present::Script *>()->geometry();
    const QRect field = screen.field()->geometry();
    for (const QRect &part : {spotlight, script, field})
        QVERIFY(screen.window.rect().contains(part));
    QVERIFY(!spotlight.intersects(script) && !script.intersects(field) && !spotlight.intersects(field));
    QVERIFY(script.height() > size.height() / 4);
}

QTEST_MAIN(PresentWindowTest)
#include "presentwindowtest.moc"
