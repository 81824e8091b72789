#include "core/fields/search.h"
#include "core/fields/segments.h"
#include "core/records/stores.h"
#include "tests/support/testfile.h"

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct SearchFile : test::TestFile
{
    SearchFile()
    {
        add(customers, {{u"name"_s, u"Anna Ozoliņa"_s}, {u"phone"_s, u"+371 29 123 456"_s}, {u"city"_s, u"Rīga"_s},
                        {u"email"_s, u"anna.o@example.lv"_s}});
        add(customers, {{u"name"_s, u"Annabella"_s}, {u"phone"_s, u"12345"_s}, {u"tags"_s, QStringList {u"Golden"_s}}});
        add(customers, {{u"name"_s, u"Гиорги"_s}, {u"company"_s, 0}});
        add(customers, {{u"name"_s, u"Anna"_s}});
        add(deals, {{u"title"_s, u"Anna's kitchen"_s}, {u"customer"_s, 1}});
    }
    QString found(const QString &text, int limit = 50)
    {
        QString result;
        for (const SearchHit &hit : search(*db, text, limit))
            result += entityInfo(hit.entity).key.left(1) + QString::number(hit.id);
        return result;
    }
};

} // namespace

TEST_CASE_METHOD(SearchFile, "Search finds beginnings of words, the exact name first", "[search]")
{
    CHECK(found(u"anna"_s) == u"c4c1c2d1"_s);
    CHECK(found(u"anna oz"_s) == u"c1"_s);
    CHECK(found(u"ozolina anna"_s) == u"c1"_s);
    CHECK(found(u"riga"_s) == u"c1"_s);
    CHECK(found(u"gold"_s) == u"c2"_s);
    CHECK(found(u"giorgi"_s) == u"c3"_s);
    CHECK(found(u"kitchen"_s) == u"d1"_s);
    CHECK(found(u"anna.o@example.lv"_s) == u"c1"_s);
    CHECK(found(u"zzz"_s).isEmpty());
    CHECK(found(u"\" OR *"_s).isEmpty());
    CHECK(found(u""_s).isEmpty());
    CHECK(found(u"anna"_s, 2) == u"c4c1"_s);
    CHECK(searchCount(*db, u"anna"_s) == 4);
}

TEST_CASE_METHOD(SearchFile, "A phone is found by its first and last digits in any grouping", "[search]")
{
    const QString text = GENERATE(u"123456"_s, u"+371 29"_s, u"37129123456"_s, u"29-123-456"_s, u"3456"_s,
                                  u"0029123456"_s, u"2912"_s, u"29 12"_s, u"02912"_s, u"0037129"_s);
    CHECK(found(text) == u"c1"_s);
    CHECK(search(*db, text, 1).at(0).why == u"Phone: +371 29 123 456"_s);
}

TEST_CASE_METHOD(SearchFile, "A hit says why it was found", "[search]")
{
    const auto why = [this](const QString &text) { return search(*db, text, 1).value(0).why; };
    CHECK(why(u"anna"_s) == u"Name"_s);
    CHECK(why(u"gold"_s) == u"Tags: Golden"_s);
    CHECK(why(u"riga"_s) == u"City or village: Rīga"_s);
    CHECK(why(u"anna.o@ex"_s) == u"E-mail: anna.o@example.lv"_s);
    CHECK(why(u"giorgi"_s) == u"Name, similar spelling"_s);
    CHECK(search(*db, u"gold"_s, 1).at(0).title == u"Annabella"_s);
}

