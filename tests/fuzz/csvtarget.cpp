#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/targets.h"

namespace koriz::fuzz {

namespace {

CsvOptions optionsFrom(unsigned char choice)
{
    CsvOptions options;
    options.delimiter = ",;\t|"[choice & 3];
    options.quote = (choice & 4) ? '\'' : '"';
    options.escape = (choice & 8) ? '\\' : '\0';
    options.resync = !(choice & 16);
    if (choice & 32)
        options.comment = "#";
    if (choice & 64) {
        options.maxFieldBytes = 16;
        options.maxColumns = 4;
    }
    return options;
}

bool isInside(std::string_view part, std::string_view whole)
{
    return part.empty() || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

/// What is written reads back byte for byte.
void roundTrip(const CsvRow &row)
{
    std::string text;
    appendCsvRow(text, row.fields, {});
    CsvReader again(text);
    CsvRow read;
    KORIZ_FUZZ_CHECK(again.next(read));
    KORIZ_FUZZ_CHECK(read.fields == row.fields || (read.isBlank && row.fields.size() <= 1));
}

} // namespace

void csv(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const CsvOptions options = optionsFrom(static_cast<unsigned char>(bytes.front()));
    const std::string_view text = bytes.substr(1);
    CsvReader reader(text, options);
    CsvRow row;
    qint64 line = 0, position = -1;
    while (reader.next(row)) {
        KORIZ_FUZZ_CHECK(row.line > line || (row.line == line && row.isBlank));
        // The empty line behind the last line end takes no byte.
        KORIZ_FUZZ_CHECK(reader.position() > position || (row.isBlank && position == static_cast<qint64>(text.size())));
        KORIZ_FUZZ_CHECK(reader.position() <= static_cast<qint64>(text.size()));
        KORIZ_FUZZ_CHECK(isInside(row.raw, text));
        KORIZ_FUZZ_CHECK(row.fields.size() <= options.maxColumns || row.isBroken);
        line = row.line;
        position = reader.position();
        bool plain = !row.isBroken;
        for (const std::string_view field : row.fields) {
            KORIZ_FUZZ_CHECK(row.isBroken || field.size() <= options.maxFieldBytes);
            plain = plain && field.find('\0') == std::string_view::npos;
        }
        if (plain)
            roundTrip(row);
    }
}

} // namespace koriz::fuzz
