#include "wire/incomingchat.h"

#include <QTest>

using namespace Qt::StringLiterals;

class IncomingChatTest : public QObject {
    Q_OBJECT

private slots:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void readsMessagesInOrder();
    void readsPictures_data();
    void readsPictures();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void readsLargePictures();
    void survivesEveryCut();

private:
    static QByteArray asking(const QByteArray &fields)
    {
        return R"({"messages":[{"role":"user","content":"What?"}])"
            + (fields.isEmpty() ? QByteArray() : ',' + fields) + '}';
    }
    static QByteArray withContent(const QByteArray &content)
    {
        return R"({"messages":[{"role":"user","content":)" + content + "}]}";
    }
};

void IncomingChatTest::readsEverySpelling_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<wire::IncomingChat>("expected");
    using Chat = wire::IncomingChat;
    QTest::newRow("nothing more") << QByteArray() << Chat{};
    QTest::newRow("stream") << QByteArray(R"("stream":true)") << Chat{.stream = true};
    QTest::newRow("stream null") << QByteArray(R"("stream":null)") << Chat{};
    QTest::newRow("usage in stream") << QByteArray(R"("stream":true,"stream_options":{"include_usage":true})")
                                     << Chat{.stream = true, .usageInStream = true};
    QTest::newRow("max_tokens") << QByteArray(R"("max_tokens":16)") << Chat{.maxTokens = 16};
    QTest::newRow("max_completion_tokens wins")
        << QByteArray(R"("max_tokens":16,"max_completion_tokens":8)") << Chat{.maxTokens = 8};
    QTest::newRow("n") << QByteArray(R"("n":3)") << Chat{.choices = 3};
    QTest::newRow("stop, one") << QByteArray(R"("stop":"END")") << Chat{.stops = {u"END"_s}};
    QTest::newRow("stop, several") << QByteArray(R"("stop":["a","b"])") << Chat{.stops = {u"a"_s, u"b"_s}};
    QTest::newRow("both enhancements")
        << QByteArray(R"("enhancements":{"ocr":{"enabled":true},"grounding":{"enabled":true}})")
        << Chat{.ocr = true, .grounding = true};
    QTest::newRow("one enhancement off")
        << QByteArray(R"("enhancements":{"ocr":{"enabled":false},"grounding":{"enabled":true}})")
        << Chat{.grounding = true};
    QTest::newRow("dataSources, camel") << QByteArray(
        R"("dataSources":[{"type":"AzureComputerVision","parameters":{"endpoint":"https://v.example/","key":"k"}}])")
                                        << Chat{};
    QTest::newRow("data_sources, snake")
        << QByteArray(R"("data_sources":[{"type":"azurecomputervision","parameters":{}}])") << Chat{};
    QTest::newRow("a video index, camel case") << QByteArray(
        R"("enhancements":{"video":{"enabled":true}},"dataSources":[{"type":"AzureComputerVisionVideoIndex","parameters":{"indexName":"films"}}])")
                                               << Chat{.video = true, .indexName = u"films"_s};
    QTest::newRow("a video index, snake case") << QByteArray(
        R"("data_sources":[{"type":"AzureComputerVisionVideoIndex","parameters":{"index_name":"films"}}])")
                                               << Chat{.indexName = u"films"_s};
    QTest::newRow("model and unknown fields")
        << QByteArray(R"("model":"gpt-4-vision-preview","max_tokns":7,"seed":1)")
        << Chat{.modelName = u"gpt-4-vision-preview"_s};
}

void IncomingChatTest::readsEverySpelling()
{
    QFETCH(QByteArray, fields);
    QFETCH(wire::IncomingChat, expected);
    expected.messages = {{.text = u"What?"_s}};
    const auto chat = wire::readChat(asking(fields));
    QVERIFY2(chat.ok(), chat.ok() ? "" : qPrintable(chat.problem().detail));
    QCOMPARE(*chat, expected);
}

void IncomingChatTest::readsMessagesInOrder()
{
    const auto chat = wire::readChat(R"({"messages":[
        {"role":"system","content":[{"type":"text","text":"Be brief."}]},
        {"role":"user","content":"Hello"},
        {"role":"assistant","content":null,"tool_calls":[]},
        {"role":"tool","tool_call_id":"1","content":"{}"},
        {"role":"user","content":[{"type":"text","text":"One"},{"type":"text","text":"two \ud83d\ude00"}]}]})");
    QVERIFY(chat.ok());
    QCOMPARE(chat->messages.size(), 5);
    QCOMPARE(chat->messages.at(0).role, model::Role::System);
    QCOMPARE(chat->messages.at(2).role, model::Role::Assistant);
    QCOMPARE(chat->messages.at(4).text, u"One\ntwo \U0001F600"_s);
}

