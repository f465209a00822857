#include "presentation/answerdialect.h"

#include "model/builtinmodel.h"

namespace presentation {

text::Dialect dialectOf(const model::Answer &answer)
{
    return answer.modelName == model::builtInModelName ? text::Dialect::Plain : text::Dialect::Markdown;
}

} // namespace presentation
