#include "core/exchange/csvreader.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace koriz;
using namespace Qt::StringLiterals;
using Rows = std::vector<std::vector<std::string>>;

namespace {

struct Parsed
{
    Rows rows {};
    std::vector<CsvIssue> issues {};
    std::vector<qint64> lines {};
    std::vector<bool> broken {};
};

Parsed parse(std::string_view text, CsvOptions options = {})
{
    Parsed result;
    CsvReader reader(text, std::move(options));
    CsvRow row;
    while (reader.next(row)) {
        result.rows.emplace_back(row.fields.begin(), row.fields.end());
        result.issues.insert(result.issues.end(), row.issues.begin(), row.issues.end());
        result.lines.push_back(row.line);
        result.broken.push_back(row.isBroken);
    }
    return result;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Rows rowsOf(const QJsonArray &data)
{
    Rows rows;
    for (const QJsonValue &row : data) {
        auto &cells = rows.emplace_back();
        for (const QJsonValue &cell : row.toArray())
            cells.push_back(cell.toString().toStdString());
    }
    return rows;
}

CsvOptions papaOptions(const QJsonObject &config)
{
    CsvOptions options;
    options.resync = false;
    const QJsonValue comments = config["comments"_L1];
    options.comment = comments.isBool() ? "#" : comments.toString().toStdString();
    if (config.contains("delimiter"_L1))
        options.delimiter = config["delimiter"_L1].toString().toStdString().front();
    return options;
}

QString codeOf(CsvProblem problem)
{
    return problem == CsvProblem::OpenQuote ? u"MissingQuotes"_s : u"InvalidQuotes"_s;
}

const QString shared = QString::fromUtf8(KORIZ_SHARED_DATA);

} // namespace

TEST_CASE("CsvReader agrees with the cases of PapaParse", "[exchange][csv]")
{
    const QString path = shared + u"/csv/papaparse_core_parser_tests.json"_s;
    if (!QFile::exists(path))
        return;
    const QJsonArray cases = readJson(path)["CORE_PARSER_TESTS"_L1].toArray();
    REQUIRE(cases.size() == 62);
    for (const QJsonValue &value : cases) {
        const QJsonObject test = value.toObject();
        const QJsonObject expected = test["expected"_L1].toObject();
        const QJsonObject config = test["config"_L1].toObject();
        INFO(test["description"_L1].toString().toStdString());
        const std::string input = test["input"_L1].toString().toStdString();
        Parsed parsed = parse(input, papaOptions(config));
        if (config.contains("preview"_L1))
            parsed.rows.resize(size_t(config["preview"_L1].toInt()));
        if (config["header"_L1].toBool()) {
            QStringList names;
            for (const std::string &name : parsed.rows.front())
                names += QString::fromStdString(name);
            names = uniqueColumnNames(names);
            std::transform(names.begin(), names.end(), parsed.rows.front().begin(),
                           [](const QString &s) { return s.toStdString(); });
        }
        CHECK(parsed.rows == rowsOf(expected["data"_L1].toArray()));
        const QJsonArray errors = expected["errors"_L1].toArray();
        REQUIRE(qsizetype(parsed.issues.size()) == errors.size());
        for (qsizetype i = 0; i < errors.size(); ++i)
            CHECK(codeOf(parsed.issues[size_t(i)].problem) == errors[i]["code"_L1].toString());
    }
}

TEST_CASE("Blanks and tabs between a closing quote and the end of its cell are passed over", "[exchange][csv]")
{
    CHECK(parse("\"a\" \t,b\n\"c\"\t\t\r\nd,\"e\" \t ,f\n\"g\"\t").rows
          == Rows {{"a", "b"}, {"c"}, {"d", "e", "f"}, {"g"}});
    // The sixteenth line of univocity's file of essentials ends so, and those after it must not be lost.
    CHECK(parse("1997 ,\"ac, moon\"\t, \"3000.00\" \t\n1997,\" ac \"\t,3000.00  \t").rows
          == Rows {{"1997 ", "ac, moon", " \"3000.00\" \t"}, {"1997", " ac ", "3000.00  \t"}});
}

TEST_CASE("CsvReader reads csv-spectrum", "[exchange][csv]")
{
    const QDir folder(shared + u"/csv/csv-spectrum"_s);
    for (const QString &name : QDir(folder.filePath(u"csvs"_s)).entryList({u"*.csv"_s})) {
        INFO(name.toStdString());
        QFile csv(folder.filePath(u"csvs/"_s + name));
        REQUIRE(csv.open(QIODevice::ReadOnly));
        if (name == u"location_coordinates.csv"_s)
            continue; // its answer is of another row
        QByteArray bytes = csv.readAll();
        if (name.contains(u"_crlf"_s)) // the copy at hand has lost its carriage returns
            bytes.replace("\r\n", "\n").replace("\n", "\r\n");
        const std::string text = bytes.toStdString();
        QFile json(folder.filePath(u"json/"_s + name.chopped(4) + u".json"_s));
        REQUIRE(json.open(QIODevice::ReadOnly));
        const QJsonArray objects = QJsonDocument::fromJson(json.readAll()).array();
        Parsed parsed = parse(text);
        std::erase_if(parsed.rows, [](const auto &row) { return row.size() == 1 && row[0].empty(); });
        REQUIRE(qsizetype(parsed.rows.size()) == objects.size() + 1);
        CHECK(parsed.issues.empty());
        for (qsizetype i = 0; i < objects.size(); ++i) {
            const QJsonObject object = objects[i].toObject();
            REQUIRE(qsizetype(parsed.rows[0].size()) == object.size());
            for (size_t c = 0; c < parsed.rows[0].size(); ++c)
                CHECK(QString::fromStdString(parsed.rows[size_t(i) + 1][c])
                      == object[QString::fromStdString(parsed.rows[0][c])].toString());
        }
    }
}

TEST_CASE("CsvReader tells where a row starts", "[exchange][csv]")
{
    SECTION("with every kind of line end") {
        const Parsed parsed = parse("a,b\r\nc,\"d\r\ne\"\rf,g\n\nh\n");
        CHECK(parsed.rows == Rows {{"a", "b"}, {"c", "d\r\ne"}, {"f", "g"}, {""}, {"h"}, {""}});
        CHECK(parsed.lines == std::vector<qint64> {1, 2, 4, 5, 6, 7});
    }
    SECTION("by byte and raw text") {
        CsvReader reader("a,\"b\"\"\"\r\nxyz,1");
        CsvRow row;
        REQUIRE(reader.next(row));
        CHECK(row.raw == "a,\"b\"\"\"");
        CHECK(row.fields[1] == "b\"");
        REQUIRE(reader.next(row));
        CHECK(row.offset == 9);
        CHECK(row.raw == "xyz,1");
        CHECK_FALSE(reader.next(row));
        CHECK(reader.position() == 14);
    }
    SECTION("blank lines are flagged, rows of empty cells are not") {
        CsvReader reader("\n,\n\"\"\n");
        CsvRow row;
        std::vector<bool> blanks;
        while (reader.next(row))
            blanks.push_back(row.isBlank);
        CHECK(blanks == std::vector<bool> {true, false, false, true});
    }
}

TEST_CASE("CsvReader gives the same rows wherever they lie in the text", "[exchange][csv]")
{
    for (size_t pad = 0; pad < 200; ++pad) {
        const std::string text = std::string(pad, 'x') + ",\"p\"\"q\",\"r\ns\"\r\n\"\",end";
        INFO(pad);
        CHECK(parse(text).rows == Rows {{std::string(pad, 'x'), "p\"q", "r\ns"}, {"", "end"}});
    }
}

TEST_CASE("CsvReader survives broken quotes", "[exchange][csv]")
{
    SECTION("an open quote costs one row") {
        const Parsed parsed = parse("a,b\n1,\"27 inch\n2,x\n3,y\n", {.columns = 2});
        CHECK(parsed.rows == Rows {{"a", "b"}, {"1"}, {"2", "x"}, {"3", "y"}, {""}});
        CHECK(parsed.broken == std::vector<bool> {false, true, false, false, false});
        CHECK(parsed.issues == std::vector<CsvIssue> {{CsvProblem::OpenQuote, 2, 2}});
        CHECK(parsed.lines == std::vector<qint64> {1, 2, 3, 4, 5});
    }
    SECTION("an open quote that meets the quotes of a later row costs one row") {
        const Parsed parsed = parse("1,\"27 inch,z\n2,\"x\",z\n3,y,z\n", {.columns = 3});
        CHECK(parsed.rows == Rows {{"1"}, {"2", "x", "z"}, {"3", "y", "z"}, {""}});
        CHECK(parsed.issues == std::vector<CsvIssue> {{CsvProblem::StrayQuote, 1, 2}});
    }
    SECTION("quotes that are not doubled stay in the text when the columns come out right") {
        const Parsed parsed = parse("1,\"she said \"yes\" loudly\nand left\",z\n", {.columns = 3});
        CHECK(parsed.rows == Rows {{"1", "she said \"yes\" loudly\nand left", "z"}, {""}});
        CHECK(parsed.broken == std::vector<bool> {false, false});
        CHECK(parsed.issues.size() == 1);
    }
    SECTION("spaces after a closing quote do not matter") {
        CHECK(parse("\"a\" ,\"b\"  \n\"c\" ").rows == Rows {{"a", "b"}, {"c"}});
    }
    SECTION("hostile text of open quotes ends soon, with a reason") {
        std::string text;
        for (int i = 0; i < 1'000'000; ++i)
            text += "\"a\n";
        const Parsed parsed = parse(text);
        CHECK(parsed.issues.back().problem == CsvProblem::TooBroken);
        CHECK(parsed.rows.size() < 1000);
    }
}

TEST_CASE("CsvReader keeps its limits", "[exchange][csv]")
{
    const std::string big(1'100'000, 'x');
    SECTION("a field that is too long") {
        const Parsed parsed = parse("a,b\n1," + big + ",2\n3,4\n");
        CHECK(parsed.broken == std::vector<bool> {false, true, false, false});
        CHECK(parsed.issues == std::vector<CsvIssue> {{CsvProblem::FieldTooLong, 2, 2}});
        CHECK(parsed.rows[2] == std::vector<std::string> {"3", "4"});
    }
    SECTION("a quoted field that is too long, doubled quotes and all") {
        for (const std::string &inner : {big, "\"\"" + big, big + "\"\"" + big}) {
            const Parsed parsed = parse("1,\"" + inner + "\",2\n3,4");
            CHECK(parsed.broken == std::vector<bool> {true, false});
            CHECK(parsed.issues == std::vector<CsvIssue> {{CsvProblem::FieldTooLong, 1, 2}});
            CHECK(parsed.rows[1] == std::vector<std::string> {"3", "4"});
        }
    }
    SECTION("exactly 1 MiB is fine") {
        const std::string most(1024 * 1024, 'y');
        CHECK(parse(most + ",2").rows == Rows {{most, "2"}});
        CHECK(parse("\"" + most + "\",2").rows == Rows {{most, "2"}});
    }
    SECTION("too many columns") {
        CHECK(parse(std::string(511, ',')).rows[0].size() == 512);
        const Parsed parsed = parse(std::string(1'000'000, ',') + "\nx");
        CHECK(parsed.issues == std::vector<CsvIssue> {{CsvProblem::TooManyColumns, 1, 513}});
        CHECK(parsed.rows[1] == std::vector<std::string> {"x"});
    }
    SECTION("a row that is too long, though none of its cells is") {
        std::string cells = "1";
        for (int i = 0; i < 17; ++i)
            cells += ',' + std::string(1024 * 1024, 'z');
        const Parsed parsed = parse(cells + "\n3,4");
        CHECK(parsed.broken == std::vector<bool> {true, false});
        CHECK(parsed.issues == std::vector<CsvIssue> {{CsvProblem::RowTooLong, 1, 17}});
        CHECK(parsed.rows[1] == std::vector<std::string> {"3", "4"});
    }
    SECTION("NUL bytes are told, with line and column") {
        const Parsed parsed = parse(std::string("a,b\n1,x\0y\n\"\n\0\",2\n", 17));
        CHECK(parsed.broken == std::vector<bool> {false, true, true, false});
        CHECK(parsed.issues == std::vector<CsvIssue> {{CsvProblem::NulByte, 2, 2}, {CsvProblem::NulByte, 4, 1}});
    }
    SECTION("every problem is told in words") {
        for (CsvProblem problem :
             {CsvProblem::OpenQuote, CsvProblem::StrayQuote, CsvProblem::FieldTooLong, CsvProblem::TooManyColumns,
              CsvProblem::RowTooLong, CsvProblem::NulByte, CsvProblem::TooBroken})
            CHECK(describe({problem, 1, 1}).endsWith(u'.'));
    }
}

TEST_CASE("CsvReader takes another delimiter, quote or none", "[exchange][csv]")
{
    CHECK(parse("a;'b;c'\n", {.delimiter = ';', .quote = '\''}).rows[0] == std::vector<std::string> {"a", "b;c"});
    CHECK(parse("a\t\"b\tc\"", {.delimiter = '\t', .quote = 0}).rows == Rows {{"a", "\"b", "c\""}});
}
