#include "net/blobupload.h"

#include "support/azurite.h"
#include "support/scriptedservice.h"
#include "wire/sharedaccess.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Problem;
using net::BlobUpload;
using support::Reaction;
using support::ScriptedService;
using support::SeenRequest;

namespace {

constexpr int patience = 120'000;
constexpr qint64 partSize = 64 * 1024;
constexpr int parts = 9;

constexpr BlobUpload::Measures quick{
    .partSize = partSize, .atATime = 3, .tries = 4, .backoffBase = std::chrono::milliseconds(5)};

QByteArray someBytes(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator chance(11);
    for (char &byte : bytes)
        byte = char(chance.bounded(256));
    return bytes;
}

model::SharedAccess accessOf(const QString &address)
{
    const auto access = wire::readSharedAccess(address);
    if (!access)
        qFatal("no address: %s", qPrintable(access.problem().detail));
    return *access;
}

/// One upload with what was heard of it.
struct Upload {
    explicit Upload(const BlobUpload::Wish &wish, const BlobUpload::Measures &measures = quick)
        : upload(std::make_unique<BlobUpload>(wish, measures))
    {
        QObject::connect(upload.get(), &BlobUpload::finished, upload.get(), [this](const model::Outcome &end) {
            ++ends;
            outcome = end;
        });
        QObject::connect(upload.get(), &BlobUpload::progressed, upload.get(),
            [this](qint64 now, qint64 all) { sent = now, total = all; });
        QObject::connect(upload.get(), &BlobUpload::waiting, upload.get(),
            [this](std::chrono::milliseconds, const Problem &why) { reasons.append(why); });
        upload->start();
    }

    bool ended()
    {
        return QTest::qWaitFor([this] { return ends > 0; }, patience);
    }
    [[nodiscard]] bool succeeded() const { return outcome && outcome->ok(); }
    [[nodiscard]] Problem problem() const
    {
        return outcome && !outcome->ok() ? outcome->problem() : Problem{};
    }

    std::unique_ptr<BlobUpload> upload;
    std::optional<model::Outcome> outcome;
    QList<Problem> reasons;
    int ends = 0;
    qint64 sent = 0;
    qint64 total = 0;
};

qsizetype countOf(const QList<QByteArray> &requests, const QByteArray &part)
{
    return std::count_if(requests.begin(), requests.end(),
        [&](const QByteArray &request) { return request.startsWith("PUT") && request.contains(part); });
}

} // namespace

/// Uploading, against a scripted storage, and against Microsoft's own emulator where npm has it.
class BlobUploadTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aSmallFileGoesAsAWhole();
    void aLargeFileGoesInParts();
    void whatBreaksIsTriedAgain();
    void whatIsRefusedIsNotTriedAgain_data();
    void whatIsRefusedIsNotTriedAgain();
    void anEmptyOrMissingFileIsSaidSo();
    void aLostLastAnswerIsNoProblem();
    void deletingItStops();
    void goesToAzurite();
    void goesOnAfterAnInterruption();
    void neverWritesOver();
    void azuriteRefusesInWords();
    void takesLittleMemory();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the disk is full");
        return file.fileName();
    }
    BlobUpload::Wish wish(const QString &file, const QString &container, const QString &name)
    {
        return {.file = file, .place = {accessOf(container), name}, .mime = "video/mp4"};
    }
    static QString scripted(const ScriptedService &service)
    {
        return service.url().toString() + u"/devstoreaccount1/films?sr=c&sp=rcw&sig=secret-signature"_s;
    }
    /// Skips the test where there is no emulator.
    support::Azurite *azurite();

    QTemporaryDir m_folder;
    QByteArray m_bytes;
    QString m_file;
    std::unique_ptr<support::Azurite> m_azurite;
};

void BlobUploadTest::initTestCase()
{
    m_bytes = someBytes(partSize * (parts - 1) + 1000);
    m_file = write(u"film.mp4"_s, m_bytes);
}

support::Azurite *BlobUploadTest::azurite()
{
    if (!m_azurite)
        m_azurite = std::make_unique<support::Azurite>();
    return m_azurite->whyNot().isEmpty() ? m_azurite.get() : nullptr;
}

