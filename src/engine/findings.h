#pragma once

#include "engine/question.h"
#include "engine/telling.h"

namespace engine {

/// Says which faces, people or codes were found and where. False, and nothing said, when there are none.
bool sayDetections(Telling &telling, Subject::Thing thing, const QString &opening);

/// "I found no face in this picture.", or that this computer cannot look for them and why.
void sayNoneFound(Telling &telling, Subject::Thing thing);

/// One sentence for each picture about all that was found in it; nothing where nothing was.
void saySummary(Telling &telling, const QString &opening);

/// "I found nothing in this picture: no text, …": the first sentence when there is nothing at all.
void sayNothingAtAll(Telling &telling);

/// All text of a picture, line by line.
void sayText(Telling &telling, const Reading &reading);

[[nodiscard]] QList<Detection> detectionsOf(const Evidence &evidence, Subject::Thing thing);
[[nodiscard]] Mark markOf(const Detection &detection, int picture);

} // namespace engine
