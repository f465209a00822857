#pragma once

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace desktop {

/// Why no window can be opened, in one sentence that says what to do, or nothing. Asked before Qt is started,
/// which would abort the program.
[[nodiscard]] std::optional<QString> displayTrouble(
    const QProcessEnvironment &environment, const QStringList &arguments);

} // namespace desktop
