#include "core/exchange/rowsource.h"
#include "core/exchange/sheetwriter.h"
#include "core/exchange/xlsxrows.h"
#include "tests/support/imports.h"
#include "tests/support/workbook.h"
#include <QBuffer>

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;
using test::sharedFile;

namespace {

/// "A1=x|C1=y" lines of all filled cells.
QString filled(const QByteArray &bytes, std::size_t sheet = 0)
{
    XlsxBook book(bytes);
    XlsxRows rows(book, book.sheets().at(sheet));
    QStringList cells;
    while (rows.next()) {
        for (std::size_t i = 0; i < rows.cells().size(); ++i) {
            if (!rows.cells()[i].empty())
                cells << QChar(u'A' + char16_t(i)) + QString::number(rows.number()) + u'='
                        + QString::fromStdString(rows.cells()[i]);
        }
    }
    return cells.join(u'|');
}

QString refusalOf(const QByteArray &bytes)
{
    try {
        filled(bytes);
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Refused);
        return error.summary();
    }
    return {};
}

QString refusalOf(const test::Parts &parts) { return refusalOf(test::zipped(parts)); }

QByteArray utf16(const QByteArray &utf8)
{
    return QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(QString::fromUtf8(utf8));
}

QList<QStringList> tableOf(const QString &path, const QString &sheet = {})
{
    const std::unique_ptr<RowSource> source
        = openRowSource({.entity = Entity::Customer, .source = path, .sheet = sheet});
    QList<QStringList> table {source->columns};
    for (SourceRow row; source->next(row);)
        table << QStringList(row.cells.begin(), row.cells.end());
    return table;
}

} // namespace

TEST_CASE("Workbooks of other programs give the tables they are known to hold", "[exchange][xlsx]")
{
    NEEDS_SHARED("xlsx/table.xlsx");
    CHECK(tableOf(sharedFile("xlsx/table.xlsx")) == tableOf(sharedFile("xlsx/table.csv")));
    CHECK(tableOf(sharedFile("xlsx/simple.xlsx")).mid(0, 3)
          == QList<QStringList> {{u"date"_s, u"temperature"_s, u"place"_s},
                                 {u"2011-01-01"_s, u"1"_s, u"Galway"_s},
                                 {u"2011-01-02"_s, u"-1"_s, u"Galway"_s}});
    // csvkit's own conversion, whose booleans are capital
    const QList<QStringList> days = tableOf(sharedFile("csv/csvkit/sheets.xlsx"), u"data"_s);
    REQUIRE(days.size() == 6);
    CHECK(days.at(1)
          == QStringList {
              u"Chicago Reader"_s, u"1971-01-01"_s, u"40"_s, u"true"_s, u"1"_s, u"1971-01-01T04:14:00"_s, {}, {}});
    CHECK(days.at(2)
          == QStringList {u"Chicago Sun-Times"_s,
                          u"1948-01-01"_s,
                          u"63"_s,
                          u"true"_s,
                          u"1.27"_s,
                          u"1948-01-01T14:57:13"_s,
                          {},
                          u"Extra data beyond headers will be trimmed"_s});
    CHECK(days.at(3).mid(0, 5)
          == QStringList {u"Chicago Tribune"_s, u"1920-01-01"_s, u"164"_s, u"false"_s, u"41800000.01"_s});
    CHECK(days.at(5).first() == u"Unicode! Σ");
}

