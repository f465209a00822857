#include "store/serialthread.h"

#include <QList>
#include <QTest>

#include <memory>

class SerialThreadTest : public QObject {
    Q_OBJECT

private slots:
    void worksInTheOrderOfTheCalls()
    {
        QList<int> order;
        {
            store::SerialThread thread;
            for (int i = 0; i < 1000; ++i)
                thread.post([&order, i] { order.append(i); });
        } // waits for all of it
        QCOMPARE(order.size(), 1000);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void givesValuesBack()
    {
        store::SerialThread thread;
        const auto caller = std::this_thread::get_id();
        QCOMPARE(thread.run([] { return 42; }).result(), 42);
        QVERIFY(thread.run([caller] { return std::this_thread::get_id() != caller; }).result());
    }

    void letsGoOfWhatTheWorkHeld()
    {
        store::SerialThread thread;
        auto held = std::make_shared<int>(1);
        const std::weak_ptr<int> watched = held;
        thread.post([held = std::move(held)] {});
        (void)thread.run([] { return 0; }).result(); // the one before is over
        QVERIFY(watched.expired());
    }
};

QTEST_APPLESS_MAIN(SerialThreadTest)
#include "serialthreadtest.moc"
