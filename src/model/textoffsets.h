#pragma once

#include <QStringView>

#include <optional>

namespace model {

/// Offsets on the wire count Unicode code points; Qt counts UTF-16 code units. A surrogate pair is one code
/// point, a lone surrogate counts as one too. Beyond the end of the text there is no answer.
[[nodiscard]] std::optional<qsizetype> utf16FromCodePoints(QStringView text, qsizetype codePoints);
[[nodiscard]] qsizetype codePointsFromUtf16(QStringView text, qsizetype utf16);

} // namespace model
