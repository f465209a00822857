#include "exchange/dataset.h"

#include <QStringList>

#include <algorithm>

namespace exchange {

QString groundedWords(const model::Region &region, const QString &text)
{
    QStringList words;
    for (const model::Span &span : region.spans) {
        const QString some = text.mid(span.offset, span.length).simplified();
        if (span.offset >= 0 && span.length > 0 && !some.isEmpty())
            words.append(some);
    }
    words.removeDuplicates();
    return words.join(u' ');
}

QList<model::Region> regionsOn(int picture, const QList<model::Region> &regions)
{
    QList<model::Region> some;
    std::ranges::copy_if(regions, std::back_inserter(some),
        [picture](const model::Region &region) { return region.picture == picture; });
    return some;
}

} // namespace exchange