void BlobUploadTest::aSmallFileGoesAsAWhole()
{
    ScriptedService service({Reaction::whole(201, {})});
    Upload upload(wish(write(u"small.mp4"_s, "twelve bytes"), scripted(service), u"a b.mp4"_s));
    QVERIFY(upload.ended());
    QVERIFY2(upload.succeeded(), qPrintable(upload.problem().detail));
    QCOMPARE(service.requests().size(), 1);
    const SeenRequest &request = service.requests().first();
    QCOMPARE(request.method, "PUT");
    QCOMPARE(request.target, "/devstoreaccount1/films/a%20b.mp4?sr=c&sp=rcw&sig=secret-signature");
    QCOMPARE(request.body, "twelve bytes");
    QCOMPARE(request.header("x-ms-blob-type"), "BlockBlob");
    QCOMPARE(request.header("x-ms-blob-content-type"), "video/mp4");
    QCOMPARE(request.header("Content-MD5").size(), 24);
    QCOMPARE(request.header("If-None-Match"), "*");
    QCOMPARE(upload.sent, 12);
    QCOMPARE(upload.total, 12);
}

void BlobUploadTest::aLargeFileGoesInParts()
{
    ScriptedService service({});
    QHash<QByteArray, QByteArray> blocks;
    QByteArray list;
    service.reactWith([&](const SeenRequest &request) {
        if (request.method == "GET")
            return Reaction::whole(404, {}, {{"x-ms-error-code", "BlobNotFound"}});
        if (request.target.contains("comp=blocklist"))
            list = request.body;
        else
            blocks.insert(QByteArray::fromPercentEncoding(
                              request.target.mid(request.target.indexOf("blockid=") + 8).split('&').first()),
                request.body);
        return Reaction::whole(201, {});
    });
    Upload upload(wish(m_file, scripted(service), u"film.mp4"_s));
    QVERIFY(upload.ended());
    QVERIFY2(upload.succeeded(), qPrintable(upload.problem().detail));
    QCOMPARE(blocks.size(), parts);
    QByteArray joined;
    for (const QByteArray &piece : list.split('>')) {
        if (piece.endsWith("</Latest"))
            joined += blocks.value(piece.chopped(8));
    }
    QCOMPARE(joined, m_bytes);
    QVERIFY(service.connections() > 1);
}

void BlobUploadTest::whatBreaksIsTriedAgain()
{
    ScriptedService service({});
    QHash<QByteArray, int> tries;
    service.reactWith([&](const SeenRequest &request) {
        const int count = ++tries[request.target];
        if (request.method == "GET")
            return Reaction::whole(404, {}, {{"x-ms-error-code", "BlobNotFound"}});
        if (count == 1)
            return Reaction::whole(503, "<Error><Code>ServerBusy</Code></Error>");
        return count == 2 ? Reaction::cut() : Reaction::whole(201, {});
    });
    Upload upload(wish(m_file, scripted(service), u"film.mp4"_s));
    QVERIFY(upload.ended());
    QVERIFY2(upload.succeeded(), qPrintable(upload.problem().detail));
    QVERIFY(upload.reasons.size() >= parts + 1);
    QVERIFY(!upload.reasons.isEmpty() && upload.reasons.first().kind == Problem::Kind::ServiceFailed);
}

void BlobUploadTest::whatIsRefusedIsNotTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Problem::Kind>("kind");
    using Kind = Problem::Kind;
    QTest::newRow("signature") << 403 << QByteArray("AuthenticationFailed") << Kind::SignatureRefused;
    QTest::newRow("container") << 404 << QByteArray("ContainerNotFound") << Kind::ContainerUnknown;
    QTest::newRow("size") << 413 << QByteArray("RequestBodyTooLarge") << Kind::RequestRefused;
    QTest::newRow("checksum") << 400 << QByteArray("Md5Mismatch") << Kind::RequestRefused;
}

void BlobUploadTest::whatIsRefusedIsNotTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(Problem::Kind, kind);
    ScriptedService service({Reaction::whole(
        status, "<Error><Code>" + code + "</Code><Message>no: secret-signature</Message></Error>")});
    Upload upload(wish(write(u"small.mp4"_s, "x"), scripted(service), u"a.mp4"_s));
    QVERIFY(upload.ended());
    QCOMPARE(upload.problem().kind, kind);
    QVERIFY(!upload.problem().detail.contains(u"secret-signature"_s));
    QCOMPARE(service.requests().size(), 1);
}

