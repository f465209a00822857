#pragma once

#include "engine/lifetime.h"

#include <QByteArray>

#include <functional>
#include <thread>

/// Watches for the end: SIGTERM and SIGINT end the service at once; with a parent pipe, so does the end of
/// standard input unless somebody else stays. One object in a program.
class EndWatch {
public:
    enum class ParentPipe { Watched, None };

    EndWatch(engine::Lifetime &lifetime, ParentPipe pipe);
    ~EndWatch();
    EndWatch(const EndWatch &) = delete;
    EndWatch &operator=(const EndWatch &) = delete;

private:
    void watch(bool watchesPipe);

    engine::Lifetime &m_lifetime;
    std::thread m_thread;
};

/// The first line of standard input, without its end; read byte by byte, so that nothing behind it is taken.
[[nodiscard]] QByteArray firstLineOfInput();
