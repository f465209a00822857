#include "store/historyworker.h"

using model::Problem;

namespace store {

History::Worker::Worker(
    History &owner, const QString &folder, std::function<void(const QString &)> emptyCache)
    : m_owner(owner)
    , m_emptyCache(std::move(emptyCache))
    , m_folder(folder)
{
    m_thread.setPastime([this] { return tend(); });
    m_thread.post([this] { open(); });
}

History::Worker::~Worker()
{
    static constexpr auto patience = std::chrono::seconds(2); // the next start goes on with what is left
    m_thread.post([this] {
        if (m_archive)
            m_archive->eraseUntil(std::chrono::steady_clock::now() + patience);
        m_archive.reset(); // the database closes on the thread that opened it
    });
}

QString History::Worker::folder() const
{
    const std::lock_guard lock(m_guard);
    return m_folder;
}

void History::Worker::open()
{
    auto opened = Archive::open(folder());
    if (!opened) {
        standIn(opened.problem());
        m_opened.set_value({});
        return;
    }
    m_archive = std::move(opened->archive);
    m_opened.set_value(m_archive->databaseFile());
    if (opened->removedConversations)
        m_emptyCache(folder());
    if (!opened->setAside)
        return;
    // Queued to the owner's thread: nobody can have connected yet.
    QMetaObject::invokeMethod(
        &m_owner,
        [owner = &m_owner, aside = *opened->setAside] { emit owner->setAside(aside.problem, aside.keptAs); },
        Qt::QueuedConnection);
}

void History::Worker::standIn(const Problem &problem)
{
    m_obstacle = problem;
    m_temporary = std::make_unique<QTemporaryDir>();
    if (m_temporary->isValid()) {
        if (auto opened = Archive::openInMemory(m_temporary->path())) {
            m_archive = std::move(opened->archive);
            const std::lock_guard lock(m_guard);
            m_folder = m_temporary->path();
        }
    }
    QMetaObject::invokeMethod(
        &m_owner, [owner = &m_owner, problem] { emit owner->unavailable(problem); }, Qt::QueuedConnection);
}

std::optional<std::chrono::milliseconds> History::Worker::tend()
{
    constexpr auto later = std::chrono::seconds(10); // the disk may be full, another program at work
    if (!m_archive)
        return std::nullopt;
    const auto next = noted(m_archive->tend());
    return next ? *next : std::optional<std::chrono::milliseconds>(later);
}

void History::Worker::noteDamage(const Problem &problem)
{
    if (problem.kind == Problem::Kind::StoreDamaged)
        suspectDamage(folder());
}

} // namespace store
