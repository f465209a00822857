#include "app/desktop/endsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace desktop {

namespace {

std::array<int, 2> pairOfSockets{-1, -1};
constexpr std::array endingSignals{SIGTERM, SIGINT, SIGHUP};

void note(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written =
        ::write(pairOfSockets[0], &byte, 1); // all that a signal handler may do
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pairOfSockets.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(pairOfSockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndSignals::drain);
    for (const int number : endingSignals) {
        struct sigaction action = {};
        action.sa_handler = note;
        sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (const int number : endingSignals)
        std::signal(number, SIG_DFL);
    for (const int socket : pairOfSockets)
        ::close(socket);
}

void EndSignals::drain()
{
    char byte = 0;
    if (::read(pairOfSockets[1], &byte, 1) == 1)
        emit endWanted();
}

} // namespace desktop
