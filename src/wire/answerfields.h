#pragma once

#include "model/answer.h"

#include <QJsonObject>

#include <optional>

namespace wire {

/// The fields of a chat completion, each in all spellings that services use. Missing or broken fields give
/// empty values.

struct Finish {
    model::FinishReason reason = model::FinishReason::None;
    QString word = {};
};

struct Grounding {
    QString status = {};
    QList<model::GroundingLine> lines = {};
};

/// From a choice: "finish_reason" as a word or an object, or "finish_details".
[[nodiscard]] std::optional<Finish> readFinish(const QJsonObject &choice);

/// Text out of "content": a string, null, or an array of parts.
[[nodiscard]] QString readContent(const QJsonValue &content);

[[nodiscard]] std::optional<model::Usage> readUsage(const QJsonValue &usage);

/// What a model thought aloud: "reasoning_content" of a message or delta, or "reasoning".
[[nodiscard]] QString readReasoning(const QJsonObject &message);

/// Joins "tool_calls" of a message or delta, or the older "function_call", to what has come of them.
void takeToolCalls(QList<model::ToolCall> &calls, const QJsonObject &message);

/// The map of categories behind "content_filter_results" or "content_filter_result" of `holder`.
[[nodiscard]] QList<model::FilterResult> readFilterResults(const QJsonObject &holder);

/// From a completion: "prompt_filter_results", or the older "prompt_annotations".
[[nodiscard]] QList<model::FilterReport> readPromptFilters(const QJsonObject &completion);

/// Takes `more` into `results`, keeping the harder verdict of each category. A stream repeats its filters
/// with each chunk.
void mergeFilterResults(QList<model::FilterResult> &results, const QList<model::FilterResult> &more);

/// "enhancements": {"grounding"} of a choice, a message or a delta. Offsets that no text can have become -1.
[[nodiscard]] std::optional<Grounding> readGrounding(const QJsonObject &holder);

} // namespace wire
