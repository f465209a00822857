#include "grounding/families.h"
#include "grounding/hiddentext.h"
#include "grounding/labels.h"
#include "grounding/numbergroups.h"
#include "grounding/scanner.h"
#include "grounding/wordsbefore.h"

namespace grounding {

namespace {

constexpr QStringView open = u"<|begin_of_box|>";
constexpr QStringView close = u"<|end_of_box|>";

/// The marks frame any final answer, "yes" as well as places.
class Glm {
public:
    explicit Glm(const Source &source)
        : m_source(source)
        , m_text(source.text)
    {
        m_reading.family = Family::Glm;
        m_reading.fractionsAllowed = true;
    }

    Reading read()
    {
        Reading json = readJson(m_source, Family::Glm);
        for (qsizetype at = m_text.indexOf(open); at >= 0; at = m_text.indexOf(open, at))
            at = readFrame(at, !json.findings.isEmpty());
        for (qsizetype at = m_text.indexOf(close); at >= 0; at = m_text.indexOf(close, at + 1))
            m_reading.edits += Edit{{at, at + close.size()}, {}};
        if (json.findings.isEmpty())
            return m_reading;
        json.edits += m_reading.edits;
        return json;
    }

private:
    qsizetype readFrame(qsizetype begin, bool marksOnly)
    {
        const qsizetype inside = begin + open.size();
        const qsizetype closeAt = m_text.indexOf(close, inside);
        const qsizetype end = closeAt < 0 ? m_text.size() : closeAt;
        const QList<NumberGroup> places =
            marksOnly ? QList<NumberGroup>() : bracketGroups(m_text, {inside, end}, u"[({<");
        bool any = false;
        for (const NumberGroup &place : places) {
            if (place.numbers.size() == 4 || place.numbers.size() == 2)
                any = add(place, begin);
        }
        if (!any)
            any = !marksOnly && addTagged({inside, end}, begin);
        m_reading.edits += Edit{{begin, any ? end : inside}, {}};
        m_end = closeAt < 0 ? end : end + close.size();
        return qMax(end, inside);
    }

    /// `<bbox>x y x y</bbox>` inside the frame.
    bool addTagged(TextRange inside, qsizetype begin)
    {
        const Source content{m_text.first(inside.end), m_source.raw.first(inside.end), m_source.hints};
        const Reading tagged = readTaggedBoxes(content, Family::Glm);
        bool any = false;
        for (const Finding &finding : tagged.findings) {
            if (finding.marker.begin >= inside.begin)
                any = add({finding.numbers, finding.marker}, begin);
        }
        return any;
    }

    bool add(const NumberGroup &place, qsizetype frame)
    {
        if (m_reading.findings.size() >= mostRegions)
            return true;
        const TextRange words = wordsBefore(m_text, frame, m_end);
        const QString asked = plainLabel(m_source.hints.asked);
        m_reading.findings += Finding{.shape = place.numbers.size() == 4 ? Shape::Box : Shape::Point,
            .numbers = place.numbers,
            .marker = place.range,
            .holder = frame,
            .words = words,
            .label = asked.isEmpty() ? labelIn(m_source, words) : asked};
        return true;
    }

    const Source &m_source;
    QStringView m_text;
    Reading m_reading;
    qsizetype m_end = 0;
};

} // namespace

Reading readGlm(const Source &source)
{
    return Glm(source).read();
}

} // namespace grounding
