#include "core/base/error.h"
#include "core/exchange/xlsxrows.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/targets.h"
#include "tests/support/workbook.h"

namespace koriz::fuzz {

namespace {

/// An archive as it is; anything else is the XML of a sheet.
QByteArray bookOf(std::string_view bytes)
{
    const QByteArray given(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (given.contains("PK\x03\x04"))
        return given.mid(given.indexOf("PK\x03\x04"));
    test::Parts parts = test::workbook({}, "<si><t>a</t></si><si><r><t>b</t></r></si>");
    parts[4].second = given.mid(1);
    return test::zipped(parts, false);
}

} // namespace

void sheets(std::string_view bytes)
{
    try {
        XlsxBook book(bookOf(bytes));
        for (const XlsxBook::Sheet &sheet : book.sheets()) {
            XlsxRows rows(book, sheet);
            for (qint64 last = 0; rows.next(); last = rows.number()) {
                KORIZ_FUZZ_CHECK(rows.number() > last);
                KORIZ_FUZZ_CHECK(!rows.cells().empty() && rows.cells().size() <= 513 && !rows.cells().back().empty());
            }
        }
    } catch (const Error &error) {
        KORIZ_FUZZ_CHECK(error.kind() == Error::Kind::Refused && !error.summary().isEmpty());
    }
}

void cells(std::string_view bytes)
{
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    KORIZ_FUZZ_CHECK(unescapedCell(escapedCell(text)) == text);
    const NumberFormat format = numberFormat(text);
    for (const double number : {0.0, 60.0, -1.0, 1234.567, 43831.75, 2958465.999999, 1e300, 5e-324})
        KORIZ_FUZZ_CHECK(!cellText(number, format, text.size() % 2 != 0).isEmpty());
    KORIZ_FUZZ_CHECK(columnOf(text) >= -1);
}

} // namespace koriz::fuzz
