#pragma once
#include "core/exchange/genderletters.h"
#include "core/exchange/importoptions.h"
#include "core/fields/catalogue.h"

namespace koriz {

/// What a column means when it is no plain field of the record.
enum class Special {
    None,
    WholeAddress,
    BirthYear,
    BirthMonth,
    BirthDay,
    IsCompany,
    Salutation,
    IsWon,
    IsClosed,
    IsActive,
    CloseDate,
    WonOn,
    LostOn,
    StageOn,
    StageSince,
    PreviousStage,
    DiscountRate,
    DiscountPercent,
    LineCost,
    LineProfit,
    LineType,
    Currency,
    SaleOrReturn,
    OrderStatus,
    CancelledOn,
    TimeOfDay,
    CustomerPart, ///< `part` of the customer a deal or purchase is linked to
    ProductPart, ///< likewise of the product
};

/// One column of the source and where its values go.
struct Target
{
    int column = 0;      ///< index in the source's rows
    QString name {};     ///< its heading
    QString path {};
    Special special = Special::None;
    FieldPath field {};  ///< of plain fields and list items
    int slot = -1;       ///< of list items: index in Mapping::items
    QString part {};     ///< of CustomerPart, ProductPart: the field's key
    bool isCode = false; ///< Field::isCode() of what the values are of, a linked customer's fields included
    DateOrder dateOrder = DateOrder::Auto;
    DecimalMark decimal = DecimalMark::Auto;
    QString currency {}; ///< that its heading names, of amounts that name none themselves
    bool isShare = false;     ///< its percentages are told as shares of 1
    bool isOfTen = false;     ///< its ratings are on a scale to ten
    bool isJalali = false;    ///< years of two digits are of that calendar
    GenderLetters letters {}; ///< of the gender
    bool isExtra = false;     ///< RowSource::extras
};

/// One item of a list ("phone.work", "phone.2") that columns fill together.
struct ItemSlot
{
    int list = 0;
    int item = 0;     ///< 0-based position
    QString type {};  ///< instead of the position
};

struct Mapping
{
    QList<Target> targets {};
    QList<ItemSlot> items {};

    [[nodiscard]] const Target *find(QStringView path) const;
    [[nodiscard]] bool has(QStringView path) const { return find(path) != nullptr; }
};

/// Field paths for the headings: those proposed by what headings mean (core/exchange/headernames.h), replaced by
/// what was chosen. Error (Refused) when a choice names a column that is not there.
[[nodiscard]] QList<ColumnChoice> chosenColumns(const Catalogue &catalogue, const QStringList &columns,
                                                const QList<QStringList> &samples, const QList<ColumnChoice> &choices);

/// Keys of custom fields that paths name and the catalogue lacks.
[[nodiscard]] QStringList unknownCustomFields(const Catalogue &catalogue, const QList<ColumnChoice> &columns);

/// Error (Refused) when a path is no field, cannot be imported, or two columns fill the same field.
[[nodiscard]] Mapping resolveMapping(const Catalogue &catalogue, const QList<ColumnChoice> &columns);

} // namespace koriz
