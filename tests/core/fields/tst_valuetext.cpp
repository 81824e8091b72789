#include "core/base/format.h"
#include "core/fields/catalogue.h"
#include "core/fields/valuetext.h"
#include "tests/support/testfile.h"

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

const Field &field(Entity entity, QStringView key)
{
    static const std::array catalogues {Catalogue(Entity::Customer), Catalogue(Entity::Deal),
                                        Catalogue(Entity::Purchase), Catalogue(Entity::Product),
                                        Catalogue(Entity::Activity)};
    return *catalogues.at(static_cast<size_t>(entity)).find(key);
}

} // namespace

TEST_CASE("Typed text becomes a value, and its plain text the same everywhere", "[valuetext]")
{
    struct Row { Entity entity; const char16_t *key; const char16_t *typed; QVariant value; const char16_t *plain; };
    using enum Entity;
    const std::vector<Row> rows {
        {Deal, u"value", u"1234.50", 123450, u"1234.50"},
        {Deal, u"value", u"1 234,50 €", 123450, u"1234.50"},
        {Deal, u"value", u"0", 0, u"0.00"},
        {Deal, u"probability", u"12.5 %", 1250, u"12.5"},
        {Purchase, u"quantity", u"0.5", 500, u"0.5"},
        {Purchase, u"quantity", u"-2", -2000, u"-2"},
        {Purchase, u"time", u"9:05", u"09:05"_s, u"09:05"},
        {Purchase, u"time", u"14.05", u"14:05"_s, u"14:05"},
        {Purchase, u"time", u"۹۰۵", u"09:05"_s, u"09:05"},
        {Customer, u"satisfaction", u"7", 7, u"7"},
        {Activity, u"duration", u"1 h 20 min", 80, u"80"},
        {Activity, u"duration", u"80", 80, u"80"},
        {Customer, u"score", u"0.25", 0.25, u"0.25"},
        {Customer, u"consent", u"yes", 1, u"true"},
        {Customer, u"consent", u"false", 0, u"false"},
        {Customer, u"first_contact", u"2026-01-31", u"2026-01-31"_s, u"2026-01-31"},
        {Customer, u"first_contact", u"31.01.2026", u"2026-01-31"_s, u"2026-01-31"},
        {Customer, u"birthday", u"--05-11", u"--05-11"_s, u"--05-11"},
        {Customer, u"birthday", u"1980", u"1980"_s, u"1980"},
        {Customer, u"birthday", u"١٩٨٠", u"1980"_s, u"1980"},
        {Customer, u"birthday", u"1980-05-11", u"1980-05-11"_s, u"1980-05-11"},
        {Customer, u"gender", u"Female", u"female"_s, u"female"},
        {Customer, u"kind", u"Company", u"company"_s, u"company"},
        {Customer, u"country", u"Latvia", u"LV"_s, u"LV"},
        {Customer, u"language", u"Persian", u"fa"_s, u"fa"},
        {Customer, u"language", u"Dari", u"Dari"_s, u"Dari"},
        {Customer, u"tags", u"a, b; a", QStringList {u"a"_s, u"b"_s}, u"a, b"},
        {Customer, u"name", u"  Anna ", u"Anna"_s, u"Anna"},
        {Customer, u"name", u"", QVariant(), u""},
        {Activity, u"due", u"2026-01-31T10:00:00Z", u"2026-01-31T10:00:00Z"_s, u"2026-01-31T10:00:00Z"},
    };
    for (const Row &row : rows) {
        INFO(QString::fromUtf16(row.key).toStdString() << ' ' << QString::fromUtf16(row.typed).toStdString());
        const Field &of = field(row.entity, QStringView(row.key));
        const ParsedValue parsed
            = fromText(of, QStringView(row.typed), {2, DateOrder::Auto, DecimalMark::Auto, test::today});
        CHECK(!parsed.issue);
        CHECK(parsed.value == row.value);
        CHECK(toText(of, parsed.value, 2) == QString::fromUtf16(row.plain));
    }
}

