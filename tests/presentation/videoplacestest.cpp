#include "presentation/videoplaces.h"

#include "net/serviceclient.h"
#include "presentation/connections.h"
#include "presentation/videos.h"
#include "presentation/videowords.h"
#include "store/keychain.h"
#include "support/azurite.h"
#include "support/scriptedretrieval.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Videos;

namespace {

constexpr int patience = 60'000;

/// What the window has of videos, without the window; the keychain outlives it, as the system's does.
struct Running {
    Running(store::Keychain &keychain, const QString &dataFolder)
        : builtIn(dataFolder)
        , library(client, builtIn)
        , videos(library)
        , connections(nullptr, &keychain)
        , places({.videos = videos,
              .connections = connections,
              .keychain = &keychain,
              .makeLibrary =
                  [this](const chat::VideoLibrary::Place &place) {
                      return std::make_unique<chat::VideoLibrary>(client, builtIn, place);
                  },
              .dataFolder = dataFolder})
    {
    }

    net::ServiceClient client;
    chat::BuiltInService builtIn;
    chat::VideoLibrary library;
    Videos videos;
    presentation::Connections connections;
    presentation::VideoPlaces places;
};

} // namespace

/// The videos of a connection: Microsoft's storage emulator and a pretended vision resource behind it.
class VideoPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void onlyResourcesThatKeepVideosAreOffered();
    void aFileGoesThroughTheStorageAndIsReady();
    void whatFailedIsTriedAgain();
    void anUploadGoesOnAfterARestart();
    void anAddressThatWillNotDoIsRefusedInWords();
    void addressesAreExplained_data();
    void addressesAreExplained();
    void costsAreSaidBefore();

private:
    [[nodiscard]] std::unique_ptr<Running> start()
    {
        auto running = std::make_unique<Running>(m_keychain, m_folder->path());
        running->connections.connectTo(m_azure, {.apiKey = "model-key", .visionKey = "vision-key"});
        return running;
    }
    QString write(const QString &name, qint64 size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        QRandomGenerator chance(5);
        chance.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != size)
            qFatal("the disk is full");
        return file.fileName();
    }
    static QString stateOf(const Videos &videos, int row)
    {
        if (row >= videos.rowCount())
            return {};
        return videos.data(videos.QAbstractListModel::index(row), Videos::StateRole).toString();
    }

    store::Keychain m_keychain{store::Keychain::Use::MemoryOnly};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::ScriptedRetrieval> m_vision;
    std::unique_ptr<support::Azurite> m_storage;
    model::Connection m_azure;
    QString m_writing;
    QString m_reading;
    int m_containers = 0;
};

void VideoPlacesTest::initTestCase()
{
    m_storage = std::make_unique<support::Azurite>();
}

void VideoPlacesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vision = std::make_unique<support::ScriptedRetrieval>();
    m_azure = {.kind = model::Connection::Kind::AzureDeployment,
        .name = u"Azure"_s,
        .endpoint = m_vision->url(),
        .deployment = u"gpt-4v"_s,
        .visionEndpoint = m_vision->url(),
        .id = u"azure%1"_s.arg(m_containers)};
    if (!m_storage->whyNot().isEmpty())
        return;
    const QString container = u"places%1"_s.arg(++m_containers);
    QVERIFY(m_storage->makeContainer(container));
    m_writing = m_storage->containerAddress(container, u"cw"_s);
    m_reading = m_storage->containerAddress(container, u"r"_s);
}

void VideoPlacesTest::onlyResourcesThatKeepVideosAreOffered()
{
    const auto running = start();
    running->connections.connectTo({.kind = model::Connection::Kind::OpenAICompatible,
                                       .name = u"Local"_s,
                                       .endpoint = QUrl(u"http://127.0.0.1:1"_s),
                                       .id = u"local"_s},
        {});
    const auto places = running->places.places();
    QCOMPARE(places.size(), 2);
    QVERIFY(places.first().id.isEmpty());
    QCOMPARE(places.last().name, u"Azure"_s);
    running->places.choose(m_azure.id);
    QVERIFY(running->places.isElsewhere());
    running->connections.remove(m_azure.id);
    QVERIFY(!running->places.isElsewhere());
}

