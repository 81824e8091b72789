#pragma once
#include "core/paper/chart.h"
#include "core/paper/labelsheets.h"
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
    bool isFixed = false; ///< what is printed asks for just this paper
    bool isBare = false; ///< no foot: labels, envelopes, letters
    /// ASCII digits → the reader's, for page numbers (Formatter::digits).
    std::function<QString(const QString &)> digits {};
};

namespace block {

struct Title { QString text {}; };
struct Heading { QString text {}; };     ///< stays with what follows it
struct Meta { QStringList lines {}; };   ///< small, grey: period, filter, who asked
struct Paragraph { QString text {}; bool isLarge = false; }; ///< plain text, line breaks are kept; large as in letters
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

/// Numbers stand at the right in every language and never wrap; a phone or an e-mail address is one whole, broken only
/// where the sheet has no room for it.
enum class ColumnKind { Text, Whole, Number };

struct Column
{
    QString title {};
    ColumnKind kind = ColumnKind::Text;
    qreal weight = 0;     ///< share of the width; 0 = as wide as its texts ask for
    qreal minWidthMm = 0;
};

/// Rows are asked for by number, to lay out and again to draw; `row` may be called on any thread, not on two at once.
struct Table
{
    QList<Column> columns {};
    qint64 rowCount = 0;
    std::function<QStringList(qint64 row)> row {};
    QStringList totals {};  ///< a last, strong row; empty = none
    QString emptyText {};   ///< shown instead of rows when there are none
    int maxLines = 3;       ///< of a cell; longer texts end in "…"

    [[nodiscard]] static Table of(QList<Column> columns, QList<QStringList> rows, QStringList totals = {});
};

struct Chart
{
    ChartSpec spec {};
    qreal heightMm = 70;
};

/// Labels row by row in the order of reading. A text too long for its label is set smaller, down to what the eye can
/// read; what even then has no room is named in PaperPainter::notes().
struct Labels
{
    LabelSheet sheet {};
    QList<QStringList> texts {}; ///< lines of each
    int taken = 0;               ///< labels already used up on the first sheet
};

/// The face of one envelope: a page.
struct Envelope
{
    QStringList sender {};
    QStringList receiver {};
};

} // namespace block

using Block = std::variant<block::Title, block::Heading, block::Meta, block::Paragraph, block::Spacer,
                           block::PageBreak, block::KeyFigures, block::FieldList, block::Table, block::Chart,
                           block::Labels, block::Envelope>;

/// Something to print: a list, a report, a customer card.
struct Document
{
    PageSetup page {};
    QString title {};     ///< in the foot of every page and in the properties of the PDF
    QString company {};   ///< company or file name, in the foot
    QString printedOn {}; ///< the day, already written out, in the foot
    QStringList notes {};   ///< said beside the pages, never on them: who was left out, and why
    QList<Block> blocks {};
};

} // namespace koriz
