#include "core/paper/cardpages.h"
#include "tests/core/paper/pagetexts.h"
#include "tests/support/testfile.h"

using namespace koriz;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(test::TestFile, "A card on paper has every phone and address, whole", "[paper][pages]")
{
    const qint64 id = add(customers,
                          {{u"name"_s, u"Anna Ozola"_s},
                           {u"phone"_s, u"+371 20000001"_s},
                           {u"phone.2"_s, u"+371 20000002"_s},
                           {u"city"_s, u"Rīga"_s},
                           {u"street"_s, u"Brīvības iela"_s},
                           {u"building"_s, u"1"_s},
                           {u"address.2.city"_s, u"Kuldīga"_s},
                           {u"notes"_s, u"Likes apricots"_s}});
    const PageSource source {*db, Formatter(FormatSettings {}), test::today, {}};
    const std::optional<Document> card = cardPages(source, id);
    REQUIRE(card);
    const PaperPainter paper(*card);
    CHECK(paper.pageCount() == 1);
    const QList<test::Written> page = test::writtenOn(paper, 0);
    for (const QString &text : {u"Anna Ozola"_s, u"20000001"_s, u"20000002"_s, u"Brīvības iela 1"_s, u"Kuldīga"_s,
                                u"Likes apricots"_s, u"Added to the customers"_s}) {
        INFO(text.toStdString());
        CHECK(test::holds(page, text));
    }
    CHECK_FALSE(cardPages(source, id + 1).has_value());
}
