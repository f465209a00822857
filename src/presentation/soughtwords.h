#pragma once

#include "model/conversation.h"
#include "text/document.h"

#include <QList>
#include <QString>

namespace presentation {

/// Where what was typed into the search stands in a message: in its text as textOf() gives it, or else in a
/// region's label (-1: in none).
struct SoughtWords {
    QList<text::Range> words = {};
    int region = -1;
};
[[nodiscard]] SoughtWords soughtIn(const model::Message &message, const QString &typed);

} // namespace presentation
