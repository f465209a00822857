#include "samples.h"

namespace samples {

namespace {

using model::Answer;
using model::FilterReport;
using model::FilterResult;
using model::FinishReason;
using model::Problem;

const QString stop = QStringLiteral("stop");

Answer ended(const QString &text)
{
    return {.text = text, .finish = FinishReason::Stop, .finishWord = stop};
}

Answer failed(Problem::Kind kind, const QString &text = {}, const QString &code = {})
{
    return {.text = text, .problems = {Problem{.kind = kind, .code = code}}};
}

QByteArray event(const QByteArray &data)
{
    return "data: " + data + "\n\n";
}

QByteArray piece(const QByteArray &words)
{
    return event(R"({"choices":[{"index":0,"delta":{"content":")" + words + R"("}}]})");
}

const QByteArray stopped = event(R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})");
const QByteArray done = event("[DONE]");

QByteArray inOrderOfAzure()
{
    return event(R"({"id":"","object":"","created":0,"model":"","prompt_filter_results":[{"prompt_index":0,)"
                 R"("content_filter_results":{"hate":{"filtered":false,"severity":"safe"}}}],"choices":[]})")
        + event(
            R"({"id":"c-1","object":"chat.completion.chunk","created":1700000000,"model":"gpt-4","choices":[)"
            R"({"index":0,"finish_reason":null,"delta":{"role":"assistant","content":null}}],"usage":null})")
        + event(
            R"({"id":"c-1","model":"gpt-4","choices":[{"index":0,"finish_reason":null,"delta":{"content":"Two "},)"
            R"("content_filter_results":{"hate":{"filtered":false,"severity":"safe"}}}]})")
        + event(
            R"({"id":"c-1","model":"gpt-4","choices":[{"index":0,"finish_reason":null,"delta":{"content":"kites."},)"
            R"("content_filter_results":{"hate":{"filtered":false,"severity":"low"},"profanity":{"filtered":false,"detected":false}}}]})")
        + event(R"({"id":"c-1","model":"gpt-4","choices":[{"index":0,"finish_reason":"stop","delta":{},)"
                R"("content_filter_results":{}}]})")
        + event(
            R"({"id":"c-1","model":"gpt-4","choices":[],"usage":{"prompt_tokens":9,"completion_tokens":4,"total_tokens":13}})")
        + done;
}

Answer readFromAzure()
{
    Answer answer = ended(QStringLiteral("Two kites."));
    answer.id = QStringLiteral("c-1");
    answer.modelName = QStringLiteral("gpt-4");
    answer.usage = model::Usage{9, 4, 13};
    const FilterResult hate{.category = QStringLiteral("hate"), .severity = QStringLiteral("safe")};
    const FilterResult harderHate{.category = QStringLiteral("hate"), .severity = QStringLiteral("low")};
    const FilterResult profanity{.category = QStringLiteral("profanity"), .detected = false};
    answer.filters = {{.about = FilterReport::About::Prompt, .promptIndex = 0, .results = {hate}},
        {.about = FilterReport::About::Answer, .results = {harderHate, profanity}}};
    return answer;
}

/// What a service sends about a film: its progress comes as text of a tool.
QByteArray aboutAFilm()
{
    return event(R"({"choices":[{"messages":[{"delta":{"role":"tool","content":"Retrieving frames"}}]}]})")
        + event(
            R"({"choices":[{"messages":[{"delta":{"role":"tool","content":"Found following frames: { 00:00:47.0390000, }"}}]}]})")
        + event(R"({"prompt_filter_results":[{}],"choices":[]})")
        + event(
            R"({"choices":[{"index":0,"finish_reason":null,"content_filter_results":{},"messages":[{"delta":{"role":"assistant","content":null}}]}]})")
        + event(
            R"({"choices":[{"index":0,"finish_reason":null,"messages":[{"delta":{"content":"A dog "}}]}]})")
        + event(
            R"({"choices":[{"index":0,"finish_reason":null,"messages":[{"delta":{"content":"runs."}}]}]})")
        + event(R"({"choices":[{"index":0,"finish_reason":"stop","messages":[{"delta":{"content":null}}]}]})")
        + done;
}

Answer readAboutAFilm()
{
    Answer answer = ended(QStringLiteral("A dog runs."));
    answer.progress = {
        QStringLiteral("Retrieving frames"), QStringLiteral("Found following frames: { 00:00:47.0390000, }")};
    return answer;
}

QByteArray filteredAfterwards()
{
    return piece("Bad words.") + stopped
        + event(
            R"({"choices":[{"index":0,"finish_reason":null,"content_filter_results":{"violence":{"filtered":false,"severity":"safe"}},)"
            R"("content_filter_offsets":{"check_offset":44,"start_offset":44,"end_offset":198}}]})")
        + event(
            R"({"choices":[{"index":0,"finish_reason":"content_filter","content_filter_results":{"violence":{"filtered":true,"severity":"medium"}}}]})")
        + event(R"({"choices":[{"index":0,"finish_reason":"stop"}]})") + done;
}

Answer readFilteredAfterwards()
{
    Answer answer{.finish = FinishReason::ContentFilter,
        .finishWord = QStringLiteral("content_filter"),
        .withdrawn = true};
    answer.filters = {{.about = FilterReport::About::Answer,
        .results = {{.category = QStringLiteral("violence"),
            .filtered = true,
            .severity = QStringLiteral("medium")}}}};
    answer.problems = {Problem{.kind = Problem::Kind::ContentFiltered}};
    return answer;
}

const QByteArray groundingOfAKite =
    R"("enhancements":{"grounding":{"status":"Success","lines":[{"text":"A red kite.","spans":[{"text":"a red kite",)"
    R"("offset":0,"length":10,"polygon":[{"x":0.25,"y":0.5},{"x":0.75,"y":0.5},{"x":0.75,"y":1},{"x":0.25,"y":1}],)"
    R"("groundglass":{"label":"kite","confidence":0.5,"picture":1,"source":"text"}}]}]}})";

Answer readGrounded()
{
    Answer answer = ended(QStringLiteral("A red kite."));
    answer.groundingStatus = QStringLiteral("Success");
    const model::GroundingSpan kite{.text = QStringLiteral("a red kite"),
        .offset = 0,
        .length = 10,
        .polygon = QPolygonF({{0.25, 0.5}, {0.75, 0.5}, {0.75, 1}, {0.25, 1}}),
        .label = QStringLiteral("kite"),
        .confidence = 0.5,
        .picture = 1,
        .source = model::RegionSource::ReadText};
    answer.grounding = {{.text = QStringLiteral("A red kite."), .spans = {kite}}};
    return answer;
}

QList<Sample> inAllForms()
{
    const QByteArray story = piece("One ") + ": keep-alive\n\n" + piece("two.") + stopped + done;
    QByteArray oldMac = story;
    oldMac.replace('\n', '\r');
    QByteArray windows = story;
    windows.replace("\n", "\r\n");
    QByteArray noSpace = story;
    noSpace.replace("data: ", "data:");
    const Answer oneTwo = ended(QStringLiteral("One two."));
    return {
        {"line ends LF", story, oneTwo},
        {"line ends CR", oldMac, oneTwo},
        {"line ends CRLF", windows, oneTwo},
        {"no space after the colon", noSpace, oneTwo},
        {"byte-order mark", "\xEF\xBB\xBF" + story, oneTwo},
        {"white space first", "\r\n \n" + story, oneTwo},
        {"fields that nobody knows", "id: 7\nretry: 10\nnonsense\n" + story, oneTwo},
        {"an event in several lines",
            "data: {\"choices\":[{\"index\":0,\ndata: \"delta\":{\"content\":\"One two.\"}}]}\n\n" + stopped
                + done,
            oneTwo},
        {"no blank line between events",
            QByteArray(piece("One ") + piece("two.") + stopped + done).replace("\n\n", "\n") + "\n", oneTwo},
        {"no blank line at the end", (piece("One two.") + stopped).trimmed(), oneTwo},
        {"done with spaces", piece("One two.") + stopped + "data:   [DONE]  \n\n", oneTwo},
        {"done without a finish reason", piece("One two.") + done,
            Answer{.text = QStringLiteral("One two.")}},
        {"nothing counts after done", story + piece("More.") + event("{broken"), oneTwo},
        {"words that keep the line alive", event("ping") + "event: ping\ndata: {}\n\n" + story, oneTwo},
        {"letters of many bytes", piece("เมนู 🍜 e\u0301 日本") + stopped + done,
            ended(QStringLiteral("เมนู 🍜 e\u0301 日本"))},
        {"letters as escapes", piece(R"(\ud83c\udf5c\u0e40)") + stopped + done, ended(QStringLiteral("🍜เ"))},
    };
}

QList<Sample> inAllDialects()
{
    const Answer hi = ended(QStringLiteral("Hi."));
    Answer tooLong{.text = QStringLiteral("Hi."),
        .finish = FinishReason::Length,
        .finishWord = QStringLiteral("max_tokens")};
    Answer unknown{
        .text = QStringLiteral("Hi."), .finish = FinishReason::Other, .finishWord = QStringLiteral("tired")};
    Answer notAnswered = ended(QStringLiteral("I cannot look for that."));
    notAnswered.problems = {
        Problem{.kind = Problem::Kind::NotSupportedHere, .code = QStringLiteral("cannot_answer")}};
    Answer called{.finish = FinishReason::ToolCalls, .finishWord = QStringLiteral("tool_calls")};
    called.toolCalls = {{.id = QStringLiteral("c1"),
                            .name = QStringLiteral("find"),
                            .arguments = QStringLiteral("{\"a\":1}")},
        {.id = QStringLiteral("c2"), .name = QStringLiteral("look"), .arguments = QStringLiteral("{}")}};
    Answer thought = hi;
    thought.reasoning = QStringLiteral("Greet.");
    Answer refused = ended(QStringLiteral("No."));
    refused.refused = true;
    return {
        {"tool calls in pieces",
            event(
                R"({"choices":[{"index":0,"delta":{"role":"assistant","content":null,"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"find","arguments":""}}]}}]})")
                + event(
                    R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"a\""}}]}}]})")
                + event(
                    R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"id":"c2","function":{"name":"look","arguments":"{}"}}]}}]})")
                + event(
                    R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":":1}"}}]}}]})")
                + event(R"({"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]})") + done,
            called},
        {"thoughts of some servers",
            event(R"({"choices":[{"index":0,"delta":{"role":"assistant","reasoning":"Gre"}}]})")
                + event(R"({"choices":[{"index":0,"delta":{"reasoning_content":"et."}}]})") + piece("Hi.")
                + stopped + done,
            thought},
        {"a refusal", event(R"({"choices":[{"index":0,"delta":{"refusal":"No."}}]})") + stopped + done,
            refused},
        {"in the order of Azure", inOrderOfAzure(), readFromAzure()},
        {"about a film", aboutAFilm(), readAboutAFilm()},
        {"filtered afterwards", filteredAfterwards(), readFilteredAfterwards()},
        {"finish details",
            piece("Hi.")
                + event(
                    R"({"choices":[{"finish_reason":null,"finish_details":{"type":"stop","stop":"<|x|>"}}]})")
                + done,
            hi},
        {"finish as an object",
            piece("Hi.") + event(R"({"choices":[{"finish_reason":{"type":"max_tokens"}}]})") + done, tooLong},
        {"an unknown finish", piece("Hi.") + event(R"({"choices":[{"finish_reason":"tired"}]})") + done,
            unknown},
        {"the old extensions",
            event(
                R"({"choices":[{"index":0,"messages":[{"index":0,"delta":{"role":"tool","content":"Looking"},"end_turn":false}]}]})")
                + event(
                    R"({"choices":[{"index":0,"messages":[{"index":0,"delta":{"content":" around"},"end_turn":false}]}]})")
                + event(
                    R"({"choices":[{"index":0,"messages":[{"index":1,"delta":{"role":"assistant"},"end_turn":false}]}]})")
                + event(
                    R"({"choices":[{"index":0,"messages":[{"index":1,"delta":{"content":"Hi."},"end_turn":false}]}]})")
                + event(
                    R"({"choices":[{"index":0,"finish_reason":"stop","messages":[{"index":2,"delta":{"content":"[DONE]"},"end_turn":true}]}]})"),
            Answer{.text = QStringLiteral("Hi."),
                .finish = FinishReason::Stop,
                .finishWord = stop,
                .progress = {QStringLiteral("Looking around")}}},
        {"content in parts",
            event(
                R"({"choices":[{"delta":{"content":[{"type":"text","text":"H"},{"type":"text","text":{"value":"i"}},"."]}}]})")
                + stopped + done,
            hi},
        {"thinking aloud is no answer",
            event(R"({"choices":[{"delta":{"reasoning_content":"Greet.","reasoning":"Greet."}}]})")
                + piece("Hi.") + stopped + done,
            thought},
        {"the second choice is passed over",
            event(
                R"({"choices":[{"index":1,"delta":{"content":"No."}},{"index":0,"delta":{"content":"Hi."}}]})")
                + stopped + done,
            hi},
        {"grounded on the choice",
            piece("A red kite.")
                + event(R"({"choices":[{"index":0,"finish_reason":"stop",)" + groundingOfAKite + "}]}")
                + done,
            readGrounded()},
        {"grounded on the delta",
            event(R"({"choices":[{"index":0,"delta":{"content":"A red kite.",)" + groundingOfAKite + "}}]}")
                + stopped + done,
            readGrounded()},
        {"grounded on a message",
            event(R"({"choices":[{"index":0,"messages":[{)" + groundingOfAKite
                + R"(,"delta":{"content":"A red kite."}}]}]})")
                + stopped + done,
            readGrounded()},
        {"empty grounding does not take away",
            event(R"({"choices":[{"index":0,"delta":{"content":"A red kite.",)" + groundingOfAKite + "}}]}")
                + event(
                    R"({"choices":[{"index":0,"finish_reason":"stop","enhancements":{"grounding":{"lines":[]}}}]})")
                + done,
            readGrounded()},
        {"our service cannot answer",
            piece("I cannot look for that.")
                + event(
                    R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop","groundglass":{"answered":false}}]})")
                + done,
            notAnswered},
        {"one body instead of a stream",
            R"({"choices":[{"message":{"content":"Hi."},"finish_reason":"stop"}]})", hi},
    };
}

