#include "grounding/numbergroups.h"

#include "grounding/scanner.h"

#include <cmath>

namespace grounding {

namespace {

QChar closerOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'[':
        return u']';
    case u'(':
        return u')';
    case u'{':
        return u'}';
    default:
        return u'>';
    }
}

std::optional<double> angleNumber(Scanner &scanner)
{
    const qsizetype begin = scanner.at();
    if (scanner.take(u'<')) {
        const std::optional<double> number = scanner.takeNumber();
        if (number && std::isfinite(*number) && scanner.take(u'>'))
            return number;
    }
    scanner.moveTo(begin);
    return std::nullopt;
}

} // namespace

QList<NumberGroup> bracketGroups(QStringView text, TextRange range, QStringView kinds)
{
    QList<NumberGroup> groups;
    qsizetype open = -1;
    for (qsizetype at = range.begin; at < range.end && groups.size() < mostRegions; ++at) {
        if (kinds.contains(text[at])) {
            open = at;
            continue;
        }
        if (open < 0 || text[at] != closerOf(text[open]))
            continue;
        const QList<double> numbers = plainNumbers(text.sliced(open + 1, at - open - 1));
        if (!numbers.isEmpty())
            groups += NumberGroup{numbers, {open, at + 1}};
        open = -1;
    }
    return groups;
}

QList<NumberGroup> angleGroups(QStringView text, TextRange range, bool closed)
{
    QList<NumberGroup> groups;
    NumberGroup group;
    const auto finish = [&] {
        if (!group.numbers.isEmpty())
            groups += group;
        group = {};
    };
    Scanner scanner(text.first(range.end), range.begin);
    while (!scanner.atEnd()) {
        const qsizetype begin = scanner.at();
        if (const std::optional<double> number = angleNumber(scanner)) {
            if (group.numbers.isEmpty())
                group.range.begin = begin;
            group.numbers += *number;
            group.range.end = scanner.at();
        } else if (scanner.peek().isSpace()) {
            scanner.skip();
        } else if (!closed && scanner.peek() == u'<'
            && !text.sliced(begin, range.end - begin).contains(u'>')) {
            break; // a number that is still coming
        } else {
            finish();
            scanner.skip();
        }
    }
    if (closed)
        finish();
    return groups;
}

QList<NumberGroup> numberGroups(QStringView text, TextRange range, bool closed)
{
    const TextRange inner = trimmed(text, range);
    Scanner scanner(text.first(inner.end), inner.begin);
    const bool angled = scanner.peek() == u'<';
    if (angled)
        return angleGroups(text, inner, closed);
    const QList<NumberGroup> groups = bracketGroups(text, inner);
    if (!groups.isEmpty() || !closed)
        return groups;
    const QList<double> bare = plainNumbers(inner.in(text));
    return bare.isEmpty() ? QList<NumberGroup>() : QList<NumberGroup>{{bare, inner}};
}

QList<NumberGroup> joinedPairs(const QList<NumberGroup> &groups, bool closed)
{
    QList<NumberGroup> joined;
    bool waits = false; // the last one is a pair that may find its partner
    for (const NumberGroup &group : groups) {
        if (waits && group.numbers.size() == 2) {
            joined.last().numbers += group.numbers;
            joined.last().range.end = group.range.end;
            waits = false;
            continue;
        }
        joined += group;
        waits = group.numbers.size() == 2;
    }
    if (waits && !closed)
        joined.removeLast();
    return joined;
}

} // namespace grounding
