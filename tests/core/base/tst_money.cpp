#include "core/base/money.h"
#include "tests/support/strings.h"
#include <limits>

using namespace Qt::StringLiterals;
using namespace koriz;

TEST_CASE("toDecimalString writes every amount exactly", "[base]")
{
    CHECK(toDecimalString(123450, 2) == u"1234.50"_s);
    CHECK(toDecimalString(-5, 2) == u"-0.05"_s);
    CHECK(toDecimalString(7, 0) == u"7"_s);
    CHECK(toDecimalString(1, 3) == u"0.001"_s);
    CHECK(toDecimalString(std::numeric_limits<qint64>::min(), 2) == u"-92233720368547758.08"_s);
}

TEST_CASE("currencyDecimals follows ISO 4217", "[base]")
{
    CHECK(currencyDecimals(u"EUR"_s) == 2);
    CHECK(currencyDecimals(u"AMD"_s) == 2);
    CHECK(currencyDecimals(u"JPY"_s) == 0);
    CHECK(currencyDecimals(u"KWD"_s) == 3);
}