QList<Sample> inTrouble()
{
    using Kind = Problem::Kind;
    const QString half = QStringLiteral("Half");
    Answer tooMany = failed(Kind::RateLimited, half, QStringLiteral("429"));
    tooMany.problems.first().wait = std::chrono::seconds(7);
    return {
        {"nothing", {}, failed(Kind::AnswerUnreadable)},
        {"only done", done, failed(Kind::AnswerUnreadable)},
        {"a web page", "<!DOCTYPE html><html><title>Hello</title></html>", failed(Kind::AnswerUnreadable)},
        {"words", "all is well\n\n", failed(Kind::AnswerUnreadable)},
        {"half a body", R"({"choices":[{"message":{"con)", failed(Kind::AnswerUnreadable)},
        {"a body with an error", R"({"error":{"code":"DeploymentNotFound","message":"None."}})",
            failed(Kind::DeploymentUnknown, {}, QStringLiteral("DeploymentNotFound"))},
        {"cut off", piece("Half"), failed(Kind::AnswerCutOff, half)},
        {"cut off within an event", piece("Half") + piece(" more").first(20),
            failed(Kind::AnswerCutOff, half)},
        {"finished, then cut off within an event", piece("Hi.") + stopped + piece(" more").first(20),
            ended(QStringLiteral("Hi."))},
        {"an event that is not JSON", piece("Half") + event("{\"choices\": oops}") + piece(" more"),
            failed(Kind::AnswerUnreadable, half)},
        {"an error object",
            piece("Half") + event(R"({"error":{"code":429,"message":"Retry after 7 seconds."}})") + done,
            tooMany},
        {"an error string", piece("Half") + event(R"({"error":"out of memory"})"),
            failed(Kind::ServiceFailed, half)},
        {"a flat error",
            piece("Half")
                + event(R"({"object":"error","message":"bad picture","type":"invalid_request_error"})")
                + done,
            failed(Kind::RequestRefused, half)},
        {"an error event",
            piece("Half") + "event: error\n" + event(R"({"error":{"message":"boom"},"message":"boom"})"),
            failed(Kind::ServiceFailed, half)},
        {"an error event in words", piece("Half") + "event: error\n" + event("boom"),
            failed(Kind::ServiceFailed, half)},
        {"an error field",
            piece("Half") + R"(error: {"code":500,"message":"boom","type":"server_error"})" + "\n\n",
            failed(Kind::ServiceFailed, half)},
        {"a tool that failed",
            event(
                R"({"choices":[{"messages":[{"delta":{"role":"tool","content":"{\"ErrorMessage\":No such film.,\"ErrorCode\": 400}"}}]}]})")
                + done,
            failed(Kind::RequestRefused, {}, QStringLiteral("400"))},
    };
}

} // namespace

QList<Sample> streams()
{
    return inAllForms() + inAllDialects() + inTrouble();
}

} // namespace samples
