#include "store/connectionfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Connection;
using model::Problem;

namespace {

Connection everything()
{
    return {.kind = Connection::Kind::AzureDeployment,
        .name = u"Büro"_s,
        .endpoint = QUrl(u"https://r.openai.azure.com/base"_s),
        .deployment = u"see"_s,
        .apiVersion = u"2024-02-15-preview"_s,
        .visionEndpoint = QUrl(u"https://v.cognitiveservices.azure.com/"_s),
        .plainHttpAllowed = true,
        .maxPictures = 50,
        .id = u"one"_s,
        .modelName = u"gpt-4-vision-preview"_s,
        .preset = Connection::Preset::Vllm,
        .visionResource = Connection::VisionResource::SameResource,
        .detail = model::Detail::High,
        .signIn = {.how = model::SignIn::How::AzureCli, .tenant = u"t"_s, .scope = u"s"_s},
        .route = {.proxy = model::Route::Proxy::Own,
            .proxyHost = u"p"_s,
            .proxyPort = 8080,
            .proxyUser = u"me"_s,
            .caFile = u"/ca.pem"_s},
        .spelling = {.dataSources = model::Spelling::DataSources::Snake,
            .completionTokens = true,
            .developerRole = true,
            .leftOut = {u"stream_options"_s}},
        .overrides = {.pictures = true,
            .jsonWithPictures = false,
            .maxPictures = 3,
            .prices = model::Prices{.promptPerMillion = 10, .perOcr = 1500, .asOf = u"2024-05-01"_s}},
        .calibration = {.space = u"pixel"_s,
            .order = u"xyxy"_s,
            .rule = u"as-sent"_s,
            .errorPixels = 1.5,
            .modelName = u"m"_s}};
}

Connection named(const QString &id)
{
    return {.kind = Connection::Kind::OpenAICompatible, .name = id, .id = id};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class ConnectionFileTest : public QObject {
    Q_OBJECT

private slots:
    void everyFieldComesBack()
    {
        const QTemporaryDir folder;
        store::ConnectionFile file(folder.path() + u"/new/deep"_s);
        QVERIFY(file.read()->connections.isEmpty());
        QVERIFY(file.put(everything()).ok());
        QVERIFY(file.setUsual(u"one"_s).ok());
        const auto kept = store::ConnectionFile(folder.path() + u"/new/deep"_s).read();
        QVERIFY(kept.ok());
        QCOMPARE(kept->connections.size(), 1);
        QVERIFY(kept->connections.first() == everything());
        QCOMPARE(kept->usual, u"one"_s);
    }

    void changesOneAmongOthers()
    {
        const QTemporaryDir folder;
        store::ConnectionFile file(folder.path());
        store::ConnectionFile other(folder.path()); // as of a second program
        QVERIFY(
            file.put(named(u"a"_s)).ok() && other.put(named(u"b"_s)).ok() && file.put(named(u"c"_s)).ok());
        Connection changed = named(u"b"_s);
        changed.modelName = u"new"_s;
        QVERIFY(file.put(changed).ok() && other.setUsual(u"c"_s).ok() && other.remove(u"c"_s).ok());
        const auto kept = file.read();
        QCOMPARE(kept->connections.size(), 2);
        QCOMPARE(kept->connections.at(1).modelName, u"new"_s);
        QVERIFY(kept->usual.isEmpty());
    }

    void noSecretOfAnAddressIsKept()
    {
        const QTemporaryDir folder;
        store::ConnectionFile file(folder.path());
        Connection connection = named(u"a"_s);
        connection.endpoint = QUrl(u"https://me:password@h.example/v1?code=secret&sig=secret#secret"_s);
        QVERIFY(file.put(connection).ok());
        const QByteArray bytes = bytesOf(folder.path() + u"/connections.json"_s);
        QVERIFY(bytes.contains("https://h.example/v1"));
        QVERIFY(!bytes.contains("password") && !bytes.contains("secret"));
    }

    void aBrokenFileIsSetAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + u"/connections.json"_s;
        write(path, "{\"connections\":[");
        store::ConnectionFile file(folder.path());
        QCOMPARE(file.read().problem().kind, Problem::Kind::StoreDamaged);
        QVERIFY(file.put(named(u"a"_s)).ok());
        QCOMPARE(file.read()->connections.size(), 1);
        QCOMPARE(bytesOf(path + u".broken-1"_s), QByteArray("{\"connections\":["));
    }

    void aFileOfANewerVersionIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + u"/connections.json"_s;
        write(path, R"({"version":99,"connections":[]})");
        store::ConnectionFile file(folder.path());
        QCOMPARE(file.put(named(u"a"_s)).problem().kind, Problem::Kind::StoreFromNewerVersion);
        QCOMPARE(bytesOf(path), QByteArray(R"({"version":99,"connections":[]})"));
    }

    void whatCannotBeReadGetsItsUsualValue()
    {
        const QTemporaryDir folder;
        write(folder.path() + u"/connections.json"_s,
            R"({"connections":[7,{"id":"a","kind":"from-tomorrow","max_pictures":-4,"route":[]},{"name":"no id"}]})");
        const auto kept = store::ConnectionFile(folder.path()).read();
        QCOMPARE(kept->connections.size(), 1);
        QCOMPARE(kept->connections.first().maxPictures, 1);
    }
};

QTEST_APPLESS_MAIN(ConnectionFileTest)
#include "connectionfiletest.moc"
