// Filters as SQL. Every value is bound; names of tables and columns come from the catalogue only.
#include "core/base/clock.h"
#include "core/base/countries.h"
#include "core/base/fold.h"
#include "core/base/languagenames.h"
#include "core/fields/filter.h"
#include <QDateTime>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

using enum FilterOp;

/// `fold`: how the stored text is brought to the form of the bound one.
struct TextSide
{
    QByteArray sql {};
    bool isExact = false;                    ///< compared as stored
    QString (*key)(const QString &) = nullptr; ///< the stored side is this key already
};

class Compiler
{
public:
    Compiler(const Catalogue &catalogue, const FilterContext &context) : m_catalogue(catalogue), m_context(context) { }

    QByteArray condition(const Filter &filter);
    QVariantList values {};

private:
    QByteArray group(const Filter &filter, const QByteArray &glue, const QByteArray &none);
    QByteArray compare(const Filter &filter);
    QByteArray listed(const Filter &filter, const Field &field, const FieldPath &path);
    QByteArray tagged(const Filter &filter, const Field &field);
    QByteArray linked(const QByteArray &column, const QByteArray &table, FilterOp op, const QList<FilterValue> &given);
    QByteArray valued(const Field &field, const QByteArray &sql, FilterOp op, const QList<FilterValue> &given);
    QByteArray numbers(const Field &field, const QByteArray &sql, FilterOp op, const FilterValue &given);
    QByteArray days(const QByteArray &sql, FilterOp op, const FilterValue &given);
    QByteArray stamps(const QByteArray &sql, FilterOp op, const FilterValue &given);
    QByteArray texts(const TextSide &side, FilterOp op, const QString &given);
    QByteArray named(const QByteArray &column, FilterOp op, const QString &given);
    QByteArray choices(const Field &field, const QByteArray &sql, const FilterValue &given);
    QByteArray each(const QList<FilterValue> &given, const std::function<QByteArray(const FilterValue &)> &one);
    QByteArray oneOf(const QByteArray &sql, const QList<FilterValue> &ids);
    QByteArray bound(const QVariant &value) { values << value; return "?"; }
    [[nodiscard]] const QByteArray &alias() const { return m_catalogue.info().alias; }

    const Catalogue &m_catalogue;
    const FilterContext &m_context;
};

QByteArray sign(FilterOp op)
{
    constexpr const char *signs[] {"=", "<>", "<", "<=", ">", ">="};
    return signs[static_cast<int>(op)];
}

int decimalsOf(FieldType type, int currencyDecimals)
{
    switch (type) {
    case FieldType::Money: return currencyDecimals;
    case FieldType::Percent: return 2;
    case FieldType::Quantity: return 3;
    default: return 0;
    }
}

/// What is empty: NULL or no text.
QByteArray emptiness(const QByteArray &sql)
{
    return "coalesce(" + sql + ", '') = ''";
}

QByteArray Compiler::condition(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::And: return group(filter, " AND ", "1");
    case Filter::Kind::Or: return group(filter, " OR ", "0");
    case Filter::Kind::Not: return "NOT coalesce(" + condition(filter.children.at(0)) + ", 0)";
    case Filter::Kind::Compare: return compare(filter);
    }
    Q_UNREACHABLE();
}

QByteArray Compiler::group(const Filter &filter, const QByteArray &glue, const QByteArray &none)
{
    QByteArrayList parts;
    for (const Filter &child : filter.children)
        parts << '(' + condition(child) + ')';
    return parts.isEmpty() ? none : parts.join(glue);
}

QByteArray Compiler::compare(const Filter &filter)
{
    const std::optional<FieldPath> path = m_catalogue.resolve(filter.path);
    Q_ASSERT(path);
    const Field &field = m_catalogue.at(path->field);
    if (filter.op == NotEqual || filter.op == IsNotEmpty) {
        Filter positive = filter;
        positive.op = filter.op == NotEqual ? Equal : IsEmpty;
        return "NOT coalesce(" + compare(positive) + ", 0)";
    }
    if (field.storage == Storage::List)
        return listed(filter, field, *path);
    if (field.storage == Storage::Tags)
        return tagged(filter, field);
    if (field.storage == Storage::Link) {
        const QByteArray column = field.sql.isEmpty() ? alias() + '.' + field.column : field.sql;
        return linked(column, field.table, filter.op, filter.values);
    }
    const QByteArray sql = m_catalogue.comparedSql(*path);
    const bool isTitle = field.key == m_catalogue.info().titleField && field.storage == Storage::Column
        && (m_catalogue.entity() != Entity::Purchase && m_catalogue.entity() != Entity::Feedback);
    if (isTitle && (filter.op == Equal || filter.op == In))
        return each(filter.values,
                    [&](const FilterValue &v) { return named(alias() + '.' + field.column, Equal, v.text); });
    return valued(field, sql, filter.op, filter.values);
}

