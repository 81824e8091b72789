// One program per target: KORIZ_FUZZ_TARGET names the function.
#include "tests/fuzz/targets.h"
#include <QCoreApplication>
#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int *, char ***);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication app(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    koriz::fuzz::KORIZ_FUZZ_TARGET({reinterpret_cast<const char *>(data), size});
    return 0;
}
