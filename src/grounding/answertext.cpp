#include "grounding/answertext.h"

#include "grounding/displaytext.h"
#include "grounding/familydetection.h"
#include "grounding/hiddentext.h"
#include "grounding/modelprofiles.h"
#include "grounding/placing.h"
#include "grounding/prosewords.h"
#include "grounding/wordlinks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace grounding {

namespace {

Reading readByHints(const Source &source)
{
    const std::optional<Family> family =
        source.hints.family ? source.hints.family : profileOf(source.hints.model).family;
    Reading hinted;
    if (family && *family != Family::None) {
        hinted = readAs(*family, source);
        if (!hinted.findings.isEmpty())
            return hinted;
    }
    Reading detected = detectAndRead(source);
    if (detected.findings.isEmpty() && detected.edits.isEmpty())
        detected.edits = hinted.edits;
    return detected;
}

void tie(model::Region &region, const Finding &finding, const DisplayText &display)
{
    QList<TextRange> words = finding.moreWords;
    if (words.isEmpty())
        words += finding.words;
    for (const TextRange &range : std::as_const(words)) {
        TextRange shown = display.shown(range);
        if (!finding.listed.isEmpty() && finding.moreWords.isEmpty())
            shown = {shown.begin + finding.listed.begin, shown.begin + finding.listed.end};
        if (!shown.isEmpty() && shown.end <= display.text().size())
            region.spans += model::Span{shown.begin, shown.length(), model::Tie::Given};
    }
}

/// An answer of nothing but markup shows the labels of what it found.
void listLabels(ReadAnswer &answer)
{
    QHash<QString, model::Span> places;
    for (model::Region &region : answer.regions) {
        if (region.label.isEmpty())
            continue;
        if (!places.contains(region.label)) {
            if (!answer.cleanText.isEmpty())
                answer.cleanText += QStringLiteral(", ");
            places.insert(region.label, {answer.cleanText.size(), region.label.size()});
            answer.cleanText += region.label;
        }
        region.spans = {places.value(region.label)};
    }
}

} // namespace

ReadAnswer readAnswerText(const QString &text, const ReadingHints &hints)
{
    const HiddenText hidden = hide(text);
    const Reading reading = readByHints({hidden.readable, text, hints});
    const QList<Placed> placed = place(reading, hints);
    QList<Edit> edits = hidden.edits + reading.edits;
    if (!reading.edits.isEmpty() || !placed.isEmpty())
        edits += hidden.tokens;
    if (placed.isEmpty())
        edits += editsFor(findWordLinks(hidden.readable));
    const DisplayText display(text, std::move(edits));

    ReadAnswer answer{.cleanText = display.text(),
        .thinking = hidden.thinking,
        .regions = {},
        .markers = {},
        .family = placed.isEmpty() ? Family::None : reading.family};
    QSet<qsizetype> named; // regions whose words the answer itself points out
    for (const Placed &one : placed) {
        model::Region region = one.region;
        tie(region, reading.findings[one.finding], display);
        if (!reading.findings[one.finding].moreWords.isEmpty())
            named += answer.regions.size();
        answer.regions += region;
        answer.markers += reading.findings[one.finding].marker;
    }
    if (reading.labelsAreWords)
        tieByLabel(answer.regions, answer.cleanText, named);
    if (answer.cleanText.isEmpty())
        listLabels(answer);
    return answer;
}

} // namespace grounding
