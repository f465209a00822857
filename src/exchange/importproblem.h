#pragma once

#include "model/problem.h"

namespace exchange {

// What is wrong with a file that was to be taken in. `what` is shown as the reason.

[[nodiscard]] inline model::Problem notReadable(const QString &what)
{
    return {.kind = model::Problem::Kind::ImportUnreadable, .detail = what};
}

[[nodiscard]] inline model::Problem damaged(const QString &what)
{
    return {.kind = model::Problem::Kind::ImportDamaged, .detail = what};
}

[[nodiscard]] inline model::Problem tooLarge(const QString &what)
{
    return {.kind = model::Problem::Kind::ImportTooLarge, .detail = what};
}

} // namespace exchange