QByteArray Compiler::each(const QList<FilterValue> &given, const std::function<QByteArray(const FilterValue &)> &one)
{
    QByteArrayList parts;
    for (const FilterValue &value : given)
        parts << one(value);
    return parts.isEmpty() ? QByteArray("0") : '(' + parts.join(" OR ") + ')';
}

/// Any number of ids as one bound value.
QByteArray Compiler::oneOf(const QByteArray &sql, const QList<FilterValue> &ids)
{
    QStringList numbers;
    for (const FilterValue &id : ids)
        numbers << QString::number(id.text.toLongLong());
    return sql + " IN (SELECT value FROM json_each(" + bound(u'[' + numbers.join(u',') + u']') + "))";
}

/// True when any item of the list is so; "is empty" when no item has a value.
QByteArray Compiler::listed(const Filter &filter, const Field &field, const FieldPath &path)
{
    const ListSpec &list = m_catalogue.lists().at(m_catalogue.listOf(field));
    QByteArray from = "EXISTS (SELECT 1 FROM " + list.table + " AS x WHERE x." + list.owner + " = " + alias() + ".id";
    if (!path.type.isEmpty())
        from += " AND koriz_fold(x.type) = " + bound(fold(path.type));
    else if (filter.path.section(u'.', 1, 1) == QString::number(path.item + 1))
        from += " AND x.position = " + QByteArray::number(path.item);
    const QByteArray column = path.isType ? QByteArray("x.type") : "x." + field.column;
    if (filter.op == IsEmpty)
        return "NOT " + from + " AND NOT " + emptiness(column) + ')';
    QByteArray condition;
    if (path.isType)
        condition = each(filter.values, [&](const FilterValue &v) {
            return texts({column}, filter.op == In ? Equal : filter.op, v.text);
        });
    else if (field.type == FieldType::Link)
        condition = linked(column, field.column.chopped(3), filter.op, filter.values);
    else if (list.keyOf && list.columns.at(list.mainColumn) == field.column && filter.op != Between)
        condition = each(filter.values, [&](const FilterValue &v) {
            return texts({"x." + list.keyColumn, false, list.keyOf}, filter.op == In ? Equal : filter.op, v.text);
        });
    else
        condition = valued(field, column, filter.op, filter.values);
    return from + " AND " + condition + ')';
}

QByteArray Compiler::tagged(const Filter &filter, const Field &field)
{
    const QByteArray from = "EXISTS (SELECT 1 FROM " + field.table + " AS x JOIN tag AS t ON t.id = x.tag_id WHERE x."
        + m_catalogue.info().table + "_id = " + alias() + ".id AND t.kind = '" + field.column + '\'';
    if (filter.op == IsEmpty)
        return "NOT " + from + ')';
    return from + " AND " + each(filter.values, [&](const FilterValue &v) {
        return named("t.name", filter.op == Contains ? Contains : Equal, v.text);
    }) + ')';
}

/// By the other record's name; a bare number is its id.
QByteArray Compiler::linked(const QByteArray &column, const QByteArray &table, FilterOp op,
                            const QList<FilterValue> &given)
{
    if (op == IsEmpty)
        return column + " IS NULL";
    const auto isId = [](const FilterValue &value) { return value.kind == FilterValue::Kind::Number; };
    if (op == In && std::ranges::all_of(given, isId))
        return oneOf(column, given);
    return each(given, [&](const FilterValue &value) {
        if (value.kind == FilterValue::Kind::Number && (op == Equal || op == In))
            return column + " = " + bound(value.text.toLongLong());
        return column + " IN (SELECT y.id FROM " + table + " AS y WHERE "
            + named("y." + linkNameColumn(table), op == In ? Equal : op, value.text) + ')';
    });
}

QByteArray Compiler::valued(const Field &field, const QByteArray &sql, FilterOp op, const QList<FilterValue> &given)
{
    if (op == IsEmpty)
        return emptiness(sql);
    if (op == Between) {
        const QByteArray lower = valued(field, sql, GreaterEqual, {given.at(0)});
        return '(' + lower + " AND " + valued(field, sql, LessEqual, {given.at(1)}) + ')';
    }
    if (op == In && field.meaning == Meaning::RecordId)
        return oneOf(sql, given);
    const FilterOp single = op == In ? Equal : op;
    return each(given, [&](const FilterValue &value) -> QByteArray {
        if (field.isNumeric())
            return numbers(field, sql, single, value);
        switch (field.type) {
        case FieldType::Date:
        case FieldType::PartialDate: return days(sql, single, value);
        case FieldType::Stamp: return stamps(sql, single, value);
        case FieldType::Boolean: return "coalesce(" + sql + ", 0) = " + bound(value.text == u"true" ? 1 : 0);
        case FieldType::Choice:
            if (!field.choices.isEmpty())
                return choices(field, sql, value);
            break;
        default: break;
        }
        if (field.meaning == Meaning::Country && single == Equal) // LV, Latvia and Латвия are one
            return "koriz_country(" + sql + ") = " + bound(countryKey(value.text));
        const bool isLanguage = field.meaning == Meaning::Language && single == Equal;
        if (const auto code = isLanguage ? languageCode(value.text) : std::nullopt) // fa and Persian
            return '(' + texts({sql}, single, *code) + " OR " + texts({sql}, single, value.text) + ')';
        return texts({sql, field.meaning == Meaning::ExternalId && single == Equal}, single, value.text);
    });
}

