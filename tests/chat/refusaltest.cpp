#include "chat/refusal.h"

#include <QTest>

using model::Connection;
using model::Problem;
using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

chat::Question askable()
{
    return {.text = u"What is this?"_s,
        .connection = {.kind = Connection::Kind::AzureDeployment,
            .endpoint = QUrl(u"https://example.openai.azure.com"_s),
            .deployment = u"seeing"_s}};
}

chat::Question withEndpoint(const QString &endpoint)
{
    chat::Question question = askable();
    question.connection.endpoint = QUrl(endpoint);
    return question;
}

chat::Question withAddress(const QString &address)
{
    chat::Question question = askable();
    question.pictures = {{.address = QUrl(address)}};
    question.pictureFiles = {QString()};
    return question;
}

chat::Question withPictures(int count)
{
    chat::Question question = askable();
    for (int i = 0; i < count; ++i) {
        question.pictures.append(model::Picture{.name = u"p.png"_s});
        question.pictureFiles.append(u"/p.png"_s);
    }
    return question;
}

} // namespace

Q_DECLARE_METATYPE(chat::Question)

class RefusalTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatCannotBeAsked_data()
    {
        QTest::addColumn<chat::Question>("question");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("subject");
        chat::Question question = askable();
        question.text = u" \n\t"_s;
        QTest::newRow("no words") << question << Kind::QuestionEmpty << QString();
        const auto withVideo = [](const QString &rights, const QString &until) {
            chat::Question asked = askable();
            asked.video = model::VideoPart{.documentId = u"film"_s,
                .indexName = u"films"_s,
                .address = u"https://a.blob.core.windows.net/c/f.mp4?sr=b&sig=x&sp=%1&se=%2"_s.arg(rights, until)};
            return asked;
        };
        QTest::newRow("a video whose signature is over")
            << withVideo(u"r"_s, u"2020-01-01"_s) << Kind::SignatureExpired << u"film"_s;
        QTest::newRow("a video that may not be read")
            << withVideo(u"w"_s, u"2999-01-01"_s) << Kind::SignatureTooWeak << u"film"_s;
        QTest::newRow("eleven pictures") << withPictures(11) << Kind::TooManyPictures << u"10"_s;
        QTest::newRow("a picture from ftp") << withAddress(u"ftp://example.com/a.png"_s)
                                            << Kind::AddressUnusable << u"ftp://example.com/a.png"_s;
        QTest::newRow("a picture from nowhere") << withAddress({}) << Kind::AddressUnusable << QString();
        QTest::newRow("plain http") << withEndpoint(u"http://example.com"_s) << Kind::PlainHttpRefused
                                    << u"example.com"_s;
        QTest::newRow("looks like this computer") << withEndpoint(u"http://localhost.example.com"_s)
                                                  << Kind::PlainHttpRefused << u"localhost.example.com"_s;
        QTest::newRow("no endpoint") << withEndpoint({}) << Kind::AddressUnusable << QString();
        QTest::newRow("endpoint without scheme")
            << withEndpoint(u"example.com"_s) << Kind::AddressUnusable << u"example.com"_s;
        question = withEndpoint(u"http://example.com"_s);
        question.connection.plainHttpAllowed = true;
        QTest::newRow("plain http to Azure, even with consent")
            << question << Kind::PlainHttpRefused << u"example.com"_s;
        question = askable();
        question.connection.visionEndpoint = QUrl(u"http://vision.example.com"_s);
        QTest::newRow("plain http to the vision resource")
            << question << Kind::PlainHttpRefused << u"vision.example.com"_s;
        question = askable();
        question.connection.deployment = u" "_s;
        QTest::newRow("no deployment") << question << Kind::UsageWrong << u"deployment"_s;
        question = askable();
        question.connection.kind = Connection::Kind::OpenAICompatible;
        QTest::newRow("no model") << question << Kind::UsageWrong << u"model"_s;
        question.connection.kind = Connection::Kind::AzureV1;
        question.connection.endpoint = QUrl(u"http://example.com"_s);
        question.connection.plainHttpAllowed = true;
        QTest::newRow("plain http to Azure v1, even with consent")
            << question << Kind::PlainHttpRefused << u"example.com"_s;
        question = askable();
        question.parameters.maxTokens = 0;
        QTest::newRow("no tokens") << question << Kind::UsageWrong << u"max_tokens"_s;
    }

    void refusesWhatCannotBeAsked()
    {
        QFETCH(chat::Question, question);
        QFETCH(Kind, kind);
        const auto problem = chat::refusal(question);
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, kind);
        QTEST(problem->subject, "subject");
    }

    void letsAnythingElsePass_data()
    {
        QTest::addColumn<chat::Question>("question");
        QTest::newRow("https") << askable();
        QTest::newRow("http on this computer") << withEndpoint(u"http://127.0.0.1:8080"_s);
        QTest::newRow("http on localhost") << withEndpoint(u"http://localhost:8080/base"_s);
        QTest::newRow("ten pictures") << withPictures(10);
        QTest::newRow("a picture's address") << withAddress(u"https://example.com/a.png?x=1"_s);
        chat::Question builtIn = askable();
        builtIn.connection = {};
        QTest::newRow("built-in") << builtIn;
    }

    void letsAnythingElsePass()
    {
        QFETCH(chat::Question, question);
        QVERIFY(!chat::refusal(question));
    }

    void hidesWhatAnAddressMayCarry()
    {
        const auto problem =
            chat::refusal(withAddress(u"ftp://user:secret@example.com/a.png?sig=secret#secret"_s));
        QCOMPARE(problem->subject, u"ftp://example.com/a.png"_s);
    }
};

QTEST_APPLESS_MAIN(RefusalTest)
#include "refusaltest.moc"
