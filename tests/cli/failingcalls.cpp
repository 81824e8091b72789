// Loaded into the program before the C library: the disk fails at one call, as KORIZ_FAIL="rename 3" says, counting
// only files with KORIZ_FAIL_IN in their names; "rename 3 on" goes on failing.
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace {

bool fails(const char *call, const char *file)
{
    static int seen = 0;
    static char name[16] = "", on[4] = "";
    static int at = 0;
    static const char *const plan = std::getenv("KORIZ_FAIL"), *const part = std::getenv("KORIZ_FAIL_IN");
    static const int read = plan ? std::sscanf(plan, "%15s %d %3s", name, &at, on) : 0;
    if (read < 2 || std::strcmp(name, call) != 0 || (part && !std::strstr(file, part)))
        return false;
    ++seen;
    errno = EIO;
    return seen == at || (read > 2 && seen > at);
}

std::string nameOf(int handle)
{
    char name[4096] = "";
    const std::string link = "/proc/self/fd/" + std::to_string(handle);
    const auto length = ::readlink(link.c_str(), name, sizeof name - 1);
    return {name, length > 0 ? std::size_t(length) : 0};
}

template <typename Call> Call real(const char *name) { return reinterpret_cast<Call>(::dlsym(RTLD_NEXT, name)); }

} // namespace

extern "C" int rename(const char *from, const char *to) noexcept
{
    return fails("rename", to) ? -1 : real<int (*)(const char *, const char *)>("rename")(from, to);
}

extern "C" int link(const char *from, const char *to) noexcept
{
    return fails("link", to) ? -1 : real<int (*)(const char *, const char *)>("link")(from, to);
}

extern "C" int fsync(int handle)
{
    return fails("fsync", nameOf(handle).c_str()) ? -1 : real<int (*)(int)>("fsync")(handle);
}

extern "C" ssize_t read(int handle, void *to, std::size_t length)
{
    if (fails("read", nameOf(handle).c_str()))
        return -1;
    return real<ssize_t (*)(int, void *, std::size_t)>("read")(handle, to, length);
}

extern "C" ssize_t pread64(int handle, void *to, std::size_t length, off64_t at)
{
    if (fails("pread", nameOf(handle).c_str()))
        return -1;
    return real<ssize_t (*)(int, void *, std::size_t, off64_t)>("pread64")(handle, to, length, at);
}
