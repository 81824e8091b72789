#pragma once
#include "core/base/progress.h"
#include "core/db/operation.h"
#include "core/exchange/importoptions.h"
#include <QMap>

namespace koriz {

/// A column as the import would take it.
struct ColumnPlan
{
    QString column {};          ///< its heading; "#3" when there is none
    QString path {};            ///< proposed or chosen field path; empty = not imported
    QStringList samples {};     ///< the first values that are not empty
    DateOrder dateOrder = DateOrder::Auto;      ///< of dates: what the column's values prove
    DecimalMark decimal = DecimalMark::Auto;    ///< of numbers: likewise
    bool isAmbiguous = false;   ///< its dates or numbers can be read in two ways: the owner must say
    QString ambiguity {};       ///< the question in words
};

/// What the wizard shows before anything is written.
struct ImportPlan
{
    QString encoding {};
    QString delimiter {};
    bool header = true;
    QStringList sheets {};      ///< of a workbook
    QString sheet {};           ///< the one that is read
    QList<ColumnPlan> columns {};
    QList<QStringList> rows {}; ///< the first rows, as text
    QStringList notes {};       ///< what is odd about the file, in words

    [[nodiscard]] QStringList ambiguousColumns() const;
};

struct ImportIssue
{
    qint64 line = 0;     ///< of the source, 1-based; 0 = the file as a whole
    QString column {};   ///< heading; empty = the row as a whole
    QString value {};    ///< the text in question, cut to 200 characters
    QString reason {};   ///< translated sentence
    bool isNotice = false; ///< the row was imported all the same
};

struct ImportReport
{
    OperationId operation {};    ///< null after a dry run or when nothing changed
    QString encoding {};
    QString delimiter {};
    bool header = true;
    qint64 rows = 0;             ///< = created + updated + unchanged + skipped + rejected
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;        ///< matched, and the row says nothing new
    qint64 skipped = 0;          ///< matched, and left alone as was asked
    qint64 rejected = 0;
    QMap<QString, qint64> linkedCreated {}; ///< per kind of record ("source", "company", "tag" ...): how many were made
    QList<ColumnChoice> mapping {};
    QStringList unmapped {};     ///< columns that were not imported
    QList<ImportIssue> issues {};
    qint64 issueCount = 0;       ///< all issues, also those not listed
    double seconds = 0;
};

/// Looks at the source without writing: encoding, delimiter, proposed fields, what is ambiguous.
/// Error (Refused) when it cannot be read or is no table.
[[nodiscard]] ImportPlan analyse(const Database &db, const ImportOptions &options, const Progress &progress = {});

/// Imports as one undoable operation. Nothing is kept after Error, Cancelled or a dry run. Error (Refused): the
/// source or the options do not fit; rows that do not fit are in the report.
[[nodiscard]] ImportReport runImport(Database &db, const ImportOptions &options, const Progress &progress = {});

} // namespace koriz
