#pragma once

#include "exitcodes.h"
#include "model/problem.h"

#include <QString>

namespace cli {

/// A Problem in short: its sentence, with the service's or system's own reason where there is one.
[[nodiscard]] QString problemLine(const model::Problem &problem);

/// Writes "groundglass-cli: …" to standard error.
void complain(const QString &sentence);
/// The same of a Problem, on one line: what happened, the likely cause, and what to do next.
void complain(const model::Problem &problem);

[[nodiscard]] ExitCode exitCodeOf(const model::Problem &problem);

/// A problem that is part of a full answer, such as a service that says what it cannot do.
[[nodiscard]] bool isOnlyANote(const model::Problem &problem);

} // namespace cli
