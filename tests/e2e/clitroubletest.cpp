#include "programrun.h"
#include "support/troubles.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Trouble;
using support::TroubledWay;

/// Whatever goes wrong, `groundglass-cli ask` says it on one line: what happened, the likely cause, and what
/// to do next.
class CliTroubleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatHappenedWhyAndWhatHelps_data();
    void saysWhatHappenedWhyAndWhatHelps();
    void aQuestionWithoutAPictureIsNotToldOfOne_data();
    void aQuestionWithoutAPictureIsNotToldOfOne();

private:
    ProgramRun ask(const TroubledWay &way, const QStringList &more) const;
    [[nodiscard]] QString picture() const { return m_folder.filePath(u"picture.png"_s); }

    QTemporaryDir m_folder;
};

void CliTroubleTest::initTestCase()
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(Qt::darkYellow);
    QVERIFY(image.save(picture()));
}

ProgramRun CliTroubleTest::ask(const TroubledWay &way, const QStringList &more) const
{
    QStringList words{u"ask"_s, u"--endpoint"_s, way.endpoint().toString(), u"--deployment"_s, u"seeing"_s,
        u"--timeout"_s, u"5"_s};
    if (way.proxyPort())
        words += {u"--proxy"_s, u"127.0.0.1:%1"_s.arg(*way.proxyPort())};
    return ProgramRun(programOfBuild(u"groundglass-cli"_s), words + more + QStringList{u"What is it?"_s},
        {u"GROUNDGLASS_API_KEY=k-0123456789-secret"_s});
}

void CliTroubleTest::saysWhatHappenedWhyAndWhatHelps_data()
{
    QTest::addColumn<Trouble>("trouble");
    for (const Trouble &trouble : support::troubles())
        QTest::newRow(trouble.name.constData()) << trouble;
}

void CliTroubleTest::saysWhatHappenedWhyAndWhatHelps()
{
    QFETCH(const Trouble, trouble);
    if (trouble.where == Trouble::Where::UntrustedCertificate && !QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    TroubledWay way(trouble);
    auto run = ask(way, {u"--image"_s, picture()});
    QCOMPARE(run.exitCode(), 3);
    QCOMPARE(QString::fromUtf8(run.output()).trimmed(), trouble.kept);
    const QString said = QString::fromUtf8(run.errors());
    QVERIFY2(said.startsWith(u"groundglass-cli: "_s) && said.endsWith(u".\n"_s), qPrintable(said));
    QCOMPARE(said.count(u'\n'), 1);
    QCOMPARE(said.count(trouble.sentence), 1);
    const auto sentence = said.indexOf(trouble.sentence);
    const auto cause = said.indexOf(trouble.cause, sentence + trouble.sentence.size());
    const auto advice = said.indexOf(trouble.advice, cause);
    QVERIFY2(sentence > 0 && cause > sentence && advice > cause, qPrintable(said));
    QVERIFY(!said.contains(u"secret"_s));

    auto asJson = ask(way, {u"--image"_s, picture(), u"--format"_s, u"json"_s});
    QCOMPARE(asJson.exitCode(), 3);
    const QJsonObject answer = QJsonDocument::fromJson(asJson.output()).object();
    QCOMPARE(answer[u"text"_s].toString(), trouble.kept);
    const QJsonArray problems = answer[u"problems"_s].toArray();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().toString().contains(trouble.sentence), asJson.output().constData());
}

void CliTroubleTest::aQuestionWithoutAPictureIsNotToldOfOne_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("413") << 413 << u"more than the model"_s;
    QTest::newRow("415") << 415 << u"refused this question"_s;
}

void CliTroubleTest::aQuestionWithoutAPictureIsNotToldOfOne()
{
    QFETCH(const int, status);
    QFETCH(const QString, sentence);
    TroubledWay way({.reaction = support::Reaction::whole(status, R"({"error":{"message":"No."}})")});
    auto run = ask(way, {});
    QCOMPARE(run.exitCode(), 3);
    QVERIFY2(QString::fromUtf8(run.errors()).contains(sentence), run.errors().constData());
    QVERIFY2(!run.errors().contains("does not take this picture"), run.errors().constData());
}

Q_DECLARE_METATYPE(support::Trouble)

QTEST_MAIN(CliTroubleTest)
#include "clitroubletest.moc"
