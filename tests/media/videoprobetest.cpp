#include "media/videoprobe.h"

#include "support/madevideo.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool goOn = false;

media::VideoProbe probe()
{
    return media::VideoProbe(QStringLiteral(BIN_DIR "/groundglass-probe"));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program that reads videos, asked as the other programs ask it.
class VideoProbeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatAFileHolds_data();
    void tellsWhatAFileHolds();
    void takesTheExactFrame_data();
    void takesTheExactFrame();
    void turnsFramesUpright();
    void seesEachChange();
    void readsSubtitlesInsideAndBeside();
    void refusesInASentence_data();
    void refusesInASentence();
    void survivesBrokenFiles();
    void neverReadsWhatAFileNames();
    void knowsThePicturesBesideOne();
    void stopsWhenAsked();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

void VideoProbeTest::initTestCase()
{
    if (!support::canMakeVideos())
        QSKIP("ffmpeg is not installed, so no videos can be made");
}

QString VideoProbeTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void VideoProbeTest::tellsWhatAFileHolds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("encoding");
    QTest::addColumn<QString>("codec");
    QTest::newRow("MPEG-4 in AVI") << u"a.avi"_s << QStringList{u"-c:v"_s, u"mpeg4"_s} << u"mpeg4"_s;
    QTest::newRow("H.264 in MP4") << u"a.mp4"_s
                                  << QStringList{u"-c:v"_s, u"libx264"_s, u"-pix_fmt"_s, u"yuv420p"_s}
                                  << u"h264"_s;
    QTest::newRow("HEVC in MKV") << u"a.mkv"_s
                                 << QStringList{u"-c:v"_s, u"libx265"_s, u"-x265-params"_s,
                                        u"log-level=none"_s}
                                 << u"hevc"_s;
    QTest::newRow("VP9 in WebM") << u"a.webm"_s
                                 << QStringList{u"-c:v"_s, u"libvpx-vp9"_s, u"-b:v"_s, u"200k"_s,
                                        u"-deadline"_s, u"realtime"_s}
                                 << u"vp9"_s;
}

void VideoProbeTest::tellsWhatAFileHolds()
{
    QFETCH(QString, name);
    QFETCH(QStringList, encoding);
    QFETCH(QString, codec);
    const QString file = support::makeVideo(m_folder.path(), name,
        QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=s=320x240:r=10:d=3"_s} + encoding);
    QVERIFY(!file.isEmpty());
    const auto facts = probe().facts(file, goOn);
    QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.problem().detail));
    QCOMPARE(facts->videoCodec, codec);
    QCOMPARE(facts->size, QSize(320, 240));
    QVERIFY2(std::abs(facts->duration - 3) < 0.2, qPrintable(QString::number(facts->duration)));
    QVERIFY(facts->audioCodec.isEmpty());
}

void VideoProbeTest::takesTheExactFrame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("encoding");
    QTest::newRow("with frames that come before their time")
        << u"order.mp4"_s
        << QStringList{
               u"-c:v"_s, u"libx264"_s, u"-bf"_s, u"3"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-qp"_s, u"1"_s};
    QTest::newRow("without an index")
        << u"order.avi"_s << QStringList{u"-c:v"_s, u"mpeg4"_s, u"-q:v"_s, u"1"_s};
}

