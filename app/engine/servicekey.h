#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

/// The key that askers must show: from the file when one is named, else from the environment (which forgets
/// it, so that no child ever sees it), else as it came through the pipe, else a new random one.
[[nodiscard]] model::Result<QByteArray> chooseKey(const QString &file, const QByteArray &piped);
