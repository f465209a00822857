#include "grounding/assignment.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using grounding::bestAssignment;
using grounding::Gains;

namespace {

double gained(const Gains &gains, const std::vector<int> &columns)
{
    double sum = 0;
    for (std::size_t row = 0; row < columns.size(); ++row) {
        if (columns[row] >= 0)
            sum += gains[row][std::size_t(columns[row])];
    }
    return sum;
}

/// By trying every order of the columns; there are no more rows than columns.
double mostGained(const Gains &gains)
{
    std::vector<int> columns(gains.front().size());
    std::iota(columns.begin(), columns.end(), 0);
    double most = 0;
    do {
        most = std::max(most, gained(gains, {columns.begin(), columns.begin() + long(gains.size())}));
    } while (std::ranges::next_permutation(columns).found);
    return most;
}

Gains randomGains(QRandomGenerator &random, std::size_t rows, std::size_t columns)
{
    Gains gains(rows, std::vector<double>(columns));
    for (auto &row : gains) {
        for (double &gain : row)
            gain = random.bounded(3) == 0 ? 0 : random.generateDouble();
    }
    return gains;
}

} // namespace

class AssignmentTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsAssignedWhereNothingIsGained()
    {
        QVERIFY(bestAssignment({}).empty());
        QCOMPARE(bestAssignment({{}, {}}), (std::vector<int>{-1, -1}));
        QCOMPARE(bestAssignment({{0, 0}, {0, 0.1}}), (std::vector<int>{-1, 1}));
        QCOMPARE(bestAssignment({{0.3}, {0.5}, {0.4}}), (std::vector<int>{-1, 0, -1}));
    }

    void whoHasOthersGivesWay()
    {
        QCOMPARE(bestAssignment({{0.8, 0.6}, {0.7, 0.0}}), (std::vector<int>{1, 0}));
    }

    void nothingBetterCanBeFound()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            const std::size_t rows = 1 + random.bounded(5);
            const Gains gains = randomGains(random, rows, rows + random.bounded(3));
            const std::vector<int> columns = bestAssignment(gains);
            QSet<int> used;
            for (const int column : columns) {
                QVERIFY(column < 0 || !used.contains(column));
                used.insert(column);
            }
            QVERIFY(qAbs(gained(gains, columns) - mostGained(gains)) < 1e-9);
            Gains turned(gains.front().size(), std::vector<double>(gains.size()));
            for (std::size_t row = 0; row < gains.size(); ++row) {
                for (std::size_t column = 0; column < gains[row].size(); ++column)
                    turned[column][row] = gains[row][column];
            }
            QVERIFY(qAbs(gained(turned, bestAssignment(turned)) - mostGained(gains)) < 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(AssignmentTest)
#include "assignmenttest.moc"
