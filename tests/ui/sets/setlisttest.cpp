#include "ui/sets/setlist.h"

#include "chat/picturereading.h"
#include "presentation/setmodel.h"
#include "store/history.h"

#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Verdict;
using presentation::SetModel;

namespace {

struct Review {
    QTemporaryDir home;
    store::History history;
    std::unique_ptr<SetModel> set;
    std::unique_ptr<ui::sets::SetList> list;

    explicit Review(int pictures)
        : history(home.filePath(u"data"_s), chat::pictureReading())
    {
        QDir(home.path()).mkdir(u"set"_s);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        for (int number = 0; number < pictures; ++number)
            image.save(home.filePath(u"set/%1.png"_s.arg(number)));
        set = std::make_unique<SetModel>(home.filePath(u"set"_s), history);
        list = std::make_unique<ui::sets::SetList>(*set);
        list->resize(340, 700);
        list->show();
        const auto whole = [this] {
            return set->state() == SetModel::State::Ready && set->readCount() == set->rowCount();
        };
        if (!QTest::qWaitFor(whole, 30'000))
            qFatal("the set was not read");
    }

    void press(Qt::Key key) { QTest::keyClick(list->view(), key); }
    QString state() { return list->findChild<QLabel *>(u"setState"_s)->text(); }
};

} // namespace

class SetListTest : public QObject {
    Q_OBJECT

private slots:
    void oneKeyEachDecidesAndGoesOn();
    void arrowsWalkThroughTheList();
    void aDecidedRowLeavesTheListOfThoseNotReviewed();
    void emptySetsAndEmptyFiltersSaySo();
};

void SetListTest::oneKeyEachDecidesAndGoesOn()
{
    Review review(4);
    QCOMPARE(review.list->current(), 0);
    review.press(Qt::Key_A);
    QCOMPARE(review.set->verdictAt(0), Verdict::Accepted);
    QCOMPARE(review.list->current(), 1);
    review.press(Qt::Key_R);
    QCOMPARE(review.set->verdictAt(1), Verdict::Rejected);
    QCOMPARE(review.list->current(), 2);
    review.press(Qt::Key_N);
    QCOMPARE(review.list->current(), 3);
    review.press(Qt::Key_A);
    QCOMPARE(review.list->current(), 2); // round to the one that was left
    review.press(Qt::Key_Up);
    review.press(Qt::Key_U);
    QCOMPARE(review.set->verdictAt(1), Verdict::None);
    QTRY_VERIFY(review.list->findChild<QLabel *>(u"setProgress"_s)->text().contains(u"2 of 4"_s));
}

void SetListTest::arrowsWalkThroughTheList()
{
    Review review(3);
    review.press(Qt::Key_Down);
    review.press(Qt::Key_Down);
    QCOMPARE(review.list->current(), 2);
    review.press(Qt::Key_Up);
    QCOMPARE(review.list->current(), 1);
}

void SetListTest::aDecidedRowLeavesTheListOfThoseNotReviewed()
{
    Review review(3);
    review.list->findChild<QComboBox *>(u"setVerdicts"_s)->setCurrentIndex(1);
    QCOMPARE(review.list->current(), 0);
    review.press(Qt::Key_A);
    QCOMPARE(review.list->view()->model()->rowCount(), 2);
    QCOMPARE(review.list->current(), 1);
    review.press(Qt::Key_R);
    QCOMPARE(review.list->current(), 2);
    review.press(Qt::Key_A);
    QCOMPARE(review.list->current(), -1);
    QTRY_VERIFY(!review.state().isEmpty());
}

void SetListTest::emptySetsAndEmptyFiltersSaySo()
{
    Review none(0);
    QCOMPARE(none.state(), u"There are no pictures in this set."_s);
    QVERIFY(!none.list->findChild<QTableView *>(u"setMetrics"_s)->isVisible());
    Review some(1);
    QVERIFY(some.state().isEmpty());
    some.list->findChild<QComboBox *>(u"setFlags"_s)->setCurrentIndex(1);
    QCOMPARE(some.state(), u"No picture fits these filters."_s);
}

QTEST_MAIN(SetListTest)
#include "setlisttest.moc"
