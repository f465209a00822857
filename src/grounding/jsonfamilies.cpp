#include "grounding/families.h"
#include "grounding/jsonplaces.h"
#include "grounding/jsonsearch.h"
#include "grounding/labels.h"
#include "grounding/modelprofiles.h"
#include "grounding/wordlinks.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace grounding {

namespace {

constexpr double thousand = 1000;
constexpr double clearlyBeyondThousand = 1100;

/// What a family says of JSON numbers by itself.
std::optional<Space> spaceOf(Family family)
{
    switch (family) {
    case Family::QwenJsonPixels:
    case Family::Coco:
        return Space::Pixel;
    case Family::Moondream:
        return Space::Unit;
    case Family::Florence2Json:
        return Space::Original;
    case Family::DeepSeek:
        return Space::Bins999;
    case Family::JsonBoxes:
    case Family::Gui:
    case Family::None:
        return std::nullopt;
    default:
        return Space::Thousand;
    }
}

/// The family that the answer's own keys speak for.
Family familyOf(const JsonTraits &traits)
{
    if (traits.coco)
        return Family::Coco;
    if (traits.florence)
        return Family::Florence2Json;
    if (traits.moondream)
        return Family::Moondream;
    if (traits.action)
        return Family::Gui;
    if (traits.bbox2d)
        return Family::QwenJsonThousand;
    return traits.box2d ? Family::Gemini : Family::JsonBoxes;
}

class JsonFamilies {
public:
    JsonFamilies(const Source &source, std::optional<Family> wanted)
        : m_source(source)
        , m_wanted(wanted)
        , m_profile(profileOf(source.hints.model))
        , m_blocks(findJson(source))
    {
    }

    Reading read()
    {
        for (const JsonBlock &block : m_blocks) {
            for (const JsonValue &value : block.values)
                m_places.collect(value);
            m_counts += m_places.places().size();
        }
        if (m_places.places().isEmpty() && bareNumbersCount())
            collectBare();
        if (m_places.places().isEmpty())
            return {};
        settle();
        takeFindings();
        linkWords();
        replaceBlocks();
        m_reading.labelsAreWords = true;
        return m_reading;
    }

private:
    [[nodiscard]] bool bareNumbersCount() const
    {
        const ReadingHints &hints = m_source.hints;
        const bool hinted = m_wanted || hints.space || hints.order;
        if (!hinted || m_blocks.size() != 1)
            return false;
        const TextRange range = m_blocks.front().range;
        return m_source.text.first(range.begin).trimmed().isEmpty()
            && m_source.text.sliced(range.end).trimmed().isEmpty();
    }

    void collectBare()
    {
        for (const JsonValue &value : m_blocks.front().values)
            m_places.collectBare(value);
        m_counts = {m_places.places().size()};
    }

    void settle()
    {
        const Family seen = familyOf(m_places.traits());
        // A model may still answer in a form of its own making that the keys give away.
        const bool keysDecide =
            seen == Family::Coco || seen == Family::Florence2Json || seen == Family::Moondream;
        const bool vague = !m_wanted || *m_wanted == Family::JsonBoxes;
        m_reading.family = keysDecide || vague ? seen : *m_wanted;
        m_reading.fractionsAllowed = !m_places.traits().coco && !m_places.traits().florence;
        settleSpace(keysDecide);
    }

    void settleSpace(bool keysDecide)
    {
        if (keysDecide) {
            m_reading.space = *spaceOf(m_reading.family);
            if (m_reading.family == Family::Moondream && largest() > 1.5)
                guess();
            return;
        }
        const std::optional<Space> byFamily = m_wanted ? spaceOf(*m_wanted) : std::nullopt;
        const std::optional<Space> known = byFamily ? byFamily : m_profile.jsonSpace;
        if (known) {
            m_reading.space = *known;
        } else if (m_reading.family == Family::Gui) {
            m_reading.space = Space::Pixel;
        } else if (m_reading.family == Family::Gemini && !allBeyondThousand()) {
            m_reading.space = Space::Thousand;
        } else {
            guess();
        }
    }

