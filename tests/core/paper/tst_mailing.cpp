#include "core/base/error.h"
#include "core/paper/mailing.h"
#include "tests/core/paper/pagetexts.h"
#include "tests/support/testfile.h"

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

struct Post : test::TestFile
{
    PageSource source {*db, Formatter(FormatSettings {}), test::today, {}};

    qint64 living(const QString &name, const QString &city = u"Riga"_s, const QString &street = u"Elm"_s)
    {
        return add(customers,
                   {{u"name"_s, name}, {u"city"_s, city}, {u"street"_s, street}, {u"postal_code"_s, u"LV-1010"_s}});
    }
};


} // namespace

TEST_CASE("Labels of a sheet neither overlap nor leave the paper", "[paper][mailing]")
{
    for (const LabelSheet &sheet : labelSheets()) {
        INFO(sheet.code.toStdString());
        const QSizeF paper = QPageSize(sheet.paper).size(QPageSize::Millimeter);
        for (int i = 0; i < sheet.count(); ++i) {
            CHECK(QRectF(QPointF(-0.01, -0.01), paper + QSizeF(0.02, 0.02)).contains(sheet.placeMm(i)));
            for (int j = 0; j < i; ++j)
                CHECK((sheet.placeMm(i) & sheet.placeMm(j)).width() * (sheet.placeMm(i) & sheet.placeMm(j)).height()
                      < 0.001);
        }
    }
    // Avery's own drawing of L7160: the first label 7.25 mm from the left, 15.15 mm from the top; the next 66 mm on.
    const LabelSheet sheet = *findLabelSheet(u"l7160"_s);
    CHECK(sheet.count() == 21);
    CHECK(sheet.placeMm(0).left() == Approx(7.25).margin(0.05));
    CHECK(sheet.placeMm(0).top() == Approx(15.15).margin(0.05));
    CHECK(sheet.placeMm(1).left() - sheet.placeMm(0).left() == Approx(66.0).margin(0.01));
}

TEST_CASE_METHOD(Post, "Labels begin where the owner says and fill sheet after sheet", "[paper][mailing]")
{
    for (int i = 0; i < 25; ++i)
        living(u"Customer %1."_s.arg(i + 1));
    const LabelSheet sheet = *findLabelSheet(u"L7160"_s);
    ListRequest request;
    request.today = test::today;
    const PaperPainter paper(labelPages(source, request, sheet, 19));
    REQUIRE(paper.pageCount() == 3); // 2 + 21 + 2
    const QList<test::Written> first = test::writtenOn(paper, 0), last = test::writtenOn(paper, 2);
    CHECK(sheet.placeMm(19).contains(test::boxOf(first, u"Customer 1."_s).center()));
    CHECK(sheet.placeMm(20).contains(test::boxOf(first, u"Customer 2."_s).center()));
    CHECK_FALSE(test::holds(first, u"Customer 3."_s));
    CHECK(sheet.placeMm(1).contains(test::boxOf(last, u"Customer 25."_s).center()));
    CHECK(paper.notes().isEmpty());
}

TEST_CASE_METHOD(Post, "A long address is set smaller, what cannot be read any more is named", "[paper][mailing]")
{
    living(u"Anna Ozola"_s, u"Riga"_s, u"A street with quite a long name, in the yard behind the second gate"_s);
    const LabelSheet sheet = *findLabelSheet(u"L7651"_s);
    const PaperPainter small(labelPages(source, {}, sheet));
    CHECK(small.notes().isEmpty());
    for (const test::Written &line : test::writtenOn(small, 0))
        CHECK(sheet.placeMm(0).contains(line.box));
    living(u"Long Name"_s, u"Riga"_s, u"word "_s.repeated(120));
    const PaperPainter paper(labelPages(source, {}, sheet));
    REQUIRE(paper.notes().size() == 1);
    CHECK(paper.notes().first().contains(u"Long Name"_s));
}

TEST_CASE_METHOD(Post, "Who has no address, or wants no post, is left out and counted", "[paper][mailing]")
{
    living(u"Anna"_s);
    customer(u"Nowhere"_s);
    add(customers, {{u"name"_s, u"Silent"_s}, {u"city"_s, u"Riga"_s}, {u"do_not_contact"_s, 1}});
    const Recipients to = recipients(source, {}, true);
    REQUIRE(to.list.size() == 1);
    CHECK(to.list.first().lines == QStringList {u"Anna"_s, u"Elm"_s, u"Riga, LV-1010"_s});
    CHECK(to.notes.size() == 2);
    CHECK(recipients(source, {}, false).list.size() == 2);
}

