#pragma once

#include "exchange/disclosure.h"
#include "keys.h"

#include <QCommandLineParser>

#include <variant>

namespace cli {

/// --include and --without, of every command that writes a file for others.
void addDisclosureOptions(QCommandLineParser &parser);
[[nodiscard]] std::variant<exchange::Disclosure, UsageError> readDisclosure(const QCommandLineParser &parser);

/// What the help says about them.
[[nodiscard]] QString disclosureHelp();

} // namespace cli
