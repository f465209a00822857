#pragma once

#include "model/answer.h"
#include "model/capabilities.h"
#include "model/picture.h"

#include <QList>
#include <QSize>

#include <optional>

namespace chat {

/// What is counted in money, in whole numbers.
struct Consumption {
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    int ocr = 0; ///< requests with the enhancement
    int grounding = 0;
    int videoQueries = 0;
    int videoMinutes = 0; ///< at ingestion
};

/// In millionths of a dollar, rounded once.
[[nodiscard]] qint64 costOf(const Consumption &consumption, const model::Prices &prices);

/// About how many tokens one picture costs; nothing where no rule is known.
[[nodiscard]] std::optional<int> pictureTokens(
    QSize size, model::Detail detail, const model::PictureTokens &rule);

/// About how many tokens a text costs: a token for every four bytes, as English goes.
[[nodiscard]] qint64 textTokens(const QString &text);

} // namespace chat
