#include "core/fields/filter.h"
#include "core/base/fold.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

using enum FilterOp;

QString valueText(const FilterValue &value)
{
    switch (value.kind) {
    case FilterValue::Kind::Text: return quotedText(value.text);
    case FilterValue::Kind::Today:
        return value.offset == 0 ? u"today"_s
                                 : u"today%1%2%3"_s.arg(QChar(value.offset < 0 ? u'-' : u'+'))
                                       .arg(qAbs(value.offset)).arg(value.unit);
    default: return value.text;
    }
}

/// Names of stages may have blanks in them.
QString pathText(const QString &path)
{
    return std::ranges::all_of(path, isFilterWordChar) ? path : quotedText(path);
}

QString compareText(const Filter &filter)
{
    constexpr const char16_t *words[] {u"=", u"!=", u"<", u"<=", u">", u">=", u"contains", u"starts", u"ends", u"has",
                                       u"in", u"between", u"is empty", u"is not empty"};
    QString text = pathText(filter.path) + u' ' + QString::fromUtf16(words[static_cast<int>(filter.op)]);
    QStringList values;
    for (const FilterValue &value : filter.values)
        values << valueText(value);
    if (filter.op == In)
        return text + u" ("_s + values.join(u", "_s) + u')';
    if (filter.op == Between)
        return text + u' ' + values.join(u" and "_s);
    return values.isEmpty() ? text : text + u' ' + values.first();
}

bool isDay(FieldType type)
{
    return type == FieldType::Date || type == FieldType::PartialDate || type == FieldType::Stamp;
}

/// Whether the value can be read as the field's type.
bool suits(const Field &field, const FilterValue &value)
{
    bool isNumber = false;
    value.text.toDouble(&isNumber);
    if (field.isNumeric())
        return isNumber;
    if (field.type == FieldType::Boolean)
        return value.kind == FilterValue::Kind::Boolean || value.text == u"true" || value.text == u"false";
    if (field.type == FieldType::PartialDate && value.kind == FilterValue::Kind::Text)
        return true;
    if (isDay(field.type))
        return value.kind == FilterValue::Kind::Today || QDate::fromString(value.text, Qt::ISODate).isValid();
    if (field.type == FieldType::Choice && !field.choices.isEmpty())
        return std::any_of(field.choices.begin(), field.choices.end(), [&](const ChoiceOption &choice) {
            const QString wanted = fold(value.text);
            return choice.code == value.text || fold(field.choiceLabel(choice.code)) == wanted
                || fold(QString::fromUtf8(choice.label)) == wanted;
        });
    return value.kind != FilterValue::Kind::Today;
}

QString typeInWords(const Field &field)
{
    if (field.isNumeric())
        return Text::tr("a number");
    if (field.type == FieldType::Boolean)
        return Text::tr("true or false");
    if (isDay(field.type))
        return Text::tr("a day such as 2026-01-31 or today-30d");
    QStringList codes;
    for (const ChoiceOption &choice : field.choices)
        codes << choice.code;
    return codes.isEmpty() ? Text::tr("a text") : Text::tr("one of %1").arg(codes.join(u", "_s));
}

} // namespace

QString quotedText(const QString &text)
{
    QString inner = text;
    inner.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + inner + u'"';
}

QDate FilterValue::day(QDate today) const
{
    if (kind != Kind::Today)
        return QDate::fromString(text, Qt::ISODate);
    switch (unit.unicode()) {
    case u'w': return today.addDays(qint64 {7} * offset);
    case u'm': return today.addMonths(offset);
    case u'y': return today.addYears(offset);
    default: return today.addDays(offset);
    }
}

Filter Filter::compare(const QString &path, FilterOp op, const QList<FilterValue> &values)
{
    return {Kind::Compare, {}, path, op, values};
}

Filter Filter::both(const Filter &a, const Filter &b)
{
    if (a.isAll())
        return b;
    if (b.isAll())
        return a;
    Filter result;
    result.children = {a, b};
    return result;
}

QString toText(const Filter &filter)
{
    if (filter.kind == Filter::Kind::Compare)
        return compareText(filter);
    const auto part = [](const Filter &child) {
        const bool isGroup = child.kind == Filter::Kind::And || child.kind == Filter::Kind::Or;
        return isGroup ? u'(' + toText(child) + u')' : toText(child);
    };
    if (filter.kind == Filter::Kind::Not)
        return u"not "_s + part(filter.children.at(0));
    QStringList parts;
    for (const Filter &child : filter.children)
        parts << part(child);
    return parts.join(filter.kind == Filter::Kind::And ? u" and "_s : u" or "_s);
}

QList<FilterOp> filterOps(const Field &field)
{
    if (field.type == FieldType::Tags)
        return {Has, NotEqual, Contains, In, IsEmpty, IsNotEmpty};
    if (field.type == FieldType::Boolean)
        return {Equal, NotEqual, IsEmpty, IsNotEmpty};
    if (field.type == FieldType::Choice && !field.choices.isEmpty())
        return {Equal, NotEqual, In, IsEmpty, IsNotEmpty};
    if (field.type == FieldType::Link)
        return {Equal, NotEqual, In, Contains, Starts, Ends, IsEmpty, IsNotEmpty};
    if (field.isNumeric() || isDay(field.type) || field.type == FieldType::Time)
        return {Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Between, In, IsEmpty, IsNotEmpty};
    return {Contains, Equal, NotEqual, Starts, Ends, In, Less, LessEqual, Greater, GreaterEqual, Between, IsEmpty,
            IsNotEmpty};
}

QString filterOpLabel(FilterOp op)
{
    switch (op) {
    case Equal: return Text::tr("is");
    case NotEqual: return Text::tr("is not");
    case Less: return Text::tr("is less than");
    case LessEqual: return Text::tr("is at most");
    case Greater: return Text::tr("is more than");
    case GreaterEqual: return Text::tr("is at least");
    case Contains: return Text::tr("contains");
    case Starts: return Text::tr("begins with");
    case Ends: return Text::tr("ends with");
    case Has: return Text::tr("has");
    case In: return Text::tr("is one of");
    case Between: return Text::tr("is between");
    case IsEmpty: return Text::tr("is empty");
    case IsNotEmpty: return Text::tr("is not empty");
    }
    Q_UNREACHABLE();
}

std::optional<Issue> unfit(const Filter &compare, const Catalogue &catalogue)
{
    const std::optional<FieldPath> path = catalogue.resolve(compare.path);
    if (!path)
        return Issue {compare.path, Text::tr("There is no field “%1”.").arg(compare.path)};
    Field field = catalogue.at(path->field);
    if (path->isType)
        field.type = FieldType::Text;
    const bool isTagsEqual = field.type == FieldType::Tags && compare.op == Equal;
    if (!isTagsEqual && !filterOps(field).contains(compare.op))
        return Issue {compare.path, Text::tr("The field “%1” cannot be compared so.").arg(compare.path)};
    for (const FilterValue &value : compare.values) {
        if (!suits(field, value))
            return Issue {compare.path, Text::tr("The field “%1” needs %2, not “%3”.")
                                            .arg(compare.path, typeInWords(field), value.text)};
    }
    return std::nullopt;
}

} // namespace koriz
