#include "core/fields/filter.h"
#include "core/fields/listquery.h"
#include "core/fields/valuetext.h"
#include "tests/support/testfile.h"
#include "tests/support/timezone.h"

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct FilterFile : test::TestFile
{
    qint64 anna = 0, bela = 0, firm = 0;
    Catalogue catalogue {*db, Entity::Customer};

    FilterFile()
    {
        anna = add(customers, {{u"name"_s, u"Anna Ozoliņa"_s}, {u"country"_s, u"LV"_s}, {u"city"_s, u"Rīga"_s},
                               {u"phone"_s, u"+371 29 123 456"_s}, {u"phone.2"_s, u"67 000 111"_s},
                               {u"email"_s, u"Anna@Example.lv"_s}, {u"tags"_s, QStringList {u"VIP"_s, u"Wholesale"_s}},
                               {u"birthday"_s, u"1980-05-11"_s}, {u"consent"_s, true}, {u"gender"_s, u"female"_s},
                               {u"language"_s, u"fa"_s}});
        bela = add(customers, {{u"name"_s, u"Bēla"_s}, {u"address.2.country"_s, u"LV"_s}, {u"country"_s, u"EE"_s},
                               {u"birthday"_s, u"--05-11"_s}, {u"referrer"_s, anna}, {u"external_id"_s, u"A-1"_s}});
        firm = add(customers, {{u"name"_s, u"Firm"_s}, {u"kind"_s, u"company"_s}, {u"notes"_s, u"said \"no\""_s}});
        buy(anna, u"2026-06-01"_s, 60000);
        buy(bela, u"2025-01-01"_s, 49999);
    }

    void buy(qint64 customer, const QString &day, qint64 minor)
    {
        add(purchases, {{u"date"_s, day}, {u"customer"_s, customer}, {u"price"_s, minor}});
    }

    QString found(const QString &text, QDate today = test::today)
    {
        const ParsedFilter parsed = parseFilter(text, catalogue);
        INFO(text.toStdString());
        REQUIRE(parsed.issue.text == QString());
        REQUIRE(parsed.filter);
        const FilterSql sql = toSql(*parsed.filter, catalogue, {today, 2});
        Query q(*db, "SELECT c.name FROM customer AS c" + (sql.where.isEmpty() ? QByteArray() : " WHERE " + sql.where)
                         + " ORDER BY c.id");
        for (int i = 0; i < sql.values.size(); ++i)
            q.bind(i + 1, sql.values.at(i));
        QStringList names;
        while (q.next())
            names << q.text(0).left(4);
        return names.join(u' ');
    }
};

} // namespace

TEST_CASE_METHOD(FilterFile, "A filter holds for the records it describes", "[filter]")
{
    const auto [text, names] = GENERATE(table<const char *, const char *>({
        {"", "Anna Bēla Firm"},
        {"name = \"ANNA ozolina\"", "Anna"},
        {"name != 'anna ozolina'", "Bēla Firm"},
        {"name contains oliņ", "Anna"},
        {"name starts \"be\"", "Bēla"},
        {"name ends INA", "Anna"},
        {"country = \"LV\"", "Anna Bēla"},
        {"country = lv and not country = ee", "Anna"},
        {"country = Latvija", "Anna Bēla"},
        {"address.2.country = LV", "Bēla"},
        {"country != LV", "Firm"},
        {"country is empty", "Firm"},
        {"country is not empty", "Anna Bēla"},
        {"city = riga", "Anna"},
        {"language = fa", "Anna"},
        {"language = Persian", "Anna"},
        {"language != Persian", "Bēla Firm"},
        {"phone = \"371 29123456\"", "Anna"},
        {"phone ends 111", "Anna"},
        {"phone.2 starts 67", "Anna"},
        {"phone.1 starts 67", ""},
        {"email = anna@example.LV", "Anna"},
        {"tags has vip", "Anna"},
        {"tags has \"wholesale\" and tags has vip", "Anna"},
        {"tags != vip", "Bēla Firm"},
        {"tags is empty", "Bēla Firm"},
        {"tags contains whole", "Anna"},
        {"turnover > 500", "Anna"},
        {"turnover = 499.99", "Bēla"},
        {"turnover between 499.99 and 600", "Anna Bēla"},
        {"turnover < 0.005", "Firm"},
        {"last_purchase < today-180d", "Bēla"},
        {"not last_purchase < today-180d", "Anna Firm"},
        {"last_purchase >= 2026-06-01", "Anna"},
        {"last_purchase in (2026-06-01, 2025-01-01)", "Anna Bēla"},
        {"last_purchase is empty", "Firm"},
        {"last_purchase = today-2w", "Anna"},
        {"created = today", "Anna Bēla Firm"},
        {"created < today", ""},
        {"created <= today and created > today-1d", "Anna Bēla Firm"},
        {"birthday < 1990-01-01", "Anna"},
        {"birthday = \"--05-11\"", "Bēla"},
        {"consent = true", "Anna"},
        {"consent = false", "Bēla Firm"},
        {"consent is empty", "Bēla Firm"},
        {"kind = company", "Firm"},
        {"kind = Person", "Anna Bēla"},
        {"gender in (Female, male)", "Anna"},
        {"referrer = \"anna ozolina\"", "Bēla"},
        {"referrer is empty", "Anna Firm"},
        {"notes contains \"\\\"no\\\"\"", "Firm"},
        {"external_id = \"A-1\"", "Bēla"},
        {"external_id = \"A 1\"", ""},
        {"country = \"LV\" and (turnover > 500 or tags has \"vip\") and not last_purchase < today-180d", "Anna"},
        {"name = \"x' OR 1=1 --\"", ""},
        {"kind = company or name = bela and country = XX", "Firm"},
    }));
    CHECK(found(QString::fromUtf8(text)) == QString::fromUtf8(names));
}

