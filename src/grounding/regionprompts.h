#pragma once

#include <QString>

namespace grounding {

/// What asks a model to say where things are, in the words that its family knows. `{question}` stands for the
/// question, which goes above where it does not occur; `{sizes}` for the pictures' sizes in pixels as sent.
struct RegionPrompt {
    QString text = {};
    QString space = {}; ///< what the answer's numbers will count in; empty: what the family counts in anyway

    bool operator==(const RegionPrompt &) const = default;
};

/// The prompt for a model by its name; models that are not known are asked for words tied to a list.
[[nodiscard]] RegionPrompt regionPromptFor(const QString &modelName);

} // namespace grounding