TEST_CASE("Text that is no value of the field is refused", "[valuetext]")
{
    const auto [key, text] = GENERATE(table<const char *, const char *>({
        {"satisfaction", "seven"}, {"satisfaction", "1.5"}, {"discount", "1.234"}, {"consent", "maybe"},
        {"first_contact", "2026-02-30"}, {"first_contact", "03/04/2026"}, {"birthday", "--02-31"}, {"kind", "robot"},
    }));
    INFO(key << ' ' << text);
    const ParsedValue parsed = fromText(field(Entity::Customer, QString::fromLatin1(key)), QString::fromLatin1(text),
                                        {2, DateOrder::Auto, DecimalMark::Auto, test::today});
    REQUIRE(parsed.issue);
    CHECK(parsed.issue->field == QString::fromLatin1(key));
    CHECK(!parsed.issue->text.isEmpty());
}

TEST_CASE("Money that the file cannot keep as it was typed is refused", "[valuetext]")
{
    const Field &money = field(Entity::Deal, u"value");
    const ParseOptions euros {2, DateOrder::Auto, DecimalMark::Dot, test::today, u"EUR"_s};
    CHECK(fromText(money, u"12.345", euros).issue);
    CHECK(fromText(money, u"12.34 USD", euros).issue);
    CHECK(fromText(money, u"12.34 €", euros).value == 1234);
}

TEST_CASE("A year that stands alone is of the owner's calendar", "[valuetext]")
{
    ParseOptions options {2, DateOrder::YearFirst, DecimalMark::Dot, test::today, {}, CalendarKind::Jalali};
    const Field &birthday = field(Entity::Customer, u"birthday");
    CHECK(fromText(birthday, u"۱۳۶۵", options).value == u"1986"_s);
    CHECK(display(birthday, u"1986"_s, Formatter(FormatSettings::usual(u"fa"_s))) == u"۱۳۶۵"_s);
    options.calendar = CalendarKind::Gregorian;
    CHECK(fromText(birthday, u"1365", options).issue);
    CHECK(display(birthday, u"1986"_s, Formatter()) == u"1986"_s);
}

TEST_CASE("JSON has decimal strings for money, numbers for percentages and null for nothing", "[valuetext]")
{
    CHECK(toJson(field(Entity::Deal, u"value"), 123450, 2) == u"1234.50"_s);
    CHECK(toJson(field(Entity::Deal, u"value"), 1234, 0) == u"1234"_s);
    CHECK(toJson(field(Entity::Deal, u"probability"), 1250, 2) == 12.5);
    CHECK(toJson(field(Entity::Purchase, u"quantity"), 500, 2) == 0.5);
    CHECK(toJson(field(Entity::Customer, u"consent"), 1, 2) == true);
    CHECK(toJson(field(Entity::Customer, u"tags"), u"a, b"_s, 2) == QJsonArray {u"a"_s, u"b"_s});
    CHECK(toJson(field(Entity::Customer, u"tags"), QVariant(), 2) == QJsonArray());
    CHECK(toJson(field(Entity::Customer, u"name"), QVariant(), 2).isNull());
}

TEST_CASE("People see values in the form they chose", "[valuetext]")
{
    const Formatter formatter;
    CHECK(display(field(Entity::Customer, u"gender"), u"female"_s, formatter) == u"Female"_s);
    CHECK(display(field(Entity::Customer, u"country"), u"LV"_s, formatter) == u"Latvia"_s);
    CHECK(display(field(Entity::Customer, u"language"), u"fa"_s, formatter) == u"Persian"_s);
    CHECK(display(field(Entity::Customer, u"consent"), 1, formatter) == u"Yes"_s);
    CHECK(display(field(Entity::Deal, u"probability"), 1250, formatter).startsWith(u"12"));
    CHECK(display(field(Entity::Customer, u"birthday"), u"--05-11"_s, formatter).contains(u"May"));
    CHECK(display(field(Entity::Customer, u"name"), QVariant(), formatter).isEmpty());
}
