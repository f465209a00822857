#include "store/storing.h"

#include "chat/picturereading.h"
#include "database/database.h"
#include "store/schema.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::HistoryHit;
using model::Message;
using storing::done;

namespace {

constexpr int patience = 60'000;

Message question(const QString &text)
{
    return {.role = model::Role::User, .when = QDateTime::currentDateTimeUtc(), .text = text};
}

Message answer(const QString &text, const QString &connection = u"Built-in"_s)
{
    Message message = storing::growing(text);
    message.state = Message::State::Complete;
    message.when = QDateTime::currentDateTimeUtc();
    message.connectionName = connection;
    return message;
}

QStringList marked(const HistoryHit &hit)
{
    QStringList words;
    for (const model::MarkedRange &mark : hit.marks)
        words << hit.snippet.mid(mark.from, mark.to - mark.from);
    return words;
}

} // namespace

class HistorySearchTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<store::History>(folder(), chat::pictureReading());
    }
    void cleanup() { m_history.reset(); }

    void findsQuestionsAnswersTitlesAndWhatWasSeen();
    void newestFirstAndPageByPage();
    void followsChanges();
    void anAnswerIsFoundOnceItIsWhole();
    void filters();
    void filtersTheList();
    void snippetsAreShortAndMarked();
    void aNewerQuestionSupersedesAnOlder();
    void readsAHistoryThatHadNoIndex();
    void findsInMemoryToo();
    void whatIsOutOfSightIsNotFound();
    void tellsOfAnotherProgram();

private:
    QString folder() const { return m_folder->filePath(u"data"_s); }
    qint64 talk(const QString &title, const QList<Message> &messages)
    {
        const qint64 id = done(m_history->create(title)).id;
        for (const Message &message : messages)
            m_last = done(m_history->append(id, message));
        return id;
    }
    model::HistoryFindings find(const QString &typed, const model::HistoryFilter &filter = {})
    {
        return done(m_history->find({.typed = typed, .filter = filter}));
    }
    /// The index follows a moment later.
    qsizetype countOf(const QString &typed, const model::HistoryFilter &filter = {})
    {
        return find(typed, filter).hits.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::History> m_history;
    Message m_last;
};

void HistorySearchTest::findsQuestionsAnswersTitlesAndWhatWasSeen()
{
    Message asked = question(u"What does the lighthouse say?"_s);
    asked.pictures = {done(m_history->addPicture(storing::png(Qt::red), u"harbour.png"_s))};
    Message answered = answer(u"It says *welcome*."_s);
    answered.answer.regions = {storing::region(u"weathercock"_s)};
    answered.answer.grounding = {{.text = u"合計 1,280円"_s}};
    const qint64 id = talk(u"Evening walk"_s, {asked, answered});

    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"walk"_s), 1, patience);
    const HistoryHit title = find(u"even"_s).hits.constFirst();
    QCOMPARE(title.where, HistoryHit::Where::Title);
    QCOMPARE(title.message, 0);
    QCOMPARE(title.conversation, id);
    const HistoryHit said = find(u"light"_s).hits.constFirst();
    QCOMPARE(said.where, HistoryHit::Where::Said);
    QCOMPARE(said.title, u"Evening walk"_s);
    QCOMPARE(said.role, model::Role::User);
    QCOMPARE(marked(said), QStringList{u"lighthouse"_s});
    QCOMPARE(find(u"welcome"_s).hits.constFirst().message, m_last.id);
    for (const QString &seen : {u"weathercock"_s, u"合計"_s, u"harbour.png"_s}) {
        const auto hits = find(seen).hits;
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.constFirst().where, HistoryHit::Where::Seen);
        QVERIFY2(!hits.constFirst().marks.isEmpty(), qPrintable(seen));
    }
    QCOMPARE(countOf(u"lighthouse welcome"_s), 0); // no message says both
}

void HistorySearchTest::newestFirstAndPageByPage()
{
    QList<Message> messages;
    for (int i = 0; i < 30; ++i)
        messages << question(u"lamp number %1"_s.arg(i));
    talk(u"Many"_s, messages);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"lamp"_s), 30, patience);
    model::HistoryQuery query{.typed = u"lamp"_s, .most = 12};
    QList<qint64> ids;
    for (bool more = true; more;) {
        const auto page = done(m_history->find(query));
        QVERIFY(page.hits.size() <= 12);
        for (const HistoryHit &hit : page.hits)
            ids << hit.message;
        query.before = ids.constLast();
        more = page.hasMore;
    }
    QCOMPARE(ids.size(), 30);
    QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
}

