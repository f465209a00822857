#include "engine/videos/videosearch.h"

#include "database/database.h"
#include "engine/folding.h"
#include "engine/telling.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using model::Moment;
using Source = VideoNote::Source;

constexpr qsizetype mostTerms = 24;
constexpr qsizetype mostVariants = 40;
constexpr int mostNotes = 5000;
constexpr double neededCoverage = 0.5; ///< more than this share of the words must be found
constexpr double joinGap = 1.0; ///< seconds between two hits that are one moment

const QSet<QString> &emptyWords()
{
    static const QSet<QString> words{u"a"_s, u"an"_s, u"the"_s, u"of"_s, u"in"_s, u"on"_s, u"at"_s, u"to"_s,
        u"is"_s, u"are"_s, u"was"_s, u"were"_s, u"be"_s, u"and"_s, u"or"_s, u"with"_s, u"for"_s, u"by"_s,
        u"it"_s, u"its"_s, u"this"_s, u"that"_s, u"there"_s, u"what"_s, u"when"_s, u"where"_s, u"who"_s,
        u"which"_s, u"how"_s, u"does"_s, u"do"_s, u"did"_s, u"has"_s, u"have"_s, u"me"_s, u"i"_s, u"you"_s,
        u"show"_s, u"find"_s, u"see"_s, u"seen"_s, u"video"_s, u"scene"_s, u"moment"_s, u"from"_s, u"as"_s,
        u"can"_s, u"any"_s, u"some"_s, u"appear"_s, u"appears"_s, u"word"_s, u"words"_s, u"text"_s, u"say"_s,
        u"says"_s, u"said"_s, u"der"_s, u"die"_s, u"das"_s, u"und"_s, u"ein"_s, u"eine"_s};
    return words;
}

/// The words that count; all of them when none would be left.
QStringList termsOf(const QString &query)
{
    const QStringList all = searchWords(query).split(u' ', Qt::SkipEmptyParts).mid(0, mostTerms);
    QStringList terms;
    for (const QString &word : all) {
        if (!emptyWords().contains(word) && !terms.contains(word))
            terms.append(word);
    }
    return terms.isEmpty() ? all : terms;
}

/// A word of the query and the words of the index that it may stand for.
struct Term {
    QString word = {};
    QHash<QString, double> variants = {}; ///< with how well they fit, 0..1
};

double fit(const QString &known, const QString &wanted)
{
    switch (likeness(known, wanted)) {
    case Likeness::Same:
        return 1;
    case Likeness::Close:
        return 0.75;
    case Likeness::Part:
        return known.startsWith(wanted) ? 0.8 : 0.5;
    case Likeness::None:
        break;
    }
    return 0;
}

model::Outcome findVariants(VideoShelf &shelf, QList<Term> &terms)
{
    auto vocabulary = shelf.tables().statement(u"SELECT term FROM vocabulary"_s);
    while (true) {
        const auto more = vocabulary.next();
        if (!more)
            return more.problem();
        if (!*more)
            return model::Done{};
        const QString known = vocabulary.value(0).toString();
        for (Term &term : terms) {
            const double good = fit(known, term.word);
            if (good > 0 && term.variants.size() < mostVariants)
                term.variants.insert(known, good);
        }
    }
}

QString matchText(const QList<Term> &terms)
{
    QStringList words;
    for (const Term &term : terms) {
        for (auto it = term.variants.begin(); it != term.variants.end(); ++it)
            words.append(u'"' + QString(it.key()).replace(u'"', u"\"\""_s) + u'"');
    }
    return words.join(u" OR "_s);
}

struct NoteHit {
    QString documentId = {};
    VideoNote note = {};
    double score = 0;
};

double coverageOf(const QString &words, const QList<Term> &terms)
{
    const QStringList present = words.split(u' ', Qt::SkipEmptyParts);
    double sum = 0;
    for (const Term &term : terms) {
        double best = 0;
        for (const QString &word : present)
            best = std::max(best, term.variants.value(word, 0));
        sum += best;
    }
    return sum / double(terms.size());
}

double weightOf(Source source)
{
    switch (source) {
    case Source::Writing:
    case Source::Speech:
        return 1;
    case Source::Code:
        return 0.95;
    case Source::People:
        return 0.85;
    case Source::Faces:
        return 0.8;
    case Source::Colour:
        return 0.6;
    }
    return 0.5;
}

double scoreOf(const VideoNote &note, const QList<Term> &terms, const QString &phrase)
{
    const double coverage = coverageOf(note.words, terms);
    if (coverage <= neededCoverage && coverage < 0.999)
        return 0;
    const bool hasPhrase = (u' ' + note.words + u' ').contains(u' ' + phrase + u' ');
    const double density = 1 / (1 + std::log1p(double(note.words.count(u' '))));
    return weightOf(note.source)
        * (0.55 * coverage + (hasPhrase ? 0.2 : 0) + 0.15 * note.quality + 0.08 * density);
}

