#include "interruption.h"

#include "exitcodes.h"

#include <csignal>
#include <initializer_list>

#include <fcntl.h>
#include <unistd.h>

namespace cli {

namespace {

int pipeEnds[2] = {-1, -1};

void handleBy(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGINT, SIGTERM})
        sigaction(number, &action, nullptr);
}

void exitNow(int)
{
    _exit(Interrupted);
}

// Only what a signal handler may call.
void tellTheLoop(int)
{
    handleBy(exitNow);
    const char byte = 1;
    if (::write(pipeEnds[1], &byte, 1) != 1)
        _exit(Interrupted);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit asked();
    });
    handleBy(tellTheLoop);
}

Interruption::~Interruption()
{
    handleBy(exitNow);
    if (!m_notifier)
        return;
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

void Interruption::endAtOnce()
{
    handleBy(exitNow);
}

} // namespace cli
