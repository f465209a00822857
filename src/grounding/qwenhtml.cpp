#include "grounding/families.h"
#include "grounding/labels.h"
#include "grounding/tagattributes.h"

#include <algorithm>
#include <array>

namespace grounding {

namespace {

constexpr QStringView placeName = u"data-bbox";
constexpr qsizetype longestText = 200;
constexpr qsizetype deepest = 256;
constexpr std::array<QStringView, 7> emptyElements{u"img", u"br", u"hr", u"input", u"meta", u"link", u"col"};

class QwenHtml {
public:
    explicit QwenHtml(const Source &source)
        : m_source(source)
        , m_text(source.text)
    {
        m_reading.family = Family::QwenHtml;
        m_reading.space = Space::Pixel;
    }

    Reading read()
    {
        hideFences();
        for (qsizetype at = m_text.indexOf(u'<'); at >= 0; at = m_text.indexOf(u'<', at)) {
            takeText(at);
            const qsizetype end = readTag(at);
            at = end > at ? end : at + 1;
        }
        takeText(m_text.size());
        for (qsizetype i = 0; i < m_reading.findings.size(); ++i)
            m_reading.findings[i].label = plainLabel(decodedEntities(m_texts[i])).left(longestText);
        return m_reading;
    }

private:
    struct Element {
        QStringView name;
        qsizetype finding = -1;
        qsizetype content = 0;
    };

    void hideFences()
    {
        for (const QStringView mark : {QStringView(u"```html"), QStringView(u"```")}) {
            for (qsizetype at = m_text.indexOf(mark); at >= 0; at = m_text.indexOf(mark, at + mark.size()))
                m_reading.edits += Edit{{at, at + mark.size()}, {}};
        }
    }

    /// Text belongs to the nearest element around it that has a place.
    void takeText(qsizetype end)
    {
        for (auto element = m_open.crbegin(); element != m_open.crend() && m_textBegin < end; ++element) {
            if (element->finding < 0)
                continue;
            QString &text = m_texts[element->finding];
            if (text.size() < longestText * 4)
                text += m_source.raw.sliced(m_textBegin, end - m_textBegin);
            break;
        }
    }

    qsizetype readTag(qsizetype begin)
    {
        Scanner scanner(m_text, begin + 1);
        const bool closing = scanner.take(u'/');
        const qsizetype nameBegin = scanner.at();
        while (scanner.peek().isLetterOrNumber())
            scanner.skip();
        const QStringView name = m_text.sliced(nameBegin, scanner.at() - nameBegin);
        m_textBegin = begin;
        if (name.isEmpty() && !m_text.sliced(begin).startsWith(u"<!"))
            return -1;
        const TagAttributes tag = readAttributes(m_text, scanner.at());
        const qsizetype end = std::max(tag.end, scanner.at());
        m_textBegin = end;
        if (closing)
            closeElement(name, begin);
        else
            openElement(name, tag, end);
        m_reading.edits += Edit{{begin, end}, {}, closing};
        return end;
    }

    void openElement(QStringView name, const TagAttributes &tag, qsizetype content)
    {
        const bool isEmpty = tag.selfClosing || std::ranges::find(emptyElements, name) != emptyElements.end();
        Element element{name, addPlace(tag), content};
        if (!isEmpty && m_open.size() < deepest)
            m_open += element;
    }

    /// Gives the finding's number; an element that repeats the place of the one around it has none of its
    /// own.
    qsizetype addPlace(const TagAttributes &tag)
    {
        const Attribute *place = tag.find(placeName);
        const QList<double> numbers = place && place->whole ? plainNumbers(place->value) : QList<double>();
        if (numbers.size() != 4 || m_reading.findings.size() >= mostRegions)
            return -1;
        for (auto element = m_open.crbegin(); element != m_open.crend(); ++element) {
            if (element->finding >= 0 && m_reading.findings[element->finding].numbers == numbers)
                return -1;
        }
        m_reading.findings += Finding{.numbers = numbers, .marker = place->range};
        m_texts += QString();
        return m_reading.findings.size() - 1;
    }

    void closeElement(QStringView name, qsizetype at)
    {
        qsizetype depth = m_open.size() - 1;
        while (depth >= 0 && m_open[depth].name != name)
            --depth;
        while (depth >= 0 && m_open.size() > depth) {
            const Element element = m_open.takeLast();
            if (element.finding >= 0)
                m_reading.findings[element.finding].words = trimmed(m_text, {element.content, at});
        }
    }

    const Source &m_source;
    QStringView m_text;
    Reading m_reading;
    QList<Element> m_open;
    QList<QString> m_texts;
    qsizetype m_textBegin = 0;
};

} // namespace

Reading readQwenHtml(const Source &source)
{
    return QwenHtml(source).read();
}

} // namespace grounding
