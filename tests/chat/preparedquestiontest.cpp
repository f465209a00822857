#include "chat/preparedquestion.h"

#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using chat::PreparedQuestion;
using chat::Question;
using model::Message;
using model::Picture;
using model::Problem;
using model::Role;
using namespace Qt::StringLiterals;

class PreparedQuestionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::atomic_bool m_stop = false;

    QString drawn(const QString &name, QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = m_folder.filePath(name);
        if (!image.save(path))
            qFatal("no place to draw");
        return path;
    }

    /// A question with pictures that are called by their hash and lie in files of that name.
    Message asked(const QString &text, const QStringList &hashes, Question &question)
    {
        Message message{.role = Role::User, .text = text};
        for (const QString &hash : hashes) {
            message.pictures.append({.name = hash, .contentHash = hash});
            question.earlierFiles.insert(hash, drawn(hash + u".png"_s, {16, 9}));
        }
        return message;
    }

    static Message answered(const QString &text)
    {
        return {.role = Role::Assistant, .answer = {.text = text}};
    }

    model::Result<PreparedQuestion> prepare(const Question &question)
    {
        return chat::prepareQuestion(question, m_folder.filePath(u"copies"_s), m_stop);
    }

    static QStringList namesIn(const model::ChatRequest &request)
    {
        QStringList names;
        for (const auto &message : request.messages) {
            for (const auto &picture : message.pictures)
                names.append(QFileInfo(picture.filePath).baseName());
        }
        return names;
    }

