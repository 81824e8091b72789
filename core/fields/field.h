#pragma once
#include "core/fields/entity.h"
#include <QList>
#include <QString>

namespace koriz {

/// What a field's value is. Stored as: Text… QString · Integer, Money (minor units), Percent (hundredths of a percent),
/// Quantity (thousandths), Boolean, Link (row id) qlonglong · Number double · Date ISO day · PartialDate
/// "1980-05-11", "--05-11", "1980" · Stamp UTC ISO · Time "HH:MM" · Choice its code · Tags QStringList.
enum class FieldType { Text, LongText, Integer, Number, Quantity, Money, Percent, Boolean, Date, PartialDate, Stamp,
                       Time, Choice, Link, Tags, Phone, Email, Url };

/// What a value stands for where its type alone does not say it: reading, comparing and showing follow it.
enum class Meaning {
    Plain,
    RecordId, ///< the record's own number; never grouped like an amount
    ExternalId, ///< the record's number in another program: a code, equal only sign for sign
    Code, ///< names something digit by digit (a receipt, a postal code): no amount, whatever a spreadsheet made of it
    Country, ///< ISO alpha-2 where the country is known, else as written; read and shown by name
    Language, ///< the same by its code
    Gender, ///< a Choice that is read with the letters and words of a column of genders
    Minutes, ///< a length of time: "1 h 20 min" is read as 80
    Currency, ///< ISO 4217 code; read by sign and word too
};

/// Where a field's value lives.
enum class Storage {
    Column,   ///< a column of the entity's table
    Link,     ///< a column holding the id of a row of another table, shown by name
    List,     ///< a column of a child table with any number of items (phones, addresses ...)
    Tags,     ///< many-to-many with table tag, by kind
    Computed, ///< an expression; read only
    Custom,   ///< a row of custom_value
    StageEntered, ///< of a deal: the day it first entered the stage `customId`
};

struct ChoiceOption
{
    QString code {};       ///< what is stored, in every language the same
    const char *label = nullptr; ///< source text in context "Field", of kinds of list items in "ListType"
};

/// One field of one entity: everything that forms, lists, import, export, filters and the command line need.
struct Field
{
    enum Flag {
        ReadOnly = 0x01,     ///< not editable, not importable
        Shown = 0x02,        ///< a list column unless the owner chose others
        Searchable = 0x04,   ///< search everywhere looks here
        Groupable = 0x08,    ///< few values: reports and boards group by it
        Required = 0x10,
        CountsComplete = 0x20, ///< its emptiness lowers the card's completeness
        Hidden = 0x40,       ///< not in forms (external ids, stamps)
        OfReceipt = 0x80,    ///< of a purchase: kept on the receipt, one for all its lines
    };
    QString key {};
    const char *label = nullptr; ///< source text in context "Field"; custom fields have customLabel
    FieldType type = FieldType::Text;
    Storage storage = Storage::Column;
    int flags = 0;
    QByteArray column {}; ///< Column, Link: of the entity's table · List: of the child table · Tags: the tag kind
    QByteArray table {};  ///< Link: the other table · List: the child table · Tags: the joining table
    QByteArray sql {};    ///< Computed: the expression over the entity's alias
    QList<ChoiceOption> choices {};
    const char *section = nullptr; ///< heading in forms, source text in context "Field"
    Meaning meaning = Meaning::Plain;
    QString currencyKey {}; ///< Money: key of the field of the same record that says its currency; empty = the file's
    /// What looks wrong with a text that is kept all the same, translated; empty = nothing. `country` (ISO alpha-2) is
    /// whose rules it is held against; null = nothing is doubted.
    QString (*doubt)(const QString &text, const QString &country) = nullptr;
    QString customLabel {};
    qint64 customId = 0;
    QStringList customChoices {};

    [[nodiscard]] bool is(Flag flag) const { return flags & flag; }
    [[nodiscard]] bool isWritable() const { return storage != Storage::Computed && !is(ReadOnly); }
    [[nodiscard]] bool isNumeric() const;
    /// Its digits name something: a spreadsheet that took them for an amount spoiled them.
    [[nodiscard]] bool isCode() const;
    [[nodiscard]] QString labelText() const;                     ///< translated
    [[nodiscard]] QString choiceLabel(const QString &code) const; ///< translated; the code itself when unknown
};

/// A child table whose rows form a list on a record: phones, e-mails, addresses ...
struct ListSpec
{
    QString key {};               ///< "phone", "address": the prefix of its fields' paths
    QByteArray table {};
    QByteArray owner {};          ///< column with the record's id
    QList<QByteArray> columns {}; ///< value columns in the order of ListItem::values
    int mainColumn = 0;           ///< the column without which an item does not exist; -1 = any
    QByteArray keyColumn {};      ///< beside the main column: what it is matched by
    QString (*keyOf)(const QString &) = nullptr; ///< makes that key from the main column's text
    /// All keys of the same item written in other ways where the file is (ISO alpha-2 country); null = only its own.
    QStringList (*spellingsOf)(const QString &, const QString &country) = nullptr;
    QList<ChoiceOption> types {}; ///< usual kinds of an item, labels in context "ListType"; others may be written

    /// Whether two texts of the main column stand for one item, as "29123456" and "+371 29 123 456" in Latvia.
    [[nodiscard]] bool isSame(const QString &a, const QString &b, const QString &country) const;
    /// The owner's word for a kind; one of her own as it is.
    [[nodiscard]] QString typeLabel(const QString &type) const;
};

/// Key of a field, possibly of a further item of a list: "phone", "phone.2", "phone.work", "address.2.city".
struct FieldPath
{
    int field = -1;    ///< index in the catalogue
    int item = 0;      ///< 0-based position in the list; 0 for plain fields
    QString type {};   ///< instead of a position: the item of this type
    bool isType = false; ///< "phone.2.type": the item's type itself, not its value
    friend bool operator==(const FieldPath &, const FieldPath &) = default;
};

/// The word of the command line for a type: "money", "date" ...
[[nodiscard]] const char *fieldTypeName(FieldType type);
/// Text for a word of no type.
[[nodiscard]] FieldType fieldTypeFromName(QStringView name);

} // namespace koriz
