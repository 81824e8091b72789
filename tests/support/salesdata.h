#pragma once
// Rows for tests of reports, written straight into the tables.
#include "core/db/query.h"
#include "tests/support/strings.h"
#include <QFile>
#include <QStringList>
#include <cmath>

namespace koriz::test {

/// One line of a simple CSV: commas, quotes doubled inside quotes, no line breaks inside cells.
inline QStringList csvCells(const QString &line)
{
    QStringList cells(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"')
            cells.last() += line.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

/// Rows under the header of a file in the shared data; empty when that is not on this machine.
inline QList<QStringList> csvRows(const QString &sharedPath)
{
    QFile file(QStringLiteral(KORIZ_SHARED_DATA "/") + sharedPath);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        rows << csvCells(line.endsWith(u'\r') ? line.chopped(1) : line);
    return rows;
}

inline qint64 cents(const QString &text) { return std::llround(text.toDouble() * 100); }

struct SalesData
{
    Database &db;

    void customer(qint64 id, const QString &name, const QString &country = {}, const QString &city = {}) const
    {
        Query(db,
              "INSERT INTO customer (id, name, name_key, created_at, changed_at) VALUES (?1, ?2, ?2, "
              "'2025-01-02T12:00:00Z', '')")
            .bind(1, id)
            .bind(2, name)
            .exec();
        if (!country.isEmpty())
            Query(db, "INSERT INTO customer_address (customer_id, position, country, city) VALUES (?1, 0, ?2, ?3)")
                .bind(1, id).bind(2, country).bind(3, city).exec();
    }
    qint64 receipt(qint64 customer, const QString &day, qint64 total, qint64 cost = 0) const
    {
        Query q(db, R"sql(INSERT INTO receipt (bought_on, customer_id, total_minor, cost_minor, created_at, changed_at)
                          VALUES (?1, ?2, ?3, ?4, '', ''))sql");
        q.bind(1, day).bind(3, total).bind(4, cost);
        if (customer != 0)
            q.bind(2, customer);
        q.exec();
        return q.lastInsertId();
    }
    void line(qint64 receipt, qint64 product, qint64 milli, qint64 price, qint64 cost) const
    {
        Query(
            db,
            R"sql(INSERT INTO receipt_line (receipt_id, position, product_id, quantity_milli, price_minor, cost_minor, total_minor)
                        VALUES (?1, 0, ?2, ?3, ?4, ?5, ?3 * ?4 / 1000))sql")
            .bind(1, receipt)
            .bind(2, product)
            .bind(3, milli)
            .bind(4, price)
            .bind(5, cost)
            .exec();
    }
    void product(qint64 id, const QString &name) const
    {
        Query(db, "INSERT INTO product (id, name, name_key) VALUES (?1, ?2, ?2)").bind(1, id).bind(2, name).exec();
    }
    /// stage: 1..4 the open ones, 5 won, 6 lost; `log`: the stages it stood in, in order.
    qint64 deal(int stage, qint64 value, const QString &created, const QString &closed, const QList<int> &log,
                const QString &currency = QStringLiteral("EUR")) const
    {
        Query q(
            db,
            R"sql(INSERT INTO deal (title, title_key, value_minor, currency, pipeline_id, stage_id, status, created_on,
                            closed_on, created_at, changed_at)
                          SELECT 'deal', 'deal', ?1, ?2, pipeline_id, id, kind, ?3, ?4, '', '' FROM stage WHERE id = ?5)sql");
        q.bind(1, value)
            .bind(2, currency)
            .bind(3, created)
            .bind(4, closed.isEmpty() ? QString() : closed)
            .bind(5, stage)
            .exec();
        const qint64 id = q.lastInsertId();
        for (const int s : log)
            Query(db, "INSERT INTO stage_log (deal_id, stage_id, entered_at) VALUES (?1, ?2, '2026-01-01T00:00:00Z')")
                .bind(1, id)
                .bind(2, s)
                .exec();
        return id;
    }
};

} // namespace koriz::test