/// Each frame is grey, and brighter than the one before.
void VideoProbeTest::takesTheExactFrame()
{
    QFETCH(QString, name);
    QFETCH(QStringList, encoding);
    const QString file = support::makeVideo(m_folder.path(), name,
        QStringList{
            u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=c=black:s=64x64:r=10:d=4,format=gray,geq=lum=N*5+20"_s}
            + encoding);
    QVERIFY(!file.isEmpty());
    const auto brightness = [&](double seconds) {
        const auto image = probe().frame(file, seconds, 0, goOn);
        return image ? qGray(image->pixel(32, 32)) : -1;
    };
    const int first = brightness(0);
    const int last = brightness(3.9);
    QVERIFY(last - first > 100);
    for (const int frame : {1, 7, 18, 30}) {
        const int expected = first + (last - first) * frame / 39;
        QVERIFY2(
            std::abs(brightness(frame / 10.0 + 0.02) - expected) <= 3, qPrintable(QString::number(frame)));
    }
    QCOMPARE(brightness(1000), last);
}

/// Phones write lying pictures and say how to turn them: here in the matrix of the track, as they do.
void VideoProbeTest::turnsFramesUpright()
{
    const QString lying = support::makeVideo(m_folder.path(), u"lying.mov"_s,
        {u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=s=320x240:r=10:d=1"_s, u"-c:v"_s, u"mpeg4"_s});
    QByteArray bytes = bytesOf(lying);
    const auto header = bytes.indexOf("tkhd");
    QVERIFY(header > 0);
    const QByteArray one = QByteArray::fromHex("00010000");
    const QByteArray minusOne = QByteArray::fromHex("ffff0000");
    const QByteArray zero(4, '\0');
    const QByteArray last = QByteArray::fromHex("40000000");
    const QByteArray unturned = one + zero + zero + zero + one + zero + zero + zero + last;
    const QByteArray turned = zero + one + zero + minusOne + zero + zero + zero + zero + last;
    const auto matrix = bytes.indexOf(unturned, header);
    QVERIFY(matrix > 0);
    bytes.replace(matrix, unturned.size(), turned);
    const auto facts = probe().facts(write(u"turned.mov"_s, bytes), goOn);
    QVERIFY(facts.ok());
    QCOMPARE(facts->size, QSize(240, 320));
    const auto image = probe().frame(m_folder.filePath(u"turned.mov"_s), 0, 0, goOn);
    QVERIFY(image.ok());
    QCOMPARE(image->size(), QSize(240, 320));
}

void VideoProbeTest::seesEachChange()
{
    const QString file = support::makeTitleCards(m_folder.path(), u"cards.avi"_s);
    QVERIFY(!file.isEmpty());
    QList<double> since;
    const auto scan = probe().scan(file, 640,
        {.sighted =
                [&](const media::VideoSighting &seen) {
                    QCOMPARE(seen.image.width(), 640);
                    since.append(seen.since);
                },
            .reached = [](double) {}},
        goOn);
    QVERIFY2(scan.ok(), scan.ok() ? "" : qPrintable(scan.problem().detail));
    QCOMPARE(scan->frames, 120);
    QVERIFY(std::abs(scan->duration - 10) < 0.3);
    QCOMPARE(since.size(), 5);
    const double expected[] = {0, 2, 4, 6, 8};
    for (int i = 0; i < 5; ++i)
        QVERIFY2(std::abs(since.at(i) - expected[i]) < 0.3, qPrintable(QString::number(since.at(i))));
}

void VideoProbeTest::readsSubtitlesInsideAndBeside()
{
    const QString bare = support::makeVideo(m_folder.path(), u"talk.mp4"_s,
        {u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=s=64x48:r=5:d=6"_s, u"-c:v"_s, u"mpeg4"_s});
    const QString beside = write(u"talk.en.srt"_s,
        "1\n00:00:01,000 --> 00:00:02,500\nGood <i>morning</i>,\nAlice.\n\n2\n00:00:04,000 --> "
        "00:00:05,000\nGr\xc3\xbc\xc3\x9f Gott\n");
    auto cues = probe().subtitles(bare, goOn);
    QVERIFY(cues.ok());
    QCOMPARE(cues->size(), 2);
    QCOMPARE(cues->first(), (media::VideoCue{1, 2.5, u"Good morning, Alice."_s, u"talk.en.srt"_s}));
    QCOMPARE(cues->last().text, u"Grüß Gott"_s);

    const QString inside = support::makeVideo(m_folder.path(), u"inside.mp4"_s,
        {u"-i"_s, bare, u"-i"_s, beside, u"-c"_s, u"copy"_s, u"-c:s"_s, u"mov_text"_s});
    cues = probe().subtitles(inside, goOn);
    QVERIFY(cues.ok());
    QCOMPARE(cues->size(), 2);
    QCOMPARE(cues->first().origin, u"embedded"_s);
}

void VideoProbeTest::refusesInASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("This is no video.");
    QTest::newRow("noise") << QByteArray(5000, '\xa7');
    QTest::newRow("a beginning only")
        << QByteArray::fromHex("000000206674797069736f6d0000020069736f6d69736f32617663316d703431");
}

void VideoProbeTest::refusesInASentence()
{
    QFETCH(QByteArray, bytes);
    const auto facts = probe().facts(write(u"odd.mp4"_s, bytes), goOn);
    QVERIFY(!facts.ok());
    QCOMPARE(facts.problem().kind, model::Problem::Kind::VideoUnreadable);
    QVERIFY(facts.problem().detail.endsWith(u'.'));
    QCOMPARE(facts.problem().subject, u"odd.mp4"_s);
}

/// Cut anywhere and changed anywhere: an answer or a refusal, and never a crash of the one who asks.
void VideoProbeTest::survivesBrokenFiles()
{
    const QByteArray whole = bytesOf(support::makeVideo(m_folder.path(), u"whole.mp4"_s,
        {u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=160x120:r=10:d=2"_s, u"-c:v"_s, u"mpeg4"_s,
            u"-movflags"_s, u"faststart"_s}));
    QVERIFY(!whole.isEmpty());
    QRandomGenerator chance(7);
    int refused = 0;
    for (int round = 0; round < 12; ++round) {
        QByteArray broken = whole;
        if (round % 2 == 0)
            broken.truncate(round == 0 ? 40 : chance.bounded(int(whole.size())));
        for (int i = 0; i < 40 && round % 2 == 1 && !broken.isEmpty(); ++i)
            broken[chance.bounded(int(broken.size()))] = char(chance.bounded(256));
        const auto scan = probe().scan(write(u"broken.mp4"_s, broken), 320,
            {.sighted = [](const media::VideoSighting &) {}, .reached = [](double) {}}, goOn);
        refused += scan.ok() ? 0 : 1;
        QVERIFY(scan.ok() || scan.problem().kind == model::Problem::Kind::VideoUnreadable);
    }
    QVERIFY(refused > 0);
}

void VideoProbeTest::neverReadsWhatAFileNames()
{
    const QString secret = support::makeVideo(m_folder.path(), u"secret.ts"_s,
        {u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=s=64x48:r=5:d=2"_s, u"-c:v"_s, u"mpeg2video"_s});
    const QByteArray list =
        "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n" + secret.toUtf8() + "\n#EXT-X-ENDLIST\n";
    QVERIFY(!probe().facts(write(u"list.mp4"_s, list), goOn).ok());
    const QByteArray join = "ffconcat version 1.0\nfile '" + secret.toUtf8() + "'\n";
    QVERIFY(!probe().facts(write(u"join.mp4"_s, join), goOn).ok());
    QVERIFY(probe().facts(secret, goOn).ok());
}

void VideoProbeTest::knowsThePicturesBesideOne()
{
    // 10 pictures a second, then 4; key pictures are rare.
    const QString file = support::makeVideo(m_folder.path(), u"uneven.mp4"_s,
        {u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=160x120:r=20:d=4"_s, u"-vf"_s,
            u"select='if(lt(t,2),not(mod(n,2)),not(mod(n,5)))'"_s, u"-vsync"_s, u"vfr"_s, u"-c:v"_s,
            u"libx264"_s, u"-g"_s, u"100"_s, u"-bf"_s, u"2"_s});
    QVERIFY(!file.isEmpty());
    const auto beside = [&](double seconds) {
        const auto found = probe().neighbours(file, seconds, goOn);
        return found ? std::pair(found->before.value_or(-1), found->after.value_or(-1)) : std::pair(-2.0, -2.0);
    };
    const auto is = [](double a, double b) { return std::abs(a - b) < 0.002; };
    const auto first = beside(0);
    QVERIFY(is(first.first, -1) && is(first.second, 0.1));
    const auto middle = beside(1);
    QVERIFY(is(middle.first, 0.9) && is(middle.second, 1.1));
    const auto slow = beside(2.75);
    QVERIFY2(is(slow.first, 2.5) && is(slow.second, 3.0), qPrintable(u"%1 %2"_s.arg(slow.first).arg(slow.second)));
    const auto last = beside(3.75);
    QVERIFY(is(last.first, 3.5) && is(last.second, -1));
    const auto behind = beside(100);
    QVERIFY(is(behind.second, -1));
}

void VideoProbeTest::stopsWhenAsked()
{
    const QString file = support::makeTitleCards(m_folder.path(), u"stopped.avi"_s);
    std::atomic_bool stop = false;
    const auto scan = probe().scan(file, 320,
        {.sighted = [&](const media::VideoSighting &) { stop = true; }, .reached = [](double) {}}, stop);
    QVERIFY(!scan.ok());
    QCOMPARE(scan.problem().kind, model::Problem::Kind::Stopped);
}

QTEST_GUILESS_MAIN(VideoProbeTest)
#include "videoprobetest.moc"
