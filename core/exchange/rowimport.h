#pragma once
#include "core/exchange/linkresolver.h"
#include "core/exchange/mapping.h"
#include "core/exchange/valuereader.h"

namespace koriz {

enum class Outcome { Created, Updated, Unchanged, Skipped, Rejected };

/// What all importers of one run share. Everything outlives them.
struct ImportRun
{
    Database &db;
    const ImportOptions &options;
    const Mapping &mapping;
    LinkResolver &links;
    IssueLog &log; ///< for what is no row's own
    ReadContext context {};
    bool isOfRejects = false; ///< the rows were put aside by an earlier import
};

/// A row as it was read, before the file was asked for what it names.
struct ReadRow
{
    ReadRow() = default;
    virtual ~ReadRow() = default;
    Q_DISABLE_COPY_MOVE(ReadRow)

    SourceRow source {}; ///< its raw text only where it has a problem, and as long as this row
    QByteArray raw {};
    RowIssues issues {};
};

/// Takes the rows of a source one after the other; a row is taken whole or not at all.
class RowImport
{
public:
    virtual ~RowImport() = default;
    /// A row still to be read.
    [[nodiscard]] virtual std::unique_ptr<ReadRow> newRow() const = 0;
    /// Reads what the cells of `row.source` say. Asks nothing of the file and shares nothing that changes with take(),
    /// so that it may run ahead on another thread, one row after the other.
    virtual void read(ReadRow &row) = 0;
    /// Takes a row that was read and not rejected. Outcome::Rejected: its issues have the reason and nothing was
    /// written.
    virtual Outcome take(ReadRow &row) = 0;
    /// After the last row.
    virtual void finish() { }
    /// What the stores made beside the records, by table.
    [[nodiscard]] virtual QHash<QByteArray, qint64> created() { return {}; }
};

/// codeText() of a cell; empty where its digits are lost, which is told.
[[nodiscard]] QString wholeCode(RowIssues &issues, const Target &target, const QString &text);

} // namespace koriz
