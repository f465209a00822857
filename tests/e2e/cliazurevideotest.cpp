#include "programrun.h"

#include "support/azurite.h"
#include "support/madevideo.h"
#include "support/scriptedretrieval.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// `groundglass-cli video` against an Azure resource: files go through Microsoft's own storage emulator, and a
/// pretended vision resource takes them in.
class CliAzureVideoTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aFileIsUploadedIndexedFoundAndRemoved();
    void aKilledUploadGoesOn();
    void aQuestionNamesTheVideoInItsIndex();
    void failuresSayWhy();
    void addressesAreCleanedAndChecked_data();
    void addressesAreCleanedAndChecked();
    void filesNeedAContainer();

private:
    struct Ended {
        int code = 0;
        QString output = {};
        QString errors = {};
    };
    [[nodiscard]] QStringList environment() const
    {
        return {u"GROUNDGLASS_KEYCHAIN=off"_s, u"GROUNDGLASS_DATA="_s + m_folder.filePath(u"data"_s),
            u"GROUNDGLASS_API_KEY=model-key"_s, u"GROUNDGLASS_VISION_KEY=vision-key"_s,
            u"GROUNDGLASS_CONTAINER_URL="_s + m_container, u"GROUNDGLASS_READING_URL="_s + m_reading};
    }
    [[nodiscard]] static QStringList videoWords(const QStringList &words)
    {
        return QStringList{u"video"_s} + words
            + QStringList{u"--index"_s, u"films"_s, u"--connection"_s, u"Azure"_s};
    }
    Ended run(const QStringList &words)
    {
        ProgramRun program(programOfBuild(u"groundglass-cli"_s), words, environment());
        const int code = program.exitCode();
        return {code, QString::fromUtf8(program.output()), QString::fromUtf8(program.errors())};
    }
    Ended video(const QStringList &words) { return run(videoWords(words)); }

    QTemporaryDir m_folder;
    std::unique_ptr<support::ScriptedRetrieval> m_vision;
    std::unique_ptr<support::Azurite> m_storage;
    QString m_container;
    QString m_reading;
    int m_containers = 0;
};

void CliAzureVideoTest::initTestCase()
{
    m_storage = std::make_unique<support::Azurite>();
}

void CliAzureVideoTest::init()
{
    QFile::remove(m_folder.filePath(u"data/connections.json"_s));
    m_vision = std::make_unique<support::ScriptedRetrieval>();
    m_container.clear();
    m_reading.clear();
    const Ended added = run({u"connections"_s, u"add"_s, u"Azure"_s, u"--kind"_s, u"azure"_s, u"--endpoint"_s,
        m_vision->url().toString(), u"--deployment"_s, u"gpt-4v"_s, u"--vision-endpoint"_s,
        m_vision->url().toString()});
    QVERIFY2(added.code == 0, qPrintable(added.errors));
    const Ended made = video({u"index"_s, u"create"_s, u"--features"_s, u"vision"_s});
    QVERIFY2(made.code == 0, qPrintable(made.errors));
    if (!m_storage->whyNot().isEmpty())
        return;
    const QString name = u"films%1"_s.arg(++m_containers);
    QVERIFY(m_storage->makeContainer(name));
    m_container = m_storage->containerAddress(name, u"cw"_s);
    m_reading = m_storage->containerAddress(name, u"r"_s);
}

