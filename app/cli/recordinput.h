#pragma once
#include "core/records/stores.h"

namespace koriz::cli {

/// Puts "field=value" words into a record: links by number or name, dictionary rows made when they are missing. Needs
/// an Operation under way. Issues: what does not fit; the record is then of no use.
[[nodiscard]] Issues assign(EntityStore &store, Record &record, const QStringList &words);

/// By number, else external number, e-mail, name; 0 with an issue when none or several are meant.
[[nodiscard]] qint64 findLinked(EntityStore &store, const QByteArray &table, const QString &text, Issues &issues,
                                const QString &field);

} // namespace koriz::cli
