#include "wire/imageanalysis.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using model::PictureAnalysis;
using namespace Qt::StringLiterals;

namespace {

constexpr auto wholeAnswer = R"({"modelVersion":"2023-10-01","metadata":{"width":800,"height":600},
 "tagsResult":{"values":[{"name":"dog","confidence":0.99}]},
 "denseCaptionsResult":{"values":[{"text":"a dog","confidence":0.8,"boundingBox":{"x":0,"y":0,"w":800,"h":600}}]},
 "objectsResult":{"values":[{"boundingBox":{"x":80,"y":60,"w":400,"h":300},"tags":[{"name":"dog","confidence":0.9}]}]},
 "peopleResult":{"values":[{"boundingBox":{"x":8,"y":6,"w":80,"h":60},"confidence":0.02}]},
 "readResult":{"blocks":[{"lines":[{"text":"STOP NOW","boundingPolygon":[{"x":8,"y":6},{"x":88,"y":6},{"x":88,"y":36},{"x":8,"y":36}],
   "words":[{"text":"STOP","boundingPolygon":[{"x":8,"y":6},{"x":48,"y":6},{"x":48,"y":36},{"x":8,"y":36}],"confidence":0.99}]}]}]}})";

PictureAnalysis small()
{
    const QPolygonF box(QList<QPointF>{{0.1, 0.1}, {0.5, 0.1}, {0.5, 0.2}, {0.1, 0.2}});
    return {.modelVersion = u"v"_s,
        .size = {200, 100},
        .lines = {{.text = u"A b"_s,
            .polygon = box,
            .words = {{.text = u"A"_s, .polygon = box, .confidence = 0.5}}}},
        .objects = {{.name = u"dog"_s, .polygon = box, .confidence = 0.25}},
        .people = {{.polygon = box, .confidence = 0.75}},
        .tags = {{.name = u"text"_s, .confidence = 0.5}}};
}

} // namespace

class ImageAnalysisTest : public QObject {
    Q_OBJECT

private slots:
    void readsPixelsAsFractions();
    void bothEndsAgree();
    void onlyWhatWasAskedForIsWritten();
    void brokenPlacesAreLeftOut();
    void saysWhatIsNoAnalysis_data();
    void saysWhatIsNoAnalysis();
    void spellsTheRequest();
    void sendsNoKeyOverPlainHttp();
};

void ImageAnalysisTest::readsPixelsAsFractions()
{
    const auto read = wire::readAnalysis(wholeAnswer);
    QVERIFY(read.ok());
    QCOMPARE(read->size, QSize(800, 600));
    QCOMPARE(read->objects.first().name, u"dog"_s);
    QCOMPARE(read->objects.first().polygon.boundingRect(), QRectF(0.1, 0.1, 0.5, 0.5));
    QCOMPARE(read->lines.first().words.first().text, u"STOP"_s);
    QCOMPARE(read->lines.first().words.first().polygon.at(0), QPointF(0.01, 0.01));
    QCOMPARE(read->people.first().confidence, 0.02);
    QCOMPARE(read->tags.first().name, u"dog"_s);
    QCOMPARE(read->captions.first().name, u"a dog"_s);
}

void ImageAnalysisTest::bothEndsAgree()
{
    const PictureAnalysis analysis = small();
    const auto read =
        wire::readAnalysis(wire::writeAnalysis(analysis, {u"read"_s, u"objects"_s, u"people"_s, u"tags"_s}));
    QCOMPARE(*read, analysis);
}

void ImageAnalysisTest::onlyWhatWasAskedForIsWritten()
{
    const auto object = QJsonDocument::fromJson(wire::writeAnalysis(small(), {u"people"_s})).object();
    QVERIFY(object.contains("peopleResult"_L1));
    QVERIFY(!object.contains("readResult"_L1) && !object.contains("objectsResult"_L1));
    QVERIFY(object.contains("metadata"_L1) && object.contains("modelVersion"_L1));
}

void ImageAnalysisTest::brokenPlacesAreLeftOut()
{
    const auto read = wire::readAnalysis(R"({"metadata":{"width":10,"height":10},
        "objectsResult":{"values":[{"boundingBox":{"x":"a"},"tags":[{"name":"x"}]},
          {"boundingBox":{"x":1e300,"y":0,"w":1,"h":1},"tags":[{"name":"y"}]},
          {"boundingBox":{"x":1,"y":1,"w":-1,"h":1},"tags":[{"name":"z"}]}, 5, null]},
        "readResult":{"blocks":[{"lines":[{"text":"t","boundingPolygon":[{"x":1,"y":1}]}]}]}})");
    QVERIFY(read.ok());
    QVERIFY(read->objects.isEmpty());
    QVERIFY(read->lines.isEmpty());
}

void ImageAnalysisTest::saysWhatIsNoAnalysis_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("no size") << QByteArray(R"({"metadata":{"width":0,"height":3}})");
    QTest::newRow("an error") << wire::writeAnalysisError(u"InvalidRequest"_s, u"no"_s, u"BadArgument"_s);
}

void ImageAnalysisTest::saysWhatIsNoAnalysis()
{
    QFETCH(QByteArray, body);
    QVERIFY(!wire::readAnalysis(body).ok());
}

void ImageAnalysisTest::spellsTheRequest()
{
    const auto request = wire::spellAnalysis(
        QUrl(u"https://eyes.cognitiveservices.azure.com/"_s), "k\n", {u"read"_s, u"people"_s}, "bytes");
    QVERIFY(request.ok());
    QCOMPARE(request->method, "POST");
    QCOMPARE(request->url.path(), u"/computervision/imageanalysis:analyze"_s);
    QCOMPARE(QUrlQuery(request->url).queryItemValue(u"api-version"_s), u"2024-02-01"_s);
    QCOMPARE(QUrlQuery(request->url).queryItemValue(u"features"_s), u"read,people"_s);
    QCOMPARE(request->headers.last().name, "Ocp-Apim-Subscription-Key");
    QCOMPARE(request->headers.last().value, "k");
    QVERIFY(request->headers.last().secret);
}

void ImageAnalysisTest::sendsNoKeyOverPlainHttp()
{
    QVERIFY(!wire::spellAnalysis(QUrl(u"http://eyes.example.com"_s), "k", {u"read"_s}, "b").ok());
    QVERIFY(wire::spellAnalysis(QUrl(u"http://127.0.0.1:80"_s), "k", {u"read"_s}, "b").ok());
}

QTEST_APPLESS_MAIN(ImageAnalysisTest)
#include "imageanalysistest.moc"