void VideoPlacesTest::aFileGoesThroughTheStorageAndIsReady()
{
    if (!m_storage->whyNot().isEmpty())
        QSKIP(qPrintable(m_storage->whyNot()));
    const auto running = start();
    Videos &videos = running->videos;
    running->places.choose(m_azure.id);
    QTRY_VERIFY_WITH_TIMEOUT(videos.isKnown(), patience);
    videos.createIndex({.name = u"films"_s, .speech = false});
    QTRY_COMPARE_WITH_TIMEOUT(videos.index(), u"films"_s, patience);
    QVERIFY(running->places.setStorage(u"<"_s + m_writing + u">"_s, m_reading).ok());
    QTRY_VERIFY_WITH_TIMEOUT(videos.isKnown() && videos.index() == u"films"_s, patience);

    running->places.add({write(u"film.mp4"_s, 1000)}, {{u"camera"_s, u"front"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(videos.rowCount(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(videos, 0), u"Ready"_s, patience);
    const auto document = m_vision->documents().value(u"films"_s).first();
    QVERIFY(document.address.contains(u"sp=r&"_s));
    QCOMPARE(document.metadata["camera"_L1].toString(), u"front"_s);
    // What a question carries can be read by the service, and the service itself was told no signature.
    QVERIFY(!videos.videoAt(0).address.contains(u"sig="_s));
    QVERIFY(videos.partOf(videos.videoAt(0)).address.contains(u"sp=r&"_s));
    QVERIFY(store::PendingVideos(m_folder->path()).all().isEmpty());

    videos.search(u"lisbon"_s);
    QTRY_COMPARE_WITH_TIMEOUT(videos.found().size(), 1, patience);
    videos.removeAt(0);
    QTRY_COMPARE_WITH_TIMEOUT(videos.rowCount(), 0, patience);
    videos.removeIndex();
    QTRY_VERIFY_WITH_TIMEOUT(videos.indexes().isEmpty(), patience);
    running->places.choose({});
    QVERIFY(!videos.isElsewhere());
}

void VideoPlacesTest::whatFailedIsTriedAgain()
{
    m_vision->failure = u"The video is longer than is allowed."_s;
    const auto running = start();
    Videos &videos = running->videos;
    running->places.choose(m_azure.id);
    QTRY_VERIFY_WITH_TIMEOUT(videos.isKnown(), patience);
    videos.createIndex({.name = u"films"_s});
    QTRY_COMPARE_WITH_TIMEOUT(videos.index(), u"films"_s, patience);
    running->places.add({u"https://films.example/a.mp4"_s});
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(videos, 0), u"Not usable"_s, patience);
    QCOMPARE(videos.videoAt(0).error, m_vision->failure);
    m_vision->failure.clear();
    videos.tryAgain(0);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(videos, 0), u"Ready"_s, patience);
    QCOMPARE(m_vision->documents().value(u"films"_s).first().address, u"https://films.example/a.mp4"_s);
}

void VideoPlacesTest::anUploadGoesOnAfterARestart()
{
    if (!m_storage->whyNot().isEmpty())
        QSKIP(qPrintable(m_storage->whyNot()));
    constexpr qint64 size = 64LL * 1024 * 1024; // eight parts
    const QString file = write(u"restarted.mp4"_s, size);
    const auto parts = [this] {
        const auto seen = m_storage->requests();
        return std::count_if(seen.begin(), seen.end(),
            [](const QByteArray &request) { return request.contains("restarted.mp4?comp=block&"); });
    };
    {
        const auto running = start();
        running->places.choose(m_azure.id);
        QTRY_VERIFY_WITH_TIMEOUT(running->videos.isKnown(), patience);
        running->videos.createIndex({.name = u"films"_s});
        QTRY_COMPARE_WITH_TIMEOUT(running->videos.index(), u"films"_s, patience);
        QVERIFY(running->places.setStorage(m_writing, m_reading).ok());
        QTRY_COMPARE_WITH_TIMEOUT(running->videos.index(), u"films"_s, patience);
        running->places.add({file});
        QTRY_VERIFY_WITH_TIMEOUT(parts() >= 1, patience);
    }
    QFile kept(m_folder->filePath(u"uploads.json"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    QVERIFY(text.contains("restarted.mp4") && !text.contains("sig="));
    QVERIFY(m_vision->documents().isEmpty());

    const auto running = start();
    running->places.choose(m_azure.id);
    QTRY_COMPARE_WITH_TIMEOUT(m_vision->documents().value(u"films"_s).size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(running->videos.rowCount(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(running->videos, 0), u"Ready"_s, patience);
    QVERIFY(store::PendingVideos(m_folder->path()).all().isEmpty());
    const QString path = QUrl(m_vision->documents().value(u"films"_s).first().address).path();
    QCOMPARE(m_storage->contents(path.section(u'/', 2, 2), path.section(u'/', 3)).size(), size);
}

void VideoPlacesTest::anAddressThatWillNotDoIsRefusedInWords()
{
    const auto running = start();
    running->places.choose(m_azure.id);
    const auto refused = running->places.setStorage(
        u"https://a.blob.core.windows.net/c?sr=c&sp=r&se=2999-01-01&sig=x"_s, {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().kind, model::Problem::Kind::SignatureTooWeak);
    QVERIFY(!running->places.storage().canUpload());
}

void VideoPlacesTest::addressesAreExplained_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("words");
    const QString container = u"https://a.blob.core.windows.net/c?sr=c&se=2999-01-01&sig=x&sp="_s;
    QTest::newRow("good") << container + u"cw"_s << u"Valid until"_s;
    QTest::newRow("may not write") << container + u"r"_s << u"right to write (w)"_s;
    QTest::newRow("expired") << QString(container).replace(u"2999"_s, u"2020"_s) + u"cw"_s
                             << u"has not been valid since"_s;
    QTest::newRow("the signature alone") << u"?sv=2022-11-02&sig=x"_s << u"signature alone"_s;
}

void VideoPlacesTest::addressesAreExplained()
{
    QFETCH(QString, pasted);
    QFETCH(QString, words);
    const QString said = presentation::VideoPlaces::words(pasted, model::AccessUse::Upload);
    QVERIFY2(said.contains(words), qPrintable(said));
}

void VideoPlacesTest::costsAreSaidBefore()
{
    using presentation::VideoWords;
    QVERIFY(VideoWords::ingestionCost(0).contains(u"$0.05 a minute"_s));
    QVERIFY2(VideoWords::ingestionCost(200).contains(u"$0.20"_s), qPrintable(VideoWords::ingestionCost(200)));
    const auto running = start();
    QVERIFY(running->places.costOf({u"a.mp4"_s}).isEmpty()); // this computer
    running->places.choose(m_azure.id);
    QVERIFY(!running->places.costOf({u"a.mp4"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(VideoPlacesTest)
#include "videoplacestest.moc"
