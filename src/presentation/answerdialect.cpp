#include "presentation/answerdialect.h"

namespace presentation {

text::Dialect dialectOf(const model::Answer &answer)
{
    return answer.modelName == u"groundglass-engine" ? text::Dialect::Plain : text::Dialect::Markdown;
}

} // namespace presentation
