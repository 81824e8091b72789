#include "core/records/stores.h"
#include "core/customers/customerstore.h"
#include "core/purchases/purchasestore.h"
#include "core/sales/dealstore.h"
#include <set>

namespace koriz {

namespace {

Refresh refreshWith(const Clock &clock)
{
    return [clock](Database &db, const QList<StaleRow> &rows) {
        std::set<std::pair<Entity, qint64>> records;
        for (const StaleRow &row : rows) {
            if (row.table == "search_entry")
                records.insert({static_cast<Entity>(SearchIndex::entityOf(row.id)), SearchIndex::recordOf(row.id)});
            else if (const std::optional<Entity> entity = entityOfTable(row.table))
                records.insert({*entity, row.id});
        }
        for (const auto &[entity, id] : records)
            makeStore(db, entity, clock)->refresh(id);
    };
}

} // namespace

std::unique_ptr<EntityStore> makeStore(Database &db, Entity entity, const Clock &clock)
{
    switch (entity) {
    case Entity::Customer: return std::make_unique<CustomerStore>(db, clock);
    case Entity::Deal: return std::make_unique<DealStore>(db, clock);
    case Entity::Purchase: return std::make_unique<PurchaseStore>(db, clock);
    default: return std::make_unique<EntityStore>(db, entity, clock);
    }
}

OperationId undoStep(Database &db, OperationId operation, const Clock &clock)
{
    return undo(db, operation, refreshWith(clock));
}

std::optional<OperationId> redoStep(Database &db, const Clock &clock)
{
    return redo(db, refreshWith(clock));
}

} // namespace koriz
