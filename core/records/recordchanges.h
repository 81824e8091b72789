#pragma once
#include "core/base/format.h"
#include "core/db/history.h"
#include "core/fields/catalogue.h"

namespace koriz {

/// One field as a step changed it, in the owner's words.
struct FieldChange
{
    QString label {};
    QString before {}; ///< empty = nothing stood there
    QString after {};
};

/// What one step did to one record.
struct RecordChange
{
    std::optional<Entity> entity {}; ///< none for stages, tags, segments and the like
    qint64 id = 0;
    QString kind {};  ///< "Customer", "Tag": translated
    QString title {}; ///< its name as it is now, else as it was
    bool created = false;
    bool removed = false;
    QList<FieldChange> fields {}; ///< of a new or removed record what it held
};

/// The records that a step changed, in the order it wrote them; reads at most `limit` rows of the journal. What hangs
/// on a record (phones, tags, custom values) is told with it.
[[nodiscard]] QList<RecordChange> recordChanges(const Database &db, OperationId operation, const Formatter &formatter,
                                                qsizetype limit = 2000);

/// What the owner calls a record; empty when it is gone or has no name.
[[nodiscard]] QString recordTitle(const Database &db, Entity entity, qint64 id);

/// A step of a record's history.
struct RecordStep
{
    OperationRow operation {};
    RecordChange change {};
};

/// The record with what hangs on it, as history() asks for it.
[[nodiscard]] RecordRef recordRef(const Database &db, const Catalogue &catalogue, qint64 id);

/// Newest first; a worker's work (see history()).
[[nodiscard]] QList<RecordStep> recordHistory(const Database &db, Entity entity, qint64 id, const Formatter &formatter);

/// A record that was deleted and can be brought back by undoing the step that did it.
struct TrashRow
{
    OperationRow operation {};
    Entity entity {};
    qint64 id = 0;
    QString title {};
};

/// Newest first, at most `limit`; records that deleting a record took along are not listed on their own when they are
/// of another kind.
[[nodiscard]] QList<TrashRow> trash(const Database &db, qsizetype limit);

} // namespace koriz
