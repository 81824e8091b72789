#pragma once
#include "core/base/issue.h"
#include "core/fields/field.h"
#include <optional>

namespace koriz {

class Database;

/// A field the owner added to one kind of record. A plain value: copy it, edit the copy, hand it to CustomFieldStore.
struct CustomField
{
    qint64 id = 0;   ///< 0 until CustomFieldStore::add()
    Entity entity = Entity::Customer;
    QString key {};  ///< its path is "custom.KEY"; stays for good. Empty: add() makes it from the label
    QString label {};
    FieldType type = FieldType::Text; ///< one of customTypes()
    QStringList choices {}; ///< of a Choice, in the order shown
};

/// As the catalogue has it.
[[nodiscard]] Field toField(const CustomField &field);

/// A type that an own field may have.
struct CustomType
{
    FieldType type = FieldType::Text;
    QString label {}; ///< translated: "Amount of money"
};
[[nodiscard]] QList<CustomType> customTypes();

/// The own fields of an entity, in the order of forms.
[[nodiscard]] QList<CustomField> customFields(const Database &db, Entity entity);

/// The only writer of own fields; of their values too where a field becomes of another type or goes (those of single
/// records belong to the record's store). Writes need an Operation under way. A Catalogue knows the fields of the
/// moment it was made.
class CustomFieldStore
{
public:
    explicit CustomFieldStore(Database &db) : m_db(db) { }

    /// Why it cannot be saved, at "label", "type" or "choices"; empty = it can. Another type needs all values of the
    /// field to fit; choices that go stay where they were chosen.
    [[nodiscard]] Issues validate(const CustomField &field) const;
    /// A label that is taken gets a number: an import names fields by headings. Otherwise validate() has to be empty.
    qint64 add(CustomField field);
    /// Precondition: validate() is empty.
    void update(const CustomField &field);
    /// With all its values.
    void remove(qint64 id);

private:
    [[nodiscard]] std::optional<CustomField> load(qint64 id) const;
    [[nodiscard]] std::optional<Issue> misfit(const CustomField &before, const CustomField &field) const;
    void convert(const CustomField &before, const CustomField &field);

    Database &m_db;
};

} // namespace koriz