void BlobUploadTest::anEmptyOrMissingFileIsSaidSo()
{
    ScriptedService service({Reaction::whole(201, {})});
    Upload empty(wish(write(u"empty.mp4"_s, {}), scripted(service), u"a.mp4"_s));
    QCOMPARE(empty.ends, 0);
    QVERIFY(empty.ended());
    QCOMPARE(empty.problem().kind, Problem::Kind::FileUnreadable);
    Upload missing(wish(m_folder.filePath(u"none.mp4"_s), scripted(service), u"a.mp4"_s));
    QVERIFY(missing.ended());
    QCOMPARE(missing.problem().kind, Problem::Kind::FileUnreadable);
    QVERIFY(service.requests().isEmpty());
}

void BlobUploadTest::aLostLastAnswerIsNoProblem()
{
    ScriptedService service({});
    int commits = 0;
    QList<QByteArray> ids;
    service.reactWith([&](const SeenRequest &request) {
        if (request.method == "GET" && commits == 0)
            return Reaction::whole(404, {}, {{"x-ms-error-code", "BlobNotFound"}});
        if (request.method == "GET") {
            QByteArray list = "<BlockList><CommittedBlocks>";
            for (const QByteArray &id : ids)
                list += "<Block><Name>" + id + "</Name><Size>1</Size></Block>";
            return Reaction::whole(200, list + "</CommittedBlocks></BlockList>");
        }
        if (!request.target.contains("comp=blocklist"))
            return Reaction::whole(201, {});
        for (const QByteArray &piece : request.body.split('>')) {
            if (piece.endsWith("</Latest") && commits == 0)
                ids.append(piece.chopped(8));
        }
        return ++commits == 1 ? Reaction::cut()
                              : Reaction::whole(409, "<Error><Code>BlobAlreadyExists</Code></Error>");
    });
    Upload upload(wish(m_file, scripted(service), u"film.mp4"_s));
    QVERIFY(upload.ended());
    QVERIFY2(upload.succeeded(), qPrintable(upload.problem().detail));
    QCOMPARE(commits, 2);
}

void BlobUploadTest::deletingItStops()
{
    ScriptedService service({Reaction::hang()});
    QSignalSpy left(&service, &ScriptedService::left);
    Upload upload(wish(m_file, scripted(service), u"film.mp4"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!service.requests().isEmpty(), patience);
    upload.upload.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!left.isEmpty(), patience);
    QCOMPARE(upload.ends, 0);
}

void BlobUploadTest::goesToAzurite()
{
    support::Azurite *storage = azurite();
    if (!storage)
        QSKIP(qPrintable(m_azurite->whyNot()));
    QVERIFY(storage->makeContainer(u"films"_s));
    const QString container = storage->containerAddress(u"films"_s, u"rcw"_s);
    Upload small(wish(write(u"small.mp4"_s, "twelve bytes"), container, u"May 2026/small film.mp4"_s));
    QVERIFY(small.ended());
    QVERIFY2(small.succeeded(), qPrintable(small.problem().code + small.problem().detail));
    QCOMPARE(storage->contents(u"films"_s, u"May 2026/small film.mp4"_s), "twelve bytes");
    Upload large(wish(m_file, container, u"film.mp4"_s));
    QVERIFY(large.ended());
    QVERIFY2(large.succeeded(), qPrintable(large.problem().code + large.problem().detail));
    QCOMPARE(storage->contents(u"films"_s, u"film.mp4"_s), m_bytes);
    QCOMPARE(large.sent, m_bytes.size());
}

/// The storage goes away, the upload breaks off; begun again it sends only what is missing.
void BlobUploadTest::goesOnAfterAnInterruption()
{
    support::Azurite *storage = azurite();
    if (!storage)
        QSKIP(qPrintable(m_azurite->whyNot()));
    QVERIFY(storage->makeContainer(u"resumed"_s));
    BlobUpload::Wish wanted = wish(m_file, storage->containerAddress(u"resumed"_s, u"cw"_s), u"film.mp4"_s);
    wanted.reading = accessOf(storage->containerAddress(u"resumed"_s, u"r"_s));
    auto measures = quick;
    measures.atATime = 1;
    {
        Upload broken(wanted, measures);
        QVERIFY(QTest::qWaitFor([&] { return broken.sent >= 4 * partSize; }, patience));
        storage->restart();
    }
    const auto before = countOf(storage->requests(), "resumed/film.mp4?comp=block&");
    QVERIFY(before >= 3 && before < parts);
    Upload again(wanted, measures);
    QVERIFY(again.ended());
    QVERIFY2(again.succeeded(), qPrintable(again.problem().code + again.problem().detail));
    const auto after = countOf(storage->requests(), "resumed/film.mp4?comp=block&");
    QVERIFY2(after - before <= parts - 3, qPrintable(QString::number(after - before)));
    QCOMPARE(storage->contents(u"resumed"_s, u"film.mp4"_s), m_bytes);

    // Begun a third time, when all is there: nothing is sent.
    Upload third(wanted, measures);
    QVERIFY(third.ended());
    QVERIFY(third.succeeded());
    QCOMPARE(countOf(storage->requests(), "resumed/film.mp4?comp=block&"), after);
}

