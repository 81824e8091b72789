#include "ui/common/printpreview.h"
#include "core/base/atomicwrite.h"
#include "core/paper/paperpainter.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/pageview.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int fitPage = -2, fitWidth = -1;

/// A title as the name of a file that every system takes.
QString fileName(const QString &title)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString name = QString(title).replace(unfit, u"-"_s).trimmed();
    return (name.isEmpty() ? u"Koriz"_s : name) + u".pdf"_s;
}

} // namespace

PrintPreviewDialog::PrintPreviewDialog(std::shared_ptr<const PaperPainter> paper, Dialogs &dialogs,
                                       const Formatter &format, QWidget *parent)
    : QDialog(parent), m_document(paper->document()), m_dialogs(dialogs), m_format(format)
{
    buildUi();
    connectAll();
    take(std::move(paper));
}

PrintPreviewDialog::~PrintPreviewDialog() = default;

int PrintPreviewDialog::pageCount() const
{
    return m_paper ? m_paper->pageCount() : 0;
}

QToolButton *PrintPreviewDialog::tool(const QString &name, const QString &iconName, const QString &text,
                                      const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setShortcut(keys);
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    button->setAccessibleName(text);
    return button;
}

QWidget *PrintPreviewDialog::buildTools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    const auto combo = [&](const QString &name, const QString &label) {
        auto *made = new QComboBox(bar);
        made->setObjectName(name);
        made->setAccessibleName(label);
        made->setToolTip(label);
        row->addWidget(made);
        return made;
    };
    m_size = combo(u"paperSize"_s, tr("Paper size"));
    m_orientation = combo(u"orientation"_s, tr("Orientation"));
    m_zoom = combo(u"zoom"_s, tr("Zoom"));
    fillChoices();
    row->addStretch(1);
    row->addWidget(m_previous = tool(u"previousPage"_s, u"chevron-left"_s, tr("Previous page"),
                                     QKeySequence(Qt::CTRL | Qt::Key_PageUp)));
    row->addWidget(m_page = new QSpinBox(bar));
    m_page->setObjectName(u"page"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setMinimum(1);
    row->addWidget(m_count = new QLabel(bar));
    m_count->setObjectName(u"pageCount"_s);
    row->addWidget(
        m_next = tool(u"nextPage"_s, u"chevron-right"_s, tr("Next page"), QKeySequence(Qt::CTRL | Qt::Key_PageDown)));
    row->addStretch(1);
    row->addWidget(m_pdf = new QPushButton(icon(u"file-down"_s), tr("Save as PDF…"), bar));
    row->addWidget(m_print = new QPushButton(icon(u"printer"_s, IconTint::OnAccent), tr("Print…"), bar));
    return bar;
}

void PrintPreviewDialog::fillChoices()
{
    for (const QPageSize::PageSizeId size :
         {QPageSize::A4, QPageSize::A5, QPageSize::A3, QPageSize::Letter, QPageSize::Legal})
        m_size->addItem(size == QPageSize::Letter      ? tr("Letter")
                            : size == QPageSize::Legal ? tr("Legal")
                                                       : QPageSize::key(size),
                        int(size));
    m_orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
    m_orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_zoom->addItem(tr("Fit width"), fitWidth);
    m_zoom->addItem(tr("Fit page"), fitPage);
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(locale().toString(percent) + locale().percent(), percent);
}

