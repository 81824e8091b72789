// Tables: measured in one pass over the rows, drawn in a second; one byte a row is kept.
#include "core/base/error.h"
#include "core/paper/columnwidths.h"
#include "core/paper/laidblock.h"
#include <QPainter>

namespace koriz {

namespace {

constexpr int maxHeadLines = 3;
constexpr int sampledRows = 200;
constexpr qint64 rowsBetweenReports = 2048;
constexpr qreal padX = Sheet::mm(1.4);
constexpr qreal padY = Sheet::mm(0.9);
constexpr qreal slack = 1.02;            ///< between measured and laid out widths
constexpr qreal longText = 0.3;          ///< share of the sheet above which a text may wrap
constexpr qreal leastForLongText = 0.11;
constexpr qreal widestWhole = 0.4; ///< share of the sheet up to which a whole is not broken
constexpr qreal crowded = 1.5; ///< wishes above this share of the width: smaller letters

class LaidTable : public LaidBlock
{
public:
    LaidTable(const Sheet &sheet, const block::Table &table, const Progress &progress)
        : LaidBlock(sheet), m_table(table)
    {
        placeColumns();
        wrapHead();
        measureRows(progress);
    }

    qint64 parts() const override
    {
        return std::max<qint64>(m_table.rowCount, m_table.emptyText.isEmpty() ? 0 : 1)
            + (m_table.totals.isEmpty() ? 0 : 1);
    }
    Fit fit(qint64 first, qreal room) const override;
    void draw(QPainter &painter, qint64 first, qint64 end, qreal top) const override;
    qreal spaceBefore() const override { return Sheet::mm(3); }

private:
    [[nodiscard]] QList<WidthWish> chooseLetters();
    void placeColumns();
    [[nodiscard]] QList<WidthWish> wishes(const TextMeasure &cell, const TextMeasure &head) const;
    void wrapHead();
    void measureRows(const Progress &progress);
    [[nodiscard]] uchar linesOf(const QStringList &cells, const TextMeasure &measure) const;
    [[nodiscard]] bool isWhole(qsizetype column) const
    {
        return m_table.columns.at(column).kind == block::ColumnKind::Whole;
    }
    [[nodiscard]] bool isNumber(qsizetype column) const
    {
        return m_table.columns.at(column).kind == block::ColumnKind::Number;
    }
    /// Figures stand at the right in both directions, so that their units are below each other.
    [[nodiscard]] TextSide side(qsizetype column) const
    {
        return isNumber(column) && m_sheet.direction == Qt::LeftToRight ? TextSide::End : TextSide::Start;
    }
    [[nodiscard]] qint64 totalsPart() const { return m_table.totals.isEmpty() ? -1 : parts() - 1; }
    [[nodiscard]] qreal headHeight() const { return m_headLines * m_head->lineHeight() + 2 * padY; }
    [[nodiscard]] qreal partHeight(qint64 part) const;
    [[nodiscard]] QRectF cellRect(qsizetype column, qreal top, qreal height) const;
    void drawHead(QPainter &painter, qreal top) const;
    void drawRow(QPainter &painter, const QStringList &cells, const TextMeasure &measure, int lines, qreal top) const;
    void drawPart(QPainter &painter, qint64 part, qreal top) const;

