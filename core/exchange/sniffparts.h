#pragma once
#include "core/exchange/csvreader.h"
#include <QStringList>
#include <vector>

namespace koriz {

/// A row of the first part of a text, kept.
struct SampleRow
{
    QStringList cells {};
    qint64 line = 0;
    qint64 offset = 0;
    bool isBroken = false;

    [[nodiscard]] qsizetype filled() const; ///< cells that are not empty
};

/// The first rows that are not blank, at most `most` of them, from at most 256 KiB.
[[nodiscard]] std::vector<SampleRow> sampleRows(std::string_view text, const CsvOptions &options, int most = 200);

/// The delimiter among , ; TAB | : that gives the most even table; a comma when there is none.
[[nodiscard]] char guessDelimiter(std::string_view text);

/// A backslash where quotes inside quoted cells are written \" and never doubled; 0 otherwise.
[[nodiscard]] char guessEscape(std::string_view text);

/// The commonest number of cells of a row.
[[nodiscard]] qsizetype usualWidth(const std::vector<SampleRow> &rows);

/// Where the table starts: at its header, or at its first data row.
struct HeaderGuess
{
    std::size_t row = 0;     ///< index in the sample; rows before it are a preamble
    bool isHeader = false;
};
[[nodiscard]] HeaderGuess guessHeader(const std::vector<SampleRow> &rows);

/// How many of the cells are headings of one entity or another.
[[nodiscard]] qsizetype knownHeadings(const QStringList &cells);

/// A number, day, e-mail, phone, link or truth value: no heading.
[[nodiscard]] bool looksLikeData(QStringView cell);

} // namespace koriz
