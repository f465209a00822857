#include "e2e/story.h"

#include "presentation/workspace.h"
#include "support/madevideo.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/transcript.h"
#include "ui/videos/player.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panes.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;

namespace {

constexpr int patience = 120'000; // looking through a video is slow under sanitizers

} // namespace

/// A person drops a video, finds a word in it, goes there, asks, and follows a time, with the real built-in
/// service and the real program that reads videos.
class VideoStoryTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aDroppedVideoIsSearchedAskedAboutAndFollowed();
    void whatIsNoVideoIsSaidToBeNone();

private:
    template <class T> T *part(Story &story, const QString &name)
    {
        return story.window().findChild<T *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void VideoStoryTest::init()
{
    if (!support::canMakeVideos())
        QSKIP("ffmpeg is not installed, so no videos can be made");
    qputenv("GROUNDGLASS_ENGINE", BIN_DIR "/groundglass-engine");
    qputenv("GROUNDGLASS_PROBE", BIN_DIR "/groundglass-probe");
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void VideoStoryTest::aDroppedVideoIsSearchedAskedAboutAndFollowed()
{
    const QString film = support::makeTitleCards(m_folder->path(), u"Title cards.avi"_s);
    QVERIFY(!film.isEmpty());
    Story story(m_folder->filePath(u"data"_s));
    presentation::Videos &videos = *story.workspace().videos();
    story.drop(film, &story.window());
    QTRY_COMPARE_WITH_TIMEOUT(videos.rowCount(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(videos.videoAt(0).progress, 1.0, patience);
    QCOMPARE(videos.index(), u"videos"_s);
    QVERIFY(story.workspace().draft().attachments().isEmpty());

    // search, and go to the moment
    auto *search = part<QLineEdit>(story, u"momentSearch"_s);
    QTest::keyClicks(search, u"lisbon"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(videos.found().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!videos.found().first().frame.isNull(), patience);
    auto *moments = part<QWidget>(story, u"moments"_s);
    QTRY_VERIFY(moments->isVisible());
    auto *player = story.window().findChild<ui::videos::Player *>();
    QTest::mouseClick(moments, Qt::LeftButton, {}, QPoint(40, 30));
    QCOMPARE(player->video().documentId, u"Title-cards-avi"_s);
    QVERIFY(player->position() > 5 && player->position() < 9);
    player->pause();

    // ask about the video
    QTest::mouseClick(part<QAbstractButton>(story, u"askAboutVideo"_s), Qt::LeftButton);
    QVERIFY(story.workspace().draft().video());
    QVERIFY(part<QWidget>(story, u"videoRow"_s)->isVisible());
    story.type(u"When is chapter one?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, Message::State::Complete, patience);
    QVERIFY2(
        story.lastMessage().answer.text.contains(u"0:02"_s), qPrintable(story.lastMessage().answer.text));
    QVERIFY(!story.workspace().draft().video());

    // follow the time in the answer
    ui::transcript::TextView *words = story.answerWords();
    QVERIFY(words);
    QTRY_VERIFY(!words->timePieces().isEmpty());
    QTest::mouseClick(words, Qt::LeftButton, {}, words->timePieces().first().center());
    QTRY_VERIFY(std::abs(player->position() - 2) < 0.5);

    // a picture of the moment
    QTest::mouseClick(part<QAbstractButton>(story, u"askAboutMoment"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().draft().pictures().size(), 1, patience);
    QCOMPARE(story.workspace().draft().pictures().first().size, QSize(854, 480));

    // the question is about the video after a restart as well
    const qint64 id = story.workspace().conversation().conversation();
    story.workspace().newConversation();
    story.workspace().open(id);
    QTRY_COMPARE(story.workspace().conversation().rowCount(), 2);
    QCOMPARE(story.workspace().conversation().messageAt(0).video->documentId, u"Title-cards-avi"_s);
}

void VideoStoryTest::whatIsNoVideoIsSaidToBeNone()
{
    QFile junk(m_folder->filePath(u"junk.mp4"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write("no video");
    junk.close();
    Story story(m_folder->filePath(u"data"_s));
    presentation::Videos &videos = *story.workspace().videos();
    story.drop(junk.fileName(), &story.window());
    QTRY_COMPARE_WITH_TIMEOUT(videos.rowCount(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!videos.videoAt(0).error.isEmpty(), patience);
    QCOMPARE(
        videos.data(videos.QAbstractListModel::index(0), presentation::Videos::FailedRole).toBool(), true);
}

QTEST_MAIN(VideoStoryTest)
#include "videostorytest.moc"
