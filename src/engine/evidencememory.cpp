#include "engine/evidencememory.h"

namespace engine {

EvidenceMemory::EvidenceMemory(int pictures)
    : m_evidence(pictures)
{
}

std::optional<Evidence> EvidenceMemory::recall(const QByteArray &hash)
{
    const std::lock_guard lock(m_mutex);
    const Evidence *evidence = m_evidence.object(hash);
    return evidence ? std::optional(*evidence) : std::nullopt;
}

void EvidenceMemory::keep(const QByteArray &hash, const Evidence &evidence)
{
    const std::lock_guard lock(m_mutex);
    m_evidence.insert(hash, new Evidence(evidence)); // the cache owns it
}

} // namespace engine
