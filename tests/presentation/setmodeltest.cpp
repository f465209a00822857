#include "presentation/setmodel.h"

#include "chat/picturereading.h"
#include "presentation/setfilter.h"
#include "presentation/setmetrics.h"
#include "store/history.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Verdict;
using presentation::SetFilter;
using presentation::SetModel;

namespace {

constexpr int patience = 30'000;

} // namespace

class SetModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void rowsAreListedThenRead();
    void verdictsAreKeptAndResumed();
    void anotherAnswerWantsAnotherVerdict();
    void filtersLookAtFlagsLabelsVerdictsAndWords();
    void nextUnreviewedGoesRound();
    void metricsAreThoseOfAllPictures();
    void aLineInTroubleSaysSo();
    void aThumbnailArrives();
    void aSetIsLeftWhileItIsRead();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_home->filePath(name); }
    void writeLines(const QList<QByteArray> &texts);
    [[nodiscard]] std::unique_ptr<SetModel> opened();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<store::History> m_history;
};

void SetModelTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<store::History>(path(u"data"_s), chat::pictureReading());
    QImage image(100, 50, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    for (const QString &name : {u"0.png"_s, u"1.png"_s, u"2.png"_s, u"3.png"_s})
        QVERIFY(image.save(path(name)));
}

/// The n-th line answers about n.png.
void SetModelTest::writeLines(const QList<QByteArray> &texts)
{
    QFile file(path(u"answers.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int line = 0; line < texts.size(); ++line)
        file.write(
            "{\"image\": \"" + QByteArray::number(line) + ".png\", \"text\": \"" + texts.at(line) + "\"}\n");
}

std::unique_ptr<SetModel> SetModelTest::opened()
{
    auto set = std::make_unique<SetModel>(path(u"answers.jsonl"_s), *m_history);
    QSignalSpy verdicts(set.get(), &SetModel::verdictsChanged);
    const auto whole = [&] {
        return set->state() == SetModel::State::Ready && set->readCount() == set->rowCount()
            && !verdicts.isEmpty();
    };
    if (!QTest::qWaitFor(whole, patience))
        qFatal("the set was not read");
    return set;
}

const QByteArray cup = "<ref>cup</ref><box>(100,200),(300,600)</box>";
const QByteArray hat = "<ref>hat</ref><box>(500,200),(700,600)</box>";

void SetModelTest::rowsAreListedThenRead()
{
    writeLines({"A " + cup + " and a " + hat, "Nothing"});
    const auto set = opened();
    QCOMPARE(set->rowCount(), 2);
    QCOMPARE(set->index(0).data().toString(), u"0.png"_s);
    QCOMPARE(set->index(0).data(SetModel::RegionsRole).toInt(), 2);
    QCOMPARE(set->index(1).data(SetModel::RegionsRole).toInt(), 0);
    QCOMPARE(set->pictureAt(0).size, QSize(100, 50));
    QCOMPARE(set->contentAt(0).text, u"A cup and a hat"_s);
    QCOMPARE(set->labels(), (QStringList{u"cup"_s, u"hat"_s}));
}

void SetModelTest::verdictsAreKeptAndResumed()
{
    writeLines({"a", "b", "c"});
    {
        const auto set = opened();
        set->setVerdict(0, Verdict::Accepted);
        set->setVerdict(1, Verdict::Rejected);
        set->setVerdict(2, Verdict::Accepted);
        set->setVerdict(2, Verdict::None);
        QCOMPARE(set->count(Verdict::Accepted), 1);
    }
    const auto again = opened();
    QCOMPARE(again->verdictAt(0), Verdict::Accepted);
    QCOMPARE(again->verdictAt(1), Verdict::Rejected);
    QCOMPARE(again->verdictAt(2), Verdict::None);
}

void SetModelTest::anotherAnswerWantsAnotherVerdict()
{
    writeLines({"a", "b"});
    {
        const auto set = opened();
        set->setVerdict(0, Verdict::Accepted);
        set->setVerdict(1, Verdict::Accepted);
    }
    writeLines({"a", "another"});
    const auto again = opened();
    QCOMPARE(again->verdictAt(0), Verdict::Accepted);
    QCOMPARE(again->verdictAt(1), Verdict::None);
}

void SetModelTest::filtersLookAtFlagsLabelsVerdictsAndWords()
{
    writeLines({"A " + cup, "A " + hat, "A " + cup + " and a " + hat, "Nothing"});
    const auto set = opened();
    set->setVerdict(2, Verdict::Rejected);
    SetFilter filter;
    filter.setSourceModel(set.get());
    const auto listed = [&](const SetFilter::Wish &wish) {
        filter.setWish(wish);
        QString rows;
        for (int row = 0; row < filter.rowCount(); ++row)
            rows += QString::number(filter.mapToSource(filter.index(row, 0)).row());
        return rows;
    };
    QCOMPARE(listed({}), u"0123"_s);
    QCOMPARE(listed({.label = u"cup"_s}), u"02"_s);
    QCOMPARE(listed({.label = u"cup"_s, .verdict = Verdict::None}), u"0"_s);
    QCOMPARE(listed({.verdict = Verdict::Rejected}), u"2"_s);
    QCOMPARE(listed({.words = u"HA"_s}), u"12"_s);
    QCOMPARE(listed({.words = u"3.png"_s}), u"3"_s);
    QCOMPARE(listed({.flag = SetFilter::Flag::InTrouble}), QString());
}

void SetModelTest::nextUnreviewedGoesRound()
{
    writeLines({"a", "b", "c", "d"});
    const auto set = opened();
    SetFilter filter;
    filter.setSourceModel(set.get());
    set->setVerdict(1, Verdict::Accepted);
    QCOMPARE(filter.nextUnreviewed(-1), 0);
    QCOMPARE(filter.nextUnreviewed(0), 2);
    QCOMPARE(filter.nextUnreviewed(3), 0);
    for (const int row : {0, 2, 3})
        set->setVerdict(row, Verdict::Rejected);
    QCOMPARE(filter.nextUnreviewed(0), -1);
}

void SetModelTest::metricsAreThoseOfAllPictures()
{
    writeLines({"A " + cup, "A " + cup + " and a " + hat, "Nothing", "A " + cup});
    QFile classes(path(u"classes.txt"_s));
    QVERIFY(classes.open(QIODevice::WriteOnly));
    classes.write("cup\nhat\n");
    classes.close();
    for (const QString &name : {u"0.txt"_s, u"1.txt"_s, u"2.txt"_s}) { // no truth about the last one
        QFile truth(path(name));
        QVERIFY(truth.open(QIODevice::WriteOnly));
        truth.write("0 0.2 0.4 0.2 0.4\n");
    }
    const auto set = opened();
    const auto metrics = set->metrics();
    QCOMPARE(metrics.keys(), (QStringList{u"cup"_s, u"hat"_s}));
    QCOMPARE(metrics.value(u"cup"_s).matched, 2);
    QCOMPARE(metrics.value(u"cup"_s).missed, 1);
    QCOMPARE(metrics.value(u"cup"_s).extra, 0);
    QCOMPARE(metrics.value(u"hat"_s).extra, 1);
    presentation::SetMetrics table;
    table.show(metrics);
    const auto row = [&](int number) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.index(number, column).data().toString();
        return cells.join(u' ');
    };
    QCOMPARE(row(0), u"All labels 0.67 0.67 1.00 3"_s);
    QCOMPARE(row(1), u"cup 1.00 0.67 1.00 3"_s);
    QCOMPARE(row(2), u"hat 0.00 \u2013 \u2013 0"_s);
}

void SetModelTest::aLineInTroubleSaysSo()
{
    QFile file(path(u"answers.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "{broken\n{\"image\": \"gone.png\", \"text\": \"a\"}\n{\"image\": \"0.png\", \"text\": \"a\"}\n");
    file.close();
    const auto set = opened();
    QVERIFY(set->troubleAt(0).contains(u"Line 1"_s));
    QVERIFY2(set->troubleAt(1).contains(u"gone.png"_s), qPrintable(set->troubleAt(1)));
    QVERIFY(set->troubleAt(2).isEmpty());
}

void SetModelTest::aThumbnailArrives()
{
    writeLines({"a"});
    const auto set = opened();
    QSignalSpy changes(set.get(), &SetModel::dataChanged);
    QVERIFY(!set->index(0).data(Qt::DecorationRole).isValid());
    QTRY_VERIFY(set->index(0).data(Qt::DecorationRole).isValid());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(set->index(0).data(Qt::DecorationRole).value<QImage>().size(), QSize(100, 50));
}

void SetModelTest::aSetIsLeftWhileItIsRead()
{
    QList<QByteArray> lines;
    for (int line = 0; line < 500; ++line)
        lines << "A " + cup;
    writeLines(lines);
    SetModel set(path(u"answers.jsonl"_s), *m_history);
    QTRY_COMPARE_WITH_TIMEOUT(set.state(), SetModel::State::Ready, 60'000);
    QVERIFY(set.rowCount() == 500); // and it goes while its readers work
}

QTEST_MAIN(SetModelTest)
#include "setmodeltest.moc"
