#include "grounding/analysisregions.h"

#include "grounding/pagecheck.h"
#include "grounding/prosewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grounding {

namespace {

using model::PictureAnalysis;
using model::Region;

constexpr double surePerson = 0.5; ///< the service also tells of very faint ones
constexpr double sureObject = 0.3;
constexpr qsizetype mostRegions = 200;
constexpr qsizetype mostEvidence = 6000;
constexpr qsizetype shortestWord = 3; ///< shorter words stand everywhere by chance
constexpr double wholePicture = 0.95;

const QStringList &personWords()
{
    static const QStringList words{
        u"person"_s, u"people"_s, u"man"_s, u"woman"_s, u"men"_s, u"women"_s, u"child"_s, u"children"_s};
    return words;
}

Region regionOf(const QString &label, const QPolygonF &polygon, int picture, double confidence)
{
    return {.label = label,
        .kind = Region::Kind::Polygon,
        .polygon = polygon,
        .picture = picture,
        .confidence = confidence > 0 ? std::optional(confidence) : std::nullopt,
        .source = model::RegionSource::Analysis};
}

/// "dogs" and "boxes" speak of a dog and a box. Only the label is tried; others are tied by hand.
void tieOthers(QList<Region> &regions, const QString &text)
{
    for (Region &region : regions) {
        if (!region.spans.isEmpty() || region.label.isEmpty())
            continue;
        const QStringList words = region.label == "person"_L1
            ? personWords()
            : QStringList{region.label + u's', region.label + u"es"_s};
        for (const QString &word : words) {
            QList<Region> tried{{.label = word}};
            tieByLabel(tried, text, {});
            region.spans += tried.first().spans;
        }
    }
}

bool holdsDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// "80" is no part of "359.80", and "1.234,50" is "1,234.50".
void tieByMeaning(Region &region, const QList<Claim> &claims)
{
    for (const Claim &written : claimsIn(region.label)) {
        for (const Claim &claim : claims) {
            const bool same = std::ranges::any_of(written.meanings,
                [&claim](const QString &meaning) { return claim.meanings.contains(meaning); });
            if (same)
                region.spans += model::Span{claim.offset, claim.length, model::Tie::Matched};
        }
    }
}

/// A line that the answer repeats, or else those of its words that it does.
void addText(QList<Region> &regions, const PictureAnalysis &page, int picture, const QString &text)
{
    const QList<Claim> claims = claimsIn(text);
    for (const PictureAnalysis::Line &line : page.lines) {
        QList<Region> whole{regionOf(line.text, line.polygon, picture, 0)};
        if (line.text.size() >= shortestWord)
            tieByLabel(whole, text, {});
        if (!whole.first().spans.isEmpty()) {
            regions += whole;
            continue;
        }
        for (const PictureAnalysis::Word &word : line.words) {
            QList<Region> one{regionOf(word.text, word.polygon, picture, word.confidence)};
            if (holdsDigit(word.text))
                tieByMeaning(one.first(), claims);
            else if (word.text.size() > shortestWord)
                tieByLabel(one, text, {});
            if (!one.first().spans.isEmpty())
                regions += one;
        }
    }
}

void addThings(QList<Region> &regions, const PictureAnalysis &page, int picture)
{
    for (const PictureAnalysis::Thing &object : page.objects) {
        if (object.confidence >= sureObject)
            regions += regionOf(object.name, object.polygon, picture, object.confidence);
    }
    const auto isKnown = [&regions](const QPolygonF &polygon) {
        return std::ranges::any_of(
            regions, [&polygon](const Region &known) { return known.polygon == polygon; });
    };
    for (const PictureAnalysis::Thing &person : page.people) {
        if (person.confidence >= surePerson && !person.polygon.isEmpty() && !isKnown(person.polygon))
            regions += regionOf(u"person"_s, person.polygon, picture, person.confidence);
    }
    for (const PictureAnalysis::Thing &caption : page.captions) {
        const QRectF box = caption.polygon.boundingRect();
        if (!caption.polygon.isEmpty() && box.width() * box.height() < wholePicture)
            regions += regionOf(caption.name, caption.polygon, picture, caption.confidence);
    }
}

bool isOfAnEarlierAnalysis(const Region &region)
{
    return region.source == model::RegionSource::Analysis && region.flags.isEmpty();
}

QString placeText(const QPolygonF &polygon)
{
    const QRectF box = polygon.boundingRect();
    const auto part = [](double fraction) { return QString::number(qRound(fraction * 1000)); };
    return u"["_s + part(box.left()) + u", "_s + part(box.top()) + u", "_s + part(box.right()) + u", "_s
        + part(box.bottom()) + u']';
}

QStringList findingsOf(const PictureAnalysis &page)
{
    QStringList lines;
    for (const PictureAnalysis::Line &line : page.lines)
        lines << u"text "_s + placeText(line.polygon) + u": "_s + line.text.simplified();
    for (const PictureAnalysis::Thing &object : page.objects)
        lines << u"object "_s + placeText(object.polygon) + u": "_s + object.name;
    for (const PictureAnalysis::Thing &caption : page.captions)
        lines << u"part "_s + placeText(caption.polygon) + u": "_s + caption.name;
    return lines;
}

} // namespace

model::Answer withAnalysis(const model::Answer &answer, const QList<PictureAnalysis> &pages)
{
    model::Answer told = answer;
    if (std::ranges::any_of(told.regions, isOfAnEarlierAnalysis) && told.checks.isEmpty())
        told.regions.removeIf(isOfAnEarlierAnalysis);
    QList<Region> found;
    for (int picture = 0; picture < pages.size(); ++picture) {
        QList<Region> things;
        addThings(things, pages.at(picture), picture);
        tieByLabel(things, told.text, {});
        tieOthers(things, told.text);
        found += things;
        addText(found, pages.at(picture), picture, told.text);
    }
    told.regions += found.mid(0, mostRegions);
    return told;
}

QString evidenceText(const QList<PictureAnalysis> &pages)
{
    QString text;
    for (qsizetype picture = 0; picture < pages.size(); ++picture) {
        const QStringList lines = findingsOf(pages.at(picture));
        if (lines.isEmpty())
            continue;
        if (pages.size() > 1)
            text += u"Picture %1:\n"_s.arg(picture + 1);
        for (const QString &line : lines) {
            if (text.size() + line.size() > mostEvidence)
                return text + u"…"_s;
            text += line + u'\n';
        }
    }
    return text;
}

} // namespace grounding
