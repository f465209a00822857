#include "grounding/jsonsearch.h"

#include "grounding/scanner.h"

#include <algorithm>

namespace grounding {

namespace {

constexpr QStringView ticks = u"```";
constexpr QStringView tildes = u"~~~";
constexpr qsizetype deepestIndent = 64;

bool onlySeparates(QStringView between)
{
    return std::ranges::all_of(between, [](QChar c) { return c.isSpace() || c == u',' || c == u';'; });
}

class JsonSearch {
public:
    explicit JsonSearch(const Source &source)
        : m_source(source)
        , m_text(source.text)
    {
    }

    std::vector<JsonBlock> find()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const qsizetype fence = nextFence(at);
            readProse({at, fence < 0 ? m_text.size() : fence});
            if (fence < 0)
                break;
            at = readFence(fence);
        }
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] qsizetype nextFence(qsizetype from)
    {
        const qsizetype ticksAt = m_text.indexOf(ticks, from);
        if (m_tildesAt < from)
            m_tildesAt = nextTildes(from);
        const bool hasTildes = m_tildesAt < m_text.size();
        return ticksAt < 0 || (hasTildes && m_tildesAt < ticksAt) ? (hasTildes ? m_tildesAt : -1) : ticksAt;
    }

    /// These open a fence only at the beginning of a line. The text's end when there are none.
    [[nodiscard]] qsizetype nextTildes(qsizetype from) const
    {
        qsizetype at = m_text.indexOf(tildes, from);
        while (at >= 0 && !startsLine(at))
            at = m_text.indexOf(tildes, at + 1);
        return at < 0 ? m_text.size() : at;
    }

    [[nodiscard]] bool startsLine(qsizetype at) const
    {
        const qsizetype nearest = qMax(qsizetype(0), at - deepestIndent);
        while (at > nearest && m_text[at - 1] != u'\n') {
            if (!m_text[--at].isSpace())
                return false;
        }
        return at == 0 || m_text[at - 1] == u'\n';
    }

    /// Gives where the fence ends.
    qsizetype readFence(qsizetype begin)
    {
        const QStringView mark = m_text.sliced(begin).startsWith(ticks) ? ticks : tildes;
        Scanner scanner(m_text, begin);
        while (scanner.peek() == mark.front())
            scanner.skip();
        while (scanner.peek().isLetterOrNumber() || scanner.peek() == u'_' || scanner.peek() == u'-')
            scanner.skip();
        const qsizetype close = m_text.indexOf(mark, scanner.at());
        const TextRange content{scanner.at(), close < 0 ? m_text.size() : close};
        qsizetype end = content.end;
        while (end < m_text.size() && m_text[end] == mark.front())
            ++end;
        JsonBlock block{.values = valuesIn(content), .range = {begin, end}};
        if (!block.values.empty())
            m_blocks.push_back(std::move(block));
        return end;
    }

    std::vector<JsonValue> valuesIn(TextRange range)
    {
        std::vector<JsonValue> values;
        for (qsizetype at = range.begin; at < range.end;) {
            if (m_text[at] != u'{' && m_text[at] != u'[') {
                ++at;
                continue;
            }
            JsonRead read = readForgivingJson(m_source.raw.first(range.end), at);
            at = qMax(at + 1, read.end);
            if (!read.value.items.empty() || !read.value.members.empty())
                values.push_back(std::move(read.value));
        }
        return values;
    }

    /// Neighbours with nothing but commas between them make one block.
    void readProse(TextRange range)
    {
        bool joins = false;
        for (JsonValue &value : valuesIn(range)) {
            if (joins
                && onlySeparates(
                    m_text.sliced(m_blocks.back().range.end, value.range.begin - m_blocks.back().range.end)))
                m_blocks.back().range.end = value.range.end;
            else
                m_blocks.push_back({.values = {}, .range = value.range});
            m_blocks.back().values.push_back(std::move(value));
            joins = true;
        }
    }

    const Source &m_source;
    QStringView m_text;
    std::vector<JsonBlock> m_blocks;
    qsizetype m_tildesAt = -1; ///< looked up ahead
};

} // namespace

std::vector<JsonBlock> findJson(const Source &source)
{
    return JsonSearch(source).find();
}

} // namespace grounding
