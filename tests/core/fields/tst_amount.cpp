#include "core/fields/amount.h"
#include "core/fields/listquery.h"
#include "core/fields/valuetext.h"
#include "tests/support/testfile.h"

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE("The same figure in the minor units of another currency", "[amount]")
{
    CHECK(sameFigure(10'000, u"EUR"_s, u"USD"_s) == 10'000);
    CHECK(sameFigure(10'000, u"EUR"_s, u"JPY"_s) == 100);
    CHECK(sameFigure(100, u"JPY"_s, u"KWD"_s) == 100'000);
    CHECK_FALSE(sameFigure(1'050, u"EUR"_s, u"JPY"_s)); // 10.50: a yen has no cents
    CHECK_FALSE(sameFigure(std::numeric_limits<qint64>::max() / 5, u"JPY"_s, u"EUR"_s));
}

TEST_CASE("An amount with and without a currency of its own", "[amount]")
{
    CHECK(amountOf(amountValue({-1234, u"USD"_s})).minor == -1234);
    CHECK(amountOf(amountValue({-1234, u"USD"_s})).currency == u"USD");
    CHECK(amountOf(amountValue({1234, {}})).currency.isEmpty());
    const Field money {.key = u"x"_s, .type = FieldType::Money};
    CHECK(toText(money, u"5000 JPY"_s, 2) == u"5000");
    CHECK(toText(money, u"5000 KWD"_s, 2) == u"5.000");
    CHECK(toText(money, 5000, 2) == u"50.00");
    const Formatter formatter; // of euros
    CHECK(display(money, u"500000 USD"_s, formatter).contains(u'$'));
    CHECK(display(money, 500000, formatter).contains(u'€'));
}

TEST_CASE_METHOD(test::TestFile, "A condition on a value compares figures, whatever their currency", "[amount][filter]")
{
    const auto deal = [this](const QString &title, qint64 value, const QString &currency) {
        return add(deals, {{u"title"_s, title}, {u"value"_s, value}, {u"currency"_s, currency}});
    };
    const qint64 euros = deal(u"A"_s, 123'45, u"EUR"_s), yen = deal(u"B"_s, 5000, u"JPY"_s);
    const qint64 dinars = deal(u"C"_s, 1'234, u"KWD"_s);
    const Catalogue catalogue(*db, Entity::Deal);
    const auto found = [&](const char *filter) {
        ListRequest request {.entity = Entity::Deal, .today = test::today};
        request.filter = *parseFilter(QString::fromLatin1(filter), catalogue).filter;
        return orderedIds(*db, request, u"en"_s);
    };
    CHECK(found("value > 200") == std::vector {yen});
    CHECK(found("value = 123.45") == std::vector {euros});
    CHECK(found("value <= 1.234") == std::vector {dinars});
    CHECK(found("currency = \"JPY\"") == std::vector {yen});
    const ListRequest byValue {.entity = Entity::Deal, .sort = u"value"_s, .today = test::today};
    CHECK(orderedIds(*db, byValue, u"en"_s) == std::vector {dinars, euros, yen});
    CHECK(firstIds(*db, byValue, 10) == std::vector {dinars, euros, yen});
}
