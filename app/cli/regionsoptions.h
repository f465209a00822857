#pragma once

#include "grounding/readinghints.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace cli {

/// What `groundglass-cli regions` is to do.
struct RegionsOptions {
    grounding::ReadingHints hints = {};
    bool isResponse = false; ///< the input is a service's whole answer as JSON
    bool wantsClean = false; ///< the cleaned text instead of the regions
    bool wantsHelp = false;
    QString file = {}; ///< empty: standard input
    QString setFile = {}; ///< lines of pictures and answers
    QString pictureFolder = {};
};

struct RegionsMisuse {
    QString sentence;
};

[[nodiscard]] std::variant<RegionsOptions, RegionsMisuse> readRegionsOptions(const QStringList &words);

} // namespace cli
