#include "core/exchange/sheetwriter.h"
#include "core/base/abandonable.h"
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/exchange/xlsxcell.h"
#include <QCoreApplication>
#include <QFile>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SheetWriter)
};

constexpr qsizetype exactDigits = 15;
constexpr qsizetype longestName = 31;
constexpr double columnWidth = 16;

QString sheetName(QString name)
{
    for (const QChar sign : u"[]:*?/\\'"_s)
        name.replace(sign, u' ');
    name = name.simplified().left(longestName);
    return name.isEmpty() ? u"Sheet1"_s : name;
}

Error tooLong()
{
    return Error(Text::tr("A text is longer than the 32,767 letters that a cell of a spreadsheet holds; take .csv."),
                 {}, Error::Kind::Refused);
}

} // namespace

SheetWriter::SheetWriter(const QString &name, const QStringList &headings, bool isRightToLeft)
{
    if (!m_folder->isValid())
        throw Error(Text::tr("No temporary file can be made."), m_folder->errorString());
    m_path = QFile::encodeName(m_folder->filePath(u"book.xlsx"_s));
    QByteArray folder = QFile::encodeName(m_folder->path());
    lxw_workbook_options options {LXW_TRUE, folder.data(), LXW_FALSE};
    m_book.reset(workbook_new_opt(m_path.constData(), &options));
    m_sheet = m_book ? workbook_add_worksheet(m_book.get(), sheetName(name).toUtf8().constData()) : nullptr;
    if (!m_sheet)
        throw Error(Text::tr("The workbook cannot be written."));
    m_day = workbook_add_format(m_book.get());
    format_set_num_format(m_day, "yyyy-mm-dd");
    lxw_format *bold = workbook_add_format(m_book.get());
    format_set_bold(bold);
    if (isRightToLeft)
        worksheet_right_to_left(m_sheet);
    if (!headings.isEmpty())
        worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(headings.size() - 1), columnWidth, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (const QString &heading : headings)
        check(worksheet_write_string(m_sheet, 0, m_column++, escapedCell(heading).toUtf8().constData(), bold));
    endRow();
}

void SheetWriter::BookDeleter::operator()(lxw_workbook *book) const { lxw_workbook_free(book); }

void SheetWriter::check(int error) const
{
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        throw tooLong();
    if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        throw Error(Text::tr("A sheet holds at most 1,048,576 rows; take .csv, or fewer records."), {},
                    Error::Kind::Refused);
    if (error != LXW_NO_ERROR)
        throw Error(Text::tr("The workbook cannot be written."),
                    QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
}

void SheetWriter::text(const QString &text)
{
    if (!text.isEmpty())
        check(worksheet_write_string(m_sheet, m_row, m_column, escapedCell(text).toUtf8().constData(), nullptr));
    ++m_column;
}

void SheetWriter::decimal(const QString &number)
{
    const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || digits > exactDigits || number.contains(u'e', Qt::CaseInsensitive))
        return text(number);
    const qsizetype dot = number.indexOf(u'.');
    check(worksheet_write_number(m_sheet, m_row, m_column++, value,
                                 dot < 0 ? nullptr : decimalFormat(number.size() - dot - 1)));
}

lxw_format *SheetWriter::decimalFormat(qsizetype decimals)
{
    while (m_decimals.size() <= decimals) {
        lxw_format *made = workbook_add_format(m_book.get());
        format_set_num_format(made, ("0." + QByteArray(m_decimals.size(), '0')).constData());
        m_decimals << made;
    }
    return m_decimals.at(decimals);
}

void SheetWriter::day(QDate day)
{
    if (day < QDate(1900, 3, 1)) // spreadsheets count a day too many before it
        return text(day.toString(Qt::ISODate));
    check(worksheet_write_number(m_sheet, m_row, m_column++, static_cast<double>(QDate(1899, 12, 30).daysTo(day)),
                                 m_day));
}

void SheetWriter::yesNo(bool yes)
{
    check(worksheet_write_boolean(m_sheet, m_row, m_column++, yes, nullptr));
}

void SheetWriter::endRow()
{
    ++m_row;
    m_column = 0;
}

void SheetWriter::writeTo(QIODevice &out, const Progress &progress)
{
    try {
        check(abandonable<int>(progress, [folder = m_folder, book = m_book.release()] {
            return static_cast<int>(workbook_close(book)); // frees it, failed or not
        }));
    } catch (const Cancelled &) {
        m_folder->remove(); // what it goes on writing has no name any more
        throw;
    }
    QFile file(QFile::decodeName(m_path));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Text::tr("The workbook cannot be written."), file.errorString());
    while (!file.atEnd()) {
        if (progress.isCancelled())
            throw Cancelled();
        const QByteArray piece = file.read(256 * 1024);
        if (piece.isEmpty())
            throw Error(Text::tr("The workbook cannot be written."), file.errorString());
        writeAll(out, {piece.constData(), static_cast<std::size_t>(piece.size())});
    }
}

} // namespace koriz
