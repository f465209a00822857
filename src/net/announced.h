#pragma once

#include "model/answer.h"

namespace net {

/// How much of an answer was announced; keep-alives bring no news.
struct Announced {
    qsizetype text = 0;
    qsizetype notes = 0;
    qsizetype groundedLines = 0;
    qsizetype toolLetters = 0;
    bool withdrawn = false;

    [[nodiscard]] static Announced of(const model::Answer &answer)
    {
        Announced all{.text = answer.text.size(),
            .notes = answer.progress.size(),
            .groundedLines = answer.grounding.size(),
            .withdrawn = answer.withdrawn};
        for (const model::ToolCall &call : answer.toolCalls)
            all.toolLetters += 1 + call.name.size() + call.arguments.size();
        return all;
    }
    bool operator==(const Announced &) const = default;
};

} // namespace net
