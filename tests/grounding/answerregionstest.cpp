#include "grounding/answerregions.h"

#include <QTest>

using grounding::GrowingRegions;
using model::Answer;
using model::PlaceReading;
using namespace Qt::StringLiterals;

namespace {

const QString kettle = u"A kettle: [{\"label\":\"kettle\",\"box\":[10,20,50,80]}]"_s;

PlaceReading onePicture(QSize original = {1000, 500})
{
    PlaceReading reading;
    reading.pictures = {{.original = original, .sent = original}};
    return reading;
}

QRectF firstBox(const Answer &answer)
{
    return answer.regions.isEmpty() ? QRectF() : answer.regions.first().polygon.boundingRect();
}

} // namespace

class AnswerRegionsTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatTheModelWroteBesideWhatIsShown()
    {
        const Answer answer = GrowingRegions(onePicture()).ended({.text = kettle});
        QVERIFY(!answer.text.contains(u'['));
        QCOMPARE(answer.rawText(), kettle);
        QCOMPARE(answer.reading->family, u"json-boxes"_s);
        QCOMPARE(firstBox(answer), QRectF(0.01, 0.02, 0.04, 0.06));
        QCOMPARE(answer.regions.first().source, model::RegionSource::AnswerText);
    }

    void plainWordsAreKeptOnce()
    {
        const Answer answer = GrowingRegions(onePicture()).ended({.text = u"A kettle."_s});
        QCOMPARE(answer.text, u"A kettle."_s);
        QVERIFY(answer.reading->rawText.isEmpty());
        QVERIFY(answer.reading->family.isEmpty());
    }

    void readsAgainAsThePersonChooses()
    {
        Answer answer = GrowingRegions(onePicture()).ended({.text = kettle});
        answer.reading->space = u"percent"_s;
        answer = grounding::readRegions(answer);
        QCOMPARE(firstBox(answer), QRectF(QPointF(0.1, 0.2), QPointF(0.5, 0.8)));
        answer.reading->order = u"yxyx"_s;
        answer = grounding::readRegions(answer);
        QCOMPARE(firstBox(answer), QRectF(QPointF(0.2, 0.1), QPointF(0.8, 0.5)));
        answer.reading->order = u"xywh"_s;
        answer = grounding::readRegions(answer);
        QCOMPARE(firstBox(answer), QRectF(0.1, 0.2, 0.5, 0.8));
        answer.reading->space.clear();
        answer.reading->order.clear();
        answer = grounding::readRegions(answer);
        QCOMPARE(firstBox(answer), QRectF(0.01, 0.02, 0.04, 0.06));
        QCOMPARE(answer.rawText(), kettle);
    }

    void whatThePromptAskedForIsTakenUnlessThePersonChooses()
    {
        PlaceReading reading = onePicture();
        reading.asked = u"percent"_s;
        QCOMPARE(firstBox(GrowingRegions(reading).ended({.text = kettle})).left(), 0.1);
        reading.space = u"pixel"_s;
        QCOMPARE(firstBox(GrowingRegions(reading).ended({.text = kettle})).left(), 0.01);
    }

    void theAnsweringModelDecidesBeforeTheConnectionsName()
    {
        const QString text = u"[{\"bbox_2d\":[100,100,200,200],\"label\":\"jar\"}]"_s;
        PlaceReading reading = onePicture({500, 500});
        reading.model = u"my-deployment"_s;
        Answer raw{.text = text, .modelName = u"qwen3-vl-8b"_s};
        QCOMPARE(firstBox(GrowingRegions(reading).ended(raw)).left(), 0.1);
        raw.modelName = u"gpt-4o"_s;
        QCOMPARE(firstBox(GrowingRegions(reading).ended(raw)).left(), 0.2);
        reading.model = u"qwen3-vl"_s;
        raw.modelName = u"unknown"_s;
        QCOMPARE(firstBox(GrowingRegions(reading).ended(raw)).left(), 0.1);
    }

    void growsWithoutTakingRegionsBack()
    {
        GrowingRegions growing(onePicture());
        const QString text = u"<ref>a jar</ref><box>(100,200),(300,400)</box> and <ref>a cup</ref>"
                             "<box>(1,2),(30,40)</box> stand here."_s;
        qsizetype most = 0;
        for (qsizetype size = 1; size <= text.size(); ++size) {
            const Answer answer = growing.grown({.text = text.first(size)});
            QVERIFY(answer.regions.size() >= most);
            most = answer.regions.size();
            QVERIFY2(!answer.text.contains(u'<'), qPrintable(answer.text));
        }
        QCOMPARE(growing.ended({.text = text}).text, u"a jar and a cup stand here."_s);
        QCOMPARE(most, 2);
    }

    void aTextThatWasReplacedIsReadAnew()
    {
        GrowingRegions growing(onePicture());
        QCOMPARE(growing.grown({.text = kettle + u' '}).regions.size(), 1);
        QCOMPARE(growing.ended({.text = u"Nothing there."_s}).regions.size(), 0);
    }

    void theServicesRegionsFollowThoseInTheText()
    {
        Answer raw{.text = kettle};
        raw.grounding = {{.text = u"kettle"_s,
            .spans = {{.text = u"kettle"_s,
                .offset = 0,
                .length = 6,
                .polygon = QRectF(0.5, 0.5, 0.1, 0.1),
                .picture = 3}}}};
        PlaceReading reading = onePicture();
        reading.firstPicture = 3;
        const Answer answer = GrowingRegions(reading).ended(raw);
        QCOMPARE(answer.regions.size(), 2);
        QCOMPARE(answer.regions[1].picture, 0);
        QCOMPARE(answer.text.mid(answer.regions[1].spans.value(0).offset, 6), u"kettle"_s);
        QCOMPARE(grounding::readRegions(answer).regions, answer.regions);
    }

    void placesInACutOutPartAreShownOnTheWhole()
    {
        PlaceReading reading;
        reading.pictures = {{.original = {800, 400}, .sent = {800, 400}},
            {.original = {200, 100}, .sent = {200, 100}, .part = QRectF(0.5, 0.25, 0.25, 0.25)}};
        Answer raw{.text = u"A jar: [{\"label\":\"jar\",\"box\":[0,0,500,1000]}]"_s};
        raw.grounding = {{.text = u"jar"_s,
            .spans = {{.text = u"jar"_s,
                .offset = 2,
                .length = 3,
                .polygon = QRectF(0, 0, 0.5, 0.5),
                .picture = 1}}}};
        Answer answer = GrowingRegions(reading).ended(raw);
        QCOMPARE(answer.regions.size(), 2);
        QCOMPARE(firstBox(answer), QRectF(0.5, 0.25, 0.125, 0.25));
        QCOMPARE(answer.regions[1].polygon.boundingRect(), QRectF(0.5, 0.25, 0.125, 0.125));
        QCOMPARE(answer.regions[0].picture, 1);
        QCOMPARE(grounding::readRegions(answer).regions, answer.regions);
        answer.reading->pictures[1].shownOn = 0;
        answer = grounding::readRegions(answer);
        QCOMPARE(answer.regions[0].picture, 0);
        QCOMPARE(firstBox(answer), QRectF(0.5, 0.25, 0.125, 0.25));
    }

    void textKnownToHoldNoPlacesStaysAsItIs()
    {
        GrowingRegions growing(onePicture(), GrowingRegions::LookIn::ServiceOnly);
        const Answer answer = growing.ended({.text = kettle});
        QCOMPARE(answer.text, kettle);
        QVERIFY(answer.regions.isEmpty() && !answer.reading);
        QCOMPARE(grounding::readRegions(answer), answer);
    }
};

QTEST_APPLESS_MAIN(AnswerRegionsTest)
#include "answerregionstest.moc"
