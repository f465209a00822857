#pragma once

#include <QTextLayout>

namespace ui::transcript {

/// What the parts of TextFlow share: distances in device-independent pixels.
inline constexpr qreal lineGap = 4; // room for the underline of grounded words
inline constexpr qreal markdownGap = 6;
inline constexpr qreal emptyLine = 6;
inline constexpr qreal quoteStep = 14;
inline constexpr qreal tableGap = 4;
inline constexpr qreal codePadding = 8;

/// The width that the longest line of a layout takes.
[[nodiscard]] qreal widestLine(const QTextLayout &layout);

} // namespace ui::transcript
