#include "exchange/conversationformat.h"
#include "exchange/conversationhtml.h"
#include "exchange/conversationjson.h"
#include "exchange/conversationmarkdown.h"
#include "exchange/conversationpdf.h"
#include "exchange/htmlparts.h"
#include "exchange/telling.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using exchange::CarriedConversation;
using exchange::Disclosure;
using model::Message;
using model::Problem;
using model::Role;

namespace {

QByteArray png(const QColor &colour, QSize size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 5, 4), QTime(3, minute), Qt::UTC);
}

QPolygonF box(double x, double y)
{
    return QPolygonF({{x, y}, {x + 0.2, y}, {x + 0.2, y + 0.2}, {x, y + 0.2}});
}

Message question(qint64 id, const QString &text)
{
    return {.id = id, .role = Role::User, .when = at(int(id)), .text = text};
}

Message answer(qint64 id, const QString &text)
{
    Message message{.id = id, .role = Role::Assistant, .when = at(int(id))};
    message.answer.text = text;
    message.answer.finish = model::FinishReason::Stop;
    return message;
}

/// Everything that a conversation can hold, and markup where others could mistake it for their own.
CarriedConversation full()
{
    CarriedConversation carried{.saved = at(50), .program = u"Groundglass 9"_s};
    carried.conversation = {.title = u"Kites & <script>alert(1)</script>"_s,
        .created = at(0),
        .changed = at(20),
        .asksForRegions = true,
        .regionPrompt = u"Where?"_s,
        .connectionId = u"{c1}"_s,
        .parameters = {
            .systemText = u"Be secretive."_s, .maxTokens = 77, .temperature = 0.5, .stop = {u"END"_s}}};

    Message first = question(1, u"# What is it?\n<img src=x onerror=alert(2)>"_s);
    first.pictures = {{.name = u"kite \"1\" <b>.png"_s},
        {.name = u"far.png"_s, .address = QUrl(u"https://e.example/f.png"_s)}};
    exchange::keepPicture(carried.pictures, first.pictures[0], png(Qt::red));
    first.sent = {{.size = {40, 20}, .byteCount = 99, .mime = u"image/png"_s}, {}};
    first.addition = u"Where?"_s;

    Message second = answer(2,
        u"A \U0001FA81 **big kite**, เสือ.\n\n| a | b |\n|---|---|\n| kite | <i>x</i> |\n\n[go](javascript:alert(3)) [web](https://w.example/)"_s);
    second.answer.regions = {{.label = u"kite"_s,
                                 .polygon = box(0.1, 0.2),
                                 .spans = {{7, 8, model::Tie::Matched}},
                                 .confidence = 0.5},
        {.label = u"<u>tiger</u>"_s, .polygon = box(0.5, 0.5), .source = model::RegionSource::AnswerText}};
    second.answer.modelName = u"gpt-4"_s;
    second.answer.usage = model::Usage{1, 2, 3};
    second.connectionName = u"contoso"_s;
    second.ties = {
        {.kind = model::TieChange::Kind::Tied, .region = 1, .offset = 19, .length = 4, .words = u"เสือ"_s}};
    carried.corrections[2] = {{.number = 0, .verdict = model::Verdict::Accepted, .label = u"dragon"_s},
        {.number = -1, .polygon = box(0.6, 0.1)}};
    carried.records[2] = {.request = R"({"method":"POST","url":"https://h.example/","body":{"messages":[]}})",
        .pictures = {{.picture = first.pictures.at(0)}},
        .kind = model::Connection::Kind::AzureDeployment,
        .rawAnswer = "data: \xff\xfe\n\n",
        .status = 200,
        .requestId = u"r1"_s,
        .when = at(1),
        .tries = 1};

    Message third{.id = 3, .role = Role::Tool, .when = at(3)};
    third.toolReplies = {{u"c1"_s, u"find"_s, u"42"_s}, {u"c2"_s, u"look"_s, {}, true}};
    Message fourth = answer(4, u"Half an"_s);
    fourth.state = Message::State::Failed;
    fourth.answer.problems = {{.kind = Problem::Kind::AnswerCutOff, .detail = u"broke"_s}};
    Message fifth = question(5, u"And the video?"_s);
    fifth.video = model::VideoPart{.documentId = u"beach"_s, .indexName = u"films"_s};
    carried.conversation.messages = {first, second, third, fourth, fifth};
    return carried;
}