void HistorySearchTest::followsChanges()
{
    const qint64 id = talk(u"Plain"_s, {question(u"a question"_s), answer(u"the first wording"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"wording"_s), 1, patience);
    m_last.answer.text = u"the second phrasing"_s;
    done(m_history->finish(m_last));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"phrasing"_s), 1, patience);
    QCOMPARE(countOf(u"wording"_s), 0);
    done(m_history->rename(id, u"Renamed"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"renamed"_s), 1, patience);
    QCOMPARE(countOf(u"plain"_s), 0);
    done(m_history->saveCorrections(m_last.id, {{.number = 0, .label = u"gargoyle"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"gargoyle"_s), 1, patience);
    done(m_history->remove(id));
    for (const QString &gone : {u"phrasing"_s, u"renamed"_s, u"gargoyle"_s, u"question"_s})
        QCOMPARE(countOf(gone), 0);
}

void HistorySearchTest::anAnswerIsFoundOnceItIsWhole()
{
    const qint64 id = talk(u"Growing"_s, {question(u"a marker question"_s)});
    Message growing = done(m_history->append(id, storing::growing(u"half"_s)));
    growing.answer.text = u"half an answer"_s;
    done(m_history->saveGrowing(growing.id, growing.answer));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"marker"_s), 1, patience);
    QCOMPARE(countOf(u"half"_s), 0);
    growing.state = Message::State::Stopped;
    done(m_history->finish(growing));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"half"_s), 1, patience);
}

void HistorySearchTest::filters()
{
    Message withPicture = question(u"common with a picture"_s);
    withPicture.pictures = {done(m_history->addPicture(storing::png(Qt::blue), u"a.png"_s))};
    Message withVideo = question(u"common with a video"_s);
    withVideo.video = model::VideoPart{.documentId = u"d"_s, .indexName = u"i"_s, .file = u"clip.mp4"_s};
    Message withRegions = answer(u"common regions"_s, u"Other"_s);
    withRegions.answer.regions = {storing::region(u"x"_s)};
    const qint64 pictures = talk(u"p"_s, {withPicture, answer(u"common reply"_s)});
    const qint64 video = talk(u"v"_s, {withVideo});
    const qint64 regions = talk(u"r"_s, {question(u"common ask"_s), withRegions});
    Message old = question(u"common but long ago"_s);
    old.when = QDateTime::currentDateTimeUtc().addDays(-100);
    talk(u"o"_s, {old});
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"common"_s), 6, patience);

    const auto conversationsOf = [this](const model::HistoryFilter &filter) {
        QSet<qint64> ids;
        for (const HistoryHit &hit : find(u"common"_s, filter).hits)
            ids << hit.conversation;
        return ids;
    };
    QCOMPARE(conversationsOf({.withPictures = true}), QSet<qint64>{pictures});
    QCOMPARE(countOf(u"common"_s, {.withPictures = true}), 2); // the reply speaks of the picture
    QCOMPARE(conversationsOf({.withVideo = true}), QSet<qint64>{video});
    QCOMPARE(conversationsOf({.withRegions = true}), QSet<qint64>{regions});
    QCOMPARE(conversationsOf({.connectionName = u"Other"_s}), QSet<qint64>{regions});
    QCOMPARE(countOf(u"common"_s, {.withPictures = true, .withVideo = true}), 0);
    QCOMPARE(countOf(u"common"_s, {.since = QDateTime::currentDateTimeUtc().addDays(-1)}), 5);
    QCOMPARE(countOf(u"common"_s, {.since = QDateTime::currentDateTimeUtc().addDays(1)}), 0);
    QCOMPARE(done(m_history->connectionNames()), (QStringList{u"Built-in"_s, u"Other"_s}));
}

void HistorySearchTest::filtersTheList()
{
    Message withPicture = question(u"picture"_s);
    withPicture.pictures = {done(m_history->addPicture(storing::png(Qt::blue), u"a.png"_s))};
    const qint64 pictures = talk(u"p"_s, {withPicture});
    const qint64 plain = talk(u"q"_s, {question(u"plain"_s)});
    const qint64 pinned = talk(u"r"_s, {question(u"pinned"_s)});
    done(m_history->pin(pinned));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"pinned"_s), 1, patience);
    const auto all = done(m_history->conversations({}, 1));
    QCOMPARE(all.summaries.size(), 2);
    QCOMPARE(all.summaries.at(0).id, pinned);
    QCOMPARE(all.summaries.at(1).id, plain);
    QVERIFY(all.hasMore);
    const auto some = done(m_history->conversations({.withPictures = true}, 10));
    QCOMPARE(some.summaries.size(), 1);
    QCOMPARE(some.summaries.constFirst().id, pictures);
    QVERIFY(!some.hasMore);
}

