#include "engine/findings.h"

#include "engine/place.h"

#include <array>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

using Thing = Subject::Thing;
using Kind = Detection::Kind;

constexpr qsizetype MostPlacesInSentence = 8;

QString codeName(const Detection &code)
{
    if (code.format.isEmpty())
        return u"code"_s;
    return code.format.contains("code"_L1, Qt::CaseInsensitive) ? code.format : code.format + u" barcode"_s;
}

QString withArticle(const QString &name)
{
    const bool vowel = u"AEIOaeio"_s.contains(name.front());
    return (vowel ? u"an "_s : u"a "_s) + name;
}

QString one(Thing thing)
{
    return thing == Thing::Face ? u"a face"_s : thing == Thing::Person ? u"a person"_s : u"a code"_s;
}
QString many(Thing thing)
{
    return thing == Thing::Face ? u"faces"_s : thing == Thing::Person ? u"people"_s : u"codes"_s;
}
QString none(Thing thing)
{
    return thing == Thing::Face  ? u"no face"_s
        : thing == Thing::Person ? u"no person"_s
                                 : u"no QR code or barcode"_s;
}

QString labelOf(const Detection &detection)
{
    switch (detection.kind) {
    case Kind::Face:
        return u"face"_s;
    case Kind::Person:
        return u"person"_s;
    case Kind::Code:
        break;
    }
    return codeName(detection);
}

model::RegionSource sourceOf(Kind kind)
{
    return kind == Kind::Face  ? model::RegionSource::Face
        : kind == Kind::Person ? model::RegionSource::Person
                               : model::RegionSource::Code;
}

/// Why this cannot be looked for on this computer; empty when it can.
QString reasonAgainst(const Evidence &evidence, const QString &things)
{
    for (const QString &note : evidence.unavailable) {
        if (note.startsWith(things, Qt::CaseInsensitive))
            return note.mid(note.indexOf(u':') + 1).trimmed();
    }
    return {};
}

QList<Mark> marksOf(const QList<Detection> &detections, int picture)
{
    QList<Mark> marks;
    for (const Detection &detection : detections)
        marks.append(markOf(detection, picture));
    return marks;
}

void sayCode(Composition &out, const Detection &code, int picture)
{
    out.show(withArticle(codeName(code)), markOf(code, picture)).say(u' ' + placeInWords(code.polygon));
    if (!code.text.isEmpty())
        out.say(u" that says "_s + inQuotes(code.text.simplified()));
}

void sayPlaces(Composition &out, const QList<Detection> &found, Thing thing, int picture)
{
    if (found.size() == 1) {
        out.show(one(thing), markOf(found.first(), picture)).say(u' ' + placeInWords(found.first().polygon));
        return;
    }
    const QString count = counted(found.size(), one(thing), many(thing));
    if (found.size() > MostPlacesInSentence) {
        out.show(count, marksOf(found, picture));
        return;
    }
    out.say(count + u": "_s);
    for (qsizetype i = 0; i < found.size(); ++i)
        out.say(separator(i, found.size()))
            .show(u"one "_s + placeInWords(found.at(i).polygon), markOf(found.at(i), picture));
}

void sayFound(Composition &out, const QList<Detection> &found, Thing thing, int picture)
{
    if (thing != Thing::Code)
        return sayPlaces(out, found, thing, picture);
    for (qsizetype i = 0; i < found.size(); ++i) {
        out.say(separator(i, found.size()));
        sayCode(out, found.at(i), picture);
    }
}

/// How much text there is, and its first line in its own words.
void sayTextInShort(Composition &out, const Reading &reading)
{
    const qsizetype count = reading.evidence().lines.size();
    const QList<Passage> first = reading.segments(0);
    const QString words = reading.text(first.first());
    if (count == 1 && first.size() == 1) {
        out.say(u"a line of text, “"_s).show(words, reading.mark(first.first())).say(u"”"_s);
        return;
    }
    QList<Mark> rest;
    for (int line = 0; line < count; ++line) {
        for (const Passage &segment : reading.segments(line)) {
            if (line > 0 || segment.first > 0)
                rest.append(reading.mark(segment));
        }
    }
    out.show(counted(count, u"a line of text"_s, u"lines of text"_s), rest)
        .say(u" that begin"_s + (count == 1 ? u"s"_s : QString()) + u" with “"_s)
        .show(words, reading.mark(first.first()))
        .say(u"”"_s);
}

