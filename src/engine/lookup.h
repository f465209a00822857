#pragma once

#include "engine/question.h"
#include "engine/reading.h"

namespace engine {

/// A value and the words that name it, by where the two stand on the page.
struct NamedValue {
    enum class Relation { Beside, Below, Alone };

    QList<Passage> name = {}; ///< empty for Alone
    Passage value = {};
    Relation relation = Relation::Alone;

    bool operator==(const NamedValue &) const = default;
};

/// What something costs: amounts beside its name, before it, or below it.
[[nodiscard]] QList<NamedValue> pricesOf(const Reading &reading, const QList<Hit> &things);

/// The values that go by a name: "total", "invoice number", "due date", or any words that stand beside a
/// value.
[[nodiscard]] QList<NamedValue> valuesNamed(const Reading &reading, const QString &name);

/// All values that look like this kind, each with what stands before it.
[[nodiscard]] QList<NamedValue> allValues(const Reading &reading, ValueKind kind);

/// True for the words that mean the sum of a bill.
[[nodiscard]] bool meansTotal(const QString &name);

} // namespace engine
