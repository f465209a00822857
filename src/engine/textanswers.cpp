#include "engine/textanswers.h"

#include "engine/lookup.h"
#include "engine/place.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

constexpr qsizetype MostPlaces = 5;

QList<Mark> allMarks(const Reading &reading, const QList<Hit> &hits)
{
    QList<Mark> marks;
    for (const Hit &hit : hits)
        marks += reading.marks(hit);
    return marks;
}

void sayQuoted(Composition &out, const Reading &reading, const QList<Passage> &passages)
{
    const Hit hit{.passages = passages};
    out.say(u"“"_s).show(reading.text(hit), reading.marks(hit)).say(u"”"_s);
}

/// The line that the words are a part of, or what stands in the columns beside them.
void saySurroundings(Composition &out, const Reading &reading, const Hit &hit)
{
    const Passage &first = hit.passages.first();
    const Passage segment = reading.segmentAround(first);
    if (hit.passages.size() == 1 && segment.count > first.count) {
        out.say(u", in the line “"_s + reading.text(segment) + u"”"_s);
        return;
    }
    QList<Passage> beside = reading.rightOf(hit.passages.last());
    if (const auto left = reading.leftOf(first); beside.isEmpty() && left)
        beside.append(*left);
    for (qsizetype i = 0; i < beside.size() && i < MostPlaces; ++i) {
        out.say(i == 0 ? u", beside "_s : u" and "_s);
        sayQuoted(out, reading, {beside.at(i)});
    }
}

void sayHit(Composition &out, const Reading &reading, const Hit &hit)
{
    sayQuoted(out, reading, hit.passages);
    out.say(u" is "_s + placeInWords(reading.mark(hit.passages.first()).polygon));
    saySurroundings(out, reading, hit);
    out.say(u"."_s);
}

/// A value without the punctuation of the sentence that it stands in.
void sayValue(Composition &out, const Reading &reading, const Passage &value)
{
    static const QRegularExpression punctuation(u"[,;:]+$|(?<=[^.].)\\.$"_s);
    QString words = reading.text(value);
    words.remove(punctuation);
    out.say(u"“"_s).show(words, reading.mark(value)).say(u"”"_s);
}

QStringList searchedNames(const QString &name)
{
    static const QRegularExpression ending(
        u"\\s+(?:signs?|words?|texts?|labels?|buttons?|lines?|rows?|entr(?:y|ies)|items?|logos?|titles?|headings?|names?|prices?|writing|notices?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString shorter = name;
    shorter.remove(ending);
    QStringList names = {name};
    if (!shorter.isEmpty() && shorter != name)
        names.append(shorter);
    return names;
}

QString relationInWords(NamedValue::Relation relation)
{
    return relation == NamedValue::Relation::Below ? u" stands above "_s : u" stands beside "_s;
}

/// What kind of value it is, for sentences; empty when only its name tells it.
struct KindWords {
    QString one = {};
    QString many = {};
};

KindWords wordsFor(ValueKind kind)
{
    return {u"the %1 "_s.arg(valueName(kind)), u"the %1 "_s.arg(valueNames(kind))};
}

void sayAlone(Composition &out, const Reading &reading, const Passage &value, const KindWords &kind)
{
    out.say(u"I read "_s + kind.one);
    sayValue(out, reading, value);
    out.say(u' ' + placeInWords(reading.mark(value).polygon) + u'.');
}

/// Values with one name in one sentence.
void sayNamed(
    Composition &out, const Reading &reading, const QList<NamedValue> &values, const KindWords &kind)
{
    sayQuoted(out, reading, values.first().name);
    out.say(relationInWords(values.first().relation) + (values.size() == 1 ? kind.one : kind.many));
    for (qsizetype i = 0; i < values.size(); ++i) {
        out.say(separator(i, values.size()));
        sayValue(out, reading, values.at(i).value);
    }
    out.say(u"."_s);
}

bool sayValues(
    Telling &telling, const Reading &reading, const QList<NamedValue> &values, const KindWords &kind)
{
    for (qsizetype first = 0; first < values.size();) {
        const NamedValue &value = values.at(first);
        Composition &out = telling.about(reading);
        if (value.relation == NamedValue::Relation::Alone) {
            sayAlone(out, reading, value.value, kind);
            ++first;
            continue;
        }
        qsizetype end = first + 1;
        while (end < values.size() && values.at(end).name == value.name)
            ++end;
        sayNamed(out, reading, values.mid(first, end - first), kind);
        first = end;
    }
    return !values.isEmpty();
}

} // namespace

QList<WordsFound> findWords(const Telling &telling, const Subject &subject)
{
    for (const QString &name : searchedNames(subject.name)) {
        QList<WordsFound> found;
        Likeness best = Likeness::None;
        for (const Reading &reading : telling.readings()) {
            const QList<Hit> hits = reading.find(name);
            if (hits.isEmpty())
                continue;
            best = std::max(best, hits.first().likeness);
            found.append({&reading, hits});
        }
        // One picture has the very words: then what comes close in another is of no interest.
        found.removeIf([best](const WordsFound &words) { return words.hits.first().likeness < best; });
        if (!found.isEmpty())
            return found;
    }
    return {};
}

void sayWhere(Telling &telling, const QList<WordsFound> &found, const Subject &subject)
{
    const Likeness likeness = found.first().hits.first().likeness;
    if (likeness == Likeness::Close)
        telling.line().say(
            u"I did not read “%1” exactly as written, but something close to it."_s.arg(subject.name));
    if (likeness == Likeness::Part)
        telling.line().say(u"I read “%1” only as a part of other words."_s.arg(subject.name));
    for (const WordsFound &words : found) {
        const Reading &reading = *words.reading;
        if (words.hits.size() > MostPlaces) {
            telling.about(reading)
                .say(u"“"_s)
                .show(reading.text(words.hits.first()), allMarks(reading, words.hits))
                .say(u"” stands in %1 places."_s.arg(words.hits.size()));
            continue;
        }
        for (const Hit &hit : words.hits)
            sayHit(telling.about(reading), reading, hit);
    }
}

bool sayPrices(Telling &telling, const Subject &subject)
{
    bool any = false;
    for (const WordsFound &words : findWords(telling, subject))
        any |= sayValues(
            telling, *words.reading, pricesOf(*words.reading, words.hits), wordsFor(ValueKind::Money));
    return any;
}

bool sayNamedValues(Telling &telling, const Subject &subject)
{
    const bool byLooks = subject.thing == Subject::Thing::Value;
    const KindWords kind = byLooks ? wordsFor(subject.value) : KindWords{};
    bool any = false;
    for (const Reading &reading : telling.readings()) {
        const auto values = byLooks ? allValues(reading, subject.value) : valuesNamed(reading, subject.name);
        any |= sayValues(telling, reading, values, kind);
    }
    return any;
}

} // namespace engine
