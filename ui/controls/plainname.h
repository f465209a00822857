#pragma once

#include <QString>

namespace ui {

/// What an action or a menu is called, without its mnemonic ("&New", "สนทนาใหม่ (&N)") and without the
/// ellipsis of a question to come.
[[nodiscard]] QString plainName(QString actionText);

} // namespace ui
