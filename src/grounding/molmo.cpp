#include "grounding/families.h"
#include "grounding/labels.h"
#include "grounding/tagattributes.h"

#include <cmath>

namespace grounding {

namespace {

enum class Kind { Point, Points, Tracks };

constexpr QStringView groupSeparators = u"\t;:,";
constexpr QStringView compactSeparators = u";:,";
constexpr double tenths = 10; ///< hundredths to thousandths
constexpr QStringView noTime = u"\t-\t";
constexpr qsizetype longestLabel = 300;

bool startsTag(QStringView text, qsizetype at, QStringView name)
{
    const QStringView rest = text.sliced(at + 1);
    return rest.startsWith(name) && rest.size() > name.size() && rest[name.size()].isSpace();
}

std::optional<Kind> kindAt(QStringView text, qsizetype at)
{
    if (startsTag(text, at, u"points"))
        return Kind::Points;
    if (startsTag(text, at, u"point"))
        return Kind::Point;
    return startsTag(text, at, u"tracks") ? std::optional(Kind::Tracks) : std::nullopt;
}

QStringView nameOf(Kind kind)
{
    return kind == Kind::Point ? u"point" : kind == Kind::Points ? u"points" : u"tracks";
}

/// A number in running text with its place; nothing where the text may still go on with more digits.
struct PlacedNumber {
    double value = 0;
    TextRange range;
    bool isWhole = true; ///< written without a decimal point
};

/// The first number of a group says which picture or when; triples of id, x and y follow.
class CoordinateGroups {
public:
    CoordinateGroups(QStringView text, TextRange range, bool closed, QStringView separators)
        : m_text(text.first(range.end))
        , m_scanner(m_text, range.begin)
        , m_closed(closed)
        , m_separators(separators)
    {
    }

    QList<QList<PlacedNumber>> read()
    {
        QList<QList<PlacedNumber>> groups{{}};
        while (!m_scanner.atEnd()) {
            const QChar c = m_scanner.peek();
            if (m_separators.contains(c)) {
                if (!groups.last().isEmpty())
                    groups += QList<PlacedNumber>();
                m_scanner.skip();
            } else if (c.isSpace()) {
                m_scanner.skip();
            } else if (!takeNumber(groups.last())) {
                break;
            }
        }
        return groups;
    }

private:
    bool takeNumber(QList<PlacedNumber> &group)
    {
        const qsizetype begin = m_scanner.at();
        const std::optional<double> number = m_scanner.takeNumber();
        if (!number || !std::isfinite(*number) || (m_scanner.atEnd() && !m_closed))
            return false;
        const TextRange range{begin, m_scanner.at()};
        group += PlacedNumber{*number, range, !range.in(m_text).contains(u'.')};
        return true;
    }

    QStringView m_text;
    Scanner m_scanner;
    bool m_closed;
    QStringView m_separators;
};

class Molmo {
public:
    Molmo(const Source &source, Family family)
        : m_source(source)
        , m_text(source.text)
        , m_second(family == Family::Molmo2)
    {
        m_reading.family = family;
        m_reading.space = m_second ? Space::Thousand : Space::Percent;
    }

    Reading read()
    {
        for (qsizetype at = m_text.indexOf(u'<'); at >= 0; at = m_text.indexOf(u'<', at)) {
            const std::optional<Kind> kind = kindAt(m_text, at);
            at = kind ? readTag(at, *kind) : at + 1;
        }
        return m_reading;
    }

private:
    qsizetype readTag(qsizetype begin, Kind kind)
    {
        const qsizetype behindName = begin + 1 + nameOf(kind).size();
        const QStringView rest = m_text.sliced(behindName).trimmed();
        const qsizetype labelEnd = m_second ? compactLabelEnd(behindName) : -1;
        m_isCompact = labelEnd >= 0 || (m_second && !rest.isEmpty() && Scanner::isDigit(rest.front()));
        TagAttributes tag = m_isCompact ? compactTag(behindName) : readAttributes(m_text, behindName);
        const qsizetype first = m_reading.findings.size();
        if (labelEnd >= 0)
            addTimeless(tag, {behindName, labelEnd});
        else if (m_isCompact)
            addGroups({behindName, m_compactEnd}, tag.closed, kind);
        else if (m_second)
            addCoordinates(tag, kind);
        else
            addPairs(tag);
        if (m_reading.findings.size() == first && tag.closed && tag.list.isEmpty())
            return begin + 1;
        name(begin, tag, kind, first);
        return qMax(tag.end, begin + 1);
    }

    /// `<points 4.5 1 20.5 33.0/>`: no attributes at all.
    TagAttributes compactTag(qsizetype from)
    {
        TagAttributes tag;
        const qsizetype close = m_text.indexOf(u'>', from);
        tag.closed = close >= 0;
        tag.end = tag.closed ? close + 1 : m_text.size();
        tag.selfClosing = tag.closed && m_text[close - 1] == u'/';
        m_compactEnd = tag.closed ? close - (tag.selfClosing ? 1 : 0) : m_text.size();
        return tag;
    }

    /// `<points label<tab>-<tab>1 99.0 80.0/>`: where the label ends; -1 in other forms.
    [[nodiscard]] qsizetype compactLabelEnd(qsizetype from) const
    {
        const QStringView reach = m_text.sliced(from, qMin(longestLabel, m_text.size() - from));
        const qsizetype end = reach.indexOf(noTime);
        const qsizetype tagEnd = reach.indexOf(u'>');
        return end < 0 || (tagEnd >= 0 && tagEnd < end) ? -1 : from + end;
    }

