#pragma once
#include "core/db/database.h"
#include "core/fields/field.h"
#include <vector>

namespace koriz {

/// All fields of one entity, those of the program and those the owner added. A value; make a new one after custom
/// fields changed.
class Catalogue
{
public:
    /// The program's own fields only.
    explicit Catalogue(Entity entity);
    /// With the custom fields of a file.
    Catalogue(const Database &db, Entity entity);

    [[nodiscard]] Entity entity() const { return m_entity; }
    [[nodiscard]] const EntityInfo &info() const { return entityInfo(m_entity); }
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    [[nodiscard]] const QList<ListSpec> &lists() const { return m_lists; }
    [[nodiscard]] qsizetype size() const { return m_fields.size(); }
    [[nodiscard]] const Field &at(int index) const { return m_fields.at(index); }
    /// -1 when there is no such key.
    [[nodiscard]] int indexOf(QStringView key) const;
    /// Lives as long as the catalogue; null when there is no such key.
    [[nodiscard]] const Field *find(QStringView key) const &;
    const Field *find(QStringView) const && = delete;
    /// Understands "phone.2", "address.work.city", "phone.1.type"; nullopt when unknown.
    [[nodiscard]] std::optional<FieldPath> resolve(QStringView path) const;
    /// Of a List field: which list, and which of its columns.
    [[nodiscard]] int listOf(const Field &field) const;
    [[nodiscard]] int listColumnOf(const Field &field) const;
    [[nodiscard]] int listIndex(QStringView key) const;

    /// SQL of the value shown in lists and filters (links by name, the first item of a list), over the entity's alias.
    [[nodiscard]] QByteArray valueSql(const FieldPath &path) const;
    [[nodiscard]] QByteArray valueSql(int field) const { return valueSql(FieldPath {field}); }
    /// The same for comparing and ordering: an amount that names its currency as a figure, 12.34 of 1234 cents.
    [[nodiscard]] QByteArray comparedSql(const FieldPath &path) const;
    /// The same for showing and export: an amount that names its currency is an amountValue() (amount.h).
    [[nodiscard]] QByteArray shownSql(const FieldPath &path) const;

private:
    void add(const QList<Field> &fields);
    /// Where the key stands in m_places, or the free place it would take.
    [[nodiscard]] size_t placeOf(QStringView key) const;
    [[nodiscard]] QByteArray listSql(const Field &field, const FieldPath &path) const;

    Entity m_entity;
    QList<Field> m_fields;
    QList<ListSpec> m_lists;
    std::vector<int> m_places; ///< of the fields by the hash of their key, open addressing; -1 = free
};

/// The program's own fields and lists of an entity, in the order of forms.
[[nodiscard]] QList<Field> builtinFields(Entity entity);
[[nodiscard]] QList<ListSpec> builtinLists(Entity entity);

/// The column that names a row of a linked table, and the folded key beside it ("name", "name_key").
[[nodiscard]] QByteArray linkNameColumn(const QByteArray &table);

} // namespace koriz
