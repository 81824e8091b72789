#pragma once
#include "core/base/progress.h"
#include <QDate>
#include <QIODevice>
#include <QTemporaryDir>
#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace koriz {

/// Writes a workbook of one sheet row by row, within constant memory. Text stays text, never a formula. Throws Error;
/// Refused when a cell or the table is larger than a sheet takes.
class SheetWriter
{
public:
    /// `name` is cut to what a sheet may be called.
    SheetWriter(const QString &name, const QStringList &headings, bool isRightToLeft = false);

    void text(const QString &text);
    /// A decimal text ("1234.50") as a number shown with its decimals; as text where a spreadsheet would round it.
    void decimal(const QString &number);
    void day(QDate day);
    void yesNo(bool yes);
    void empty() { ++m_column; }
    void endRow();
    /// Call once, at the end. Throws Cancelled too.
    void writeTo(QIODevice &out, const Progress &progress = {});

private:
    struct BookDeleter { void operator()(lxw_workbook *book) const; };
    void check(int error) const;
    [[nodiscard]] lxw_format *decimalFormat(qsizetype decimals);

    std::shared_ptr<QTemporaryDir> m_folder = std::make_shared<QTemporaryDir>();
    QByteArray m_path {};
    std::unique_ptr<lxw_workbook, BookDeleter> m_book {};
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_day = nullptr;
    QList<lxw_format *> m_decimals {};
    quint32 m_row = 0;
    quint16 m_column = 0;
};

} // namespace koriz
