#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace database {

/// One word of a text as the full-text index knows it: folded (no capitals, no accents, wide and narrow forms
/// alike). Scripts that put no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) have a
/// word at every character: that character and the next, or alone at the end of a run. So a phrase of such
/// pairs finds any stretch of characters, and a prefix finds a single one. Offsets in UTF-16 units.
struct SearchWord {
    QString word = {};
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype firstTo = 0; ///< where the first character of a pair ends
    bool endsRun = false; ///< the single character behind the last pair of a run
};
[[nodiscard]] QList<SearchWord> searchWords(QStringView text);

/// The words of a text with spaces between them, for a column with the tokenizer `ascii`.
[[nodiscard]] QString indexedText(QStringView text);
/// What stands between texts that are no one's neighbours: no phrase reaches across it.
inline constexpr QStringView indexedGap = u" \u00B6 ";

/// Words that follow each other. With `isPrefix`, the last one may go on.
struct SearchTerm {
    QStringList words = {};
    bool isPrefix = true;

    bool operator==(const SearchTerm &) const = default;
};

/// What a person typed: each stretch between spaces is to be found as it begins, what stands in quotation
/// marks as it is. No character is an operator. Bounded; nothing to look for gives an empty list.
[[nodiscard]] QList<SearchTerm> searchTerms(QStringView typed);

/// The same for MATCH: all of them, in any order.
[[nodiscard]] QString matchExpression(const QList<SearchTerm> &terms);

/// A range in UTF-16 units, `to` excluded.
struct FoundRange {
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const FoundRange &) const = default;
};
/// Where the terms stand in a text, in its order and apart from each other.
[[nodiscard]] QList<FoundRange> occurrences(QStringView text, const QList<SearchTerm> &terms);

} // namespace database
