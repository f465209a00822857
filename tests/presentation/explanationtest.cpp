#include "presentation/explanation.h"

#include <QSet>
#include <QTest>

using model::Problem;
using presentation::Explanation;
using namespace std::chrono_literals;

namespace {

constexpr int kindCount = int(Problem::Kind::Internal) + 1;

bool isWholeSentence(const QString &words)
{
    return words.size() > 10 && words.front() != u' ' && words.endsWith(u'.') && !words.contains(u'\n')
        && !words.contains(QStringLiteral("%1")) && !words.contains(QStringLiteral("%n"));
}

} // namespace

class ExplanationTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsExplained_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < kindCount; ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }

    void everyKindIsExplained()
    {
        QFETCH(int, kind);
        for (const QString &subject : {QString(), QStringLiteral("menu.png"), QStringLiteral("10")}) {
            const Explanation words =
                presentation::explain({.kind = Problem::Kind(kind), .subject = subject});
            QVERIFY2(isWholeSentence(words.sentence), qPrintable(words.sentence));
            QVERIFY2(isWholeSentence(words.cause), qPrintable(words.cause));
            QVERIFY2(isWholeSentence(words.advice), qPrintable(words.advice));
            QVERIFY(words.reason.isEmpty());
        }
    }

    void everyKindHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind < kindCount; ++kind)
            sentences.insert(presentation::explain({.kind = Problem::Kind(kind)}).sentence);
        QCOMPARE(sentences.size(), kindCount);
    }

    void namesTheSubject_data()
    {
        QTest::addColumn<int>("kind");
        // These are about the person's own doing and name nothing.
        const QList<Problem::Kind> nameless{
            Problem::Kind::QuestionEmpty, Problem::Kind::Stopped, Problem::Kind::TooManyPictures};
        for (int kind = 0; kind < kindCount; ++kind) {
            if (!nameless.contains(Problem::Kind(kind)))
                QTest::addRow("kind %d", kind) << kind;
        }
    }

    void namesTheSubject()
    {
        QFETCH(int, kind);
        const QString subject = QStringLiteral("holiday %1 in Thailand.jpg");
        const auto words = presentation::explain({.kind = Problem::Kind(kind), .subject = subject});
        QVERIFY2(words.sentence.contains(subject), qPrintable(words.sentence));
    }

    void saysTheLimitOfPictures()
    {
        const auto words =
            presentation::explain({.kind = Problem::Kind::TooManyPictures, .subject = QStringLiteral("7")});
        QVERIFY2(words.sentence.contains(u'7'), qPrintable(words.sentence));
    }

    void quotesTheReasonOnlyWhereItHelps()
    {
        const QString reason = QStringLiteral("Invalid image data");
        const auto refused = presentation::explain({.kind = Problem::Kind::RequestRefused, .detail = reason});
        QVERIFY(refused.reason.contains(reason));
        QVERIFY(isWholeSentence(refused.cause)); // ours stays beside it
        const auto unreadable =
            presentation::explain({.kind = Problem::Kind::AnswerUnreadable, .detail = reason});
        QVERIFY(unreadable.reason.isEmpty());
    }

    void keepsForeignWordsOnOneBoundedLine()
    {
        const QString words = QStringLiteral("first\r\nsecond\x1b[31m\t\x07third ") + QString(100'000, u'x');
        const auto explained =
            presentation::explain({.kind = Problem::Kind::RequestRefused, .detail = words});
        QVERIFY(explained.reason.contains(QStringLiteral("first second")));
        QVERIFY(explained.reason.size() < 400);
        for (const QChar c : explained.reason)
            QVERIFY(c.isPrint());
    }

    void saysHowLongToWait_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("part of a second") << qint64(200) << QStringLiteral("1 s");
        QTest::newRow("seconds") << qint64(20'000) << QStringLiteral("20 s");
        QTest::newRow("minutes") << qint64(600'000) << QStringLiteral("10 min");
        QTest::newRow("a day") << qint64(86'400'000) << QStringLiteral("24 h");
        QTest::newRow("absurd") << std::numeric_limits<qint64>::max() << QStringLiteral("9999 h");
    }

    void saysHowLongToWait()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, expected);
        const auto words = presentation::explain(
            {.kind = Problem::Kind::RateLimited, .wait = std::chrono::milliseconds(milliseconds)});
        QVERIFY2(words.advice.contains(expected), qPrintable(words.advice));
    }

    void offersAStepThatFits()
    {
        using Step = Explanation::NextStep;
        const auto step = [](Problem::Kind kind) { return presentation::explain({.kind = kind}).nextStep; };
        QCOMPARE(step(Problem::Kind::PictureDamaged), Step::ChooseAnotherPicture);
        QCOMPARE(step(Problem::Kind::SignInNeeded), Step::FixKey);
        QCOMPARE(step(Problem::Kind::AccessDenied), Step::CheckConnection);
        QCOMPARE(step(Problem::Kind::ApiVersionUnknown), Step::OtherApiVersion);
        QCOMPARE(step(Problem::Kind::DeploymentUnknown), Step::OtherDeployment);
        QCOMPARE(step(Problem::Kind::PictureRefused), Step::SendSmaller);
        QCOMPARE(step(Problem::Kind::AnswerCutOff), Step::TryAgain);
        QCOMPARE(step(Problem::Kind::TlsFailed), Step::CheckConnection);
        QCOMPARE(step(Problem::Kind::ProxyFailed), Step::CheckConnection);
        QCOMPARE(step(Problem::Kind::RateLimited), Step::TryAgain);
        QCOMPARE(step(Problem::Kind::ContentFiltered), Step::Reword);
        QCOMPARE(step(Problem::Kind::EngineMissing), Step::ConnectAModel);
        QCOMPARE(step(Problem::Kind::DiskFull), Step::FreeDiskSpace);
        const Problem busy{.kind = Problem::Kind::RateLimited, .wait = std::chrono::seconds(9)};
        QCOMPARE(presentation::explain(busy).nextStep, Step::WaitAndAsk);
    }

    void saysWhatAFilterFound()
    {
        using About = model::FilterReport::About;
        const QList<model::FilterReport> reports{
            {.about = About::Prompt,
                .promptIndex = 2,
                .results = {{.category = QStringLiteral("violence"),
                                .filtered = true,
                                .severity = QStringLiteral("high")},
                    {.category = QStringLiteral("hate"), .severity = QStringLiteral("safe")}}},
            {.about = About::Prompt,
                .promptIndex = 0,
                .results = {{.category = QStringLiteral("jailbreak"), .detected = true}}},
            {.about = About::Answer,
                .results = {{.category = QStringLiteral("new_thing"), .filtered = true}}}};
        const QStringList found =
            presentation::explain({.kind = Problem::Kind::ContentFiltered, .filters = reports}).findings;
        QCOMPARE(found.size(), 3); // "safe" is not worth saying
        QCOMPARE(found.at(0), QStringLiteral("Picture 2 of the question: violence, high (stopped)"));
        QVERIFY(found.at(1).startsWith(QStringLiteral("The question: an attempt")));
        QVERIFY(found.at(1).endsWith(QStringLiteral("(let through)")));
        QCOMPARE(found.at(2), QStringLiteral("The answer: new thing (stopped)"));
    }
};

QTEST_APPLESS_MAIN(ExplanationTest)
#include "explanationtest.moc"
