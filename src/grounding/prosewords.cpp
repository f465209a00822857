#include "grounding/prosewords.h"

#include <QHash>

#include <algorithm>

namespace grounding {

namespace {

constexpr qsizetype mostLabels = 200;
constexpr qsizetype mostHits = 50; ///< of one label
constexpr qsizetype shortestLabel = 2;

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

bool isWholeWord(const QString &text, qsizetype at, qsizetype length)
{
    const bool joinsBefore = isWordCharacter(text, at - 1) && isWordCharacter(text, at);
    const bool joinsBehind = isWordCharacter(text, at + length) && isWordCharacter(text, at + length - 1);
    return !joinsBefore && !joinsBehind;
}

QList<model::Span> hitsOf(const QString &label, const QString &text, QList<bool> &taken)
{
    QList<model::Span> hits;
    for (qsizetype at = text.indexOf(label, 0, Qt::CaseInsensitive); at >= 0 && hits.size() < mostHits;
         at = text.indexOf(label, at + 1, Qt::CaseInsensitive)) {
        if (!isWholeWord(text, at, label.size()))
            continue;
        const auto begin = taken.begin() + at;
        if (std::any_of(begin, begin + label.size(), [](bool is) { return is; }))
            continue;
        std::fill(begin, begin + label.size(), true);
        hits += model::Span{at, label.size(), model::Tie::Matched};
    }
    return hits;
}

} // namespace

void tieByLabel(QList<model::Region> &regions, const QString &text, const QSet<qsizetype> &named)
{
    QList<bool> taken(text.size(), false);
    QHash<QString, QList<qsizetype>> byLabel;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        for (const model::Span &span : std::as_const(regions[i].spans))
            std::fill(taken.begin() + span.offset, taken.begin() + span.end(), true);
        if (regions[i].label.size() >= shortestLabel && !named.contains(i))
            byLabel[regions[i].label] += i;
    }
    QStringList labels = byLabel.keys();
    std::ranges::sort(labels, [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (const QString &label : labels.mid(0, mostLabels)) {
        const QList<model::Span> hits = hitsOf(label, text, taken);
        for (const qsizetype i : std::as_const(byLabel[label]))
            regions[i].spans += hits;
    }
}

} // namespace grounding
