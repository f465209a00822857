#include "confinement.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

namespace {

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    ::setrlimit(what, &both);
}

} // namespace

void confine()
{
    constexpr rlim_t memory = 3ULL * 1024 * 1024 * 1024;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody would read what comes
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 64);
    limit(RLIMIT_FSIZE, 1ULL << 30);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_AS, memory); // the sanitizers reserve more than this for themselves
#else
    (void)memory;
#endif
}
