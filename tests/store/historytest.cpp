#include "store/storing.h"

#include "chat/picturereading.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using model::Message;
using storing::done;
using storing::growing;
using storing::png;
using storing::refused;
using storing::region;

namespace {

QStringList filesUnder(const QString &folder)
{
    QStringList names;
    const QDir top(folder);
    for (const QString &part : top.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        names += QDir(top.filePath(part)).entryList(QDir::Files | QDir::Hidden);
    return names;
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsAConversationWithItsPicturesWordsAndRegions();
    void keepsAnAnswerThatWasReadAgain();
    void keepsWhatWasSentBesideTheAnswer();
    void keepsParametersAndToolReplies();
    void writesNoSignatureDown();
    void growsAnAnswerPartByPart();
    void replacesTextThatDidNotOnlyGrow();
    void listsTheConversationChangedLastFirst();
    void pinnedConversationsComeFirst();
    void keepsWhatWasDecidedAboutASet();
    void keepsAPictureOncePerContent();
    void removesPicturesThatNothingElseShows();
    void versionsAreKeptAndOneIsShown();
    void aMessageGoesWithThePictureThatNothingElseShows();
    void aBranchHoldsTheWayToItsMessage();
    void refusesWhatIsNotThere();
    void makesTheFolderForItsOwnerOnly();

private:
    QString folder() const { return m_folder->filePath(u"data"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void HistoryTest::keepsAConversationWithItsPicturesWordsAndRegions()
{
    Message question{.role = model::Role::User,
        .when = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC),
        .text = u"What does it say? ที่นี่ 😀"_s};
    Message answer = growing();
    qint64 id = 0;
    {
        store::History history(folder(), chat::pictureReading());
        id = done(history.create(u"Menu"_s)).id;
        question.pictures = {done(history.addPicture(png(Qt::red), u"menu.png"_s)),
            {.name = u"far away"_s,
                .address = QUrl(u"https://example.com/a%20b.png"_s),
                .detail = model::Detail::High}};
        QCOMPARE(question.pictures.constFirst().size, QSize(40, 30));
        question.pictures.append(question.pictures.constFirst());
        question.pictures.last().part = QRect(1, 2, 30, 20);
        QCOMPARE(question.pictures.constFirst().mime, u"image/png"_s);
        question.addition = u"Give boxes."_s;
        question = done(history.append(id, question));
        answer = done(history.append(id, answer));
        answer.state = Message::State::Complete;
        answer.answer = {.text = u"It says soup 😀"_s,
            .finish = model::FinishReason::Stop,
            .finishWord = u"stop"_s,
            .usage = model::Usage{.promptTokens = 1, .completionTokens = 2, .totalTokens = 3},
            .filters = {{.about = model::FilterReport::About::Prompt,
                .promptIndex = 0,
                .results = {{.category = u"hate"_s, .severity = u"safe"_s},
                    {.category = u"jailbreak"_s, .detected = false}}}},
            .grounding = {{.text = u"soup"_s,
                .spans = {{.text = u"so"_s,
                    .offset = 1,
                    .length = 2,
                    .polygon = QPolygonF(QRectF(0, 0, 0.5, 0.5)),
                    .label = u"word"_s,
                    .confidence = 0.5,
                    .picture = 1,
                    .source = model::RegionSource::Code}}}},
            .groundingStatus = u"Success"_s,
            .regions = {region(u"soup"_s), region(u"price"_s)},
            .reading = model::PlaceReading{.rawText = u"It says <box>(1,2),(3,4)</box> soup 😀"_s,
                .family = u"qwen-vl"_s,
                .model = u"qwen"_s,
                .asked = u"thousand"_s,
                .space = u"percent"_s,
                .order = u"yxyx"_s,
                .rule = u"smart-28"_s,
                .label = u"soup"_s,
                .pictures = {{.original = {40, 30}, .sent = {20, 15}},
                    {.original = {9, 8}, .part = {0.1, 0.2, 0.3, 0.4}, .shownOn = 0}, {}},
                .firstPicture = 1},
            .progress = {u"looking"_s},
            .problems = {{.kind = model::Problem::Kind::RateLimited,
                .detail = u"d"_s,
                .subject = u"s"_s,
                .status = 429,
                .code = u"c"_s,
                .wait = std::chrono::milliseconds(1500)}},
            .id = u"id-1"_s,
            .modelName = u"m"_s,
            .checks = {
                {.verdict = model::PageCheck::Verdict::Several, .offset = 8, .length = 4, .places = {0, 1}}}};
        done(history.finish(answer));
        question.sent = {{.size = {20, 15},
                             .byteCount = 99,
                             .mime = u"image/png"_s,
                             .scale = 0.5,
                             .changes = {u"shrunk"_s}},
            {}};
        done(history.finish(question));
        answer.ties = {{.region = 1, .offset = 8, .length = 4, .words = u"soup"_s},
            {.kind = model::TieChange::Kind::Untied, .region = 0, .offset = 0, .length = 2}};
        done(history.saveTies(answer.id, answer.ties));
        done(history.saveRegionPrompt(id, true, u"Give boxes."_s));
        done(history.saveConnection(id, u"office"_s));
    }
    store::History again(folder(), chat::pictureReading());
    const auto loaded = done(again.conversation(id));
    QCOMPARE(loaded.title, u"Menu"_s);
    QVERIFY(loaded.asksForRegions);
    QCOMPARE(loaded.regionPrompt, u"Give boxes."_s);
    QCOMPARE(loaded.connectionId, u"office"_s);
    QCOMPARE(loaded.messages.size(), 2);
    QCOMPARE(loaded.messages.at(0).pictures, question.pictures);
    QCOMPARE(loaded.messages.at(0).sent, question.sent);
    QCOMPARE(loaded.messages.at(0), question);
    QCOMPARE(loaded.messages.at(1).answer.regions, answer.answer.regions);
    QCOMPARE(loaded.messages.at(1), answer);
    QFile kept(again.picturePath(question.pictures.constFirst()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), png(Qt::red));
}

void HistoryTest::keepsAnAnswerThatWasReadAgain()
{
    store::History history(folder(), chat::pictureReading());
    const qint64 id = done(history.create(u"Again"_s)).id;
    Message answer = growing(u"soup"_s);
    answer.state = Message::State::Complete;
    answer = done(history.append(id, answer));
    answer.answer.text = u"Soup of the day"_s;
    answer.answer.reading = model::PlaceReading{.rawText = u"soup"_s, .space = u"unit"_s};
    answer.answer.regions = {region(u"soup"_s)};
    done(history.saveReading(answer.id, answer.answer));
    QCOMPARE(done(history.conversation(id)).messages.constFirst(), answer);
}

void HistoryTest::keepsWhatWasSentBesideTheAnswer()
{
    const model::SentRecord record{.request = R"({"url":"https://x.example"})",
        .pictures =
            {{.picture = {.name = u"a.png"_s, .contentHash = u"00"_s, .size = {40, 30}, .part = {3, 4, 5, 6}},
                .sent = {.size = {20, 15},
                    .byteCount = 9,
                    .mime = u"image/png"_s,
                    .scale = 0.5,
                    .changes = {u"shrunk"_s}},
                .ofEarlierMessage = true}},
        .kind = model::Connection::Kind::AzureV1,
        .apiVersion = u"preview"_s,
        .streamed = true,
        .spelling = {.completionTokens = true, .leftOut = {u"seed"_s}},
        .rawAnswer = "data: [DONE]",
        .rawAnswerIsCut = true,
        .status = 200,
        .requestId = u"r-1"_s,
        .responseHeaders = {{u"x-ms-region"_s, u"North"_s}},
        .when = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC),
        .tries = 2,
        .untilFirstByte = std::chrono::milliseconds(12),
        .untilEnd = std::chrono::milliseconds(345)};
    qint64 conversation = 0;
    qint64 answer = 0;
    {
        store::History history(folder(), chat::pictureReading());
        conversation = done(history.create(u"T"_s)).id;
        answer = done(history.append(conversation, growing())).id;
        QCOMPARE(done(history.sent(answer)), model::SentRecord());
        done(history.saveSent(answer, record));
    }
    store::History history(folder(), chat::pictureReading());
    QCOMPARE(done(history.sent(answer)), record);
    QCOMPARE(done(history.sentOf(conversation)), (QHash<qint64, model::SentRecord>{{answer, record}}));
    done(history.saveSent(answer, {})); // asked again, and nothing was sent
    QCOMPARE(done(history.sent(answer)), model::SentRecord());
    done(history.saveSent(answer, record));
    done(history.remove(conversation));
    QCOMPARE(done(history.sent(answer)), model::SentRecord());
}

void HistoryTest::keepsParametersAndToolReplies()
{
    const model::Parameters parameters{.systemText = u"Be brief."_s,
        .maxTokens = 77,
        .temperature = 0.0,
        .topP = 0.25,
        .seed = 9'007'199'254'740'993,
        .stop = {u"END"_s},
        .format = model::Parameters::Format::JsonSchema,
        .schemaName = u"s"_s,
        .schema = u"{}"_s,
        .tools = {{u"f"_s, u"does"_s, u"{}"_s}},
        .reasoningEffort = u"low"_s};
    Message replies{.role = model::Role::Tool};
    replies.toolReplies = {{u"c1"_s, u"f"_s, u"42"_s}, {.callId = u"c2"_s, .name = u"f"_s, .skipped = true}};
    store::History history(folder(), chat::pictureReading());
    const qint64 conversation = done(history.create(u"T"_s)).id;
    QCOMPARE(done(history.conversation(conversation)).parameters, model::Parameters());
    done(history.saveParameters(conversation, parameters));
    done(history.append(conversation, replies));
    const model::Conversation read = done(history.conversation(conversation));
    QCOMPARE(read.parameters, parameters);
    QCOMPARE(read.messages.first().role, model::Role::Tool);
    QCOMPARE(read.messages.first().toolReplies, replies.toolReplies);
}

void HistoryTest::writesNoSignatureDown()
{
    Message question{.role = model::Role::User, .text = u"What?"_s};
    question.pictures = {{.name = u"far.png"_s, .address = QUrl(u"https://a.example/p.png?sv=1&sig=S3"_s)}};
    store::History history(folder(), chat::pictureReading());
    const qint64 conversation = done(history.create(u"T"_s)).id;
    done(history.append(conversation, question));
    QCOMPARE(done(history.conversation(conversation)).messages.first().pictures.first().address,
        QUrl(u"https://a.example/p.png"_s));
}

void HistoryTest::growsAnAnswerPartByPart()
{
    store::History history(folder(), chat::pictureReading());
    const qint64 id = done(history.create(u"Growing"_s)).id;
    Message answer = done(history.append(id, growing(u"So"_s)));
    for (const QString &part : {u"up"_s, QString(), u" of the "_s, u"day"_s}) {
        answer.answer.text += part;
        done(history.saveGrowing(answer.id, answer.answer));
    }
    answer.answer.regions = {region(u"soup"_s)};
    done(history.saveGrowing(answer.id, answer.answer));
    const auto loaded = done(history.conversation(id));
    QCOMPARE(loaded.messages.constFirst().state, Message::State::Growing);
    QCOMPARE(loaded.messages.constFirst(), answer);
    answer.state = Message::State::Stopped;
    done(history.finish(answer));
    QCOMPARE(done(history.conversation(id)).messages.constFirst(), answer);
    QCOMPARE(refused(history.saveGrowing(answer.id, answer.answer)).kind, model::Problem::Kind::Internal);
}

void HistoryTest::replacesTextThatDidNotOnlyGrow()
{
    store::History history(folder(), chat::pictureReading());
    const qint64 id = done(history.create(u"Changed"_s)).id;
    Message answer = done(history.append(id, growing()));
    for (const QString &text :
        {u"first"_s, u"first and"_s, u"second"_s, u"second and"_s, QString(u""_s), u"third"_s}) {
        answer.answer.text = text;
        done(history.saveGrowing(answer.id, answer.answer));
        QCOMPARE(done(history.conversation(id)).messages.constFirst().answer.text, text);
    }
}

void HistoryTest::listsTheConversationChangedLastFirst()
{
    store::History history(folder(), chat::pictureReading());
    const qint64 first = done(history.create(u"First"_s)).id;
    const qint64 second = done(history.create(u"Second"_s)).id;
    QCOMPARE(done(history.conversations()).constFirst().id, second);
    const QDateTime before = done(history.conversations()).constFirst().changed;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
    done(history.append(first, {.text = u"again"_s}));
    const auto list = done(history.conversations());
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.constFirst().id, first);
    done(history.rename(first, u"Renamed"_s));
    QCOMPARE(done(history.conversations()).constFirst().title, u"Renamed"_s);
}

void HistoryTest::pinnedConversationsComeFirst()
{
    const auto titles = [](const QList<model::ConversationSummary> &list) {
        QStringList words;
        for (const auto &summary : list)
            words << (summary.pinned ? u"*"_s : u""_s) + summary.title;
        return words.join(u' ');
    };
    store::History history(folder(), chat::pictureReading());
    const qint64 a = done(history.create(u"a"_s)).id;
    const qint64 b = done(history.create(u"b"_s)).id;
    done(history.create(u"c"_s));
    done(history.pin(b));
    done(history.pin(a));
    QCOMPARE(titles(done(history.conversations())), u"*b *a c"_s);
    done(history.pin(b)); // keeps its place
    QCOMPARE(titles(done(history.conversations())), u"*b *a c"_s);
    done(history.unpin(b));
    QCOMPARE(titles(done(history.conversations())), u"*a c b"_s);
    QVERIFY(!refused(history.pin(999)).detail.isEmpty());
}

void HistoryTest::keepsWhatWasDecidedAboutASet()
{
    using model::Verdict;
    const QString set = u"/pictures/Häfen"_s;
    {
        store::History history(folder(), chat::pictureReading());
        done(history.keepReview(set, u"a.png"_s, Verdict::Accepted));
        done(history.keepReview(set, u"b.png"_s, Verdict::Accepted));
        done(history.keepReview(set, u"b.png"_s, Verdict::Rejected));
        done(history.keepReview(set, u"c.png"_s, Verdict::Accepted));
        done(history.keepReview(set, u"c.png"_s, Verdict::None));
        done(history.keepReview(u"/another"_s, u"a.png"_s, Verdict::Rejected));
    }
    store::History again(folder(), chat::pictureReading());
    const QHash<QString, Verdict> expected{{u"a.png"_s, Verdict::Accepted}, {u"b.png"_s, Verdict::Rejected}};
    QCOMPARE(done(again.reviews(set)), expected);
}

void HistoryTest::keepsAPictureOncePerContent()
{
    store::History history(folder(), chat::pictureReading());
    const auto one = done(history.addPicture(png(Qt::blue), u"one.png"_s));
    const auto two = done(history.addPicture(png(Qt::blue), u"two.png"_s));
    QCOMPARE(one.contentHash, two.contentHash);
    QCOMPARE(two.name, u"two.png"_s);
    QFile file(folder() + u"/three.png"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(png(Qt::blue));
    file.close();
    const auto three = done(history.addPicture(file.fileName()));
    QCOMPARE(three.contentHash, one.contentHash);
    QCOMPARE(three.name, u"three.png"_s);
    QCOMPARE(three.byteCount, one.byteCount);
    QCOMPARE(filesUnder(folder() + u"/pictures"_s).size(), 1);
    const QString hash = one.contentHash;
    QVERIFY(history.picturePath(one).endsWith(u"/pictures/%1/%2.png"_s.arg(hash.left(2), hash)));
}

void HistoryTest::removesPicturesThatNothingElseShows()
{
    store::History history(folder(), chat::pictureReading());
    const auto shared = done(history.addPicture(png(Qt::red), u"shared.png"_s));
    const auto single = done(history.addPicture(png(Qt::green), u"single.png"_s));
    const auto waiting = done(history.addPicture(png(Qt::blue), u"waiting.png"_s));
    const qint64 first = done(history.create(u"First"_s)).id;
    const qint64 second = done(history.create(u"Second"_s)).id;
    done(history.append(first, {.pictures = {shared, single}}));
    done(history.append(second, {.pictures = {shared}}));
    done(history.remove(first));
    QVERIFY(QFile::exists(history.picturePath(shared)));
    QVERIFY(!QFile::exists(history.picturePath(single)));
    QVERIFY(QFile::exists(history.picturePath(waiting)));
    done(history.remove(second));
    QVERIFY(!QFile::exists(history.picturePath(shared)));
    QCOMPARE(done(history.conversations()).size(), 0);
    QCOMPARE(refused(history.remove(second)).kind, model::Problem::Kind::Internal);
}

void HistoryTest::versionsAreKeptAndOneIsShown()
{
    const auto texts = [](const QList<Message> &messages) {
        QStringList all;
        for (const Message &message : messages)
            all << message.text;
        return all;
    };
    qint64 id = 0;
    qint64 first = 0;
    {
        store::History history(folder(), chat::pictureReading());
        id = done(history.create(u"Versions"_s)).id;
        const Message one = done(history.append(id, {.text = u"one"_s}));
        first = done(history.append(id, {.text = u"two"_s})).id;
        QCOMPARE(one.follows, std::optional<qint64>(0));
        std::ignore = done(history.append(id, {.text = u"three"_s}));
        std::ignore = done(history.append(id, {.text = u"two again"_s, .follows = one.id, .choice = 1}));
        std::ignore = done(history.append(id, {.text = u"one again"_s, .follows = 0, .choice = 1}));
    }
    store::History history(folder(), chat::pictureReading());
    QCOMPARE(texts(done(history.conversation(id)).messages), QStringList{u"one again"_s});
    QCOMPARE(done(history.conversation(id)).others.size(), 4);
    const qint64 one = first - 1;
    QVERIFY(history.saveChoice(one, 2).result().ok());
    QCOMPARE(texts(done(history.conversation(id)).messages), (QStringList{u"one"_s, u"two again"_s}));
    QVERIFY(history.saveChoice(first, 2).result().ok());
    QCOMPARE(texts(done(history.conversation(id)).messages), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void HistoryTest::aMessageGoesWithThePictureThatNothingElseShows()
{
    store::History history(folder(), chat::pictureReading());
    const qint64 id = done(history.create(u"Gone"_s)).id;
    const model::Picture picture = done(history.addPicture(png(Qt::red), u"red.png"_s));
    const Message one = done(history.append(id, {.text = u"one"_s, .pictures = {picture}}));
    const Message two = done(history.append(id, {.text = u"two"_s}));
    QVERIFY(QFile::exists(history.picturePath(picture)));
    QVERIFY(history
                .removeMessages(
                    {.messages = {one.id}, .reattached = {{.message = two.id, .follows = 0, .choice = 3}}})
                .result()
                .ok());
    QVERIFY(!QFile::exists(history.picturePath(picture)));
    const model::Conversation left = done(history.conversation(id));
    QCOMPARE(left.messages.size(), 1);
    QCOMPARE(left.messages.constFirst().text, u"two"_s);
    QCOMPARE(left.messages.constFirst().follows, std::optional<qint64>(0));
    QCOMPARE(left.messages.constFirst().choice, 3);
}

void HistoryTest::aBranchHoldsTheWayToItsMessage()
{
    store::History history(folder(), chat::pictureReading());
    const qint64 id = done(history.create(u"Trunk"_s)).id;
    const model::Picture picture = done(history.addPicture(png(Qt::red), u"red.png"_s));
    const Message one = done(history.append(id, {.text = u"one"_s, .pictures = {picture}}));
    std::ignore = done(history.append(id, {.text = u"another way"_s}));
    Message answer = growing();
    answer.follows = one.id;
    answer.choice = 1;
    answer = done(history.append(id, answer));
    QVERIFY(history.saveGrowing(answer.id, {.text = u"as far as "_s}).result().ok());
    QVERIFY(history.saveGrowing(answer.id, {.text = u"as far as it came"_s}).result().ok());
    const qint64 branch = done(history.branch(answer.id));
    QVERIFY(branch != id);
    const model::Conversation made = done(history.conversation(branch));
    QCOMPARE(made.title, u"Trunk"_s);
    QCOMPARE(made.messages.size(), 2);
    QVERIFY(made.others.isEmpty());
    QCOMPARE(made.messages.constFirst().pictures.size(), 1);
    QCOMPARE(made.messages.constLast().answer.text, u"as far as it came"_s);
    QCOMPARE(made.messages.constLast().state, Message::State::Interrupted);
    // The picture is there as long as one of them shows it.
    QVERIFY(history.remove(id).result().ok());
    QVERIFY(QFile::exists(history.picturePath(picture)));
    QVERIFY(history.remove(branch).result().ok());
    QVERIFY(!QFile::exists(history.picturePath(picture)));
    QVERIFY(!history.branch(answer.id).result().ok());
}

void HistoryTest::refusesWhatIsNotThere()
{
    store::History history(folder(), chat::pictureReading());
    QCOMPARE(refused(history.conversation(7)).kind, model::Problem::Kind::Internal);
    QCOMPARE(refused(history.append(7, {.text = u"x"_s})).kind, model::Problem::Kind::Internal);
    QCOMPARE(refused(history.rename(7, u"x"_s)).kind, model::Problem::Kind::Internal);
    QCOMPARE(
        refused(history.addPicture(folder() + u"/none.png"_s)).kind, model::Problem::Kind::FileUnreadable);
    QCOMPARE(
        refused(history.addPicture(QByteArray(), u"empty.png"_s)).kind, model::Problem::Kind::PictureEmpty);
    QCOMPARE(refused(history.addPicture("some text", u"text.png"_s)).kind,
        model::Problem::Kind::PictureUnreadable);
    QFile cut(folder() + u"/cut.png"_s);
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(png(Qt::blue).chopped(20));
    cut.close();
    QCOMPARE(refused(history.addPicture(cut.fileName())).kind, model::Problem::Kind::PictureDamaged);
    QCOMPARE(refused(history.addPicture(cut.fileName())).subject, cut.fileName());
    QCOMPARE(filesUnder(folder() + u"/pictures"_s).size(), 0); // nothing of it stays
    const qint64 id = done(history.create(u"No such picture"_s)).id;
    const model::Picture foreign{.contentHash = QString(64, u'a'), .mime = u"image/png"_s};
    QCOMPARE(refused(history.append(id, {.pictures = {foreign}})).kind, model::Problem::Kind::Internal);
    QCOMPARE(done(history.conversation(id)).messages.size(), 0);
}

void HistoryTest::makesTheFolderForItsOwnerOnly()
{
    store::History history(folder(), chat::pictureReading());
    (void)done(history.conversations());
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(folder()) & others));
    QVERIFY(!(QFile::permissions(folder() + u"/history.sqlite"_s) & others));
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
