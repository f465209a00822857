#include "exchange/curl.h"
#include "exchange/jsonlayout.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A request laid out for reading, and as a command that a shell understands as it was meant.
class CurlTest : public QObject {
    Q_OBJECT

private slots:
    void laysJsonOutInItsOwnOrder();
    void leavesAloneWhatIsNoJson();
    void findsOneMemberWhateverStandsBeside();
    void aShellSendsTheSameBody();
    void whatIsNoRequestIsNoCommand();
};

void CurlTest::laysJsonOutInItsOwnOrder()
{
    const QByteArray json = R"({"z":[1,{"b":"a, {\"x\"}: ]"}],"a":{},"c":[]})";
    const QByteArray shown = exchange::indentedJson(json);
    QCOMPARE(shown,
        QByteArray("{\n  \"z\": [\n    1,\n    {\n      \"b\": \"a, {\\\"x\\\"}: ]\"\n    }\n  ],\n  \"a\": "
                   "{},\n  \"c\": []\n}"));
    QCOMPARE(QJsonDocument::fromJson(shown), QJsonDocument::fromJson(json));
}

void CurlTest::leavesAloneWhatIsNoJson()
{
    for (const QByteArray &text : {QByteArray("data: {\"a\":1}\n\ndata: [DONE]\n\n"), QByteArray("<html>"),
             QByteArray(), QByteArray("{\"a\":")})
        QCOMPARE(exchange::indentedJson(text), text);
}

void CurlTest::findsOneMemberWhateverStandsBeside()
{
    const QByteArray json = R"({ "a" : "body\"" , "n":-1.5e3, "body" : {"body":[1,2]} ,"last":true})";
    QCOMPARE(exchange::memberText(json, "body"), QByteArray(R"({"body":[1,2]})"));
    QCOMPARE(exchange::memberText(json, "n"), QByteArray("-1.5e3"));
    QCOMPARE(exchange::memberText(json, "last"), QByteArray("true"));
    QCOMPARE(exchange::memberText(json, "none"), QByteArray());
    QCOMPARE(exchange::memberText("[1]", "body"), QByteArray());
}

void CurlTest::aShellSendsTheSameBody()
{
    QTemporaryDir folder;
    QFile picture(folder.filePath(u"picture-1"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray(200, '\x01'));
    picture.close();
    const QByteArray body = R"({"messages":[{"content":"It's \"$HOME\" `id` $(id) \\ \n ü <api-key>"},)"
                            R"({"url":"data:image/png;base64,<picture 1 as sent, 200 bytes>"}],)"
                            R"("dataSources":[{"key":"<vision-key>"}]})";
    const QByteArray request = R"({"method":"POST","url":"https://see.example/it's?api-version=1",)"
                               R"("headers":{"Content-Type":"application/json","api-key":"<api-key>",)"
                               R"("X":"Bearer <token>"},"body":)"
        + body + '}';
    const QByteArray command = exchange::asCurl(request);
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GROUNDGLASS_API_KEY"_s, u"k-1"_s);
    environment.insert(u"GROUNDGLASS_VISION_KEY"_s, u"k-2"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s,
        {u"-c"_s, u"curl() { printf '%s\\n' \"$@\"; echo ---; cat; }\n"_s + QString::fromUtf8(command)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    const QByteArray out = shell.readAllStandardOutput();
    const qsizetype cut = out.indexOf("---\n");
    const QList<QByteArray> words = out.first(cut).split('\n');
    QVERIFY(words.contains("https://see.example/it's?api-version=1"));
    QVERIFY(words.contains("api-key: k-1"));
    QVERIFY(words.contains("X: Bearer k-1"));
    QByteArray expected = body;
    expected.replace("<picture 1 as sent, 200 bytes>", QByteArray(200, '\x01').toBase64());
    expected.replace("<vision-key>", "k-2");
    QCOMPARE(out.sliced(cut + 4).trimmed(), expected);
}

void CurlTest::whatIsNoRequestIsNoCommand()
{
    for (const char *request : {"", "[]", "{}", "{\"url\":7}"})
        QCOMPARE(exchange::asCurl(request), QByteArray());
}

QTEST_GUILESS_MAIN(CurlTest)
#include "curltest.moc"
