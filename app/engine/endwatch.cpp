#include "endwatch.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace {

constexpr qsizetype LongestLine = 1024;
constexpr char EndAsked = 'e';
constexpr char WatchOver = 'w';

std::array<int, 2> wakePipe = {-1, -1}; // a signal handler can reach nothing else

void wake(char why)
{
    [[maybe_unused]] const auto written = write(wakePipe[1], &why, 1);
}

extern "C" void onSignal(int)
{
    wake(EndAsked);
}

/// What stands behind the first line is of no use to us; only the end matters.
bool inputEnded()
{
    std::array<char, 512> unused;
    return read(STDIN_FILENO, unused.data(), unused.size()) <= 0;
}

} // namespace

EndWatch::EndWatch(engine::Lifetime &lifetime, ParentPipe pipe)
    : m_lifetime(lifetime)
{
    if (::pipe2(wakePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        std::abort();
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    m_thread = std::thread([this, pipe] { watch(pipe == ParentPipe::Watched); });
}

EndWatch::~EndWatch()
{
    wake(WatchOver);
    m_thread.join();
}

void EndWatch::watch(bool watchesPipe)
{
    std::array<pollfd, 2> sources = {
        pollfd{wakePipe[0], POLLIN, 0}, pollfd{watchesPipe ? STDIN_FILENO : -1, POLLIN, 0}};
    while (true) {
        if (poll(sources.data(), sources.size(), -1) < 0)
            continue; // interrupted by a signal
        if (char why = 0; sources[0].revents != 0 && read(wakePipe[0], &why, 1) == 1) {
            if (why == WatchOver)
                return;
            m_lifetime.endNow();
        }
        if (sources[1].revents != 0 && inputEnded()) {
            sources[1].fd = -1;
            m_lifetime.parentGone();
        }
    }
}

QByteArray firstLineOfInput()
{
    QByteArray line;
    char next = 0;
    while (line.size() < LongestLine && read(STDIN_FILENO, &next, 1) == 1 && next != '\n')
        line.append(next);
    return line.trimmed();
}
