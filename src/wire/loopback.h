#pragma once

#include <QString>

namespace wire {

/// True for hosts that are this computer: localhost, 127.0.0.0/8 and ::1, as QUrl::host() spells them. Judges
/// the name only; nothing is looked up.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace wire