const Disclosure everything{.host = true,
    .deployment = true,
    .systemMessage = true,
    .paths = true,
    .signatures = true,
    .metadata = true};

QString words(const model::Problem &)
{
    return u"It <broke>."_s;
}

QByteArray json(const CarriedConversation &carried)
{
    const auto bytes = exchange::toConversationJson(carried);
    return bytes ? *bytes : QByteArray();
}

Problem::Kind kindOf(const QByteArray &bytes)
{
    const auto result = exchange::fromConversationJson(bytes);
    return result ? Problem::Kind::Internal : result.problem().kind;
}

QByteArray changed(const std::function<void(QJsonObject &json)> &change)
{
    QJsonObject whole = QJsonDocument::fromJson(json(full())).object();
    change(whole);
    return QJsonDocument(whole).toJson();
}

/// The whole file with another member in its first message.
QByteArray withFirst(const QString &key, const QJsonValue &value)
{
    return changed([&](QJsonObject &whole) {
        QJsonArray messages = whole[u"messages"].toArray();
        QJsonObject first = messages[0].toObject();
        first[key] = value;
        messages[0] = first;
        whole[u"messages"_s] = messages;
    });
}

} // namespace

class ConversationTest : public QObject {
    Q_OBJECT

private slots:
    void jsonComesBackEqual();
    void tellingEverythingLosesNothing();
    void theSameConversationGivesTheSameBytes();
    void jsonFitsItsSchema();
    void leavesOutWhatNamesPlacesAndAccounts();
    void refusesWhatItCannotTrust_data();
    void refusesWhatItCannotTrust();
    void survivesEveryCut();
    void aReplayAndBackIsTheSameConversation();
    void htmlHoldsForeignWordsAsText();
    void htmlTiesWordsInsideMarkdown();
    void htmlHoldsAPictureOnce();
    void markdownBringsItsPictures();
    void markdownReplacesOnlyOnPurpose();
    void pdfHoldsWordsAndPictures();
    void filesOpenAgain();
    void aThousandMessagesAreWritten();
};

void ConversationTest::jsonComesBackEqual()
{
    const auto back = exchange::fromConversationJson(json(full()));
    QVERIFY2(back.ok(), back ? "" : qPrintable(back.problem().detail));
    const CarriedConversation whole = full();
    QCOMPARE(back->conversation.messages.size(), whole.conversation.messages.size());
    for (qsizetype i = 0; i < whole.conversation.messages.size(); ++i)
        QVERIFY2(back->conversation.messages.at(i) == whole.conversation.messages.at(i),
            qPrintable(QString::number(i)));
    QVERIFY(back->conversation == whole.conversation);
    QVERIFY(back->corrections == whole.corrections);
    QVERIFY(back->records == whole.records);
    QVERIFY(back->pictures == whole.pictures);
    QVERIFY(*back == whole);
}

void ConversationTest::tellingEverythingLosesNothing()
{
    CarriedConversation whole = full();
    for (model::SentRecord &record : whole.records)
        record.request = exchange::Telling(whole.pictures, everything).request(record.request);
    QVERIFY(exchange::disclosed(whole, everything) == whole);
}

void ConversationTest::theSameConversationGivesTheSameBytes()
{
    CarriedConversation whole = full();
    Message more = question(6, u"More"_s);
    more.pictures = {{.name = u"b.png"_s}, {.name = u"c.png"_s}};
    exchange::keepPicture(whole.pictures, more.pictures[0], png(Qt::blue));
    exchange::keepPicture(whole.pictures, more.pictures[1], png(Qt::green));
    whole.conversation.messages.append(more);
    const QByteArray once = json(whole);
    const auto back = exchange::fromConversationJson(once);
    QVERIFY(back.ok());
    QCOMPARE(json(*back), once);
}

