#pragma once

#include "grounding/finding.h"
#include "grounding/scanner.h"

namespace grounding {

/// `<loc_12>` or `<loc0012>`: a bin number as a token of its own.
struct LocToken {
    int bin = 0;
    TextRange range;
};

/// Takes one token of the form prefix, digits, `>`. `digits` 0: any number of them.
[[nodiscard]] std::optional<LocToken> takeLoc(Scanner &scanner, QStringView prefix, int digits = 0);

} // namespace grounding
