#include "wire/errorreading.h"
#include "wire/answerreading.h"
#include "wire/problemkind.h"

#include <QTest>

using model::Problem;
using namespace std::chrono_literals;

/// Error responses in every shape, and what they ask a person to do.
class ErrorReadingTest : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatCanBeDone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Problem::Kind>("kind");
        QTest::addColumn<QString>("code");
        using Kind = Problem::Kind;
        const auto row = [](const char *name, int status, const char *body, Kind kind,
                             const char *code = "") {
            QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromLatin1(code);
        };
        row("empty", 401, "", Kind::SignInNeeded);
        row("access denied", 401, R"({"error":{"code":"401","message":"Access denied"}})", Kind::SignInNeeded,
            "401");
        row("missing role", 401, R"({"error":{"code":"PermissionDenied","message":"lacks the action"}})",
            Kind::SignInNeeded, "PermissionDenied");
        row("gateway", 401, R"({"statusCode":401,"message":"Access denied"})", Kind::SignInNeeded);
        row("network rules", 403, R"({"error":{"code":"403","message":"Virtual network rules"}})",
            Kind::AccessDenied, "403");
        row("deployment", 404, R"({"error":{"code":"DeploymentNotFound","message":"None"}})",
            Kind::DeploymentUnknown, "DeploymentNotFound");
        row("path", 404, R"({"error":{"code":"404","message":"Resource not found"}})", Kind::AddressWrong,
            "404");
        row("page", 404, "<html><title>Not here</title></html>", Kind::AddressWrong);
        row("method", 405, "", Kind::AddressWrong);
        row("version", 400, R"({"error":{"code":"BadRequest","message":"API version not supported"}})",
            Kind::ApiVersionUnknown, "BadRequest");
        row("filter", 400,
            R"({"error":{"code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation"}}})",
            Kind::ContentFiltered, "content_filter");
        row("filter by the inner code", 400,
            R"({"error":{"code":null,"inner_error":{"code":"ResponsibleAIPolicyViolation"}}})",
            Kind::ContentFiltered);
        row("safety of pictures", 400, R"({"error":{"code":"content_policy_violation"}})",
            Kind::ContentFiltered, "content_policy_violation");
        row("picture", 400, R"({"error":{"code":"BadRequest","message":"Invalid image data"}})",
            Kind::PictureRefused, "BadRequest");
        row("no eyes", 400,
            R"({"error":{"code":null,"type":"invalid_request_error","param":"messages.[1].content.[1].type","message":"Invalid content type. image_url is only supported by certain models."}})",
            Kind::ModelCannotSee);
        row("no eyes, small server", 500,
            R"({"error":{"code":500,"message":"image input is not supported - hint: you need the mmproj"}})",
            Kind::ModelCannotSee, "500");
        row("too long", 400,
            R"({"error":{"code":"context_length_exceeded","message":"The maximum context length is 8192 tokens."}})",
            Kind::QuestionTooLong, "context_length_exceeded");
        row("lacks the role", 401,
            R"({"error":{"code":"PermissionDenied","message":"The principal lacks the required data action y"}})",
            Kind::RoleMissing, "PermissionDenied");
        row("kind of picture", 415, "", Kind::PictureRefused);
        row("no money", 429,
            R"({"error":{"code":"insufficient_quota","message":"You exceeded your current quota"}})",
            Kind::QuotaSpent, "insufficient_quota");
        row("no code", 400,
            R"({"error":{"code":null,"type":"invalid_request_error","message":"extra fields not permitted"}})",
            Kind::RequestRefused);
        row("string", 422, R"({"error":"no such field"})", Kind::RequestRefused);
        row("detail of a small server", 422, R"({"detail":[{"msg":"field required"}]})",
            Kind::RequestRefused);
        row("too large", 413, "", Kind::PictureRefused);
        row("too many headers", 431, "", Kind::RequestRefused);
        row("slow", 408, R"({"error":{"code":"Timeout","message":"The operation was timeout."}})",
            Kind::TimedOut, "Timeout");
        row("rate", 429, R"({"error":{"code":"429","message":"slow"}})", Kind::RateLimited, "429");
        row("rate as a number", 429, R"({"error":{"code":429,"message":"slow"}})", Kind::RateLimited, "429");
        row("proxy", 407, "", Kind::ProxyFailed);
        row("broken", 500, "Internal Server Error", Kind::ServiceFailed);
        row("loading", 503, R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})",
            Kind::ServiceFailed, "503");
        row("gateway page", 502, "<html><body>Bad gateway</body></html>", Kind::ServiceFailed);
        row("broken JSON", 500, R"({"error":{)", Kind::ServiceFailed);
        row("no status of its own", 0, R"({"error":{"message":"x","type":"authentication_error"}})",
            Kind::SignInNeeded);
        row("nothing known", 0, R"({"error":{"message":"x"}})", Kind::ServiceFailed);
    }

    void knowsWhatCanBeDone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Problem problem = wire::readError(status, body);
        QTEST(problem.kind, "kind");
        QTEST(problem.code, "code");
        QCOMPARE(problem.status, status > 0 ? std::optional<int>(status) : std::nullopt);
    }

    void keepsTheServicesWords_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        QTest::newRow("message") << QByteArray(R"({"error":{"message":"No good."}})")
                                 << QStringLiteral("No good.");
        QTest::newRow("string") << QByteArray(R"({"error":"No good."})") << QStringLiteral("No good.");
        QTest::newRow("gateway") << QByteArray(R"({"statusCode":500,"message":"No good."})")
                                 << QStringLiteral("No good.");
        QTest::newRow("plain") << QByteArray("No good.\n") << QStringLiteral("No good.");
        QTest::newRow("page") << QByteArray("<html><title>\n No\n good. </title>")
                              << QStringLiteral("the service sent a web page: No good.");
        QTest::newRow("categories, one spelling") << QByteArray(
            R"({"error":{"message":"Stopped.","innererror":{"content_filter_result":{"hate":{"filtered":true,"severity":"high"},"sexual":{"filtered":false,"severity":"safe"},"jailbreak":{"filtered":true,"detected":true}}}}})")
                                                  << QStringLiteral("Stopped.\nhate: high, jailbreak");
        QTest::newRow("categories, the other") << QByteArray(
            R"({"error":{"message":"Stopped.","inner_error":{"content_filter_results":{"violence":{"filtered":true,"severity":"medium"}}}}})")
                                               << QStringLiteral("Stopped.\nviolence: medium");
    }

    void keepsTheServicesWords()
    {
        QFETCH(QByteArray, body);
        QTEST(wire::readError(500, body).detail, "detail");
    }

    void boundsTheServicesWords()
    {
        QVERIFY(wire::readError(500, QByteArray(1'000'000, 'x')).detail.size() < 5'000);
    }

    void knowsHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("retryAfterMs");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("milliseconds");
        const auto row = [](const char *name, const char *ms, const char *after, const char *message,
                             int expected) {
            QTest::newRow(name) << QByteArray(ms) << QByteArray(after) << QByteArray(message) << expected;
        };
        row("milliseconds first", "1500", "9", "retry after 7 seconds", 1500);
        row("seconds before words", "", "9", "retry after 7 seconds", 9000);
        row("fractions", "", "0.25", "", 250);
        row("words", "", "", "Please retry after 7 seconds.", 7000);
        row("a day in words", "", "", "Please retry after 86400 seconds.", 86'400'000);
        row("words of another service", "", "", "Please try again in 1.5s.", 1500);
        row("words in milliseconds", "", "", "Please try again in 20ms.", 20);
        row("words in minutes", "", "", "Try again in 2m.", 120'000);
        row("a date", "", "Sun, 06 Nov 1994 08:49:37 GMT", "", 37'000);
        row("a date that has passed", "", "Sun, 06 Nov 1994 08:40:00 GMT", "", 0);
        row("less than nothing", "", "-5", "", 0);
        row("nonsense", "soon", "later", "", -1);
        row("not a number", "nan", "inf", "", -1);
        row("nothing", "", "", "slow down", -1);
    }

    void knowsHowLongToWait()
    {
        QFETCH(QByteArray, retryAfterMs);
        QFETCH(QByteArray, retryAfter);
        QFETCH(QByteArray, message);
        QFETCH(int, milliseconds);
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 49), Qt::UTC);
        const QByteArray body = "{\"error\":{\"message\":\"" + message + "\"}}";
        const Problem problem = wire::readError(429, body, retryAfterMs, retryAfter, now);
        QCOMPARE(problem.wait.value_or(-1ms), std::chrono::milliseconds(milliseconds));
    }

    void neverWaitsForAges()
    {
        const Problem problem = wire::readError(429, {}, "1e300", {});
        QVERIFY(problem.wait.has_value());
        QVERIFY(*problem.wait < std::chrono::hours(24 * 400));
    }
};

QTEST_APPLESS_MAIN(ErrorReadingTest)
#include "errorreadingtest.moc"
