#include "grounding/pagecheck.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace grounding {

namespace {

using model::PageCheck;
using model::PictureAnalysis;
using model::Region;
using Verdict = PageCheck::Verdict;

constexpr auto checkFlag = "page-check"_L1;
constexpr qsizetype mostClaims = 500;
constexpr qsizetype mostPlaces = 12;

// Claims are kept apart by a letter before what they mean: n number, d date, c code.

const QString monthWords =
    u"jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]vr(?:ier)?|m[aä]r(?:ch|z|s)?|apr(?:il)?|avr(?:il)?|ma[iy]"
    u"|"
    "june?|juni|juin|july?|juli|juillet|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|"
    "nov(?:ember|embre)?|de[cz](?:ember)?|d[ée]c(?:embre)?"_s;

int monthOf(const QString &word)
{
    static const std::array<QStringList, 12> begins{QStringList{u"jan"_s}, {u"feb"_s, u"fev"_s, u"fév"_s},
        {u"mar"_s, u"mär"_s}, {u"apr"_s, u"avr"_s}, {u"mai"_s, u"may"_s}, {u"jun"_s, u"juin"_s},
        {u"jul"_s, u"juil"_s}, {u"aug"_s, u"aou"_s, u"aoû"_s}, {u"sep"_s}, {u"oct"_s, u"okt"_s}, {u"nov"_s},
        {u"dec"_s, u"dez"_s, u"déc"_s}};
    const QString folded = word.toLower();
    for (int month = 0; month < 12; ++month) {
        for (const QString &begin : begins[size_t(month)]) {
            if (folded.startsWith(begin))
                return month + 1;
        }
    }
    return 0;
}

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

void addDate(QStringList &meanings, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (date.isValid() && year >= 1000)
        meanings.append(u"d"_s + date.toString(Qt::ISODate));
}

/// "2.500": zeros at the end of a fraction say nothing.
QString plainNumber(QString whole, QString fraction)
{
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return u"n"_s + (fraction.isEmpty() ? whole : whole + u'.' + fraction);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// Every way to read the points, commas, blanks and apostrophes in it.
QStringList numberMeanings(const QString &text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype last = std::max(point, comma);
    if (last < 0)
        return {plainNumber(digitsOf(text), {})};
    const QString whole = digitsOf(text.left(last));
    const QString fraction = digitsOf(text.mid(last + 1));
    const QString all = plainNumber(whole + fraction, {});
    const bool bothKinds = point >= 0 && comma >= 0;
    const bool repeated = text.count(text.at(last)) > 1;
    if (repeated)
        return {all};
    const bool looksGrouped = !bothKinds && fraction.size() == 3 && whole.size() <= 3 && whole != "0"_L1;
    QStringList meanings{plainNumber(whole, fraction)};
    if (looksGrouped)
        meanings.append(all);
    return meanings;
}

QStringList codeMeanings(const QString &text)
{
    QString folded;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            folded += c.toUpper();
    }
    return {u"c"_s + folded};
}

struct Pattern {
    QRegularExpression form = {};
    QStringList (*meanings)(const QRegularExpressionMatch &match) = nullptr;
};

QStringList isoDate(const QRegularExpressionMatch &match)
{
    QStringList meanings;
    addDate(meanings, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return meanings;
}

/// Day first or month first: where both are possible, both are meant.
QStringList shortDate(const QRegularExpressionMatch &match)
{
    QStringList meanings;
    const int one = match.captured(1).toInt();
    const int other = match.captured(2).toInt();
    const int year = yearOf(match.captured(3));
    addDate(meanings, year, other, one);
    if (one != other)
        addDate(meanings, year, one, other);
    return meanings;
}

QStringList dayMonthYear(const QRegularExpressionMatch &match)
{
    QStringList meanings;
    addDate(meanings, yearOf(match.captured(3)), monthOf(match.captured(2)), match.captured(1).toInt());
    return meanings;
}

QStringList monthDayYear(const QRegularExpressionMatch &match)
{
    QStringList meanings;
    addDate(meanings, yearOf(match.captured(3)), monthOf(match.captured(1)), match.captured(2).toInt());
    return meanings;
}

QStringList code(const QRegularExpressionMatch &match)
{
    return codeMeanings(match.captured());
}

QStringList number(const QRegularExpressionMatch &match)
{
    return numberMeanings(match.captured(1));
}

/// What is found by an earlier one is not looked at by a later one.
const QList<Pattern> &patterns()
{
    const auto form = [](const QString &text) {
        return QRegularExpression(
            text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QList<Pattern> all{{form(u"(?<![\\w.])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![\\w])"_s), isoDate},
        {form(u"(?<![\\w.])(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})(?![\\w])"_s), shortDate},
        {form(u"(?<![\\w.])(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+("_s + monthWords
             + u")\\.?,?\\s+(\\d{4})(?!\\w)"_s),
            dayMonthYear},
        {form(u"(?<!\\w)("_s + monthWords + u")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\w)"_s),
            monthDayYear},
        {form(u"(?<![\\w])(?=[\\w/-]*\\p{L})(?=[\\w/-]*\\d)[\\p{L}\\d]+(?:[-/_][\\p{L}\\d]+)*(?![\\w])"_s),
            code},
        {form(u"(?<![\\w])(?:\\d+(?:-\\d+){2,})(?![\\w])"_s), code},
        {form(
             u"(?<![\\w.,])(\\d{1,3}(?:[ \\x{00A0}\\x{202F}'’]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)(?!\\w)"_s),
            number}};
    return all;
}

bool isListNumber(const QString &text, qsizetype begin, qsizetype end)
{
    const qsizetype lineBegin = begin == 0 ? 0 : text.lastIndexOf(u'\n', begin - 1) + 1;
    const bool opensLine = QStringView(text).sliced(lineBegin, begin - lineBegin).trimmed().isEmpty();
    const QChar next = end < text.size() ? text.at(end) : QChar();
    const bool marked = next == u'.' || next == u')';
    return opensLine && marked && (end + 1 >= text.size() || text.at(end + 1).isSpace());
}

/// A place on a page with what stands there.
struct Written {
    int picture = 0;
    QPolygonF polygon = {};
    QString text = {};
    QStringList meanings = {};
};

/// From the first word's left edge to the last one's right edge, along the text.
QPolygonF around(const QList<PictureAnalysis::Word> &words, qsizetype first, qsizetype last)
{
    const QPolygonF &begin = words.at(first).polygon;
    const QPolygonF &end = words.at(last).polygon;
    if (first == last || begin.size() != 4 || end.size() != 4)
        return first == last ? begin : begin.united(end);
    return QPolygonF(QList<QPointF>{begin.at(0), end.at(1), end.at(2), begin.at(3)});
}

void addWritten(QList<Written> &all, const PictureAnalysis::Line &line, int picture)
{
    QString text;
    QList<qsizetype> begins;
    for (const PictureAnalysis::Word &word : line.words) {
        begins.append(text.size());
        text += word.text + u' ';
    }
    const auto wordAt = [&begins](qsizetype offset) {
        return std::distance(begins.begin(), std::upper_bound(begins.begin(), begins.end(), offset)) - 1;
    };
    const auto add = [&](const Claim &claim, qsizetype from) {
        const qsizetype first = wordAt(from + claim.offset);
        const qsizetype last = wordAt(from + claim.offset + claim.length - 1);
        all.append({.picture = picture,
            .polygon = around(line.words, first, last),
            .text = text.sliced(from + claim.offset, claim.length),
            .meanings = claim.meanings});
    };
    for (const Claim &claim : claimsIn(text))
        add(claim, 0);
    // Columns that stand close read as one number in the line: each word also counts on its own.
    for (qsizetype word = 0; word < line.words.size(); ++word) {
        for (const Claim &claim : claimsIn(line.words.at(word).text))
            add(claim, begins.at(word));
    }
}

QList<Written> writtenOn(const QList<PictureAnalysis> &pages)
{
    QList<Written> all;
    for (int picture = 0; picture < pages.size(); ++picture) {
        for (const PictureAnalysis::Line &line : pages.at(picture).lines)
            addWritten(all, line, picture);
    }
    return all;
}

bool shareAMeaning(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&other](const QString &meaning) { return other.contains(meaning); });
}

bool isSamePlace(const Written &one, const Written &other)
{
    return one.picture == other.picture
        && one.polygon.boundingRect().intersects(other.polygon.boundingRect());
}

QList<Written> placesOf(const Claim &claim, const QList<Written> &written)
{
    QList<Written> places;
    for (const Written &candidate : written) {
        const bool isNew =
            std::ranges::none_of(places, [&](const Written &known) { return isSamePlace(known, candidate); });
        if (places.size() < mostPlaces && isNew && shareAMeaning(claim.meanings, candidate.meanings))
            places.append(candidate);
    }
    return places;
}

void forgetChecks(model::Answer &answer)
{
    answer.checks.clear();
    answer.regions.removeIf([](const Region &region) { return region.flags.contains(checkFlag); });
}

/// A page that shows the same in two sizes of print has it twice; that is for the person to choose.
PageCheck checkOf(const Claim &claim, const QList<Written> &places, model::Answer &answer)
{
    PageCheck check{.offset = claim.offset, .length = claim.length};
    if (places.isEmpty())
        return check;
    check.verdict = places.size() == 1 ? Verdict::Found : Verdict::Several;
    for (const Written &place : places) {
        Region region{.label = place.text,
            .kind = Region::Kind::Polygon,
            .polygon = place.polygon,
            .picture = place.picture,
            .source = model::RegionSource::Analysis,
            .flags = {checkFlag}};
        if (check.verdict == Verdict::Found)
            region.spans = {{.offset = claim.offset, .length = claim.length, .tie = model::Tie::Matched}};
        check.places.append(int(answer.regions.size()));
        answer.regions.append(region);
    }
    return check;
}

} // namespace

QList<Claim> claimsIn(const QString &text)
{
    QList<Claim> claims;
    QString rest = text; // what was found is blanked out
    for (const Pattern &pattern : patterns()) {
        auto matches = pattern.form.globalMatch(rest);
        QString blanked = rest;
        while (matches.hasNext() && claims.size() < mostClaims) {
            const QRegularExpressionMatch match = matches.next();
            const QStringList meanings = pattern.meanings(match);
            if (meanings.isEmpty() || isListNumber(text, match.capturedStart(), match.capturedEnd()))
                continue;
            claims.append(
                {.offset = match.capturedStart(), .length = match.capturedLength(), .meanings = meanings});
            blanked.replace(
                match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'\u0001'));
        }
        rest = blanked;
    }
    std::ranges::sort(claims, {}, &Claim::offset);
    return claims;
}

model::Answer checkedAgainst(const model::Answer &answer, const QList<PictureAnalysis> &pages)
{
    model::Answer checked = answer;
    forgetChecks(checked);
    const QList<Written> written = writtenOn(pages);
    for (const Claim &claim : claimsIn(checked.text))
        checked.checks.append(checkOf(claim, placesOf(claim, written), checked));
    return checked;
}

model::Answer placeChosen(const model::Answer &answer, qsizetype index, int region)
{
    model::Answer chosen = answer;
    if (index < 0 || index >= chosen.checks.size() || region < 0 || region >= chosen.regions.size())
        return chosen;
    PageCheck &check = chosen.checks[index];
    if (!check.places.contains(region))
        return chosen;
    for (const int place : std::as_const(check.places)) {
        if (place >= 0 && place < chosen.regions.size())
            chosen.regions[place].spans.removeIf(
                [&check](const model::Span &span) { return span.offset == check.offset; });
    }
    chosen.regions[region].spans.append(
        {.offset = check.offset, .length = check.length, .tie = model::Tie::ByHand});
    check.verdict = Verdict::Found;
    return chosen;
}

} // namespace grounding
