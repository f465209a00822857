#include "grounding/families.h"
#include "grounding/loctokens.h"

namespace grounding {

namespace {

constexpr QStringView loc = u"<loc_";
constexpr int boxSize = 4;
constexpr double lastBin = 500;
constexpr qsizetype longestName = 40;

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || Scanner::isDigit(c) || c == u'_';
}

/// A page as tags around each block; a block's place stands right behind its opening tag.
class DocTags {
public:
    explicit DocTags(const Source &source)
        : m_source(source)
        , m_scanner(source.text)
    {
        m_reading = {.family = Family::DocTags,
            .findings = {},
            .edits = {},
            .space = Space::Unit,
            .spaceIsFixed = true};
    }

    Reading read()
    {
        takeAtEvery(u'<', m_source.text, m_scanner, [this](qsizetype) { return takeTag(); });
        while (!m_open.isEmpty())
            close(m_open.last().name, m_source.text.size());
        return m_reading;
    }

private:
    struct Open {
        QStringView name;
        qsizetype content = 0;
        qsizetype finding = -1;
    };

    bool takeTag()
    {
        const qsizetype begin = m_scanner.at();
        m_scanner.skip();
        const bool closing = m_scanner.take(u'/');
        const qsizetype nameBegin = m_scanner.at();
        while (isNameCharacter(m_scanner.peek()) && m_scanner.at() - nameBegin < longestName)
            m_scanner.skip();
        const QStringView name = m_source.text.sliced(nameBegin, m_scanner.at() - nameBegin);
        if (name.isEmpty() || !m_scanner.take(u'>'))
            return false;
        if (closing)
            close(name, begin);
        else
            open(name);
        m_reading.edits += Edit{{begin, m_scanner.at()}, {}, true};
        return true;
    }

    void open(QStringView name)
    {
        QList<LocToken> bins;
        while (const std::optional<LocToken> bin = takeLoc(m_scanner, loc)) {
            bins += *bin;
            m_scanner.skipBlanks();
        }
        if (bins.size() < boxSize || m_open.size() >= 64 || m_reading.findings.size() >= mostRegions)
            return;
        Finding finding{
            .marker = {bins[0].range.begin, bins[boxSize - 1].range.end}, .label = name.toString()};
        for (int i = 0; i < boxSize; ++i)
            finding.numbers += bins[i].bin / lastBin;
        m_open += Open{name, m_scanner.at(), m_reading.findings.size()};
        m_reading.findings += finding;
    }

    /// Blocks left open inside end here too.
    void close(QStringView name, qsizetype at)
    {
        qsizetype depth = m_open.size() - 1;
        while (depth >= 0 && m_open[depth].name != name)
            --depth;
        if (depth < 0)
            return;
        while (m_open.size() > depth) {
            const Open block = m_open.takeLast();
            m_reading.findings[block.finding].words = trimmed(m_source.text, {block.content, at});
        }
    }

    const Source &m_source;
    Scanner m_scanner;
    Reading m_reading;
    QList<Open> m_open;
};

} // namespace

Reading readDocTags(const Source &source)
{
    return DocTags(source).read();
}

} // namespace grounding
