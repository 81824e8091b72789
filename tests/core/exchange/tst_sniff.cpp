#include "core/exchange/csvtable.h"
#include "core/exchange/sniff.h"
#include <QDir>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

const QString shared = QString::fromUtf8(KORIZ_SHARED_DATA);

SniffResult sniffText(const QByteArray &text, const SniffOptions &options = {})
{
    return sniff(TextSource::fromBytes(text), options);
}

/// What a file is known to be; rows counted with Python's csv module, blank rows and the preamble left out.
struct Known
{
    const char *path;
    const char *encoding;
    char delimiter;
    bool header;
    int columns;
    int rows;
    int headerLine = 1;
};

constexpr Known knownFiles[] {
    {"contacts/google_shared_contacts_client.csv", "utf-8", ',', true, 22, 3},
    {"contacts/linkedin_connections_preamble.csv", "utf-8", ',', true, 7, 7, 5},
    {"contacts/odoo_customers_contacts.csv", "utf-8", ',', true, 9, 8},
    {"contacts/odoo_res.partner.csv", "utf-8", ',', true, 17, 6},
    {"contacts/thunderbird_basic.csv", "utf-8", ',', true, 37, 2},
    {"contacts/thunderbird_semicolon.csv", "utf-8", ';', true, 4, 2},
    {"contacts/uk-500_CR-only.csv", "utf-8", ',', true, 11, 500},
    {"contacts/roundcube/all.csv", "utf-8-bom", ',', true, 61, 1},
    {"contacts/roundcube/email.csv", "utf-8", ',', true, 1, 4},
    {"contacts/roundcube/gmail.csv", "utf-8", ',', true, 81, 1},
    {"contacts/roundcube/outlook.csv", "utf-8", ',', true, 3, 1},
    {"contacts/roundcube/tb_plain.csv", "utf-8", ',', true, 38, 1},
    {"contacts/derived/az_plain_utf8bom_semicolon_sepline.csv", "utf-8-bom", ';', true, 13, 100, 2},
    {"contacts/derived/fa_plain_utf8bom_comma.csv", "utf-8-bom", ',', true, 13, 100},
    {"contacts/derived/hy_google_new_utf8.csv", "utf-8", ',', true, 34, 100},
    {"contacts/derived/ka_google_old_utf16le_bom.csv", "utf-16le", ',', true, 56, 100},
    {"contacts/derived/lv_plain_cp1257_semicolon.csv", "windows-1257", ';', true, 13, 100},
    {"crm/salesforce_opportunityData.csv", "utf-8", ',', true, 31, 38},
    {"crm/bitrix_dirty/deals.csv", "utf-8", ',', true, 14, 12},
    {"crm/bitrix_dirty/contacts.csv", "utf-8", ',', true, 6, 5},
    {"crm/hubspot_dummy/hubspot_contacts.csv", "utf-8", ',', true, 20, 950},
    {"crm/hubspot_dummy/hubspot_deals.csv", "utf-8", ',', true, 12, 500},
    {"crm/hubspot_dummy/hubspot_activities.csv", "utf-8", ',', true, 11, 2000},
    {"transactions/Telco-Customer-Churn.csv", "utf-8", ',', true, 21, 7043},
    {"transactions/cdnow_sample_BTYD.csv", "utf-8", ',', true, 5, 6919},
    {"transactions/rfm_data_orders.csv", "utf-8", ',', true, 6, 4906},
    {"transactions/chinook/Customer.csv", "utf-8", ',', true, 13, 59},
    {"transactions/chinook/Invoice.csv", "utf-8", ',', true, 9, 412},
    {"transactions/chinook/InvoiceLine.csv", "utf-8", ',', true, 5, 2240},
    {"csv/csvkit/mac_newlines.csv", "utf-8", ',', true, 3, 2},
    {"csv/csvkit/test_latin1.csv", "windows-1252", ',', true, 3, 2},
    {"csv/csvkit/test_utf16_big.csv", "utf-16be", ',', true, 3, 2},
    {"csv/csvkit/test_utf16_little.csv", "utf-16le", ',', true, 3, 2},
    {"csv/csvkit/test_date_format.csv", "utf-8", ',', true, 1, 2},
    {"csv/csvkit/sheetsxlsx_converted.csv", "utf-8", ',', true, 9, 5},
    {"csv/salesforce_dataloader/csvtext_BOM_UTF16LE.csv", "utf-16le", ',', true, 3, 2},
    {"csv/smarter_csv/separator_semi.csv", "utf-8", ';', true, 5, 3},
    {"csv/smarter_csv/separator_tab.csv", "utf-8", '\t', true, 5, 3},
    {"csv/smarter_csv/separator_pipe.csv", "utf-8", '|', true, 5, 3},
    {"csv/smarter_csv/separator_colon.csv", "utf-8", ':', true, 5, 3},
    {"csv/smarter_csv/separator_comma.csv", "utf-8", ',', true, 5, 3},
    {"csv/smarter_csv/no_header.csv", "utf-8", ',', false, 6, 5},
    {"csv/smarter_csv/carriage_returns_r.csv", "utf-8", ',', true, 3, 8},
    {"csv/smarter_csv/valid_unicode.csv", "utf-8", ',', true, 5, 4},
    {"csv/univocity/essential-dos.csv", "utf-8", ',', true, 5, 15, 4},
    {"csv/univocity/essential-mac.csv", "utf-8", ',', true, 5, 15, 4},
    {"csv/rust-csv/smallpop-colon.csv", "utf-8", ':', true, 4, 10},
    {"csv/rust-csv/smallpop-no-headers.csv", "utf-8", ',', false, 4, 10},
    {"csv/rust-csv/uspop-latin1.csv", "windows-1252", ',', true, 5, 100},
    {"csv/rust-csv/bench_worldcitiespop.csv", "utf-8", ',', true, 7, 20000},
    {"csv/rust-csv/strange.csv", "utf-8", ';', false, 2, 7},
};

} // namespace

