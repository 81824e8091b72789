#pragma once
#include <QtGlobal>
#include <compare>

namespace koriz {

/// Row number of a record of one kind; 0 = none. Ids of different kinds do not mix.
template<class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using CustomerId = Id<struct CustomerTag>;
using DealId = Id<struct DealTag>;
using ReceiptId = Id<struct ReceiptTag>;
using PipelineId = Id<struct PipelineTag>;
using StageId = Id<struct StageTag>;
using OperationId = Id<struct OperationTag>;

} // namespace koriz
