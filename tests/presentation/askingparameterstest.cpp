#include "presentation/askingparameters.h"

#include "chat/picturereading.h"
#include "presentation/connections.h"
#include "presentation/conversationmodel.h"
#include "presentation/draft.h"
#include "store/history.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::AskingParameters;
using Control = AskingParameters::Control;

namespace {

struct Room {
    QTemporaryDir folder;
    store::History history{folder.path(), chat::pictureReading()};
    presentation::Connections connections;
    presentation::Draft draft{history, {}};
    presentation::ConversationModel conversation;
    AskingParameters parameters{history, connections, {draft, conversation}};

    void connectTo(const QString &model)
    {
        connections.connectTo({.kind = model::Connection::Kind::OpenAICompatible,
                                  .name = model,
                                  .endpoint = QUrl(u"https://x.example/v1"_s),
                                  .modelName = model},
            {});
    }
};

} // namespace

/// How questions are asked, as far as the connection takes part in it.
class AskingParametersTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatAConnectionExcludesAndWhy();
    void whatIsExcludedDoesNotGoOut();
    void whatGoesWithNoPictureIsLeftOutBesideOne();
    void areKeptWithTheirConversation();
    void readsToolsInEveryForm_data();
    void readsToolsInEveryForm();
    void saysWhatIsWrongWithTools();
};

void AskingParametersTest::saysWhatAConnectionExcludesAndWhy()
{
    Room room;
    QVERIFY(!room.parameters.obstacle(Control::SystemText).isEmpty()); // the built-in service
    QVERIFY(room.parameters.obstacle(Control::MaxTokens).isEmpty());
    room.connectTo(u"gpt-4o"_s);
    for (const Control control : {Control::SystemText, Control::Temperature, Control::Json, Control::Tools})
        QCOMPARE(room.parameters.obstacle(control), QString());
    room.connectTo(u"o3"_s);
    QVERIFY(room.parameters.obstacle(Control::Temperature).contains(u"o3"_s));
    QCOMPARE(room.parameters.obstacle(Control::Effort), QString());
    room.connectTo(u"gpt-4-turbo-2024-04-09"_s);
    QCOMPARE(room.parameters.obstacle(Control::Json), QString());
    room.draft.addStored({.name = u"p.png"_s, .contentHash = u"00"_s, .mime = u"image/png"_s});
    QVERIFY(!room.parameters.obstacle(Control::Json).isEmpty()); // not together with pictures
    QVERIFY(!room.parameters.obstacle(Control::Tools).isEmpty());
    room.draft.clear();
    QCOMPARE(room.parameters.obstacle(Control::Json), QString());
    room.conversation.show({.id = 1, // its picture goes along with the next question
        .messages = {{.id = 2, .role = model::Role::User, .text = u"What?"_s, .pictures = {{.name = u"p"_s}}},
            {.id = 3, .role = model::Role::Assistant, .answer = {.text = u"A kite."_s}}}});
    QVERIFY(!room.parameters.obstacle(Control::Json).isEmpty());
}

void AskingParametersTest::whatIsExcludedDoesNotGoOut()
{
    Room room;
    room.connectTo(u"o3"_s);
    room.parameters.set({.systemText = u"Brief."_s, .temperature = 0.5, .topP = 0.5, .seed = 7});
    const model::Parameters usable = room.parameters.usable();
    QCOMPARE(usable.systemText, u"Brief."_s);
    QVERIFY(!usable.temperature && !usable.topP);
    QCOMPARE(usable.seed, std::optional<qint64>(7));
    room.connectTo(u"gpt-4o"_s); // nothing of it was lost
    QCOMPARE(room.parameters.usable().temperature, std::optional(0.5));
}

void AskingParametersTest::whatGoesWithNoPictureIsLeftOutBesideOne()
{
    using Format = model::Parameters::Format;
    Room room;
    room.connectTo(u"gpt-4-turbo-2024-04-09"_s);
    room.parameters.set({.format = Format::JsonObject, .tools = {{.name = u"f"_s}}});
    QCOMPARE(room.parameters.usable(), room.parameters.parameters());
    room.draft.addStored({.name = u"p.png"_s, .contentHash = u"00"_s, .mime = u"image/png"_s});
    QCOMPARE(room.parameters.usable().format, Format::Text);
    QVERIFY(room.parameters.usable().tools.isEmpty());
    // The person knows better than the table.
    model::Connection connection = room.connections.current().connection;
    connection.overrides.jsonWithPictures = true;
    connection.overrides.toolsWithPictures = true;
    room.connections.connectTo(connection, {});
    QCOMPARE(room.parameters.obstacle(Control::Json), QString());
    QCOMPARE(room.parameters.usable(), room.parameters.parameters());
}

void AskingParametersTest::areKeptWithTheirConversation()
{
    Room room;
    room.parameters.show({.id = -1}); // not stored yet
    room.parameters.set({.maxTokens = 5});
    auto created = room.history.create(u"T"_s);
    created.waitForFinished();
    const qint64 id = created.result()->id;
    room.parameters.setConversation(id);
    const auto kept = [&room, id] {
        auto found = room.history.conversation(id);
        found.waitForFinished();
        return found.result()->parameters;
    };
    QCOMPARE(kept(), (model::Parameters{.maxTokens = 5}));
    room.parameters.set({.maxTokens = 6});
    QCOMPARE(kept(), (model::Parameters{.maxTokens = 6}));
    room.parameters.show({.id = id + 1});
    QVERIFY(room.parameters.areUsual());
}

void AskingParametersTest::readsToolsInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    const QString bare = uR"({"name":"f","description":"d","parameters":{"type":"object"}})"_s;
    QTest::newRow("one") << bare;
    QTest::newRow("an array") << u"["_s + bare + u"]"_s;
    QTest::newRow("inside function") << u"[{\"type\":\"function\",\"function\":"_s + bare + u"}]"_s;
    QTest::newRow("a request") << u"{\"messages\":[],\"tools\":[{\"type\":\"function\",\"function\":"_s + bare
            + u"}]}"_s;
    QTest::newRow("old form") << u"{\"functions\":["_s + bare + u"]}"_s;
}

void AskingParametersTest::readsToolsInEveryForm()
{
    QFETCH(QString, text);
    const auto tools = AskingParameters::toolsFrom(text);
    QVERIFY(tools.ok());
    QCOMPARE(*tools, (QList<model::Tool>{{u"f"_s, u"d"_s, uR"({"type":"object"})"_s}}));
    Room room;
    room.parameters.set({.tools = *tools});
    const auto again = AskingParameters::toolsFrom(room.parameters.toolsText());
    QVERIFY(again.ok());
    QCOMPARE(*again, *tools);
}

void AskingParametersTest::saysWhatIsWrongWithTools()
{
    QVERIFY(AskingParameters::toolsFrom(u" \n"_s)->isEmpty());
    QVERIFY(AskingParameters::toolsFrom(u"[\n{\"name\":}]"_s).problem().detail.contains(u"line 2"_s));
    QVERIFY(!AskingParameters::toolsFrom(u"[{}]"_s).ok());
    QVERIFY(!AskingParameters::toolsFrom(u"[{\"name\":\"f\",\"parameters\":7}]"_s).ok());
    QVERIFY(AskingParameters::complaintAbout(u"{}"_s).isEmpty());
    QVERIFY(!AskingParameters::complaintAbout(u"[]"_s).isEmpty());
    QVERIFY(!AskingParameters::complaintAbout(u"{"_s).isEmpty());
}

QTEST_MAIN(AskingParametersTest)
#include "askingparameterstest.moc"
