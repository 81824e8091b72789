#include "ui/common/printing.h"
#include "core/base/atomicwrite.h"
#include "core/paper/paperpainter.h"
#include "ui/common/printpreview.h"
#include "ui/common/worker.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

const QString sizeSetting = u"print/paperSize"_s;
using Paper = std::shared_ptr<const PaperPainter>;

QPageSize::PageSizeId usualPaper(const AppContext &context)
{
    // By the country of the company, not of the computer: many run in plain English.
    const bool letters
        = QStringList {u"US"_s, u"CA"_s, u"MX"_s, u"CL"_s, u"CO"_s, u"PH"_s}.contains(context.db.country());
    return static_cast<QPageSize::PageSizeId>(
        context.settings.value(sizeSetting, int(letters ? QPageSize::Letter : QPageSize::A4)).toInt());
}

/// What the worker runs: it must not touch the settings, nor anything else of the window.
std::function<Document(Database &, const Progress &)> onPaper(const AppContext &context, PageMaker make)
{
    return [make = std::move(make), paper = usualPaper(context), format = context.format, today = context.today()](
               Database &db, const Progress &progress) {
        Document document = make({db, format, today, progress});
        if (!document.page.isFixed)
            document.page.size = paper;
        return document;
    };
}

} // namespace

void showPrintPreview(const AppContext &context, PageMaker make)
{
    const auto laid
        = runWithProgress(context, Text::tr("Laying out the pages"),
                          [made = onPaper(context, std::move(make))](Database &db, const Progress &progress) {
                              return std::any(Paper(std::make_shared<PaperPainter>(made(db, progress), progress)));
                          });
    if (!laid)
        return;
    PrintPreviewDialog dialog(std::any_cast<Paper>(*laid), context.dialogs, context.format, context.window);
    dialog.exec();
    if (!dialog.pageSetup().isFixed)
        context.settings.setValue(sizeSetting, int(dialog.pageSetup().size));
}

bool savePages(const AppContext &context, const QString &path, PageMaker make)
{
    const auto written
        = runWithProgress(context, Text::tr("Writing the PDF"),
                          [path, made = onPaper(context, std::move(make))](Database &db, const Progress &progress) {
                              const Document document = made(db, progress);
                              atomicWrite(path, [&](QIODevice &out) { writePdf(document, out, progress); });
                              return std::any(true);
                          });
    return written.has_value();
}

} // namespace koriz::ui
