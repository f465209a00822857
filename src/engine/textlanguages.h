#pragma once

#include <QStringList>

namespace engine {

/// The folder that holds Tesseract's language models: the one TESSDATA_PREFIX names, else the usual ones of
/// this system. Empty when there is none.
[[nodiscard]] QString languageFolder();

/// The languages ("eng", "deu", …) whose models lie in the folder, sorted; helpers such as "osd" are no
/// languages.
[[nodiscard]] QStringList languagesIn(const QString &folder);

/// The script that a language is written in, named as Tesseract's script detection names it ("Latin", "Thai",
/// "Han", …).
[[nodiscard]] QString scriptOf(const QString &language);

/// What to load for a picture in `script` (empty when not known), joined by '+': at most three languages of
/// that script, English first among Latin ones, and English as the last for other scripts, for the Latin
/// words between. Each language more makes reading slower, so not simply all.
[[nodiscard]] QString languagesToRead(const QStringList &installed, const QString &script);

} // namespace engine