    /// Triples of id, x and y; whole numbers are thousandths, others hundredths.
    void addTimeless(TagAttributes &tag, TextRange label)
    {
        tag.list += Attribute{.name = u"label",
            .value = label.in(m_source.raw).trimmed(),
            .range = label,
            .valueBegin = label.begin};
        const QList<QList<PlacedNumber>> groups =
            CoordinateGroups(m_text, {label.end + noTime.size(), m_compactEnd}, tag.closed, u";").read();
        for (const QList<PlacedNumber> &group : groups) {
            for (qsizetype i = 0; i + 2 < group.size() && m_reading.findings.size() < mostRegions; i += 3) {
                const double scale = group[i + 1].isWhole && group[i + 2].isWhole ? 1 : tenths;
                m_reading.findings += Finding{.shape = Shape::Point,
                    .numbers = {group[i + 1].value * scale, group[i + 2].value * scale},
                    .marker = {group[i].range.begin, group[i + 2].range.end}};
            }
        }
    }

    void addPairs(const TagAttributes &tag)
    {
        for (const Attribute &x : tag.list) {
            if (!x.name.startsWith(u'x') || m_reading.findings.size() >= mostRegions)
                continue;
            const Attribute *y = partnerOf(tag, x);
            const std::optional<double> across = numberIn(&x);
            const std::optional<double> down = numberIn(y);
            if (across && down && inRange(*across) && inRange(*down))
                m_reading.findings += Finding{.shape = Shape::Point,
                    .numbers = {*across, *down},
                    .marker = {qMin(x.range.begin, y->range.begin), qMax(x.range.end, y->range.end)}};
        }
    }

    /// Usually the next attribute; `y3` for `x3` wherever it stands nearby.
    static const Attribute *partnerOf(const TagAttributes &tag, const Attribute &x)
    {
        constexpr qsizetype reach = 4;
        const qsizetype at = &x - tag.list.constData();
        for (qsizetype i = qMax(qsizetype(0), at - reach); i < qMin(tag.list.size(), at + reach); ++i) {
            const QStringView other = tag.list[i].name;
            if (other.startsWith(u'y') && other.sliced(1) == x.name.sliced(1))
                return &tag.list[i];
        }
        return nullptr;
    }

    static bool inRange(double percent) { return percent >= 0 && percent <= 100; }

    void addCoordinates(const TagAttributes &tag, Kind kind)
    {
        if (const Attribute *coordinates = tag.find(u"coords"))
            addGroups({coordinates->valueBegin, coordinates->valueBegin + coordinates->value.size()},
                coordinates->whole, kind);
    }

    void addGroups(TextRange range, bool closed, Kind kind)
    {
        const QList<QList<PlacedNumber>> groups =
            CoordinateGroups(m_text, range, closed, m_isCompact ? compactSeparators : groupSeparators).read();
        for (const QList<PlacedNumber> &group : groups) {
            for (qsizetype i = 1; i + 2 < group.size() && m_reading.findings.size() < mostRegions; i += 3)
                addTriple(group, i, kind);
        }
    }

    void addTriple(const QList<PlacedNumber> &group, qsizetype i, Kind kind)
    {
        const double scale = m_isCompact ? tenths : 1;
        Finding finding{.shape = Shape::Point,
            .numbers = {group[i + 1].value * scale, group[i + 2].value * scale},
            .marker = {group[i].range.begin, group[i + 2].range.end}};
        const PlacedNumber &lead = group.first();
        if (kind == Kind::Tracks || m_isCompact || !lead.isWhole)
            finding.time = lead.value;
        else
            finding.image = int(lead.value) - 1;
        if (kind == Kind::Tracks)
            finding.track = QString::number(group[i].value);
        m_reading.findings += finding;
    }

    /// Words are what the tag encloses; a tag that encloses nothing shows its label instead.
    void name(qsizetype begin, const TagAttributes &tag, Kind kind, qsizetype first)
    {
        const QString closing = QStringLiteral("</") + nameOf(kind).toString() + QLatin1Char('>');
        const qsizetype limit = tag.closed && !tag.selfClosing ? contentEnd(tag.end) : tag.end;
        const TextRange content = trimmed(m_text, {tag.end, limit});
        const QString written = plainLabel(tag.text({u"alt", u"label"}));
        const QString inside = plainLabel(decodedEntities(content.in(m_source.raw)));
        QString label = written.isEmpty() ? inside : written;
        if (label.isEmpty())
            label = plainLabel(m_source.hints.asked);
        TextRange words = content;
        if (content.isEmpty() && !written.isEmpty() && tag.closed) {
            words = {begin, tag.end};
            m_reading.edits += Edit{words, written};
        } else {
            m_reading.edits += Edit{{begin, tag.end}, {}};
        }
        if (m_text.sliced(limit).startsWith(closing))
            m_reading.edits += Edit{{limit, limit + closing.size()}, {}};
        for (qsizetype i = first; i < m_reading.findings.size(); ++i) {
            m_reading.findings[i].label = label;
            m_reading.findings[i].words = words;
            m_reading.findings[i].holder = begin;
        }
    }

    /// Up to the next tag of any kind.
    [[nodiscard]] qsizetype contentEnd(qsizetype from) const
    {
        const qsizetype at = m_text.indexOf(u'<', from);
        return at < 0 ? m_text.size() : at;
    }

    const Source &m_source;
    QStringView m_text;
    bool m_second;
    bool m_isCompact = false;
    qsizetype m_compactEnd = 0;
    Reading m_reading;
};

} // namespace

Reading readMolmo(const Source &source)
{
    return Molmo(source, Family::Molmo).read();
}

Reading readMolmo2(const Source &source)
{
    return Molmo(source, Family::Molmo2).read();
}

} // namespace grounding
