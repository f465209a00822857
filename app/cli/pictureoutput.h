#pragma once

#include "chat/turn.h"

namespace cli {

/// Upright pixel sizes of the question's original pictures; an empty one for an address.
[[nodiscard]] QList<QSize> originalSizes(const chat::Question &question);

/// Whether a picture can be written there; asked before anything is sent.
[[nodiscard]] model::Outcome checkWritable(const QString &path);

/// Writes each picture file of the question with its regions: the first to `path`, the others to names ending
/// in -2, -3 … Needs QGuiApplication.
[[nodiscard]] model::Outcome writeAnnotated(
    const chat::Question &question, const QList<model::Region> &regions, const QString &path);

} // namespace cli
