#include "core/base/error.h"
#include "core/db/integrity.h"
#include "core/exchange/importer.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/targets.h"
#include "tests/support/content.h"
#include <QTemporaryDir>

namespace koriz::fuzz {

namespace {

struct Workshop
{
    QTemporaryDir folder {};
    std::unique_ptr<Database> db = Database::inMemory();
    QByteArray empty = test::content(*db, test::Content::Owner);
};

QString writeSource(const Workshop &shop, std::string_view bytes, unsigned char choice)
{
    const bool isCards = (choice & 0x60) == 0x60;
    QFile file(shop.folder.filePath(!isCards           ? QStringLiteral("rows.csv")
                                        : (choice & 1) ? QStringLiteral("rows.ics")
                                                       : QStringLiteral("rows.vcf")));
    KORIZ_FUZZ_CHECK(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    return file.fileName();
}

ImportOptions optionsFrom(unsigned char choice)
{
    constexpr Entity entities[] {Entity::Customer, Entity::Deal, Entity::Purchase, Entity::Product, Entity::Activity,
                                 Entity::Feedback, Entity::Campaign, Entity::Customer};
    ImportOptions options;
    options.entity = entities[choice & 7];
    if ((choice & 0x60) == 0x60)
        options.entity = (choice & 1) ? Entity::Activity : Entity::Customer;
    options.onMatch = (choice & 8) ? OnMatch::Update : OnMatch::Create;
    options.createMissing = !(choice & 16);
    options.today = QDate(2026, 6, 15);
    return options;
}

} // namespace

void imports(std::string_view bytes)
{
    static const Workshop shop;
    if (bytes.empty())
        return;
    ImportOptions options = optionsFrom(static_cast<unsigned char>(bytes.front()));
    options.source = writeSource(shop, bytes.substr(1), static_cast<unsigned char>(bytes.front()));
    options.rejects = shop.folder.filePath(QStringLiteral("rejects.csv"));
    try {
        const ImportReport report = runImport(*shop.db, options);
        KORIZ_FUZZ_CHECK(report.rows
                         == report.created + report.updated + report.unchanged + report.skipped + report.rejected);
        KORIZ_FUZZ_CHECK(findProblems(*shop.db, true).isEmpty());
        if (!report.operation.isNull())
            undo(*shop.db, report.operation);
    } catch (const Error &error) {
        KORIZ_FUZZ_CHECK(error.kind() == Error::Kind::Refused);
    }
    KORIZ_FUZZ_CHECK(test::content(*shop.db, test::Content::Owner) == shop.empty);
    shop.db->execute("DELETE FROM operation_change; DELETE FROM operation");
}

} // namespace koriz::fuzz
