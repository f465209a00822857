#include "grounding/scanner.h"

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace grounding {

namespace {

constexpr qsizetype mostDigits = 9;
constexpr qsizetype longestEntity = 10;

std::optional<char32_t> namedEntity(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, char16_t>, 6> names{{
        {u"amp", u'&'},
        {u"lt", u'<'},
        {u"gt", u'>'},
        {u"quot", u'"'},
        {u"apos", u'\''},
        {u"nbsp", u' '},
    }};
    for (const auto &[word, character] : names) {
        if (name == word)
            return character;
    }
    return std::nullopt;
}

std::optional<char32_t> entity(QStringView name)
{
    if (!name.startsWith(u'#'))
        return namedEntity(name);
    const bool hexadecimal = name.size() > 1 && name[1].toLower() == u'x';
    bool ok = false;
    const uint code = name.sliced(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
    const bool usable = ok && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return usable ? std::optional<char32_t>(code) : std::nullopt;
}

} // namespace

void Scanner::skipBlanks()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
}

bool Scanner::take(QStringView words)
{
    if (!sees(words))
        return false;
    m_at += words.size();
    return true;
}

bool Scanner::take(QChar c)
{
    if (atEnd() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

std::optional<int> Scanner::takeWhole()
{
    const qsizetype begin = m_at;
    while (seesDigit())
        ++m_at;
    const qsizetype digits = m_at - begin;
    if (digits == 0 || digits > mostDigits) {
        m_at = begin;
        return std::nullopt;
    }
    return m_text.sliced(begin, digits).toInt();
}

std::optional<double> Scanner::takeNumber()
{
    qsizetype end = m_at;
    const auto digitAt = [this](qsizetype i) { return i < m_text.size() && isDigit(m_text[i]); };
    if (end < m_text.size() && (m_text[end] == u'-' || m_text[end] == u'+'))
        ++end;
    if (!digitAt(end) && !(end < m_text.size() && m_text[end] == u'.' && digitAt(end + 1)))
        return std::nullopt;
    while (digitAt(end))
        ++end;
    if (end < m_text.size() && m_text[end] == u'.') {
        ++end;
        while (digitAt(end))
            ++end;
    }
    const QStringView digits = m_text.sliced(m_at, end - m_at);
    m_at = end;
    constexpr double invalid = std::numeric_limits<double>::quiet_NaN();
    const double value = digits.size() > 64 ? invalid : digits.toDouble();
    return std::abs(value) <= largestNumber ? value : invalid;
}

QList<double> plainNumbers(QStringView text)
{
    QList<double> numbers;
    Scanner scanner(text);
    scanner.skipBlanks();
    while (!scanner.atEnd()) {
        const std::optional<double> number = scanner.takeNumber();
        if (!number || !std::isfinite(*number))
            return {};
        numbers += *number;
        const qsizetype behind = scanner.at();
        scanner.skipBlanks();
        if (scanner.take(u',') || scanner.take(u';'))
            scanner.skipBlanks();
        if (scanner.at() == behind && !scanner.atEnd())
            return {};
    }
    return numbers;
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.begin < range.end && text[range.begin].isSpace())
        ++range.begin;
    while (range.end > range.begin && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

QString decodedEntities(QStringView text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end =
            text[at] == u'&' ? text.sliced(at, qMin(longestEntity, text.size() - at)).indexOf(u';') : -1;
        const std::optional<char32_t> character =
            end > 1 ? entity(text.sliced(at + 1, end - 1)) : std::nullopt;
        if (!character) {
            plain += text[at];
            continue;
        }
        plain += QChar::fromUcs4(*character);
        at += end;
    }
    return plain;
}

} // namespace grounding
