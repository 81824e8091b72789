#include "ui/sales/boardpaper.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BoardPaper)
};

QStringList rowOf(const BoardCard &card, const Formatter &format, QDate today)
{
    QString step = card.next.subject;
    if (card.next.day.isValid())
        step += u" · "_s + format.relativeDay(card.next.day, today);
    return {card.title, card.customer, step, card.employee, format.count(card.ageDays),
            format.money(card.value.minor, card.currency)};
}

block::Table tableOf(const BoardColumn &column, const Formatter &format, const QString &currency, QDate today)
{
    using block::ColumnKind;
    QList<QStringList> rows;
    for (const BoardCard &card : column.cards)
        rows << rowOf(card, format, today);
    const QStringList totals {Text::tr("%Ln deal(s)", nullptr, static_cast<int>(column.count)), {}, {}, {}, {},
                              format.money(column.value.minor, currency)};
    block::Table table = block::Table::of({{Text::tr("Deal"), ColumnKind::Text, 3, 0},
                                           {Text::tr("Customer"), ColumnKind::Text, 2, 0},
                                           {Text::tr("Next step"), ColumnKind::Text, 2, 0},
                                           {Text::tr("Responsible"), ColumnKind::Text, 0, 0},
                                           {Text::tr("Days"), ColumnKind::Number, 0, 0},
                                           {Text::tr("Value"), ColumnKind::Number, 0, 0}}, rows, totals);
    table.emptyText = Text::tr("No deals stand here.");
    return table;
}

} // namespace

void addBoard(Document &document, const BoardData &board, const QString &pipeline, const Formatter &format,
              const QString &currency, QDate today, StageId only)
{
    document.blocks << block::Title {pipeline} << block::Meta {{format.date(today)}};
    for (const BoardColumn &column : board.columns) {
        if (!only.isNull() && column.stage.id != only)
            continue;
        document.blocks << block::Heading {column.stage.name}
                        << block::Meta {{Text::tr("%1 · weighted %2").arg(format.money(column.value.minor, currency),
                                                                          format.money(column.weighted.minor, currency))}}
                        << tableOf(column, format, currency, today) << block::Spacer {};
    }
}

} // namespace koriz::ui
