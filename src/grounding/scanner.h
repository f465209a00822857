#pragma once

#include "grounding/finding.h"

#include <QStringView>

#include <optional>

namespace grounding {

/// A place in a text that moves forward while small things are taken. Nothing is taken where nothing fits.
class Scanner {
public:
    explicit Scanner(QStringView text, qsizetype at = 0)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] bool sees(QStringView words) const { return m_text.sliced(m_at).startsWith(words); }
    [[nodiscard]] bool seesDigit() const { return !atEnd() && isDigit(m_text[m_at]); }
    void moveTo(qsizetype at) { m_at = at; }
    void skip(qsizetype count = 1) { m_at = qMin(m_at + count, m_text.size()); }
    void skipBlanks();
    bool take(QStringView words);
    bool take(QChar c);
    /// Digits only; nothing beyond nine of them.
    [[nodiscard]] std::optional<int> takeWhole();
    /// A decimal number with an optional sign right before its digits; no exponent. Not finite beyond ten
    /// millions.
    [[nodiscard]] std::optional<double> takeNumber();

    [[nodiscard]] static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

private:
    QStringView m_text;
    qsizetype m_at;
};

/// Calls `take` at every `sign` that is left. It moves the scanner behind what it took; where it gives false,
/// the search goes on right behind the sign.
template <class Take> void takeAtEvery(QChar sign, QStringView text, Scanner &scanner, const Take &take)
{
    for (qsizetype at = text.indexOf(sign, scanner.at()); at >= 0; at = text.indexOf(sign, scanner.at())) {
        scanner.moveTo(at);
        if (!take(at))
            scanner.moveTo(at + 1);
    }
}

/// Beyond this magnitude a number is no coordinate.
inline constexpr double largestNumber = 1e7;

/// The numbers of a text that holds nothing but numbers, commas, semicolons and blanks; empty if there is
/// anything else.
[[nodiscard]] QList<double> plainNumbers(QStringView text);

[[nodiscard]] TextRange trimmed(QStringView text, TextRange range);

/// Replaces the character entities of HTML and XML.
[[nodiscard]] QString decodedEntities(QStringView text);

} // namespace grounding
