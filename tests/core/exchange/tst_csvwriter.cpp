#include "core/base/error.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include <QBuffer>
#include <random>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

std::string written(const std::vector<std::string_view> &cells, const CsvWriteOptions &options = {})
{
    std::string out;
    appendCsvRow(out, cells, options);
    return out;
}

class FullDisk : public QIODevice
{
public:
    FullDisk() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return std::min<qint64>(size, 100); }
};

} // namespace

TEST_CASE("CsvWriter quotes only where it must", "[exchange][csvwriter]")
{
    CHECK(written({"a", "b c", ""}) == "a,b c,\r\n");
    CHECK(written({"a,b", "say \"x\"", "two\nlines"}) == "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    CHECK(written({"a,b", "c;d"}, {.delimiter = ';'}) == "a,b;\"c;d\"\r\n");
    CHECK(written({" a", "b "}, {.lineEnd = "\n"}) == "\" a\",\"b \"\n");
    CHECK(written({""}) == "\"\"\r\n");
    CHECK(written({"=1+2", "-5", "@x"}) == "=1+2,-5,@x\r\n");
}

TEST_CASE("What CsvWriter writes CsvReader reads, byte for byte", "[exchange][csvwriter]")
{
    std::mt19937 random(20260615);
    const std::vector<std::string> pieces {"a", "Bērziņš", "\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "\t", " ", "=",
                                           "+", "-", "@", "'", "\\", "علی", "\xE2\x80\x8F", "#", "sep=", "0"};
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::string> cells(1 + random() % 5);
        for (std::string &cell : cells) {
            for (auto i = random() % 6; i > 0; --i)
                cell += pieces[random() % pieces.size()];
        }
        const char delimiter = ",;\t|"[random() % 4];
        const std::string text = written({cells.begin(), cells.end()}, {.delimiter = delimiter}) + "end";
        CsvReader reader(text, {.delimiter = delimiter});
        CsvRow row;
        REQUIRE(reader.next(row));
        INFO(text);
        REQUIRE(std::vector<std::string>(row.fields.begin(), row.fields.end()) == cells);
        CHECK(row.issues.empty());
        REQUIRE(reader.next(row));
        REQUIRE(row.fields.size() == 1);
        REQUIRE(row.fields[0] == "end");
    }
}

TEST_CASE("Safe cells start no formula, numbers and phones stay", "[exchange][csvwriter]")
{
    for (const char *cell : {"=1+2", "=HYPERLINK(\"x\")", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "-2+3+cmd", "\tx",
                             "\r=1", "+A1", "-A1", "--1", "+", "-", "- note", "+1*2", "-1--2"})
        CHECK(needsSafePrefix(cell));
    for (const char *cell :
         {"", "-5", "+5", "-1 234,50", "-1,234.50", "+371 29123456", "+1 (555) 010-2233", "-12%", "a=b", "1+1", "'=1"})
        CHECK_FALSE(needsSafePrefix(cell));
    CHECK(written({"=1+2", "+371 2912", "=A,\"B\""}, {.safe = true}) == "'=1+2,+371 2912,\"'=A,\"\"B\"\"\"\r\n");
}

TEST_CASE("CsvWriter writes to a device in pieces", "[exchange][csvwriter]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {.bom = true, .lineEnd = "\n"});
    writer.row(QStringList {u"Vārds"_s, u"a,b"_s});
    writer.row(QStringList {u"x"_s, u"y"_s});
    CHECK(buffer.data().isEmpty());
    writer.finish();
    CHECK(buffer.data() == "\xEF\xBB\xBFVārds,\"a,b\"\nx,y\n");
    CHECK(writer.rows() == 2);

    FullDisk disk;
    CsvWriter lost(disk);
    const std::string cell(100'000, 'x');
    CHECK_THROWS_AS(lost.row({std::string_view(cell)}), Error);
}
