#include "exchange/regionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using model::Answer;
using model::Region;
using namespace Qt::StringLiterals;

namespace {

Region box()
{
    return {.label = u"Café"_s,
        .polygon = QPolygonF({{0.25, 0.5}, {0.75, 0.5}, {0.75, 1}, {0.25, 1}}),
        .spans = {{.offset = 3, .length = 4}},
        .confidence = 0.5,
        .source = model::RegionSource::ReadText,
        .flags = {u"clamped"_s}};
}

QJsonObject onlyRegion(const Region &region, const QString &text, const QList<QSize> &sizes = {})
{
    const auto array = QJsonDocument::fromJson(exchange::regionsToJson({region}, text, sizes)).array();
    return array.size() == 1 ? array.first().toObject() : QJsonObject();
}

QJsonObject whole(
    const Answer &answer, const QList<model::SentPicture> &sent = {}, const QStringList &problems = {})
{
    return QJsonDocument::fromJson(exchange::answerToJson(answer, {}, sent, problems)).object();
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

} // namespace

class RegionJsonTest : public QObject {
    Q_OBJECT

private slots:
    void regionHasExactlyThePublishedFields()
    {
        const QStringList published{u"label"_s, u"kind"_s, u"polygon"_s, u"points"_s, u"picture"_s,
            u"spans"_s, u"confidence"_s, u"time"_s, u"frame"_s, u"track"_s, u"source"_s, u"flags"_s};
        QCOMPARE(onlyRegion(box(), u"\U0001F600 Café"_s).keys(), sorted(published));
    }

    void answerHasExactlyThePublishedFields()
    {
        const QStringList published{
            u"text"_s, u"finish_reason"_s, u"regions"_s, u"usage"_s, u"problems"_s, u"sent"_s};
        QCOMPARE(whole({}).keys(), sorted(published));
        const auto sent = whole({}, {{}})[u"sent"_s].toArray().first().toObject();
        const QStringList ofSent{u"width"_s, u"height"_s, u"bytes"_s, u"mime"_s, u"scale"_s};
        QCOMPARE(sent.keys(), sorted(ofSent));
    }

    void spansCountCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("length");
        QTest::newRow("after an emoji") << u"\U0001F600 Café"_s << u"Café"_s << 2 << 4;
        QTest::newRow("over an emoji")
            << u"a \U0001F600\U0001F601 b"_s << u"\U0001F600\U0001F601"_s << 2 << 2;
        QTest::newRow("Thai") << u"ดู ที่นี่"_s << u"ที่นี่"_s << 3 << 6;
        QTest::newRow("combining marks") << u"e\u0301 e\u0301x"_s << u"e\u0301x"_s << 3 << 3;
    }

    void spansCountCodePoints()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        Region region = box();
        region.spans = {{.offset = text.lastIndexOf(words), .length = words.size()}};
        const auto span = onlyRegion(region, text)[u"spans"_s].toArray().first().toObject();
        QTEST(span[u"offset"_s].toInt(), "offset");
        QTEST(span[u"length"_s].toInt(), "length");
        const auto points = text.toUcs4();
        const auto cut = points.mid(span[u"offset"_s].toInt(), span[u"length"_s].toInt());
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(cut.constData()), cut.size()), words);
    }

    void spanBeyondTheTextEndsWithIt()
    {
        Region region = box();
        region.spans = {{.offset = 2, .length = 90}};
        const auto span = onlyRegion(region, u"abcd"_s)[u"spans"_s].toArray().first().toObject();
        QCOMPARE(span[u"offset"_s].toInt(), 2);
        QCOMPARE(span[u"length"_s].toInt(), 2);
    }

    void pointsArePixelsOfTheOriginal()
    {
        const auto region = onlyRegion(box(), {}, {QSize(400, 200)});
        QCOMPARE(region[u"polygon"_s].toArray().first().toArray(), QJsonArray({0.25, 0.5}));
        QCOMPARE(region[u"points"_s].toArray().first().toArray(), QJsonArray({100, 100}));
        QCOMPARE(region[u"points"_s].toArray().size(), 4);
    }

    void unknownSizeGivesNoPoints()
    {
        QVERIFY(onlyRegion(box(), {})[u"points"_s].isNull());
        Region other = box();
        other.picture = 3;
        QVERIFY(onlyRegion(other, {}, {QSize(400, 200)})[u"points"_s].isNull());
    }

    void absentIsNull()
    {
        const auto region =
            onlyRegion({.label = u"x"_s, .kind = Region::Kind::Point, .polygon = QPolygonF({{0, 1}})}, {});
        for (const auto &name : {u"confidence"_s, u"time"_s, u"frame"_s, u"track"_s})
            QVERIFY2(region[name].isNull(), qPrintable(name));
        QCOMPARE(region[u"kind"_s].toString(), u"point"_s);
        const auto answer = whole({});
        QVERIFY(answer[u"usage"_s].isNull());
        QVERIFY(answer[u"finish_reason"_s].isNull());
    }

    void finishReasonIsTheWireWord_data()
    {
        QTest::addColumn<int>("finish");
        QTest::addColumn<QString>("word");
        using model::FinishReason;
        QTest::newRow("stop") << int(FinishReason::Stop) << u"stop"_s;
        QTest::newRow("length") << int(FinishReason::Length) << u"length"_s;
        QTest::newRow("filter") << int(FinishReason::ContentFilter) << u"content_filter"_s;
        QTest::newRow("tools") << int(FinishReason::ToolCalls) << u"tool_calls"_s;
        QTest::newRow("function") << int(FinishReason::FunctionCall) << u"function_call"_s;
        QTest::newRow("unknown") << int(FinishReason::Other) << u"weary"_s;
    }

    void finishReasonIsTheWireWord()
    {
        QFETCH(int, finish);
        const Answer answer{.finish = model::FinishReason(finish), .finishWord = u"weary"_s};
        QTEST(whole(answer)[u"finish_reason"_s].toString(), "word");
    }

    void tellsUsageProblemsAndWhatWasSent()
    {
        const Answer answer{.text = u"ดี"_s, .usage = model::Usage{9, 4, 13}, .regions = {box()}};
        const auto object =
            whole(answer, {{.size = {640, 480}, .byteCount = 1234, .mime = u"image/png"_s, .scale = 0.5}, {}},
                {u"It broke off."_s});
        QCOMPARE(object[u"text"_s].toString(), u"ดี"_s);
        QCOMPARE(object[u"usage"_s].toObject()[u"total_tokens"_s].toInt(), 13);
        QCOMPARE(object[u"problems"_s].toArray(), QJsonArray({u"It broke off."_s}));
        const auto sent = object[u"sent"_s].toArray();
        QCOMPARE(sent[0].toObject()[u"width"_s].toInt(), 640);
        QCOMPARE(sent[0].toObject()[u"bytes"_s].toInt(), 1234);
        QCOMPARE(sent[0].toObject()[u"scale"_s].toDouble(), 0.5);
        QVERIFY2(sent[1].toObject()[u"width"_s].isNull(), "an address is sent unseen");
    }

    void isOneLine() { QVERIFY(!exchange::answerToJson({.text = u"a\nb"_s}, {}, {}, {}).contains('\n')); }
};

QTEST_APPLESS_MAIN(RegionJsonTest)
#include "regionjsontest.moc"