QString whyOf(const VideoNote &note)
{
    switch (note.source) {
    case Source::Writing:
        return u"text in the picture: %1"_s.arg(inQuotes(note.text.simplified().left(160)));
    case Source::Speech:
        return u"said: %1"_s.arg(inQuotes(note.text.simplified().left(160)));
    case Source::People:
        return counted(note.amount, u"one person seen"_s, u"people seen"_s);
    case Source::Faces:
        return counted(note.amount, u"one face seen"_s, u"faces seen"_s);
    case Source::Code:
        return note.text.isEmpty() ? u"a code in the picture"_s
                                   : u"a code that says %1"_s.arg(inQuotes(note.text));
    case Source::Colour:
        return u"mostly %1"_s.arg(listed(note.text.split(u' ')));
    }
    return {};
}

Moment momentOf(const NoteHit &hit)
{
    return {.documentId = hit.documentId,
        .kind = hit.note.source == Source::Speech ? Moment::Kind::Speech : Moment::Kind::Vision,
        .start = hit.note.start,
        .end = hit.note.end,
        .best = hit.note.best,
        .relevance = hit.score,
        .why = whyOf(hit.note)};
}

/// Hits of one kind that follow each other closely are one moment, with the best of them.
QList<Moment> joined(QList<NoteHit> hits)
{
    std::stable_sort(hits.begin(), hits.end(), [](const NoteHit &a, const NoteHit &b) {
        return std::tuple(a.documentId, int(a.note.source), a.note.start)
            < std::tuple(b.documentId, int(b.note.source), b.note.start);
    });
    QList<Moment> moments;
    const NoteHit *last = nullptr;
    for (const NoteHit &hit : hits) {
        const bool goesOn = last && last->documentId == hit.documentId && last->note.source == hit.note.source
            && last->note.source != Source::Speech && hit.note.start - moments.last().end <= joinGap;
        last = &hit;
        if (!goesOn) {
            moments.append(momentOf(hit));
            continue;
        }
        Moment &moment = moments.last();
        const double end = std::max(moment.end, hit.note.end);
        if (hit.score > moment.relevance) {
            const double start = moment.start;
            moment = momentOf(hit);
            moment.start = start;
        }
        moment.end = end;
    }
    return moments;
}

/// No two have the same relevance: of equals, the one that lasts longer, then the earlier one, comes first.
void rank(QList<Moment> &moments)
{
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) {
        const double lengthA = a.end - a.start;
        const double lengthB = b.end - b.start;
        return std::tuple(-a.relevance, -lengthA, a.documentId, a.start)
            < std::tuple(-b.relevance, -lengthB, b.documentId, b.start);
    });
    constexpr double step = 1e-6;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        double relevance = std::round(moments[i].relevance * 1e6) / 1e6;
        if (i > 0)
            relevance = std::min(relevance, moments[i - 1].relevance - step);
        moments[i].relevance = std::max(0.0, relevance);
    }
}

bool fitsFilters(const QByteArray &metadata, const model::Metadata &filters)
{
    if (filters.isEmpty())
        return true;
    const QString text = QString::fromUtf8(metadata);
    return std::all_of(filters.keyBegin(), filters.keyEnd(), [&](const QString &field) {
        const QStringList values = filters.value(field).split(u'\n');
        return std::any_of(values.begin(), values.end(), [&](const QString &value) {
            return text.contains(u"\"%1\":\"%2\""_s.arg(field, value), Qt::CaseInsensitive);
        });
    });
}

} // namespace

model::Result<QList<Moment>> searchMoments(
    VideoShelf &shelf, const QString &index, const model::VideoQuery &query)
{
    const auto id = shelf.indexId(index);
    if (!id)
        return id.problem();
    QList<Term> terms;
    for (const QString &word : termsOf(query.text))
        terms.append({.word = word});
    if (const auto found = findVariants(shelf, terms); !found)
        return found.problem();
    const QString match = matchText(terms);
    if (match.isEmpty())
        return QList<Moment>();
    auto search = shelf.tables().statement(
        u"SELECT d.document, n.source, n.start, n.end, n.best, n.quality, n.amount, n.text, w.words, "
        u"d.metadata "
        "FROM note_words w JOIN notes n ON n.id = w.rowid JOIN documents d ON d.id = n.document_id "
        "WHERE note_words MATCH ? AND d.index_id = ? AND (? = '' OR d.document = ?) LIMIT ?"_s);
    const QString only = query.documentId.isNull() ? u""_s : query.documentId; // a null string would be NULL
    search.bind(match).bind(*id).bind(only).bind(only).bind(mostNotes);
    const QString phrase = searchWords(query.text);
    QList<NoteHit> hits;
    while (true) {
        const auto more = search.next();
        if (!more)
            return more.problem();
        if (!*more)
            break;
        NoteHit hit{.documentId = search.value(0).toString(),
            .note = {.source = Source(search.value(1).toInt()),
                .start = search.value(2).toDouble(),
                .end = search.value(3).toDouble(),
                .best = search.value(4).toDouble(),
                .quality = search.value(5).toDouble(),
                .amount = search.value(6).toInt(),
                .text = search.value(7).toString(),
                .words = search.value(8).toString()}};
        const bool isSpeech = hit.note.source == Source::Speech;
        if ((isSpeech ? query.speech : query.vision)
            && fitsFilters(search.value(9).toByteArray(), query.filters))
            hit.score = scoreOf(hit.note, terms, phrase);
        if (hit.score > 0)
            hits.append(std::move(hit));
    }
    QList<Moment> moments = joined(std::move(hits));
    rank(moments);
    return moments;
}

} // namespace engine
