#pragma once

#include "engine/httpservice.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the service is told when it is started.
struct CommandLine {
    enum class Wish { Serve, ShowHelp, ShowVersion };

    Wish wish = Wish::Serve;
    engine::ServiceRules rules = {};
    QString dataFolder = {};
    QString keyFile = {};
    bool parentPipe = false;
};

/// Reads the arguments (without the program's name). What makes no sense ends as UsageWrong, with a sentence
/// in `detail`.
[[nodiscard]] model::Result<CommandLine> readCommandLine(const QStringList &arguments);

[[nodiscard]] QString helpText();
