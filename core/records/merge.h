#pragma once
#include "core/base/progress.h"
#include "core/records/stores.h"

namespace koriz {

/// How several records of one kind become one. Fields of one value are chosen; tags, phones, addresses and notes of
/// all are put together.
struct MergePlan
{
    QList<Record> records {};  ///< the one that stays, then those that go into it
    QList<int> from {};        ///< by field of the catalogue: whose value stays (index in records); -1 = put together
    QList<int> conflicts {};   ///< fields of one value in which records say different things

    /// True when nothing that was said gets lost.
    [[nodiscard]] bool isLossless() const { return conflicts.isEmpty(); }
};

/// The usual choice: what the first record says, and where it says nothing, the next one that does; a deal's stage,
/// outcome and day of closing are those of the first. Error (Refused) when a record is missing, named twice, or of a
/// kind that is not merged.
[[nodiscard]] MergePlan planMerge(EntityStore &store, qint64 keep, const QList<qint64> &others);

/// The record as it will be, for showing; nothing is written.
[[nodiscard]] Record mergedRecord(EntityStore &store, const MergePlan &plan);

/// Writes the plan: what points to the others then points to the first, the others are gone. Needs an Operation under
/// way (OperationKind::Merge), whose undo brings all of them back. Error (Refused) when the merged record is unfit.
void merge(EntityStore &store, const MergePlan &plan);

/// Merges all customers that say nothing different (DuplicatePair::exact, checked field by field) as one step; returns
/// how many went into another. Throws Cancelled; then nothing is changed.
qint64 mergeExactDuplicates(Database &db, const Clock &clock, const Progress &progress);

/// What the step is called in the journal: "Merged 2 into Anna Ozola".
[[nodiscard]] QString mergeTitle(EntityStore &store, const MergePlan &plan);

/// Kinds whose records can be merged.
[[nodiscard]] bool canMerge(Entity entity);

} // namespace koriz
