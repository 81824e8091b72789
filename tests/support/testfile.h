#pragma once
// A fresh file in memory with the stores, and a fixed day.
#include "core/customers/customerstore.h"
#include "core/purchases/purchasestore.h"
#include "core/sales/dealstore.h"
#include "tests/support/strings.h"
#include <QTemporaryDir>

namespace koriz::test {

inline const QDate today {2026, 6, 15};

struct TestFile
{
    std::unique_ptr<Database> db = Database::inMemory();
    CustomerStore customers {*db, fixedClock(today)};
    DealStore deals {*db, fixedClock(today)};
    PurchaseStore purchases {*db, fixedClock(today)};

    /// Adds a record of text values by field path, as one operation.
    qint64 add(EntityStore &store, const QList<std::pair<QString, QVariant>> &values)
    {
        Operation operation(*db, OperationKind::Add, QStringLiteral("test"));
        Record record = store.blank();
        for (const auto &[path, value] : values)
            record.setPath(store.catalogue(), *store.catalogue().resolve(path), value);
        REQUIRE(store.validate(record).isEmpty());
        const qint64 id = store.add(record);
        operation.commit();
        return id;
    }
    qint64 customer(const QString &name) { return add(customers, {{QStringLiteral("name"), name}}); }
};

/// One value of a statement without parameters, as text; for looking past the stores.
inline QString sqlText(const Database &db, const char *sql)
{
    return Query(db, sql).firstText().value_or(QString());
}

} // namespace koriz::test
