#include "wire/chatspelling.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Connection;

namespace {

struct Case {
    QString name;
    QString schema;
    Connection connection;
    bool enhanced = false;
};

Connection azure(const QString &version)
{
    return {.kind = Connection::Kind::AzureDeployment,
        .endpoint = QUrl(u"https://r.openai.azure.com"_s),
        .deployment = u"see it"_s,
        .apiVersion = version,
        .visionEndpoint = QUrl(u"https://v.cognitiveservices.azure.com/"_s)};
}

Connection with(Connection connection, const model::Spelling &spelling)
{
    connection.spelling = spelling;
    return connection;
}

Connection compatible(Connection::Preset preset)
{
    return {.kind = Connection::Kind::OpenAICompatible,
        .endpoint = QUrl(u"https://api.example/v1"_s),
        .modelName = u"m"_s,
        .preset = preset};
}

QList<Case> dialects()
{
    Connection v1 = azure({});
    v1.kind = Connection::Kind::AzureV1;
    Connection builtIn = azure(u"2024-02-15-preview"_s);
    builtIn.kind = Connection::Kind::BuiltIn;
    builtIn.endpoint = QUrl(u"http://127.0.0.1:9"_s);
    builtIn.visionEndpoint.clear();
    const model::Spelling snake{.dataSources = model::Spelling::DataSources::Snake};
    const model::Spelling bare{.completionTokens = true,
        .developerRole = true,
        .leftOut = {u"temperature"_s, u"top_p"_s, u"seed"_s, u"stream_options"_s}};
    return {{u"azure"_s, u"azure-deployment"_s, azure(u"2024-10-21"_s)},
        {u"azure, older"_s, u"azure-deployment"_s, azure(u"2024-02-15-preview"_s)},
        {u"azure, respelled"_s, u"azure-deployment"_s, with(azure(u"2024-10-21"_s), bare)},
        {u"azure, enhanced"_s, u"azure-enhanced"_s, azure(u"2024-02-15-preview"_s), true},
        {u"azure, enhanced, snake"_s, u"azure-enhanced-snake"_s,
            with(azure(u"2024-02-15-preview"_s), snake), true},
        {u"azure, extensions"_s, u"azure-extensions"_s, azure(u"2023-12-01-preview"_s), true},
        {u"azure v1"_s, u"azure-v1"_s, v1},
        {u"built-in"_s, u"azure-enhanced"_s, builtIn, true},
        {u"openai"_s, u"openai-compatible"_s, compatible(Connection::Preset::OpenAI)},
        {u"ollama"_s, u"openai-compatible"_s, compatible(Connection::Preset::Ollama)},
        {u"llama.cpp, respelled"_s, u"openai-compatible"_s,
            with(compatible(Connection::Preset::LlamaCpp), bare)}};
}

/// Everything that a question can have.
model::ChatRequest everything(const QString &picture, model::Parameters::Format format)
{
    model::ChatRequest request;
    request.messages = {{.role = model::Role::System, .text = u"Be brief."_s},
        {.text = u"What is \"this\"?\n😀"_s,
            .pictures = {{.filePath = picture, .byteCount = 5, .mime = u"image/png"_s, .detail = model::Detail::Low},
                {.address = QUrl(u"https://x.example/a%20b.png?x=1"_s)}}},
        {.role = model::Role::Assistant, .toolCalls = {{u"c1"_s, u"find"_s, u"{\"a\":1}"_s}}},
        {.role = model::Role::Tool, .text = u"42"_s, .toolCallId = u"c1"_s},
        {.role = model::Role::Assistant, .text = u"It is 42."_s}, {.text = u"Sure?"_s}};
    request.parameters = {.maxTokens = 77,
        .temperature = 0.25,
        .topP = 1,
        .seed = -5,
        .stop = {u"END"_s},
        .format = format,
        .schema = u"{\"type\":\"object\"}"_s,
        .tools = {{u"find"_s, u"Finds"_s, u"{\"type\":\"object\"}"_s}, {u"look"_s}}};
    return request;
}

} // namespace