void ConversationTest::jsonFitsItsSchema()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    QProcess check;
    check.start(python, {u"-c"_s, u"import jsonschema"_s});
    if (python.isEmpty() || !check.waitForFinished(60'000) || check.exitCode() != 0)
        QSKIP("python3-jsonschema is not installed");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"c.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json(full()));
    file.close();
    check.start(python,
        {u"-c"_s,
            u"import json,sys,jsonschema\n"
            "jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate(json.load(open(sys.argv[2])))"_s,
            QStringLiteral(SCHEMAS_DIR "/conversation.schema.json"), file.fileName()});
    QVERIFY(check.waitForFinished(60'000));
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
}

void ConversationTest::leavesOutWhatNamesPlacesAndAccounts()
{
    const QByteArray told = json(exchange::disclosed(full(), {}));
    for (const auto *secret : {"secretive", "contoso", "{c1}", "h.example", "r1", "broke"})
        QVERIFY2(!told.contains(secret), secret);
    QVERIFY(told.contains("What is it?"));
    const QByteArray silent =
        json(exchange::disclosed(full(), {.pictures = false, .question = false, .modelName = false}));
    for (const auto *secret : {"What is it?", "Kites", "gpt-4", "data:", "And the video"})
        QVERIFY2(!silent.contains(secret), secret);
    QVERIFY(exchange::fromConversationJson(silent)->pictures.isEmpty());
}

void ConversationTest::refusesWhatItCannotTrust_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem::Kind>("kind");
    using Kind = Problem::Kind;
    QTest::newRow("nothing") << QByteArray() << Kind::ImportDamaged;
    QTest::newRow("other JSON") << QByteArray(R"({"a":1})") << Kind::ImportUnreadable;
    QTest::newRow("deep") << QByteArray(100'000, '[') << Kind::ImportDamaged;
    QTest::newRow("newer") << changed([](QJsonObject &o) { o[u"version"_s] = 2; })
                           << Kind::ImportFromNewerVersion;
    QTest::newRow("no version") << changed([](QJsonObject &o) { o.remove(u"version"_s); })
                                << Kind::ImportDamaged;
    QTest::newRow("same number twice") << withFirst(u"id"_s, 2) << Kind::ImportDamaged;
    QTest::newRow("no number") << withFirst(u"id"_s, 0) << Kind::ImportDamaged;
    QTest::newRow("huge number") << withFirst(u"id"_s, 1e300) << Kind::ImportDamaged;
    QTest::newRow("role") << withFirst(u"role"_s, u"boss"_s) << Kind::ImportDamaged;
    QTest::newRow("pictures without end") << withFirst(u"pictures"_s, [] {
        QJsonArray a;
        for (int i = 0; i < 1001; ++i)
            a.append(QJsonObject());
        return a;
    }()) << Kind::ImportTooLarge;
    QTest::newRow("another picture") << changed([](QJsonObject &o) {
        o[u"pictures"_s] = QJsonObject{{QString(64, u'a'), QJsonObject{{u"data"_s, u"AAAA"_s}}}};
    }) << Kind::ImportDamaged;
    QTest::newRow("no base64") << changed([](QJsonObject &o) {
        o[u"pictures"_s] = QJsonObject{{QString(64, u'a'), QJsonObject{{u"data"_s, u"!!"_s}}}};
    }) << Kind::ImportDamaged;
}

void ConversationTest::refusesWhatItCannotTrust()
{
    QFETCH(QByteArray, bytes);
    QTEST(kindOf(bytes), "kind");
}

void ConversationTest::survivesEveryCut()
{
    const QByteArray whole = json(full());
    for (qsizetype length = 0; length < whole.size() - 2; length += 7)
        QVERIFY2(
            !exchange::fromConversationJson(whole.left(length)).ok(), qPrintable(QString::number(length)));
    // Any member may be of another type.
    const QJsonObject table = QJsonDocument::fromJson(whole).object();
    for (const QString &key : table.keys()) {
        for (const QJsonValue &other :
            {QJsonValue(3), QJsonValue(u"x"_s), QJsonValue(QJsonArray{1}), QJsonValue()}) {
            QJsonObject odd = table;
            odd[key] = other;
            (void)exchange::fromConversationJson(QJsonDocument(odd).toJson());
        }
    }
    const QJsonArray messages = table[u"messages"].toArray();
    for (qsizetype i = 0; i < messages.size(); ++i) {
        for (const QString &key : messages.at(i).toObject().keys()) {
            for (const QJsonValue &other : {QJsonValue(-3), QJsonValue(u"x"_s), QJsonValue(QJsonArray{1})}) {
                QJsonArray some = messages;
                QJsonObject odd = some.at(i).toObject();
                odd[key] = other;
                some[i] = odd;
                QJsonObject file = table;
                file[u"messages"_s] = some;
                (void)exchange::fromConversationJson(QJsonDocument(file).toJson());
            }
        }
    }
}

void ConversationTest::aReplayAndBackIsTheSameConversation()
{
    CarriedConversation carried{.saved = at(1), .program = u"G"_s};
    carried.conversation.title = u"T"_s;
    carried.conversation.messages = {
        question(1, u"a"_s), answer(2, u"b"_s), question(3, u"c"_s), answer(4, u"d"_s)};
    QVERIFY(exchange::conversationOf(exchange::replayOf(carried)) == carried);
}

void ConversationTest::htmlHoldsForeignWordsAsText()
{
    const QString html = QString::fromUtf8(exchange::toConversationHtml(full(), words));
    QCOMPARE(html.count(u"<script"_s), 1);
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(!html.contains(u"<i>x"_s));
    QVERIFY(!html.contains(u"<u>tiger"_s));
    QVERIFY(!html.contains(u"<b>.png"_s));
    QVERIFY(!html.contains(u"<broke>"_s));
    QVERIFY(!html.contains(u"href=\"javascript"_s));
    QVERIFY(html.contains(u"href=\"https://w.example/\""_s));
    QVERIFY(html.contains(u"default-src 'none'; img-src data:;"_s));
    QVERIFY(!html.contains(u"unsafe"_s));
    QVERIFY(!html.contains(QRegularExpression(u"\\s(style|on\\w+)\\s*=\\s*\""_s)));
    QVERIFY(html.contains(u"&lt;img src=x onerror=alert(2)&gt;"_s));
    // Nothing is fetched: the only addresses are links that wait for a click, and the name space of SVG.
    QVERIFY(!html.contains(QRegularExpression(u"\\b(src|xlink:href)\\s*=\\s*\"https?:"_s)));
    QVERIFY(!html.contains(QRegularExpression(u"<(image|use|link|iframe|object)[^>]*https?:"_s)));
}

void ConversationTest::htmlTiesWordsInsideMarkdown()
{
    const QByteArray html = exchange::toConversationHtml(full(), words);
    QVERIFY2(html.contains("data-r=\"a1-0\"><strong>big kite</strong></span>"), html.constData());
    QVERIFY(html.contains("class=\"word c1 hand\"")); // tied by the person
    QVERIFY(html.contains("dragon")); // as corrected
    QCOMPARE(html.count("class=\"region\""), 3); // with the one that was added
}

void ConversationTest::htmlHoldsAPictureOnce()
{
    CarriedConversation carried = full();
    Message later = answer(7, u"The kite."_s);
    later.answer.regions = {{.label = u"kite"_s, .polygon = box(0, 0), .spans = {{4, 4}}}};
    carried.conversation.messages =
        carried.conversation.messages.first(2) + QList{question(6, u"Again?"_s), later};
    const QByteArray html = exchange::toConversationHtml(carried, words);
    QCOMPARE(html.count("base64,"), 1);
    QCOMPARE(html.count("<use href=\"#p-"), 1);
}

void ConversationTest::markdownBringsItsPictures()
{
    const auto files = exchange::toMarkdown(full(), u"my talk"_s, words);
    QCOMPARE(files.first().name, u"my talk.md"_s);
    const QString text = QString::fromUtf8(files.first().bytes);
    QVERIFY(text.contains(u"**big kite**"_s)); // as the model wrote it
    QVERIFY(text.contains(u"> # What is it?\n> <img"_s)); // a quotation: no heading of ours
    QVERIFY(text.contains(u"It \\<broke\\>."_s));
    static const QRegularExpression picture(u"!\\[[^\\n]*\\]\\(([^)]*)\\)"_s);
    QStringList named;
    for (auto it = picture.globalMatch(text); it.hasNext();)
        named.append(QUrl::fromPercentEncoding(it.next().captured(1).toLatin1()));
    QCOMPARE(named.size(), files.size() - 1);
    for (const QString &name : named) {
        QVERIFY2(std::ranges::any_of(files, [&](const auto &file) { return file.name == name; }),
            qPrintable(name));
        QVERIFY(!name.contains(u".."_s) && !name.startsWith(u'/'));
    }
    QVERIFY(named.last().endsWith(u"-regions.png"_s));
}

void ConversationTest::markdownReplacesOnlyOnPurpose()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.md"_s);
    const auto save = [&](exchange::Overwrite overwrite) {
        return exchange::saveConversation(
            exchange::ConversationFormat::Markdown, full(), path, overwrite, words);
    };
    QVERIFY(save(exchange::Overwrite::Refuse).ok());
    QVERIFY(QFile::exists(folder.filePath(u"t-pictures"_s)));
    QCOMPARE(save(exchange::Overwrite::Refuse).problem().kind, Problem::Kind::FileExists);
    QVERIFY(QFile::remove(path));
    QCOMPARE(save(exchange::Overwrite::Refuse).problem().kind, Problem::Kind::FileExists); // the pictures
    QVERIFY(!QFile::exists(path));
    QVERIFY(save(exchange::Overwrite::Allow).ok());
}

void ConversationTest::pdfHoldsWordsAndPictures()
{
    const QByteArray pdf = exchange::toPdf(full(), words);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Image"));
    QVERIFY(!pdf.contains("javascript"));
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"c.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reading;
    reading.start(reader, {file.fileName(), u"-"_s});
    QVERIFY(reading.waitForFinished(60'000));
    const QString text = QString::fromUtf8(reading.readAllStandardOutput());
    for (const QString &part :
        {u"What is it?"_s, u"big kite"_s, u"dragon"_s, u"And the video?"_s, u"It <broke>."_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void ConversationTest::filesOpenAgain()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"c.json"_s);
    QVERIFY(exchange::saveConversation(
        exchange::ConversationFormat::Json, full(), path, exchange::Overwrite::Refuse, words)
                .ok());
    const auto back = exchange::openConversation(path);
    QVERIFY(back.ok());
    QVERIFY(*back == full());
    QFile broken(folder.filePath(u"d.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(json(full()).chopped(100));
    broken.close();
    const auto problem = exchange::openConversation(broken.fileName());
    QVERIFY(!problem.ok());
    QCOMPARE(problem.problem().subject, u"d.json"_s);
}

void ConversationTest::aThousandMessagesAreWritten()
{
    CarriedConversation carried = full();
    const auto some = carried.conversation.messages.first(2);
    carried.conversation.messages.clear();
    for (qint64 id = 1; id <= 1000; ++id) {
        Message message = some.at(id % 2 == 1 ? 0 : 1);
        message.id = id;
        carried.conversation.messages.append(message);
    }
    const auto back = exchange::fromConversationJson(json(carried));
    QVERIFY(back.ok());
    QCOMPARE(back->conversation.messages.size(), 1000);
    const QByteArray html = exchange::toConversationHtml(carried, words);
    QCOMPARE(html.count("base64,"), 1);
    QCOMPARE(exchange::toMarkdown(carried, u"m"_s, words).size(), 1 + 1 + 500);
}

QTEST_MAIN(ConversationTest)
#include "conversationtest.moc"
