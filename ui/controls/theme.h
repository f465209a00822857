#pragma once

#include <QPalette>
#include <QString>

namespace ui {

/// Light, dark, or whatever the system says. Window's thread.
enum class Theme { System, Light, Dark };

/// Sets the application's palette; every widget follows at once. `System` takes the desktop's own palette
/// where it has an opinion, and our light one where the style only offers its default.
void apply(Theme theme);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The words kept in the preferences: "system", "light", "dark".
[[nodiscard]] QString wordFor(Theme theme);
[[nodiscard]] Theme themeFrom(const QString &word);

} // namespace ui
