#include "core/paper/sheet.h"
#include "core/paper/fonts.h"

namespace koriz {

namespace {

constexpr qreal footMm = 8;

QSizeF sheetSize(const PageSetup &page)
{
    const QSizeF upright = QPageSize(page.size).size(QPageSize::Inch) * Sheet::dotsPerInch;
    return page.orientation == QPageLayout::Landscape ? upright.transposed() : upright;
}

} // namespace

QFont paperFont(qreal points, QFont::Weight weight)
{
    QFont font(fontFamilies());
    font.setPixelSize(int(Sheet::pt(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false); // lets widths be added up
    return font;
}

Sheet::Sheet(const PageSetup &setup)
    : page(setup)
    , direction(setup.direction == Qt::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight)
    , size(sheetSize(setup))
    , title(paperFont(16, QFont::DemiBold))
    , heading(paperFont(11.5, QFont::DemiBold))
    , body(paperFont(9.5, QFont::Normal))
    , letter(paperFont(11, QFont::Normal))
    , label(paperFont(8.5, QFont::Normal))
    , strong(paperFont(9.5, QFont::DemiBold))
    , small(paperFont(8, QFont::Normal))
    , cell(paperFont(8.5, QFont::Normal))
    , cellStrong(paperFont(8.5, QFont::DemiBold))
    , head(paperFont(8, QFont::DemiBold))
    , figure(paperFont(15, QFont::DemiBold))
{
    const QMarginsF margins(mm(page.marginsMm.left()), mm(page.marginsMm.top()), mm(page.marginsMm.right()),
                            mm(page.marginsMm.bottom()));
    const QRectF inner = QRectF(QPointF(), size).marginsRemoved(margins);
    content = page.isBare ? inner : inner.adjusted(0, 0, 0, -mm(footMm));
    foot = QRectF(inner.left(), inner.bottom() - mm(footMm * 0.6), inner.width(), mm(footMm * 0.6));
}

QRectF Sheet::visual(const QRectF &place) const
{
    if (direction == Qt::LeftToRight)
        return place;
    return {content.left() + content.right() - place.right(), place.top(), place.width(), place.height()};
}

} // namespace koriz
