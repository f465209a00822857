#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <chrono>

namespace engine {

struct FetchRules {
    qint64 mostBytes = 64LL * 1024 * 1024;
    std::chrono::seconds longest{20}; ///< for all of it, redirects included
    int mostRedirects = 3;
    bool privateAddresses = false;
};

/// Fetches a picture from an http(s) address. The host is resolved once and the connection goes to that very
/// address, so that a name cannot mean a public host when checked and a private one when asked; each redirect
/// is checked anew. No cookies, no key, no referrer. `detail` of the Problem is a sentence for the asker.
[[nodiscard]] model::Result<QByteArray> fetchPicture(
    const QUrl &address, const FetchRules &rules, const std::atomic_bool &stop);

} // namespace engine
