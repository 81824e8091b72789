#pragma once
#include "core/exchange/csvreader.h"
#include "core/exchange/textsource.h"
#include <QList>
#include <QStringList>
#include <optional>

namespace koriz {

struct SniffOptions
{
    std::optional<char> delimiter {};  ///< empty = detected
    std::optional<bool> header {};     ///< empty = detected
    qsizetype rows = 20;               ///< how many data rows to show
    qsizetype width = 0;               ///< columns of a table that is known to be whole (a sheet); 0 = detected
};

/// What is odd about a table, in words.
struct TableIssue
{
    qint64 line = 0;       ///< 1-based physical line; 0 = the file as a whole
    QString column {};     ///< heading; empty = the row as a whole
    QString value {};      ///< the text in question, cut to 200 characters
    QString reason {};     ///< translated sentence
    bool isNotice = false; ///< nothing was lost by it
};

struct SniffResult
{
    QString encoding {};
    CsvOptions csv {};               ///< delimiter, quote, comment as detected
    bool header = false;
    qint64 headerLine = 0;           ///< 1-based physical line; 0 = no header
    qint64 dataOffset = 0;           ///< byte of TextSource::text() where the data rows start
    qint64 dataLine = 1;
    QStringList columns {};          ///< headings, all different; "Column 3" (translated) where there is none
    QList<bool> isNamed {};          ///< per column: the file gave the heading
    QList<QStringList> rows {};      ///< the first data rows, each as long as `columns`
    bool isWhole = false;            ///< short rows are no sign of damage
    QList<TableIssue> issues {};     ///< of the file, its head and the rows looked at
};

/// How a table is written: delimiter, header, preamble, first rows. Looks at the first part of the text only.
/// Never fails: a text without any delimiter is a table of one column.
[[nodiscard]] SniffResult sniff(const TextSource &source, const SniffOptions &options = {});

} // namespace koriz
