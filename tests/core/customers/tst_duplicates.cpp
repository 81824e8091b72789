#include "core/customers/duplicates.h"
#include "core/base/error.h"
#include "tests/support/testfile.h"

using namespace Qt::StringLiterals;
using namespace koriz;

namespace {

struct Duplicates : test::TestFile
{
    using Values = QList<std::pair<QString, QVariant>>;

    [[nodiscard]] std::optional<DuplicatePair> pairOf(const Values &one, const Values &two)
    {
        const qint64 a = add(customers, one);
        const qint64 b = add(customers, two);
        for (const DuplicatePair &pair : findDuplicates(*db, 1000).pairs) {
            if (pair.a == a && pair.b == b)
                return pair;
        }
        return std::nullopt;
    }
};

} // namespace

TEST_CASE_METHOD(Duplicates, "The same person is found however the name is written", "[customers][duplicates]")
{
    SECTION("words in another order, another case, an accent")
    {
        const auto pair = pairOf({{u"name"_s, u"Jānis Bērziņš"_s}}, {{u"name"_s, u"BERZINS Janis"_s}});
        REQUIRE(pair);
        CHECK(pair->reasons.contains(DuplicateReason::SameName));
    }
    SECTION("another script, with the same phone")
    {
        const auto pair = pairOf({{u"name"_s, u"Армен Хачатрян"_s}, {u"phone"_s, u"+374 91 123456"_s}},
                                 {{u"name"_s, u"Armen Khachatryan"_s}, {u"phone"_s, u"091 12-34-56"_s}});
        REQUIRE(pair);
        CHECK(pair->reasons.contains(DuplicateReason::SamePhone));
        CHECK(pair->score >= 80);
    }
    SECTION("a typing slip, with the same e-mail in another case")
    {
        const auto pair = pairOf({{u"name"_s, u"Margaret Thompson"_s}, {u"email"_s, u"M.Thompson@example.org"_s}},
                                 {{u"name"_s, u"Margret Thomson"_s}, {u"email"_s, u"m.thompson@example.org"_s}});
        REQUIRE(pair);
        CHECK(pair->reasons.contains(DuplicateReason::SimilarName));
        CHECK(pair->reasons.contains(DuplicateReason::SameEmail));
    }
    SECTION("an initial and a patronymic, with the same phone")
    {
        CHECK(pairOf({{u"name"_s, u"Иванов И."_s}, {u"phone"_s, u"+7 495 1234567"_s}},
                     {{u"name"_s, u"Иван Петрович Иванов"_s}, {u"phone"_s, u"8 495 123-45-67"_s}}));
    }
    SECTION("one firm by its tax number")
    {
        CHECK(pairOf({{u"name"_s, u"SIA Ozols"_s}, {u"kind"_s, u"company"_s}, {u"tax_id"_s, u"LV 40003-123456"_s}},
                     {{u"name"_s, u"Ozols Ltd"_s}, {u"kind"_s, u"company"_s}, {u"tax_id"_s, u"lv40003123456"_s}}));
    }
}

TEST_CASE_METHOD(Duplicates, "Different people are left alone", "[customers][duplicates]")
{
    SECTION("a family with one phone")
    {
        CHECK_FALSE(pairOf({{u"name"_s, u"Anna Ozola"_s}, {u"phone"_s, u"29123456"_s}},
                           {{u"name"_s, u"Pēteris Ozols"_s}, {u"phone"_s, u"29123456"_s}}));
    }
    SECTION("one family name and birthday")
    {
        CHECK_FALSE(pairOf({{u"name"_s, u"Uldis Zvaigzne"_s}, {u"birthday"_s, u"1980-05-11"_s}},
                           {{u"name"_s, u"Ilze Zvaigzne"_s}, {u"birthday"_s, u"1980-05-11"_s}}));
    }
    SECTION("namesakes with other birthdays")
    {
        CHECK_FALSE(pairOf({{u"name"_s, u"Anna Ozola"_s}, {u"birthday"_s, u"1980-05-11"_s}},
                           {{u"name"_s, u"Anna Ozola"_s}, {u"birthday"_s, u"1961-01-30"_s}}));
    }
    SECTION("told apart by the owner, until that is undone")
    {
        const qint64 a = customer(u"Anna Ozola"_s), b = customer(u"Anna Ozola"_s);
        REQUIRE(findDuplicates(*db, 10).total == 1);
        Operation operation(*db, OperationKind::Edit, u"apart"_s);
        tellApart(*db, b, a);
        const OperationId id = operation.commit();
        CHECK(findDuplicates(*db, 10).total == 0);
        undo(*db, id);
        CHECK(findDuplicates(*db, 10).total == 1);
    }
}

TEST_CASE_METHOD(Duplicates, "Exact duplicates say nothing different", "[customers][duplicates]")
{
    SECTION("one knows less")
    {
        const auto pair
            = pairOf({{u"name"_s, u"Anna Ozola"_s}, {u"phone"_s, u"29123456"_s}}, {{u"name"_s, u"anna ozola"_s}});
        REQUIRE(pair);
        CHECK(pair->exact);
    }
    SECTION("another phone")
    {
        const auto pair = pairOf({{u"name"_s, u"Anna Ozola"_s}, {u"phone"_s, u"29123456"_s}},
                                 {{u"name"_s, u"Anna Ozola"_s}, {u"phone"_s, u"20000000"_s}});
        REQUIRE(pair);
        CHECK_FALSE(pair->exact);
    }
}

TEST_CASE_METHOD(Duplicates, "The search is limited", "[customers][duplicates]")
{
    for (int i = 0; i < 8; ++i)
        customer(u"Anna Ozola"_s);
    const DuplicatesFound found = findDuplicates(*db, 5);
    CHECK(found.pairs.size() == 5);
    CHECK(found.total == 28); // 8 of 2
}

TEST_CASE_METHOD(Duplicates, "The search is stopped between a thousand pairs and the next", "[customers][duplicates]")
{
    for (int i = 0; i < 400; ++i)
        customer(u"Anna %1"_s.arg(QChar(u'a' + i % 10)).repeated(2));
    int told = 0;
    std::atomic_bool isStopped = false;
    const Progress progress {[&](qint64, qint64 total) {
                                 if (total > 0)
                                     isStopped = ++told == 3;
                             },
                             &isStopped};
    CHECK_THROWS_AS(findDuplicates(*db, 5, progress), Cancelled);
    CHECK(told == 3);
}
