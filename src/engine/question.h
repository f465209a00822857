#pragma once

#include "engine/valuepatterns.h"

#include <QList>
#include <QString>

#include <optional>

namespace engine {

/// What a question is about. `phrase` is as the person wrote it ("a dog"), `name` is without article ("dog").
struct Subject {
    enum class Thing {
        Text, ///< the text as such
        Words,
        Lines,
        Pictures,
        Face,
        Person,
        Code,
        Value, ///< prices, dates, …; see `value`
        Other
    };

    Thing thing = Thing::Other;
    QString phrase = {};
    QString name = {};
    ValueKind value = ValueKind::Any;
    bool qualified = false; ///< more is asked than can be told: "a man with a hat"
    bool quoted = false; ///< words in quotation marks: they are meant as text

    bool operator==(const Subject &) const = default;
};

/// One thing that a person wants to know, understood by the shape of the sentence.
struct Question {
    enum class Intent {
        ReadText,
        ReadCode,
        Find,
        FindInText, ///< "does it say …": only the text can answer
        Count,
        Lookup, ///< "what is the total", "the price of …": a value by its name
        Price, ///< what something costs
        Describe,
        Identify, ///< "who is this"
        Abilities,
        Beyond ///< nothing that this service can do
    };

    Intent intent = Intent::Beyond;
    Subject subject = {};
    bool yesOrNo = false;
    std::optional<int> picture = {}; ///< 0-based among those in view, when one is named

    bool operator==(const Question &) const = default;
};

/// Reads one or more questions out of what a person wrote. English; the most usual forms in German and Thai.
[[nodiscard]] QList<Question> understand(const QString &text);

/// What a noun phrase stands for.
[[nodiscard]] Subject subjectOf(const QString &phrase);

} // namespace engine