TEST_CASE("Numbers of sheets are read by their format", "[exchange][xlsx]")
{
    const auto text = [](double number, const char *code, bool is1904 = false) {
        return cellText(number, numberFormat(QString::fromUtf8(code)), is1904);
    };
    // Days as spreadsheet programs count them; the 60th of 1900 never was.
    CHECK(text(1, "dd.mm.yyyy") == u"1900-01-01");
    CHECK(text(59, "d-mmm-yy") == u"1900-02-28");
    CHECK(text(61, "yyyy-mm-dd") == u"1900-03-01");
    CHECK(text(39448, "m/d/yyyy") == u"2008-01-01");
    CHECK(text(39448 - 1462, "m/d/yyyy", true) == u"2008-01-01");
    CHECK(text(43831.75, "dd/mm/yyyy hh:mm") == u"2020-01-01T18:00:00");
    CHECK(text(0.5, "h:mm AM/PM") == u"12:00:00");
    CHECK(text(1.5, "[h]:mm") == u"36:00:00");
    CHECK(text(39448, "[$-426]d. mmmm yyyy;@") == u"2008-01-01");
    CHECK(text(39448, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy") == u"2008-01-01");
    CHECK(text(-1, "yyyy-mm-dd") == u"-1");
    // Numbers
    CHECK(text(29123456789, "General") == u"29123456789");
    CHECK(text(41800000.009999998, "0.00") == u"41800000.01");
    CHECK(text(0.00001, "0.00E+00") == u"0.00001");
    CHECK(text(1234.567, "#,##0.00") == u"1234.5670"); // no one takes it for thousands
    CHECK(text(1e20, "General") == u"100000000000000000000");
    CHECK(text(0.15, "0%") == u"15%");
    CHECK(text(1010, "00000") == u"01010");
    CHECK(text(5, "#,##0\\ \"дн.\"") == u"5");
    CHECK(text(5, "[Magenta]0.0;[Red]-0.0") == u"5");
    CHECK(builtInFormat(14).kind == NumberKind::Date);
    CHECK(builtInFormat(21).kind == NumberKind::Time);
    CHECK(builtInFormat(4).kind == NumberKind::Plain);
    CHECK(columnOf(u"A1") == 0);
    CHECK(columnOf(u"XFD7") == 16383);
    CHECK(columnOf(u"7") == -1);
}

TEST_CASE("Cells of every kind", "[exchange][xlsx]")
{
    const QByteArray book = test::zipped(test::workbook(
        R"(<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>in</t><rPh><t>no</t></rPh><r><t xml:space="preserve"> line</t></r></is></c>
           <c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;B1</f><v>made</v></c></row>
           <row><c s="1"><v>39448</v></c><c s="2"><v>0.25</v></c><c s="3"><v>39448.5</v></c><c s="4"><v>0.125</v></c><c s="5"><v>42</v></c></row>
           <row r="9"><c r="A9"/><c r="B9"><v>  </v></c></row><row r="10"><c r="B10" t="d"><v>2020-02-29</v></c><c r="C10" t="s"/></row>)",
        "<si><t>a</t></si><si><r><t>Ri</t></r><r><t>ch_x000D_</t></r></si>"));
    CHECK(filled(book)
          == u"A2=Rich\r|B2=in "
             u"line|C2=true|E2=made|A3=2008-01-01|B3=06:00:00|C3=2008-01-01T12:00:00|D3=12.5%|E3=00042|B10=2020-02-29");
    CHECK(filled(book, 1) == u"B3=7");
}

TEST_CASE("Parts in UTF-16 and with prefixes are read the same", "[exchange][xlsx]")
{
    const QByteArray sheet
        = R"(<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <x:row x:r="2"><x:c x:r="B2" t="inlineStr"><x:is><x:t>Bērziņš &amp; 😀 &lt;Ko&gt;</x:t></x:is></x:c></x:row></x:worksheet>)";
    test::Parts parts = test::workbook({});
    parts[4].second = utf16(sheet);
    CHECK(filled(test::zipped(parts)) == u"B2=Bērziņš & 😀 <Ko>");
    parts[4].second = QByteArray(sheet).replace("UTF-16", "utf-8");
    CHECK(filled(test::zipped(parts)) == u"B2=Bērziņš & 😀 <Ko>");
    // longer than what is read at once, and cut inside its characters
    const QByteArray longText = QByteArray("ā&amp;😀").repeated(30'000);
    parts[4].second = "<worksheet><row><c t=\"inlineStr\"><is><t>" + longText + "</t></is></c></row></worksheet>";
    CHECK(filled(test::zipped(parts, false)) == u"A1="_s + QString::fromUtf8(longText).replace(u"&amp;"_s, u"&"_s));
}

TEST_CASE_METHOD(ImportFile, "A sheet is imported as a table, with the lines of the sheet", "[import][xlsx]")
{
    const auto cell
        = [](const char *text) { return QByteArray("<c t=\"inlineStr\"><is><t>") + text + "</t></is></c>"; };
    const QByteArray rows = "<row r=\"1\">" + cell("Clients of May") + "</row><row r=\"4\">" + cell("Name")
        + cell("Birthday") + cell("Notes") + "</row><row r=\"5\">" + cell("Anna") + "<c s=\"1\"><v>29221</v></c>"
        + cell("one\ntwo\nthree") + cell("beside the table") + "</row><row r=\"7\">" + cell("Bela") + cell("no day")
        + "</row><row r=\"8\">" + cell("Cecil") + "</row>";
    const QString path = write(test::zipped(test::workbook(rows)), "people.xlsx");
    const ImportReport report = import(Entity::Customer, path);
    CHECK(report.encoding == u"xlsx");
    CHECK(report.created == 2);
    CHECK(one("SELECT birthday || notes FROM customer WHERE name = 'Anna'") == u"1980-01-01one\ntwo\nthree");
    REQUIRE(report.rejected == 1);
    const auto bad = std::ranges::find_if(report.issues, [](const ImportIssue &issue) { return !issue.isNotice; });
    CHECK(bad->line == 7);
    CHECK(bad->value == u"no day");
    // the name tells nothing about the kind of file
    CHECK(import(Entity::Customer, write(test::zipped(test::workbook(rows)), "people.csv")).rows == 3);
    options.sheet = u"2"_s;
    CHECK(analyse(*db, options).sheet == u"Other");
    options.sheet = u"Nobody"_s;
    CHECK_THROWS_AS(analyse(*db, options), Error);
}

TEST_CASE_METHOD(ImportFile, "A cover page before the table is not taken for it", "[import][xlsx]")
{
    const auto row = [](const QByteArrayList &cells) {
        QByteArray xml;
        for (const QByteArray &cell : cells)
            xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        return "<row>" + xml + "</row>";
    };
    test::Parts parts = test::workbook(row({"Exported on", "1 May"}));
    parts.last().second = "<worksheet><sheetData>" + row({"Name", "City"}) + row({"Anna", "Rīga"})
        + "</sheetData></worksheet>";
    const QString path = write(test::zipped(parts), "cover.xlsx");
    CHECK(import(Entity::Customer, path).created == 1);
    CHECK(analyse(*db, options).sheet == u"Other");
    options.sheet = u"People"_s;
    CHECK_THROWS_AS(import(Entity::Customer, path), Error);
}

TEST_CASE("Hostile and broken workbooks are refused in words", "[exchange][xlsx][hostile]")
{
    const QByteArray row = "<row><c><v>1</v></c></row>";
    const QByteArray good = test::zipped(test::workbook(row));
    REQUIRE(refusalOf(good).isEmpty());
    const auto withSheet = [](const QByteArray &xml) {
        test::Parts parts = test::workbook({});
        parts[4].second = xml;
        return parts;
    };
    SECTION("cut, foreign, empty")
    {
        for (const qsizetype size : {good.size() - 1, good.size() / 2, qsizetype(30), qsizetype(4)})
            CHECK(!refusalOf(good.first(size)).isEmpty());
        CHECK(refusalOf(QByteArray()).contains(u"archive"));
        CHECK(refusalOf(test::Parts {{"readme.txt", "hello"}}).contains(u"no workbook"));
        QByteArray damaged = good;
        for (qsizetype i = 60; i < 160; ++i)
            damaged[i] = char(damaged[i] ^ 0x55);
        CHECK(!refusalOf(damaged).isEmpty());
    }
    SECTION("a text that is not as it was written, also behind the last tag")
    {
        QByteArray changed
            = test::zipped(test::workbook("<row><c t=\"inlineStr\"><is><t>Anna</t></is></c></row>"), false);
        CHECK(filled(changed) == u"A1=Anna");
        changed[changed.indexOf("Anna")] = 'B';
        CHECK(refusalOf(changed).contains(u"damaged"));
        test::Parts parts = test::workbook(row);
        parts[4].second += QByteArray(200'000, ' ');
        QByteArray spaces = test::zipped(parts, false);
        CHECK(refusalOf(spaces).isEmpty());
        spaces[spaces.indexOf("</worksheet>") + 150'000] = '\n';
        CHECK(refusalOf(spaces).contains(u"damaged"));
    }
    SECTION("cells with texts that are none")
    {
        for (const char *index : {"2", "-1", "99999999999999999999", "one", "0x0"}) {
            INFO(index);
            CHECK(refusalOf(test::workbook("<row r=\"7\"><c t=\"s\"><v>" + QByteArray(index) + "</v></c></row>",
                                           "<si><t>a</t></si><si/>"))
                      .contains(u"row 7"));
        }
    }
    SECTION("parts that are missing")
    {
        for (const qsizetype part : {0, 1, 3, 4}) {
            test::Parts parts = test::workbook(row);
            parts.removeAt(part);
            INFO(part);
            CHECK(!refusalOf(parts).isEmpty());
        }
        test::Parts parts = test::workbook(row);
        parts.removeAt(2); // numbers are read without styles
        CHECK(refusalOf(parts).isEmpty());
    }
    SECTION("definitions and entities")
    {
        CHECK(refusalOf(withSheet("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                  "\"&a;&a;&a;\">]><worksheet><row><c><v>&b;</v></c></row></worksheet>"))
                  .contains(u"definitions"));
        CHECK(!refusalOf(withSheet("<worksheet><row><c><v>&file;</v></c></row></worksheet>")).isEmpty());
    }
    SECTION("tags with attributes that take hours to compare")
    {
        const auto withTag = [&](qsizetype count, const QByteArray &before = {}) {
            QByteArray tag = "<c";
            for (qsizetype i = 0; i < count; ++i)
                tag += " a" + QByteArray::number(i) + (i % 2 ? "='>'" : "=\"'\"");
            return "<worksheet>" + before + "<row>" + tag + "><v>1</v></c></row></worksheet>";
        };
        CHECK(refusalOf(withSheet(withTag(64))).isEmpty());
        CHECK(refusalOf(withSheet(withTag(65))).contains(u"damaged"));
        CHECK(refusalOf(withSheet(withTag(300'000))).contains(u"damaged"));
        for (const char *disguise : {"<!-- > <a \" -->", "<![CDATA[ <a ']]>", "<?a > <b '?>", "<!---> <a \" -->"})
            CHECK(refusalOf(withSheet(withTag(300'000, disguise))).contains(u"damaged"));
        CHECK(refusalOf(withSheet(utf16(withTag(64)))).isEmpty());
        CHECK(refusalOf(withSheet(utf16(withTag(300'000)))).contains(u"damaged"));
        // the same in an encoding that has other bytes for < and >
        CHECK(
            !refusalOf(withSheet("<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + withTag(300'000).replace("<", "+ADw-")))
                 .isEmpty());
    }
    SECTION("what unpacks to too much")
    {
        CHECK(refusalOf(withSheet("<worksheet>" + QByteArray("<x/>").repeated(10'000'000) + "</worksheet>"))
                  .contains(u"200 times"));
        CHECK(refusalOf(withSheet("<worksheet>" + QByteArray("<x>").repeated(1000) + "</worksheet>"))
                  .contains(u"damaged"));
        QByteArray noise(6'000'000, 'x');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char('a' + (i * 7919 / 13 + i % 17) % 26);
        CHECK(refusalOf(test::zipped(withSheet("<worksheet><row><c t=\"inlineStr\"><is><t>" + noise
                                               + "</t></is></c></row></worksheet>"),
                                     false))
                  .contains(u"1 MiB"));
    }
    SECTION("many files")
    {
        test::Parts parts = test::workbook(row);
        for (int i = 0; i < 11'000; ++i)
            parts << std::pair {"x" + QByteArray::number(i), QByteArray()};
        CHECK(refusalOf(parts).contains(u"more files"));
    }
    SECTION("rows and cells beyond a sheet")
    {
        CHECK(refusalOf(test::workbook("<row r=\"1048577\"><c><v>1</v></c></row>")).contains(u"1,048,576"));
        QByteArray cells;
        for (int i = 0; i < 40; ++i)
            cells += "<c t=\"s\"><v>0</v></c>";
        CHECK(refusalOf(test::zipped(test::workbook("<row>" + cells + "</row>",
                                                    "<si><t>" + QByteArray(900'000, 'x') + "</t></si>"),
                                     false))
                  .contains(u"16 MiB"));
    }
}

TEST_CASE_METHOD(ImportFile, "Workbooks of old kinds and wide rows", "[import][xlsx][hostile]")
{
    options.source = write("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old", "old.xls");
    try {
        static_cast<void>(openRowSource(options));
        FAIL("read");
    } catch (const Error &error) {
        CHECK(error.summary().contains(u".xls"));
    }
    const QByteArray rows
        = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Name</t></is></c></row><row r=\"2\"><c "
          "t=\"inlineStr\"><is><t>A</t></is></c>"
          "<c r=\"XFD2\"><v>1</v></c></row><row r=\"3\"><c t=\"inlineStr\"><is><t>B</t></is></c></row>";
    const ImportReport report = import(Entity::Customer, write(test::zipped(test::workbook(rows)), "wide.xlsx"));
    CHECK(report.created == 1);
    CHECK(report.rejected == 1);
    CHECK(report.issues.first().line == 2);
}

TEST_CASE("What is written to a sheet is read back", "[exchange][xlsx]")
{
    const QStringList texts {
        u"=1+1"_s,        u"@SUM(A1)"_s, u"+371 29"_s,    u" spaces "_s,          u"two\nlines"_s,
        u"\r\n"_s + u'x', u"_x0041_"_s,  u"\u0001ctrl"_s, u"Ժանետա 🍑 <b>&amp;"_s, u"1234567890123456789"_s};
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    SheetWriter writer(u"A/B: very long name of a sheet that is too long"_s, {u"Text"_s, u"=Number"_s, u"Day"_s}, true);
    for (const QString &text : texts) {
        writer.text(text);
        writer.decimal(u"1234.50"_s);
        writer.day(QDate(1980, 5, 11));
        writer.yesNo(true);
        writer.endRow();
    }
    writer.decimal(u"12345678901234567.89"_s);
    writer.empty();
    writer.day(QDate(1850, 1, 2));
    writer.endRow();
    writer.writeTo(out);
    XlsxBook book(out.data());
    XlsxRows rows(book, book.sheets().front());
    REQUIRE(rows.next());
    CHECK(rows.cells() == std::vector<std::string> {"Text", "=Number", "Day"});
    for (const QString &text : texts) {
        REQUIRE(rows.next());
        CHECK(QString::fromStdString(rows.cells().at(0)) == text);
        CHECK(std::vector<std::string>(rows.cells().begin() + 1, rows.cells().end())
              == std::vector<std::string> {"1234.5", "1980-05-11", "true"});
    }
    REQUIRE(rows.next());
    CHECK(rows.cells() == std::vector<std::string> {"12345678901234567.89", "", "1850-01-02"});
    SheetWriter other(u"x"_s, {u"x"_s});
    CHECK_THROWS_AS(other.text(QString(40'000, u'x')), Error);
}
