#pragma once
#include "core/paper/document.h"
#include "ui/common/appcontext.h"
#include <QDialog>
#include <memory>

namespace koriz {
class PaperPainter;
}

namespace koriz::ui {

/// Shows the pages as they will be printed, and prints them or saves them as PDF.
class PrintPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PrintPreviewDialog(Document document, Dialogs &dialogs, QWidget *parent = nullptr);
    ~PrintPreviewDialog() override;

    [[nodiscard]] int pageCount() const;

private:
    struct Parts;
    void buildUi();
    void connectAll();
    void layOut();
    void print();
    void savePdf();

    Document m_document;
    Dialogs &m_dialogs;
    std::unique_ptr<PaperPainter> m_painter;
    std::unique_ptr<Parts> m_parts;
};

/// Page setup of the owner (size and direction; digits of the formatter) for a new document.
[[nodiscard]] Document newDocument(const AppContext &context, const QString &title);

/// Opens the preview over the window and waits until it is closed.
void showPrintPreview(const AppContext &context, const Document &document);

} // namespace koriz::ui
