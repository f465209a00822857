#pragma once

#include <QString>
#include <QStringView>

namespace grounding {

/// A label as it may be shown: untrusted text made plain, without control characters, blanks joined and
/// trimmed, at most 300 characters.
[[nodiscard]] QString plainLabel(QStringView text);

} // namespace grounding
