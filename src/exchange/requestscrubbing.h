#pragma once

#include "exchange/disclosure.h"

#include <QByteArray>

namespace exchange {

/// A request as `ask --dry-run` shows it, with what may not be told taken out: host, deployment, system
/// message, signatures, and the addresses inside data sources. Something that is no such JSON becomes empty.
[[nodiscard]] QByteArray scrubbedRequest(const QByteArray &request, const Disclosure &disclosure);

} // namespace exchange
