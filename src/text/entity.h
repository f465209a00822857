#pragma once

#include <QString>

namespace text {

/// The character that an HTML entity such as `&amp;` or `&#228;` stands for; the words themselves when HTML
/// knows no such entity. Entities as CommonMark lists them (section 2.5), read by md4c's own table.
[[nodiscard]] QString entity(const QByteArray &words);

} // namespace text
