#pragma once
#include <span>
#include <string_view>

namespace koriz::fuzz {

/// Takes any bytes; ends the process when a promise of the code is broken.
using Target = void (*)(std::string_view bytes);

void csv(std::string_view bytes);     ///< CsvReader, CsvWriter
void tables(std::string_view bytes);  ///< encodings, sniffing, rows
void cards(std::string_view bytes);   ///< vCard and iCalendar
void filters(std::string_view bytes); ///< filter text, its tree, its SQL
void values(std::string_view bytes);  ///< numbers, dates, phones, folding
void sheets(std::string_view bytes);  ///< workbooks
void cells(std::string_view bytes);   ///< formats, numbers and texts of their cells
void imports(std::string_view bytes); ///< whole imports, and their undo

struct Named
{
    const char *name;
    const char *corpus; ///< folder of its seeds
    Target run;
};

/// All targets; the replay runs them one after the other.
[[nodiscard]] std::span<const Named> targets();

} // namespace koriz::fuzz
