#pragma once
#include "core/base/issue.h"
#include "core/fields/catalogue.h"
#include <QDate>
#include <vector>

namespace koriz {

enum class FilterOp { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains, Starts, Ends, Has, In, Between,
                      IsEmpty, IsNotEmpty };

/// What a field is compared with, as it was written; the field's type decides how it is read.
struct FilterValue
{
    enum class Kind { Text, Number, Day, Today, Boolean };
    Kind kind = Kind::Text;
    QString text {};     ///< Text: itself · Number: "500.5" · Day: ISO · Boolean: "true", "false" · Today: empty
    int offset = 0;      ///< Today: how many units from today
    QChar unit = u'd';   ///< Today: d, w, m, y

    [[nodiscard]] static FilterValue ofText(const QString &text) { return {Kind::Text, text}; }
    [[nodiscard]] static FilterValue ofNumber(const QString &number) { return {Kind::Number, number}; }
    [[nodiscard]] static FilterValue ofDay(QDate day) { return {Kind::Day, day.toString(Qt::ISODate)}; }
    /// The day meant; null when this is no day.
    [[nodiscard]] QDate day(QDate today) const;
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// A condition on the records of one entity: what the filter editor builds and what a segment keeps as text.
/// The default one (And of nothing) holds for every record.
struct Filter
{
    enum class Kind { And, Or, Not, Compare };
    Kind kind = Kind::And;
    std::vector<Filter> children {}; ///< And, Or: any number · Not: one
    QString path {};                 ///< Compare: field path
    FilterOp op = FilterOp::Equal;
    QList<FilterValue> values {};    ///< one; In: any number; Between: two; IsEmpty, IsNotEmpty: none

    [[nodiscard]] bool isAll() const { return kind == Kind::And && children.empty(); }
    [[nodiscard]] static Filter compare(const QString &path, FilterOp op, const QList<FilterValue> &values = {});
    [[nodiscard]] static Filter both(const Filter &a, const Filter &b); ///< a and b; leaves out one that holds for all
    friend bool operator==(const Filter &, const Filter &) = default;
};

struct ParsedFilter
{
    std::optional<Filter> filter {}; ///< nullopt: see issue
    Issue issue {};
    qsizetype position = -1;         ///< where in the text, in characters
};

/// Reads `country = "LV" and (turnover > 500 or tags has "vip") and not last_purchase < today-180d`. Empty text holds
/// for all. Refused: unknown fields, operators that do not suit the field, values that are none of its type.
[[nodiscard]] ParsedFilter parseFilter(const QString &text, const Catalogue &catalogue);

/// The text parseFilter() reads back as the same tree.
[[nodiscard]] QString toText(const Filter &filter);
/// A letter, digit or sign that stands in there without quotation marks, as in "address.2.city".
[[nodiscard]] bool isFilterWordChar(QChar c);
/// A text as it stands in there: in quotation marks.
[[nodiscard]] QString quotedText(const QString &text);

/// The operators that suit a field, in the order an editor offers them.
[[nodiscard]] QList<FilterOp> filterOps(const Field &field);
/// "contains", translated.
[[nodiscard]] QString filterOpLabel(FilterOp op);
/// Why the comparison does not fit its field; nullopt = it does.
[[nodiscard]] std::optional<Issue> unfit(const Filter &compare, const Catalogue &catalogue);

/// An SQL condition over the entity's alias, with the values of its `?` marks.
struct FilterSql
{
    QByteArray where {}; ///< empty = all
    QVariantList values {};
};

struct FilterContext
{
    QDate today {};
    int currencyDecimals = 2;
};

/// Text is compared folded (case, accents and width do not matter), list fields hold when any item does, an empty value
/// is like no other value, amounts are in units. Precondition: the filter was parsed with this catalogue or is fit.
[[nodiscard]] FilterSql toSql(const Filter &filter, const Catalogue &catalogue, const FilterContext &context);

} // namespace koriz
