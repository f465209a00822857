#include "presentation/historymodel.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HistoryModelTest : public QObject {
    Q_OBJECT

private slots:
    void daysHaveTheirHeadings_data();
    void daysHaveTheirHeadings();
};

void HistoryModelTest::daysHaveTheirHeadings_data()
{
    QTest::addColumn<QDate>("when");
    QTest::addColumn<QString>("heading");
    QTest::newRow("today") << QDate(2026, 3, 2) << u"Today"_s;
    QTest::newRow("a clock set back") << QDate(2026, 3, 5) << u"Today"_s;
    QTest::newRow("yesterday") << QDate(2026, 3, 1) << u"Yesterday"_s;
    QTest::newRow("over a month's end") << QDate(2026, 2, 24) << u"Previous 7 days"_s;
    QTest::newRow("seven days") << QDate(2026, 2, 23) << u"Previous 7 days"_s;
    QTest::newRow("eight days") << QDate(2026, 2, 22) << u"February 2026"_s;
    QTest::newRow("last year") << QDate(2025, 12, 31) << u"December 2025"_s;
}

void HistoryModelTest::daysHaveTheirHeadings()
{
    QFETCH(const QDate, when);
    QFETCH(const QString, heading);
    QCOMPARE(presentation::daysHeading(when, QDate(2026, 3, 2)), heading);
}

QTEST_MAIN(HistoryModelTest)
#include "historymodeltest.moc"