TEST_CASE("Files of other programs are read as they are known to be", "[exchange][sniff]")
{
    if (!QDir(shared).exists())
        return;
    for (const Known &known : knownFiles) {
        INFO(known.path);
        const TextSource source(shared + u'/' + QString::fromUtf8(known.path));
        const SniffResult result = sniff(source);
        CHECK(result.encoding == QString::fromUtf8(known.encoding));
        CHECK(result.csv.delimiter == known.delimiter);
        CHECK(result.header == known.header);
        CHECK(result.headerLine == (known.header ? known.headerLine : 0));
        CHECK(result.columns.size() == known.columns);
        CsvTable table(source, result);
        TableRow row;
        int rows = 0;
        while (table.next(row))
            ++rows;
        CHECK(rows == known.rows);
    }
}

TEST_CASE("The delimiter is found", "[exchange][sniff]")
{
    CHECK(sniffText("Name;Amount\nA;1,50\nB;2,75\n").csv.delimiter == ';');
    CHECK(sniffText("Name,Note\nA,\"x;y;z\"\nB,\"1;2;3\"\n").csv.delimiter == ',');
    CHECK(sniffText("Name\tPhone\nA, B\t1\nC, D\t2\n").csv.delimiter == '\t');
    CHECK(sniffText("\"a\";\"b\"\n\"c, d\";\"e\"\n").csv.delimiter == ';');
    CHECK(sniffText("Name^Phone^City\nA^1^x, y\nB^2^z\n").csv.delimiter == '^');
    CHECK(sniffText("http://a.example\nhttp://b.example\n").csv.delimiter == ',');
    CHECK(sniffText("a\n10:15:00\n11:20:30\n").csv.delimiter == ',');
    CHECK(sniffText("a,b;c\n1;2\n", {.delimiter = '|', .header = {}}).columns.size() == 1);
    SECTION("as Excel's first line tells") {
        const SniffResult result = sniffText("sep=|\r\na|b,c\r\n1|2\r\n");
        CHECK(result.csv.delimiter == '|');
        CHECK(result.columns == QStringList {u"a"_s, u"b,c"_s});
        CHECK(result.headerLine == 2);
        CHECK(result.dataLine == 3);
        CHECK(result.rows == QList<QStringList> {{u"1"_s, u"2"_s}});
    }
}

TEST_CASE("A header is told from data", "[exchange][sniff]")
{
    CHECK(sniffText("Vārds,Uzvārds\nAnna,Ozola\n").header);
    CHECK_FALSE(sniffText("Anna,Ozola,anna@example.org\nJānis,Kalns,janis@example.org\n").header);
    CHECK_FALSE(sniffText("Anna,29123456\nPēteris,29123457\n").header);
    CHECK(sniffText("foo,bar\n1,2\n3,4\n").header);
    CHECK(sniffText("foo,bar\nx,y\n").header);
    CHECK(sniffText("E-mail Address\n").header);
    CHECK_FALSE(sniffText("a@example.org\nb@example.org\n").header);
    SECTION("or as the owner says") {
        const SniffResult none = sniffText("Name,City\nA,B\n", {.delimiter = {}, .header = false});
        CHECK(none.columns == QStringList {u"Column 1"_s, u"Column 2"_s});
        CHECK(none.rows.size() == 2);
        CHECK(none.isNamed == QList<bool> {false, false});
        const SniffResult given = sniffText("1,2\n3,4\n", {.delimiter = {}, .header = true});
        CHECK(given.columns == QStringList {u"1"_s, u"2"_s});
    }
}

