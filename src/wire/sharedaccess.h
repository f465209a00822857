#pragma once

#include "model/result.h"
#include "model/sharedaccess.h"

namespace wire {

/// An address as it was pasted, without what clings to it: blanks, quotes, brackets, a comma at its end, and
/// the spellings of "&" that other formats need.
[[nodiscard]] QString cleanedAddress(const QString &pasted);

/// Reads a pasted address of a container or a blob and what its signature allows. AddressUnusable when it is
/// no address of the kind (the signature alone, no host, no container).
[[nodiscard]] model::Result<model::SharedAccess> readSharedAccess(const QString &pasted);

/// Where a blob of this name lies in the container, signed. `name` may hold "/".
[[nodiscard]] QUrl blobAddress(
    const model::SharedAccess &container, const QString &name, const QByteArray &extraQuery = {});

} // namespace wire
