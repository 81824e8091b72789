#include "core/db/query.h"
#include "core/paper/fonts.h"
#include "core/paper/paperpainter.h"
#include "tests/bench/bench.h"
#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace koriz::bench {

namespace {

constexpr int columns = 8;

QList<QStringList> listRows(const Database &db)
{
    QList<QStringList> rows;
    Query q(db, R"sql(SELECT c.id, c.name, c.kind, c.birthday, p.number, e.address, a.city, a.street FROM customer AS c
                      LEFT JOIN customer_phone AS p ON p.customer_id = c.id AND p.position = 0
                      LEFT JOIN customer_email AS e ON e.customer_id = c.id AND e.position = 0
                      LEFT JOIN customer_address AS a ON a.customer_id = c.id AND a.position = 0 ORDER BY c.id LIMIT 10000)sql");
    while (q.next()) {
        QStringList row;
        for (int i = 0; i < columns; ++i)
            row << q.text(i);
        rows << row;
    }
    return rows;
}

/// The floor: one drawText for each cell, in columns of equal width, nothing laid out.
void barePdf(const QList<QStringList> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    QFont font(fontFamilies());
    font.setPointSizeF(8);
    painter.setFont(font);
    const int width = writer.width() / columns, height = painter.fontMetrics().height() * 3 / 2;
    int y = 0;
    for (const QStringList &row : rows) {
        if (y + height > writer.height()) {
            writer.newPage();
            y = 0;
        }
        for (int i = 0; i < columns; ++i)
            painter.drawText(QRect(i * width, y, width, height), Qt::AlignVCenter | Qt::TextSingleLine, row.at(i));
        y += height;
    }
}

Document listDocument(const QList<QStringList> &rows)
{
    block::Table list;
    for (int i = 0; i < columns; ++i)
        list.columns << block::Column {u"Column %1"_s.arg(i + 1), block::ColumnKind::Text, 0, 0};
    list.rowCount = rows.size();
    list.row = [rows](qint64 row) { return rows.at(row); };
    Document document;
    document.title = u"Customers"_s;
    document.blocks << block::Title {u"Customers"_s} << list;
    return document;
}

} // namespace

void measurePaper(Ground &ground, Table &table)
{
    const QList<QStringList> rows = listRows(*ground.db);
    const double floor = median(ground.runs, [&] { barePdf(rows); });
    const double ours = median(ground.runs, [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writePdf(listDocument(rows), buffer);
    });
    table.ratio(u"PDF of %1 rows, 8 columns"_s.arg(rows.size()), u"QPainter, drawText per cell"_s, floor, ours, 1.25);
}

} // namespace koriz::bench
