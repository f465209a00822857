#include "net/tokensource.h"
#include "net/chatclient.h"

#include "asked.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Problem;
using support::Reaction;

namespace {

/// A program named `az` that does what a test wrote down and counts how often it ran.
struct FakeCli {
    QTemporaryDir folder;

    explicit FakeCli(const QByteArray &script)
    {
        QFile file(folder.filePath(u"az"_s));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\necho run >> \"" + folder.path().toUtf8() + "/runs\"\n");
            file.write("echo \"$@\" > \"" + folder.path().toUtf8() + "/words\"\n" + script + '\n');
        }
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        qputenv("PATH", folder.path().toUtf8() + ":/usr/bin:/bin");
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] qsizetype runs() const { return read(u"runs"_s).count('\n'); }
};

const QByteArray givesToken = R"(echo '{"accessToken":"token-1","expires_on":4102444800}')";

model::Connection byAzureCli(const QUrl &url)
{
    model::Connection connection = connectionTo(url);
    connection.signIn = {.how = model::SignIn::How::AzureCli, .tenant = u"contoso"_s};
    return connection;
}

Asked askBy(net::ChatClient &client, const model::Connection &connection)
{
    return Asked(client.ask(question(), connection, {}, nullptr));
}

} // namespace

class TokenSourceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_path = qgetenv("PATH"); }
    void cleanup() { qputenv("PATH", m_path); }

    void signsInByTheAzureCliOnceForAllQuestions()
    {
        const FakeCli cli(givesToken);
        support::ScriptedService service({Reaction::stream(support::shortAnswerEvents({"fine"}))});
        net::ChatClient client;
        for (int i = 0; i < 2; ++i) {
            Asked asked = askBy(client, byAzureCli(service.url()));
            QVERIFY(asked.hasEnded());
            QCOMPARE(asked.answer().text, u"fine"_s);
        }
        QCOMPARE(service.requests().first().header("Authorization"), QByteArray("Bearer token-1"));
        QVERIFY(!service.requests().first().hasHeader("api-key"));
        QCOMPARE(cli.runs(), 1);
        QVERIFY(cli.read(u"words"_s).contains("--scope https://cognitiveservices.azure.com/.default"));
        QVERIFY(cli.read(u"words"_s).contains("--tenant contoso"));
    }

    void getsANewTokenOnceWhenTheOldIsNotAccepted()
    {
        const FakeCli cli(givesToken);
        support::ScriptedService service(
            {Reaction::whole(401, R"({"error":{"code":"401","message":"expired"}})"),
                Reaction::stream(support::shortAnswerEvents({"fine"}))});
        net::ChatClient client;
        Asked asked = askBy(client, byAzureCli(service.url()));
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.answer().text, u"fine"_s);
        QCOMPARE(cli.runs(), 2);
    }

    void saysWhyThereIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Problem::Kind>("kind");
        QTest::newRow("signed out") << QByteArray(
            "echo 'ERROR: Please run az login to setup account.' >&2; exit 1")
                                    << Problem::Kind::SignedOut;
        QTest::newRow("run out") << QByteArray(
            "echo 'AADSTS700082: The refresh token has expired' >&2; exit 1")
                                 << Problem::Kind::SignedOut;
        QTest::newRow("prints nothing") << QByteArray("exit 0") << Problem::Kind::SignInNeeded;
    }

    void saysWhyThereIsNoToken()
    {
        QFETCH(QByteArray, script);
        const FakeCli cli(script);
        support::ScriptedService service({});
        net::ChatClient client;
        Asked asked = askBy(client, byAzureCli(service.url()));
        QVERIFY(asked.hasEnded());
        QTEST(asked.problem().kind, "kind");
        QVERIFY(service.requests().isEmpty());
    }

    void saysWhenTheAzureCliIsMissing()
    {
        qputenv("PATH", "/nonexistent");
        support::ScriptedService service({});
        net::ChatClient client;
        Asked asked = askBy(client, byAzureCli(service.url()));
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::SignInProgramMissing);
        QCOMPARE(asked.problem().subject, u"az"_s);
    }

    void takesATokenFromTheEnvironment()
    {
        qputenv("TEST_TOKEN_OF_MINE", "from-outside\n");
        support::ScriptedService service({Reaction::stream(support::shortAnswerEvents({"fine"}))});
        model::Connection connection = connectionTo(service.url());
        connection.signIn = {.how = model::SignIn::How::TokenVariable, .variable = u"TEST_TOKEN_OF_MINE"_s};
        net::ChatClient client;
        Asked asked = askBy(client, connection);
        QVERIFY(asked.hasEnded());
        QCOMPARE(service.requests().first().header("Authorization"), QByteArray("Bearer from-outside"));
    }

    void runsACommandWithoutAShell()
    {
        const QStringList words = net::tokenCommand({.how = model::SignIn::How::TokenCommand,
            .command = u"my-tool --for \"two words\" ; rm -rf $HOME"_s});
        QCOMPARE(words.first(), u"my-tool"_s);
        QCOMPARE(words.at(2), u"two words"_s);
        QVERIFY(words.contains(u"$HOME"_s) && words.contains(u";"_s));
    }

    void readsWhatIsPrinted()
    {
        QCOMPARE(net::readToken("bare-token\n")->token, QByteArray("bare-token"));
        QCOMPARE(net::readToken(R"({"accessToken":"t","expires_on":100})")->until.toSecsSinceEpoch(), 100);
        QVERIFY(!net::readToken("").ok());
        QVERIFY(!net::readToken("two words").ok());
        QVERIFY(!net::readToken(R"({"accessToken":"a\r\nb: c"})").ok());
    }

private:
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(TokenSourceTest)
#include "tokensourcetest.moc"
