#pragma once

#include <QString>

namespace store {

/// The words under which choices are kept, so that a stored conversation does not depend on the order of an
/// enum. Defined for the choices of model that are stored.
template <typename Choice> [[nodiscard]] QString wordFor(Choice choice);

/// `otherwise` for a word that this version does not know.
template <typename Choice> [[nodiscard]] Choice fromWord(const QString &word, Choice otherwise);

} // namespace store
