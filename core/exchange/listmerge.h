#pragma once
#include "core/exchange/importoptions.h"
#include "core/exchange/mapping.h"
#include "core/fields/record.h"

namespace koriz {

/// Puts one item of a row into a record's list: the item of the same value, type or place is filled or (update)
/// overwritten; otherwise it is added. `country` (ISO alpha-2) is where its texts are written. True when the list
/// changed.
bool mergeItem(const ListSpec &list, QList<ListItem> &items, const ItemSlot &slot, const ListItem &item, OnMatch how,
               const QString &country);

} // namespace koriz