void CliAzureVideoTest::aFileIsUploadedIndexedFoundAndRemoved()
{
    if (!m_storage->whyNot().isEmpty())
        QSKIP(qPrintable(m_storage->whyNot()));
    QFile film(m_folder.filePath(u"Title cards.mp4"_s));
    QVERIFY(film.open(QIODevice::WriteOnly));
    film.write("these are the bytes of a film");
    film.close();
    const Ended added = video({u"add"_s, film.fileName(), u"--meta"_s, u"Camera=front"_s, u"--wait"_s});
    QVERIFY2(added.code == 0, qPrintable(added.errors));
    QCOMPARE(added.output, u"Title-cards-mp4\n"_s);
    QVERIFY(added.errors.contains(u"$0.05"_s)); // said before
    QVERIFY(!added.errors.contains(u"sig="_s));

    // The service was handed an address that reads and cannot write, and it holds the film.
    const auto documents = m_vision->documents().value(u"films"_s);
    QCOMPARE(documents.size(), 1);
    QVERIFY(documents.first().address.contains(u"sp=r&"_s));
    const QString path = QUrl(documents.first().address).path(); // /account/container/groundglass/name
    QCOMPARE(m_storage->contents(path.section(u'/', 2, 2), path.section(u'/', 3)),
        "these are the bytes of a film");
    QCOMPARE(documents.first().metadata["camera"_L1].toString(), u"front"_s);

    const Ended status = video({u"status"_s});
    QVERIFY2(status.output.startsWith(u"Title-cards-mp4\t"_s) && status.output.contains(u"ready"_s),
        qPrintable(status.output));
    const Ended found = video({u"search"_s, u"--format"_s, u"json"_s, u"lisbon"_s});
    QCOMPARE(QJsonDocument::fromJson(found.output.toUtf8())[0]["best"_L1].toDouble(), 6.5);
    QCOMPARE(video({u"remove"_s, u"Title-cards-mp4"_s}).code, 0);
    QVERIFY(m_vision->documents().value(u"films"_s).isEmpty());
    QCOMPARE(video({u"index"_s, u"delete"_s}).code, 0);
    QVERIFY(video({u"status"_s}).code != 0);
}

void CliAzureVideoTest::aKilledUploadGoesOn()
{
    if (!m_storage->whyNot().isEmpty())
        QSKIP(qPrintable(m_storage->whyNot()));
    // 12 parts of 8 MB that differ.
    QByteArray bytes(96 * 1024 * 1024, Qt::Uninitialized);
    QRandomGenerator chance(3);
    chance.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    QFile film(m_folder.filePath(u"large.mp4"_s));
    QVERIFY(film.open(QIODevice::WriteOnly) && film.write(bytes) == bytes.size());
    film.close();
    const auto parts = [this] {
        const auto seen = m_storage->requests();
        return std::count_if(seen.begin(), seen.end(),
            [](const QByteArray &request) { return request.contains("large.mp4?comp=block&"); });
    };
    qsizetype before = 0;
    {
        ProgramRun broken(programOfBuild(u"groundglass-cli"_s), videoWords({u"add"_s, film.fileName()}),
            environment());
        QTRY_VERIFY_WITH_TIMEOUT(parts() >= 3, 120'000);
        broken.send(SIGKILL);
        std::ignore = broken.exitCode();
        before = parts();
    }
    QVERIFY(m_vision->documents().isEmpty());
    const Ended again = video({u"add"_s, film.fileName(), u"--wait"_s});
    QVERIFY2(again.code == 0, qPrintable(again.errors));
    // What was on its way when it was killed may be sent once more.
    constexpr qsizetype all = 12;
    constexpr qsizetype atATime = 4;
    QVERIFY2(parts() <= all + atATime || before >= all, qPrintable(QString::number(parts())));
    const QString path = QUrl(m_vision->documents().value(u"films"_s).first().address).path();
    QVERIFY(m_storage->contents(path.section(u'/', 2, 2), path.section(u'/', 3)) == bytes);
}

void CliAzureVideoTest::aQuestionNamesTheVideoInItsIndex()
{
    const QString address = u"https://a.blob.core.windows.net/c/f.mp4?sr=b&sp=r&se=2999-01-01&sig=x%2By"_s;
    const QStringList words{u"ask"_s, u"--connection"_s, u"Azure"_s, u"--video"_s, u"f"_s, u"--index"_s,
        u"films"_s, u"Where does it go?"_s};
    ProgramRun program(programOfBuild(u"groundglass-cli"_s), words,
        environment() + QStringList{u"GROUNDGLASS_VIDEO_URL="_s + address});
    const int code = program.exitCode();
    QVERIFY2(code == 0, program.errors().constData());
    QVERIFY2(program.output().contains("A flight to Lisbon at 0:06."), program.output().constData());
    QVERIFY(!program.output().contains("Retrieving frames"));
    const QByteArray asked = QJsonDocument(m_vision->asked()).toJson(QJsonDocument::Compact);
    QVERIFY2(asked.contains("\"AzureComputerVisionVideoIndex\"") && asked.contains("\"acv_document_id\":\"f\""),
        asked.constData());
    QVERIFY(asked.contains("\"films\"") && asked.contains(address.toUtf8()));

    ProgramRun late(programOfBuild(u"groundglass-cli"_s), words,
        environment() + QStringList{u"GROUNDGLASS_VIDEO_URL="_s + QString(address).replace(u"2999"_s, u"2020"_s)});
    QVERIFY(late.exitCode() != 0);
    QVERIFY2(late.errors().contains("not valid now"), late.errors().constData());
    QVERIFY(!late.errors().contains("sig="));
}

void CliAzureVideoTest::failuresSayWhy()
{
    m_vision->failure = u"The video is longer than is allowed."_s;
    const Ended added =
        video({u"add"_s, u"https://films.example/a.mp4"_s, u"--id"_s, u"a"_s, u"--wait"_s});
    QVERIFY(added.code != 0);
    QVERIFY2(added.errors.contains(m_vision->failure), qPrintable(added.errors));
    QVERIFY(video({u"status"_s}).output.contains(u"failed"_s));
    m_vision->failure.clear();
    QCOMPARE(video({u"add"_s, u"https://films.example/a.mp4"_s, u"--id"_s, u"a"_s, u"--wait"_s}).code, 0);
    QVERIFY(video({u"status"_s}).output.contains(u"ready"_s));
}

void CliAzureVideoTest::addressesAreCleanedAndChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("handedOn");
    const QString good = u"https://a.blob.core.windows.net/c/f.mp4?sr=b&sp=r&se=2999-01-01&sig=x%2By"_s;
    QTest::newRow("as it is") << good << good;
    QTest::newRow("quoted, in brackets") << u"[\""_s + good + u"\"],"_s << good;
    QTest::newRow("not signed") << u"https://films.example/f.mp4"_s << u"https://films.example/f.mp4"_s;
    QTest::newRow("expired") << QString(good).replace(u"2999"_s, u"2020"_s) << QString();
    QTest::newRow("may not read") << QString(good).replace(u"sp=r"_s, u"sp=w"_s) << QString();
}

