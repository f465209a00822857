#pragma once

#include "model/connection.h"
#include "model/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace presentation {

/// What a person may say against the table of model families: a yes or no for each of a few abilities.
enum class Ability { Pictures, Streaming, Enhancements, JsonWithPictures, ToolsWithPictures };

struct AbilityChoice {
    Ability ability = Ability::Pictures;
    QString word = {}; ///< names it where words do: "streaming"
    QString text = {};
};
[[nodiscard]] QList<AbilityChoice> abilities();

/// What the person or a test said; nothing where the table counts.
[[nodiscard]] std::optional<bool> saidOf(const model::CapabilityOverrides &overrides, Ability ability);
void say(model::CapabilityOverrides &overrides, Ability ability, std::optional<bool> value);
/// What holds without what was said.
[[nodiscard]] bool tableSays(const model::Connection &connection, Ability ability);
[[nodiscard]] int tablePictures(const model::Connection &connection);

/// Dollars for a million tokens, in and out, as typed; both empty: the table's.
struct PriceFields {
    QString prompt = {};
    QString completion = {};

    bool operator==(const PriceFields &) const = default;
};
[[nodiscard]] PriceFields pricesSaid(const model::CapabilityOverrides &overrides);
[[nodiscard]] PriceFields pricesOfTable(const model::Connection &connection);
/// Nothing where nothing was typed; "2.5", "2,50" and "$2.50" are all two dollars fifty.
[[nodiscard]] model::Result<std::optional<model::Prices>> pricesFrom(
    const PriceFields &typed, const model::Connection &connection);

} // namespace presentation
