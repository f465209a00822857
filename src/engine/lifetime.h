#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace engine {

/// How long the service lives: until it is told to end, or until the last one who needs it is gone. The
/// parent, each hold of another program, and each running request need it. Any thread.
class Lifetime {
public:
    /// Held by whoever needs the service.
    class Stay {
    public:
        explicit Stay(Lifetime &lifetime);
        ~Stay();
        Stay(const Stay &) = delete;
        Stay &operator=(const Stay &) = delete;

    private:
        Lifetime &m_lifetime;
    };

    /// Nothing when the end is decided: it is too late then.
    [[nodiscard]] std::shared_ptr<Stay> stay();
    /// From now on the service lives only as long as somebody stays.
    void parentGone();
    void endNow();

    [[nodiscard]] bool over() const;
    void waitUntilOver();
    /// True when over, false after the time has passed.
    bool waitUntilOver(std::chrono::milliseconds longest);

private:
    void leave();
    void decide();

    mutable std::mutex m_mutex;
    std::condition_variable m_decided;
    int m_stays = 0;
    bool m_needsStay = false;
    bool m_over = false;
};

} // namespace engine