void PrintPreviewDialog::buildUi()
{
    setObjectName(u"printPreview"_s);
    setWindowTitle(tr("Print preview"));
    setAccessibleName(windowTitle());
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    m_pdf->setObjectName(u"savePdf"_s);
    m_pdf->setShortcut(QKeySequence::Save);
    m_pdf->setToolTip(tr("Save as PDF (%1)").arg(m_pdf->shortcut().toString(QKeySequence::NativeText)));
    m_print->setObjectName(u"print"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setToolTip(tr("Print (%1)").arg(m_print->shortcut().toString(QKeySequence::NativeText)));
    m_print->setDefault(true);
    setKind(m_print, ButtonKind::Primary);
    m_notes = new QLabel(this);
    m_notes->setObjectName(u"printNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(space::m, 0, space::m, space::s);
    setTextRole(m_notes, TextRole::Warn, FontRole::Secondary);
    column->addWidget(m_notes);
    m_view = new PageView(this);
    m_view->setObjectName(u"pages"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_view, 1);
    const QRect screenSpace = parentWidget() ? parentWidget()->window()->rect() : QRect(0, 0, 1000, 760);
    resize(std::max(860, screenSpace.width() * 9 / 10), std::max(600, screenSpace.height() * 9 / 10));
    showSetup();
    m_view->setFocus();
}

void PrintPreviewDialog::connectAll()
{
    connect(m_size, &QComboBox::activated, this, &PrintPreviewDialog::layOut);
    connect(m_orientation, &QComboBox::activated, this, &PrintPreviewDialog::layOut);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const int percent = m_zoom->currentData().toInt();
        if (percent > 0)
            m_view->setZoom(percent / 100.0);
        else
            m_view->setFit(percent == fitPage ? PageView::Fit::Page : PageView::Fit::Width);
    });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int number) { m_view->showPage(number - 1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { turnTo(m_view->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnTo(m_view->page() + 1); });
    connect(m_view, &PageView::pageChanged, this, [this](int page) {
        const QSignalBlocker quiet(m_page);
        m_page->setValue(page + 1);
        m_previous->setEnabled(page > 0);
        m_next->setEnabled(page + 1 < pageCount());
    });
    connect(m_print, &QPushButton::clicked, this, &PrintPreviewDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &PrintPreviewDialog::savePdf);
}

void PrintPreviewDialog::turnTo(int page)
{
    m_view->showPage(std::clamp(page, 0, pageCount() - 1));
}

void PrintPreviewDialog::take(std::shared_ptr<const PaperPainter> paper)
{
    m_view->setPaper(nullptr);
    m_paper = std::move(paper);
    m_page->setMaximum(pageCount());
    //: after the number of the page: of 7
    m_count->setText(tr("of %1").arg(locale().toString(pageCount())));
    m_view->setPaper(m_paper.get());
    m_notes->setText(m_paper->notes().join(u'\n'));
    m_notes->setVisible(!m_paper->notes().isEmpty());
}

/// Lays out anew as the boxes say; when that is cancelled, they show again what is seen.
void PrintPreviewDialog::layOut()
{
    m_document.page.size = static_cast<QPageSize::PageSizeId>(m_size->currentData().toInt());
    m_document.page.orientation = static_cast<QPageLayout::Orientation>(m_orientation->currentData().toInt());
    const auto laid = runWithProgress(
        m_dialogs, m_format, this, tr("Laying out the pages"), [document = m_document](const Progress &progress) {
            return std::any(std::shared_ptr<const PaperPainter>(std::make_shared<PaperPainter>(document, progress)));
        });
    if (laid)
        take(std::any_cast<std::shared_ptr<const PaperPainter>>(*laid));
    else
        m_document.page = m_paper->document().page;
    showSetup();
}

void PrintPreviewDialog::showSetup()
{
    const int known = m_size->findData(int(m_document.page.size));
    if (known < 0)
        m_size->addItem(QPageSize::name(m_document.page.size), int(m_document.page.size));
    m_size->setCurrentIndex(m_size->findData(int(m_document.page.size)));
    m_orientation->setCurrentIndex(m_orientation->findData(int(m_document.page.orientation)));
    m_size->setEnabled(!m_document.page.isFixed);
    m_orientation->setEnabled(!m_document.page.isFixed);
}

/// On a worker; it lays the pages out for itself, since letters measured here must not be drawn there at the same time.
bool PrintPreviewDialog::runPages(const QString &what,
                                  const std::function<void(const Document &, const Progress &)> &work)
{
    return runWithProgress(m_dialogs, m_format, this, what, [document = m_document, work](const Progress &progress) {
        work(document, progress);
        return std::any(true);
    }).has_value();
}

void PrintPreviewDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_document.title);
    printer.setPageSize(QPageSize(m_document.page.size));
    printer.setPageOrientation(m_document.page.orientation);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool all = printer.printRange() == QPrinter::AllPages || printer.fromPage() == 0;
    const int first = all ? 0 : std::clamp(printer.fromPage() - 1, 0, pageCount() - 1);
    const int last = all ? pageCount() - 1 : std::clamp(printer.toPage() - 1, first, pageCount() - 1);
    const bool printed
        = runPages(tr("Printing"), [&printer, first, last](const Document &document, const Progress &progress) {
              PaperPainter(document, progress).print(printer, first, last, progress);
          });
    if (printed)
        accept();
}

void PrintPreviewDialog::savePdf()
{
    QString path = m_dialogs.saveFile(this, tr("Save as PDF"), fileName(m_document.title), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    const bool saved = runPages(tr("Writing the PDF"), [path](const Document &document, const Progress &progress) {
        atomicWrite(path, [&](QIODevice &out) { writePdf(document, out, progress); });
    });
    if (saved)
        accept();
}

} // namespace koriz::ui
