// Every file of contacts that other programs wrote, by what must hold for each of them.
#include "core/exchange/rowsource.h"
#include "tests/support/content.h"
#include "tests/support/imports.h"
#include <QDirIterator>

using namespace koriz;
using namespace koriz::test;
using namespace Qt::StringLiterals;

namespace {

QStringList sharedFiles(const char *folder, const QStringList &patterns)
{
    QStringList files;
    for (QDirIterator it(sharedFile(folder), patterns, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    files.sort();
    return files;
}

struct SharedFile : ImportFile
{
    SharedFile() { options.createMissing = true; }

    ImportReport importAny(const QString &path)
    {
        return import(path.endsWith(u".ics") ? Entity::Activity : Entity::Customer, path);
    }
    /// All fields of all customers but their stamps, a line for each.
    QStringList customerLines(const QString &path)
    {
        ImportFile other;
        other.options.createMissing = true;
        const QString copy = other.dir.filePath(u"card.vcf"_s);
        QFile::copy(path, copy);
        other.import(Entity::Customer, copy);
        QStringList lines;
        Query ids(*other.db, "SELECT id FROM customer ORDER BY id");
        while (ids.next())
            lines << lineOf(other, *other.customers.load(ids.integer(0)));
        return lines;
    }
    static QString lineOf(ImportFile &file, const Record &record)
    {
        const Catalogue &catalogue = file.customers.catalogue();
        QStringList parts;
        for (int i = 0; i < catalogue.size(); ++i) {
            if (const QString value = textOf(record.value(i));
                !value.isEmpty() && catalogue.at(i).type != FieldType::Stamp)
                parts << catalogue.at(i).key + u'=' + value;
        }
        for (int i = 0; i < catalogue.lists().size(); ++i) {
            QStringList items;
            for (const ListItem &item : record.list(i)) {
                QString line = item.type;
                for (const QVariant &value : item.values)
                    line += u'|' + value.toString();
                items << line;
            }
            items.sort(); // programs write them in another order
            parts << catalogue.lists().at(i).key + u'=' + items.join(u';');
        }
        return parts.join(u'\n');
    }
    static QString textOf(const QVariant &value)
    {
        return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
    }
};

} // namespace

TEST_CASE_METHOD(SharedFile, "A file imported again adds no one, and both imports are undone", "[import][shared]")
{
    NEEDS_SHARED("contacts");
    // Of these a row says no more than a name, which people share, or the event has no name.
    const QSet<QString> saysTooLittle {u"test.vcf"_s, u"multiple_calendar_components.ics"_s};
    const QStringList files = sharedFiles("contacts", {u"*.csv"_s, u"*.vcf"_s}) + sharedFiles("vcard", {u"*.vcf"_s})
        + sharedFiles("ics", {u"*.ics"_s})
        + QStringList {sharedFile("crm/hubspot_dummy/hubspot_contacts.csv"),
                       sharedFile("crm/hubspot_dummy/hubspot_companies.csv"),
                       sharedFile("transactions/chinook/Customer.csv")};
    REQUIRE(files.size() > 50);
    const QByteArray before = content(*db, Content::Owner);
    for (const QString &path : files) {
        const QString name = QFileInfo(path).fileName();
        if (name == u"user-cal.vcf"
            || name == u"calendar_with_unicode.ics") // a calendar in a card's clothes; one without events
            continue;
        INFO(name.toStdString());
        const ImportReport first = importAny(path);
        CHECK(first.created > 0);
        CHECK(first.rejected == 0);
        const ImportReport again = importAny(path);
        CHECK((again.created == 0 || saysTooLittle.contains(name)));
        CHECK(again.updated == 0);
        for (const OperationId step : {again.operation, first.operation}) {
            if (!step.isNull())
                undo(*db, step);
        }
        CHECK(content(*db, Content::Owner) == before);
    }
}

TEST_CASE_METHOD(SharedFile, "One card in the formats of three versions is one customer", "[import][vcard][shared]")
{
    NEEDS_SHARED("vcard/kcontacts");
    int pairs = 0;
    for (const QString &card : sharedFiles("vcard/kcontacts", {u"vcard*.vcf"_s})) {
        const QString folder = QFileInfo(card).path() + u'/', name = QFileInfo(card).fileName();
        for (const QString &twin :
             {folder + name + u".ref"_s, folder + name + u".2_1ref"_s, folder + u"v4_0."_s + name + u".ref"_s}) {
            // That one holds the bytes of a picture as they are, which no version allows.
            if (!QFileInfo::exists(twin) || twin.endsWith(u"vcard12.vcf.2_1ref"))
                continue;
            INFO(twin.toStdString());
            CHECK(customerLines(twin) == customerLines(card));
            ++pairs;
        }
    }
    CHECK(pairs > 25);
}

TEST_CASE("A table is the same in every encoding and as a workbook", "[import][shared]")
{
    NEEDS_SHARED("csv/csvkit");
    const auto cells = [](const char *name) {
        ImportOptions options;
        options.source = sharedFile(name);
        const std::unique_ptr<RowSource> source = openRowSource(options, {});
        QStringList lines {source->columns.join(u'|')};
        for (SourceRow row; source->next(row);)
            lines << QStringList(row.cells.begin(), row.cells.end())
                         .join(u'|')
                         .replace(u"\r\n"_s, u"\n"_s)
                         .replace(u'\r', u'\n');
        return lines;
    };
    const QStringList dataloader = cells("csv/salesforce_dataloader/csvtext.csv");
    CHECK(cells("csv/salesforce_dataloader/csvtext_BOM_UTF8.csv") == dataloader);
    CHECK(cells("csv/salesforce_dataloader/csvtext_BOM_UTF16LE.csv") == dataloader);
    CHECK(cells("csv/salesforce_dataloader/csvtext_BOM_UTF16BE.csv") == dataloader);
    CHECK(cells("csv/csvkit/test_utf16_big.csv") == cells("csv/csvkit/test_utf16_little.csv"));
    CHECK(cells("csv/csvkit/test_utf8_bom.csv") == cells("csv/csvkit/test_utf8.csv"));
    CHECK(cells("csv/smarter_csv/carriage_returns_n.csv") == cells("csv/smarter_csv/carriage_returns_rn.csv"));
    CHECK(cells("csv/smarter_csv/carriage_returns_n.csv") == cells("csv/smarter_csv/carriage_returns_r.csv"));
    CHECK(cells("csv/smarter_csv/line_endings_n.csv") == cells("csv/smarter_csv/line_endings_rn.csv"));
    CHECK(cells("csv/smarter_csv/line_endings_n.csv") == cells("csv/smarter_csv/line_endings_r.csv"));
    CHECK(cells("csv/univocity/essential-dos.csv") == cells("csv/univocity/essential.csv"));
    CHECK(cells("csv/univocity/essential-mac.csv") == cells("csv/univocity/essential.csv"));
    CHECK(cells("xlsx/table.xlsx") == cells("xlsx/table.csv"));
    CHECK(dataloader.size() > 1);
}
