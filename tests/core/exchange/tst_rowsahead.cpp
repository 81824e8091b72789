#include "core/base/error.h"
#include "core/exchange/rowsahead.h"
#include <catch2/catch.hpp>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

/// Rows "1", "2" ... of a given length; one may be a problem, one a line of totals, one fails.
class CountedRows : public RowSource
{
public:
    bool next(SourceRow &row) override
    {
        if (read == total)
            return false;
        if (++read == failing)
            throw Error(u"The disk is gone."_s);
        row.line = read;
        row.problem = read == broken ? u"torn"_s : QString();
        row.cells.clear();
        if (read == broken)
            row.raw = "as it stood";
        else
            row.cells = {read == summed ? u"Total"_s : QString::number(read).leftJustified(width)};
        return true;
    }
    void rewind() override { read = 0; }
    [[nodiscard]] qint64 position() const override { return read; }
    [[nodiscard]] qint64 size() const override { return total; }

    std::atomic<qint64> read = 0;
    qint64 total = 0, failing = 0, broken = 0, summed = 0;
    int width = 0;
};

class Reader : public RowImport
{
public:
    [[nodiscard]] std::unique_ptr<ReadRow> newRow() const override { return std::make_unique<ReadRow>(); }
    void read(ReadRow &row) override { seen << row.source.line; }
    Outcome take(ReadRow &) override { return Outcome::Created; }

    QList<qint64> seen {};
};

} // namespace

TEST_CASE("RowsAhead gives every row once and in order", "[import][rowsahead]")
{
    CountedRows source;
    source.total = 10'000;
    Reader reader;
    RowsAhead rows(source, reader, Entity::Product);
    qint64 last = 0;
    while (const ReadRow *row = rows.next()) {
        REQUIRE(row->source.line == last + 1);
        REQUIRE(row->source.cells.front() == QString::number(++last));
        REQUIRE(rows.position() >= last);
    }
    CHECK(last == 10'000);
    CHECK(rows.next() == nullptr);
    CHECK(rows.position() == 0);
}

TEST_CASE("RowsAhead rejects what is no record without reading it", "[import][rowsahead]")
{
    CountedRows source;
    source.total = 3;
    source.broken = 1;
    source.summed = 2;
    Reader reader;
    RowsAhead rows(source, reader, Entity::Product);
    const ReadRow *torn = rows.next();
    REQUIRE(torn);
    CHECK(torn->issues.reason() == u"torn"_s);
    CHECK(torn->source.raw == "as it stood");
    const ReadRow *total = rows.next();
    REQUIRE(total);
    CHECK(total->issues.isRejected());
    const ReadRow *third = rows.next();
    REQUIRE(third);
    CHECK_FALSE(third->issues.isRejected());
    CHECK(rows.next() == nullptr);
    CHECK(reader.seen == QList<qint64> {3});
}

TEST_CASE("What fails while reading ahead is thrown after the rows before it", "[import][rowsahead]")
{
    CountedRows source;
    source.total = 1000;
    source.failing = 501;
    Reader reader;
    RowsAhead rows(source, reader, Entity::Product);
    for (qint64 i = 1; i <= 500; ++i) {
        const ReadRow *row = rows.next();
        REQUIRE(row);
        REQUIRE(row->source.line == i);
    }
    CHECK_THROWS_AS(rows.next(), Error);
}

TEST_CASE("RowsAhead keeps few rows and stops when it is given up", "[import][rowsahead]")
{
    CountedRows source;
    source.total = 100'000'000;
    Reader reader;
    qint64 most = 0;
    SECTION("by their number") { most = 1000; }
    SECTION("by their size")
    {
        source.width = 500'000; // a megabyte each
        most = 10;
    }
    {
        RowsAhead rows(source, reader, Entity::Product);
        for (int i = 0; i < 5; ++i)
            REQUIRE(rows.next());
        CHECK(source.read <= most);
    }
    CHECK(source.read <= most);
}
