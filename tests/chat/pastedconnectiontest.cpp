#include "chat/pastedconnection.h"

#include <QTest>

using model::Connection;
using namespace Qt::StringLiterals;

class PastedConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleCopy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("name"); // deployment or model
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const QString &text, Connection::Kind kind,
                             const char *endpoint, const char *model, const char *version, const char *key) {
            QTest::newRow(name) << text << int(kind) << QString::fromLatin1(endpoint)
                                << QString::fromLatin1(model) << QString::fromLatin1(version)
                                << QString::fromLatin1(key);
        };
        using Kind = Connection::Kind;
        const char *azure = "https://res.openai.azure.com";
        row("resource", u"https://res.openai.azure.com/"_s, Kind::AzureV1, azure, "", "", "");
        row("bare host", u"res.openai.azure.com"_s, Kind::AzureV1, azure, "", "", "");
        row("target address",
            u"https://res.openai.azure.com/openai/deployments/see/chat/completions?api-version=2024-02-15-preview"_s,
            Kind::AzureDeployment, azure, "see", "2024-02-15-preview", "");
        row("in quotation marks and brackets",
            u" (\u201chttps://res.openai.azure.com/openai/deployments/see/chat/completions?api-version=2024-10-21\u201d), "_s,
            Kind::AzureDeployment, azure, "see", "2024-10-21", "");
        row("curl, classic",
            u"curl -X POST "
            u"\"https://res.openai.azure.com/openai/deployments/gpt-4v/chat/"
            u"completions?api-version=2024-02-15-preview\" \\\n"
            "  -H \"Content-Type: application/json\" \\\n  -H \"api-key: 0123abcd\" \\\n  -d '{\"messages\":[]}'"_s,
            Kind::AzureDeployment, azure, "gpt-4v", "2024-02-15-preview", "0123abcd");
        row("curl, placeholder",
            u"curl https://res.openai.azure.com/openai/v1/chat/completions -H \"api-key: "
            u"$AZURE_OPENAI_API_KEY\" "
            "-d '{\"model\": \"see\"}'"_s,
            Kind::AzureV1, azure, "see", "", "");
        row("curl, compatible",
            u"curl https://api.openai.com/v1/chat/completions -H 'Authorization: Bearer sk-test-1' -d '{\"model\":\"gpt-4o\"}'"_s,
            Kind::OpenAICompatible, "https://api.openai.com/v1", "gpt-4o", "", "sk-test-1");
        row("inside a shell's quotation marks",
            u"curl https://api.openai.com/v1/chat/completions -H \"Authorization: Bearer sk-test-1\" -d \"{\\\"model\\\":\\\"gpt-4o\\\"}\""_s,
            Kind::OpenAICompatible, "https://api.openai.com/v1", "gpt-4o", "", "sk-test-1");
        row("python, AzureOpenAI",
            u"client = AzureOpenAI(\n    api_key=\"abc123\",\n    api_version=\"2024-10-21\",\n"
            "    azure_endpoint=\"https://res.openai.azure.com/\",\n)\nclient.chat.completions.create(model=\"see\")"_s,
            Kind::AzureDeployment, azure, "see", "2024-10-21", "abc123");
        row("python, from the environment",
            u"client = OpenAI(api_key=os.getenv(\"KEY\"), "
            u"base_url=\"https://res.openai.azure.com/openai/v1/\")\n"
            "x = client.chat.completions.create(model='see')"_s,
            Kind::AzureV1, azure, "see", "", "");
        row("javascript",
            u"const client = new AzureOpenAI({ endpoint: 'https://res.openai.azure.com', apiKey: "
            u"'<your-key>', "
            "apiVersion: '2024-10-21', deployment: 'see' });"_s,
            Kind::AzureDeployment, azure, "see", "2024-10-21", "");
        row("environment",
            u"export AZURE_OPENAI_ENDPOINT=https://res.openai.azure.com/\nexport "
            u"AZURE_OPENAI_API_KEY=abc123\n"
            "export AZURE_OPENAI_DEPLOYMENT=see\n"_s,
            Kind::AzureV1, azure, "see", "", "abc123");
        row("ollama", u"http://localhost:11434/v1"_s, Kind::OpenAICompatible, "http://localhost:11434/v1", "",
            "", "");
        row("list of models", u"http://127.0.0.1:8000/v1/models"_s, Kind::OpenAICompatible,
            "http://127.0.0.1:8000/v1", "", "", "");
        row("password in the address", u"https://me:secret@llm.example/v1"_s, Kind::OpenAICompatible,
            "https://llm.example/v1", "", "", "");
    }

    void readsWhatPeopleCopy()
    {
        QFETCH(QString, text);
        const auto read = chat::readPasted(text);
        QVERIFY(read.has_value());
        const Connection &connection = read->connection;
        QTEST(int(connection.kind), "kind");
        QTEST(connection.endpoint.toString(), "endpoint");
        QTEST((connection.isAzure() ? connection.deployment : connection.modelName), "name");
        QTEST(connection.apiVersion, "version");
        QTEST(QString::fromUtf8(read->secrets.apiKey), "key");
    }

    void knowsServersByTheirPort()
    {
        const auto preset = [](const QString &text) { return chat::readPasted(text)->connection.preset; };
        QCOMPARE(preset(u"http://localhost:11434/v1"_s), Connection::Preset::Ollama);
        QCOMPARE(preset(u"http://localhost:1234/v1"_s), Connection::Preset::LmStudio);
        QCOMPARE(preset(u"http://127.0.0.1:8080"_s), Connection::Preset::LlamaCpp);
        QCOMPARE(preset(u"https://far.example:8080/v1"_s), Connection::Preset::None);
        QCOMPARE(preset(u"https://api.openai.com/v1"_s), Connection::Preset::OpenAI);
    }

    void findsNothingWhereNothingIs()
    {
        for (const QString &text : {QString(), u"What is in the picture?"_s, u"gpt-4o"_s, u"https://"_s})
            QVERIFY(!chat::readPasted(text));
    }

    void cleansOneField()
    {
        QCOMPARE(chat::withoutStrays(u"  \"https://r.example\","_s), u"https://r.example"_s);
        QCOMPARE(chat::withoutStrays(u"<see>"_s), u"see"_s);
        QCOMPARE(chat::withoutStrays(u"\u200bkey-1\u00a0"_s), u"key-1"_s);
    }
};

QTEST_APPLESS_MAIN(PastedConnectionTest)
#include "pastedconnectiontest.moc"
