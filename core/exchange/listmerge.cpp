#include "core/exchange/listmerge.h"

namespace koriz {

namespace {

bool isEmpty(const QVariant &value)
{
    return value.isNull() || value.toString().isEmpty() || value == QVariant(qlonglong {0});
}

bool isSameValue(const ListSpec &list, const ListItem &a, const ListItem &b, const QString &country)
{
    if (list.mainColumn >= 0)
        return list.isSame(a.values.value(list.mainColumn).toString(), b.values.value(list.mainColumn).toString(),
                           country);
    for (qsizetype i = 0; i < list.columns.size(); ++i) {
        if (a.values.value(i).toString() != b.values.value(i).toString())
            return false;
    }
    return true;
}

qsizetype placeOf(const ListSpec &list, const QList<ListItem> &items, const ItemSlot &slot, const ListItem &item,
                  const QString &country)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (isSameValue(list, items.at(i), item, country))
            return i;
    }
    if (slot.type.isEmpty())
        return slot.item < items.size() ? slot.item : -1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).type.compare(slot.type, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

} // namespace

bool mergeItem(const ListSpec &list, QList<ListItem> &items, const ItemSlot &slot, const ListItem &item, OnMatch how,
               const QString &country)
{
    const qsizetype place = placeOf(list, items, slot, item, country);
    if (place < 0) {
        items << item;
        return true;
    }
    ListItem &old = items[place];
    bool changed = false;
    const auto take = [&](auto &mine, const auto &theirs, bool mineEmpty, bool theirsEmpty) {
        if (theirsEmpty || mine == theirs || (how == OnMatch::Fill && !mineEmpty))
            return;
        mine = theirs;
        changed = true;
    };
    const bool same = isSameValue(list, old, item, country);
    for (qsizetype i = 0; i < old.values.size() && !same; ++i)
        take(old.values[i], item.values.value(i), isEmpty(old.values.at(i)), isEmpty(item.values.value(i)));
    if (same || changed)
        take(old.type, item.type, old.type.isEmpty(), item.type.isEmpty());
    return changed;
}

} // namespace koriz
