#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// A function that the model may call: its parameters are described by a JSON schema, kept as the text that
/// was written.
struct Tool {
    QString name = {};
    QString description = {};
    QString schema = {};

    bool operator==(const Tool &) const = default;
};

/// How a conversation is asked, beside its words and pictures. What is not set is left to the service.
struct Parameters {
    enum class Format { Text, JsonObject, JsonSchema };

    QString systemText = {};
    int maxTokens = 1000; ///< always sent: some models default to 16
    std::optional<double> temperature = {};
    std::optional<double> topP = {};
    std::optional<qint64> seed = {};
    QStringList stop = {}; ///< at most four
    Format format = Format::Text;
    QString schemaName = {}; ///< of Format::JsonSchema
    QString schema = {}; ///< JSON text
    QList<Tool> tools = {};
    QString reasoningEffort = {}; ///< the service's own word; empty: not sent

    bool operator==(const Parameters &) const = default;
};

} // namespace model
