#include "presentation/soughtwords.h"

#include "presentation/messagetext.h"
#include "store/historysearch.h"

namespace presentation {

SoughtWords soughtIn(const model::Message &message, const QString &typed)
{
    SoughtWords sought;
    for (const model::MarkedRange &range : store::wordsFound(textOf(message).text, typed))
        sought.words.append({.from = range.from, .to = range.to});
    const QList<model::Region> &regions = message.answer.regions;
    for (qsizetype i = 0; i < regions.size() && sought.words.isEmpty() && sought.region < 0; ++i) {
        if (!store::wordsFound(regions.at(i).label, typed).isEmpty())
            sought.region = static_cast<int>(i);
    }
    return sought;
}

} // namespace presentation
