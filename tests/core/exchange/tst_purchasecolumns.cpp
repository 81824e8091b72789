#include "tests/support/imports.h"

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;

TEST_CASE_METHOD(ImportFile,
                 "Orders of Shopify: sums of the order stand beside its first line, and are no sums of lines",
                 "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Purchase,
        QByteArray(
            "Name,Email,Currency,Subtotal,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem "
            "price,Lineitem sku,Lineitem discount,Billing Name\n"
            "#1001,anna@example.com,EUR,35.00,33.00,2.00,2025-03-01 10:00:00 +0200,2,Honey,10.00,H1,0.00,Anna Ozola\n"
            "#1001,anna@example.com,,,,,2025-03-01 10:00:00 +0200,1,Tea,15.00,T1,2.00,\n"
            "#1002,janis@example.com,EUR,10.00,10.00,0.00,2025-03-02 10:00:00 +0200,1,Honey,10.00,H1,0.00,Janis "
            "Kalns\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 3);
    CHECK(count("SELECT count(*) FROM receipt") == 2);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '#1001'") == 3300);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '#1002'") == 1000);
    CHECK(count("SELECT sum(discount_minor) FROM receipt_line") == 200);
    CHECK(count("SELECT count(*) FROM customer") == 2);
}

TEST_CASE_METHOD(ImportFile, "A total that every line repeats is the total of the receipt", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(Entity::Purchase, QByteArray(
        "Order ID,Date,Customer,Product,Quantity,Price,Total\n"
        "1,2025-03-01,Anna,Honey,2,10.00,35.00\n"
        "1,2025-03-01,Anna,Tea,1,15.00,35.00\n"
        "2,2025-03-02,Janis,Honey,1,10.00,10.00\n"));
    INFO(test::issueText(report));
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '1'") == 3500);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = '2'") == 1000);
}

TEST_CASE_METHOD(ImportFile, "A discount in percent, as a share or as an amount", "[import][purchases]")
{
    options.createMissing = true;
    SECTION("percent")
    {
        import(Entity::Purchase, QByteArray("Number,Date,Customer,Quantity,Price,Discount %\n"
                                            "1,2025-03-01,Anna,2,10.00,10\n2,2025-03-01,Anna,1,9.99,12.5\n"));
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '1'") == 1800);
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '2'") == 874); // 9.99 - 1.24875
    }
    SECTION("a share, as Northwind writes it")
    {
        import(Entity::Purchase,
               QByteArray("OrderID,OrderDate,Customer,Quantity,UnitPrice,Discount\n"
                          "10250,1996-07-08,HANAR,35,42.40,0.15\n10250,1996-07-08,HANAR,15,16.80,0.15\n"
                          "10251,1996-07-08,VICTE,6,16.80,0.05\n10251,1996-07-08,VICTE,20,16.80,0\n"));
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '10250'") == 126'140 + 21'420);
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '10251'") == 9'576 + 33'600);
    }
    SECTION("an amount, also below zero")
    {
        import(Entity::Purchase, QByteArray("Number,Date,Customer,Quantity,Price,Discount\n"
                                            "1,2025-03-01,Anna,2,10.00,3.00\n2,2025-03-01,Anna,1,10.00,-3.00\n"));
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '1'") == 1700);
        CHECK(count("SELECT total_minor FROM receipt WHERE number = '2'") == 700);
    }
    SECTION("what takes off everything and more is no discount")
    {
        const ImportReport report
            = import(Entity::Purchase,
                     QByteArray("Number,Date,Customer,Quantity,Price,Discount %\n1,2025-03-01,Anna,2,10.00,150\n"));
        CHECK(report.rejected == 1);
    }
}

TEST_CASE_METHOD(ImportFile, "Amounts in the currency of the file, and no others", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(
        Entity::Purchase,
        QByteArray("Number,Date,Customer,Total,Currency\n"
                   "1,2025-03-01,Anna,10.00,EUR\n2,2025-03-01,Anna,10.00,USD\n3,2025-03-01,Anna,10.00,euro\n"));
    INFO(test::issueText(report));
    CHECK(report.created == 2);
    CHECK(report.rejected == 1);
    CHECK(test::issueText(report).find("USD") != std::string::npos);
}

TEST_CASE_METHOD(ImportFile, "Rows that tell nothing of a receipt go on with the one before", "[import][purchases]")
{
    options.createMissing = true;
    const ImportReport report = import(Entity::Purchase, QByteArray(
        "Order Reference,Date,Customer,Product,Quantity,Unit Price\n"
        "S1,2025-03-01,Anna,Honey,2,10.00\n,,,Tea,1,15.00\nS2,2025-03-02,Janis,Honey,1,10.00\n"));
    INFO(test::issueText(report));
    CHECK(report.rejected == 0);
    CHECK(count("SELECT total_minor FROM receipt WHERE number = 'S1'") == 3500);
    CHECK(count("SELECT count(*) FROM receipt") == 2);
}
