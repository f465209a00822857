#include "grounding/families.h"
#include "grounding/hiddentext.h"
#include "grounding/labels.h"
#include "grounding/numbergroups.h"
#include "grounding/scanner.h"
#include "grounding/wordsbefore.h"

#include <algorithm>
#include <array>

namespace grounding {

namespace {

enum class Part { Ref, RefEnd, Place, PlaceEnd };

struct Tag {
    QStringView word;
    Part part;
    Shape shape = Shape::Box;
};

constexpr std::array<Tag, 22> tags{{
    {u"<ref>", Part::Ref},
    {u"</ref>", Part::RefEnd},
    {u"<box>", Part::Place},
    {u"</box>", Part::PlaceEnd},
    {u"<bbox>", Part::Place},
    {u"</bbox>", Part::PlaceEnd},
    {u"<quad>", Part::Place, Shape::Polygon},
    {u"</quad>", Part::PlaceEnd},
    {u"<point>", Part::Place, Shape::Point},
    {u"</point>", Part::PlaceEnd},
    {u"<polygon>", Part::Place, Shape::Polygon},
    {u"</polygon>", Part::PlaceEnd},
    {u"<|object_ref_start|>", Part::Ref},
    {u"<|object_ref_end|>", Part::RefEnd},
    {u"<|box_start|>", Part::Place},
    {u"<|box_end|>", Part::PlaceEnd},
    {u"<|quad_start|>", Part::Place, Shape::Polygon},
    {u"<|quad_end|>", Part::PlaceEnd},
    {u"<|ref|>", Part::Ref},
    {u"<|/ref|>", Part::RefEnd},
    {u"<|det|>", Part::Place},
    {u"<|/det|>", Part::PlaceEnd},
}};

constexpr std::array<QStringView, 26> blockTypes{u"title", u"sub_title", u"text", u"image", u"figure",
    u"table", u"equation", u"formula", u"list", u"code", u"header", u"footer", u"caption", u"image_caption",
    u"figure_caption", u"table_caption", u"table_footnote", u"image_footnote", u"page_number", u"page_header",
    u"page_footer", u"footnote", u"reference", u"aside_text", u"interline_equation", u"chart"};

constexpr double deepSeekLast = 999;
constexpr double deepSeekFarthest = 1100;

const Tag *tagAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    for (const Tag &tag : tags) {
        if (rest.startsWith(tag.word))
            return &tag;
    }
    return nullptr;
}

bool isBlockType(const QString &label)
{
    return std::ranges::any_of(blockTypes, [&](QStringView type) { return label == type; });
}

/// Only what joins one place to the next, or ends emphasis and quotes: the words before still hold.
bool onlyJoins(QStringView between)
{
    return std::ranges::all_of(
        between, [](QChar c) { return c.isSpace() || QStringView(u",;:*_\"'\u201D").contains(c); });
}

bool looksNumeric(QStringView content)
{
    const QStringView inside = content.trimmed();
    if (inside.compare(u"none", Qt::CaseInsensitive) == 0)
        return true;
    return std::ranges::all_of(inside, [](QChar c) {
        return Scanner::isDigit(c) || c.isSpace() || QStringView(u"[](){}<>,;.-").contains(c);
    });
}

class TaggedBoxes {
public:
    TaggedBoxes(const Source &source, Family family)
        : m_source(source)
        , m_text(source.text)
    {
        m_reading.family = family;
        m_reading.space =
            family == Family::DeepSeek || family == Family::RexOmni ? Space::Bins999 : Space::Thousand;
        m_reading.fractionsAllowed = family != Family::DeepSeek && family != Family::RexOmni;
    }

    Reading read()
    {
        for (qsizetype at = m_text.indexOf(u'<'); at >= 0; at = m_text.indexOf(u'<', at)) {
            const Tag *tag = tagAt(m_text, at);
            if (!tag) {
                ++at;
                continue;
            }
            const TextRange range{at, at + tag->word.size()};
            meet(*tag, range);
            at = range.end;
        }
        if (m_place)
            finishPlace(m_text.size(), m_text.size(), false);
        tieBlocks();
        return m_reading;
    }

private:
    struct Opened {
        TextRange range;
        Shape shape = Shape::Box;
    };
    struct Block {
        qsizetype finding = 0;
        qsizetype begin = 0; ///< behind the place's markup
        TextRange label; ///< its words in the text, not shown
    };

    void meet(const Tag &tag, TextRange range)
    {
        if (m_place) {
            const bool closes = tag.part == Part::PlaceEnd;
            finishPlace(range.begin, closes ? range.end : range.begin, true);
            if (closes)
                return;
        }
        switch (tag.part) {
        case Part::Ref:
            m_reading.edits += Edit{range, {}};
            m_refOpen = range.end;
            m_words = {};
            m_starts += range.begin;
            break;
        case Part::RefEnd:
            m_reading.edits += Edit{range, {}};
            finishRef(range);
            break;
        case Part::Place:
            openPlace(range, tag.shape);
            break;
        case Part::PlaceEnd:
            m_reading.edits += Edit{range, {}};
            break;
        }
    }

    /// A closing mark whose opening one was lost takes the words of its line.
    void finishRef(TextRange range)
    {
        const auto lineBegin = [&] {
            return m_end + m_text.sliced(m_end, range.begin - m_end).lastIndexOf(u'\n') + 1;
        };
        const qsizetype begin = m_refOpen ? *m_refOpen : lineBegin();
        m_words = trimmed(m_text, {begin, range.begin});
        m_refOpen.reset();
        m_end = range.end;
    }

