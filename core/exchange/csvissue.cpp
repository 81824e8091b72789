// What CsvReader reports, in words, and the names of its columns.
#include "core/exchange/csvreader.h"
#include <QCoreApplication>
#include <QSet>

namespace koriz {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};
} // namespace

QString describe(const CsvIssue &issue)
{
    switch (issue.problem) {
    case CsvProblem::OpenQuote:
        return Text::tr(
            "A quotation mark opens a cell and is never closed. Close it, or double it if it is part of the text.");
    case CsvProblem::StrayQuote:
        return Text::tr("A quotation mark stands in the middle of a quoted cell. Double it if it is part of the text.");
    case CsvProblem::FieldTooLong:
        return Text::tr("A cell is longer than 1 MiB, the most that is read.");
    case CsvProblem::TooManyColumns:
        return Text::tr("The row has more than 512 columns, the most that is read.");
    case CsvProblem::RowTooLong:
        return Text::tr("The row is longer than 16 MiB, the most that is read.");
    case CsvProblem::NulByte:
        return Text::tr("A cell has a NUL byte, which is no text. The file may be damaged.");
    case CsvProblem::TooBroken:
        return Text::tr("Reading stopped here: too many quotation marks are never closed.");
    }
    Q_UNREACHABLE();
}

QStringList uniqueColumnNames(QStringList names)
{
    QSet<QString> taken(names.begin(), names.end());
    QSet<QString> seen;
    QHash<QString, int> counts;
    for (QString &name : names) {
        if (!seen.contains(name)) {
            seen.insert(name);
            continue;
        }
        const QString original = name;
        do {
            name = original + u'_' + QString::number(++counts[original]);
        } while (taken.contains(name));
        taken.insert(name);
    }
    return names;
}

} // namespace koriz
