#include "grounding/families.h"
#include "grounding/hiddentext.h"
#include "grounding/labels.h"
#include "grounding/scanner.h"
#include "grounding/wordsbefore.h"

#include <cmath>

namespace grounding {

namespace {

constexpr QStringView wordsOpen = u"<p>";
constexpr QStringView wordsClose = u"</p>";

class MiniGpt {
public:
    explicit MiniGpt(const Source &source)
        : m_source(source)
        , m_scanner(source.text)
    {
        m_reading.family = Family::MiniGptV2;
        m_reading.space = Space::Percent;
    }

    Reading read()
    {
        while (!m_scanner.atEnd()) {
            const qsizetype at = m_scanner.at();
            if (m_scanner.take(wordsOpen)) {
                m_open = m_scanner.at();
                m_words = {};
                m_reading.edits += Edit{{at, m_scanner.at()}, {}};
            } else if (m_scanner.take(wordsClose)) {
                m_words = trimmed(m_source.text, {m_open, at});
                m_end = m_scanner.at();
                m_reading.edits += Edit{{at, m_scanner.at()}, {}};
            } else if (m_scanner.take(u"<delim>") || m_scanner.take(u"&lt;delim&gt;")) {
                m_end = m_scanner.at(); // what follows belongs to the same words
                m_reading.edits += Edit{{at, m_end}, {}};
            } else if (m_scanner.peek() == u'{') {
                readBraces(at);
            } else {
                m_scanner.skip();
            }
        }
        return m_reading;
    }

private:
    void readBraces(qsizetype begin)
    {
        m_scanner.skip();
        const qsizetype before = m_reading.findings.size();
        QList<double> numbers;
        qsizetype first = m_scanner.at();
        while (true) {
            m_scanner.skipBlanks();
            const qsizetype at = m_scanner.at();
            if (takeDelimiter()) {
                numbers.clear();
                continue;
            }
            const std::optional<double> number = takeAngled();
            if (!number)
                break;
            if (numbers.isEmpty())
                first = at;
            numbers += *number;
            if (numbers.size() == 4)
                add(numbers, {first, m_scanner.at()}, begin);
        }
        const bool closed = m_scanner.take(u'}');
        if (m_reading.findings.size() == before && !(m_scanner.atEnd() && m_scanner.at() > begin + 1)
            && !closed)
            return;
        if (m_reading.findings.size() > before || m_scanner.atEnd()) {
            m_reading.edits += Edit{{begin, m_scanner.at()}, {}};
            m_end = m_scanner.at();
        }
    }

    [[nodiscard]] TextRange wordsFor(qsizetype begin) const
    {
        const bool named =
            !m_words.isEmpty() && m_source.text.sliced(m_end, begin - m_end).trimmed().isEmpty();
        return named ? m_words : wordsBefore(m_source.text, begin, m_end);
    }

    bool takeDelimiter()
    {
        return m_scanner.take(u"<delim>") || m_scanner.take(u"&lt;delim&gt;") || m_scanner.take(u',');
    }

    std::optional<double> takeAngled()
    {
        const qsizetype begin = m_scanner.at();
        if (m_scanner.take(u'<') || m_scanner.take(u"&lt;")) {
            const std::optional<double> number = m_scanner.takeNumber();
            if (number && std::isfinite(*number) && (m_scanner.take(u'>') || m_scanner.take(u"&gt;")))
                return number;
        }
        m_scanner.moveTo(begin);
        return std::nullopt;
    }

    void add(const QList<double> &numbers, TextRange marker, qsizetype holder)
    {
        if (m_reading.findings.size() >= mostRegions)
            return;
        const TextRange words = wordsFor(holder);
        m_reading.findings += Finding{.numbers = numbers,
            .marker = marker,
            .holder = holder,
            .words = words,
            .label = words.isEmpty() ? plainLabel(m_source.hints.asked) : labelIn(m_source, words)};
    }

    const Source &m_source;
    Scanner m_scanner;
    Reading m_reading;
    qsizetype m_open = 0;
    TextRange m_words;
    qsizetype m_end = 0;
};

} // namespace

Reading readMiniGpt(const Source &source)
{
    return MiniGpt(source).read();
}

} // namespace grounding
