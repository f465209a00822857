#include "presentation/searchmodel.h"

#include "chat/picturereading.h"
#include "presentation/historymodel.h"
#include "presentation/soughtwords.h"
#include "store/history.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::HistoryFilterChoice;
using presentation::HistoryModel;
using presentation::SearchModel;

namespace {

constexpr int patience = 60'000;

template <typename T> T done(QFuture<model::Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result.ok())
        qFatal("the store said: %s", qPrintable(result.problem().detail));
    return *result;
}

} // namespace

/// The side bar without its widgets: what is listed, found, filtered and taken back.
class SearchModelTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<store::History>(m_folder->path(), chat::pictureReading());
    }
    void cleanup() { m_history.reset(); }

    void findsWhileTyping();
    void saysWhatToDoWhenNothingIsFound();
    void comesInPages();
    void filtersBecomeChips();
    void periodsBeginAtMidnight();
    void whatIsDeletedIsNotListed();
    void deletionsAreTakenBackOneByOne();
    void deletionsEnd();
    void listsOlderConversationsOnDemand();
    void listsWhatAnotherProgramAdds();
    void seeksWordsInTextsAndLabels();

private:
    qint64 talk(const QString &title, const QStringList &questions)
    {
        const qint64 id = done(m_history->create(title)).id;
        for (const QString &question : questions)
            done(m_history->append(id,
                {.when = QDateTime::currentDateTimeUtc(),
                    .text = question,
                    .connectionName = u"Built-in"_s}));
        return id;
    }
    void waitForIndex(const QString &word)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!done(m_history->find({.typed = word})).hits.isEmpty(), patience);
    }
    static QStringList titles(const HistoryModel &list)
    {
        QStringList shown;
        for (int row = 0; row < list.rowCount(); ++row) {
            if (list.idAt(row) != 0)
                shown << list.index(row).data().toString();
        }
        return shown;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::History> m_history;
};

void SearchModelTest::findsWhileTyping()
{
    talk(u"Harbour"_s, {u"Where is the lighthouse?"_s, u"And the lighter?"_s});
    talk(u"Kitchen"_s, {u"A kettle"_s});
    waitForIndex(u"kettle"_s);
    SearchModel search(*m_history);
    QCOMPARE(search.state(), SearchModel::State::Idle);
    for (const QString &typed : {u"l"_s, u"li"_s, u"light"_s, u"lightho"_s, u"lighthouse"_s})
        search.look(typed);
    QTRY_COMPARE_WITH_TIMEOUT(search.state(), SearchModel::State::Found, patience);
    QTRY_COMPARE_WITH_TIMEOUT(search.rowCount(), 1, patience);
    const QModelIndex row = search.index(0);
    QCOMPARE(row.data(SearchModel::TitleRole).toString(), u"Harbour"_s);
    QCOMPARE(row.data().toString(), u"Where is the lighthouse?"_s);
    QCOMPARE(row.data(SearchModel::MarksRole).value<QList<model::MarkedRange>>(),
        (QList<model::MarkedRange>{{.from = 13, .to = 23}}));
    QVERIFY(search.stateWords().isEmpty());
    search.look(u"light"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search.rowCount(), 2, patience);
    QVERIFY(search.index(0).data(SearchModel::BeginsConversationRole).toBool());
    QVERIFY(!search.index(1).data(SearchModel::BeginsConversationRole).toBool());
    search.look({});
    QCOMPARE(search.state(), SearchModel::State::Idle);
    QCOMPARE(search.rowCount(), 0);
}

void SearchModelTest::saysWhatToDoWhenNothingIsFound()
{
    talk(u"Kitchen"_s, {u"A kettle"_s});
    waitForIndex(u"kettle"_s);
    SearchModel search(*m_history);
    search.look(u"zebra"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search.state(), SearchModel::State::Nothing, patience);
    QVERIFY(search.stateWords().contains(u"zebra"_s));
    const QString plain = search.stateWords();
    search.setChoice({.withVideo = true});
    QTRY_COMPARE_WITH_TIMEOUT(search.state(), SearchModel::State::Nothing, patience);
    QVERIFY(search.stateWords() != plain);
    search.look(u"€ -"_s);
    QCOMPARE(search.state(), SearchModel::State::NoWords);
    QVERIFY(!search.stateWords().isEmpty());
}

void SearchModelTest::comesInPages()
{
    QStringList questions;
    for (int i = 0; i < 58; ++i)
        questions << u"lamp %1"_s.arg(i);
    talk(u"Lamps"_s, questions);
    QTRY_COMPARE_WITH_TIMEOUT(
        done(m_history->find({.typed = u"lamp"_s, .most = 200})).hits.size(), 59, patience);
    SearchModel search(*m_history);
    search.look(u"lamp"_s);
    QTRY_VERIFY_WITH_TIMEOUT(search.canFetchMore({}), patience);
    while (search.canFetchMore({})) {
        const int before = search.rowCount();
        search.fetchMore({});
        QTRY_VERIFY_WITH_TIMEOUT(search.rowCount() > before, patience);
    }
    QCOMPARE(search.rowCount(), 59);
    QSet<qint64> messages;
    for (int row = 0; row < search.rowCount(); ++row)
        messages << search.hitAt(row).message;
    QCOMPARE(messages.size(), 59);
}

