#include "engine/answering.h"

using namespace Qt::StringLiterals;

namespace engine {

Spoken answer(const QString &, const QList<Seen> &pictures)
{
    Composition composition;
    for (const Seen &seen : pictures) {
        for (const TextLine &line : seen.evidence.lines)
            composition.startLine().show(line.text,
                {.polygon = line.polygon,
                    .label = line.text,
                    .confidence = line.confidence,
                    .picture = seen.picture});
    }
    return composition.spoken();
}

} // namespace engine
