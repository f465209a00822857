#include "grounding/loctokens.h"

namespace grounding {

std::optional<LocToken> takeLoc(Scanner &scanner, QStringView prefix, int digits)
{
    const qsizetype begin = scanner.at();
    if (scanner.take(prefix)) {
        const qsizetype first = scanner.at();
        const std::optional<int> bin = scanner.takeWhole();
        const bool fits = bin && (digits == 0 || scanner.at() - first == digits);
        if (fits && scanner.take(u'>'))
            return LocToken{*bin, {begin, scanner.at()}};
    }
    scanner.moveTo(begin);
    return std::nullopt;
}

} // namespace grounding
