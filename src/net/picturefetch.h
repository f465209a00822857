#pragma once

#include "model/result.h"

#include <QFuture>
#include <QUrl>

class QNetworkAccessManager;

namespace net {

struct FetchLimits {
    qint64 mostBytes = 64LL * 1024 * 1024;
    int timeoutMilliseconds = 60'000; ///< of silence
};

/// Gets the bytes of one picture from an address that the person chose to fetch. Carries no key, no cookie
/// and no referrer, stays on the host that the person was told, and stops reading at the limit. Ends once, on
/// the thread of `access`, which must outlive it; destroying `access` cancels.
[[nodiscard]] QFuture<model::Result<QByteArray>> fetchPicture(
    QNetworkAccessManager &access, const QUrl &address, const FetchLimits &limits = {});

} // namespace net
