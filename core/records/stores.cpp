#include "core/records/stores.h"
#include "core/customers/customerstore.h"
#include "core/purchases/purchasestore.h"
#include "core/sales/dealstore.h"
#include <map>
#include <set>

namespace koriz {

namespace {

Refresh refreshWith(const Clock &clock)
{
    return [clock](Database &db, const QList<StaleRow> &rows) {
        std::map<Entity, std::set<qint64>> records;
        for (const StaleRow &row : rows) {
            if (row.table == "search_entry")
                records[static_cast<Entity>(SearchIndex::entityOf(row.id))].insert(SearchIndex::recordOf(row.id));
            else if (const std::optional<Entity> entity = entityOfTable(row.table))
                records[*entity].insert(row.id);
        }
        for (const auto &[entity, ids] : records) {
            const auto store = makeStore(db, entity, clock);
            for (const qint64 id : ids)
                store->refresh(id);
        }
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
