#include "grounding/families.h"
#include "grounding/hiddentext.h"
#include "grounding/labels.h"
#include "grounding/numbergroups.h"
#include "grounding/scanner.h"
#include "grounding/wordsbefore.h"

#include <algorithm>

namespace grounding {

namespace {

constexpr QStringView elementName = u"element_info=";
constexpr QStringView joints = u",;| \t[]()";

/// How a family writes brackets without tags.
struct Bare {
    QStringView kinds = u"[";
    bool pairs = false; ///< `(x,y),(x,y)` is one box
    bool points = false; ///< two numbers are a point
    bool threeDigits = false;
};

Bare bareOf(Family family)
{
    switch (family) {
    case Family::CogVlm:
        return {.threeDigits = true};
    case Family::Shikra:
        return {.points = true};
    case Family::Glm:
        return {.kinds = u"[(", .points = true};
    case Family::QwenVl:
    case Family::Qwen2Vl:
    case Family::QwenJsonPixels:
    case Family::QwenJsonThousand:
        return {.kinds = u"[(", .pairs = true};
    default:
        return {};
    }
}

/// Exactly three digits each, as in "012,345,678,901".
bool hasThreeDigitNumbers(QStringView text)
{
    int run = 0;
    for (const QChar c : text) {
        if (Scanner::isDigit(c)) {
            ++run;
            continue;
        }
        if ((run != 0 && run != 3) || (c != u',' && !c.isSpace()))
            return false;
        run = 0;
    }
    return run == 3;
}

class BareBoxes {
public:
    BareBoxes(const Source &source, Family family)
        : m_source(source)
        , m_text(source.text)
        , m_bare(bareOf(family))
    {
        m_reading.family = family;
        m_reading.space = spaceOf(family);
        m_reading.fractionsAllowed = family != Family::CogVlm;
        m_reading.paddedSquare = family == Family::Shikra;
    }

    Reading read()
    {
        findGroups();
        for (qsizetype first = 0; first < m_groups.size();) {
            qsizetype end = first + 1;
            while (end < m_groups.size() && areNeighbours(m_groups[end - 1], m_groups[end]))
                ++end;
            readCluster(m_groups.sliced(first, end - first));
            first = end;
        }
        return m_reading;
    }

private:
    static Space spaceOf(Family family)
    {
        if (family == Family::Shikra)
            return Space::Unit;
        if (family == Family::QwenJsonPixels)
            return Space::Pixel;
        return family == Family::DeepSeek ? Space::Bins999 : Space::Thousand;
    }

    void findGroups()
    {
        qsizetype open = -1;
        for (qsizetype at = 0; at < m_text.size() && m_groups.size() < mostRegions; ++at) {
            if (m_bare.kinds.contains(m_text[at])) {
                open = at;
            } else if (open >= 0 && (m_text[at] == u']' || m_text[at] == u')')) {
                if ((m_text[at] == u']') == (m_text[open] == u'['))
                    addGroups({open, at + 1});
                open = -1;
            }
        }
    }

    /// One bracket may hold several places, between semicolons or bars.
    void addGroups(TextRange bracket)
    {
        const bool doubled = bracket.begin > 0 && m_text[bracket.begin - 1] == u'[';
        if (m_bare.threeDigits && !doubled)
            return;
        qsizetype begin = bracket.begin + 1;
        for (qsizetype at = begin; at < bracket.end; ++at) {
            const bool last = at == bracket.end - 1;
            if (!last && m_text[at] != u';' && m_text[at] != u'|')
                continue;
            addGroup({begin, at});
            begin = at + 1;
        }
    }

    void addGroup(TextRange content)
    {
        const QStringView text = content.in(m_text);
        if (m_bare.threeDigits && !hasThreeDigitNumbers(text))
            return;
        const QList<double> numbers = plainNumbers(text);
        const bool counts = numbers.size() == 4 || (numbers.size() == 2 && (m_bare.pairs || m_bare.points));
        if (!counts)
            return;
        m_groups += NumberGroup{numbers, trimmed(m_text, content)};
    }

    [[nodiscard]] bool areNeighbours(const NumberGroup &a, const NumberGroup &b) const
    {
        return std::ranges::all_of(m_text.sliced(a.range.end, b.range.begin - a.range.end),
            [](QChar c) { return joints.contains(c); });
    }

    void readCluster(const QList<NumberGroup> &cluster)
    {
        const QList<NumberGroup> places = m_bare.pairs ? joinedPairs(cluster, false) : cluster;
        if (places.isEmpty())
            return;
        const TextRange markup = markupAround({cluster.first().range.begin, cluster.last().range.end});
        const TextRange words = wordsOf(markup);
        const QString label = m_source.hints.asked.isEmpty() || !words.isEmpty()
            ? labelIn(m_source, words)
            : plainLabel(m_source.hints.asked);
        for (const NumberGroup &place : places) {
            m_reading.findings += Finding{.shape = place.numbers.size() == 4 ? Shape::Box : Shape::Point,
                .numbers = place.numbers,
                .marker = place.range,
                .holder = place.range.begin,
                .words = words,
                .label = label};
        }
        m_reading.edits += Edit{markup, {}};
        m_end = markup.end;
    }

    /// Agents name the thing in another argument of the call; everybody else just before the bracket.
    [[nodiscard]] TextRange wordsOf(TextRange markup) const
    {
        if (!m_text.first(markup.begin).endsWith(u"box="))
            return wordsBefore(m_text, markup.begin, m_end);
        const qsizetype lineEnd = m_text.indexOf(u'\n', markup.end);
        const QStringView rest =
            m_text.sliced(markup.end, (lineEnd < 0 ? m_text.size() : lineEnd) - markup.end);
        const qsizetype name = rest.indexOf(elementName);
        const qsizetype begin = name + elementName.size() + 1;
        if (name < 0 || begin > rest.size())
            return {};
        const qsizetype end = rest.indexOf(rest[begin - 1], begin);
        return end < 0 ? TextRange{} : TextRange{markup.end + begin, markup.end + end};
    }

    [[nodiscard]] TextRange markupAround(TextRange numbers) const
    {
        const auto opens = [](QChar c) { return c == u'[' || c == u'(' || c == u' '; };
        while (numbers.begin > m_end && opens(m_text[numbers.begin - 1]))
            --numbers.begin;
        const auto closes = [](QChar c) { return c == u']' || c == u')'; };
        while (numbers.end < m_text.size() && (closes(m_text[numbers.end]) || closesLater(numbers.end)))
            ++numbers.end;
        while (m_text[numbers.begin] == u' ')
            ++numbers.begin;
        return numbers;
    }

    /// A blank before the closing bracket belongs to it.
    [[nodiscard]] bool closesLater(qsizetype at) const
    {
        return m_text[at] == u' ' && at + 1 < m_text.size() && m_text[at + 1] == u']';
    }

    const Source &m_source;
    QStringView m_text;
    Bare m_bare;
    Reading m_reading;
    QList<NumberGroup> m_groups;
    qsizetype m_end = 0;
};

} // namespace

Reading readBareBoxes(const Source &source, Family family)
{
    return BareBoxes(source, family).read();
}

} // namespace grounding
