#include "net/signedstorage.h"

#include "wire/sharedaccess.h"

namespace net {

QString cleanedAddress(const QString &pasted)
{
    return wire::cleanedAddress(pasted);
}

model::Result<model::SharedAccess> readSignedAddress(const QString &pasted)
{
    return wire::readSharedAccess(pasted);
}

QUrl signedBlobAddress(const model::SharedAccess &container, const QString &name)
{
    return wire::blobAddress(container, name);
}

} // namespace net
