#include "grounding/families.h"
#include "grounding/hiddentext.h"
#include "grounding/labels.h"
#include "grounding/scanner.h"
#include "grounding/wordsbefore.h"

namespace grounding {

namespace {

constexpr int cells = 32;
constexpr QStringView phraseOpen = u"<phrase>";
constexpr QStringView phraseClose = u"</phrase>";
constexpr QStringView objectOpen = u"<object>";
constexpr QStringView objectClose = u"</object>";
constexpr QStringView delimiter = u"</delimiter_of_multi_objects/>";
constexpr QStringView patch = u"<patch_index_";

/// Two cells are the ends of a box: its outer edges where they share a row or column, else their centres.
QList<double> boxBetween(int first, int second)
{
    const int columnA = first % cells;
    const int rowA = first / cells;
    const int columnB = second % cells;
    const int rowB = second / cells;
    const bool inLine = columnA == columnB || rowA == rowB;
    const double before = inLine ? 0 : 0.5;
    const double behind = inLine ? 1 : 0.5;
    return {(columnA + before) / cells, (rowA + before) / cells, (columnB + behind) / cells,
        (rowB + behind) / cells};
}

class Kosmos2 {
public:
    explicit Kosmos2(const Source &source)
        : m_source(source)
        , m_scanner(source.text)
    {
        m_reading = {.family = Family::Kosmos2,
            .findings = {},
            .edits = {},
            .space = Space::Unit,
            .spaceIsFixed = true};
    }

    Reading read()
    {
        takeAtEvery(u'<', m_source.text, m_scanner, [this](qsizetype at) { return readTag(at); });
        return m_reading;
    }

private:
    bool readTag(qsizetype at)
    {
        if (m_scanner.take(phraseOpen)) {
            m_phrase = m_scanner.at();
            m_words = {};
        } else if (m_scanner.take(phraseClose)) {
            m_words = trimmed(m_source.text, {m_phrase, at});
        } else if (m_scanner.take(objectOpen)) {
            return readObject(at);
        } else if (!m_scanner.take(objectClose) && !m_scanner.take(delimiter)) {
            return m_scanner.sees(patch) && readObject(at);
        }
        m_reading.edits += Edit{{at, m_scanner.at()}, {}};
        m_end = m_scanner.at();
        return true;
    }

    /// The cells up to the closing tag, or as far as they are whole.
    bool readObject(qsizetype begin)
    {
        if (!m_source.text.sliced(m_end, begin - m_end).trimmed().isEmpty())
            m_words = {}; // other words stand between
        const TextRange words = m_words.isEmpty() ? wordsBefore(m_source.text, begin, m_end) : m_words;
        QList<int> ends;
        qsizetype pairBegin = m_scanner.at();
        while (true) {
            m_scanner.skipBlanks();
            if (m_scanner.take(delimiter)) {
                ends.clear();
                continue;
            }
            const qsizetype cellBegin = m_scanner.at();
            const std::optional<int> cell = takeCell();
            if (!cell)
                break;
            if (ends.isEmpty())
                pairBegin = cellBegin;
            ends += *cell;
            if (ends.size() == 2)
                add(ends, {pairBegin, m_scanner.at()}, words, begin);
        }
        m_scanner.take(objectClose);
        if (m_scanner.at() == begin)
            return false;
        m_reading.edits += Edit{{begin, m_scanner.at()}, {}, m_scanner.peek() == u'<'};
        m_end = m_scanner.at();
        return true;
    }

    std::optional<int> takeCell()
    {
        const qsizetype begin = m_scanner.at();
        if (m_scanner.take(patch)) {
            const std::optional<int> index = m_scanner.takeWhole();
            if (index && m_scanner.take(u'>'))
                return index;
        }
        m_scanner.moveTo(begin);
        return std::nullopt;
    }

    void add(const QList<int> &ends, TextRange marker, TextRange words, qsizetype holder)
    {
        const bool onGrid = ends[0] < cells * cells && ends[1] < cells * cells;
        if (!onGrid || m_reading.findings.size() >= mostRegions)
            return;
        const bool unnamed = m_words.isEmpty() && !m_source.hints.asked.isEmpty();
        m_reading.findings += Finding{.numbers = boxBetween(ends[0], ends[1]),
            .marker = marker,
            .holder = holder,
            .words = words,
            .label = unnamed ? plainLabel(m_source.hints.asked) : labelIn(m_source, words)};
    }

    const Source &m_source;
    Scanner m_scanner;
    Reading m_reading;
    qsizetype m_phrase = 0;
    TextRange m_words;
    qsizetype m_end = 0;
};

} // namespace

Reading readKosmos2(const Source &source)
{
    return Kosmos2(source).read();
}

} // namespace grounding
