#include "core/paper/paperpainter.h"
#include "core/base/error.h"
#include "core/paper/laidblock.h"
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// A run of parts of one block on one page.
struct Slice
{
    size_t block = 0;
    qint64 first = 0;
    qint64 end = 0;
    qreal top = 0;
};
using Page = std::vector<Slice>;

} // namespace

struct PaperPainter::Layout
{
    Layout(Document given, const Progress &progress) : document(std::move(given)), sheet(document.page)
    {
        for (const Block &block : document.blocks)
            blocks.push_back(layOut(block, sheet, progress));
        paginate();
    }

    void paginate();
    void place(size_t index);
    void newPage();
    [[nodiscard]] bool nextFits(size_t index, qreal from) const;
    void drawFoot(QPainter &painter, int page) const;

    Document document;
    Sheet sheet;
    std::vector<std::unique_ptr<LaidBlock>> blocks {};
    std::vector<Page> pages {};
    qreal y = 0;
};

void PaperPainter::Layout::newPage()
{
    pages.emplace_back();
    y = sheet.content.top();
}

/// Whether the first part of the block after `index` (and of those it keeps to) has room below `from`.
bool PaperPainter::Layout::nextFits(size_t index, qreal from) const
{
    if (index + 1 >= blocks.size() || !blocks[index]->keepWithNext())
        return true;
    const LaidBlock &next = *blocks[index + 1];
    from += next.spaceBefore();
    const LaidBlock::Fit fit = next.fit(0, sheet.content.bottom() - from);
    return next.parts() == 0 || (fit.end > 0 && nextFits(index + 1, from + fit.height));
}

void PaperPainter::Layout::place(size_t index)
{
    const LaidBlock &block = *blocks[index];
    if (block.breaksPage() && !pages.back().empty())
        newPage();
    qint64 first = 0;
    while (first < block.parts()) {
        const bool fresh = pages.back().empty();
        const qreal top = y + (fresh ? 0 : block.spaceBefore());
        LaidBlock::Fit fit = block.fit(first, sheet.content.bottom() - top);
        const bool keeps = first > 0 || nextFits(index, top + fit.height);
        if (!fresh && (fit.end == first || !keeps)) {
            newPage();
            continue;
        }
        if (fit.end == first) // taller than a page: drawn all the same rather than never
            fit = {first + 1, sheet.content.height()};
        pages.back().push_back({index, first, fit.end, top});
        y = top + fit.height;
        first = fit.end;
    }
}

void PaperPainter::Layout::paginate()
{
    newPage();
    for (size_t i = 0; i < blocks.size(); ++i)
        place(i);
    if (pages.size() > 1 && pages.back().empty())
        pages.pop_back();
}

void PaperPainter::Layout::drawFoot(QPainter &painter, int page) const
{
    painter.setPen(QPen(sheet.ink.line, Sheet::pt(0.4)));
    painter.drawLine(QLineF(sheet.foot.topLeft(), sheet.foot.topRight()));
    painter.setFont(sheet.small.font());
    painter.setPen(sheet.ink.secondary);
    const qreal top = sheet.foot.bottom() - sheet.small.lineHeight();
    const auto part = [&](qreal from, qreal share, const QString &text, TextSide side) {
        const QRectF place(sheet.foot.left() + from * sheet.foot.width(), top, share * sheet.foot.width(),
                           sheet.small.lineHeight());
        drawLine(painter, sheet.small, sheet.visual(place), text, side, sheet.direction);
    };
    QStringList names {document.company, document.title};
    names.removeAll(QString());
    part(0, 0.58, names.join(u" · "_s), TextSide::Start);
    part(0.6, 0.25, document.printedOn, TextSide::End);
    const QString mark = sheet.direction == Qt::RightToLeft ? u"\u200F"_s : QString();
    //: page number in the foot: page %1 of %2
    const QString number = mark
        + Text::tr("%1 / %2").arg(sheet.digits(QString::number(page + 1)), sheet.digits(QString::number(pages.size())));
    part(0.87, 0.13, number, TextSide::End);
}

PaperPainter::PaperPainter(Document document, const Progress &progress)
    : m_layout(std::make_unique<Layout>(std::move(document), progress))
{
}

PaperPainter::~PaperPainter() = default;

int PaperPainter::pageCount() const
{
    return int(m_layout->pages.size());
}

const Document &PaperPainter::document() const { return m_layout->document; }

QStringList PaperPainter::notes() const
{
    QStringList notes = m_layout->document.notes;
    for (const auto &block : m_layout->blocks)
        notes << block->notes();
    return notes;
}

QSizeF PaperPainter::pageSizeMm() const
{
    return m_layout->sheet.size / Sheet::mm(1);
}

void PaperPainter::renderPage(QPainter &painter, int page, const QRectF &target) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    const Sheet &sheet = m_layout->sheet;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const qreal scale = std::min(target.width() / sheet.size.width(), target.height() / sheet.size.height());
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    for (const Slice &slice : m_layout->pages[size_t(page)]) {
        painter.setBrush(Qt::NoBrush);
        m_layout->blocks[slice.block]->draw(painter, slice.first, slice.end, slice.top);
    }
    if (!sheet.page.isBare)
        m_layout->drawFoot(painter, page);
    painter.restore();
}

void PaperPainter::print(QPagedPaintDevice &device, int first, int last, const Progress &progress) const
{
    const PageSetup &setup = m_layout->sheet.page;
    const auto refused = [] {
        return Error(Text::tr("The pages could not be written."),
                     Text::tr("The printer or the file did not accept them."));
    };
    device.setPageLayout(QPageLayout(QPageSize(setup.size), setup.orientation, QMarginsF(), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&device))
        throw refused();
    // A printer keeps edges it cannot print on and counts from inside them; our margins leave them free anyway.
    const QPointF edge = device.pageLayout().paintRect(QPageLayout::Inch).topLeft();
    const QSizeF sheet = pageSizeMm() / 25.4;
    const qreal dpiX = painter.device()->logicalDpiX(), dpiY = painter.device()->logicalDpiY();
    const QRectF target(-edge.x() * dpiX, -edge.y() * dpiY, sheet.width() * dpiX, sheet.height() * dpiY);
    for (int page = first; page <= last; ++page) {
        if (progress.isCancelled())
            throw Cancelled();
        if (page > first && !device.newPage())
            throw refused();
        renderPage(painter, page, target);
        progress.at(page - first + 1, last - first + 1);
    }
}

WrittenPdf writePdf(const Document &document, QIODevice &out, const Progress &progress)
{
    QPdfWriter writer(&out);
    writer.setResolution(Sheet::dotsPerInch);
    writer.setTitle(document.title);
    writer.setCreator(u"Koriz"_s);
    const PaperPainter paper(document, progress);
    paper.print(writer, 0, paper.pageCount() - 1, progress);
    return {paper.pageCount(), paper.notes()};
}

} // namespace koriz
