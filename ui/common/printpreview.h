#pragma once
#include "core/paper/document.h"
#include "ui/common/appcontext.h"
#include <QDialog>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace koriz {
class PaperPainter;
}

namespace koriz::ui {

class PageView;

/// Shows the pages as they will be printed, prints them or saves them as PDF.
class PrintPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PrintPreviewDialog(Document document, Dialogs &dialogs, QWidget *parent = nullptr);
    ~PrintPreviewDialog() override;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] const PageSetup &pageSetup() const { return m_document.page; } ///< as the owner left it

private:
    void buildUi();
    [[nodiscard]] QWidget *buildTools();
    void connectAll();
    void layOut();
    void turnTo(int page);
    void print();
    void savePdf();
    [[nodiscard]] QToolButton *tool(const QString &name, const QString &iconName, const QString &text, const QKeySequence &keys);

    Document m_document;
    Dialogs &m_dialogs;
    std::unique_ptr<PaperPainter> m_paper;
    PageView *m_view = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QComboBox *m_size = nullptr;
    QComboBox *m_orientation = nullptr;
    QComboBox *m_zoom = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_count = nullptr;
};

/// An empty document that reads and counts as the window does, on the paper the owner used last.
[[nodiscard]] Document newDocument(const AppContext &context, const QString &title);

/// Opens the preview over the window and waits until it is closed.
void showPrintPreview(const AppContext &context, const Document &document);

} // namespace koriz::ui
