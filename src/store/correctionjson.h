#pragma once

#include "model/correction.h"

#include <QByteArray>

namespace store {

/// The form in which a correction is kept beside its number.
[[nodiscard]] QByteArray correctionToStored(const model::Correction &correction);
/// What cannot be read is left out.
[[nodiscard]] model::Correction correctionFromStored(int number, const QByteArray &stored);

} // namespace store
