#include "chat/capabilities.h"
#include "chat/cost.h"
#include "chat/refusal.h"

#include <QTest>

using model::Connection;
using model::Problem;
using namespace Qt::StringLiterals;

namespace {

Connection deployed(const QString &deployment, const QString &version = u"2024-02-15-preview"_s)
{
    return {.kind = Connection::Kind::AzureDeployment,
        .endpoint = QUrl(u"https://r.openai.azure.com"_s),
        .deployment = deployment,
        .apiVersion = version};
}

chat::Question pictured(const Connection &connection)
{
    return {.text = u"What?"_s,
        .pictures = {model::Picture{.name = u"a.png"_s}},
        .pictureFiles = {u"/a.png"_s},
        .connection = connection,
        .ocr = false,
        .grounding = false};
}

} // namespace

class CapabilitiesTest : public QObject {
    Q_OBJECT

private slots:
    void knowsFamiliesByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("family");
        QTest::newRow("preview") << u"gpt-4-vision-preview"_s << u"GPT-4 Turbo with Vision (preview)"_s;
        QTest::newRow("turbo") << u"gpt-4-turbo-2024-04-09"_s << u"GPT-4 Turbo (2024-04-09)"_s;
        QTest::newRow("4o") << u"team-gpt-4o"_s << u"GPT-4o"_s;
        QTest::newRow("4o mini") << u"gpt-4o-mini"_s << u"GPT-4o mini"_s;
        QTest::newRow("4.1") << u"gpt-4.1"_s << u"GPT-4.1"_s;
        QTest::newRow("4.1 without the dot") << u"gpt-41-mini"_s << u"GPT-4.1 mini"_s;
        QTest::newRow("o4-mini") << u"o4-mini"_s << u"o4-mini"_s;
        QTest::newRow("o3") << u"my-o3"_s << u"o3"_s;
        QTest::newRow("5") << u"gpt-5"_s << u"GPT-5"_s;
        QTest::newRow("5 nano") << u"gpt-5-nano"_s << u"GPT-5 mini and nano"_s;
        QTest::newRow("text only") << u"o3-mini"_s << u"text only"_s;
        QTest::newRow("unknown") << u"eyes"_s << QString();
    }

    void knowsFamiliesByName()
    {
        QFETCH(QString, name);
        QTEST(chat::capabilitiesOf(deployed(name)).family, "family");
    }

    void enhancementsNeedModelAndVersion()
    {
        QVERIFY(chat::capabilitiesOf({}).enhancements);
        QVERIFY(chat::capabilitiesOf(deployed(u"eyes"_s)).enhancements);
        QVERIFY(!chat::capabilitiesOf(deployed(u"eyes"_s, u"2024-10-21"_s)).enhancements);
        QVERIFY(!chat::capabilitiesOf(deployed(u"gpt-4-turbo"_s)).enhancements);
        Connection taught = deployed(u"eyes"_s);
        taught.spelling.leftOut = {u"enhancements"_s};
        QVERIFY(!chat::capabilitiesOf(taught).enhancements);
        taught.overrides.enhancements = true;
        QVERIFY(chat::capabilitiesOf(taught).enhancements);
    }

    void equipsForItsFamily()
    {
        QVERIFY(chat::equipped(deployed(u"o3"_s)).spelling.completionTokens);
        QVERIFY(!chat::equipped(deployed(u"gpt-4o"_s)).spelling.completionTokens);
        QCOMPARE(chat::equipped(deployed(u"gpt-4o"_s)).maxPictures, 50);
        Connection own = deployed(u"gpt-4o"_s);
        own.overrides.maxPictures = 3;
        QCOMPARE(chat::equipped(own).maxPictures, 3);
    }

    void refusesWhatTheModelCannot_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("wish"); // 0: nothing more than a picture, 1: JSON, 2: tools, 3: enhancements
        QTest::addColumn<int>("kind"); // -1: nothing is refused
        const int beyond = int(Problem::Kind::NotSupportedHere);
        QTest::newRow("picture to a text model") << u"o3-mini"_s << 0 << int(Problem::Kind::ModelCannotSee);
        QTest::newRow("picture") << u"gpt-4o"_s << 0 << -1;
        QTest::newRow("JSON with a picture, turbo") << u"gpt-4-turbo-2024-04-09"_s << 1 << beyond;
        QTest::newRow("JSON with a picture") << u"gpt-4o"_s << 1 << -1;
        QTest::newRow("tools with a picture, turbo") << u"gpt-4-turbo-2024-04-09"_s << 2 << beyond;
        QTest::newRow("tools with a picture") << u"gpt-4.1"_s << 2 << -1;
        QTest::newRow("enhancements, turbo") << u"gpt-4-turbo-2024-04-09"_s << 3 << beyond;
        QTest::newRow("enhancements") << u"gpt-4-vision-preview"_s << 3 << -1;
    }

    void refusesWhatTheModelCannot()
    {
        QFETCH(QString, model);
        QFETCH(int, wish);
        QFETCH(int, kind);
        chat::Question question = pictured(deployed(model));
        if (wish == 1)
            question.parameters.format = model::Parameters::Format::JsonObject;
        if (wish == 2)
            question.parameters.tools = {{.name = u"f"_s}};
        question.grounding = wish == 3;
        const auto problem = chat::refusal(question);
        QCOMPARE(problem ? int(problem->kind) : -1, kind);
    }

    void costsWhatIsPublished()
    {
        const model::Prices prices = chat::capabilitiesOf(deployed(u"gpt-4-vision-preview"_s)).prices;
        QCOMPARE(prices.promptPerMillion, 10'000'000);
        const chat::Consumption picture{
            .promptTokens = 100 + 255, .completionTokens = 100, .ocr = 1, .grounding = 1};
        QCOMPARE(chat::costOf(picture, prices), 9'550); // $0.00955
        const chat::Consumption film{
            .promptTokens = 100 + 800 + 20 * 85 + 100, .completionTokens = 100, .videoQueries = 1};
        QCOMPARE(chat::costOf(film, prices), 30'250); // $0.03025
        QCOMPARE(chat::costOf({.videoMinutes = 3}, prices), 150'000); // $0.15, once
    }

    void roundsOnce()
    {
        const model::Prices prices{.promptPerMillion = 400'000, .completionPerMillion = 400'000};
        QCOMPARE(chat::costOf({.promptTokens = 1, .completionTokens = 1}, prices), 1); // 0.4 + 0.4
    }

    void countsTokensOfPictures_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("tokens");
        QTest::newRow("tiles") << u"gpt-4-vision-preview"_s << QSize(512, 512) << 255;
        QTest::newRow("many tiles") << u"gpt-4o"_s << QSize(2048, 4096) << 1105;
        QTest::newRow("patches") << u"gpt-4.1-mini"_s << QSize(1024, 1024) << 1659; // 1024 * 1.62
        QTest::newRow("shrunk patches") << u"gpt-4.1-mini"_s << QSize(1800, 2400) << 2353; // 1452 * 1.62
    }

    void countsTokensOfPictures()
    {
        QFETCH(QString, model);
        QFETCH(QSize, size);
        const auto tokens = chat::pictureTokens(
            size, model::Detail::High, chat::capabilitiesOf(deployed(model)).pictureTokens);
        QVERIFY(tokens.has_value());
        QTEST(*tokens, "tokens");
    }
};

QTEST_APPLESS_MAIN(CapabilitiesTest)
#include "capabilitiestest.moc"