    void openPlace(TextRange range, Shape shape)
    {
        if (m_refOpen) {
            m_words = trimmed(m_text, {*m_refOpen, range.begin});
            m_refOpen.reset();
        } else if (!onlyJoins(m_text.sliced(m_end, range.begin - m_end))) {
            m_words = {};
        }
        m_starts += range.begin;
        m_place = Opened{range, shape};
    }

    void finishPlace(qsizetype contentEnd, qsizetype end, bool closed)
    {
        const Opened place = *m_place;
        m_place.reset();
        const TextRange content{place.range.end, contentEnd};
        const QList<Finding> found = findingsIn(content, place, closed);
        const bool isMarkup = !found.isEmpty() || looksNumeric(content.in(m_text));
        if (isMarkup || (closed && m_reading.family == Family::DeepSeek))
            m_reading.edits += Edit{{place.range.begin, end}, {}, isFollowedByTag(end)};
        if (found.isEmpty()) {
            if (isMarkup)
                m_end = end;
            return;
        }
        const TextRange words = m_words.isEmpty() ? wordsBefore(m_text, place.range.begin, m_end) : m_words;
        const bool named = !m_words.isEmpty();
        const QString label = labelOf(content, words, named);
        for (Finding finding : found) {
            finding.label = label;
            finding.words = words;
            finding.holder = place.range.begin;
            if (isBlockType(label))
                m_blocks += Block{m_reading.findings.size(), end, named ? m_words : TextRange{}};
            m_reading.findings += finding;
        }
        m_words = words;
        m_end = end;
    }

    /// Names that only markup kept apart must not run together.
    [[nodiscard]] bool isFollowedByTag(qsizetype end) const
    {
        return end < m_text.size() && m_text[end] == u'<';
    }

    [[nodiscard]] QString labelOf(TextRange content, TextRange words, bool named) const
    {
        if (!named && m_reading.family == Family::DeepSeek) {
            const qsizetype bracket = m_text.indexOf(u'[', content.begin);
            const QString inside = labelIn(m_source, {content.begin, std::max(content.begin, bracket)});
            if (!inside.isEmpty())
                return inside;
        }
        return !named && !m_source.hints.asked.isEmpty() ? plainLabel(m_source.hints.asked)
                                                         : labelIn(m_source, words);
    }

    [[nodiscard]] QList<Finding> findingsIn(TextRange content, const Opened &place, bool closed) const
    {
        if (m_reading.findings.size() >= mostRegions)
            return {};
        if (m_reading.family == Family::DeepSeek)
            return deepSeekBoxes(content);
        const QList<NumberGroup> groups = numberGroups(m_text, content, closed);
        if (place.shape == Shape::Polygon)
            return closed ? polygonOf(groups) : QList<Finding>();
        QList<Finding> found;
        if (place.shape == Shape::Point && groups.size() > 1)
            return {}; // a point has one pair
        for (const NumberGroup &group : place.shape == Shape::Point ? groups : joinedPairs(groups, closed)) {
            if (const std::optional<Shape> shape = shapeOf(group.numbers.size(), place.shape))
                found += Finding{.shape = *shape, .numbers = group.numbers, .marker = group.range};
        }
        return found;
    }

    [[nodiscard]] std::optional<Shape> shapeOf(qsizetype count, Shape wanted) const
    {
        if (count == 2)
            return Shape::Point;
        if (count == 4 && wanted == Shape::Box)
            return Shape::Box;
        if (m_reading.family == Family::RexOmni && count >= 6 && count % 2 == 0)
            return Shape::Polygon;
        return std::nullopt;
    }

    static QList<Finding> polygonOf(const QList<NumberGroup> &groups)
    {
        Finding polygon{.shape = Shape::Polygon};
        for (const NumberGroup &group : groups)
            polygon.numbers += group.numbers;
        if (polygon.numbers.size() < 6 || polygon.numbers.size() % 2 != 0)
            return {};
        polygon.marker = {groups.first().range.begin, groups.last().range.end};
        return {polygon};
    }

    /// Corrupt lists are common here: each bracket stands or falls by itself.
    [[nodiscard]] QList<Finding> deepSeekBoxes(TextRange content) const
    {
        QList<Finding> found;
        for (const NumberGroup &group : bracketGroups(m_text, content, u"[")) {
            const bool far =
                std::ranges::any_of(group.numbers, [](double n) { return n > deepSeekFarthest; });
            if (group.numbers.size() == 4 && !far)
                found += Finding{.numbers = group.numbers, .marker = group.range};
        }
        return found;
    }

    /// Page readers name the kind of each block; the block's own text follows its place.
    void tieBlocks()
    {
        if (m_reading.family != Family::DeepSeek || m_blocks.isEmpty()
            || m_blocks.size() != m_reading.findings.size())
            return;
        QList<TextRange> texts;
        bool anyText = false;
        for (const Block &block : std::as_const(m_blocks)) {
            const auto next = std::ranges::lower_bound(m_starts, block.begin);
            texts += trimmed(m_text, {block.begin, next == m_starts.end() ? m_text.size() : *next});
            anyText = anyText || !texts.last().isEmpty();
        }
        for (qsizetype i = 0; anyText && i < m_blocks.size(); ++i) {
            m_reading.findings[m_blocks[i].finding].words = texts[i];
            m_reading.edits += Edit{m_blocks[i].label, {}};
        }
    }

    const Source &m_source;
    QStringView m_text;
    Reading m_reading;
    std::optional<Opened> m_place;
    std::optional<qsizetype> m_refOpen;
    TextRange m_words; ///< of the last ref, until other words come
    qsizetype m_end = 0; ///< of the last markup
    QList<qsizetype> m_starts;
    QList<Block> m_blocks;
};

} // namespace

Reading readTaggedBoxes(const Source &source, Family family)
{
    return TaggedBoxes(source, family).read();
}

} // namespace grounding
