#include "ui/present/spokentext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::present {

namespace {

/// Copies a line without the marks around bold words and code, and notes what is bold.
void copyWithoutMarks(SpokenParagraph &paragraph, const QString &line, qsizetype from)
{
    int boldFrom = -1;
    const auto closeBold = [&] {
        paragraph.bold.append({boldFrom, static_cast<int>(paragraph.text.size()) - boldFrom});
        boldFrom = -1;
    };
    for (qsizetype at = from; at < line.size();) {
        const bool twoStars = line.mid(at, 2) == "**"_L1;
        const bool isMark =
            (twoStars && (boldFrom >= 0 || line.indexOf(u"**"_s, at + 2) > 0)) || line.at(at) == u'`';
        for (int step = isMark && twoStars ? 2 : 1; step > 0; --step, ++at) {
            paragraph.places.append(static_cast<int>(paragraph.text.size()));
            if (!isMark)
                paragraph.text.append(line.at(at));
        }
        if (isMark && twoStars) {
            if (boldFrom < 0)
                boldFrom = static_cast<int>(paragraph.text.size());
            else
                closeBold();
        }
    }
    if (boldFrom >= 0)
        closeBold();
    paragraph.places.append(static_cast<int>(paragraph.text.size()));
}

SpokenParagraph paragraphFor(const QString &line, qsizetype source)
{
    static const QRegularExpression item(u"^\\s*(?:([-*\u2022])|(\\d{1,3}[.)]))\\s+"_s);
    static const QRegularExpression heading(u"^\\s{0,3}#{1,6}\\s+"_s);
    SpokenParagraph paragraph{.source = source};
    qsizetype begin = 0;
    if (const auto match = item.match(line); match.hasMatch()) {
        paragraph.marker = match.captured(2).isEmpty() ? u"\u2022"_s : match.captured(2);
        begin = match.capturedLength();
    } else if (const auto title = heading.match(line); title.hasMatch()) {
        paragraph.heading = true;
        begin = title.capturedLength();
    }
    paragraph.places.fill(0, begin);
    copyWithoutMarks(paragraph, line, begin);
    return paragraph;
}

} // namespace

SpokenParagraph::Bold SpokenParagraph::shown(qsizetype offset, qsizetype length) const
{
    const qsizetype last = places.size() - 1;
    const qsizetype from = std::clamp<qsizetype>(offset - source, 0, last);
    const qsizetype to = std::clamp<qsizetype>(offset + length - source, 0, last);
    return {places.at(from), places.at(to) - places.at(from)};
}

QList<SpokenParagraph> spokenText(const QString &source)
{
    QList<SpokenParagraph> paragraphs;
    for (qsizetype start = 0; start <= source.size();) {
        qsizetype end = source.indexOf(u'\n', start);
        if (end < 0)
            end = source.size();
        const QString line = source.mid(start, end - start);
        if (!line.trimmed().isEmpty())
            paragraphs.append(paragraphFor(line, start));
        start = end + 1;
    }
    return paragraphs;
}

} // namespace ui::present