QByteArray Compiler::numbers(const Field &field, const QByteArray &sql, FilterOp op, const FilterValue &given)
{
    if (!field.currencyKey.isEmpty())
        return sql + ' ' + sign(op) + ' ' + bound(given.text.toDouble());
    const double scaled = given.text.toDouble() * std::pow(10.0, decimalsOf(field.type, m_context.currencyDecimals));
    const double whole = std::round(scaled);
    const bool isWhole = std::abs(scaled - whole) < 1e-6 && std::abs(whole) < 9e15;
    return sql + ' ' + sign(op) + ' ' + bound(isWhole ? QVariant(static_cast<qlonglong>(whole)) : QVariant(scaled));
}

QByteArray Compiler::days(const QByteArray &sql, FilterOp op, const FilterValue &given)
{
    const QDate day = given.day(m_context.today);
    const QString text = day.isValid() ? day.toString(Qt::ISODate) : given.text;
    // A birthday without a year ("--05-11") is before and after nothing.
    const QByteArray hasYear = op == Equal ? QByteArray() : " AND substr(" + sql + ", 1, 1) <> '-'";
    return '(' + sql + ' ' + sign(op) + ' ' + bound(text) + hasYear + ')';
}

/// A stamp is a moment in UTC; the day compared with is a local one.
QByteArray Compiler::stamps(const QByteArray &sql, FilterOp op, const FilterValue &given)
{
    const QDate day = given.day(m_context.today);
    const auto start = [&](int addedDays) {
        return bound(momentOf(day.addDays(addedDays), QTime(0, 0)).toString(Qt::ISODate));
    };
    switch (op) {
    case Less: return sql + " < " + start(0);
    case LessEqual: return sql + " < " + start(1);
    case Greater: return sql + " >= " + start(1);
    case GreaterEqual: return sql + " >= " + start(0);
    default: {
        const QByteArray from = sql + " >= " + start(0);
        return '(' + from + " AND " + sql + " < " + start(1) + ')';
    }
    }
}

QByteArray Compiler::texts(const TextSide &side, FilterOp op, const QString &given)
{
    const QString key = side.isExact ? given : side.key ? side.key(given) : fold(given);
    const bool isRaw = side.isExact || key.isEmpty(); // only signs: nothing is left of them when folded
    const QByteArray sql = side.key || isRaw ? side.sql : "koriz_fold(" + side.sql + ')';
    if (side.key && key.isEmpty())
        return "0";
    const QString wanted = isRaw ? given : key;
    switch (op) {
    case Contains:
    case Has: return "instr(" + sql + ", " + bound(wanted) + ") > 0";
    case Starts: return "substr(" + sql + ", 1, " + QByteArray::number(wanted.toUcs4().size()) + ") = " + bound(wanted);
    case Ends: return "substr(" + sql + ", -" + QByteArray::number(wanted.toUcs4().size()) + ") = " + bound(wanted);
    default: return sql + ' ' + sign(op) + ' ' + bound(wanted);
    }
}

/// A name that has its key beside it: the whole one is found by the key, a part of it by the folded letters.
QByteArray Compiler::named(const QByteArray &column, FilterOp op, const QString &given)
{
    const bool isPart = op == Contains || op == Has || op == Starts || op == Ends;
    return texts(isPart ? TextSide {column} : TextSide {column + "_key", false, nameKey}, op, given);
}

QByteArray Compiler::choices(const Field &field, const QByteArray &sql, const FilterValue &given)
{
    QString code = given.text;
    const QString wanted = fold(given.text);
    for (const ChoiceOption &choice : field.choices) {
        if (choice.code == given.text)
            break;
        if (fold(field.choiceLabel(choice.code)) == wanted || fold(QString::fromUtf8(choice.label)) == wanted)
            code = choice.code;
    }
    return sql + " = " + bound(code);
}

} // namespace

FilterSql toSql(const Filter &filter, const Catalogue &catalogue, const FilterContext &context)
{
    if (filter.isAll())
        return {};
    Compiler compiler(catalogue, context);
    const QByteArray where = compiler.condition(filter);
    return {where, compiler.values};
}

} // namespace koriz