    block::Table m_table;
    std::unique_ptr<TextMeasure> m_smallCell, m_smallStrong, m_smallHead; ///< only for crowded tables
    const TextMeasure *m_cell = nullptr;
    const TextMeasure *m_strong = nullptr;
    const TextMeasure *m_head = nullptr;
    QList<qreal> m_left;  ///< in reading direction, from the start of the content
    QList<qreal> m_width; ///< without padding
    QList<QStringList> m_heads;
    int m_headLines = 1;
    std::vector<uchar> m_lines; ///< per row
    uchar m_totalLines = 1;
};

/// The longest word of `text`, but no more than `most`: beyond that it may break.
qreal longestWord(const TextMeasure &measure, const QString &text, qreal most)
{
    qreal longest = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, measure.width(word.toString()));
    return std::min(longest * slack, most);
}

QList<WidthWish> LaidTable::wishes(const TextMeasure &cell, const TextMeasure &head) const
{
    const qreal sheet = m_sheet.content.width();
    const qreal most = std::min(sheet * 0.28, 1.9 * sheet / qreal(m_table.columns.size()));
    QList<WidthWish> made;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const block::Column &column = m_table.columns.at(i);
        WidthWish wish;
        wish.least = std::max(longestWord(head, column.title, most), Sheet::mm(column.minWidthMm));
        wish.natural = std::max(wish.least, std::min(head.width(column.title) * slack, wish.least * 1.6));
        wish.weight = column.weight;
        wish.stretches = column.kind == block::ColumnKind::Text;
        made << wish;
    }
    const auto grow = [&](const QStringList &cells, const TextMeasure &measure) {
        for (qsizetype i = 0; i < std::min(cells.size(), made.size()); ++i) {
            WidthWish &wish = made[i];
            wish.natural = std::max(wish.natural, measure.width(cells.at(i)) * (isNumber(i) ? 1.06 : slack));
            wish.least = std::max(wish.least, isNumber(i) ? std::min(wish.natural, most)
                                              : isWhole(i) ? std::min(wish.natural, sheet * widestWhole)
                                                           : longestWord(measure, cells.at(i), most));
        }
    };
    for (qint64 row = 0; row < std::min<qint64>(m_table.rowCount, sampledRows); ++row)
        grow(m_table.row(row), cell);
    grow(m_table.totals, *m_strong);
    for (WidthWish &wish : made) {
        if (wish.natural > sheet * longText)
            wish.least = std::max(wish.least, sheet * leastForLongText);
        wish.natural += 2 * padX;
        wish.least += 2 * padX;
    }
    return made;
}

/// The largest letters in which no word has to be broken and the texts find most of the room they ask for.
QList<WidthWish> LaidTable::chooseLetters()
{
    m_cell = &m_sheet.cell;
    m_strong = &m_sheet.cellStrong;
    m_head = &m_sheet.head;
    QList<WidthWish> asked = wishes(*m_cell, *m_head);
    for (const qreal points : {7.8, 7.0, 6.3, 5.8}) {
        qreal natural = 0, least = 0;
        for (const WidthWish &wish : asked) {
            natural += std::min(wish.natural, m_sheet.content.width() / 3);
            least += wish.least;
        }
        if (natural <= m_sheet.content.width() * crowded && least <= m_sheet.content.width())
            break;
        m_smallCell = std::make_unique<TextMeasure>(paperFont(points, QFont::Normal));
        m_smallStrong = std::make_unique<TextMeasure>(paperFont(points, QFont::DemiBold));
        m_smallHead = std::make_unique<TextMeasure>(paperFont(points - 0.2, QFont::DemiBold));
        m_cell = m_smallCell.get();
        m_strong = m_smallStrong.get();
        m_head = m_smallHead.get();
        asked = wishes(*m_cell, *m_head);
    }
    return asked;
}

void LaidTable::placeColumns()
{
    const QList<WidthWish> asked = chooseLetters();
    qreal left = 0;
    for (const qreal width : columnWidths(asked, m_sheet.content.width())) {
        m_left << left + padX;
        m_width << std::max(width - 2 * padX, 1.0);
        left += width;
    }
}

void LaidTable::wrapHead()
{
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        m_heads << m_head->wrapped(m_table.columns.at(i).title, m_width.at(i), maxHeadLines);
        m_headLines = std::max(m_headLines, int(m_heads.constLast().size()));
    }
}

uchar LaidTable::linesOf(const QStringList &cells, const TextMeasure &measure) const
{
    qsizetype lines = 1;
    for (qsizetype i = 0; i < std::min(cells.size(), m_width.size()); ++i)
        if (!isNumber(i) && (!measure.fits(cells.at(i), m_width.at(i)) || cells.at(i).contains(u'\n')))
            lines = std::max(lines, measure.wrapped(cells.at(i), m_width.at(i), m_table.maxLines).size());
    return uchar(lines);
}

void LaidTable::measureRows(const Progress &progress)
{
    m_lines.reserve(size_t(m_table.rowCount));
    for (qint64 row = 0; row < m_table.rowCount; ++row) {
        m_lines.push_back(linesOf(m_table.row(row), *m_cell));
        if (row % rowsBetweenReports == 0 && progress.isCancelled())
            throw Cancelled();
    }
    m_totalLines = linesOf(m_table.totals, *m_strong);
}

qreal LaidTable::partHeight(qint64 part) const
{
    const int lines = part == totalsPart() ? m_totalLines : part < qint64(m_lines.size()) ? m_lines[size_t(part)] : 1;
    return lines * m_cell->lineHeight() + 2 * padY;
}

