#pragma once

#include <QByteArray>
#include <QString>

namespace wire {

/// The text as a JSON string with its quotation marks, in UTF-8. Lone surrogates become U+FFFD, which every
/// reader takes.
[[nodiscard]] QByteArray jsonText(const QString &text);

/// The same without the quotation marks.
[[nodiscard]] QByteArray jsonTextInside(const QString &text);

} // namespace wire
