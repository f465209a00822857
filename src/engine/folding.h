#pragma once

#include <QString>
#include <QStringList>

namespace engine {

/// A text made comparable: case, accents, and the punctuation around words do not count; apostrophes and
/// hyphens within them do not either.
[[nodiscard]] QString folded(QStringView text);
/// The folded words of a text, empty ones left out.
[[nodiscard]] QStringList foldedWords(QStringView text);

/// How well what was read fits what is looked for.
enum class Likeness {
    None,
    Part, ///< what was read contains it as a part of a word
    Close, ///< a letter or two differ, as reading by machine may have it
    Same ///< the same words, perhaps singular for plural
};

/// Compares two folded texts without blanks. Numbers are never merely close.
[[nodiscard]] Likeness likeness(const QString &read, const QString &wanted);

} // namespace engine
