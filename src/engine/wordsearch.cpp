#include "engine/wordsearch.h"

#include <algorithm>

namespace engine {

namespace {

constexpr qsizetype LongestSearch = 120; // letters
constexpr int SpareWords = 2; // words that reading may have split or joined

struct FlatWord {
    int line = 0;
    int word = 0;
    QString folded = {};
};

QList<FlatWord> flatWords(const Evidence &evidence)
{
    QList<FlatWord> flat;
    for (int line = 0; line < evidence.lines.size(); ++line) {
        const QList<Word> &words = evidence.lines.at(line).words;
        for (int word = 0; word < words.size(); ++word)
            flat.append({line, word, engine::folded(words.at(word).text).remove(u' ')});
    }
    return flat;
}

Hit hitOver(const QList<FlatWord> &words, Likeness likeness)
{
    Hit hit{.likeness = likeness};
    for (const FlatWord &word : words) {
        if (hit.passages.isEmpty() || hit.passages.last().line != word.line)
            hit.passages.append({word.line, word.word, 0});
        ++hit.passages.last().count;
    }
    return hit;
}

struct Candidate {
    qsizetype start = 0;
    qsizetype count = 0;
    Likeness likeness = Likeness::None;
};

/// The best run of words that begins here, the shortest one among equals.
Candidate bestFrom(const QList<FlatWord> &flat, qsizetype start, const QString &wanted, qsizetype mostWords)
{
    Candidate best{.start = start};
    QString joined;
    for (qsizetype count = 1; count <= mostWords && start + count <= flat.size(); ++count) {
        const FlatWord &word = flat.at(start + count - 1);
        if (word.folded.isEmpty())
            continue; // a lone dash or dot
        joined += word.folded;
        Likeness found = likeness(joined, wanted);
        if (found == Likeness::Part && count > 1)
            found = Likeness::None; // it begins later, where it will be found on its own
        if (found > best.likeness)
            best = {start, count, found};
        if (joined.size() > 2 * wanted.size() + 4)
            break;
    }
    return best;
}

} // namespace

QList<Hit> searchWords(const Evidence &evidence, const QString &words)
{
    const QStringList wantedWords = foldedWords(words.left(LongestSearch));
    const QString wanted = wantedWords.join(QString());
    const QList<FlatWord> flat = flatWords(evidence);
    QList<Candidate> candidates;
    Likeness best = Likeness::None;
    for (qsizetype start = 0; start < flat.size() && !wanted.isEmpty(); ++start) {
        if (flat.at(start).folded.isEmpty())
            continue;
        // Scripts without blanks are cut into words in ways of their own, so any number of them may be
        // needed.
        const bool needsMore = wanted.front().unicode() > 0x0590;
        const qsizetype most = needsMore ? wanted.size() : wantedWords.size() + SpareWords;
        const Candidate candidate = bestFrom(flat, start, wanted, most);
        best = std::max(best, candidate.likeness);
        if (candidate.likeness != Likeness::None)
            candidates.append(candidate);
    }
    QList<Hit> hits;
    qsizetype free = 0;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (candidate.likeness != best || candidate.start < free)
            continue;
        hits.append(hitOver(flat.mid(candidate.start, candidate.count), best));
        free = candidate.start + candidate.count;
    }
    return hits;
}

} // namespace engine
