#include "core/paper/laidblock.h"
#include <QPainter>

namespace koriz {

namespace {

/// Lines of text in one font.
class LaidText : public LaidBlock
{
public:
    LaidText(const Sheet &sheet, const TextMeasure &measure, const QStringList &paragraphs, const QColor &colour,
             qreal before, bool keep = false)
        : LaidBlock(sheet), m_measure(measure), m_colour(colour), m_before(before), m_keep(keep)
    {
        for (const QString &paragraph : paragraphs)
            m_lines << measure.wrapped(paragraph, sheet.content.width(), 0);
    }

    qint64 parts() const override { return m_lines.size(); }
    Fit fit(qint64 first, qreal room) const override
    {
        const qint64 count = std::clamp(qint64(room / m_measure.lineHeight()), qint64(0), parts() - first);
        if (m_keep && count < parts() - first)
            return {first, 0};
        return {first + count, qreal(count) * m_measure.lineHeight()};
    }
    void draw(QPainter &painter, qint64 first, qint64 end, qreal top) const override
    {
        painter.setFont(m_measure.font());
        painter.setPen(m_colour);
        for (qint64 i = first; i < end; ++i) {
            const QRectF place(m_sheet.content.left(), top + qreal(i - first) * m_measure.lineHeight(),
                               m_sheet.content.width(), m_measure.lineHeight());
            drawLine(painter, m_measure, place, m_lines.at(i), TextSide::Start, m_sheet.direction);
        }
    }
    qreal spaceBefore() const override { return m_before; }
    bool keepWithNext() const override { return m_keep; }

private:
    const TextMeasure &m_measure;
    QColor m_colour;
    qreal m_before;
    bool m_keep;
    QStringList m_lines;
};

class LaidSpace : public LaidBlock
{
public:
    LaidSpace(const Sheet &sheet, qreal height, bool breaks) : LaidBlock(sheet), m_height(height), m_breaks(breaks) { }

    qint64 parts() const override { return m_breaks ? 0 : 1; }
    Fit fit(qint64, qreal room) const override { return {1, std::min(m_height, room)}; }
    void draw(QPainter &, qint64, qint64, qreal) const override { }
    bool breaksPage() const override { return m_breaks; }

private:
    qreal m_height;
    bool m_breaks;
};

class LaidChart : public LaidBlock
{
public:
    LaidChart(const Sheet &sheet, const block::Chart &chart)
        : LaidBlock(sheet), m_spec(chart.spec), m_height(std::min(Sheet::mm(chart.heightMm), sheet.content.height()))
    {
        m_spec.direction = sheet.direction;
    }

    qint64 parts() const override { return 1; }
    Fit fit(qint64 first, qreal room) const override
    {
        return m_height <= room + 0.5 ? Fit {first + 1, m_height} : Fit {first, 0};
    }
    void draw(QPainter &painter, qint64, qint64, qreal top) const override
    {
        paintChart(painter, QRectF(m_sheet.content.left(), top, m_sheet.content.width(), m_height), m_spec,
                   Sheet::pt(8), m_sheet.ink);
    }
    qreal spaceBefore() const override { return Sheet::mm(4); }

private:
    ChartSpec m_spec;
    qreal m_height;
};

struct Maker
{
    const Sheet &sheet;
    const Progress &progress;
    using Made = std::unique_ptr<LaidBlock>;

    Made operator()(const block::Title &b) const { return text(sheet.title, {b.text}, sheet.ink.text, 2, true); }
    Made operator()(const block::Heading &b) const { return text(sheet.heading, {b.text}, sheet.ink.text, 6, true); }
    Made operator()(const block::Meta &b) const { return text(sheet.small, b.lines, sheet.ink.secondary, 1); }
    Made operator()(const block::Paragraph &b) const
    {
        return text(b.isLarge ? sheet.letter : sheet.body, {b.text}, sheet.ink.text, 3);
    }
    Made operator()(const block::Spacer &b) const { return std::make_unique<LaidSpace>(sheet, Sheet::mm(b.mm), false); }
    Made operator()(const block::PageBreak &) const { return std::make_unique<LaidSpace>(sheet, 0, true); }
    Made operator()(const block::KeyFigures &b) const { return layOutFigures(b, sheet); }
    Made operator()(const block::FieldList &b) const { return layOutFields(b, sheet); }
    Made operator()(const block::Table &b) const { return layOutTable(b, sheet, progress); }
    Made operator()(const block::Labels &b) const { return layOutLabels(b, sheet); }
    Made operator()(const block::Envelope &b) const { return layOutEnvelope(b, sheet); }
    Made operator()(const block::Chart &b) const { return std::make_unique<LaidChart>(sheet, b); }

    [[nodiscard]] Made text(const TextMeasure &measure, const QStringList &lines, const QColor &colour, qreal beforeMm,
                            bool keep = false) const
    {
        return std::make_unique<LaidText>(sheet, measure, lines, colour, Sheet::mm(beforeMm), keep);
    }
};

} // namespace

std::unique_ptr<LaidBlock> layOut(const Block &block, const Sheet &sheet, const Progress &progress)
{
    return std::visit(Maker {sheet, progress}, block);
}

} // namespace koriz
