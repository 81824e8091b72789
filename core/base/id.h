#pragma once
#include <QtGlobal>
#include <compare>

namespace koriz {

/// Row number of one kind of row; 0 = none. Ids of different kinds do not mix. Where a record may be of any kind
/// (core/fields), its number is a plain qint64 beside the Entity.
template<class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using DealId = Id<struct DealTag>;
using PipelineId = Id<struct PipelineTag>;
using StageId = Id<struct StageTag>;
using OperationId = Id<struct OperationTag>;

} // namespace koriz
