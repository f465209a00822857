#pragma once

#include <QCoreApplication>

namespace cli {

/// The context in which this program's own sentences are translated.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace cli