void sayUnavailable(Telling &telling)
{
    const Evidence &evidence = telling.readings().first().evidence();
    if (!evidence.unavailable.isEmpty())
        telling.more().say(u" On this computer I could not look for everything: "_s
            + evidence.unavailable.join(u"; "_s) + u'.');
}

} // namespace

QList<Detection> detectionsOf(const Evidence &evidence, Thing thing)
{
    const Kind kind = thing == Thing::Face ? Kind::Face : thing == Thing::Person ? Kind::Person : Kind::Code;
    QList<Detection> found = evidence.detections;
    found.removeIf([kind](const Detection &detection) { return detection.kind != kind; });
    return found;
}

Mark markOf(const Detection &detection, int picture)
{
    return {.polygon = detection.polygon,
        .label = labelOf(detection),
        .confidence = detection.confidence,
        .picture = picture,
        .source = sourceOf(detection.kind)};
}

bool sayDetections(Telling &telling, Thing thing, const QString &opening)
{
    bool any = false;
    for (const Reading &reading : telling.readings()) {
        const QList<Detection> found = detectionsOf(reading.evidence(), thing);
        if (found.isEmpty())
            continue;
        Composition &out = telling.about(reading).say(opening);
        sayFound(out, found, thing, reading.picture());
        out.say(u"."_s);
        any = true;
    }
    return any;
}

void sayNoneFound(Telling &telling, Thing thing)
{
    const QString reason = reasonAgainst(telling.readings().first().evidence(), many(thing));
    if (!reason.isEmpty()) {
        telling.line().say(u"I cannot look for %1 on this computer: %2."_s.arg(many(thing), reason));
        return;
    }
    telling.line().say(u"I found %1 in %2."_s.arg(none(thing), telling.anyPicture()));
}

void saySummary(Telling &telling, const QString &opening)
{
    for (const Reading &reading : telling.readings()) {
        QList<std::function<void(Composition &)>> parts;
        for (const Thing thing : {Thing::Face, Thing::Person, Thing::Code}) {
            const QList<Detection> found = detectionsOf(reading.evidence(), thing);
            if (!found.isEmpty())
                parts.append(
                    [=, &reading](Composition &out) { sayFound(out, found, thing, reading.picture()); });
        }
        if (!reading.evidence().lines.isEmpty())
            parts.append([&reading](Composition &out) { sayTextInShort(out, reading); });
        if (parts.isEmpty())
            continue;
        Composition &out = telling.about(reading).say(opening);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            // Parts may hold lists of their own, so a comma alone could mislead.
            out.say(i == 0 ? QString() : i == parts.size() - 1 ? u"; and "_s : u"; "_s);
            parts.at(i)(out);
        }
        out.say(u"."_s);
    }
}

void sayNothingAtAll(Telling &telling)
{
    const Evidence &evidence = telling.readings().first().evidence();
    QStringList nothings;
    for (const QString &things : {u"text"_s, u"faces"_s, u"people"_s, u"codes"_s}) {
        if (reasonAgainst(evidence, things).isEmpty())
            nothings.append(u"no "_s + things);
    }
    telling.line().say(u"I found nothing in %1: %2."_s.arg(telling.anyPicture(), listed(nothings)));
    sayUnavailable(telling);
}

void sayText(Telling &telling, const Reading &reading)
{
    Composition &out = telling.more();
    for (int line = 0; line < reading.evidence().lines.size(); ++line) {
        if (line > 0 && reading.standInOneRow(line - 1, line))
            out.say(u" "_s); // the next cell of a table's row
        else
            out.startLine();
        const QList<Passage> segments = reading.segments(line);
        for (qsizetype i = 0; i < segments.size(); ++i)
            out.say(i > 0 ? u" "_s : QString())
                .show(reading.text(segments.at(i)), reading.mark(segments.at(i)));
    }
}

} // namespace engine
