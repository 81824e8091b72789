#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace koriz {

/// The field key for a heading as other programs and owners write it, in any shipped language, case and punctuation:
/// "E-mail 2 Address" → "email.2", "Phone 1 - Type" → "phone.1.type", "Uzvārds" → "last_name". `entity` is the word
/// of the command line ("customers"). nullopt = unknown; never a guess.
/// Beside the catalogue's keys: "address" (whole address in one cell), "birthday.year" .month .day, "is_company";
/// see ColumnChoice.
[[nodiscard]] std::optional<QString> fieldForHeader(QStringView entity, QStringView header);

/// A key for each column, empty where unknown. Keys differ: a second phone, e-mail, website, messenger or address
/// becomes ".2" and so on, any other second column of a key stays unmapped. Columns that the sample rows show to be
/// empty give way to filled ones.
[[nodiscard]] QStringList mapHeaders(QStringView entity, const QStringList &columns,
                                     const QList<QStringList> &sampleRows = {});

/// "Company name", "Uzņēmums": a name under it is a firm's.
[[nodiscard]] bool isFirmHeading(const QString &heading);

/// A heading of the table letter by letter but for case: accents count. For telling encodings apart.
[[nodiscard]] bool isUsualHeading(QStringView text);

} // namespace koriz
