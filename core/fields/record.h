#pragma once
#include "core/fields/catalogue.h"
#include <QVariant>
#include <vector>

namespace koriz {

/// One of any number of phones, addresses ... of a record.
struct ListItem
{
    QString type {};       ///< "work", "home", "mobile" ...; free text, empty = not said
    QVariantList values {}; ///< in the order of ListSpec::columns; a link's value is its row id
    friend bool operator==(const ListItem &, const ListItem &) = default;
};

/// Nothing stands where the list says an item has its value.
[[nodiscard]] bool isEmptyItem(const ListSpec &list, const ListItem &item);

/// The values of one record, by index in its catalogue (FieldType says their form). Remembers which were set since it
/// was loaded or made: a store writes just those. A plain value.
class Record
{
public:
    Record() = default;
    explicit Record(const Catalogue &catalogue);

    qint64 id = 0; ///< 0 until the store added it

    [[nodiscard]] const QVariant &value(int field) const { return m_values.at(static_cast<size_t>(field)); }
    void set(int field, const QVariant &value);
    [[nodiscard]] bool isSet(int field) const { return m_set.at(static_cast<size_t>(field)); }
    [[nodiscard]] const QList<ListItem> &list(int list) const { return m_lists.at(static_cast<size_t>(list)); }
    void setList(int list, const QList<ListItem> &items);
    [[nodiscard]] bool isListSet(int list) const { return m_listSet.at(static_cast<size_t>(list)); }
    [[nodiscard]] bool isAnythingSet() const;
    /// Forgets what was set: the record is as the file has it.
    void settle();

    /// Of one column of the first item of a list, or of the field itself.
    [[nodiscard]] QVariant shown(const Catalogue &catalogue, const FieldPath &path) const;
    /// Sets a column of a list's item, making the item (and empty ones before it) when it is missing.
    void setPath(const Catalogue &catalogue, const FieldPath &path, const QVariant &value);

private:
    std::vector<QVariant> m_values;
    std::vector<bool> m_set;
    std::vector<QList<ListItem>> m_lists;
    std::vector<bool> m_listSet;
};

} // namespace koriz
