#include "tests/fuzz/targets.h"

namespace koriz::fuzz {

std::span<const Named> targets()
{
    static constexpr Named all[] {
        {"csv", "tables", csv},
        {"tables", "tables", tables},
        {"cards", "cards", cards},
        {"filters", "filters", filters},
        {"values", "filters", values},
        {"sheets", "sheets", sheets},
        {"cells", "sheets", cells},
        {"imports", "tables", imports},
    };
    return all;
}

} // namespace koriz::fuzz
