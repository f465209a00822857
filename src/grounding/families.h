#pragma once

#include "grounding/finding.h"

namespace grounding {

// One reader for each way of writing. A reader looks for its own markers only, gives complete ones, and runs
// in linear time; where it finds none its reading has no findings.

[[nodiscard]] Reading readTaggedBoxes(const Source &source, Family family);
[[nodiscard]] Reading readBareBoxes(const Source &source, Family family);
[[nodiscard]] Reading readKosmos2(const Source &source);
[[nodiscard]] Reading readFlorence2(const Source &source);
[[nodiscard]] Reading readPaliGemma(const Source &source);
[[nodiscard]] Reading readDocTags(const Source &source);
[[nodiscard]] Reading readMolmo(const Source &source);
[[nodiscard]] Reading readMolmo2(const Source &source);
[[nodiscard]] Reading readIsaac(const Source &source);
[[nodiscard]] Reading readMiniGpt(const Source &source);
[[nodiscard]] Reading readGlm(const Source &source);
[[nodiscard]] Reading readGui(const Source &source);
[[nodiscard]] Reading readQwenHtml(const Source &source);
/// All that is JSON; `wanted` is the family that a hint names, or nothing.
[[nodiscard]] Reading readJson(const Source &source, std::optional<Family> wanted);

} // namespace grounding
