#pragma once

#include "exchange/outputfile.h"
#include "model/result.h"

#include <QList>

namespace exchange {

enum class Overwrite { Refuse, Allow };

/// Writes one file whole or not at all. Reads and writes files: any thread, never the window's.
[[nodiscard]] model::Outcome saveFile(const QByteArray &bytes, const QString &path, Overwrite overwrite);

/// Writes files below `folder`, which is made where it is missing. When one of them is there already and may
/// not be replaced, nothing is written at all.
[[nodiscard]] model::Outcome saveFiles(
    const QList<OutputFile> &files, const QString &folder, Overwrite overwrite);

} // namespace exchange
