#pragma once
#include "core/base/progress.h"
#include "core/exchange/importoptions.h"
#include "core/exchange/sniff.h"
#include <QSet>
#include <memory>
#include <string_view>
#include <vector>

namespace koriz {

/// One row of a table being read.
struct SourceRow
{
    qint64 line = 0;             ///< where it starts in the source, 1-based
    std::vector<QString> cells {};
    std::string_view raw {};     ///< as it stands in a CSV source; lives until next()
    QString problem {};          ///< why the row cannot be taken (too many cells, open quote ...); empty = fine
};

/// A table of texts read row by row, whatever the form of the file. Throws Error.
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// Fills `row` with the next one; false at the end. Reuses what `row` holds.
    virtual bool next(SourceRow &row) = 0;
    /// Back to the first row.
    virtual void rewind() = 0;
    /// How far it is and how long, in any unit; 0 = unknown.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
    /// What was odd about the file and the rows so far, though nothing was refused for it.
    [[nodiscard]] virtual QList<TableIssue> remarks() const { return {}; }

    QString encoding {};
    QString delimiter {};
    bool header = true;
    QStringList columns {};      ///< headings, made different from each other; "#3" where there is none
    QStringList notes {};        ///< what is odd about the file, in words
    QStringList sheets {};       ///< of a workbook
    QString sheet {};            ///< the one being read
    QSet<QString> extras {}; ///< columns that Koriz itself wrote beside a card: what cannot be taken of them is left
                             ///< out, and told
};

/// False for the kinds of files that are no table of their own: address cards, calendars.
[[nodiscard]] bool isTable(const QString &path);

/// Opens the options' source at its first row. Error (Refused) with the reason when it is no table; Cancelled.
[[nodiscard]] std::unique_ptr<RowSource> openRowSource(const ImportOptions &options, const Progress &progress = {});

} // namespace koriz
