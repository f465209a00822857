#pragma once

#include "grounding/modelprofiles.h"

#include "model/region.h"

namespace grounding {

/// A place as the model that is asked writes it itself, so that a question can point: its box, or its point,
/// under the given name. `sent` is the size in which the picture goes out, for models that count pixels. A
/// model of which nothing is known gets pixels and is told of what. Reading it back gives the place again, as
/// finely as the family counts.
[[nodiscard]] QString writtenPlace(
    const model::Region &region, const QString &name, const ModelProfile &profile, QSize sent);

} // namespace grounding