TEST_CASE_METHOD(FilterFile, "A sign tells names apart; a part of a name is found without it", "[filter]")
{
    const qint64 sharp = add(customers, {{u"name"_s, u"C# School"_s}, {u"tags"_s, QStringList {u"A+"_s}}});
    add(customers, {{u"name"_s, u"C School"_s}, {u"tags"_s, QStringList {u"A-"_s}}, {u"referrer"_s, sharp}});
    const auto [text, names] = GENERATE(table<const char *, const char *>({
        {"tags has \"a+\"", "C# S"},
        {"tags = \"A-\"", "C Sc"},
        {"tags contains a", "Anna C# S C Sc"},
        {"tags in (\"A+\", \"A-\")", "C# S C Sc"},
        {"name = \"C school\"", "C Sc"},
        {"name in (\"c# school\", \"Firm\")", "Firm C# S"},
        {"name != \"C# School\" and name contains school", "C Sc"},
        {"referrer = \"C# School\"", "C Sc"},
        {"referrer = \"C School\"", ""},
        {"referrer contains school", "C Sc"},
        {"referrer starts \"c# sch\"", "C Sc"},
    }));
    CHECK(found(QString::fromUtf8(text)) == QString::fromUtf8(names));
}

TEST_CASE_METHOD(FilterFile, "A link is filtered by name or number", "[filter]")
{
    CHECK(found(u"referrer = %1"_s.arg(anna)) == u"Bēla"_s);
    CHECK(found(u"referrer = %1"_s.arg(bela)).isEmpty());
}

TEST_CASE("A filter's text is read back as the same tree", "[filter]")
{
    const Catalogue catalogue(Entity::Customer);
    const QString text = QString::fromUtf8(GENERATE(
        "country = \"LV\" and (turnover > 500 or tags has \"vip\") and not last_purchase < today-180d",
        "not (name = \"a \\\"quoted\\\" \\\\ text\\nline\" or name in (\"a\", \"b, c\"))",
        "phone.2 is not empty or email is empty", "turnover between -1.50 and 2", "not not consent = true",
        "last_purchase between 2025-01-01 and today+1m", "birthday != today-3y"));
    const ParsedFilter parsed = parseFilter(text, catalogue);
    REQUIRE(parsed.filter);
    CHECK(toText(*parsed.filter) == text);
    CHECK(parseFilter(toText(*parsed.filter), catalogue).filter == parsed.filter);
}

TEST_CASE_METHOD(test::TestFile, "A field whose name has spaces stands in quotation marks", "[filter]")
{
    {
        Operation operation(*db, OperationKind::Settings, u"stage"_s);
        deals.pipelines().addStage(deals.pipelines().all().first().id, u"Offer \"sent\" out"_s);
        operation.commit();
    }
    const Catalogue catalogue(*db, Entity::Deal);
    const Filter filter = Filter::compare(u"stage.Offer \"sent\" out.entered"_s, FilterOp::IsNotEmpty);
    CHECK(toText(filter) == u"\"stage.Offer \\\"sent\\\" out.entered\" is not empty"_s);
    CHECK(parseFilter(toText(filter), catalogue).filter == filter);
}

/// Clocks went from 23:59:59 on 21 March 2022 to 01:00 on the 22nd there.
TEST_CASE_METHOD(test::TestFile, "A day that has no midnight begins with its first moment", "[filter][timezone]")
{
    const test::TimeZone tehran("Asia/Tehran");
    const QDateTime lastEvening(QDate(2022, 3, 21), QTime(20, 29), Qt::UTC),
        early(QDate(2022, 3, 21), QTime(21, 0), Qt::UTC);
    for (const QDateTime &moment : {lastEvening, early}) {
        CustomerStore store(*db, [moment] { return moment; });
        add(store, {{u"name"_s, moment == early ? u"Early"_s : u"Late"_s}});
    }
    const Catalogue catalogue(*db, Entity::Customer);
    const auto found = [&](const QString &text) {
        return orderedIds(*db, {.entity = Entity::Customer, .filter = *parseFilter(text, catalogue).filter}, u"en"_s);
    };
    CHECK(found(u"created < 2022-03-22"_s) == std::vector<qint64> {1});
    CHECK(found(u"created = 2022-03-22"_s) == std::vector<qint64> {2});
    const Field created = *catalogue.find(u"created");
    CHECK(fromText(created, u"2022-03-22", {}).value == u"2022-03-21T20:30:00Z"_s);
}

TEST_CASE("What is no filter is refused with its place", "[filter]")
{
    const Catalogue catalogue(Entity::Customer);
    const auto [text, position] = GENERATE(table<const char *, int>({
        {"nothing = 1", 0}, {"name = ", 7}, {"name", 4}, {"name = \"a", 7}, {"(name = a", 9}, {"name = a)", 8},
        {"name = a name = b", 9}, {"turnover = many", 0}, {"name = a and kind = robot", 13}, {"tags < a", 0},
        {"last_purchase < 2026-02-30", 16}, {"consent > true", 0}, {"name ! a", 5}, {"name in ()", 9},
        {"turnover between 1", 18}, {"name is a", 8}, {"turnover contains 5", 0}, {"last_purchase = \"soon\"", 0},
    }));
    const ParsedFilter parsed = parseFilter(QString::fromUtf8(text), catalogue);
    INFO(text);
    CHECK(!parsed.filter);
    CHECK(!parsed.issue.text.isEmpty());
    CHECK(parsed.position == position);
}
