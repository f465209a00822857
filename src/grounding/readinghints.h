#pragma once

#include "grounding/resizerules.h"

#include "model/answer.h"

#include <QSize>
#include <QString>

#include <optional>

namespace grounding {

/// The ways in which vision models write places into their answers, each named after the models that began
/// it.
enum class Family {
    None,
    QwenVl,
    Qwen2Vl,
    QwenJsonPixels,
    QwenJsonThousand,
    QwenHtml,
    Gemini,
    JsonBoxes,
    Moondream,
    Coco,
    Kosmos2,
    Florence2,
    Florence2Json,
    PaliGemma,
    DocTags,
    Molmo,
    Molmo2,
    InternVl,
    DeepSeek,
    CogVlm,
    Glm,
    MiniGptV2,
    Shikra,
    Ferret,
    MiniCpm,
    Seed,
    RexOmni,
    LocateAnything,
    Isaac,
    Gui
};

/// What an answer's numbers count in: fractions, hundredths, bins, or pixels of the picture as the model saw
/// it (Pixel) or of the original.
enum class Space { Unit, Percent, Bins999, Thousand, Bins1024, Pixel, Original };

/// Corners x first, corners y first, or corner and size.
enum class Order { Xyxy, Yxyx, Xywh };

/// What is known about an answer beside its text. Everything may be left out.
struct ReadingHints {
    std::optional<Family> family = {};
    QString model = {}; ///< the model's name, as the connection spells it
    std::optional<Space> space = {};
    std::optional<Order> order = {};
    std::optional<ResizeRule> rule = {}; ///< measured; goes before what the model's name tells
    QString task = {}; ///< for models that are steered by a task word
    QString asked = {}; ///< what the question asked to find; the label where the answer names none
    QSize originalSize = {}; ///< upright pixels
    QSize sentSize = {}; ///< as uploaded; the original's when empty
    QSize seenSize = {}; ///< as the model counts; worked out by the family's rule when empty
    QList<model::SeenPicture> pictures = {}; ///< all that the answer may speak about; empty: the one above

    bool operator==(const ReadingHints &) const = default;
};

/// The names under which people and files speak of families, spaces and orders: "qwen2-vl", "thousand",
/// "xyxy".
[[nodiscard]] QString familyName(Family family);
[[nodiscard]] std::optional<Family> familyNamed(const QString &name);
[[nodiscard]] QString spaceName(Space space);
[[nodiscard]] std::optional<Space> spaceNamed(const QString &name);
[[nodiscard]] QString orderName(Order order);
[[nodiscard]] std::optional<Order> orderNamed(const QString &name);

} // namespace grounding