TEST_CASE("What stands before the table is left out and told", "[exchange][sniff]")
{
    const SniffResult result = sniffText("Customers of the shop\n\nPrinted,,\nName,City,Phone\nAnna,Rīga,1\n");
    CHECK(result.columns == QStringList {u"Name"_s, u"City"_s, u"Phone"_s});
    CHECK(result.headerLine == 4);
    REQUIRE(result.issues.size() == 1);
    CHECK(result.issues[0].isNotice);
    CHECK(result.issues[0].line == 1);
}

TEST_CASE("Of two rows of headings the lower one names the columns", "[exchange][sniff]")
{
    const SniffResult result
        = sniffText("Client;;Address;;\nName;Phone;City;Street;Zip\nAnna;1;Rīga;Brīvības 1;1010\n");
    CHECK(result.columns == QStringList {u"Name"_s, u"Phone"_s, u"City"_s, u"Street"_s, u"Zip"_s});
    CHECK(result.rows.size() == 1);
    REQUIRE(result.issues.size() == 1);
    CHECK(result.issues[0].isNotice);
    CHECK(sniffText("Name;;City\nAnna;x;Rīga\n").columns.first() == u"Name");
}

TEST_CASE("Headings are made whole and different", "[exchange][sniff]")
{
    const SniffResult result = sniffText("Name,,Name,\"Two\nlines\"\nA,B,C,5\n");
    CHECK(result.columns == QStringList {u"Name"_s, u"Column 2"_s, u"Name_1"_s, u"Two lines"_s});
    CHECK(result.isNamed == QList<bool> {true, false, true, true});
    CHECK(result.dataLine == 3);
    CHECK(result.rows == QList<QStringList> {{u"A"_s, u"B"_s, u"C"_s, u"5"_s}});
}

TEST_CASE("Rows of another length than the header", "[exchange][sniff]")
{
    const SniffResult result = sniffText("Name,City\nA\nB,Riga,\nC,Riga,extra\n\n,\nD\n");
    CHECK(result.rows == QList<QStringList> {{u"A"_s, {}}, {u"B"_s, u"Riga"_s}, {u"D"_s, {}}});
    REQUIRE(result.issues.size() == 2);
    CHECK(result.issues[0].line == 4);
    CHECK_FALSE(result.issues[0].isNotice);
    CHECK(result.issues[0].reason.contains(u"3 cells"_s));
    CHECK(result.issues[1].line == 2);
    CHECK(result.issues[1].isNotice);
    SECTION("when most rows are longer, the header lacks names") {
        CHECK(sniffText("Name,City\nA,Riga,x\nC,Riga,y\n").columns
              == QStringList {u"Name"_s, u"City"_s, u"Column 3"_s});
    }
}

TEST_CASE("A table tells why a row cannot be taken, with its text", "[exchange][sniff]")
{
    const TextSource source = TextSource::fromBytes("a,b\n1,\"open\n2,fine\n3,x\"y\n");
    CsvTable table(source, sniff(source));
    TableRow row;
    REQUIRE(table.next(row));
    CHECK(row.line == 2);
    CHECK_FALSE(row.problem.isEmpty());
    CHECK(row.raw == "1,\"open");
    REQUIRE(table.next(row));
    CHECK(row.problem.isEmpty());
    CHECK(row.cells[1] == "fine");
    REQUIRE(table.next(row));
    CHECK(row.cells[1] == "x\"y");
    CHECK_FALSE(table.next(row));
    CHECK(table.position() == 25);
}

TEST_CASE("Rows of many megabytes are not all shown, which is told", "[exchange][sniff][hostile]")
{
    QByteArray row = QByteArray(1'000'000, 'x');
    for (int i = 1; i < 15; ++i)
        row += ',' + row.first(1'000'000);
    const SniffResult result
        = sniff(TextSource::fromBytes("a,b,c,d,e,f,g,h,i,j,k,l,m,n,o\n" + (row + '\n').repeated(8)));
    CHECK(result.rows.size() == 4); // 60 of the 64 MiB
    REQUIRE(result.issues.size() == 1);
    CHECK(result.issues.front().line == 6);
}

TEST_CASE("Quotes written with a backslash", "[exchange][sniff]")
{
    const SniffResult result = sniffText("name,note\nA,\"say \\\"yes\\\", now\"\n");
    CHECK(result.rows == QList<QStringList> {{u"A"_s, u"say \"yes\", now"_s}});
    CHECK(result.issues.isEmpty());
}

TEST_CASE("Nothing, one line or one column is a table too", "[exchange][sniff]")
{
    CHECK(sniffText("").columns.isEmpty());
    CHECK(sniffText("\n\n").rows.isEmpty());
    CHECK(sniffText("Name").columns == QStringList {u"Name"_s});
    CHECK(sniffText("Name\nA\nB").rows.size() == 2);
}
