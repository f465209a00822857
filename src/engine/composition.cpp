#include "engine/composition.h"

#include "model/textoffsets.h"

namespace engine {

Composition &Composition::say(const QString &words)
{
    m_lines.last().text += words;
    return *this;
}

Composition &Composition::show(const QString &words, const QList<Mark> &marks)
{
    const QStringList pieces = words.split(u'\n');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            newLine();
        if (!pieces.at(i).isEmpty())
            showOnOneLine(pieces.at(i), marks);
    }
    return *this;
}

void Composition::showOnOneLine(const QString &words, const QList<Mark> &marks)
{
    Line &line = m_lines.last();
    line.shown.append({line.text.size(), words.size(), marks});
    line.text += words;
}

Composition &Composition::newLine()
{
    m_lines.append(Line{});
    return *this;
}

Composition &Composition::startLine()
{
    return m_lines.last().text.isEmpty() ? *this : newLine();
}

model::GroundingLine Composition::grounded(const Line &line)
{
    model::GroundingLine grounding{.text = line.text};
    for (const Shown &shown : line.shown) {
        const qsizetype start = model::codePointsFromUtf16(line.text, shown.offset);
        const qsizetype end = model::codePointsFromUtf16(line.text, shown.offset + shown.length);
        for (const Mark &mark : shown.marks)
            grounding.spans.append({.text = line.text.mid(shown.offset, shown.length),
                .offset = start,
                .length = end - start,
                .polygon = mark.polygon,
                .label = mark.label,
                .confidence = mark.confidence,
                .picture = mark.picture,
                .source = mark.source});
    }
    return grounding;
}

Spoken Composition::spoken() const
{
    Spoken spoken;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        if (i > 0)
            spoken.text += u'\n';
        spoken.text += line.text;
        // Lines without places are named too, so that a reader who looks for them one after the other never
        // goes astray.
        if (!line.text.isEmpty())
            spoken.grounding.append(grounded(line));
    }
    return spoken;
}

} // namespace engine
