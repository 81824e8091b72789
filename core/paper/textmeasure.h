#pragma once
#include <QFont>
#include <QFontMetricsF>
#include <QList>
#include <QString>
#include <vector>

class QPainter;
class QRectF;

namespace koriz {

/// Widths of texts in one font without shaping them, where the script allows it. Not for several threads at once.
class TextMeasure
{
public:
    explicit TextMeasure(const QFont &font);

    [[nodiscard]] const QFont &font() const { return m_font; }
    /// For letters that stand beside each other: no ligatures ("ffi", "ու"), which readers of a PDF do not find again.
    [[nodiscard]] const QFont &plainFont() const { return m_plainFont; }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal ascent() const { return m_ascent; }

    /// Exact for scripts whose letters stand beside each other, -1 for the others.
    [[nodiscard]] qreal plainWidth(QStringView text) const;
    [[nodiscard]] bool fits(const QString &text, qreal width) const;
    [[nodiscard]] qreal width(const QString &text) const;
    [[nodiscard]] QString elided(const QString &text, qreal width) const;

    /// At most `maxLines` lines (0 = any number); the last one ends in "…" when there is more. Never empty.
    [[nodiscard]] QStringList wrapped(const QString &text, qreal width, int maxLines) const;

private:
    [[nodiscard]] qreal advance(QChar c) const;
    [[nodiscard]] QList<int> lineStarts(const QString &paragraph, qreal width) const;

    QFont m_font;
    QFont m_plainFont;
    QFontMetricsF m_metrics;
    qreal m_lineHeight;
    qreal m_ascent;
    mutable std::vector<float> m_advances; ///< by code unit; negative = not asked yet
};

/// How a text stands in its place; End is the far edge of the reading direction.
enum class TextSide { Start, End, Centre };

/// Draws one line, which ends in "…" when it does not fit. `fits`: it is known to, so nothing needs measuring.
void drawLine(QPainter &painter, const TextMeasure &measure, const QRectF &place, const QString &text, TextSide side,
              Qt::LayoutDirection direction, bool fits = false);

/// The same, but a text too wide is made smaller: for figures, which must not be cut.
void drawShrunk(QPainter &painter, const TextMeasure &measure, const QRectF &place, const QString &text, TextSide side,
                Qt::LayoutDirection direction);

} // namespace koriz