void IncomingChatTest::readsPictures_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<wire::IncomingPicture>("expected");
    const QString field = u"messages[0].content[0].image_url.url"_s;
    const QString ownField = u"messages[0].content[0].url"_s;
    QTest::newRow("data URL") << QByteArray(
        R"({"type":"image_url","image_url":{"url":"data:image/png;base64,aGk=","detail":"high"}})")
                              << wire::IncomingPicture{
                                     .bytes = "hi", .detail = model::Detail::High, .field = field};
    QTest::newRow("data URL without type")
        << QByteArray(R"({"type":"image_url","image_url":{"url":"data:;base64,aGk="}})")
        << wire::IncomingPicture{.bytes = "hi", .field = field};
    QTest::newRow("base64 in lines") << QByteArray(
        R"({"type":"image_url","image_url":{"url":"data:image/png;base64,aG\nk=\r\n"}})")
                                     << wire::IncomingPicture{.bytes = "hi", .field = field};
    QTest::newRow("an address") << QByteArray(
        R"({"type":"image_url","image_url":{"url":"https://pictures.example/a.png"}})")
                                << wire::IncomingPicture{
                                       .address = QUrl(u"https://pictures.example/a.png"_s), .field = field};
    QTest::newRow("a plain string") << QByteArray(
        R"({"type":"image_url","image_url":"data:image/png;base64,aGk="})")
                                    << wire::IncomingPicture{.bytes = "hi", .field = ownField};
    QTest::newRow("on the part itself")
        << QByteArray(R"({"type":"image_url","url":"data:image/png;base64,aGk=","detail":"low"})")
        << wire::IncomingPicture{.bytes = "hi", .detail = model::Detail::Low, .field = ownField};
}

void IncomingChatTest::readsPictures()
{
    QFETCH(QByteArray, part);
    QFETCH(wire::IncomingPicture, expected);
    const auto chat = wire::readChat(withContent('[' + part + ']'));
    QVERIFY2(chat.ok(), chat.ok() ? "" : qPrintable(chat.problem().detail));
    QCOMPARE(chat->messages.first().pictures, QList{expected});
}

void IncomingChatTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto picture = [](const QByteArray &url) {
        return withContent(
            R"([{"type":"text","text":"a"},{"type":"image_url","image_url":{"url":)" + url + "}}]");
    };
    const QString url = u"messages[0].content[1].image_url.url"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("not JSON") << QByteArray("hello") << QString();
    QTest::newRow("cut JSON") << QByteArray(R"({"messages":[)") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("deep nesting") << QByteArray(100'000, '[') << QString();
    QTest::newRow("no messages") << QByteArray("{}") << u"messages"_s;
    QTest::newRow("messages of a wrong type") << QByteArray(R"({"messages":"hi"})") << u"messages"_s;
    QTest::newRow("empty messages") << QByteArray(R"({"messages":[]})") << u"messages"_s;
    QTest::newRow("a message that is none") << QByteArray(R"({"messages":[7]})") << u"messages[0]"_s;
    QTest::newRow("unknown role") << QByteArray(R"({"messages":[{"role":"king","content":"a"}]})")
                                  << u"messages[0].role"_s;
    QTest::newRow("no role") << QByteArray(R"({"messages":[{"content":"a"}]})") << u"messages[0].role"_s;
    QTest::newRow("no content") << QByteArray(R"({"messages":[{"role":"user"}]})")
                                << u"messages[0].content"_s;
    QTest::newRow("content of a wrong type") << withContent("7") << u"messages[0].content"_s;
    QTest::newRow("a part that is none") << withContent("[7]") << u"messages[0].content[0]"_s;
    QTest::newRow("unknown part") << withContent(R"([{"type":"sound"}])") << u"messages[0].content[0].type"_s;
    QTest::newRow("text of a wrong type")
        << withContent(R"([{"type":"text","text":7}])") << u"messages[0].content[0].text"_s;
    QTest::newRow("a video without its index")
        << withContent(R"([{"type":"acv_document_id","acv_document_id":"x"}])") << u"data_sources"_s;
    QTest::newRow("a video without its id")
        << withContent(R"([{"type":"acv_document_id"}])") << u"messages[0].content[0].acv_document_id"_s;
    QTest::newRow("two videos") << withContent(
        R"([{"type":"acv_document_id","acv_document_id":"x"},{"type":"acv_document_id","acv_document_id":"y"}])")
                                << u"messages[0].content[1].acv_document_id"_s;
    QTest::newRow("a picture beside a video") << withContent(
        R"([{"type":"acv_document_id","acv_document_id":"x"},{"type":"image_url","image_url":"data:;base64,aGk="}])")
                                              << u"messages"_s;
    QTest::newRow("a video source without an index")
        << asking(R"("dataSources":[{"type":"AzureComputerVisionVideoIndex","parameters":{}}])")
        << u"dataSources[0].parameters.indexName"_s;
    QTest::newRow("no url") << withContent(R"([{"type":"image_url","image_url":{}}])")
                            << u"messages[0].content[0].image_url.url"_s;
    QTest::newRow("url of a wrong type") << picture("7") << url;
    QTest::newRow("wrong detail") << withContent(
        R"([{"type":"image_url","image_url":{"url":"data:;base64,aGk=","detail":"huge"}}])")
                                  << u"messages[0].content[0].image_url.detail"_s;
    QTest::newRow("bare base64") << picture(R"("aGk=")") << url;
    QTest::newRow("broken base64") << picture(R"("data:image/png;base64,@@@")") << url;
    QTest::newRow("empty data URL") << picture(R"("data:image/png;base64,")") << url;
    QTest::newRow("data URL without base64") << picture(R"("data:image/png,abc")") << url;
    QTest::newRow("data URL without comma") << picture(R"("data:image/png;base64")") << url;
    QTest::newRow("a file") << picture(R"("file:///etc/passwd")") << url;
    QTest::newRow("no host") << picture(R"("http:///a.png")") << url;
    QTest::newRow("stream of a wrong type") << asking(R"("stream":"yes")") << u"stream"_s;
    QTest::newRow("stream_options without stream")
        << asking(R"("stream_options":{"include_usage":true})") << u"stream_options"_s;
    QTest::newRow("max_tokens zero") << asking(R"("max_tokens":0)") << u"max_tokens"_s;
    QTest::newRow("max_tokens broken") << asking(R"("max_tokens":1.5)") << u"max_tokens"_s;
    QTest::newRow("max_tokens beyond all numbers") << asking(R"("max_tokens":1e300)") << u"max_tokens"_s;
    QTest::newRow("n too large") << asking(R"("n":129)") << u"n"_s;
    QTest::newRow("temperature too high") << asking(R"("temperature":2.1)") << u"temperature"_s;
    QTest::newRow("too many stops") << asking(R"("stop":["a","b","c","d","e"])") << u"stop"_s;
    QTest::newRow("stop of a wrong type") << asking(R"("stop":{"a":1})") << u"stop"_s;
    QTest::newRow("enhancements of a wrong type") << asking(R"("enhancements":true)") << u"enhancements"_s;
    QTest::newRow("an enhancement of a wrong type")
        << asking(R"("enhancements":{"ocr":true})") << u"enhancements.ocr"_s;
    QTest::newRow("enabled of a wrong type")
        << asking(R"("enhancements":{"ocr":{"enabled":1}})") << u"enhancements.ocr.enabled"_s;
    QTest::newRow("unknown data source")
        << asking(R"("dataSources":[{"type":"azure_search"}])") << u"dataSources[0].type"_s;
    QTest::newRow("data sources of a wrong type") << asking(R"("data_sources":{})") << u"data_sources"_s;
}

void IncomingChatTest::refusesWhatIsWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto chat = wire::readChat(body);
    QVERIFY(!chat.ok());
    QCOMPARE(chat.problem().kind, model::Problem::Kind::RequestRefused);
    QCOMPARE(chat.problem().status, 400);
    QCOMPARE(chat.problem().subject, field);
    QVERIFY(chat.problem().detail.endsWith(u'.') || chat.problem().detail.endsWith(u'…'));
    QVERIFY(!chat.problem().code.isEmpty());
}

void IncomingChatTest::readsLargePictures()
{
    const QByteArray pixels(40'000'000, 'x');
    const auto chat =
        wire::readChat(withContent(R"([{"type":"image_url","image_url":{"url":"data:image/png;base64,)"
            + pixels.toBase64() + R"("}}])"));
    QVERIFY(chat.ok());
    QCOMPARE(chat->messages.first().pictures.first().bytes.size(), pixels.size());
}

void IncomingChatTest::survivesEveryCut()
{
    const QByteArray whole = R"({"messages":[{"role":"user","content":[{"type":"text","text":"\u00e9"},
        {"type":"image_url","image_url":{"url":"data:image/png;base64,aGk="}}]}],"stream":true,"n":1,"stop":["a"]})";
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!wire::readChat(whole.left(length)).ok());
    QVERIFY(wire::readChat(whole).ok());
}

QTEST_APPLESS_MAIN(IncomingChatTest)
#include "incomingchattest.moc"