TEST_CASE_METHOD(Post, "Envelopes: one each, sender above, receiver below in the far half", "[paper][mailing]")
{
    living(u"Anna"_s);
    living(u"Davit"_s);
    const PaperPainter paper(envelopePages(source, {}, *findEnvelopeSize(u"DL"_s), {u"Garden Ltd"_s}));
    CHECK(paper.pageCount() == 2);
    CHECK(paper.pageSizeMm().toSize() == QSize(220, 110));
    const QList<test::Written> page = test::writtenOn(paper, 1);
    CHECK(test::boxOf(page, u"Davit"_s).left() >= 109);
    CHECK(test::boxOf(page, u"Davit"_s).top() > test::boxOf(page, u"Garden Ltd"_s).bottom());
}

TEST_CASE_METHOD(Post, "A letter has each customer's own words, and none of another", "[paper][mailing]")
{
    living(u"Anna"_s);
    customer(u"Davit"_s);
    const QString text = u"{city}\nDear {name},\n\n{{as it stands} of {today}"_s;
    const Document document = letterPages(source, {}, text);
    const PaperPainter paper(document);
    REQUIRE(paper.pageCount() == 2);
    CHECK(std::get<block::Paragraph>(document.blocks.first()).text
          == u"Riga\nDear Anna,\n\n{as it stands} of "_s + source.format.date(test::today));
    CHECK(std::get<block::Paragraph>(document.blocks.last())
              .text.startsWith(u"Dear Davit,"_s)); // no empty line for the city
    CHECK_FALSE(test::holds(test::writtenOn(paper, 1), u"Anna"_s));
    CHECK(unknownLetterField(u"Hello {nobody}"_s, Catalogue(Entity::Customer)) == u"nobody"_s);
    CHECK_THROWS_AS(letterPages(source, {}, u"Hello {nobody}"_s), Error);
}

TEST_CASE_METHOD(Post, "Birthdays go by month and day, with the age reached this year", "[paper][mailing]")
{
    add(customers, {{u"name"_s, u"Late"_s}, {u"birthday"_s, u"1980-12-24"_s}});
    add(customers, {{u"name"_s, u"Early"_s}, {u"birthday"_s, u"--02-03"_s}});
    add(customers, {{u"name"_s, u"Spring"_s}, {u"birthday"_s, u"1990-03-21"_s}});
    customer(u"Unknown"_s);
    const Document document = birthdayPages(source, {});
    const QList<test::Written> page = test::writtenOn(PaperPainter(document), 0);
    CHECK(test::boxOf(page, u"Early"_s).top() < test::boxOf(page, u"Spring"_s).top());
    CHECK(test::boxOf(page, u"Spring"_s).top() < test::boxOf(page, u"Late"_s).top());
    CHECK(test::holds(page, u"46"_s)); // 2026 − 1980
    CHECK(document.notes.size() == 1);

    const PageSource persian {*db, Formatter(FormatSettings::usual(u"fa"_s)), test::today, {}};
    const Document jalali = birthdayPages(persian, {});
    // 21 March 1990 is 1 Farvardin 1369, the first day of the year; 24 December is 3 Dey.
    const auto &first = std::get<block::Heading>(jalali.blocks.at(1));
    CHECK(first.text == persian.format.monthName(1));
    CHECK(std::get<block::Table>(jalali.blocks.at(2)).row(0).at(1) == u"Spring"_s);
    CHECK(std::get<block::Table>(jalali.blocks.at(2)).row(0).at(2) == u"۳۶"_s); // 1405 − 1369
}

TEST_CASE_METHOD(Post, "A 29 February of an unknown year has its day in the Jalali calendar", "[paper][mailing]")
{
    add(customers, {{u"name"_s, u"Leap"_s}, {u"birthday"_s, u"--02-29"_s}});
    const PageSource persian {*db, Formatter(FormatSettings::usual(u"fa"_s)), test::today, {}};
    const Document jalali = birthdayPages(persian, {});
    CHECK(jalali.notes.isEmpty());
    CHECK(std::get<block::Heading>(jalali.blocks.at(1)).text == persian.format.monthName(12));
    CHECK(std::get<block::Table>(jalali.blocks.at(2)).row(0).at(0) == u"۱۰"_s); // 29 February 2024 was 10 Esfand 1402
}
