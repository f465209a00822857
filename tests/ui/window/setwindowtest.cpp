#include "ui/window/setwindow.h"
#include "chat/picturereading.h"
#include "store/history.h"
#include "ui/sets/setlist.h"
#include "ui/stage/stage.h"
#include "ui/transcript/transcript.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::SetModel;
using ui::window::SetWindow;

namespace {

constexpr int patience = 30'000;

const QByteArray answers = R"({"image":"menu.png","text":"A <ref>cake</ref><box>(110,540),(300,600)</box>."}
{"image":"invoice.png","text":"total<loc_500><loc_700><loc_900><loc_760>"}
nothing of use
{"image":"gone.png","text":"x"}
)";

/// Two pictures with answers in two formats, and two lines that are of no use.
struct Review {
    QTemporaryDir home;
    store::History history{home.filePath(u"data"_s), chat::pictureReading()};
    std::unique_ptr<SetWindow> window;

    Review()
    {
        for (const QString &name : {u"menu.png"_s, u"invoice.png"_s})
            QFile::copy(QStringLiteral(SAMPLES_DIR "/") + name, home.filePath(name));
        QFile lines(home.filePath(u"set.jsonl"_s));
        if (!lines.open(QIODevice::WriteOnly))
            qFatal("no set");
        lines.write(answers);
        lines.close();
        open();
    }

    void open()
    {
        window.reset();
        window =
            std::make_unique<SetWindow>(std::make_unique<SetModel>(home.filePath(u"set.jsonl"_s), history));
        window->show();
        const SetModel &set = window->set();
        const auto whole = [&set] {
            return set.state() == SetModel::State::Ready && set.readCount() == set.rowCount();
        };
        if (!QTest::qWaitFor(whole, patience))
            qFatal("the set was not read");
    }

    void press(Qt::Key key) { QTest::keyClick(window->list().view(), key); }
    QString trouble() { return window->findChild<QLabel *>(u"setTrouble"_s)->text(); }
    QString progress() { return window->findChild<QLabel *>(u"setProgress"_s)->text(); }
};

} // namespace

class SetWindowTest : public QObject {
    Q_OBJECT

private slots:
    void theRowShowsItsPictureRegionsAndWords();
    void aLineWithoutAPictureSaysWhatIsWrong();
    void verdictsAreThereWhenTheSetIsOpenedAgain();
    void nothingCanBeAskedHere();
};

void SetWindowTest::theRowShowsItsPictureRegionsAndWords()
{
    Review review;
    auto *stage = review.window->findChild<ui::stage::Stage *>();
    QTRY_COMPARE(stage->picture().name, u"menu.png"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage->viewport().imageSize().isEmpty(), patience);
    QVERIFY(review.window->findChild<ui::transcript::Transcript *>()->isVisible());
    review.press(Qt::Key_Down);
    QTRY_COMPARE(stage->picture().name, u"invoice.png"_s);
}

void SetWindowTest::aLineWithoutAPictureSaysWhatIsWrong()
{
    Review review;
    auto *stage = review.window->findChild<ui::stage::Stage *>();
    review.press(Qt::Key_Down);
    review.press(Qt::Key_Down);
    QVERIFY2(review.trouble().contains(u"3"_s), qPrintable(review.trouble()));
    QVERIFY(stage->notice().isEmpty());
    QVERIFY(stage->picture().name.isEmpty());
    review.press(Qt::Key_Down);
    QVERIFY2(review.trouble().contains(u"gone.png"_s), qPrintable(review.trouble()));
}

void SetWindowTest::verdictsAreThereWhenTheSetIsOpenedAgain()
{
    Review review;
    review.press(Qt::Key_A);
    review.press(Qt::Key_R);
    QTRY_VERIFY2(review.progress().startsWith(u"2 of 4"_s), qPrintable(review.progress()));
    review.open();
    QTRY_VERIFY2(review.progress().startsWith(u"2 of 4"_s), qPrintable(review.progress()));
}

void SetWindowTest::nothingCanBeAskedHere()
{
    Review review;
    QTRY_VERIFY(review.window->findChild<QAbstractButton *>(u"copyAnswer"_s));
    const auto *again = review.window->findChild<QAbstractButton *>(u"askAgain"_s);
    QVERIFY(again && !again->isVisible());
}

QTEST_MAIN(SetWindowTest)
#include "setwindowtest.moc"
