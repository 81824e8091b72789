#pragma once
// How builtinFields() is put together; included by the *fields.cpp files only.
#include "core/fields/catalogue.h"
#include <QCoreApplication>

namespace koriz {

inline Field column(const char *key, const char *label, FieldType type, const char *name, const char *section,
                    int flags = 0)
{
    return {.key = QString::fromLatin1(key), .label = label, .type = type, .storage = Storage::Column, .flags = flags,
            .column = name, .section = section};
}

inline Field choice(const char *key, const char *label, const char *name, const QList<ChoiceOption> &choices,
                    const char *section, int flags = 0)
{
    Field field = column(key, label, FieldType::Choice, name, section, flags);
    field.choices = choices;
    return field;
}

inline Field link(const char *key, const char *label, const char *table, const char *name, const char *section,
                  int flags = 0)
{
    Field field = column(key, label, FieldType::Link, name, section, flags);
    field.storage = Storage::Link;
    field.table = table;
    return field;
}

inline Field listed(const char *key, const char *label, FieldType type, const char *table, const char *name,
                    const char *section, int flags = 0)
{
    Field field = column(key, label, type, name, section, flags);
    field.storage = Storage::List;
    field.table = table;
    return field;
}

inline Field tags(const char *key, const char *label, const char *table, const char *kind, const char *section,
                  int flags = 0)
{
    Field field = column(key, label, FieldType::Tags, kind, section, flags | Field::Groupable);
    field.storage = Storage::Tags;
    field.table = table;
    return field;
}

inline Field computed(const char *key, const char *label, FieldType type, const char *sql, const char *section,
                      int flags = 0)
{
    Field field = column(key, label, type, "", section, flags | Field::ReadOnly);
    field.storage = Storage::Computed;
    field.sql = sql;
    return field;
}

inline Field means(Meaning meaning, Field field)
{
    field.meaning = meaning;
    return field;
}

/// An amount in the currency that another field of the record names.
inline Field inCurrencyOf(const char *currencyKey, Field field)
{
    field.currencyKey = QString::fromLatin1(currencyKey);
    return field;
}

inline Field doubted(QString (*doubt)(const QString &, const QString &), Field field)
{
    field.doubt = doubt;
    return field;
}

inline Field recordId(const char *section)
{
    return means(Meaning::RecordId,
                 column("id", QT_TRANSLATE_NOOP("Field", "Number"), FieldType::Integer, "id", section,
                        Field::ReadOnly | Field::Hidden));
}

inline Field externalId(const char *section, int flags = 0)
{
    return means(Meaning::ExternalId, column("external_id", QT_TRANSLATE_NOOP("Field", "Number in another program"),
                                             FieldType::Text, "external_id", section, flags | Field::Hidden));
}

[[nodiscard]] QList<Field> customerFields();
[[nodiscard]] QList<ListSpec> customerLists();
[[nodiscard]] QList<Field> dealFields();
[[nodiscard]] QList<Field> purchaseFields();
[[nodiscard]] QList<Field> productFields();
[[nodiscard]] QList<Field> activityFields();
[[nodiscard]] QList<Field> feedbackFields();
[[nodiscard]] QList<Field> campaignFields();
[[nodiscard]] QList<Field> sourceFields();
[[nodiscard]] QList<Field> employeeFields();

} // namespace koriz
