#define CATCH_CONFIG_RUNNER
#include "tests/faults/faultmemory.h"
#include "tests/faults/faultvfs.h"
#include <QCoreApplication>
#include <catch2/catch.hpp>

int main(int argc, char *argv[])
{
    koriz::test::installFaultMemory();
    koriz::test::FaultVfs::install();
    QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
