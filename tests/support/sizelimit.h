#pragma once
#include <QtGlobal>
#include <csignal>
#include <sys/resource.h>

namespace koriz::test {

/// No file of this process may grow beyond that; what a full disk does, without one.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit now {bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SizeLimit)

private:
    rlimit m_old {};
    void (*m_handler)(int) = nullptr;
};

} // namespace koriz::test
