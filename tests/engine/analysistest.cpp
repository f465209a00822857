#include "engine/httpservice.h"
#include "wire/imageanalysis.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace {

const std::string path = "/computervision/imageanalysis:analyze?api-version=2024-02-01&features=";
constexpr auto bytesType = "application/octet-stream";

std::string signPicture()
{
    QFile file(QStringLiteral(SAMPLES_DIR "/street-sign.png"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string plainPng(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

QJsonObject objectIn(const httplib::Result &result)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object();
}

QString innerCode(const httplib::Result &result)
{
    return objectIn(result)[u"error"].toObject()[u"innererror"].toObject()[u"code"].toString();
}

} // namespace

/// Image analysis by the service in this process, asked over the loopback interface; it really looks.
class AnalysisTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsTextAndCodesWithTheirPlaces();
    void onlyWhatWasAskedForIsTold();
    void refusesWhatItCannotCompute_data();
    void refusesWhatItCannotCompute();
    void refusesPicturesAsTheRealServiceDoes_data();
    void refusesPicturesAsTheRealServiceDoes();
    void wantsAKeyAndAVersion();
    void fetchesNothingUnlessAllowed();

private:
    httplib::Result ask(const std::string &features, const std::string &body, const char *type = bytesType)
    {
        httplib::Client client("127.0.0.1", m_port);
        client.set_read_timeout(std::chrono::seconds(120));
        return client.Post(
            path + features, httplib::Headers{{"Ocp-Apim-Subscription-Key", "key"}}, body, type);
    }

    engine::Eyes m_eyes;
    engine::Lifetime m_lifetime;
    std::unique_ptr<engine::HttpService> m_service;
    int m_port = 0;
};

void AnalysisTest::initTestCase()
{
    m_service = std::make_unique<engine::HttpService>(engine::ServiceRules{}, "key", m_eyes, m_lifetime);
    const auto port = m_service->open();
    QVERIFY(port.ok());
    m_port = *port;
}

void AnalysisTest::findsTextAndCodesWithTheirPlaces()
{
    const auto result = ask("read,objects,tags", signPicture());
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    const auto analysis = wire::readAnalysis(QByteArray::fromStdString(result->body));
    QVERIFY(analysis.ok());
    const QImage sign(QStringLiteral(SAMPLES_DIR "/street-sign.png"));
    QCOMPARE(analysis->size, sign.size());
    const auto harbour = std::ranges::find_if(
        analysis->lines, [](const auto &line) { return line.text.contains(u"Harbour"); });
    QVERIFY(harbour != analysis->lines.end());
    QCOMPARE(harbour->words.first().text, u"Harbour"_s);
    QCOMPARE(harbour->words.first().polygon.size(), 4);
    QVERIFY(std::ranges::any_of(
        analysis->objects, [](const auto &object) { return object.name.contains(u"QR"); }));
    QVERIFY(std::ranges::any_of(analysis->tags, [](const auto &tag) { return tag.name == "text"_L1; }));
    const QJsonObject word =
        objectIn(result)[u"readResult"][u"blocks"][0][u"lines"][0][u"words"][0].toObject();
    QVERIFY(word[u"boundingPolygon"][0][u"x"].toDouble() == word[u"boundingPolygon"][0][u"x"].toInt());
}

void AnalysisTest::onlyWhatWasAskedForIsTold()
{
    const auto result = ask("People", signPicture());
    QCOMPARE(result->status, 200);
    QVERIFY(objectIn(result).contains("peopleResult"_L1));
    QVERIFY(!objectIn(result).contains("readResult"_L1));
}

void AnalysisTest::refusesWhatItCannotCompute_data()
{
    QTest::addColumn<QByteArray>("features");
    QTest::addColumn<QString>("inner");
    for (const char *feature : {"caption", "denseCaptions", "smartCrops", "read,caption"})
        QTest::newRow(feature) << QByteArray(feature) << u"NotSupportedVisualFeature"_s;
    QTest::newRow("unheard of") << QByteArray("smell") << u"BadArgument"_s;
    QTest::newRow("none") << QByteArray("") << u"BadArgument"_s;
    QTest::newRow("language") << QByteArray("read&language=xx") << u"NotSupportedLanguage"_s;
}

void AnalysisTest::refusesWhatItCannotCompute()
{
    QFETCH(QByteArray, features);
    QFETCH(QString, inner);
    const auto result = ask(features.toStdString(), signPicture());
    QCOMPARE(result->status, 400);
    QCOMPARE(innerCode(result), inner);
    QCOMPARE(objectIn(result)[u"error"][u"code"].toString(), u"InvalidRequest"_s);
    QVERIFY(!objectIn(result)[u"error"][u"message"].toString().isEmpty());
}

void AnalysisTest::refusesPicturesAsTheRealServiceDoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("inner");
    QTest::newRow("nothing") << QByteArray() << QByteArray(bytesType) << u"InvalidImageSize"_s;
    QTest::newRow("no picture") << QByteArray("hello") << QByteArray(bytesType) << u"InvalidImageFormat"_s;
    QTest::newRow("cut off") << QByteArray::fromStdString(signPicture()).left(3000) << QByteArray(bytesType)
                             << u"InvalidImageFormat"_s;
    QTest::newRow("too small") << QByteArray::fromStdString(plainPng({49, 400})) << QByteArray(bytesType)
                               << u"InvalidImageSize"_s;
    QTest::newRow("no address") << QByteArray("{}") << QByteArray("application/json") << u"InvalidImageUrl"_s;
    QTest::newRow("broken json") << QByteArray("{") << QByteArray("application/json") << u"InvalidImageUrl"_s;
    QTest::newRow("other type") << QByteArray("x") << QByteArray("text/plain") << u"BadArgument"_s;
}

void AnalysisTest::refusesPicturesAsTheRealServiceDoes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, inner);
    const auto result = ask("read", body.toStdString(), type.constData());
    QVERIFY(result);
    QCOMPARE(result->status, 400);
    QCOMPARE(innerCode(result), inner);
}

void AnalysisTest::wantsAKeyAndAVersion()
{
    httplib::Client client("127.0.0.1", m_port);
    QCOMPARE(client.Post(path + "read", signPicture(), bytesType)->status, 401);
    const auto unversioned = client.Post("/computervision/imageanalysis:analyze?features=read",
        httplib::Headers{{"Ocp-Apim-Subscription-Key", "key"}}, signPicture(), bytesType);
    QCOMPARE(unversioned->status, 400);
    const auto got = client.Get(path + "read", httplib::Headers{{"Ocp-Apim-Subscription-Key", "key"}});
    QCOMPARE(got->status, 405);
}

void AnalysisTest::fetchesNothingUnlessAllowed()
{
    const auto result = ask("read", R"({"url":"https://example.com/a.png"})", "application/json");
    QCOMPARE(result->status, 400);
    QCOMPARE(innerCode(result), u"InvalidImageUrl"_s);
}

QTEST_GUILESS_MAIN(AnalysisTest)
#include "analysistest.moc"
