#include "grounding/families.h"
#include "grounding/hiddentext.h"
#include "grounding/labels.h"
#include "grounding/numbergroups.h"
#include "grounding/tagattributes.h"
#include "grounding/wordsbefore.h"

#include <array>

namespace grounding {

namespace {

struct Tag {
    QStringView name;
    std::optional<Shape> shape; ///< nothing: it only holds others
    qsizetype pairs; ///< at least
};

constexpr std::array<Tag, 5> tags{{
    {u"point_box", Shape::Box, 2},
    {u"point", Shape::Point, 1},
    {u"polygon", Shape::Polygon, 3},
    {u"collection", std::nullopt, 0},
    {u"track", std::nullopt, 0},
}};

constexpr qsizetype deepest = 16;

/// What a tag says about its places, or hands to those inside it.
struct Said {
    QString mention;
    std::optional<double> time;
    std::optional<int> image;
    bool isTrack = false;

    void fillFrom(const Said &outer)
    {
        if (mention.isEmpty())
            mention = outer.mention;
        if (!time)
            time = outer.time;
        if (!image)
            image = outer.image;
    }
};

Said saidBy(const TagAttributes &attributes)
{
    Said said;
    said.mention = plainLabel(attributes.text({u"mention"}));
    const QString time = attributes.text({u"t"});
    if (const std::optional<double> seconds = Scanner(time).takeNumber())
        said.time = seconds;
    const QString image = attributes.text({u"asset_idx"});
    if (const std::optional<int> index = Scanner(image).takeWhole())
        said.image = index;
    return said;
}

class Isaac {
public:
    explicit Isaac(const Source &source)
        : m_source(source)
        , m_text(source.text)
    {
        m_reading.family = Family::Isaac;
        m_reading.fractionsAllowed = true;
    }

    Reading read()
    {
        for (qsizetype at = m_text.indexOf(u'<'); at >= 0; at = m_text.indexOf(u'<', at))
            at = readTag(at);
        return m_reading;
    }

private:
    qsizetype readTag(qsizetype at)
    {
        const bool closing = m_text.sliced(at).startsWith(u"</");
        const Tag *tag = tagAt(at + (closing ? 2 : 1));
        if (!tag)
            return at + 1;
        const TagAttributes attributes = readAttributes(m_text, at + (closing ? 2 : 1) + tag->name.size());
        if (closing) {
            if (!tag->shape && !m_outer.isEmpty())
                m_outer.removeLast();
            return hide(at, attributes.end);
        }
        Said said = saidBy(attributes);
        if (!m_outer.isEmpty()) {
            if (m_outer.last().isTrack && !m_outer.last().mention.isEmpty())
                said.mention.clear(); // all places of a track are one thing
            said.fillFrom(m_outer.last());
        }
        if (tag->shape)
            return readPlace(at, *tag, attributes, said);
        said.isTrack = tag->name == u"track";
        if (m_outer.size() < deepest)
            m_outer += said;
        return hide(at, attributes.end);
    }

    [[nodiscard]] const Tag *tagAt(qsizetype at) const
    {
        const QStringView rest = m_text.sliced(at);
        for (const Tag &tag : tags) {
            const qsizetype size = tag.name.size();
            if (rest.startsWith(tag.name) && rest.size() > size
                && (rest[size] == u'>' || rest[size].isSpace()))
                return &tag;
        }
        return nullptr;
    }

    qsizetype hide(qsizetype begin, qsizetype end)
    {
        m_reading.edits += Edit{{begin, end}, {}};
        m_end = end;
        return qMax(end, begin + 1);
    }

    qsizetype readPlace(qsizetype begin, const Tag &tag, const TagAttributes &attributes, const Said &said)
    {
        const qsizetype close = m_text.indexOf(u'<', attributes.end);
        const TextRange content{attributes.end, close < 0 ? m_text.size() : close};
        const QList<NumberGroup> pairs = pairsIn(content);
        const bool closed = close >= 0;
        const bool isOutline = *tag.shape == Shape::Polygon;
        const bool whole = isOutline ? closed && pairs.size() >= tag.pairs : pairs.size() == tag.pairs;
        if (!attributes.closed && attributes.end < m_text.size())
            return begin + 1; // prose that names the tag
        if (!attributes.closed || !whole || m_reading.findings.size() >= mostRegions)
            return closed && attributes.closed ? attributes.end : hide(begin, content.end);
        add(begin, tag, pairs, said);
        return hide(begin, content.end);
    }

    [[nodiscard]] QList<NumberGroup> pairsIn(TextRange content) const
    {
        QList<NumberGroup> pairs;
        for (const NumberGroup &group : bracketGroups(m_text, content, u"(")) {
            if (group.numbers.size() == 2)
                pairs += group;
        }
        const QList<double> bare = pairs.isEmpty() ? plainNumbers(content.in(m_text)) : QList<double>();
        const bool isWhole = content.end < m_text.size() && bare.size() % 2 == 0;
        for (qsizetype i = 0; isWhole && i + 1 < bare.size(); i += 2)
            pairs += NumberGroup{bare.sliced(i, 2), trimmed(m_text, content)};
        return pairs;
    }

    void add(qsizetype begin, const Tag &tag, const QList<NumberGroup> &pairs, const Said &said)
    {
        const qsizetype count = *tag.shape == Shape::Polygon ? pairs.size() : tag.pairs;
        Finding finding{.shape = *tag.shape, .marker = {pairs[0].range.begin, pairs[count - 1].range.end}};
        for (qsizetype i = 0; i < count; ++i)
            finding.numbers += pairs[i].numbers;
        const TextRange words = wordsBefore(m_text, begin, m_end);
        finding.label = said.mention.isEmpty() ? plainLabel(m_source.hints.asked) : said.mention;
        if (said.mention.isEmpty()
            || labelIn(m_source, words).compare(said.mention, Qt::CaseInsensitive) == 0)
            finding.words = words;
        finding.time = said.time;
        finding.image = said.image;
        m_reading.findings += finding;
    }

    const Source &m_source;
    QStringView m_text;
    Reading m_reading;
    QList<Said> m_outer;
    qsizetype m_end = 0;
};

} // namespace

Reading readIsaac(const Source &source)
{
    return Isaac(source).read();
}

} // namespace grounding
