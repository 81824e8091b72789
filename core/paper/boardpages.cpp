#include "core/paper/boardpages.h"
#include "core/customers/eventtext.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BoardPaper)
};

constexpr int allCards = 1'000'000;
constexpr qsizetype mostBeside = 6; ///< columns on a sheet; the others follow below

QString nextStep(const BoardCard &card, const PageSource &source)
{
    if (!card.next.day.isValid())
        return card.next.subject;
    const QString day = source.format.relativeDay(card.next.day, source.today);
    return card.next.subject.isEmpty() ? day : card.next.subject + u" · "_s + day;
}

QStringList rowOf(const BoardCard &card, const PageSource &source)
{
    return {card.title, card.customer, nextStep(card, source), card.employee, source.format.count(card.ageDays),
            source.format.money(card.value.minor, card.currency)};
}

block::Table stageTable(const BoardColumn &column, const PageSource &source)
{
    using block::ColumnKind;
    QList<QStringList> rows;
    for (const BoardCard &card : column.cards)
        rows << rowOf(card, source);
    const QStringList totals {Text::tr("%Ln deal(s)", nullptr, static_cast<int>(column.count)), {}, {}, {}, {},
                              source.format.money(column.value.minor, source.db.currency())};
    block::Table table = block::Table::of({{Text::tr("Deal"), ColumnKind::Text, 3, 0},
                                           {Text::tr("Customer"), ColumnKind::Text, 2, 0},
                                           {Text::tr("Next step"), ColumnKind::Text, 2, 0},
                                           {Text::tr("Responsible"), ColumnKind::Text, 0, 0},
                                           {Text::tr("Days"), ColumnKind::Number, 0, 0},
                                           {Text::tr("Value"), ColumnKind::Number, 0, 0}}, rows, totals);
    table.emptyText = Text::tr("No deals stand here.");
    return table;
}

QString cardText(const BoardCard &card, const PageSource &source)
{
    QStringList lines {card.title, card.customer, source.format.money(card.value.minor, card.currency),
                       nextStep(card, source)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString sumText(const BoardColumn &column, const PageSource &source)
{
    const QString sum = source.format.money(column.value.minor, source.db.currency());
    return column.otherCurrencies == 0
        ? sum
        : Text::tr("%1 and %Ln in another currency", nullptr, static_cast<int>(column.otherCurrencies)).arg(sum);
}

QString headText(const BoardColumn &column, const PageSource &source)
{
    const QString count = Text::tr("%Ln deal(s)", nullptr, static_cast<int>(column.count));
    return u"%1\n%2 · %3"_s.arg(column.stage.name, isolated(count),
                                isolated(sumText(column, source)));
}

/// Cards beside each other, as many rows as the longest column has cards.
block::Table cardTable(const QList<BoardColumn> &columns, const PageSource &source)
{
    block::Table table;
    qsizetype longest = 0;
    for (const BoardColumn &column : columns) {
        table.columns << block::Column {headText(column, source), block::ColumnKind::Text, 1, 0};
        longest = std::max(longest, column.cards.size());
    }
    QList<QStringList> rows;
    for (qsizetype row = 0; row < longest; ++row) {
        QStringList cells;
        for (const BoardColumn &column : columns)
            cells << (row < column.cards.size() ? cardText(column.cards.at(row), source) : QString());
        rows << cells;
    }
    block::Table made = block::Table::of(table.columns, rows);
    made.maxLines = 7;
    made.emptyText = Text::tr("No deals stand here.");
    return made;
}

} // namespace

std::optional<Document> boardPages(const PageSource &source, const PrintedBoard &board)
{
    const QList<Pipeline> pipelines = PipelineStore(source.db).all();
    const auto pipeline = std::find_if(pipelines.begin(), pipelines.end(), [&](const Pipeline &p) {
        return board.pipeline.isNull() || p.id == board.pipeline;
    });
    if (pipeline == pipelines.end())
        return std::nullopt;
    const BoardData data = loadBoard(source.db, pipeline->id, board.filter, source.today, allCards);
    Document document = newDocument(source, pipeline->name);
    document.blocks << block::Title {pipeline->name} << block::Meta {{source.format.date(source.today)}};
    const auto sums = [&](const BoardColumn &column) {
        return Text::tr("%1 · weighted %2").arg(sumText(column, source),
                                                source.format.money(column.weighted.minor, source.db.currency()));
    };
    for (const BoardColumn &column : data.columns) {
        if (column.stage.id == board.only)
            document.blocks << block::Heading {column.stage.name} << block::Meta {{sums(column)}}
                            << stageTable(column, source);
    }
    if (!board.only.isNull())
        return document;
    document.page.orientation = QPageLayout::Landscape;
    QList<block::Figure> figures;
    for (const BoardColumn &column : data.columns)
        figures << block::Figure {column.stage.name, source.format.money(column.weighted.minor, source.db.currency()),
                                  Text::tr("weighted")};
    document.blocks << block::KeyFigures {figures};
    for (qsizetype first = 0; first < data.columns.size(); first += mostBeside)
        document.blocks << cardTable(data.columns.mid(first, mostBeside), source) << block::Spacer {};
    return document;
}

} // namespace koriz