LaidBlock::Fit LaidTable::fit(qint64 first, qreal room) const
{
    Fit made {first, headHeight()};
    while (made.end < parts() && made.height + partHeight(made.end) <= room)
        made.height += partHeight(made.end++);
    // The sum does not stand on a page of its own.
    if (made.end == totalsPart() && made.end - first > 1)
        made.height -= partHeight(--made.end);
    if (made.end == first)
        made.height = 0;
    return made;
}

QRectF LaidTable::cellRect(qsizetype column, qreal top, qreal height) const
{
    return m_sheet.visual(QRectF(m_sheet.content.left() + m_left.at(column), top, m_width.at(column), height));
}

void LaidTable::drawHead(QPainter &painter, qreal top) const
{
    const QRectF band(m_sheet.content.left(), top, m_sheet.content.width(), headHeight());
    painter.fillRect(band, m_sheet.ink.band);
    painter.setFont(m_head->font());
    painter.setPen(m_sheet.ink.text);
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        qreal y = top + padY + qreal(m_headLines - m_heads.at(i).size()) * m_head->lineHeight();
        for (const QString &line : m_heads.at(i)) {
            drawLine(painter, *m_head, cellRect(i, y, m_head->lineHeight()), line, side(i),
                     m_sheet.direction);
            y += m_head->lineHeight();
        }
    }
}

void LaidTable::drawRow(QPainter &painter, const QStringList &cells, const TextMeasure &measure, int lines,
                        qreal top) const
{
    for (qsizetype i = 0; i < std::min(cells.size(), m_width.size()); ++i) {
        const QString &cell = cells.at(i);
        QRectF place = cellRect(i, top + padY, measure.lineHeight());
        if (isNumber(i)) {
            drawShrunk(painter, measure, place, cell, side(i), m_sheet.direction);
        } else if (lines == 1 || (measure.fits(cell, m_width.at(i)) && !cell.contains(u'\n'))) {
            drawLine(painter, measure, place, cell, TextSide::Start, m_sheet.direction, true);
        } else {
            for (const QString &line : measure.wrapped(cell, m_width.at(i), m_table.maxLines)) {
                drawLine(painter, measure, place, line, TextSide::Start, m_sheet.direction);
                place.translate(0, measure.lineHeight());
            }
        }
    }
}

void LaidTable::drawPart(QPainter &painter, qint64 part, qreal top) const
{
    if (part == totalsPart()) {
        painter.setFont(m_strong->font());
        drawRow(painter, m_table.totals, *m_strong, m_totalLines, top);
        painter.setFont(m_cell->font());
    } else if (part < m_table.rowCount) {
        drawRow(painter, m_table.row(part), *m_cell, m_lines[size_t(part)], top);
    } else {
        painter.setPen(m_sheet.ink.secondary);
        const QRectF place(m_sheet.content.left() + padX, top + padY, m_sheet.content.width() - 2 * padX,
                           m_cell->lineHeight());
        drawLine(painter, *m_cell, place, m_table.emptyText, TextSide::Start, m_sheet.direction);
        painter.setPen(m_sheet.ink.text);
    }
}

void LaidTable::draw(QPainter &painter, qint64 first, qint64 end, qreal top) const
{
    drawHead(painter, top);
    qreal y = top + headHeight();
    painter.setFont(m_cell->font());
    painter.setPen(m_sheet.ink.text);
    QList<QLineF> lines;
    for (qint64 part = first; part < end; ++part) {
        drawPart(painter, part, y);
        y += partHeight(part);
        lines << QLineF(m_sheet.content.left(), y, m_sheet.content.right(), y);
    }
    painter.setPen(QPen(m_sheet.ink.line, Sheet::pt(0.4)));
    painter.drawLines(lines);
    if (first <= totalsPart() && totalsPart() < end) {
        const qreal above = y - partHeight(totalsPart());
        painter.setPen(QPen(m_sheet.ink.text, Sheet::pt(0.8)));
        painter.drawLine(QLineF(m_sheet.content.left(), above, m_sheet.content.right(), above));
    }
}

} // namespace

std::unique_ptr<LaidBlock> layOutTable(const block::Table &table, const Sheet &sheet, const Progress &progress)
{
    return std::make_unique<LaidTable>(sheet, table, progress);
}

} // namespace koriz
