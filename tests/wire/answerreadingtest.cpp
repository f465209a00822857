#include "samples.h"

#include "wire/answerreading.h"

#include <QTest>

Q_DECLARE_METATYPE(samples::Sample)

namespace {

/// Problems carry words for the log that no test should hold on to.
model::Answer comparable(model::Answer answer)
{
    for (model::Problem &problem : answer.problems)
        problem = {.kind = problem.kind, .code = problem.code, .wait = problem.wait};
    return answer;
}

bool isEqual(const model::Answer &one, const model::Answer &other)
{
    return comparable(one) == comparable(other);
}

model::Answer readInPieces(const QByteArray &bytes, const QList<qsizetype> &cuts)
{
    wire::AnswerStream stream;
    qsizetype begin = 0;
    for (const qsizetype cut : cuts) {
        stream.add(QByteArrayView(bytes).sliced(begin, cut - begin));
        begin = cut;
    }
    stream.add(QByteArrayView(bytes).sliced(begin));
    stream.end();
    return stream.answer();
}

void addRows(const QList<samples::Sample> &rows)
{
    QTest::addColumn<samples::Sample>("sample");
    for (const samples::Sample &sample : rows)
        QTest::newRow(sample.name) << sample;
}

} // namespace

/// Answers in every spelling, and streams cut anywhere.
class AnswerReadingTest : public QObject {
    Q_OBJECT

private slots:
    void readsStreams_data() { addRows(samples::streams()); }

    void readsStreams()
    {
        QFETCH(samples::Sample, sample);
        const model::Answer answer = readInPieces(sample.bytes, {});
        QCOMPARE(answer.text, sample.expected.text);
        QCOMPARE(answer.finishWord, sample.expected.finishWord);
        QCOMPARE(answer.progress, sample.expected.progress);
        QCOMPARE(answer.problems.size(), sample.expected.problems.size());
        if (!answer.problems.isEmpty())
            QCOMPARE(answer.problems.first().kind, sample.expected.problems.first().kind);
        QVERIFY(isEqual(answer, sample.expected));
    }

    void readsTheSameWhereverTheBytesAreCut_data() { addRows(samples::streams()); }

    void readsTheSameWhereverTheBytesAreCut()
    {
        QFETCH(samples::Sample, sample);
        const model::Answer whole = readInPieces(sample.bytes, {});
        QList<qsizetype> everywhere;
        for (qsizetype cut = 0; cut <= sample.bytes.size(); ++cut) {
            everywhere.append(cut);
            const model::Answer inTwo = readInPieces(sample.bytes, {cut});
            QVERIFY2(inTwo == whole, qPrintable(QStringLiteral("cut at %1").arg(cut)));
        }
        QVERIFY(readInPieces(sample.bytes, everywhere) == whole);
    }

    void textOnlyGrowsUnlessAFilterWithdrawsIt_data() { addRows(samples::streams()); }

    void textOnlyGrowsUnlessAFilterWithdrawsIt()
    {
        QFETCH(samples::Sample, sample);
        wire::AnswerStream stream;
        QString before;
        for (qsizetype i = 0; i < sample.bytes.size(); ++i) {
            stream.add(QByteArrayView(sample.bytes).sliced(i, 1));
            QVERIFY(stream.answer().text.startsWith(before) || stream.answer().withdrawn);
            before = stream.answer().text;
        }
    }

    void knowsWhenItIsFinished()
    {
        wire::AnswerStream stream;
        stream.add("data: {\"choices\":[{\"delta\":{\"content\":\"x\"},\"finish_reason\":\"stop\"}]}\n\n");
        QVERIFY(!stream.finished());
        stream.add("data: [DONE]\n\n");
        QVERIFY(stream.finished());
        const model::Answer answer = stream.answer();
        stream.add("data: {\"choices\":[{\"delta\":{\"content\":\"y\"}}]}\n\n");
        stream.end();
        QVERIFY(stream.answer() == answer);
    }

    void readsWholeAnswers_data() { addRows(samples::wholes()); }

    void readsWholeAnswers()
    {
        QFETCH(samples::Sample, sample);
        const model::Result<model::Answer> answer = wire::readAnswer(sample.bytes);
        QVERIFY(answer.ok());
        QCOMPARE(answer->text, sample.expected.text);
        QCOMPARE(answer->filters.size(), sample.expected.filters.size());
        QVERIFY(isEqual(*answer, sample.expected));
        QVERIFY(readInPieces(sample.bytes, {}) == *answer);
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<model::Problem::Kind>("kind");
        using Kind = model::Problem::Kind;
        QTest::newRow("nothing") << QByteArray() << Kind::AnswerUnreadable;
        QTest::newRow("a list") << QByteArray("[1,2]") << Kind::AnswerUnreadable;
        QTest::newRow("no choices") << QByteArray("{\"id\":\"x\"}") << Kind::AnswerUnreadable;
        QTest::newRow("choices of another kind") << QByteArray("{\"choices\":7}") << Kind::AnswerUnreadable;
        QTest::newRow("an error") << QByteArray("{\"error\":{\"code\":\"429\"}}") << Kind::RateLimited;
        QTest::newRow("half") << QByteArray("{\"choices\":[{\"message\":{\"content\":\"H")
                              << Kind::AnswerUnreadable;
        QTest::newRow("deep") << QByteArray(100'000, '[') << Kind::AnswerUnreadable;
    }

    void refusesWhatIsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        const model::Result<model::Answer> answer = wire::readAnswer(bytes);
        QVERIFY(!answer.ok());
        QTEST(answer.problem().kind, "kind");
    }

    void refusesEndlessLines_data()
    {
        QTest::addColumn<QByteArray>("repeated");
        QTest::newRow("one line") << QByteArray(1024 * 1024, 'x');
        QTest::newRow("one event of many lines") << "\ndata: " + QByteArray(1024 * 1024, 'x');
    }

    void refusesEndlessLines()
    {
        QFETCH(QByteArray, repeated);
        wire::AnswerStream stream;
        stream.add("data: ");
        for (int i = 0; i < 7; ++i)
            stream.add(repeated);
        QVERIFY(!stream.finished());
        for (int i = 0; i < 2; ++i)
            stream.add(repeated);
        QVERIFY(stream.finished());
        QCOMPARE(stream.answer().problems.first().kind, model::Problem::Kind::AnswerUnreadable);
    }

    void refusesEndlessAnswers()
    {
        wire::AnswerStream stream;
        const QByteArray comment = ": " + QByteArray(1024 * 1024, 'x') + "\n\n";
        for (int i = 0; i < 63; ++i)
            stream.add(comment);
        QVERIFY(!stream.finished());
        for (int i = 0; i < 2; ++i)
            stream.add(comment);
        QVERIFY(stream.finished());
        QCOMPARE(stream.answer().problems.first().kind, model::Problem::Kind::AnswerUnreadable);
    }
};

QTEST_APPLESS_MAIN(AnswerReadingTest)
#include "answerreadingtest.moc"
