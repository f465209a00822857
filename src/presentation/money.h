#pragma once

#include <QString>

namespace presentation {

/// Millionths of a dollar in words: "$0.00955", "$2.50", "free".
[[nodiscard]] QString moneyWords(qint64 microDollars);

} // namespace presentation
