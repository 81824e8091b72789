#include "core/paper/textmeasure.h"
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr char16_t measured = 0x2300; ///< Latin to Georgian and the usual signs; what lies beyond is shaped

/// Letters that neither join, stack nor change order.
bool standsAlone(char16_t c)
{
    return c < 0x0300 || (c >= 0x0370 && c < 0x0590) || (c >= 0x06F0 && c <= 0x06F9) || (c >= 0x10A0 && c < 0x1100)
        || (c >= 0x1E00 && c < 0x200B) || (c >= 0x2010 && c < 0x2028) || (c >= 0x202F && c < 0x2066)
        || (c >= 0x20A0 && c < 0x20D0) || (c >= 0x2100 && c < 0x2300);
}

/// Left edge for a text of `width`.
qreal leftEdge(const QRectF &place, qreal width, TextSide side, Qt::LayoutDirection direction)
{
    if (side == TextSide::Centre)
        return place.center().x() - width / 2;
    const bool atLeft = (side == TextSide::Start) == (direction == Qt::LeftToRight);
    return atLeft ? place.left() : place.right() - width;
}

int alignment(TextSide side, Qt::LayoutDirection direction)
{
    if (side == TextSide::Centre)
        return int(Qt::AlignHCenter | Qt::AlignVCenter);
    const bool atLeft = (side == TextSide::Start) == (direction == Qt::LeftToRight);
    return int((atLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

qreal baseline(const QRectF &place, const TextMeasure &measure)
{
    return place.top() + (place.height() - measure.lineHeight()) / 2 + measure.ascent();
}

QFont withoutLigatures(QFont font)
{
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// Callers set measure.font(); changing to the other one and back costs nothing while texts of one kind follow each
/// other.
void useFont(QPainter &painter, const QFont &font)
{
    if (painter.font().styleStrategy() != font.styleStrategy())
        painter.setFont(font);
}

} // namespace

TextMeasure::TextMeasure(const QFont &font)
    : m_font(font)
    , m_plainFont(withoutLigatures(font))
    , m_metrics(font)
    , m_lineHeight(m_metrics.height())
    , m_ascent(m_metrics.ascent())
    , m_advances(measured, -1.0F)
{
}

qreal TextMeasure::advance(QChar c) const
{
    if (c.unicode() >= measured)
        return m_metrics.horizontalAdvance(c);
    float &known = m_advances[c.unicode()];
    if (known < 0)
        known = float(m_metrics.horizontalAdvance(c));
    return qreal(known);
}

qreal TextMeasure::plainWidth(QStringView text) const
{
    qreal sum = 0;
    for (const QChar c : text) {
        if (!standsAlone(c.unicode()))
            return -1;
        sum += advance(c);
    }
    return sum;
}

bool TextMeasure::fits(const QString &text, qreal width) const
{
    qreal sum = 0;
    for (const QChar c : text) {
        sum += advance(c); // letters that join are narrower than alone, so this is never too small
        if (sum > width)
            return !standsAlone(c.unicode()) || plainWidth(text) < 0 ? m_metrics.horizontalAdvance(text) <= width
                                                                     : false;
    }
    return true;
}

qreal TextMeasure::width(const QString &text) const
{
    const qreal plain = plainWidth(text);
    return plain >= 0 ? plain : m_metrics.horizontalAdvance(text);
}

QString TextMeasure::elided(const QString &text, qreal width) const
{
    return fits(text, width) ? text : m_metrics.elidedText(text, Qt::ElideRight, width);
}

/// Where the lines of a paragraph begin. Words are broken only where one is wider than the line: Qt counts the swash of
/// a last letter too, and would break Persian words that have their room.
QList<int> TextMeasure::lineStarts(const QString &paragraph, qreal width) const
{
    for (const QTextOption::WrapMode mode : {QTextOption::WordWrap, QTextOption::WrapAtWordBoundaryOrAnywhere}) {
        QList<int> starts;
        bool isTooWide = false;
        QTextLayout layout(paragraph, m_font);
        QTextOption option;
        option.setWrapMode(mode);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            starts << line.textStart();
            isTooWide = isTooWide
                || (line.naturalTextWidth() > width
                    && this->width(paragraph.mid(line.textStart(), line.textLength()).trimmed()) > width);
        }
        layout.endLayout();
        if (!isTooWide || mode != QTextOption::WordWrap)
            return starts;
    }
    return {};
}

namespace {

/// A word longer than a page is laid out in pieces: Qt takes the square of its length.
QString inPieces(const QString &text)
{
    constexpr qsizetype longest = 4000, mostMarks = 100; // the marks of a letter are of one piece to Qt
    if (text.size() <= longest)
        return text;
    QString broken;
    qsizetype length = 0, marks = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > mostMarks || (length > longest && marks == 0 && !c.isLowSurrogate())) {
            broken += u'\n';
            length = marks = 1;
        }
        broken += c;
    }
    return broken;
}

} // namespace

QStringList TextMeasure::wrapped(const QString &text, qreal width, int maxLines) const
{
    QStringList lines;
    const QStringList paragraphs = inPieces(text).split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const QList<int> starts = lineStarts(paragraph, width);
        for (qsizetype i = 0; i < starts.size(); ++i) {
            const bool isLast = i + 1 == starts.size();
            if (maxLines > 0 && lines.size() == maxLines - 1 && !isLast) {
                lines << m_metrics.elidedText(paragraph.mid(starts.at(i)), Qt::ElideRight, width);
                return lines;
            }
            lines << paragraph.mid(starts.at(i), isLast ? -1 : starts.at(i + 1) - starts.at(i)).trimmed();
        }
        if (maxLines > 0 && lines.size() >= maxLines && &paragraph != &paragraphs.constLast()) {
            lines = lines.mid(0, maxLines);
            lines.last() = m_metrics.elidedText(lines.constLast() + u"…"_s, Qt::ElideRight, width);
            return lines;
        }
    }
    return lines;
}

void drawLine(QPainter &painter, const TextMeasure &measure, const QRectF &place, const QString &text, TextSide side,
              Qt::LayoutDirection direction, bool fits)
{
    if (text.isEmpty())
        return;
    const bool whole = fits || measure.fits(text, place.width());
    const QString shown = whole ? text : measure.elided(text, place.width());
    const qreal plain = measure.plainWidth(shown);
    if (plain >= 0) {
        useFont(painter, measure.plainFont());
        painter.drawText(QPointF(leftEdge(place, plain, side, direction), baseline(place, measure)), shown);
    } else {
        useFont(painter, measure.font());
        painter.drawText(place, alignment(side, direction) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    }
}

void drawShrunk(QPainter &painter, const TextMeasure &measure, const QRectF &place, const QString &text, TextSide side,
                Qt::LayoutDirection direction)
{
    if (measure.fits(text, place.width())) {
        drawLine(painter, measure, place, text, side, direction, true);
        return;
    }
    const qreal width = measure.width(text);
    const qreal scale = place.width() / width;
    painter.save();
    painter.translate(place.left(), place.center().y());
    painter.scale(scale, scale);
    const QRectF room(0, -measure.lineHeight() / 2, width * 1.001, measure.lineHeight());
    drawLine(painter, measure, room, text, side, direction);
    painter.restore();
}

} // namespace koriz
