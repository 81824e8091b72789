#pragma once
#include <QIODevice>
#include <QStringList>
#include <string>
#include <string_view>
#include <vector>

namespace koriz {

struct CsvWriteOptions
{
    char delimiter = ',';
    bool bom = false;              ///< start with the UTF-8 BOM, by which spreadsheets know UTF-8
    bool safe = false;             ///< see needsSafePrefix(); such text no longer reads back byte for byte
    std::string_view lineEnd = "\r\n";
};

/// Appends one row to `out`, quoted only where needed: what CsvReader reads from it is equal byte for byte.
void appendCsvRow(std::string &out, const std::vector<std::string_view> &cells, const CsvWriteOptions &options);

/// A cell that starts no formula in a spreadsheet: with ' before = + - @ TAB or CR, but not before numbers and phones.
[[nodiscard]] bool needsSafePrefix(std::string_view cell);

/// Writes rows to a device in pieces of 64 KiB. Throws Error when the device fails. Call finish() at the end.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &out, CsvWriteOptions options = {});

    void row(const std::vector<std::string_view> &cells);
    void row(const QStringList &cells);
    void finish();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void flushIfFull();
    void flush();

    QIODevice &m_out;
    CsvWriteOptions m_options;
    std::string m_buffer {};
    qint64 m_rows = 0;
};

} // namespace koriz
