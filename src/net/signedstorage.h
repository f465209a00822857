#pragma once

#include "model/result.h"
#include "model/sharedaccess.h"

#include <QString>
#include <QUrl>

namespace net {

/// An address as it was pasted, without blanks, quotes and brackets that cling to it.
[[nodiscard]] QString cleanedAddress(const QString &pasted);

/// What a pasted address of a container or a blob says about itself; nothing is asked of the storage.
[[nodiscard]] model::Result<model::SharedAccess> readSignedAddress(const QString &pasted);

/// Where a blob of this name lies in the container, signed: a secret.
[[nodiscard]] QUrl signedBlobAddress(const model::SharedAccess &container, const QString &name);

} // namespace net
