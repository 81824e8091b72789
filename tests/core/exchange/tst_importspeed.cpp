// Not run by default: koriz_tests "[.speed]" prints rows per second.
#include "tests/support/imports.h"
#include <iostream>

using namespace koriz;
using namespace Qt::StringLiterals;
using test::ImportFile;

namespace {

void show(const char *what, const ImportReport &report)
{
    std::cout << what << ": " << report.rows << " rows in " << report.seconds << " s, "
              << static_cast<double>(report.rows) / std::max(report.seconds, 0.001) << " rows/s\n";
}

} // namespace

TEST_CASE("Speed of importing customers and purchases", "[.speed]")
{
    QTemporaryDir dir;
    const auto db = Database::create(dir.filePath(u"speed.koriz"_s), {u"EUR"_s, u"LV"_s, {}});
    ImportOptions options;
    options.today = test::today;
    options.source = dir.filePath(u"rows.csv"_s);
    options.createMissing = true;
    QFile file(options.source);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const int customers = qEnvironmentVariableIntValue("KORIZ_ROWS") > 0 ? qEnvironmentVariableIntValue("KORIZ_ROWS")
                                                                         : 100'000;
    file.write(
        "ID,First Name,Last Name,Company,Phone,Email,Country,City,Street,Postal Code,Birthday,Gender,Source,Notes\n");
    for (int i = 1; i <= customers; ++i)
        file.write(QStringLiteral("C%1,Jānis%2,Bērziņš%3,SIA Koks %4,+371 2%5,p%1@example.lv,LV,Pilsēta %2,Brīvības "
                                  "iela %1,LV-%6,19%7-05-11,male,Source %8,Some words about the customer number %1\n")
                       .arg(i)
                       .arg(i % 977)
                       .arg(i % 1009)
                       .arg(i % 5000)
                       .arg(i, 7, 10, QChar(u'0'))
                       .arg(1000 + i % 9000)
                       .arg(50 + i % 50)
                       .arg(i % 12)
                       .toUtf8());
    file.close();
    show("customers", runImport(*db, options));

    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
    for (int i = 0; i < customers; ++i)
        file.write(QStringLiteral("5%1,SKU%2,Thing %2,%3,%4/%5/2010 8:26,%6.%7,C%8,UK\n")
                       .arg(i / 20).arg(i % 4000).arg(1 + i % 7).arg(1 + i % 12).arg(1 + i / 20 % 28).arg(i % 30)
                       .arg(i % 100, 2, 10, QChar(u'0')).arg(1 + i / 20 % 4300).toUtf8());
    file.close();
    options.entity = Entity::Purchase;
    show("purchases", runImport(*db, options));
}