void CliAzureVideoTest::addressesAreCleanedAndChecked()
{
    QFETCH(QString, address);
    QFETCH(QString, handedOn);
    const Ended added = video({u"add"_s, address, u"--id"_s, u"f"_s, u"--wait"_s});
    QVERIFY2((added.code == 0) == !handedOn.isEmpty(), qPrintable(added.errors));
    QVERIFY(!added.errors.contains(u"sig="_s));
    const auto documents = m_vision->documents().value(u"films"_s);
    QCOMPARE(documents.isEmpty() ? QString() : documents.first().address, handedOn);
}

void CliAzureVideoTest::filesNeedAContainer()
{
    QFile film(m_folder.filePath(u"f.mp4"_s));
    QVERIFY(film.open(QIODevice::WriteOnly) && film.write("x") == 1);
    film.close();
    m_container.clear();
    m_reading.clear();
    const Ended none = video({u"add"_s, film.fileName()});
    QVERIFY(none.code != 0);
    QVERIFY2(none.errors.contains(u"container"_s), qPrintable(none.errors));
    m_container = u"https://a.blob.core.windows.net/c?sr=c&sp=r&se=2999-01-01&sig=x"_s;
    const Ended weak = video({u"add"_s, film.fileName()});
    QVERIFY(weak.code != 0);
    QVERIFY2(weak.errors.contains(u"write"_s), qPrintable(weak.errors));
    QVERIFY(m_vision->documents().isEmpty());
}

QTEST_GUILESS_MAIN(CliAzureVideoTest)
#include "cliazurevideotest.moc"
