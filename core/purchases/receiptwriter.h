#pragma once
#include "core/base/clock.h"
#include "core/db/query.h"

namespace koriz {

/// Wide enough for price × quantity.
__extension__ typedef __int128 Wide;

/// Rounded half away from zero; `by` may be negative.
[[nodiscard]] qint64 dividedRounded(Wide value, Wide by);

struct ReceiptHead
{
    QString number {};   ///< empty = none
    QDate day {};
    QString time {};     ///< "HH:MM"; empty = unknown
    qint64 customer = 0, employee = 0, campaign = 0;
    QString notes {};
};

struct ReceiptLine
{
    qint64 product = 0;
    QString description {};
    qint64 quantityMilli = 1000; ///< negative = return
    qint64 priceMinor = 0;       ///< of one
    std::optional<qint64> costMinor {}; ///< of one
    qint64 discountMinor = 0;
    qint64 totalMinor = 0;
    QList<std::pair<qint64, QVariant>> own {}; ///< the owner's own fields: id, value in the form of its FieldType

    /// Cost of the whole line, rounded half away from zero. Whoever fills the line has asked timesQuantity().
    [[nodiscard]] qint64 costTotal() const;
};

/// price × quantity − discount with the price in units of 10^-decimals, as minor units of a currency with
/// `currencyDecimals`; rounded half away from zero; nullopt when it does not fit.
[[nodiscard]] std::optional<qint64> exactTotal(qint64 price, int decimals, qint64 quantityMilli, qint64 discountMinor,
                                               int currencyDecimals);

/// The bulk half of PurchaseStore, for imports: prepared once, and the receipt's sums are told, not added up anew for
/// every line. Needs an Operation under way; the caller sees to the sums.
class ReceiptWriter
{
public:
    ReceiptWriter(Database &db, Clock clock);

    qint64 addReceipt(const ReceiptHead &head, qint64 totalMinor, qint64 costMinor);
    void addLine(qint64 receipt, int position, const ReceiptLine &line);
    /// Everything but the article, and description and own fields where they are not told.
    void changeLine(qint64 id, const ReceiptLine &line);
    void setSums(qint64 receipt, qint64 totalMinor, qint64 costMinor);
    /// Sets the links and notes that `head` has; the others stay.
    void changeHead(qint64 receipt, const ReceiptHead &head);

private:
    Database &m_db;
    QString m_now;
    Query m_receipt, m_line, m_changeLine, m_own, m_dropOwn, m_sums, m_head;
};

} // namespace koriz
