#include "ui/composer/composer.h"

#include "chat/picturereading.h"
#include "presentation/draft.h"
#include "presentation/picturesource.h"
#include "store/history.h"
#include "ui/composer/cropview.h"
#include "ui/composer/questionedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::composer::Composer;

namespace {

constexpr int patience = 30'000;

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
    /// Three pictures of 48 × 30 pixels.
    void addPictures()
    {
        for (const auto &[name, colour] :
            {std::pair{u"red"_s, Qt::red}, {u"green"_s, Qt::green}, {u"blue"_s, Qt::blue}}) {
            QImage image(48, 30, QImage::Format_RGB32);
            image.fill(colour);
            draft.addImage(image, name);
        }
        QVERIFY(QTest::qWaitFor([this] { return draft.pictures().size() == 3; }, patience));
        composer.resize(700, 240);
        QVERIFY(QTest::qWaitForWindowExposed(&composer, patience));
    }
    QStringList names() const
    {
        QStringList names;
        for (const model::Picture &picture : draft.pictures())
            names << picture.name;
        return names;
    }
    /// Through the menu of a chip.
    void trigger(int chip, const QString &action)
    {
        QTest::keyClick(chips().at(chip), Qt::Key_Return);
        QPointer<QMenu> menu = composer.findChild<QMenu *>(u"chipMenu"_s);
        QVERIFY(menu);
        auto *chosen = menu->findChild<QAction *>(action);
        QVERIFY2(chosen && chosen->isEnabled(), qPrintable(action));
        chosen->trigger();
        menu->close();
        QVERIFY(QTest::qWaitFor([&] { return !menu; }, patience));
    }
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
    void chipsAreReorderedByDragging();
    void chipsAreReorderedAndTakenAwayByKeys();
    void aPictureIsTurnedAndComesBackAsItWas();
    void aPictureIsCroppedWithPointerAndKeys();
    void eachPictureHasItsOwnDetail();
    void aPictureUsedBeforeIsUsedAgain();
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

void ComposerTest::chipsAreReorderedByDragging()
{
    Desk desk;
    desk.addPictures();
    QCOMPARE(desk.names(), (QStringList{u"red"_s, u"green"_s, u"blue"_s}));
    const QList<QWidget *> chips = desk.chips();
    const QPoint from(6, chips.at(0)->height() / 2);
    const QPoint over = chips.at(0)->mapFromGlobal(chips.at(2)->mapToGlobal(from));
    QTest::mousePress(chips.at(0), Qt::LeftButton, {}, from);
    const auto move = [&](const QPoint &to) {
        QMouseEvent event(
            QEvent::MouseMove, to, chips.at(0)->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(chips.at(0), &event);
    };
    move((from + over) / 2);
    move(over);
    QTest::mouseRelease(chips.at(0), Qt::LeftButton, {}, over);
    QCOMPARE(desk.names().last(), u"red"_s);
    QCOMPARE(desk.names().size(), 3);
}

void ComposerTest::chipsAreReorderedAndTakenAwayByKeys()
{
    Desk desk;
    desk.addPictures();
    desk.composer.activateWindow();
    desk.chips().at(0)->setFocus();
    QTest::keyClick(desk.chips().at(0), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(desk.names(), (QStringList{u"green"_s, u"red"_s, u"blue"_s}));
    QTest::keyClick(desk.chips().at(0), Qt::Key_Left, Qt::ControlModifier); // no place before the first
    QTest::keyClick(desk.chips().at(2), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.names(), (QStringList{u"green"_s, u"blue"_s, u"red"_s}));
    QTest::keyClick(desk.chips().at(1), Qt::Key_Delete);
    QCOMPARE(desk.names(), (QStringList{u"green"_s, u"red"_s}));
}

void ComposerTest::aPictureIsTurnedAndComesBackAsItWas()
{
    Desk desk;
    desk.addPictures();
    const model::Picture before = desk.draft.attachments().at(0).picture;
    desk.trigger(0, u"turnPicture"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        desk.draft.attachments().at(0).picture.size, before.size.transposed(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.draft.isReading(), patience);
    QCOMPARE(*desk.draft.attachments().at(0).original, before);
    QVERIFY(QFile::exists(desk.history.picturePath(before)));
    desk.trigger(0, u"restorePicture"_s);
    QCOMPARE(desk.draft.attachments().at(0).picture, before);
    QVERIFY(!desk.draft.attachments().at(0).original);
}

void ComposerTest::aPictureIsCroppedWithPointerAndKeys()
{
    Desk desk;
    desk.addPictures();
    desk.trigger(1, u"cropPicture"_s);
    auto *dialog = desk.composer.findChild<QDialog *>(u"cropDialog"_s);
    QVERIFY(dialog);
    auto *view = dialog->findChild<ui::composer::CropView *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog, patience));
    QVERIFY(view->frame().isNull());
    QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier); // the right edge moves in
    QCOMPARE(view->frame(), QRectF(0, 0, 0.99, 1));
    view->setFrame({});
    const QPoint middle = view->rect().center();
    QTest::mousePress(view, Qt::LeftButton, {}, middle);
    const QPoint end = view->rect().bottomRight();
    QMouseEvent event(QEvent::MouseMove, end, view->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view, &event);
    QTest::mouseRelease(view, Qt::LeftButton, {}, end);
    QVERIFY(std::abs(view->frame().x() - 0.5) < 0.02);
    QVERIFY(view->frame().right() > 0.95);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"cropUse"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.draft.attachments().at(1).picture.size.width() < 26, patience);
    QVERIFY(desk.draft.attachments().at(1).original);
    QCOMPARE(desk.draft.kept().pictures.at(1).edit.crop, desk.draft.attachments().at(1).edit.crop);
}

void ComposerTest::eachPictureHasItsOwnDetail()
{
    Desk desk;
    desk.addPictures();
    desk.trigger(2, u"chip-detail-high"_s);
    QCOMPARE(desk.draft.pictures().at(2).detail, model::Detail::High);
    QCOMPARE(desk.draft.pictures().at(0).detail, model::Detail::Auto);
}

void ComposerTest::aPictureUsedBeforeIsUsedAgain()
{
    Desk desk;
    desk.addPictures();
    const model::Picture red = desk.draft.pictures().at(0);
    const auto talk = desk.history.create(u"t"_s);
    QTRY_VERIFY_WITH_TIMEOUT(talk.isFinished(), patience);
    const auto stored = desk.history.append(talk.result()->id, {.pictures = {red}});
    QTRY_VERIFY_WITH_TIMEOUT(stored.isFinished(), patience);
    desk.draft.clear();
    QTest::mouseClick(desk.button(u"usedBefore"_s), Qt::LeftButton);
    auto *dialog = desk.composer.findChild<QDialog *>(u"usedPictures"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"usedList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, patience);
    QCOMPARE(list->item(0)->text(), u"red"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"usedUse"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.draft.pictures().size(), 1, patience);
    QCOMPARE(desk.draft.pictures().first().contentHash, red.contentHash);
}

QTEST_MAIN(ComposerTest)
#include "composertest.moc"
