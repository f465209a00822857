#pragma once

#include "model/connection.h"
#include "model/result.h"
#include "presentation/capabilityfields.h"
#include "presentation/routefields.h"

#include <optional>

namespace presentation {

/// What stands in the form of a connection, as typed.
struct ConnectionFields {
    model::Connection::Kind kind = model::Connection::Kind::AzureDeployment;
    model::Connection::Preset preset = model::Connection::Preset::None;
    QString name = {};
    QString endpoint = {};
    QString modelOrDeployment = {};
    QString apiVersion = {};
    QString visionEndpoint = {};
    bool visionInSameResource = false;
    QString key = {};
    QString visionKey = {};
    model::SignIn signIn = {};
    model::Detail detail = model::Detail::Auto;
    model::CapabilityOverrides overrides = {}; ///< but for the prices
    PriceFields prices = {};
    RouteFields route = {};

    bool operator==(const ConnectionFields &) const = default;
};

[[nodiscard]] ConnectionFields fieldsOf(const model::Connection &connection);

/// `base` with what was typed, or what is wrong with it. A name is made where none was given. Plain http only
/// to this computer.
[[nodiscard]] model::Result<model::Connection> connectionFrom(
    const ConnectionFields &fields, const model::Connection &base = {});

/// The same as far as it takes to ask the service which models it has: without a model.
[[nodiscard]] model::Result<model::Connection> addressedFrom(
    const ConnectionFields &fields, const model::Connection &base = {});

/// The fields that a pasted address, curl command or snippet fills; nothing where it holds no address.
[[nodiscard]] std::optional<ConnectionFields> fieldsFromPaste(const QString &text);

/// The address and name that a preset begins with.
[[nodiscard]] ConnectionFields fieldsOfPreset(model::Connection::Preset preset);

/// What is known of the model behind it, in a line: "GPT-4o: up to 50 pictures, no regions of its own,
/// $2.50 / $10 per million tokens (2025-09-01)".
[[nodiscard]] QString knownAbout(const model::Connection &connection);

/// True when this connection cannot be asked without a key.
[[nodiscard]] bool needsKey(const model::Connection &connection);

/// A key belongs to the host that it was given for: what `kept` used elsewhere is not for `now`.
void dropForeignKeys(model::Secrets &secrets, const model::Connection &kept, const model::Connection &now);

} // namespace presentation
