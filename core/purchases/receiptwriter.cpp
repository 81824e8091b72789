#include "core/purchases/receiptwriter.h"
#include "core/base/money.h"

namespace koriz {

namespace {

QVariant orNull(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

qint64 dividedRounded(Wide value, Wide by)
{
    return static_cast<qint64>((value + ((value < 0) == (by < 0) ? by : -by) / 2) / by);
}

qint64 ReceiptLine::costTotal() const
{
    const std::optional<qint64> total = timesQuantity(costMinor.value_or(0), quantityMilli);
    Q_ASSERT(total);
    return total.value_or(0);
}

std::optional<qint64> exactTotal(qint64 price, int decimals, qint64 quantityMilli, qint64 discountMinor,
                                 int currencyDecimals)
{
    Wide by = 1000;
    for (int i = currencyDecimals; i < decimals; ++i)
        by *= 10;
    const Wide gross = Wide {price} * quantityMilli;
    const Wide total = gross / by - discountMinor;
    if (!fitsAmount(gross / by) || !fitsAmount(total))
        return std::nullopt;
    return dividedRounded(gross, by) - discountMinor;
}

ReceiptWriter::ReceiptWriter(Database &db, Clock clock)
    : m_db(db)
    , m_now(clock().toUTC().toString(Qt::ISODate))
    , m_receipt(db, R"sql(INSERT INTO receipt (number, bought_on, bought_time, customer_id, employee_id, campaign_id,
                          notes, total_minor, cost_minor, created_at, changed_at)
                          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10))sql")
    , m_line(db, R"sql(INSERT INTO receipt_line (receipt_id, position, product_id, description, quantity_milli,
                       price_minor, cost_minor, discount_minor, total_minor)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))sql")
    , m_changeLine(db, R"sql(UPDATE receipt_line SET description = coalesce(?2, description), quantity_milli = ?3,
                             price_minor = ?4, cost_minor = ?5, discount_minor = ?6,
                             total_minor = ?7 WHERE id = ?1)sql")
    , m_own(db, "INSERT INTO custom_value (field_id, record_id, value) VALUES (?1, ?2, ?3)")
    , m_dropOwn(db, "DELETE FROM custom_value WHERE field_id = ?1 AND record_id = ?2")
    , m_sums(db, "UPDATE receipt SET total_minor = ?2, cost_minor = ?3 WHERE id = ?1")
    , m_head(db,
             R"sql(UPDATE receipt SET customer_id = coalesce(?2, customer_id), employee_id = coalesce(?3, employee_id),
                       campaign_id = coalesce(?4, campaign_id), notes = coalesce(?5, notes), changed_at = ?6
                       WHERE id = ?1)sql")
{
}

qint64 ReceiptWriter::addReceipt(const ReceiptHead &head, qint64 totalMinor, qint64 costMinor)
{
    m_receipt.bind(1, orNull(head.number)).bind(2, head.day).bind(3, orNull(head.time)).bind(4, orNull(head.customer))
        .bind(5, orNull(head.employee)).bind(6, orNull(head.campaign)).bind(7, orNull(head.notes)).bind(8, totalMinor)
        .bind(9, costMinor).bind(10, m_now).exec();
    m_db.touch(Area::Purchases | Area::Customers);
    return m_receipt.lastInsertId();
}

void ReceiptWriter::addLine(qint64 receipt, int position, const ReceiptLine &line)
{
    m_line.bind(1, receipt).bind(2, position).bind(3, orNull(line.product)).bind(4, orNull(line.description))
        .bind(5, line.quantityMilli).bind(6, line.priceMinor).bind(7, line.costMinor).bind(8, line.discountMinor)
        .bind(9, line.totalMinor).exec();
    for (const qint64 id = line.own.isEmpty() ? 0 : m_line.lastInsertId(); const auto &[field, value] : line.own)
        m_own.bind(1, field).bind(2, id).bind(3, value).exec();
}

void ReceiptWriter::changeLine(qint64 id, const ReceiptLine &line)
{
    m_changeLine.bind(1, id)
        .bind(2, orNull(line.description))
        .bind(3, line.quantityMilli)
        .bind(4, line.priceMinor)
        .bind(5, line.costMinor)
        .bind(6, line.discountMinor)
        .bind(7, line.totalMinor)
        .exec();
    for (const auto &[field, value] : line.own) {
        m_dropOwn.bind(1, field).bind(2, id).exec();
        m_own.bind(1, field).bind(2, id).bind(3, value).exec();
    }
}

void ReceiptWriter::setSums(qint64 receipt, qint64 totalMinor, qint64 costMinor)
{
    m_sums.bind(1, receipt).bind(2, totalMinor).bind(3, costMinor).exec();
}

void ReceiptWriter::changeHead(qint64 receipt, const ReceiptHead &head)
{
    m_head.bind(1, receipt).bind(2, orNull(head.customer)).bind(3, orNull(head.employee)).bind(4, orNull(head.campaign))
        .bind(5, orNull(head.notes)).bind(6, m_now).exec();
}

} // namespace koriz
