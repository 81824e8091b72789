#pragma once
#include "core/fields/entitystore.h"

namespace koriz {

/// The writer of receipts and their lines; imports and the sample company, which write them in bulk, keep the same sums
/// (ReceiptWriter). A record is one line; the fields of its receipt are written to the
/// receipt, which lines with the same number share.
class PurchaseStore : public EntityStore
{
public:
    explicit PurchaseStore(Database &db, Clock clock = systemClock())
        : EntityStore(db, Entity::Purchase, std::move(clock))
    {
    }

    [[nodiscard]] Issues validate(const Record &record) override;
    /// Takes the receipt away with its last line.
    void remove(qint64 id) override;

    /// Receipt of that number, 0 when there is none.
    [[nodiscard]] qint64 findReceipt(const QString &number);
    /// Adds the line to this receipt instead of the one its number says.
    qint64 addLine(qint64 receipt, Record &line);
    /// A receipt made of the receipt fields of `line`, still without lines.
    qint64 addReceipt(const Record &line);
    /// Sets the sums of a receipt from its lines.
    void sumUp(qint64 receipt);

protected:
    void prepare(Record &record, const Record *before, Extras &extras) override;
    void written(const Record &record, const Record *before) override;

private:
    [[nodiscard]] bool isOfReceipt(int fieldIndex) const;
    void writeReceipt(qint64 receipt, const Record &record);
    qint64 m_receipt = 0; ///< that the next line goes to; 0 = by its number
};

} // namespace koriz
