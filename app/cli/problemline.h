#pragma once

#include "exitcodes.h"
#include "model/problem.h"

#include <QString>

namespace cli {

/// A Problem on one line: its sentence, with the service's or system's own reason where there is one.
[[nodiscard]] QString problemLine(const model::Problem &problem);

/// Writes "groundglass-cli: …" to standard error.
void complain(const QString &sentence);

[[nodiscard]] ExitCode exitCodeOf(const model::Problem &problem);

/// A problem that is part of a full answer, such as a service that says what it cannot do.
[[nodiscard]] bool isOnlyANote(const model::Problem &problem);

} // namespace cli
