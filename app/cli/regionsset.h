#pragma once

#include "regionsoptions.h"

#include "grounding/answertext.h"

#include "model/result.h"

#include <QByteArray>

namespace cli {

/// An answer read, and the regions that came beside it from the service.
struct ReadInput {
    grounding::ReadAnswer answer;
};

/// Plain text, or a service's whole answer as JSON whose own grounding joins what the text holds.
[[nodiscard]] model::Result<ReadInput> readAnswerInput(
    const QByteArray &bytes, bool isResponse, const grounding::ReadingHints &hints);

/// The published JSON form of the regions.
[[nodiscard]] QByteArray regionsOf(const ReadInput &input, QSize pictureSize);

/// Reads every line of a set and prints one line for it. Lines that cannot be used are named on standard
/// error; the others are read all the same.
[[nodiscard]] int readSet(const RegionsOptions &options);

} // namespace cli
