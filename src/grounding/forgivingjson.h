#pragma once

#include "grounding/finding.h"

#include <QString>

#include <utility>
#include <vector>

namespace grounding {

/// A value of JSON as models write it, with its place in the text. What the text broke off in is kept as far
/// as it is whole: an open list has its whole items, an open object its whole members.
struct JsonValue {
    enum class Type { Invalid, Null, Bool, Number, String, List, Object };

    Type type = Type::Invalid;
    bool closed = true;
    double number = 0;
    QString string = {};
    std::vector<JsonValue> items = {};
    std::vector<std::pair<QString, JsonValue>> members = {};
    TextRange range = {};

    [[nodiscard]] bool isList() const { return type == Type::List; }
    [[nodiscard]] bool isObject() const { return type == Type::Object; }
    [[nodiscard]] bool isString() const { return type == Type::String && closed; }
    /// A finite number, also one in quotes.
    [[nodiscard]] std::optional<double> toNumber() const;
    /// The member of that name, whatever its letters' case; null when there is none.
    [[nodiscard]] const JsonValue *find(QStringView key) const;
};

/// A value and where reading stopped: behind it, or where it made no sense any more.
struct JsonRead {
    JsonValue value;
    qsizetype end = 0;
};

/// Reads the value that begins at `at`. Takes either quotes, Python's words, trailing and missing commas,
/// comments, raw line breaks and stray quotes in strings. Depth is bounded, time linear.
[[nodiscard]] JsonRead readForgivingJson(QStringView text, qsizetype at);

} // namespace grounding
