#include "core/customers/namesimilarity.h"
#include <catch2/catch.hpp>

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE("Names are as alike as Jaro and Winkler say", "[customers][duplicates]")
{
    // The examples of Winkler (1990).
    CHECK(nameSimilarity(u"martha"_s, u"marhta"_s) == Approx(0.961).epsilon(0.001));
    CHECK(nameSimilarity(u"dixon"_s, u"dicksonx"_s) == Approx(0.813).epsilon(0.001));
    CHECK(nameSimilarity(u"dwayne"_s, u"duane"_s) == Approx(0.840).epsilon(0.001));
    CHECK(nameSimilarity(u"anna"_s, u"anna"_s) == 1);
    CHECK(nameSimilarity(u"anna"_s, QString()) == 0);
}

TEST_CASE("Of names of several words the least alike pair counts, and an initial stands for a word",
          "[customers][duplicates]")
{
    CHECK(nameSimilarity(u"anna ozola"_s, u"ozola anna"_s) == 1);
    CHECK(nameSimilarity(u"martha ozola"_s, u"marhta ozola"_s) == nameSimilarity(u"martha"_s, u"marhta"_s));
    CHECK(nameSimilarity(u"a ozola"_s, u"anna ozola"_s) == 0.9);
    CHECK(nameSimilarity(u"b ozola"_s, u"anna ozola"_s) == 0);
    CHECK(nameSimilarity(u"ozola"_s, u"anna ozola"_s) == 0.96);
}