void BlobUploadTest::neverWritesOver()
{
    support::Azurite *storage = azurite();
    if (!storage)
        QSKIP(qPrintable(m_azurite->whyNot()));
    QVERIFY(storage->makeContainer(u"taken"_s));
    const QString container = storage->containerAddress(u"taken"_s, u"rcw"_s);
    Upload first(wish(write(u"one.mp4"_s, "one"), container, u"film.mp4"_s));
    QVERIFY(first.ended() && first.succeeded());
    Upload same(wish(m_folder.filePath(u"one.mp4"_s), container, u"film.mp4"_s));
    QVERIFY(same.ended() && same.succeeded());
    Upload other(wish(write(u"two.mp4"_s, "two"), container, u"film.mp4"_s));
    QVERIFY(other.ended());
    QCOMPARE(other.problem().kind, Problem::Kind::BlobExists);
    Upload larger(wish(m_file, container, u"film.mp4"_s));
    QVERIFY(larger.ended());
    QCOMPARE(larger.problem().kind, Problem::Kind::BlobExists);
    QCOMPARE(storage->contents(u"taken"_s, u"film.mp4"_s), "one");
}

void BlobUploadTest::azuriteRefusesInWords()
{
    support::Azurite *storage = azurite();
    if (!storage)
        QSKIP(qPrintable(m_azurite->whyNot()));
    QVERIFY(storage->makeContainer(u"strict"_s));
    const QString file = write(u"small.mp4"_s, "x");
    const auto problemOf = [&](const QString &container) {
        Upload upload(wish(file, container, u"a.mp4"_s));
        return upload.ended() ? upload.problem() : Problem{};
    };
    const QString good = storage->containerAddress(u"strict"_s, u"rcw"_s);
    QString forged = good;
    forged.replace(u"sp=rcw"_s, u"sp=rcwd"_s);
    // The emulator has one code for what the real storage tells apart.
    const auto isRefusal = [](const Problem &problem) {
        return problem.kind == Problem::Kind::SignatureRefused || problem.kind == Problem::Kind::SignatureExpired
            || problem.code == "AuthorizationFailure"_L1;
    };
    QVERIFY(isRefusal(problemOf(forged)));
    QCOMPARE(problemOf(storage->containerAddress(u"strict"_s, u"r"_s)).kind, Problem::Kind::SignatureTooWeak);
    QCOMPARE(problemOf(storage->containerAddress(u"nowhere"_s, u"rcw"_s)).kind,
        Problem::Kind::ContainerUnknown);
    QVERIFY(isRefusal(problemOf(storage->containerAddress(
        u"strict"_s, u"rcw"_s, QDateTime::currentDateTimeUtc().addSecs(-3600)))));
}

/// A file far larger than its parts: what is held grows by the parts under way, not by the file.
void BlobUploadTest::takesLittleMemory()
{
    constexpr qint64 large = 96LL * 1024 * 1024;
    QFile file(m_folder.filePath(u"large.mp4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(large));
    file.close();
    const auto peak = [] {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return qint64(0);
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
        }
        return qint64(0);
    };
    ScriptedService service({});
    qint64 highest = 0;
    service.reactWith([&](const SeenRequest &request) {
        highest = std::max(highest, peak());
        return request.method == "GET" ? Reaction::whole(404, {}, {{"x-ms-error-code", "BlobNotFound"}})
                                       : Reaction::whole(201, {});
    });
    auto measures = quick;
    measures.partSize = 1024 * 1024;
    const qint64 before = peak();
    if (before == 0)
        QSKIP("this system does not tell how much memory is used");
    Upload upload(wish(file.fileName(), scripted(service), u"large.mp4"_s), measures);
    QVERIFY(upload.ended());
    QVERIFY2(upload.succeeded(), qPrintable(upload.problem().detail));
    // The scripted service keeps what it saw: all that may be above it is what the upload holds.
    QVERIFY2(highest - before < large + 48LL * 1024 * 1024, qPrintable(QString::number(highest - before)));
}

QTEST_GUILESS_MAIN(BlobUploadTest)
#include "blobuploadtest.moc"
