#include "ui/composer/composer.h"

#include "chat/picturereading.h"
#include "presentation/draft.h"
#include "presentation/picturesource.h"
#include "store/history.h"
#include "ui/composer/questionedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::composer::Composer;

namespace {

struct Desk {
    QTemporaryDir folder;
    store::History history{folder.path(), chat::pictureReading()};
    QList<QUrl> fetched;
    presentation::Draft draft{history, [this](const QUrl &address) {
                                  fetched << address;
                                  return QFuture<model::Result<QByteArray>>();
                              }};
    presentation::PictureSource pictures{history};
    Composer composer{draft, pictures};

    Desk()
    {
        composer.resize(360, 200);
        composer.show();
    }
    QAbstractButton *button(const QString &name) { return composer.findChild<QAbstractButton *>(name); }
    QList<QWidget *> chips()
    {
        QList<QWidget *> shown;
        for (QWidget *chip : composer.findChildren<QWidget *>(u"chip"_s)) {
            if (chip->isVisible())
                shown << chip;
        }
        return shown;
    }
};

} // namespace

class ComposerTest : public QObject {
    Q_OBJECT

private slots:
    void enterSendsAndShiftEnterBreaksTheLine();
    void theButtonSendsOrStops();
    void anEmptyQuestionCannotBeSentByTheButton();
    void anObstacleKeepsTheQuestionAndSaysWhy();
    void theInputGrowsWithItsText();
    void aPictureBecomesAChipThatItsCrossTakesAway();
    void anAddressNamesItsHostAndIsFetchedByTheClick();
    void aPastedPictureIsOfferedAndPastedWordsAreText();
    void escapeIsLeftToTheWindow();
};

void ComposerTest::enterSendsAndShiftEnterBreaksTheLine()
{
    Desk desk;
    QSignalSpy sent(&desk.composer, &Composer::sendWanted);
    QTest::keyClicks(desk.composer.input(), u"one"_s);
    QTest::keyClick(desk.composer.input(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(desk.composer.input(), u"two"_s);
    QCOMPARE(sent.size(), 0);
    QCOMPARE(desk.draft.text(), u"one\ntwo"_s);
    QTest::keyClick(desk.composer.input(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    QTest::keyClick(desk.composer.input(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(sent.size(), 2);
    QCOMPARE(desk.draft.text(), u"one\ntwo"_s);
}

void ComposerTest::theButtonSendsOrStops()
{
    Desk desk;
    QSignalSpy sent(&desk.composer, &Composer::sendWanted);
    QSignalSpy stopped(&desk.composer, &Composer::stopWanted);
    desk.draft.setText(u"hello"_s);
    QCOMPARE(desk.composer.input()->toPlainText(), u"hello"_s);
    QTest::mouseClick(desk.button(u"send"_s), Qt::LeftButton);
    QCOMPARE(sent.size(), 1);
    desk.composer.setAnswering(true);
    desk.draft.clear();
    QCOMPARE(desk.button(u"send"_s)->accessibleName(), u"Stop"_s);
    QTest::mouseClick(desk.button(u"send"_s), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(sent.size(), 1);
}

void ComposerTest::anEmptyQuestionCannotBeSentByTheButton()
{
    Desk desk;
    QVERIFY(!desk.button(u"send"_s)->isEnabled());
    desk.draft.setText(u"  \n"_s);
    QVERIFY(!desk.button(u"send"_s)->isEnabled());
    desk.draft.setText(u"x"_s);
    QVERIFY(desk.button(u"send"_s)->isEnabled());
}

void ComposerTest::anObstacleKeepsTheQuestionAndSaysWhy()
{
    Desk desk;
    QSignalSpy sent(&desk.composer, &Composer::sendWanted);
    QTest::keyClicks(desk.composer.input(), u"What is it?"_s);
    QVERIFY(desk.button(u"send"_s)->isEnabled());
    desk.composer.setObstacle(u"Too many pictures."_s);
    QVERIFY(!desk.button(u"send"_s)->isEnabled());
    QCOMPARE(desk.button(u"send"_s)->toolTip(), u"Too many pictures."_s);
    QTest::keyClick(desk.composer.input(), Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    QCOMPARE(desk.draft.text(), u"What is it?"_s);
    desk.composer.setObstacle({});
    QTest::keyClick(desk.composer.input(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
}

void ComposerTest::theInputGrowsWithItsText()
{
    Desk desk;
    const int one = desk.composer.input()->sizeHint().height();
    desk.draft.setText(u"a\nb\nc"_s);
    const int three = desk.composer.input()->sizeHint().height();
    desk.draft.setText(QString(40, u'\n'));
    const int most = desk.composer.input()->sizeHint().height();
    QVERIFY(three > one);
    QVERIFY(most > three);
    QVERIFY(most < 12 * one);
}

void ComposerTest::aPictureBecomesAChipThatItsCrossTakesAway()
{
    Desk desk;
    desk.draft.addFile(QStringLiteral(SAMPLES_DIR "/menu.png"));
    desk.draft.addFile(QStringLiteral(SAMPLES_DIR "/invoice.png"));
    QCOMPARE(desk.chips().size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(desk.draft.pictures().size(), 2, 30'000);
    QTest::mouseClick(desk.chips().first()->findChild<QAbstractButton *>(u"removeChip"_s), Qt::LeftButton);
    QCOMPARE(desk.draft.pictures().size(), 1);
    QCOMPARE(desk.draft.pictures().first().name, u"invoice.png"_s);
    QCOMPARE(desk.chips().size(), 1);
    QCOMPARE(desk.chips().first()->accessibleName(), u"invoice.png"_s);
}

void ComposerTest::anAddressNamesItsHostAndIsFetchedByTheClick()
{
    Desk desk;
    const QUrl address(u"https://pictures.example.org/menu.png"_s);
    desk.draft.addAddress(address);
    auto *fetch = desk.button(u"fetch"_s);
    QVERIFY(fetch->isVisible());
    QCOMPARE(fetch->text(), u"Fetch from pictures.example.org"_s);
    QVERIFY(desk.fetched.isEmpty());
    QTest::mouseClick(fetch, Qt::LeftButton);
    QCOMPARE(desk.fetched, QList<QUrl>{address});
}

void ComposerTest::aPastedPictureIsOfferedAndPastedWordsAreText()
{
    Desk desk;
    QSignalSpy offered(&desk.composer, &Composer::pictureOffered);
    QApplication::clipboard()->setText(u"some words"_s);
    QTest::keySequence(desk.composer.input(), QKeySequence::Paste);
    QCOMPARE(desk.draft.text(), u"some words"_s);
    QCOMPARE(offered.size(), 0);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::green);
    QApplication::clipboard()->setImage(image);
    QTest::keySequence(desk.composer.input(), QKeySequence::Paste);
    QCOMPARE(offered.size(), 1);
    QApplication::clipboard()->setText(u"https://example.org/a.png"_s);
    QTest::keySequence(desk.composer.input(), QKeySequence::Paste);
    QCOMPARE(offered.size(), 2);
    QCOMPARE(desk.draft.text(), u"some words"_s);
}

void ComposerTest::escapeIsLeftToTheWindow()
{
    Desk desk;
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(desk.composer.input(), &escape);
    QVERIFY(!escape.isAccepted());
}

QTEST_MAIN(ComposerTest)
#include "composertest.moc"
