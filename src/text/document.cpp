#include "text/document.h"

#include <algorithm>
#include <utility>

namespace text {

void Words::append(QStringView shown, const Style &style, qsizetype source, qsizetype sourceLength)
{
    const qsizetype from = m_shown.size();
    if (shown.isEmpty())
        return;
    const bool isLetterForLetter = shown.size() == sourceLength;
    Origin *last = m_origins.isEmpty() ? nullptr : &m_origins.last();
    const bool goesOn = last && isLetterForLetter && last->shownLength == last->sourceLength
        && last->source + last->sourceLength == source && last->shown + last->shownLength == from;
    if (goesOn) {
        last->shownLength += shown.size();
        last->sourceLength += shown.size();
    } else {
        m_origins.append({from, shown.size(), source, sourceLength});
    }
    m_shown += shown;
    addStyle(from, style);
}

void Words::appendUnsourced(QStringView shown, const Style &style)
{
    const qsizetype from = m_shown.size();
    m_shown += shown;
    addStyle(from, style);
}

void Words::addStyle(qsizetype from, const Style &style)
{
    if (style == Style())
        return;
    if (!m_stretches.isEmpty() && m_stretches.last().style == style && m_stretches.last().shown.to == from)
        m_stretches.last().shown.to = m_shown.size();
    else
        m_stretches.append({{from, m_shown.size()}, style});
}

void Words::chop(qsizetype count)
{
    m_shown.chop(count);
    const qsizetype end = m_shown.size();
    while (!m_stretches.isEmpty() && m_stretches.last().shown.from >= end)
        m_stretches.removeLast();
    if (!m_stretches.isEmpty())
        m_stretches.last().shown.to = qMin(m_stretches.last().shown.to, end);
    while (!m_origins.isEmpty() && m_origins.last().shown >= end)
        m_origins.removeLast();
    if (m_origins.isEmpty())
        return;
    Origin &last = m_origins.last();
    const qsizetype kept = qMin(last.shownLength, end - last.shown);
    if (last.shownLength == last.sourceLength)
        last.sourceLength = kept;
    last.shownLength = kept;
}

void Words::shiftSource(qsizetype by)
{
    for (Origin &origin : m_origins)
        origin.source += by;
}

qsizetype Words::sourceOf(qsizetype at) const
{
    const auto after = std::upper_bound(m_origins.begin(), m_origins.end(), at,
        [](qsizetype value, const Origin &origin) { return value < origin.shown; });
    if (after == m_origins.begin())
        return m_origins.isEmpty() ? 0 : m_origins.constFirst().source;
    const Origin &origin = *std::prev(after);
    if (origin.shownLength == origin.sourceLength)
        return origin.source + qMin(at - origin.shown, origin.sourceLength);
    return at == origin.shown ? origin.source : origin.source + origin.sourceLength;
}

Range Words::shownOf(const Range &source) const
{
    Range all;
    for (const Origin &origin : m_origins) {
        const qsizetype from = qMax(source.from, origin.source);
        const qsizetype to = qMin(source.to, origin.source + origin.sourceLength);
        if (from >= to)
            continue;
        const bool isLetterForLetter = origin.shownLength == origin.sourceLength;
        if (all.isEmpty())
            all.from = origin.shown + (isLetterForLetter ? from - origin.source : 0);
        all.to = origin.shown + (isLetterForLetter ? to - origin.source : origin.shownLength);
    }
    return all;
}

Range Words::sourceRange() const
{
    if (m_origins.isEmpty())
        return {};
    return {m_origins.constFirst().source, m_origins.constLast().source + m_origins.constLast().sourceLength};
}

namespace {

QString part(const Words &words, const Range &source)
{
    const Range shown = words.shownOf(source);
    return words.shown().mid(shown.from, shown.to - shown.from);
}

/// As it is typed: nested items are indented, and a dash stands for the dot that is drawn.
QString markerOf(const Block &item)
{
    const QString mark = item.marker == QChar(0x2022) ? QStringLiteral("-") : item.marker;
    return QString(2 * (item.depth - 1), u' ') + mark + u' ';
}

QString partOfTable(const Block &table, const Range &source)
{
    QList<QStringList> rows;
    for (const QList<Words> &row : table.rows) {
        QStringList cells;
        for (const Words &cell : row)
            cells << part(cell, source);
        if (!cells.join(QString()).isEmpty())
            rows << cells;
    }
    if (rows.size() == 1) { // words within a row bring no columns beside them
        while (rows.constFirst().constFirst().isEmpty())
            rows.first().removeFirst();
        while (rows.constFirst().constLast().isEmpty())
            rows.first().removeLast();
    }
    QStringList lines;
    for (const QStringList &cells : std::as_const(rows))
        lines << cells.join(u'\t');
    return lines.join(u'\n');
}

} // namespace

QString Document::shownText(const Range &source) const
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (block.sourceEnd < source.from || block.source > source.to)
            continue;
        if (block.kind == Block::Kind::Gap) {
            lines << QString();
            continue;
        }
        QString line =
            block.kind == Block::Kind::Table ? partOfTable(block, source) : part(block.words, source);
        if (line.isEmpty())
            continue;
        if (!block.marker.isEmpty() && source.from <= block.source)
            line.prepend(markerOf(block));
        lines << line;
    }
    return lines.join(u'\n').replace(QChar::LineSeparator, u'\n');
}

Document::Flat Document::flattened() const
{
    Flat flat;
    const auto add = [&flat](const Words &words) {
        flat.parts.append({flat.text.size(), words});
        flat.text += words.shown();
    };
    for (const Block &block : blocks) {
        if (!flat.text.isEmpty())
            flat.text += u'\n';
        if (!block.marker.isEmpty())
            flat.text += markerOf(block);
        if (block.kind != Block::Kind::Table)
            add(block.words);
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            flat.text += row == 0 ? QString() : QStringLiteral("\n");
            for (qsizetype column = 0; column < block.rows.at(row).size(); ++column) {
                flat.text += column == 0 ? QString() : QStringLiteral("\t");
                add(block.rows.at(row).at(column));
            }
        }
    }
    flat.text.replace(QChar::LineSeparator, u'\n');
    return flat;
}

Range Document::Flat::shownOf(const Range &source) const
{
    Range all;
    for (const Part &part : parts) {
        const Range shown = part.words.shownOf(source);
        if (shown.isEmpty())
            continue;
        if (all.isEmpty())
            all.from = part.at + shown.from;
        all.to = part.at + shown.to;
    }
    return all;
}

} // namespace text