    void guess()
    {
        const bool pixels = largest() > thousand || !m_source.hints.seenSize.isEmpty();
        m_reading.space = pixels ? Space::Pixel : Space::Thousand;
        m_reading.spaceIsGuess = !m_source.hints.space && m_source.hints.seenSize.isEmpty();
        if (pixels && m_reading.family == Family::QwenJsonThousand)
            m_reading.family = Family::QwenJsonPixels;
    }

    [[nodiscard]] double largest() const
    {
        double most = 0;
        for (const JsonPlace &place : m_places.places())
            most = std::max(most, largestIn(place.finding));
        return most;
    }

    [[nodiscard]] bool allBeyondThousand() const
    {
        return std::ranges::all_of(m_places.places(),
            [](const JsonPlace &place) { return largestIn(place.finding) > clearlyBeyondThousand; });
    }

    static double largestIn(const Finding &finding)
    {
        return finding.numbers.isEmpty() ? 0 : *std::ranges::max_element(finding.numbers);
    }

    /// Whether lists under these keys are written y first.
    [[nodiscard]] bool isYFirst(const JsonPlace &place) const
    {
        if (!place.listed || m_source.hints.order)
            return false;
        const JsonTraits &traits = m_places.traits();
        if (m_source.hints.family == Family::Gemini)
            return !traits.bbox2d;
        if (m_wanted && *m_wanted != Family::Gemini
            && (*m_wanted != Family::JsonBoxes || m_source.hints.family))
            return false;
        const bool isOutline = place.finding.shape == Shape::Polygon;
        return (place.yFirstKey || isOutline) && traits.box2d && m_profile.yFirst && !traits.nestedBox2d
            && !traits.bbox2d && m_reading.family == Family::Gemini;
    }

    void takeFindings()
    {
        for (const JsonPlace &place : m_places.places()) {
            Finding finding = place.finding;
            if (finding.label.isEmpty())
                finding.label = plainLabel(m_source.hints.asked);
            if (isYFirst(place)) {
                for (qsizetype i = 0; i + 1 < finding.numbers.size(); i += 2)
                    std::swap(finding.numbers[i], finding.numbers[i + 1]);
            }
            m_reading.findings += finding;
        }
    }

    void linkWords()
    {
        QMultiHash<QString, qsizetype> byId;
        for (qsizetype i = 0; i < m_reading.findings.size(); ++i) {
            if (!m_reading.findings[i].note.isEmpty())
                byId.insert(m_reading.findings[i].note, i);
        }
        const QList<WordLink> links = findWordLinks(m_source.text);
        m_reading.edits += editsFor(links);
        for (const WordLink &link : links) {
            for (const qsizetype i : byId.values(link.id)) {
                m_reading.findings[i].moreWords += link.words;
                m_linked = true;
            }
        }
        if (m_linked) { // ids that words are tied by name no tracks
            for (Finding &finding : m_reading.findings)
                finding.track.reset();
        }
    }

    /// In place of the JSON its labels are shown, each once; nothing where the prose names the regions
    /// itself.
    void replaceBlocks()
    {
        qsizetype first = 0;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const qsizetype end = m_counts[qsizetype(i)];
            if (end > first)
                m_reading.edits +=
                    Edit{m_blocks[i].range, m_linked ? QString() : listLabels(m_blocks[i].range, first, end)};
            first = end;
        }
    }

    QString listLabels(TextRange block, qsizetype first, qsizetype end)
    {
        QString list;
        QHash<QString, TextRange> places;
        for (qsizetype i = first; i < end; ++i) {
            Finding &finding = m_reading.findings[i];
            if (finding.label.isEmpty())
                continue;
            if (!places.contains(finding.label)) {
                if (!list.isEmpty())
                    list += QStringLiteral(", ");
                places.insert(finding.label, {list.size(), list.size() + finding.label.size()});
                list += finding.label;
            }
            finding.words = block;
            finding.listed = places.value(finding.label);
        }
        return list;
    }

    const Source &m_source;
    std::optional<Family> m_wanted;
    ModelProfile m_profile;
    std::vector<JsonBlock> m_blocks;
    JsonPlaces m_places;
    QList<qsizetype> m_counts; ///< places up to the end of each block
    Reading m_reading;
    bool m_linked = false;
};

} // namespace

Reading readJson(const Source &source, std::optional<Family> wanted)
{
    return JsonFamilies(source, wanted).read();
}

} // namespace grounding
