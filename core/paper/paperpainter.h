#pragma once
#include "core/base/progress.h"
#include "core/paper/document.h"
#include <memory>

class QIODevice;
class QPagedPaintDevice;
class QPainter;

namespace koriz {

/// Lays a document out on pages once and draws any of them, on any device, with the same line breaks.
class PaperPainter
{
public:
    explicit PaperPainter(Document document, const Progress &progress = {});
    ~PaperPainter();
    PaperPainter(const PaperPainter &) = delete;
    PaperPainter &operator=(const PaperPainter &) = delete;

    [[nodiscard]] int pageCount() const;      ///< at least 1
    [[nodiscard]] QSizeF pageSizeMm() const;
    [[nodiscard]] const Document &document() const;
    [[nodiscard]] QStringList notes() const;  ///< those of the document, and what found no room on its pages
    /// Page `page` (from 0), the whole sheet with its margins, scaled to fit `target`.
    void renderPage(QPainter &painter, int page, const QRectF &target) const;

    /// Pages `first` to `last` (from 0, both included) on a QPdfWriter or a QPrinter, which takes over the paper size.
    /// Throws Error when the device cannot be painted on, Cancelled when `progress` says so.
    void print(QPagedPaintDevice &device, int first, int last, const Progress &progress = {}) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

struct WrittenPdf
{
    int pages = 0;
    QStringList notes {}; ///< PaperPainter::notes()
};
/// The document as PDF into an open device.
WrittenPdf writePdf(const Document &document, QIODevice &out, const Progress &progress = {});

} // namespace koriz
