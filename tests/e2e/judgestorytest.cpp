#include "e2e/story.h"

#include "presentation/workspace.h"
#include "ui/stage/stage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;

namespace {

constexpr int patience = 60'000;

} // namespace

/// A person points at a part of the picture, and judges what the service found, in the real window.
class JudgeStoryTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aPlaceIsAskedAboutAndItsCropIsAnswered();
    void verdictsHoldOverARestartAndMeasureTheAnswer();

private:
    void askAboutTheMenu(Story &story);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JudgeStoryTest::init()
{
    qputenv("GROUNDGLASS_ENGINE", BIN_DIR "/groundglass-engine");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void JudgeStoryTest::askAboutTheMenu(Story &story)
{
    story.drop(QStringLiteral(SAMPLES_DIR "/menu.png"), &story.window());
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().draft().pictures().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!story.stage().viewport().imageSize().isEmpty(), patience);
    story.type(u"What does it say?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, Message::State::Complete, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!story.workspace().isAnswering(), patience);
    QVERIFY(story.lastMessage().answer.regions.size() > 3);
}

void JudgeStoryTest::aPlaceIsAskedAboutAndItsCropIsAnswered()
{
    Story story(m_folder->path());
    askAboutTheMenu(story);
    const auto &regions = story.lastMessage().answer.regions;
    const auto price = std::find_if(regions.begin(), regions.end(),
        [](const model::Region &region) { return region.label.contains(u"4.50"_s); });
    QVERIFY(price != regions.end());
    const QRectF unit = price->polygon.boundingRect().adjusted(-0.01, -0.01, 0.01, 0.01);
    const QSizeF size = story.stage().viewport().imageSize();
    const auto at = [&](QPointF fraction) {
        return story.stage()
            .viewport()
            .toView(QPointF(fraction.x() * size.width(), fraction.y() * size.height()))
            .toPoint();
    };
    QTest::mouseClick(story.window().findChild<QAbstractButton *>(u"boxToolButton"_s), Qt::LeftButton);
    QTest::mousePress(&story.stage(), Qt::LeftButton, {}, at(unit.topLeft()));
    QTest::mouseMove(&story.stage(), at(unit.center()));
    QTest::mouseRelease(&story.stage(), Qt::LeftButton, {}, at(unit.bottomRight()));

    QCOMPARE(story.window().findChildren<QWidget *>(u"placeChip"_s).size(), 1);
    QVERIFY(story.window().findChild<QLabel *>(u"placesSent"_s)->text().contains(u"Region 1"_s));
    story.type(u"What does this say?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().conversation().rowCount(), 4, patience);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, Message::State::Complete, patience);
    const Message &question = story.workspace().conversation().messageAt(2);
    QVERIFY(question.text.startsWith(u"What does this say?\n\nRegion 1"_s));
    QCOMPARE(question.pictures.size(), 1);
    QVERIFY2(
        story.lastMessage().answer.text.contains(u"4.50"_s), qPrintable(story.lastMessage().answer.text));
    QVERIFY(!story.lastMessage().answer.text.contains(u"Espresso"_s));
    QVERIFY(story.workspace().askedPlaces().places().isEmpty());
}

void JudgeStoryTest::verdictsHoldOverARestartAndMeasureTheAnswer()
{
    {
        Story story(m_folder->path());
        askAboutTheMenu(story);
        const auto regions = story.lastMessage().answer.regions;
        QTest::mouseClick(&story.stage(), Qt::LeftButton, {}, story.middleOf(regions.at(0)));
        QTest::mouseClick(
            story.window().findChild<QAbstractButton *>(u"acceptRegionButton"_s), Qt::LeftButton);
        QTest::mouseClick(&story.stage(), Qt::LeftButton, {}, story.middleOf(regions.at(1)));
        QTest::mouseClick(
            story.window().findChild<QAbstractButton *>(u"rejectRegionButton"_s), Qt::LeftButton);
        QCOMPARE(story.lastMessage().answer.regions, regions);
        story.window().close();
    }
    Story again(m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(again.workspace().conversation().rowCount(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        again.workspace().regions().markAt(0).verdict, model::Verdict::Accepted, patience);
    QCOMPARE(again.workspace().regions().markAt(1).verdict, model::Verdict::Rejected);
    again.workspace().comparison().compareWith({.name = u"What I corrected"_s});
    QTRY_VERIFY_WITH_TIMEOUT(again.workspace().comparison().isReady(), patience);
    const auto *bar = again.window().findChild<QWidget *>(u"comparisonBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>(u"comparisonCounts"_s)->text().endsWith(u"0 missed · 1 extra"_s));
}

QTEST_MAIN(JudgeStoryTest)
#include "judgestorytest.moc"