void HistorySearchTest::snippetsAreShortAndMarked()
{
    QString text;
    for (int i = 0; i < 40'000; ++i)
        text += u"filling words number %1\n"_s.arg(i);
    Message longOne = answer(text + u"and then the Nightingale, at the end\n"_s + text);
    talk(u"Long"_s, {longOne, answer(u"a nightingale"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"nightingale"_s), 2, patience);
    const HistoryHit hit = find(u"nightingale"_s).hits.constLast();
    QVERIFY(hit.snippet.size() < 200);
    QVERIFY(!hit.snippet.contains(u'\n'));
    QCOMPARE(marked(hit), QStringList{u"Nightingale"_s});
    QVERIFY(hit.marks.constFirst().from < 60);
}

void HistorySearchTest::aNewerQuestionSupersedesAnOlder()
{
    QList<Message> messages;
    for (int i = 0; i < 200; ++i)
        messages << question(u"kettle %1"_s.arg(i));
    talk(u"Many"_s, messages);
    QTRY_COMPARE_WITH_TIMEOUT(
        done(m_history->find({.typed = u"kettle"_s, .most = 200})).hits.size(), 200, patience);
    QList<QFuture<model::Result<model::HistoryFindings>>> asked;
    for (int i = 0; i < 20; ++i)
        asked << m_history->find({.typed = u"kettle"_s, .most = 200});
    QCOMPARE(done(asked.last()).hits.size(), 200);
    QVERIFY(!done(asked.last()).superseded);
    int superseded = 0;
    for (auto &one : asked)
        superseded += done(one).superseded ? 1 : 0;
    QVERIFY(superseded > 0);
}

void HistorySearchTest::readsAHistoryThatHadNoIndex()
{
    QList<Message> messages;
    for (int i = 0; i < 300; ++i)
        messages << question(u"teapot %1"_s.arg(i));
    talk(u"Old crockery"_s, messages);
    m_history.reset();
    { // as the version before it left its files
        const auto opened = database::Database::open(folder() + u"/history.sqlite"_s);
        QVERIFY(opened.ok());
        database::Database &database = **opened;
        auto names = database.statement(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
        QStringList triggers;
        for (auto more = names.next(); more && *more; more = names.next())
            triggers << names.value(0).toString();
        for (const QString &name : triggers)
            QVERIFY(database.run(u"DROP TRIGGER "_s + name).ok());
        for (const QString &sql :
            {u"DROP TABLE search"_s, u"DROP TABLE search_queue"_s, u"DROP TABLE search_state"_s,
                u"DROP TABLE asked_connection"_s, u"DROP INDEX conversation_pinned"_s,
                u"DROP INDEX conversation_removed"_s, u"ALTER TABLE conversation DROP COLUMN traits"_s,
                u"ALTER TABLE conversation DROP COLUMN remover"_s, u"ALTER TABLE message DROP COLUMN follows"_s,
                 u"ALTER TABLE message DROP COLUMN choice"_s, u"DROP TABLE draft"_s, u"DROP TABLE page_text"_s,
                 u"ALTER TABLE attachment DROP COLUMN part"_s, u"PRAGMA user_version = 7"_s})
            QVERIFY2(database.run(sql).ok(), qPrintable(sql));
    }
    m_history = std::make_unique<store::History>(folder(), chat::pictureReading());
    QCOMPARE(done(m_history->conversations()).size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"crockery"_s), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"teapot"_s).isReading, patience);
    QCOMPARE(countOf(u"\"teapot 0\""_s), 1);
    QCOMPARE(countOf(u"\"teapot 299\""_s), 1);
}

void HistorySearchTest::findsInMemoryToo()
{
    m_history.reset();
    const QString blocked = m_folder->filePath(u"blocked"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_history = std::make_unique<store::History>(blocked, chat::pictureReading());
    talk(u"Memory"_s, {question(u"a fleeting thought"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"fleeting"_s), 1, patience);
}

void HistorySearchTest::whatIsOutOfSightIsNotFound()
{
    const qint64 id = talk(u"Hidden"_s, {question(u"a secret garden"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(countOf(u"garden"_s), 1, patience);
    done(m_history->hide(id));
    QCOMPARE(countOf(u"garden"_s), 0);
    QVERIFY(done(m_history->conversations()).isEmpty());
    done(m_history->restore(id));
    QCOMPARE(countOf(u"garden"_s), 1);
    QCOMPARE(done(m_history->conversations()).size(), 1);
}

void HistorySearchTest::tellsOfAnotherProgram()
{
    QSignalSpy told(m_history.get(), &store::History::changedElsewhere);
    m_history->watchOthers();
    done(m_history->create(u"Mine"_s));
    store::History other(folder(), chat::pictureReading());
    QTRY_VERIFY_WITH_TIMEOUT((done(other.create(u"Theirs"_s)), QTest::qWait(500), !told.isEmpty()), patience);
    QVERIFY(done(m_history->conversations()).size() >= 2);
}

QTEST_GUILESS_MAIN(HistorySearchTest)
#include "historysearchtest.moc"
