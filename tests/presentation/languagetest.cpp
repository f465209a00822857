#include "presentation/language.h"

#include "presentation/detailwords.h"
#include "presentation/explanation.h"
#include "presentation/historymodel.h"
#include "presentation/money.h"

#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Problem;
using presentation::Language;

class LanguageTest : public QObject {
    Q_OBJECT

private slots:
    void sentencesOfTheLowerRoomsAreInTheSources();
    void problemsAreToldInTheLanguage();
    void wordsOfOthersStayAsTheyAre();
    void pluralsFollowTheLanguage_data();
    void pluralsFollowTheLanguage();
    void numbersAndMonthsFollowTheLanguage();
    void anUnknownLanguageIsTheSystems();
    void aLanguageGoesWithItsOwner();
};

void LanguageTest::sentencesOfTheLowerRoomsAreInTheSources()
{
    QString sources;
    QDirIterator it(
        QStringLiteral(PROJECT_DIR "/src"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.fileName().endsWith("/presentation/detailwords.cpp"_L1) && file.open(QIODevice::ReadOnly))
            sources += QString::fromUtf8(file.readAll());
    }
    QVERIFY(sources.size() > 100'000);
    for (const QString &sentence : presentation::knownDetails())
        QVERIFY2(sources.contains(u'"' + sentence + u'"'), qPrintable(sentence));
}

void LanguageTest::problemsAreToldInTheLanguage()
{
    const Problem problem{.kind = Problem::Kind::UsageWrong,
        .detail = u"there is no certificate (PEM) in “my %2.pem”"_s,
        .subject = u"certificate file"_s};
    Language language;
    language.speak(u"de"_s);
    const auto german = presentation::explain(problem);
    QVERIFY2(german.sentence.contains("Zertifikatsdatei"_L1), qPrintable(german.sentence));
    QVERIFY2(german.reason.contains(u"in „my %2.pem“ steht kein Zertifikat"_s), qPrintable(german.reason));
    language.speak(u"th"_s);
    QVERIFY(presentation::explain(problem).sentence.contains(u"ไฟล์ใบรับรอง"_s));
    language.speak(u"en"_s);
    QVERIFY(presentation::explain(problem).sentence.contains("certificate file"_L1));
    for (int kind = 0; kind <= int(Problem::Kind::Internal); ++kind) {
        const Problem any{.kind = Problem::Kind(kind)};
        const QString english = presentation::explain(any).sentence;
        language.speak(u"de"_s);
        QVERIFY2(presentation::explain(any).sentence != english, qPrintable(english));
        language.speak(u"en"_s);
    }
}

void LanguageTest::wordsOfOthersStayAsTheyAre()
{
    Language language;
    language.speak(u"de"_s);
    for (const QString &detail : {u"Something of the service."_s, QString(), u"more than %1 regionsX"_s})
        QCOMPARE(presentation::detailInWords(detail), detail);
    // A host or a file may have the name of a setting.
    const auto why = presentation::explain({.kind = Problem::Kind::HostNotFound, .subject = u"deployment"_s});
    QVERIFY2(why.sentence.contains(u"„deployment“"_s), qPrintable(why.sentence));
}

void LanguageTest::pluralsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("one in English") << u"en"_s << 1 << u"1 region"_s;
    QTest::newRow("more in English") << u"en"_s << 3 << u"3 regions"_s;
    QTest::newRow("one in German") << u"de"_s << 1 << u"1 Region"_s;
    QTest::newRow("more in German") << u"de"_s << 3 << u"3 Regionen"_s;
    QTest::newRow("one in Thai") << u"th"_s << 1 << u"1 บริเวณ"_s;
    QTest::newRow("more in Thai") << u"th"_s << 3 << u"3 บริเวณ"_s;
}

void LanguageTest::pluralsFollowTheLanguage()
{
    QFETCH(QString, code);
    QFETCH(int, count);
    QFETCH(QString, words);
    Language language;
    language.speak(code);
    QCOMPARE(QCoreApplication::translate("ui::sets::SetRow", "%n region(s)", nullptr, count), words);
}

void LanguageTest::numbersAndMonthsFollowTheLanguage()
{
    const QDate longAgo(2020, 3, 5);
    Language language;
    language.speak(u"de"_s);
    QCOMPARE(QLocale().toString(0.92, 'f', 2), u"0,92"_s);
    QCOMPARE(presentation::moneyWords(1'050'000), u"1,05 $"_s);
    QCOMPARE(presentation::daysHeading(longAgo, QDate(2026, 1, 1)), u"März 2020"_s);
    language.speak(u"th"_s);
    QCOMPARE(presentation::daysHeading(longAgo, QDate(2026, 1, 1)), u"มีนาคม 2020"_s);
    language.speak(u"en"_s);
    QCOMPARE(presentation::moneyWords(1'050'000), u"$1.05"_s);
    QCOMPARE(presentation::daysHeading(longAgo, QDate(2026, 1, 1)), u"March 2020"_s);
}

void LanguageTest::anUnknownLanguageIsTheSystems()
{
    Language language;
    for (const QString &code : {QString(), u"xx"_s, u"../../etc"_s}) {
        language.speak(code);
        QCOMPARE(language.spoken(), u"en"_s); // tests run with LC_ALL=C.UTF-8
    }
    QCOMPARE(Language::codes(), QStringList({u"en"_s, u"de"_s, u"th"_s}));
    for (const QString &code : Language::codes()) {
        language.speak(code);
        QCOMPARE(language.spoken(), code);
        QVERIFY(!Language::nameOf(code).isEmpty());
    }
}

void LanguageTest::aLanguageGoesWithItsOwner()
{
    const Problem problem{.kind = Problem::Kind::TimedOut};
    const QString before = presentation::explain(problem).sentence;
    {
        Language language;
        language.speak(u"de"_s);
        QVERIFY(presentation::explain(problem).sentence != before);
    }
    QCOMPARE(presentation::explain(problem).sentence, before);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "languagetest.moc"
