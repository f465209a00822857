#include "grounding/families.h"
#include "grounding/hiddentext.h"
#include "grounding/labels.h"
#include "grounding/loctokens.h"

namespace grounding {

namespace {

constexpr QStringView loc = u"<loc";
constexpr QStringView seg = u"<seg";
constexpr int boxSize = 4;

class PaliGemma {
public:
    explicit PaliGemma(const Source &source)
        : m_source(source)
        , m_scanner(source.text)
    {
        m_reading.family = Family::PaliGemma;
        m_reading.space = Space::Bins1024;
        m_reading.order = Order::Yxyx;
    }

    Reading read()
    {
        qsizetype at = nextLoc(0);
        while (at >= 0 && m_reading.findings.size() < mostRegions) {
            m_scanner.moveTo(at);
            const QList<LocToken> bins = takeBins();
            if (bins.isEmpty()) {
                at = nextLoc(at + 1);
                continue;
            }
            takeMaskCodes();
            m_reading.edits += Edit{{at, m_scanner.at()}, {}};
            const qsizetype next = nextLoc(m_scanner.at());
            if (bins.size() == boxSize)
                add(bins, labelRange(m_scanner.at(), next));
            at = next;
        }
        return m_reading;
    }

private:
    [[nodiscard]] qsizetype nextLoc(qsizetype from) const { return m_source.text.indexOf(loc, from); }

    QList<LocToken> takeBins()
    {
        QList<LocToken> bins;
        while (const std::optional<LocToken> bin = takeLoc(m_scanner, loc, 4)) {
            bins += *bin;
            m_scanner.skipBlanks();
        }
        return bins;
    }

    void takeMaskCodes()
    {
        while (takeLoc(m_scanner, seg))
            m_scanner.skipBlanks();
    }

    [[nodiscard]] TextRange labelRange(qsizetype begin, qsizetype nextLoc) const
    {
        const qsizetype limit = nextLoc < 0 ? m_source.text.size() : nextLoc;
        const qsizetype separator = m_source.text.sliced(begin, limit - begin).indexOf(u';');
        return trimmed(m_source.text, {begin, separator < 0 ? limit : begin + separator});
    }

    void add(const QList<LocToken> &bins, TextRange words)
    {
        Finding finding{.marker = {bins.first().range.begin, bins.last().range.end},
            .words = words,
            .label = words.isEmpty() ? plainLabel(m_source.hints.asked) : labelIn(m_source, words)};
        for (const LocToken &bin : bins)
            finding.numbers += bin.bin;
        m_reading.findings += finding;
    }

    const Source &m_source;
    Scanner m_scanner;
    Reading m_reading;
};

} // namespace

Reading readPaliGemma(const Source &source)
{
    return PaliGemma(source).read();
}

} // namespace grounding