/// Requests of every kind and dialect are what the services describe.
class SchemaTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRequestIsWhatItsDialectTakes();
    void theSchemasRefuseWhatIsWrong_data();
    void theSchemasRefuseWhatIsWrong();

private:
    QByteArray described(const model::ChatRequest &request, const Connection &connection);
    QByteArray validated(const QByteArray &lines, int &code);

    QTemporaryDir m_folder;
    QString m_picture;
};

void SchemaTest::initTestCase()
{
    int code = 0;
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("there is no python3");
    validated({}, code);
    if (code == 77)
        QSKIP("python3-jsonschema is not installed");
    QFile picture(m_folder.filePath(u"p.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("12345");
    m_picture = picture.fileName();
}

QByteArray SchemaTest::described(const model::ChatRequest &request, const Connection &connection)
{
    const auto spelled = wire::spellChat(request, connection, {.apiKey = "k", .visionKey = "v"});
    if (!spelled.ok())
        qFatal("not spelled: %s", qPrintable(spelled.problem().detail + spelled.problem().subject));
    const auto text = wire::describe(*spelled);
    return text.ok() ? *text : QByteArray();
}

QByteArray SchemaTest::validated(const QByteArray &lines, int &code)
{
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(SCHEMAS_DIR "/validate.py")});
    python.write(lines);
    python.closeWriteChannel();
    python.waitForFinished();
    code = python.exitCode();
    return python.readAllStandardOutput() + python.readAllStandardError();
}

void SchemaTest::everyRequestIsWhatItsDialectTakes()
{
    QByteArray lines;
    for (const Case &dialect : dialects()) {
        for (const auto format : {model::Parameters::Format::Text, model::Parameters::Format::JsonObject,
                 model::Parameters::Format::JsonSchema}) {
            for (const bool stream : {true, false}) {
                model::ChatRequest request = everything(m_picture, format);
                request.stream = stream;
                request.ocr = request.grounding = dialect.enhanced;
                lines += "{\"name\":\"" + dialect.name.toUtf8() + "\",\"schema\":\"" + dialect.schema.toUtf8()
                    + "\",\"request\":" + described(request, dialect.connection) + "}\n";
            }
        }
        model::ChatRequest plain{.messages = {{.text = u"?"_s}}};
        plain.ocr = dialect.enhanced;
        lines += "{\"name\":\"" + dialect.name.toUtf8() + ", plain\",\"schema\":\"" + dialect.schema.toUtf8()
            + "\",\"request\":" + described(plain, dialect.connection) + "}\n";
    }
    int code = 0;
    const QByteArray said = validated(lines, code);
    QVERIFY2(code == 0, said.constData());
}

void SchemaTest::theSchemasRefuseWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a picture's address beside its part")
        << QByteArray(R"("image_url":{"url":)") << QByteArray(R"("url":{"image_url":)");
    QTest::newRow("a detail that is none") << QByteArray(R"("detail":"low")") << QByteArray(R"("detail":"LOW")");
    QTest::newRow("no picture type") << QByteArray("data:image/png;base64,") << QByteArray("data:;base64,");
    QTest::newRow("no limit") << QByteArray(R"("max_tokens":77,)") << QByteArray();
    QTest::newRow("another door") << QByteArray("/chat/completions") << QByteArray("/completions");
    QTest::newRow("too hot") << QByteArray(R"("temperature":0.25)") << QByteArray(R"("temperature":3)");
    QTest::newRow("a reply to nothing") << QByteArray(R"(,"tool_call_id":"c1")") << QByteArray();
    QTest::newRow("a tool without a name") << QByteArray(R"("name":"look")") << QByteArray(R"("title":"look")");
    QTest::newRow("two keys") << QByteArray(R"("headers":{)") << QByteArray(R"("headers":{"Authorization":"x",)");
}

void SchemaTest::theSchemasRefuseWhatIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray request =
        described(everything(m_picture, model::Parameters::Format::Text), azure(u"2024-10-21"_s));
    QVERIFY2(request.contains(from), request.constData());
    request.replace(from, to);
    int code = 0;
    validated("{\"name\":\"x\",\"schema\":\"azure-deployment\",\"request\":" + request + "}\n", code);
    QCOMPARE(code, 1);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
