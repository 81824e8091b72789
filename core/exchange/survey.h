#pragma once
#include "core/exchange/genderletters.h"
#include "core/exchange/rowsource.h"
#include "core/exchange/valuereader.h"

namespace koriz {

/// What a first look over the source found.
struct Survey
{
    QList<ColumnChoice> columns {};
    QList<ColumnEvidence> evidence {};
    QList<GenderLetters> letters {}; ///< as long
    QList<qsizetype> genders {};     ///< columns that hold them
    QList<QStringList> rows {};
    qint64 looked = 0;
    qint64 expectedRows = 0;
};

/// `currency` is that of the file. The source stands at its first row again afterwards.
[[nodiscard]] Survey surveySource(RowSource &source, const Catalogue &catalogue, const ImportOptions &options,
                                  const QString &currency);

/// How the column writes days and numbers: as was chosen, as its own values prove, or as those of the file's others do.
[[nodiscard]] DateOrder orderOf(const Survey &survey, qsizetype column, const ImportOptions &options);
[[nodiscard]] DecimalMark markOf(const Survey &survey, qsizetype column, const ImportOptions &options);

} // namespace koriz
