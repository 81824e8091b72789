// Key figures and label-value lists.
#include "core/paper/laidblock.h"
#include <QPainter>

namespace koriz {

namespace {

class LaidFigures : public LaidBlock
{
public:
    LaidFigures(const Sheet &sheet, const block::KeyFigures &figures)
        : LaidBlock(sheet), m_figures(figures.figures), m_perRow(std::clamp<qint64>(figures.figures.size(), 1, 4))
    {
        const bool noted = std::any_of(m_figures.cbegin(), m_figures.cend(),
                                       [](const block::Figure &f) { return !f.note.isEmpty(); });
        m_cardHeight = 2 * padding + sheet.label.lineHeight() + sheet.figure.lineHeight()
            + (noted ? sheet.small.lineHeight() : 0);
    }

    qint64 parts() const override { return (m_figures.size() + m_perRow - 1) / m_perRow; }
    Fit fit(qint64 first, qreal room) const override
    {
        const qint64 count = std::clamp(qint64((room + gap) / (m_cardHeight + gap)), qint64(0), parts() - first);
        return {first + count, std::max(0.0, qreal(count) * (m_cardHeight + gap) - gap)};
    }
    void draw(QPainter &painter, qint64 first, qint64 end, qreal top) const override
    {
        const qreal width = (m_sheet.content.width() - gap * qreal(m_perRow - 1)) / qreal(m_perRow);
        for (qint64 i = first * m_perRow; i < std::min(end * m_perRow, qint64(m_figures.size())); ++i) {
            const qreal x = m_sheet.content.left() + qreal(i % m_perRow) * (width + gap);
            const qreal y = top + qreal(i / m_perRow - first) * (m_cardHeight + gap);
            drawCard(painter, m_sheet.visual(QRectF(x, y, width, m_cardHeight)), m_figures.at(i));
        }
    }
    qreal spaceBefore() const override { return Sheet::mm(4); }

private:
    void drawCard(QPainter &painter, const QRectF &card, const block::Figure &figure) const
    {
        painter.setPen(QPen(m_sheet.ink.line, Sheet::pt(0.6)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card, Sheet::mm(1.2), Sheet::mm(1.2));
        QRectF line = card.adjusted(padding, padding, -padding, 0);
        const auto text = [&](const TextMeasure &measure, const QColor &colour, const QString &words, bool figures) {
            line.setHeight(measure.lineHeight());
            painter.setFont(measure.font());
            painter.setPen(colour);
            if (figures)
                drawShrunk(painter, measure, line, words, TextSide::Start, m_sheet.direction);
            else
                drawLine(painter, measure, line, words, TextSide::Start, m_sheet.direction);
            line.moveTop(line.bottom());
        };
        text(m_sheet.label, m_sheet.ink.secondary, figure.label, false);
        text(m_sheet.figure, m_sheet.ink.text, figure.value, true);
        text(m_sheet.small, m_sheet.ink.secondary, figure.note, false);
    }

    static constexpr qreal padding = Sheet::mm(2.2);
    static constexpr qreal gap = Sheet::mm(3);
    QList<block::Figure> m_figures;
    qint64 m_perRow;
    qreal m_cardHeight = 0;
};

class LaidFields : public LaidBlock
{
public:
    LaidFields(const Sheet &sheet, const block::FieldList &list)
        : LaidBlock(sheet), m_columns(std::clamp(list.columns, 1, 3))
    {
        m_labelWidth = std::clamp(longestWord(list), columnWidth() * (m_columns == 1 ? 0.25 : 0.36), columnWidth() / 2);
        m_rows = (list.fields.size() + m_columns - 1) / m_columns;
        m_heights.assign(size_t(m_rows), 0);
        for (qint64 i = 0; i < list.fields.size(); ++i) {
            const block::Field &field = list.fields.at(i);
            Cell cell {sheet.label.wrapped(field.label, m_labelWidth, 3),
                       sheet.body.wrapped(field.value, valueWidth(), maxValueLines)};
            qreal &height = m_heights[size_t(i % m_rows)];
            height = std::max({height, qreal(cell.label.size()) * sheet.label.lineHeight() + 2 * padding,
                               qreal(cell.value.size()) * sheet.body.lineHeight() + 2 * padding});
            m_cells << std::move(cell);
        }
    }

