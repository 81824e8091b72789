#pragma once
#include "core/fields/entitystore.h"

namespace koriz {

/// The only writer of customers and all that hangs on them.
class CustomerStore : public EntityStore
{
public:
    explicit CustomerStore(Database &db, Clock clock = systemClock());

    /// Also refuses a circle of recommendations.
    [[nodiscard]] Issues validate(const Record &record) override;

    /// Finds by a key of the import: "external_id", "email", "phone" (by digits) or "name" (folded); all ids that
    /// have it, oldest first, at most two (more than one = ambiguous).
    [[nodiscard]] QList<qint64> findBy(QStringView key, const QString &value);

protected:
    void prepare(Record &record, const Record *before, Extras &extras) override;
    [[nodiscard]] Extras derived(const Record &record) const override;
    [[nodiscard]] QString titleToBe(const Record &record) const override { return composedName(record); }

private:
    /// A field that counts for a complete card.
    struct Counted { int field = 0, list = -1, column = -1; };

    [[nodiscard]] static bool isFilled(const Counted &counted, const Record &record);
    [[nodiscard]] QString composedName(const Record &record) const;
    [[nodiscard]] QString fallbackName(const Record &record);
    [[nodiscard]] int completeness(const Record &record, const Record *before) const;
    [[nodiscard]] bool isReferredBy(qint64 customer, qint64 ancestor) const;

    int m_nameParts[3]; ///< fields of which a name is put together, in order
    std::vector<Counted> m_counted;
};

} // namespace koriz
