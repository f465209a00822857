#include "exchange/disclosure.h"

#include <array>

namespace exchange {

namespace {

constexpr std::array parts{DisclosurePart{"pictures", &Disclosure::pictures},
    DisclosurePart{"question", &Disclosure::question}, DisclosurePart{"model", &Disclosure::modelName},
    DisclosurePart{"host", &Disclosure::host}, DisclosurePart{"deployment", &Disclosure::deployment},
    DisclosurePart{"system", &Disclosure::systemMessage}, DisclosurePart{"paths", &Disclosure::paths},
    DisclosurePart{"sas", &Disclosure::signatures}, DisclosurePart{"metadata", &Disclosure::metadata}};

} // namespace

std::span<const DisclosurePart> disclosureParts()
{
    return parts;
}

bool isToldUsually(const DisclosurePart &part)
{
    return Disclosure().*part.told;
}

} // namespace exchange