    qint64 parts() const override { return m_rows; }
    Fit fit(qint64 first, qreal room) const override
    {
        Fit made {first, 0};
        while (made.end < m_rows && made.height + m_heights[size_t(made.end)] <= room)
            made.height += m_heights[size_t(made.end++)];
        return made;
    }
    void draw(QPainter &painter, qint64 first, qint64 end, qreal top) const override
    {
        for (qint64 row = first; row < end; ++row) {
            for (int column = 0; column < m_columns; ++column)
                if (const qint64 i = column * m_rows + row; i < m_cells.size())
                    drawCell(painter, m_cells.at(i), m_sheet.content.left() + column * (columnWidth() + gap), top);
            top += m_heights[size_t(row)];
        }
    }
    qreal spaceBefore() const override { return Sheet::mm(3); }

private:
    struct Cell
    {
        QStringList label {};
        QStringList value {};
    };
    [[nodiscard]] qreal columnWidth() const { return (m_sheet.content.width() - gap * (m_columns - 1)) / m_columns; }
    [[nodiscard]] qreal valueWidth() const { return columnWidth() - m_labelWidth - Sheet::mm(2); }
    /// Of the labels: no word of them is broken while the values have half of the room.
    [[nodiscard]] qreal longestWord(const block::FieldList &list) const
    {
        constexpr qreal slack = 1.02; // between measured and laid out widths
        qreal longest = 0;
        for (const block::Field &field : list.fields)
            for (const QStringView word : QStringView(field.label).split(u' ', Qt::SkipEmptyParts))
                longest = std::max(longest, m_sheet.label.width(word.toString()) * slack);
        return longest;
    }

    void drawCell(QPainter &painter, const Cell &cell, qreal x, qreal top) const
    {
        // Label and value share the line of their first letters, though their sizes differ.
        const qreal first = top + padding + std::max(m_sheet.label.ascent(), m_sheet.body.ascent());
        drawLines(painter, m_sheet.label, m_sheet.ink.secondary, cell.label,
                  QRectF(x, first - m_sheet.label.ascent(), m_labelWidth, 0));
        drawLines(painter, m_sheet.body, m_sheet.ink.text, cell.value,
                  QRectF(x + columnWidth() - valueWidth(), first - m_sheet.body.ascent(), valueWidth(), 0));
    }
    void drawLines(QPainter &painter, const TextMeasure &measure, const QColor &colour, const QStringList &lines,
                   QRectF place) const
    {
        painter.setFont(measure.font());
        painter.setPen(colour);
        place.setHeight(measure.lineHeight());
        for (const QString &line : lines) {
            drawLine(painter, measure, m_sheet.visual(place), line, TextSide::Start, m_sheet.direction);
            place.translate(0, measure.lineHeight());
        }
    }

    static constexpr int maxValueLines = 25; ///< a row is not split, so it must fit a page
    static constexpr qreal padding = Sheet::mm(0.6);
    static constexpr qreal gap = Sheet::mm(6);
    int m_columns;
    qint64 m_rows = 0;
    qreal m_labelWidth = 0;
    QList<Cell> m_cells;
    std::vector<qreal> m_heights;
};

} // namespace

std::unique_ptr<LaidBlock> layOutFigures(const block::KeyFigures &figures, const Sheet &sheet)
{
    return std::make_unique<LaidFigures>(sheet, figures);
}

std::unique_ptr<LaidBlock> layOutFields(const block::FieldList &fields, const Sheet &sheet)
{
    return std::make_unique<LaidFields>(sheet, fields);
}

} // namespace koriz
