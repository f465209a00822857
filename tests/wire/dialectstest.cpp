#include "wire/chataddress.h"
#include "wire/chatspelling.h"
#include "wire/respelling.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using model::Connection;
using model::Problem;
using model::Spelling;
using namespace Qt::StringLiterals;

namespace {

Connection v1(const QString &endpoint = u"https://r.openai.azure.com"_s)
{
    return {.kind = Connection::Kind::AzureV1, .endpoint = QUrl(endpoint), .deployment = u"see"_s};
}

Connection compatible(const QString &endpoint = u"https://llm.example/v1"_s)
{
    return {.kind = Connection::Kind::OpenAICompatible,
        .endpoint = QUrl(endpoint),
        .modelName = u"qwen2.5vl:7b"_s};
}

Connection classic()
{
    return {.kind = Connection::Kind::AzureDeployment,
        .endpoint = QUrl(u"https://r.openai.azure.com"_s),
        .deployment = u"see"_s,
        .apiVersion = u"2024-02-15-preview"_s};
}

model::ChatRequest question()
{
    return {.messages = {{.role = model::Role::System, .text = u"Be brief."_s}, {.text = u"What is it?"_s}}};
}

QJsonObject shown(const model::ChatRequest &request, const Connection &connection,
    const model::Secrets &secrets = {.apiKey = "key-1", .visionKey = "vision-1"})
{
    const auto spelled = wire::spellChat(request, connection, secrets);
    const auto text = spelled ? wire::describe(*spelled) : model::Result<QByteArray>(spelled.problem());
    return text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
}

QJsonObject bodyOf(const model::ChatRequest &request, const Connection &connection)
{
    return shown(request, connection)[u"body"].toObject();
}

Problem refusal(const QString &message, const QString &parameter = {})
{
    return {.kind = Problem::Kind::RequestRefused, .detail = message, .parameter = parameter};
}

model::ChatRequest withEverything()
{
    model::ChatRequest request = question();
    request.parameters = {.temperature = 0.5, .topP = 0.9, .seed = 7, .reasoningEffort = u"low"_s};
    return request;
}

} // namespace

Q_DECLARE_METATYPE(Connection)

