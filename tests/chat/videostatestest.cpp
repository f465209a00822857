#include "chat/transferpace.h"
#include "chat/videostates.h"
#include "chat/videostorage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::IndexedVideo;
using model::Ingestion;
using model::IngestionState;
using model::VideoStatus;
using std::chrono::milliseconds;

/// What is told about videos of a service elsewhere: their states, their way there.
class VideoStatesTest : public QObject {
    Q_OBJECT

private slots:
    void statesOfVideos_data();
    void statesOfVideos();
    void theNewestIngestionCounts();
    void whatWasRemovedStaysAway();
    void paceAndTimeLeft();
    void storageNeedsBothRights();
    void blobNamesAreSteady();
};

void VideoStatesTest::statesOfVideos_data()
{
    QTest::addColumn<IngestionState>("state");
    QTest::addColumn<VideoStatus>("status");
    QTest::addColumn<double>("progress");
    QTest::addColumn<QString>("error");
    const auto told = [](std::optional<bool> succeeded, const QString &error = {}) {
        return VideoStatus{.documentId = u"a"_s, .succeeded = succeeded, .error = error};
    };
    QTest::newRow("not begun") << IngestionState::NotStarted << told({}) << 0.0 << QString();
    QTest::newRow("running") << IngestionState::Running << told({}) << 0.0 << QString();
    QTest::newRow("running, this one is done") << IngestionState::Running << told(true) << 1.0 << QString();
    QTest::newRow("partly, this one is under way")
        << IngestionState::PartiallySucceeded << told({}) << 0.0 << QString();
    QTest::newRow("partly, this one failed")
        << IngestionState::PartiallySucceeded << told(false, u"too long"_s) << 0.0 << u"too long"_s;
    QTest::newRow("a state nobody knows") << IngestionState::Unknown << told({}) << 0.0 << QString();
    QTest::newRow("completed") << IngestionState::Completed << told({}) << 1.0 << QString();
    QTest::newRow("failed without a reason")
        << IngestionState::Failed << told({}) << 0.0 << u"The service does not say why."_s;
}

void VideoStatesTest::statesOfVideos()
{
    QFETCH(IngestionState, state);
    QFETCH(VideoStatus, status);
    QFETCH(double, progress);
    QFETCH(QString, error);
    const auto videos = chat::withStates({{.documentId = u"a"_s, .progress = 0}},
        {{.name = u"i"_s, .state = state, .videos = {status}}});
    QCOMPARE(videos.size(), 1);
    QCOMPARE(videos.first().error, error);
    QCOMPARE(videos.first().progress, progress);
}

void VideoStatesTest::theNewestIngestionCounts()
{
    const Ingestion failed{.state = IngestionState::Failed,
        .videos = {{.documentId = u"a"_s, .succeeded = false, .error = u"broken"_s}}};
    const Ingestion again{.state = IngestionState::Running, .videos = {{.documentId = u"a"_s}}};
    const auto videos = chat::withStates({}, {again, failed});
    QCOMPARE(videos.size(), 1);
    QVERIFY(videos.first().error.isEmpty());
    QCOMPARE(chat::withStates({}, {failed, again}).first().error, u"broken"_s);
}

void VideoStatesTest::whatWasRemovedStaysAway()
{
    const Ingestion done{.state = IngestionState::Completed,
        .videos = {{.documentId = u"a"_s, .succeeded = true}, {.documentId = u"b"_s, .succeeded = true}}};
    const auto videos = chat::withStates({{.documentId = u"b"_s}}, {done});
    QCOMPARE(videos.size(), 1);
    QCOMPARE(videos.first().documentId, u"b"_s);
}

void VideoStatesTest::paceAndTimeLeft()
{
    chat::TransferPace pace;
    QVERIFY(!pace.bytesPerSecond());
    pace.tell(0, 1000, milliseconds(0));
    QVERIFY(!pace.timeLeft());
    pace.tell(100, 1000, milliseconds(1000));
    QCOMPARE(*pace.bytesPerSecond(), 100.0);
    QCOMPARE(pace.timeLeft()->count(), 9);
    pace.tell(50, 1000, milliseconds(1500)); // a part is sent once more
    QVERIFY(!pace.timeLeft());
    pace.tell(50, 1000, milliseconds(9000)); // nothing moves
    QVERIFY(!pace.timeLeft());
    for (int second = 10; second < 40; ++second)
        pace.tell(50 + (second - 10) * 10, 1000, milliseconds(second * 1000));
    QCOMPARE(*pace.bytesPerSecond(), 10.0);
}

void VideoStatesTest::storageNeedsBothRights()
{
    const QDateTime now(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
    const auto with = [](const QString &rights) {
        return u"https://a.blob.core.windows.net/c?sr=c&se=2026-06-01&sig=x&sp="_s + rights;
    };
    QVERIFY(chat::videoStorage(with(u"rcw"_s), {}, now).ok());
    QVERIFY(chat::videoStorage(with(u"cw"_s), with(u"r"_s), now).ok());
    QVERIFY(!chat::videoStorage({}, {}, now)->canUpload());
    using Kind = model::Problem::Kind;
    QCOMPARE(chat::videoStorage(with(u"cw"_s), {}, now).problem().kind, Kind::SignatureTooWeak);
    QCOMPARE(chat::videoStorage(with(u"cw"_s), with(u"w"_s), now).problem().kind, Kind::SignatureTooWeak);
    QCOMPARE(chat::videoStorage(with(u"r"_s), {}, now).problem().kind, Kind::SignatureTooWeak);
    QCOMPARE(chat::videoStorage(with(u"rcw"_s), {}, now.addYears(1)).problem().kind, Kind::SignatureExpired);
    QCOMPARE(chat::videoStorage(with(u"cw"_s), with(u"r"_s).replace(u"/c?"_s, u"/d?"_s), now).problem().kind,
        Kind::AddressUnusable);
    QCOMPARE(chat::videoStorage(with(u"rcw"_s).replace(u"https"_s, u"http"_s), {}, now).problem().kind,
        Kind::PlainHttpRefused);
}

void VideoStatesTest::blobNamesAreSteady()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                  : QString();
    };
    const QString film = write(u"Ferien am Meer (1).MP4"_s, "one");
    const QString name = chat::blobNameFor(film);
    QCOMPARE(chat::blobNameFor(film), name);
    QVERIFY2(name.startsWith(u"groundglass/"_s) && name.endsWith(u"-Ferien-am-Meer-1-.mp4"_s), qPrintable(name));
    QVERIFY(chat::blobNameFor(write(u"other.mp4"_s, "one")) != name);
    write(u"Ferien am Meer (1).MP4"_s, "two words");
    QVERIFY(chat::blobNameFor(film) != name); // it is another film now
}

QTEST_GUILESS_MAIN(VideoStatesTest)
#include "videostatestest.moc"
