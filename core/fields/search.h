#pragma once
#include "core/db/query.h"
#include "core/fields/filter.h"

namespace koriz {

struct SearchHit
{
    enum class Match { Title, Word, Prefix, Roman }; ///< best first

    Entity entity = Entity::Customer;
    qint64 id = 0;
    QString title {};
    QString field {}; ///< key of the field that holds what was searched for
    QString why {};   ///< translated: "Phone: +371 29123456"; "Name, similar spelling"
    Match match = Match::Prefix;
    QString found {};    ///< the value that holds it, as it stands in `why`; empty = the title does
    QString customer {}; ///< of a deal or an activity: whose it is; empty = nobody's
};

/// Finds records of all kinds by the beginnings of their words; several words must all be there. Phones are found by
/// their first or last digits, in any grouping. Records named exactly so come first, then whole words, then
/// beginnings, in names before other fields, then other scripts and spellings; newest first within each. Cancelled when
/// interrupted.
[[nodiscard]] QList<SearchHit> search(const Database &db, const QString &text, int limit);

/// How many records search() would find without a limit.
[[nodiscard]] qint64 searchCount(const Database &db, const QString &text);

/// The same search as a condition on the records of one entity. Text without a letter or digit holds for none.
[[nodiscard]] FilterSql searchCondition(Entity entity, const QString &text);

/// A query of the ids it holds for, from the index alone; conditions on its `rowid` may be added.
[[nodiscard]] FilterSql searchIds(Entity entity, const QString &text);

} // namespace koriz
