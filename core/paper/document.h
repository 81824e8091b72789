#pragma once
#include "core/paper/chart.h"
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <variant>

namespace koriz {

/// The sheet and how it is read.
struct PageSetup
{
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QMarginsF marginsMm {15, 14, 15, 14};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::function<QString(const QString &)> digits {}; ///< ASCII digits → the reader's, for page numbers (Formatter::digits)
};

namespace block {

struct Title { QString text {}; };
struct Heading { QString text {}; };     ///< stays with what follows it
struct Meta { QStringList lines {}; };   ///< small, grey: period, filter, who asked
struct Paragraph { QString text {}; };   ///< plain text; line breaks are kept
struct Spacer { qreal mm = 4; };
struct PageBreak { };

struct Figure
{
    QString label {};
    QString value {};
    QString note {}; ///< "+12 % to October"; may be empty
};
struct KeyFigures { QList<Figure> figures {}; }; ///< a row of cards, at most four beside each other

struct Field
{
    QString label {};
    QString value {};
};
struct FieldList { QList<Field> fields {}; int columns = 2; }; ///< label and value; filled down each column

enum class ColumnKind { Text, Number }; ///< numbers stand at the right in every language and never wrap

struct Column
{
    QString title {};
    ColumnKind kind = ColumnKind::Text;
    qreal weight = 0;     ///< share of the width; 0 = as wide as its texts ask for
    qreal minWidthMm = 0;
};

/// Rows are asked for by number, in order, twice (to lay out and to draw), so a hundred thousand need no memory.
struct Table
{
    QList<Column> columns {};
    qint64 rowCount = 0;
    std::function<QStringList(qint64 row)> row {};
    QStringList totals {};  ///< a last, strong row; empty = none
    QString emptyText {};   ///< shown instead of rows when there are none

    [[nodiscard]] static Table of(QList<Column> columns, QList<QStringList> rows, QStringList totals = {});
};

struct Chart
{
    ChartSpec spec {};
    qreal heightMm = 70;
};

} // namespace block

using Block = std::variant<block::Title, block::Heading, block::Meta, block::Paragraph, block::Spacer,
                           block::PageBreak, block::KeyFigures, block::FieldList, block::Table, block::Chart>;

/// Rows that come only forwards (a query) as Table::row. `open` starts from the first row and returns what gives the
/// next one; it is called again whenever a row behind the present one is asked for.
[[nodiscard]] std::function<QStringList(qint64)>
forwardRows(std::function<std::function<QStringList()>()> open);

/// Something to print: a list, a report, a customer card.
struct Document
{
    PageSetup page {};
    QString title {};     ///< in the foot of every page and in the properties of the PDF
    QString company {};   ///< company or file name, in the foot
    QString printedOn {}; ///< the day, already written out, in the foot
    QList<Block> blocks {};
};

} // namespace koriz