void SearchModelTest::filtersBecomeChips()
{
    const HistoryFilterChoice choice{.period = HistoryFilterChoice::Period::Week,
        .connectionName = u"Built-in"_s,
        .withPictures = true,
        .withRegions = true};
    const auto chips = presentation::chipsOf(choice);
    QCOMPARE(chips.size(), 4);
    for (const auto &chip : chips) {
        QVERIFY(!chip.words.isEmpty());
        QCOMPARE(presentation::chipsOf(chip.without).size(), 3);
    }
    QVERIFY(presentation::chipsOf({}).isEmpty());
}

void SearchModelTest::periodsBeginAtMidnight()
{
    using Period = HistoryFilterChoice::Period;
    const QDateTime now(QDate(2026, 3, 2), QTime(15, 30));
    const auto since = [&now](Period period) {
        return presentation::filterOf({.period = period}, now.toUTC())
            .since.value_or(QDateTime())
            .toLocalTime();
    };
    QVERIFY(!since(Period::Any).isValid());
    QCOMPARE(since(Period::Today), QDate(2026, 3, 2).startOfDay());
    QCOMPARE(since(Period::Week), QDate(2026, 2, 24).startOfDay());
    QCOMPARE(since(Period::Month), QDate(2026, 2, 1).startOfDay());
    QCOMPARE(since(Period::Year), QDate(2026, 1, 1).startOfDay());
}

void SearchModelTest::whatIsDeletedIsNotListed()
{
    const qint64 first = talk(u"First"_s, {u"common one"_s});
    talk(u"Second"_s, {u"common two"_s});
    waitForIndex(u"common two"_s);
    HistoryModel list(*m_history);
    SearchModel search(*m_history);
    list.refresh();
    search.look(u"common"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search.rowCount(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(titles(list), (QStringList{u"Second"_s, u"First"_s}), patience);
    list.remove(first);
    search.leaveOut(first);
    QCOMPARE(titles(list), QStringList{u"Second"_s});
    QCOMPARE(search.rowCount(), 1);
    search.again();
    QTest::qWait(50);
    QTRY_COMPARE_WITH_TIMEOUT(search.rowCount(), 1, patience);
}

void SearchModelTest::deletionsAreTakenBackOneByOne()
{
    const qint64 first = talk(u"First"_s, {u"one"_s});
    const qint64 second = talk(u"Second"_s, {u"two"_s});
    HistoryModel list(*m_history);
    list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(titles(list).size(), 2, patience);
    list.remove(first);
    QCOMPARE(list.removalWords(), u"Deleted: First"_s);
    list.remove(second);
    QVERIFY(list.removalWords().contains(u"2"_s));
    QCOMPARE(titles(list), QStringList());
    list.takeBack();
    QCOMPARE(list.removalWords(), u"Deleted: First"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(list), QStringList{u"Second"_s}, patience);
    list.takeBack();
    QTRY_COMPARE_WITH_TIMEOUT(titles(list).size(), 2, patience);
    QVERIFY(list.removalWords().isEmpty());
    list.takeBack(); // nothing is left
    QCOMPARE(titles(list).size(), 2);
}

void SearchModelTest::deletionsEnd()
{
    const qint64 id = talk(u"First"_s, {u"one"_s});
    HistoryModel list(*m_history);
    QSignalSpy over(&list, &HistoryModel::removalDone);
    list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(titles(list).size(), 1, patience);
    list.remove(id);
    QTRY_COMPARE_WITH_TIMEOUT(over.size(), 1, patience);
    QVERIFY(list.removalWords().isEmpty());
    list.takeBack();
    QVERIFY(!m_history->conversation(id).result().ok());
}

void SearchModelTest::listsOlderConversationsOnDemand()
{
    for (int i = 0; i < 205; ++i)
        talk(u"Talk %1"_s.arg(i), {});
    HistoryModel list(*m_history);
    list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(titles(list).size(), 200, patience);
    QCOMPARE(titles(list).constFirst(), u"Talk 204"_s);
    QSignalSpy anew(&list, &QAbstractItemModel::modelReset);
    QVERIFY(list.canFetchMore({}));
    list.fetchMore({});
    QTRY_COMPARE_WITH_TIMEOUT(titles(list).size(), 205, patience);
    QVERIFY(anew.isEmpty()); // what is in view stays there
    QVERIFY(!list.canFetchMore({}));
}

void SearchModelTest::listsWhatAnotherProgramAdds()
{
    HistoryModel list(*m_history);
    talk(u"Mine"_s, {});
    list.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(titles(list).size(), 1, patience);
    store::History other(m_folder->path(), chat::pictureReading());
    int added = 0; // the watch may have to begin first
    QTRY_VERIFY_WITH_TIMEOUT((done(other.create(u"Theirs %1"_s.arg(++added))), QTest::qWait(600),
                                 titles(list).contains(u"Theirs 1"_s)),
        patience);
}

void SearchModelTest::seeksWordsInTextsAndLabels()
{
    model::Message answer{.role = model::Role::Assistant};
    answer.answer.text = u"The lamp and the lamps"_s;
    answer.answer.regions = {{.label = u"table"_s}, {.label = u"brass lamp"_s}, {.label = u"kettle"_s}};
    QCOMPARE(presentation::soughtIn(answer, u"lamp"_s).words, (QList<text::Range>{{4, 8}, {17, 22}}));
    QCOMPARE(presentation::soughtIn(answer, u"lamp"_s).region, -1);
    QCOMPARE(presentation::soughtIn(answer, u"kettle"_s).region, 2);
    QCOMPARE(presentation::soughtIn(answer, u"zebra"_s).region, -1);
}

QTEST_GUILESS_MAIN(SearchModelTest)
#include "searchmodeltest.moc"
