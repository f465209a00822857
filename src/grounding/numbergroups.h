#pragma once

#include "grounding/finding.h"

#include <QList>

namespace grounding {

/// Numbers that stand together, and where.
struct NumberGroup {
    QList<double> numbers;
    TextRange range;
};

/// The innermost brackets of a range, of the kinds named ("[(" for example), that hold nothing but numbers.
[[nodiscard]] QList<NumberGroup> bracketGroups(QStringView text, TextRange range, QStringView kinds = u"[(");

/// `<12><34><56><78>, <…>`: numbers in angles; a comma or other text begins a new group. A group at the end
/// of the range counts only when `closed`.
[[nodiscard]] QList<NumberGroup> angleGroups(QStringView text, TextRange range, bool closed);

/// Whatever of the above stands there, or bare numbers (when `closed`), as they come.
[[nodiscard]] QList<NumberGroup> numberGroups(QStringView text, TextRange range, bool closed);

/// Neighbouring groups of two become one of four: `(x,y),(x,y)`. A pair left alone stays when `closed`.
[[nodiscard]] QList<NumberGroup> joinedPairs(const QList<NumberGroup> &groups, bool closed);

} // namespace grounding
