#include "grounding/handties.h"

#include <algorithm>

namespace grounding {

namespace {

bool stillStands(const model::TieChange &tie, const model::Answer &answer)
{
    const bool isInside = tie.offset >= 0 && tie.length > 0 && tie.offset <= answer.text.size() - tie.length;
    return isInside && tie.region >= 0 && tie.region < answer.regions.size()
        && QStringView(answer.text).sliced(tie.offset, tie.length) == tie.words;
}

void apply(const model::TieChange &tie, QList<model::Span> &spans)
{
    const auto isHere = [&](const model::Span &span) {
        return span.offset == tie.offset && span.length == tie.length;
    };
    if (tie.kind == model::TieChange::Kind::Untied)
        spans.removeIf(isHere);
    else if (std::ranges::none_of(spans, isHere))
        spans += model::Span{tie.offset, tie.length, model::Tie::ByHand};
}

} // namespace

model::Answer withTies(model::Answer answer, const QList<model::TieChange> &ties)
{
    for (const model::TieChange &tie : ties) {
        if (stillStands(tie, answer))
            apply(tie, answer.regions[tie.region].spans);
    }
    return answer;
}

} // namespace grounding
