#include "core/exchange/reportsheet.h"
#include "core/base/atomicwrite.h"
#include "core/base/language.h"
#include "core/exchange/sheetwriter.h"
#include "core/reports/output.h"

namespace koriz {

namespace {

void putRow(SheetWriter &sheet, const ReportResult &result, const QVariantList &row)
{
    for (int i = 0; i < row.size(); ++i) {
        const ReportColumn &column = result.columns.at(i);
        const QString text = plainText(result, i, row.at(i));
        if (text.isEmpty())
            sheet.empty();
        else if (column.type == ColumnType::Date)
            sheet.day(row.at(i).toDate());
        else if (isNumeric(column.type))
            sheet.decimal(text);
        else
            sheet.text(column.words.value(text, text));
    }
    sheet.endRow();
}

} // namespace

void writeReportSheet(const ReportResult &result, const QString &path, const QString &language)
{
    QStringList headings;
    for (const ReportColumn &column : result.columns)
        headings << column.label;
    atomicWrite(path, [&](QIODevice &out) {
        SheetWriter sheet(result.title, headings, isRightToLeft(language));
        for (const QVariantList &row : result.rows)
            putRow(sheet, result, row);
        sheet.writeTo(out);
    });
}

} // namespace koriz
