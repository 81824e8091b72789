#include "core/fields/record.h"

namespace koriz {

namespace {

/// Index of the item a path means; -1 when the record has none.
qsizetype itemIndex(const QList<ListItem> &items, const FieldPath &path)
{
    if (path.type.isEmpty())
        return path.item < items.size() ? path.item : -1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).type.compare(path.type, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

} // namespace

bool isEmptyItem(const ListSpec &list, const ListItem &item)
{
    for (qsizetype i = 0; i < item.values.size(); ++i) {
        const QVariant &value = item.values.at(i);
        const bool isValue = !value.isNull() && value != QVariant(qlonglong {0}) && value != QVariant(QString());
        if ((list.mainColumn < 0 || list.mainColumn == i) && isValue)
            return false;
    }
    return true;
}

Record::Record(const Catalogue &catalogue)
    : m_values(static_cast<size_t>(catalogue.size()))
    , m_set(static_cast<size_t>(catalogue.size()))
    , m_lists(static_cast<size_t>(catalogue.lists().size()))
    , m_listSet(static_cast<size_t>(catalogue.lists().size()))
{
}

void Record::set(int field, const QVariant &value)
{
    m_values.at(static_cast<size_t>(field)) = value;
    m_set.at(static_cast<size_t>(field)) = true;
}

void Record::setList(int list, const QList<ListItem> &items)
{
    m_lists.at(static_cast<size_t>(list)) = items;
    m_listSet.at(static_cast<size_t>(list)) = true;
}

bool Record::isAnythingSet() const
{
    return std::find(m_set.begin(), m_set.end(), true) != m_set.end()
        || std::find(m_listSet.begin(), m_listSet.end(), true) != m_listSet.end();
}

void Record::settle()
{
    m_set.assign(m_set.size(), false);
    m_listSet.assign(m_listSet.size(), false);
}

QVariant Record::shown(const Catalogue &catalogue, const FieldPath &path) const
{
    const Field &field = catalogue.at(path.field);
    const int list = catalogue.listOf(field);
    if (list < 0)
        return value(path.field);
    const QList<ListItem> &items = m_lists.at(static_cast<size_t>(list));
    const qsizetype index = itemIndex(items, path);
    if (index < 0)
        return {};
    return path.isType ? QVariant(items.at(index).type) : items.at(index).values.value(catalogue.listColumnOf(field));
}

void Record::setPath(const Catalogue &catalogue, const FieldPath &path, const QVariant &value)
{
    const Field &field = catalogue.at(path.field);
    const int list = catalogue.listOf(field);
    if (list < 0) {
        set(path.field, value);
        return;
    }
    QList<ListItem> items = m_lists.at(static_cast<size_t>(list));
    qsizetype index = itemIndex(items, path);
    const qsizetype columns = catalogue.lists().at(list).columns.size();
    while (index < 0) {
        items << ListItem {path.type, QVariantList(columns)};
        index = itemIndex(items, path);
    }
    if (path.isType)
        items[index].type = value.toString();
    else
        items[index].values[catalogue.listColumnOf(field)] = value;
    setList(list, items);
}

} // namespace koriz
