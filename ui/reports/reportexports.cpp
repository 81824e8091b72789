// A report on paper and in files.
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/exchange/reportsheet.h"
#include "core/paper/reportdocument.h"
#include "core/reports/comparison.h"
#include "core/reports/output.h"
#include "ui/common/dialogs.h"
#include "ui/common/guarded.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reportview.h"

using namespace Qt::StringLiterals;

namespace koriz::ui {

PageMaker ReportsPage::pages() const
{
    return [result = m_view->result()](const PageSource &source) { return reportPages(source, result); };
}

void ReportsPage::print()
{
    if (!m_view->result().id.isEmpty())
        showPrintPreview(context(), pages());
}

QString ReportsPage::askPath(const QString &suffix, const QString &filter)
{
    if (m_view->result().id.isEmpty())
        return {};
    return context().dialogs.saveFile(this, tr("Export the report"), m_view->result().title + suffix, filter);
}

void ReportsPage::exportCsv()
{
    const QString path = askPath(u".csv"_s, tr("Tables (*.csv *.xlsx)"));
    if (!path.isEmpty() && guarded(context(), [&] {
            const ReportResult table = withComparison(m_view->result(), Beside::AllFigures);
            if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
                writeReportSheet(table, path, context().format.settings().language);
            else
                atomicWrite(path, [&](QIODevice &out) { writeAll(out, toCsv(table).toStdString()); });
        }))
        emit toast(tr("Exported to %1").arg(path));
}

void ReportsPage::exportPdf()
{
    const QString path = askPath(u".pdf"_s, tr("PDF (*.pdf)"));
    if (!path.isEmpty() && savePages(context(), path, pages()))
        emit toast(tr("Exported to %1").arg(path));
}

void ReportsPage::exportChart()
{
    const QImage picture = reportPicture(m_view->result(), context().format);
    if (picture.isNull())
        return context().dialogs.message(this, tr("This report has no chart."));
    const QString path = askPath(u".png"_s, tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    const bool isWritten = guarded(context(), [&] {
        atomicWrite(path, [&](QIODevice &out) {
            if (!picture.save(&out, "PNG"))
                throw Error(tr("The picture could not be written."), out.errorString());
        });
    });
    if (isWritten)
        emit toast(tr("Exported to %1").arg(path));
}

} // namespace koriz::ui
