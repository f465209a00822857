#include "e2e/programrun.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The command line speaks the language of the environment; what scripts read stays as it is.
class CliLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void theEnvironmentNamesTheLanguage_data();
    void theEnvironmentNamesTheLanguage();
    void helpIsTranslated();
    void whatScriptsReadIsNot();
};

void CliLanguageTest::theEnvironmentNamesTheLanguage_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("words");
    const QString english = u"“nonsense” is not a command"_s;
    const QString german = u"„nonsense“ ist kein Befehl"_s;
    const QString thai = u"“nonsense” ไม่ใช่คำสั่ง"_s;
    QTest::newRow("none") << QStringList{u"LC_ALL=C.UTF-8"_s} << english;
    QTest::newRow("LANG") << QStringList{u"LC_ALL"_s, u"LANG=de_DE.UTF-8"_s} << german;
    QTest::newRow("LC_MESSAGES before LANG")
        << QStringList{u"LC_ALL"_s, u"LC_MESSAGES=th_TH.UTF-8"_s, u"LANG=de_DE.UTF-8"_s} << thai;
    QTest::newRow("LC_ALL before both")
        << QStringList{u"LC_ALL=de_AT"_s, u"LC_MESSAGES=th_TH.UTF-8"_s} << german;
    QTest::newRow("LANGUAGE before all") << QStringList{u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=th:de"_s} << thai;
    QTest::newRow("one that there is not") << QStringList{u"LC_ALL"_s, u"LANG=xx_XX.UTF-8"_s} << english;
    QTest::newRow("nonsense") << QStringList{u"LC_ALL=../../etc"_s} << english;
}

void CliLanguageTest::theEnvironmentNamesTheLanguage()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, words);
    ProgramRun run(programOfBuild(u"groundglass-cli"_s), {u"nonsense"_s}, environment);
    QCOMPARE(run.exitCode(), 2);
    QVERIFY2(QString::fromUtf8(run.errors()).contains(words), run.errors().constData());
}

void CliLanguageTest::helpIsTranslated()
{
    ProgramRun run(programOfBuild(u"groundglass-cli"_s), {u"ask"_s, u"--help"_s}, {u"LANGUAGE=de"_s});
    QCOMPARE(run.exitCode(), 0);
    QVERIFY(QString::fromUtf8(run.output()).contains(u"Wie gefragt wird:"_s));
    QVERIFY(run.output().contains("--max-tokens N"));
}

void CliLanguageTest::whatScriptsReadIsNot()
{
    const QStringList arguments{
        u"regions"_s, u"--width"_s, u"1000"_s, u"--height"_s, u"500"_s, u"--family"_s, u"gemini"_s, u"-"_s};
    const QByteArray answer = R"([{"box_2d": [100, 200, 300, 400], "label": "kettle"}])";
    ProgramRun english(programOfBuild(u"groundglass-cli"_s), arguments, {u"LANGUAGE=en"_s}, answer);
    QCOMPARE(english.exitCode(), 0);
    QVERIFY(english.output().contains("kettle"));
    ProgramRun german(programOfBuild(u"groundglass-cli"_s), arguments, {u"LANGUAGE=de"_s}, answer);
    QCOMPARE(german.exitCode(), 0);
    QCOMPARE(german.output(), english.output());
    QCOMPARE(german.errors(), english.errors());
}

QTEST_GUILESS_MAIN(CliLanguageTest)
#include "clilanguagetest.moc"
