#pragma once

#include "chat/turn.h"
#include "exchange/disclosure.h"
#include "keys.h"

#include <QStringList>

#include <variant>

namespace cli {

/// What `groundglass-cli ask` was told to do.
struct AskOptions {
    enum class Format { Text, Json };

    chat::Question question = {};
    bool dryRun = false;
    Format format = Format::Text;
    QString annotated = {}; ///< where the picture with its regions is written; empty: nowhere
    QString save = {}; ///< where the replay is written; empty: nowhere
    bool overwrite = false; ///< of the replay
    exchange::Disclosure disclosure = {}; ///< of the replay
    QString dataFolder = {}; ///< empty: the usual one
    std::optional<std::chrono::seconds> patience = {}; ///< with a silent service; absent: the usual one

    [[nodiscard]] bool usesBuiltIn() const
    {
        return question.connection.kind == model::Connection::Kind::BuiltIn;
    }
};

struct HelpWanted { };

/// Reads the words after `ask`; also reads keys, and the question from standard input when it is given as
/// "-".
[[nodiscard]] std::variant<AskOptions, UsageError, HelpWanted> readAskOptions(const QStringList &words);

} // namespace cli
