#include "grounding/tagattributes.h"

#include <cmath>

namespace grounding {

namespace {

constexpr qsizetype mostAttributes = 20000;

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u':';
}

class AttributeReader {
public:
    AttributeReader(QStringView text, qsizetype from)
        : m_text(text)
        , m_scanner(text, from)
    {
    }

    TagAttributes read()
    {
        while (m_tag.list.size() < mostAttributes) {
            m_scanner.skipBlanks();
            if (takeEnd() || !takeAttribute())
                break;
        }
        m_tag.end = m_scanner.at();
        return m_tag;
    }

private:
    bool takeEnd()
    {
        m_tag.selfClosing = m_scanner.take(u"/>");
        m_tag.closed = m_tag.selfClosing || m_scanner.take(u'>');
        return m_tag.closed || m_scanner.atEnd();
    }

    bool takeAttribute()
    {
        const qsizetype begin = m_scanner.at();
        while (!m_scanner.atEnd() && isNameCharacter(m_scanner.peek()))
            m_scanner.skip();
        Attribute attribute{.name = m_text.sliced(begin, m_scanner.at() - begin), .value = {}, .range = {}};
        if (attribute.name.isEmpty())
            return false;
        m_scanner.skipBlanks();
        if (m_scanner.take(u'=')) {
            m_scanner.skipBlanks();
            takeValue(attribute);
            attribute.range = {begin, m_scanner.at()};
            m_tag.list += attribute;
        }
        return true;
    }

    void takeValue(Attribute &attribute)
    {
        const QChar quote = m_scanner.peek();
        const bool quoted = quote == u'"' || quote == u'\'';
        if (quoted)
            m_scanner.skip();
        attribute.valueBegin = m_scanner.at();
        const qsizetype end = quoted ? m_text.indexOf(quote, m_scanner.at()) : bareEnd();
        attribute.whole = end >= 0 && end < m_text.size();
        const qsizetype stop = end < 0 ? m_text.size() : end;
        attribute.value = m_text.sliced(attribute.valueBegin, stop - attribute.valueBegin);
        m_scanner.moveTo(qMin(stop + (quoted ? 1 : 0), m_text.size()));
    }

    [[nodiscard]] qsizetype bareEnd() const
    {
        qsizetype end = m_scanner.at();
        while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'>' && m_text[end] != u'<'
            && !m_text.sliced(end).startsWith(u"/>"))
            ++end;
        return end;
    }

    QStringView m_text;
    Scanner m_scanner;
    TagAttributes m_tag;
};

} // namespace

const Attribute *TagAttributes::find(QStringView name) const
{
    for (const Attribute &attribute : list) {
        if (attribute.name == name)
            return &attribute;
    }
    return nullptr;
}

QString TagAttributes::text(std::initializer_list<QStringView> names) const
{
    for (const QStringView name : names) {
        const Attribute *attribute = find(name);
        if (attribute && attribute->whole && !attribute->value.trimmed().isEmpty())
            return decodedEntities(attribute->value);
    }
    return {};
}

TagAttributes readAttributes(QStringView text, qsizetype from)
{
    return AttributeReader(text, from).read();
}

std::optional<double> numberIn(const Attribute *attribute)
{
    if (!attribute || !attribute->whole)
        return std::nullopt;
    Scanner scanner(attribute->value);
    scanner.skipBlanks();
    const std::optional<double> number = scanner.takeNumber();
    scanner.skipBlanks();
    return number && std::isfinite(*number) && scanner.atEnd() ? number : std::nullopt;
}

} // namespace grounding
