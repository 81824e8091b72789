#pragma once
#include "core/paper/document.h"
#include "core/paper/textmeasure.h"

namespace koriz {

/// The sheet in dots of 1/1200 inch: where things may stand and in which letters. All layout happens here, whatever
/// the device; painting is scaled.
struct Sheet
{
    explicit Sheet(const PageSetup &page);

    static constexpr int dotsPerInch = 1200;
    [[nodiscard]] static constexpr qreal mm(qreal millimetres) { return millimetres * dotsPerInch / 25.4; }
    [[nodiscard]] static constexpr qreal pt(qreal points) { return points * dotsPerInch / 72; }

    [[nodiscard]] QRectF visual(const QRectF &place) const; ///< mirrored in the content when it reads right to left
    [[nodiscard]] QString digits(const QString &text) const { return page.digits ? page.digits(text) : text; }

    PageSetup page;
    Qt::LayoutDirection direction;
    QSizeF size;      ///< whole sheet
    QRectF content;   ///< without margins and foot
    QRectF foot;
    Ink ink {};
    TextMeasure title, heading, body, letter, label, strong, small, cell, cellStrong, head, figure;
};

/// Smaller letters for tables with many columns.
[[nodiscard]] QFont paperFont(qreal points, QFont::Weight weight);

} // namespace koriz
