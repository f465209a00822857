#pragma once

#include "engine/evidence.h"

#include <QByteArray>
#include <QCache>

#include <mutex>
#include <optional>

namespace engine {

/// Remembers what was seen in the latest pictures, by the hash of their bytes, so that a second question
/// about a picture is answered at once. Any thread.
class EvidenceMemory {
public:
    explicit EvidenceMemory(int pictures = 64);

    [[nodiscard]] std::optional<Evidence> recall(const QByteArray &hash);
    void keep(const QByteArray &hash, const Evidence &evidence);

private:
    std::mutex m_mutex;
    QCache<QByteArray, Evidence> m_evidence;
};

} // namespace engine
