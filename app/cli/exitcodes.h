#pragma once

namespace cli {

/// How every command of groundglass-cli ends. Part of its published behaviour.
enum ExitCode {
    Answered = 0,
    UsageWrong = 2,
    ServiceFailed = 3, ///< the service refused or failed, or could not be reached
    InputUnusable = 4, ///< a picture, a file or an address that cannot be used
    Interrupted = 5,
};

} // namespace cli
