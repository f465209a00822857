#include "engine/page.h"

using engine::Detection;

QPolygonF Page::box(double x, double y, double width, double height)
{
    return QPolygonF({{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}});
}

Page &Page::line(double x, double y, const QString &text)
{
    engine::TextLine line{
        .polygon = box(x, y, double(text.size()) * LetterWidth, LineHeight), .confidence = 0.9};
    qsizetype start = 0;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (!word.isEmpty())
            line.words.append({.text = word,
                .polygon =
                    box(x + double(start) * LetterWidth, y, double(word.size()) * LetterWidth, LineHeight),
                .confidence = 0.9});
        start += word.size() + 1;
    }
    line.text = text.simplified();
    m_evidence.lines.append(line);
    return *this;
}

Page &Page::detection(Detection::Kind kind, double x, double y, double size)
{
    m_evidence.detections.append({.kind = kind, .polygon = box(x, y, size, size), .confidence = 0.8});
    return *this;
}

Page &Page::face(double x, double y)
{
    return detection(Detection::Kind::Face, x, y, 0.1);
}
Page &Page::person(double x, double y)
{
    return detection(Detection::Kind::Person, x, y, 0.2);
}

Page &Page::code(double x, double y, const QString &text, const QString &format)
{
    detection(Detection::Kind::Code, x, y, 0.1);
    m_evidence.detections.last().text = text;
    m_evidence.detections.last().format = format;
    return *this;
}

Page &Page::unavailable(const QString &note)
{
    m_evidence.unavailable.append(note);
    return *this;
}
