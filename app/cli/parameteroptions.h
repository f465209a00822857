#pragma once

#include "keys.h"
#include "model/parameters.h"

#include <QCommandLineParser>

#include <optional>

namespace cli {

/// The options of `ask` that say how the model answers: --temperature, --top-p, --seed, --stop, --json,
/// --schema,
/// --tools, --system, --max-tokens.
void addParameterOptions(QCommandLineParser &parser);

/// Reads the files that they name.
[[nodiscard]] std::optional<UsageError> readParameters(
    const QCommandLineParser &parser, model::Parameters &parameters);

} // namespace cli