/// The forms of today: Azure v1 and compatible servers; and what is done when a service wants it otherwise.
class DialectsTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheAddress_data()
    {
        QTest::addColumn<Connection>("connection");
        QTest::addColumn<QString>("address");
        const QString v1Address = u"https://r.openai.azure.com/openai/v1/chat/completions"_s;
        QTest::newRow("v1") << v1() << v1Address;
        QTest::newRow("v1 with its path") << v1(u"https://r.openai.azure.com/openai/v1/"_s) << v1Address;
        QTest::newRow("v1 from a classic address") << v1(
            u"https://r.openai.azure.com/openai/deployments/x/chat/completions?api-version=2024-10-21"_s)
                                                   << v1Address;
        Connection preview = v1();
        preview.apiVersion = u"preview"_s;
        QTest::newRow("v1 preview") << preview << v1Address + u"?api-version=preview"_s;
        preview.apiVersion = u"2024-10-21"_s;
        QTest::newRow("v1 takes no dated version") << preview << v1Address;
        const QString plain = u"https://llm.example/v1/chat/completions"_s;
        QTest::newRow("compatible") << compatible() << plain;
        QTest::newRow("whole address") << compatible(plain) << plain;
        QTest::newRow("list of models") << compatible(u"https://llm.example/v1/models"_s) << plain;
        QTest::newRow("no path") << compatible(u"https://llm.example"_s) << plain;
        QTest::newRow("own path") << compatible(u"https://llm.example/api/v1/"_s)
                                  << u"https://llm.example/api/v1/chat/completions"_s;
        QTest::newRow("loopback") << compatible(u"http://localhost:11434/v1"_s)
                                  << u"http://localhost:11434/v1/chat/completions"_s;
    }

    void findsTheAddress()
    {
        QFETCH(Connection, connection);
        const auto address = wire::chatAddress(connection, wire::ChatDoor::Completions);
        QVERIFY(address.ok());
        QTEST(address->toString(QUrl::FullyEncoded), "address");
    }

    void signsInAsTheServiceWants()
    {
        const auto headers = [](const Connection &connection, const model::Secrets &secrets) {
            return shown(question(), connection, secrets)[u"headers"].toObject();
        };
        QCOMPARE(headers(v1(), {.apiKey = "k"})[u"api-key"].toString(), u"<api-key>"_s);
        QVERIFY(!headers(v1(), {.apiKey = "k"}).contains(u"Authorization"));
        QCOMPARE(headers(v1(), {.apiKey = "k", .bearerToken = "t"})[u"Authorization"].toString(),
            u"Bearer <token>"_s);
        QCOMPARE(headers(compatible(), {.apiKey = "k"})[u"Authorization"].toString(), u"Bearer <token>"_s);
        QVERIFY(!headers(compatible(), {}).contains(u"Authorization"));
        const auto spelled = wire::spellChat(question(), compatible(), {.apiKey = "k"});
        QVERIFY(spelled->headers.contains(
            wire::Header{.name = "Authorization", .value = "Bearer k", .secret = true}));
    }

    void namesTheModelInTheBody()
    {
        QCOMPARE(bodyOf(question(), v1())[u"model"].toString(), u"see"_s);
        QCOMPARE(bodyOf(question(), compatible())[u"model"].toString(), u"qwen2.5vl:7b"_s);
        QVERIFY(!bodyOf(question(), classic()).contains(u"model"));
        Connection nameless = compatible();
        nameless.modelName.clear();
        QCOMPARE(wire::spellChat(question(), nameless, {}).problem().subject, u"model"_s);
    }

    void limitsTokensByTheNameThatIsKnown()
    {
        QVERIFY(bodyOf(question(), v1()).contains(u"max_completion_tokens"));
        QVERIFY(!bodyOf(question(), v1()).contains(u"max_tokens"));
        QVERIFY(bodyOf(question(), compatible()).contains(u"max_tokens"));
        QVERIFY(bodyOf(question(), classic()).contains(u"max_tokens"));
        Connection openAi = compatible();
        openAi.preset = Connection::Preset::OpenAI;
        QVERIFY(bodyOf(question(), openAi).contains(u"max_completion_tokens"));
        Connection learned = classic();
        learned.spelling.completionTokens = true;
        QVERIFY(bodyOf(question(), learned).contains(u"max_completion_tokens"));
        openAi.spelling.plainTokens = true;
        QVERIFY(bodyOf(question(), openAi).contains(u"max_tokens"));
    }

    void asksForUsageWhereItIsKnown()
    {
        const auto asks = [](const Connection &connection, bool stream = true) {
            model::ChatRequest request = question();
            request.stream = stream;
            return bodyOf(request, connection)[u"stream_options"][u"include_usage"].toBool();
        };
        QVERIFY(asks(v1()) && asks(compatible()));
        QVERIFY(!asks(classic()) && !asks(v1(), false));
        Connection newer = classic();
        newer.apiVersion = u"2024-10-21"_s;
        QVERIFY(asks(newer));
        newer.spelling.leftOut = {u"stream_options"_s};
        QVERIFY(!asks(newer));
    }

    void hasNoEnhancementsToday()
    {
        model::ChatRequest request = question();
        request.grounding = true;
        for (const Connection &connection : {v1(), compatible()})
            QCOMPARE(
                wire::spellChat(request, connection, {}).problem().kind, Problem::Kind::NotSupportedHere);
        QVERIFY(bodyOf(request, classic()).contains(u"enhancements"));
        QVERIFY(!bodyOf(question(), v1()).contains(u"enhancements"));
    }

    void spellsDataSourcesAsLearned()
    {
        model::ChatRequest request = question();
        request.ocr = true;
        Connection connection = classic();
        connection.visionEndpoint = QUrl(u"https://v.example"_s);
        QVERIFY(bodyOf(request, connection).contains(u"dataSources"));
        connection.spelling.dataSources = Spelling::DataSources::Snake;
        QVERIFY(bodyOf(request, connection).contains(u"data_sources"));
        QVERIFY(!bodyOf(request, connection).contains(u"dataSources"));
        connection.visionResource = Connection::VisionResource::SameResource;
        QVERIFY(!bodyOf(request, connection).contains(u"data_sources"));
    }

    void spellsParameters()
    {
        model::ChatRequest request = withEverything();
        request.parameters.stop = {u"END"_s};
        request.parameters.format = model::Parameters::Format::JsonSchema;
        request.parameters.schema = u"{ \"type\" : \"object\" }"_s;
        request.parameters.tools = {
            {.name = u"find_price"_s, .description = u"Finds it."_s, .schema = u"{\"type\":\"object\"}"_s}};
        const QJsonObject body = bodyOf(request, v1());
        QCOMPARE(body[u"seed"].toInt(), 7);
        QCOMPARE(body[u"stop"][0].toString(), u"END"_s);
        QCOMPARE(body[u"reasoning_effort"].toString(), u"low"_s);
        QCOMPARE(body[u"response_format"][u"json_schema"][u"name"].toString(), u"answer"_s);
        QCOMPARE(body[u"response_format"][u"json_schema"][u"schema"][u"type"].toString(), u"object"_s);
        QCOMPARE(body[u"tools"][0][u"function"][u"name"].toString(), u"find_price"_s);
        request.parameters.format = model::Parameters::Format::JsonObject;
        QCOMPARE(bodyOf(request, v1())[u"response_format"][u"type"].toString(), u"json_object"_s);
    }

    void refusesParametersThatMakeNoSense_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("subject");
        QTest::newRow("hot") << 0 << u"temperature"_s;
        QTest::newRow("top_p") << 1 << u"top_p"_s;
        QTest::newRow("five stops") << 2 << u"stop"_s;
        QTest::newRow("schema") << 3 << u"JSON schema"_s;
        QTest::newRow("tool without a name") << 4 << u"tools"_s;
        QTest::newRow("tool's schema") << 5 << u"t"_s;
    }

    void refusesParametersThatMakeNoSense()
    {
        QFETCH(int, which);
        const model::Parameters odd[] = {{.temperature = 2.1}, {.topP = -0.1},
            {.stop = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}},
            {.format = model::Parameters::Format::JsonSchema, .schema = u"[1]"_s}, {.tools = {model::Tool()}},
            {.tools = {{.name = u"t"_s, .schema = u"{"_s}}}};
        model::ChatRequest request = question();
        request.parameters = odd[which];
        const auto spelled = wire::spellChat(request, v1(), {});
        QVERIFY(!spelled.ok());
        QCOMPARE(spelled.problem().kind, Problem::Kind::UsageWrong);
        QTEST(spelled.problem().subject, "subject");
    }

    void repliesToAToolCall()
    {
        model::ChatRequest request = question();
        request.messages.append({.role = model::Role::Assistant,
            .toolCalls = {{.id = u"c1"_s, .name = u"f"_s, .arguments = u"{\"a\":1}"_s}}});
        request.messages.append({.role = model::Role::Tool, .text = u"12"_s, .toolCallId = u"c1"_s});
        const QJsonObject body = bodyOf(request, v1());
        QVERIFY(body[u"messages"][2][u"content"].isNull());
        QCOMPARE(
            body[u"messages"][2][u"tool_calls"][0][u"function"][u"arguments"].toString(), u"{\"a\":1}"_s);
        QCOMPARE(body[u"messages"][3][u"tool_call_id"].toString(), u"c1"_s);
        QCOMPARE(body[u"messages"][3][u"role"].toString(), u"tool"_s);
    }

    void respellsOnceAsTheServiceWants_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("expected"); // in short; empty: no other spelling
        const auto row = [](const char *name, const QString &message, const QString &parameter,
                             const QString &expected) {
            QTest::newRow(name) << message << parameter << expected;
        };
        row("max_tokens",
            u"Unsupported parameter: 'max_tokens' is not supported with this model. Use "
            "'max_completion_tokens' instead."_s,
            u"max_tokens"_s, u"completion"_s);
        row("the newer name", u"Unrecognized request argument supplied: max_completion_tokens"_s, {},
            u"plain"_s);
        row("usage", u"Unknown parameter: 'stream_options'."_s, u"stream_options"_s, u"-stream_options"_s);
        row("usage, small server",
            u"[{\"type\":\"extra_forbidden\",\"loc\":[\"body\",\"stream_options\"]}]"_s, {},
            u"-stream_options"_s);
        row("temperature",
            u"Unsupported value: 'temperature' does not support 0.5 with this model. Only the default (1) "
            "value is supported."_s,
            u"temperature"_s, u"-temperature"_s);
        row("top_p", u"'top_p' is not supported"_s, {}, u"-top_p"_s);
        row("seed", u"unknown field: seed"_s, {}, u"-seed"_s);
        row("system", u"Unsupported value: 'messages[0].role' does not support 'system' with this model."_s,
            u"messages[0].role"_s, u"developer"_s);
        row("roles listed", u"'system' is not one of ['developer', 'user'] - messages role"_s, {},
            u"developer"_s);
        row("something else", u"The picture is upside down"_s, {}, {});
        row("in other words", u"max_tokens is too large: 99999"_s, u"max_tokens"_s, {});
    }

    void respellsOnceAsTheServiceWants()
    {
        QFETCH(QString, message);
        QFETCH(QString, parameter);
        QFETCH(QString, expected);
        const auto other = wire::respelled(withEverything(), v1(), refusal(message, parameter));
        QCOMPARE(other.has_value(), !expected.isEmpty());
        if (!other)
            return;
        const QString said = other->developerRole ? u"developer"_s
            : other->plainTokens                  ? u"plain"_s
            : other->completionTokens             ? u"completion"_s
                                                  : u'-' + other->leftOut.value(0);
        QCOMPARE(said, expected);
    }

    void respellsOnlyWhatWasSent()
    {
        model::ChatRequest request = question();
        request.stream = false;
        for (const auto *field : {"stream_options", "temperature", "seed"})
            QVERIFY(!wire::respelled(
                request, v1(), refusal(u"unknown parameter: %1"_s.arg(QLatin1StringView(field)))));
        Problem other = refusal(u"unknown parameter: temperature"_s);
        other.kind = Problem::Kind::SignInNeeded;
        QVERIFY(!wire::respelled(withEverything(), v1(), other));
    }

    void respellsEnhancementsInTwoSteps()
    {
        model::ChatRequest request = question();
        request.grounding = true;
        Connection connection = classic();
        connection.visionEndpoint = QUrl(u"https://v.example"_s);
        const Problem extra = refusal(u"1 validation error for Request: extra fields not permitted"_s);
        const auto first = wire::respelled(request, connection, extra);
        QVERIFY(first && first->dataSources == Spelling::DataSources::Snake);
        connection.spelling = *first;
        const auto second = wire::respelled(request, connection, extra);
        QVERIFY(second && second->leftOut == QStringList{u"enhancements"_s});
        connection.spelling = *second;
        QVERIFY(!wire::respelled(request, connection, extra));
        QVERIFY(!bodyOf(request, connection).contains(u"enhancements"));
    }
};

QTEST_APPLESS_MAIN(DialectsTest)
#include "dialectstest.moc"
