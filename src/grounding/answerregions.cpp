#include "grounding/answerregions.h"

#include "grounding/modelprofiles.h"
#include "grounding/servicespans.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace grounding {

namespace {

/// The service counts all pictures of the request; regions count those in view. Spans elsewhere cannot be
/// shown.
QList<model::GroundingLine> countedInView(
    QList<model::GroundingLine> lines, const model::PlaceReading &reading)
{
    for (model::GroundingLine &line : lines) {
        for (model::GroundingSpan &span : line.spans) {
            if (span.picture)
                *span.picture -= reading.firstPicture;
        }
        line.spans.removeIf([&](const model::GroundingSpan &span) {
            return span.picture && (*span.picture < 0 || *span.picture >= reading.pictures.size());
        });
    }
    return lines;
}

/// A space that we asked for is what the numbers count in, unless the person knows better.
std::optional<Space> spaceOf(const model::PlaceReading &reading)
{
    return spaceNamed(reading.space.isEmpty() ? reading.asked : reading.space);
}

/// Regions of the analysis beside the chat are not in the text: they stay whatever is read from it.
QList<model::Region> besideTheChat(const QList<model::Region> &regions)
{
    QList<model::Region> beside;
    std::ranges::copy_if(regions, std::back_inserter(beside),
        [](const model::Region &region) { return region.source == model::RegionSource::Analysis; });
    return beside;
}

/// What is said of a picture that was cut out is shown on the whole.
void placeOnWholes(QList<model::Region> &regions, const QList<model::SeenPicture> &pictures)
{
    for (model::Region &region : regions) {
        const model::SeenPicture picture = pictures.value(region.picture);
        if (picture.part.isNull())
            continue;
        for (QPointF &point : region.polygon)
            point = {picture.part.x() + point.x() * picture.part.width(),
                picture.part.y() + point.y() * picture.part.height()};
        region.picture = picture.shownOn.value_or(region.picture);
    }
}

bool hasNoWords(const model::Region &region)
{
    return region.spans.isEmpty();
}

/// Only what differs from the text that is shown needs keeping beside it.
model::PlaceReading noted(model::PlaceReading reading, const ReadAnswer &read, const QString &rawText)
{
    reading.rawText = read.cleanText == rawText ? QString() : rawText;
    reading.family = read.family == Family::None ? QString() : familyName(read.family);
    return reading;
}

} // namespace

ReadingHints hintsFrom(const model::PlaceReading &reading, const QString &answeredBy)
{
    const bool answererIsKnown = profileOf(answeredBy) != ModelProfile();
    ReadingHints hints{.model = answererIsKnown ? answeredBy : reading.model,
        .space = spaceOf(reading),
        .order = orderNamed(reading.order),
        .rule = ruleNamed(reading.rule),
        .asked = reading.label,
        .pictures = reading.pictures};
    if (!reading.pictures.isEmpty()) {
        hints.originalSize = reading.pictures.last().original;
        hints.sentSize = reading.pictures.last().sent;
    }
    return hints;
}

model::Answer readRegions(const model::Answer &answer)
{
    if (!answer.reading)
        return answer;
    model::Answer raw = answer;
    raw.text = answer.rawText();
    return GrowingRegions(*answer.reading).ended(raw);
}

GrowingRegions::GrowingRegions(model::PlaceReading reading, LookIn where)
    : m_reading(std::move(reading))
    , m_where(where)
    , m_stream(hintsFrom(m_reading, {}))
{
}

model::Answer GrowingRegions::grown(const model::Answer &raw)
{
    follow(raw);
    return shown(raw);
}

model::Answer GrowingRegions::ended(const model::Answer &raw)
{
    follow(raw);
    m_stream.end();
    return shown(raw);
}

/// Takes what is new of the text. Where it did not only grow, or another model answers than was thought, all
/// is read again.
void GrowingRegions::follow(const model::Answer &raw)
{
    if (m_where == LookIn::ServiceOnly)
        return;
    const bool onlyGrew = raw.text.startsWith(m_stream.rawText());
    if (!onlyGrew || raw.modelName != m_answeredBy) {
        m_answeredBy = raw.modelName;
        m_stream = AnswerTextStream(hintsFrom(m_reading, m_answeredBy));
    }
    m_stream.add(QStringView(raw.text).sliced(m_stream.rawText().size()));
}

model::Answer GrowingRegions::shown(const model::Answer &raw)
{
    model::Answer answer = raw;
    answer.regions.clear();
    answer.reading.reset();
    if (m_where == LookIn::TextAndService) {
        const ReadAnswer &read = m_stream.answer();
        answer.text = read.cleanText;
        answer.regions = read.regions;
        answer.reading = noted(m_reading, read, raw.text);
    }
    answer.regions += fromService(raw, answer.text);
    placeOnWholes(answer.regions, m_reading.pictures);
    answer.regions += besideTheChat(raw.regions);
    return answer;
}

/// Found again only when the grounding grew, or when text came in which a region may find its words.
QList<model::Region> GrowingRegions::fromService(const model::Answer &raw, const QString &text)
{
    const bool wordsStand =
        text == m_tiedText || (text.startsWith(m_tiedText) && std::ranges::none_of(m_tied, hasNoWords));
    if (raw.grounding == m_lines && wordsStand)
        return m_tied;
    m_lines = raw.grounding;
    m_tiedText = text;
    const QList<model::SeenPicture> &pictures = m_reading.pictures;
    m_tied = regionsFromService(text, countedInView(raw.grounding, m_reading), int(pictures.size()),
        pictures.isEmpty() ? QSize() : pictures.last().sent);
    return m_tied;
}

} // namespace grounding
