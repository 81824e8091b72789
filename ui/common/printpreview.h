#pragma once
#include "core/base/progress.h"
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
    PrintPreviewDialog(std::shared_ptr<const PaperPainter> paper, Dialogs &dialogs, const Formatter &format,
                       QWidget *parent = nullptr);
    ~PrintPreviewDialog() override;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] const PageSetup &pageSetup() const { return m_document.page; } ///< as the owner left it

private:
    void buildUi();
    [[nodiscard]] QWidget *buildTools();
    void fillChoices();
    void connectAll();
    void take(std::shared_ptr<const PaperPainter> paper);
    void layOut();
    void showSetup();
    bool runPages(const QString &what, const std::function<void(const Document &, const Progress &)> &work);
    void turnTo(int page);
    void print();
    void savePdf();
    [[nodiscard]] QToolButton *tool(const QString &name, const QString &iconName, const QString &text,
                                    const QKeySequence &keys);

    Document m_document;
    Dialogs &m_dialogs;
    Formatter m_format;
    std::shared_ptr<const PaperPainter> m_paper;
    QLabel *m_notes = nullptr; ///< who was left out, what found no room
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

} // namespace koriz::ui
