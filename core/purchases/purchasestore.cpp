#include "core/purchases/purchasestore.h"
#include "core/base/money.h"
#include "core/purchases/receiptwriter.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PurchaseStore)
};

/// nullopt when it is too large to be an amount.
std::optional<qint64> lineTotal(qint64 priceMinor, qint64 quantityMilli, qint64 discountMinor)
{
    return exactTotal(priceMinor, 0, quantityMilli, discountMinor, 0);
}

} // namespace

bool PurchaseStore::isOfReceipt(int fieldIndex) const
{
    return catalogue().at(fieldIndex).is(Field::OfReceipt);
}

Issues PurchaseStore::validate(const Record &record)
{
    Issues issues = EntityStore::validate(record);
    const bool needsDay = record.id == 0 && m_receipt == 0 && text(record, u"date").isEmpty()
        && findReceipt(text(record, u"number")) == 0;
    if (!needsDay && record.id == 0)
        issues.removeIf([](const Issue &issue) { return issue.field == u"date"_s; });
    if (!lineTotal(value(record, u"price").toLongLong(), value(record, u"quantity").toLongLong(),
                   value(record, u"discount").toLongLong()))
        issues << Issue {u"total"_s, Text::tr("Price times quantity is too large to be an amount.")};
    if (!timesQuantity(value(record, u"cost").toLongLong(), value(record, u"quantity").toLongLong()))
        issues << Issue {u"cost"_s, Text::tr("Price times quantity is too large to be an amount.")};
    return issues;
}

qint64 PurchaseStore::findReceipt(const QString &number)
{
    if (number.isEmpty())
        return 0;
    return Query(db(), "SELECT id FROM receipt WHERE number = :number ORDER BY id LIMIT 1")
        .bind(":number", number).firstInteger().value_or(0);
}

qint64 PurchaseStore::addReceipt(const Record &line)
{
    Query q(db(), R"sql(INSERT INTO receipt (number, bought_on, created_at, changed_at)
                        VALUES (:number, :day, :now, :now))sql");
    const QString number = text(line, u"number");
    q.bind(":number", number.isEmpty() ? QString() : number)
        .bind(":day", text(line, u"date"))
        .bind(":now", now())
        .exec();
    const qint64 receipt = q.lastInsertId();
    writeReceipt(receipt, line);
    return receipt;
}

void PurchaseStore::writeReceipt(qint64 receipt, const Record &record)
{
    QByteArray sets;
    QVariantList values;
    for (int i = 0; i < catalogue().size(); ++i) {
        if (!record.isSet(i) || !isOfReceipt(i))
            continue;
        sets += catalogue().at(i).column + " = ?, ";
        const QVariant v = record.value(i);
        values << (v.typeId() == QMetaType::QString && v.toString().isEmpty() ? QVariant() : v);
    }
    if (values.isEmpty())
        return;
    Query q(db(), "UPDATE receipt SET " + sets + "changed_at = ? WHERE id = ?");
    for (int i = 0; i < values.size(); ++i)
        q.bind(i + 1, values.at(i));
    const int next = static_cast<int>(values.size()) + 1;
    q.bind(next, now()).bind(next + 1, receipt).exec();
}

qint64 PurchaseStore::addLine(qint64 receipt, Record &line)
{
    m_receipt = receipt;
    struct Reset { qint64 &r; ~Reset() { r = 0; } } resetLater {m_receipt};
    return add(line);
}

void PurchaseStore::prepare(Record &record, const Record *before, Extras &extras)
{
    if (!before) {
        qint64 receipt = m_receipt != 0 ? m_receipt : findReceipt(text(record, u"number"));
        if (receipt == 0)
            receipt = addReceipt(record);
        set(record, u"receipt", receipt);
        extras << std::pair {"receipt_id", QVariant(receipt)};
        Query count(db(), "SELECT count(*) FROM receipt_line WHERE receipt_id = :id");
        extras << std::pair {"position", QVariant(count.bind(":id", receipt).firstInteger().value_or(0))};
        if (!record.isSet(field(u"quantity")))
            set(record, u"quantity", 1000);
        if (!record.isSet(field(u"price")))
            set(record, u"price", 0);
    }
    const bool priced = record.isSet(field(u"quantity")) || record.isSet(field(u"price"))
        || record.isSet(field(u"discount"));
    if (priced && !record.isSet(field(u"total"))) {
        const auto of = [&](QStringView key) {
            return (record.isSet(field(key)) || !before ? value(record, key) : value(*before, key)).toLongLong();
        };
        set(record, u"total", lineTotal(of(u"price"), of(u"quantity"), of(u"discount")).value_or(0));
    }
    EntityStore::prepare(record, before, extras);
}

void PurchaseStore::written(const Record &record, const Record *before)
{
    const qint64 receipt = value(before ? *before : record, u"receipt").toLongLong();
    if (before)
        writeReceipt(receipt, record);
    sumUp(receipt);
    db().touch(Area::Customers);
}

void PurchaseStore::sumUp(qint64 receipt)
{
    qint64 total = 0, cost = 0;
    Query lines(db(),
                "SELECT total_minor, coalesce(cost_minor, 0), quantity_milli FROM receipt_line WHERE receipt_id = :id");
    lines.bind(":id", receipt);
    while (lines.next()) {
        total += lines.integer(0);
        cost += timesQuantity(lines.integer(1), lines.integer(2)).value_or(0);
    }
    Query(db(), "UPDATE receipt SET total_minor = :total, cost_minor = :cost WHERE id = :id")
        .bind(":total", total).bind(":cost", cost).bind(":id", receipt).exec();
}

void PurchaseStore::remove(qint64 id)
{
    const qint64 receipt = Query(db(), "SELECT receipt_id FROM receipt_line WHERE id = :id").bind(":id", id)
                               .firstInteger().value_or(0);
    EntityStore::remove(id);
    sumUp(receipt);
    Query(db(), R"sql(DELETE FROM receipt WHERE id = :id
                      AND NOT EXISTS (SELECT 1 FROM receipt_line WHERE receipt_id = :id))sql")
        .bind(":id", receipt)
        .exec();
}

} // namespace koriz