private slots:
    void init() { m_stop = false; }

    void ordersMessagesAsTheyWereSaid()
    {
        Question question{.text = u"And now?"_s, .parameters = {.systemText = u"Be brief."_s}};
        question.earlier = {asked(u"First?"_s, {u"a"_s}, question), answered(u"Yes."_s), answered({})};
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        QStringList said;
        QList<Role> roles;
        for (const auto &message : prepared->request.messages) {
            said.append(message.text);
            roles.append(message.role);
        }
        QCOMPARE(said, QStringList({u"Be brief."_s, u"First?"_s, u"Yes."_s, u"And now?"_s}));
        QCOMPARE(roles, QList<Role>({Role::System, Role::User, Role::Assistant, Role::User}));
    }

    void sendsNoEarlierPictureToAModelThatTakesNone()
    {
        Question question{.text = u"And now?"_s};
        question.connection.kind = model::Connection::Kind::OpenAICompatible;
        question.connection.overrides.pictures = false;
        question.earlier = {asked(u"First?"_s, {u"a"_s}, question), answered(u"Yes."_s)};
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        QCOMPARE(namesIn(prepared->request), QStringList());
        QCOMPARE(prepared->leftOut, 1); // and the person is told
    }

    void sendsFilesAndPassesAddressesOn()
    {
        Question question{.text = u"?"_s};
        question.pictures = {{.name = u"café.png"_s, .detail = model::Detail::High},
            {.address = QUrl(u"https://example.com/x.png?a=%20b"_s)}};
        question.pictureFiles = {drawn(u"café.png"_s, {64, 48}), QString()};
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        const auto &parts = prepared->request.messages.last().pictures;
        QCOMPARE(parts.size(), 2);
        QVERIFY(parts[0].byteCount > 0);
        QCOMPARE(parts[0].mime, u"image/png"_s);
        QCOMPARE(parts[0].detail, model::Detail::High);
        QVERIFY(parts[1].filePath.isEmpty());
        QCOMPARE(parts[1].address.toEncoded(), QByteArray("https://example.com/x.png?a=%20b"));
        QCOMPARE(prepared->sent.size(), 2);
        QCOMPARE(prepared->sent[0].size, QSize(64, 48));
        QCOMPARE(prepared->sent[1], model::SentPicture());
        const QList<model::SeenPicture> inView{
            {.original = QSize(64, 48), .sent = QSize(64, 48)}, {.original = {}, .sent = {}}};
        QCOMPARE(prepared->inView, inView);
    }

    void shrinksByTheRulesAndSaysSo()
    {
        Question question{.text = u"?"_s, .pictures = {{.name = u"big"_s}}};
        question.pictureFiles = {drawn(u"big.png"_s, {400, 100})};
        question.rules.longestSide = 200;
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        QCOMPARE(prepared->sent[0].size, QSize(200, 50));
        QCOMPARE(prepared->sent[0].scale, 0.5);
        QVERIFY(prepared->request.messages[0].pictures[0].filePath != question.pictureFiles[0]);
    }

    void cutsOutWhatIsAskedAbout()
    {
        Question question{.text = u"What is this?"_s};
        const Picture whole{.name = u"w"_s, .contentHash = u"w"_s, .size = {400, 200}};
        Picture part = whole;
        part.part = QRect(100, 50, 40, 20);
        question.pictures = {part, whole};
        question.pictureFiles = {drawn(u"w.png"_s, {400, 200}), drawn(u"w.png"_s, {400, 200})};
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        QCOMPARE(prepared->sent.first().size, QSize(40, 20));
        QCOMPARE(prepared->sent.last().size, QSize(400, 200));
        const model::SeenPicture seen = prepared->inView.first();
        QCOMPARE(seen.original, QSize(40, 20));
        QCOMPARE(seen.part, QRectF(0.25, 0.25, 0.1, 0.1));
        QCOMPARE(seen.shownOn, std::optional(1));
        QCOMPARE(prepared->inView.last(),
            (model::SeenPicture{.original = QSize(400, 200), .sent = QSize(400, 200)}));
        QCOMPARE(prepared->pictures.first().picture.size, QSize(400, 200));
    }

    void keepsTheNewestPicturesThatFit_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<int>("leftOut");
        QTest::newRow("all") << 10 << QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}) << 0;
        QTest::newRow("one has no room") << 3 << QStringList({u"b"_s, u"c"_s, u"d"_s}) << 1;
        QTest::newRow("only the question's own") << 1 << QStringList({u"d"_s}) << 3;
    }

    void keepsTheNewestPicturesThatFit()
    {
        QFETCH(int, most);
        Question question{.text = u"?"_s, .pictures = {{.name = u"d"_s}}};
        question.pictureFiles = {drawn(u"d.png"_s, {8, 8})};
        question.connection.maxPictures = most;
        question.earlier = {asked(u"1"_s, {u"a"_s}, question), asked(u"2"_s, {u"b"_s, u"c"_s}, question)};
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        QTEST(namesIn(prepared->request), "kept");
        QTEST(prepared->leftOut, "leftOut");
        QCOMPARE(prepared->inView.size(), 1);
        QCOMPARE(prepared->firstInView, namesIn(prepared->request).size() - 1);
    }

    void looksAtTheNearestPicturesWhenTheQuestionHasNone()
    {
        Question question{.text = u"And the total?"_s};
        question.earlier = {asked(u"1"_s, {u"a"_s}, question), answered(u"Yes."_s),
            asked(u"2"_s, {u"b"_s, u"c"_s}, question), answered(u"No."_s)};
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        QCOMPARE(prepared->firstInView, 1);
        QCOMPARE(prepared->inView.size(), 2);
        QVERIFY(prepared->sent.isEmpty());
    }

    void givesBackWhatToolsGave()
    {
        Message calling{.role = Role::Assistant};
        calling.answer.toolCalls = {{u"c1"_s, u"find"_s, u"{}"_s}, {u"c2"_s, u"look"_s, u"{}"_s}};
        Question question;
        question.earlier = {{.role = Role::User, .text = u"Find it"_s}, calling};
        question.toolReplies = {{u"c1"_s, u"find"_s, u"42"_s}, {u"c2"_s, u"look"_s, {}, true}};
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        const auto &messages = prepared->request.messages;
        QCOMPARE(messages.size(), 4);
        QCOMPARE(messages.at(1).toolCalls, calling.answer.toolCalls);
        QCOMPARE(messages.at(2).role, Role::Tool);
        QCOMPARE(messages.at(2).text, u"42"_s);
        QCOMPARE(messages.at(2).toolCallId, u"c1"_s);
        QVERIFY(!messages.at(3).text.isEmpty()); // a skipped call is answered, too: services want that

        Message replies{.role = Role::Tool};
        replies.toolReplies = question.toolReplies;
        Question later{.text = u"And now?"_s};
        later.earlier = question.earlier + QList<Message>{replies, answered(u"It is 42."_s)};
        const auto after = prepare(later);
        QVERIFY(after.ok());
        QCOMPARE(after->request.messages.size(), 6);
        QCOMPARE(after->request.messages.at(3).toolCallId, u"c2"_s);
    }

    void leavesOutCallsThatNobodyReplied()
    {
        Message calling = answered(u"Wait."_s);
        calling.answer.toolCalls = {{u"c1"_s, u"find"_s, u"{}"_s}};
        Question question{.text = u"Never mind: what is it?"_s};
        question.earlier = {{.role = Role::User, .text = u"Find it"_s}, calling};
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        QCOMPARE(prepared->request.messages.size(), 3);
        QVERIFY(prepared->request.messages.at(1).toolCalls.isEmpty());
    }

    void recordsAllPicturesOfTheRequest()
    {
        Question question{.text = u"?"_s, .pictures = {{.name = u"own"_s}}};
        question.pictureFiles = {drawn(u"own.png"_s, {80, 40})};
        question.rules.longestSide = 20;
        question.earlier = {asked(u"1"_s, {u"a"_s}, question)};
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        QCOMPARE(prepared->pictures.size(), 2);
        QVERIFY(prepared->pictures.first().ofEarlierMessage);
        QCOMPARE(prepared->pictures.last().picture.size, QSize(80, 40));
        QCOMPARE(prepared->pictures.last().sent.size, QSize(20, 10));
        QVERIFY(prepared->pictures.last().sent.changes.contains(u"shrunk"_s));
    }

    void leavesOutEarlierPicturesThatAreGone()
    {
        Question question{.text = u"?"_s};
        question.earlier = {asked(u"1"_s, {u"a"_s, u"b"_s}, question)};
        question.earlierFiles[u"a"_s] = m_folder.filePath(u"gone.png"_s);
        question.earlierFiles.remove(u"b"_s);
        const auto prepared = prepare(question);
        QVERIFY(prepared.ok());
        QCOMPARE(prepared->leftOut, 2);
        QVERIFY(namesIn(prepared->request).isEmpty());
    }

    void namesTheOwnPictureThatIsUnusable()
    {
        Question question{.text = u"?"_s, .pictures = {{.name = u"Pasted picture"_s}}};
        question.pictureFiles = {m_folder.filePath(u"0f3c.png"_s)};
        const auto prepared = prepare(question);
        QVERIFY(!prepared);
        QCOMPARE(prepared.problem().kind, Problem::Kind::FileUnreadable);
        QCOMPARE(prepared.problem().subject, u"Pasted picture"_s);
    }

    void endsSoonWhenStopped()
    {
        Question question{.text = u"?"_s, .pictures = {{.name = u"x"_s}}};
        question.pictureFiles = {drawn(u"x.png"_s, {8, 8})};
        m_stop = true;
        const auto prepared = prepare(question);
        QVERIFY(!prepared);
        QCOMPARE(prepared.problem().kind, Problem::Kind::Stopped);
    }
};

QTEST_GUILESS_MAIN(PreparedQuestionTest)
#include "preparedquestiontest.moc"
