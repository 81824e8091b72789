#include "app/cli/interrupt.h"
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace koriz::cli {

namespace {

std::atomic_bool stopWanted = false; // a signal handler has no other way in

void wantStop(int)
{
    stopWanted.store(true);
}

} // namespace

void catchInterrupts()
{
    struct sigaction action {};
    action.sa_handler = wantStop;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool isStopWanted()
{
    return stopWanted.load();
}

Progress interruptible()
{
    Progress progress {{}, &stopWanted};
    if (isatty(STDERR_FILENO)) {
        progress.report = [](qint64 done, qint64 total) {
            if (total > 0)
                std::fprintf(stderr, "\r%3d %%%s", static_cast<int>(done * 100 / total), done >= total ? "\n" : "");
        };
    }
    return progress;
}

} // namespace koriz::cli