TEST_CASE_METHOD(SearchFile, "Deals and activities that are named alike say whose they are", "[search]")
{
    const std::unique_ptr<EntityStore> made = makeStore(*db, Entity::Activity, fixedClock(test::today));
    EntityStore &activities = *made;
    add(activities, {{u"subject"_s, u"Call back"_s}, {u"customer"_s, 1}});
    add(activities, {{u"subject"_s, u"Call back"_s}, {u"customer"_s, 2}});
    add(activities, {{u"subject"_s, u"Call back"_s}});
    QStringList whose;
    for (const SearchHit &hit : search(*db, u"call"_s, 5))
        whose << hit.customer;
    CHECK(whose == QStringList {{}, u"Annabella"_s, u"Anna Ozoliņa"_s});
    CHECK(search(*db, u"kitchen"_s, 1).first().customer == u"Anna Ozoliņa");
    CHECK(search(*db, u"annabella"_s, 1).first().customer.isEmpty());
}

TEST_CASE_METHOD(SearchFile, "What is written so comes before what only sounds so", "[search]")
{
    const std::unique_ptr<EntityStore> activities = makeStore(*db, Entity::Activity, fixedClock(test::today));
    const qint64 newest = add(*activities, {{u"subject"_s, u"Call on the way in"_s}}); // spelt "kl an t v an"
    const QString ids = found(u"an"_s);
    CHECK(ids.startsWith(u"c"));
    CHECK(ids.endsWith(u"a%1"_s.arg(newest)));
}

TEST_CASE_METHOD(SearchFile, "A hit tells the value that was found, for those who write it in a line of their own",
                 "[search]")
{
    CHECK(search(*db, u"123456"_s, 1).first().found == u"+371 29 123 456");
    CHECK(search(*db, u"riga"_s, 1).first().found == u"Rīga");
    CHECK(search(*db, u"anna"_s, 1).first().found.isEmpty());
}

TEST_CASE_METHOD(SearchFile, "Segments are kept by name", "[search]")
{
    const Catalogue catalogue(*db, Entity::Customer);
    {
        Operation operation(*db, OperationKind::Settings, u"segment"_s);
        saveSegment(*db, Entity::Customer, u"Rīga"_s, *parseFilter(u"city = Riga"_s, catalogue).filter);
        saveSegment(*db, Entity::Customer, u" RĪGA "_s, *parseFilter(u"city = \"Rīga\""_s, catalogue).filter);
        operation.commit();
    }
    REQUIRE(segments(*db, Entity::Customer).size() == 1);
    CHECK(findSegment(*db, Entity::Customer, u"RIGA"_s)->filter == u"city = \"Rīga\""_s);
    CHECK(!findSegment(*db, Entity::Deal, u"RIGA"_s));
}

TEST_CASE_METHOD(SearchFile, "Segments whose names differ by a sign are two", "[search]")
{
    const Catalogue catalogue(*db, Entity::Customer);
    {
        Operation operation(*db, OperationKind::Settings, u"segment"_s);
        for (const QString &sign : {u"<"_s, u">"_s})
            saveSegment(*db, Entity::Customer, u"Turnover %1 500"_s.arg(sign),
                        *parseFilter(u"turnover %1 500"_s.arg(sign), catalogue).filter);
        operation.commit();
    }
    CHECK(segments(*db, Entity::Customer).size() == 2);
    CHECK(findSegment(*db, Entity::Customer, u"turnover < 500"_s)->filter == u"turnover < 500"_s);
    CHECK(findSegment(*db, Entity::Customer, u"Turnover > 500"_s)->filter == u"turnover > 500"_s);
    CHECK(!findSegment(*db, Entity::Customer, u"turnover 500"_s)); // either could be meant
}

TEST_CASE_METHOD(SearchFile,
                 "Who bears the name comes before who lives in a street of that name, though that one is newer",
                 "[search]")
{
    for (int i = 0; i < 10; ++i)
        add(customers, {{u"name"_s, u"Zane"_s}, {u"street"_s, i % 2 == 0 ? u"Ozolu iela"_s : u"Ozol"_s}});
    const QList<SearchHit> hits = search(*db, u"ozol"_s, 3);
    REQUIRE(hits.size() == 3);
    CHECK(hits.first().title == u"Anna Ozoliņa"_s);
    CHECK(hits.first().field == u"name"_s);
    CHECK(hits.at(1).field == u"street"_s);
}
