#include "samples.h"

namespace samples {

namespace {

using model::Answer;
using model::FilterReport;
using model::FilterResult;
using model::FinishReason;
using model::Problem;

Answer ended(const QString &text)
{
    return {.text = text, .finish = FinishReason::Stop, .finishWord = QStringLiteral("stop")};
}

QByteArray choice(const QByteArray &fields)
{
    return R"({"choices":[{"index":0,)" + fields + "}]}";
}

QByteArray fullAnswer()
{
    return R"({"id":"c-7","object":"chat.completion","created":1700000000,"model":"gpt-4","system_fingerprint":"fp_0",
"prompt_filter_results":[{"prompt_index":1,"content_filter_result":{"jailbreak":{"filtered":false,"detected":false}}},{}],
"choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"A sign."},
"content_filter_results":{"hate":{"filtered":false,"severity":"safe"},
"custom_blocklists":[{"id":"a","filtered":false},{"id":"b","filtered":true}],
"protected_material_code":{"filtered":false,"detected":true,"citation":{"URL":"x"}}},
"enhancements":{"grounding":{"status":"Success","lines":[{"text":"A sign.","spans":[
{"text":"a sign","offset":0,"length":6,"polygon":[{"x":0.125,"y":0.25},{"x":0.5,"y":0.25},{"x":0.5,"y":0.75}]},
{"text":"odd","offset":-4,"length":1e12,"polygon":[{"x":0.1,"y":"wide"}],"groundglass":{"confidence":7,"picture":-1,"source":"ghost"}}]}]}}}],
"usage":{"prompt_tokens":100,"completion_tokens":-2,"total_tokens":102,"prompt_tokens_details":null}})";
}

Answer readFull()
{
    Answer answer = ended(QStringLiteral("A sign."));
    answer.id = QStringLiteral("c-7");
    answer.modelName = QStringLiteral("gpt-4");
    answer.usage = model::Usage{100, 0, 102};
    answer.groundingStatus = QStringLiteral("Success");
    const model::GroundingSpan sign{.text = QStringLiteral("a sign"),
        .offset = 0,
        .length = 6,
        .polygon = QPolygonF({{0.125, 0.25}, {0.5, 0.25}, {0.5, 0.75}})};
    const model::GroundingSpan odd{.text = QStringLiteral("odd"), .offset = -1, .length = -1};
    answer.grounding = {{.text = QStringLiteral("A sign."), .spans = {sign, odd}}};
    const FilterResult jailbreak{.category = QStringLiteral("jailbreak"), .detected = false};
    const FilterResult blocklists{.category = QStringLiteral("custom_blocklists"), .filtered = true};
    const FilterResult hate{.category = QStringLiteral("hate"), .severity = QStringLiteral("safe")};
    const FilterResult code{.category = QStringLiteral("protected_material_code"), .detected = true};
    answer.filters = {{.about = FilterReport::About::Prompt, .promptIndex = 1, .results = {jailbreak}},
        {.about = FilterReport::About::Answer, .results = {blocklists, hate, code}}};
    return answer;
}

} // namespace

QList<Sample> wholes()
{
    const Answer hi = ended(QStringLiteral("Hi."));
    Answer tools{.finish = FinishReason::ToolCalls, .finishWord = QStringLiteral("tool_calls")};
    Answer filtered{.finish = FinishReason::ContentFilter, .finishWord = QStringLiteral("content_filter")};
    filtered.problems = {Problem{.kind = Problem::Kind::ContentFiltered}};
    Answer withTool = hi;
    withTool.progress = {QStringLiteral("found 2")};
    Answer annotated = hi;
    annotated.filters = {{.about = FilterReport::About::Prompt,
        .promptIndex = 0,
        .results = {{.category = QStringLiteral("hate"), .severity = QStringLiteral("safe")}}}};
    Answer calls = tools;
    calls.toolCalls = {{.id = QStringLiteral("c1"),
        .name = QStringLiteral("find"),
        .arguments = QStringLiteral("{\"a\":1}")}};
    Answer thought = hi;
    thought.reasoning = QStringLiteral("Greet.");
    thought.usage = model::Usage{.promptTokens = 900,
        .completionTokens = 60,
        .totalTokens = 960,
        .cachedTokens = 128,
        .pictureTokens = 765,
        .reasoningTokens = 40};
    Answer refused = ended(QStringLiteral("I will not."));
    refused.refused = true;
    return {
        {"tool calls",
            choice(
                R"("finish_reason":"tool_calls","message":{"content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"find","arguments":"{\"a\":1}"}}]})"),
            calls},
        {"thoughts and details of use",
            R"({"choices":[{"finish_reason":"stop","message":{"content":"Hi.","reasoning_content":"Greet."}}],)"
            R"("usage":{"prompt_tokens":900,"completion_tokens":60,"total_tokens":960,)"
            R"("prompt_tokens_details":{"cached_tokens":128,"image_tokens":765,"audio_tokens":null},)"
            R"("completion_tokens_details":{"reasoning_tokens":40}}})",
            thought},
        {"refusal", choice(R"("finish_reason":"stop","message":{"content":null,"refusal":"I will not."})"),
            refused},
        {"full", fullAnswer(), readFull()},
        {"byte-order mark", "\xEF\xBB\xBF" + choice(R"("finish_reason":"stop","message":{"content":"Hi."})"),
            hi},
        {"content in parts",
            choice(R"("finish_reason":"stop","message":{"content":[{"type":"text","text":"Hi."}]})"), hi},
        {"finish details", choice(R"("finish_details":{"type":"stop"},"message":{"content":"Hi."})"), hi},
        {"finish as an object", choice(R"("finish_reason":{"type":"stop"},"message":{"content":"Hi."})"), hi},
        {"no content", choice(R"("finish_reason":"tool_calls","message":{"content":null,"tool_calls":[{}]})"),
            tools},
        {"filtered", choice(R"("finish_reason":"content_filter","message":{})"), filtered},
        {"messages of the old extensions",
            choice(
                R"("finish_reason":"stop","messages":[{"index":0,"role":"tool","content":"found 2","end_turn":false},{"index":1,"role":"assistant","content":"Hi.","end_turn":true}])"),
            withTool},
        {"context of the newer extensions",
            choice(
                R"("finish_reason":"stop","message":{"role":"assistant","content":"Hi.","context":{"messages":[{"role":"tool","content":"found 2"}]}})"),
            withTool},
        {"prompt annotations",
            R"({"prompt_annotations":[{"content_filter_results":{"hate":{"severity":"safe"}}}],)"
            R"("choices":[{"finish_reason":"stop","message":{"content":"Hi."}}]})",
            annotated},
    };
}

} // namespace samples
