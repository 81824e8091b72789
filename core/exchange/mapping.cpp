#include "core/exchange/mapping.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/exchange/choicewords.h"
#include "core/exchange/dealcolumns.h"
#include "core/exchange/eventcolumns.h"
#include "core/exchange/headernames.h"
#include "core/exchange/headingunits.h"
#include "core/exchange/importwords.h"
#include "core/exchange/purchasecolumns.h"
#include "core/exchange/samplerows.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

[[noreturn]] void refuse(const QString &text)
{
    throw Error(text, {}, Error::Kind::Refused);
}

int columnIndex(const QStringList &columns, const QString &name)
{
    if (const qsizetype exact = columns.indexOf(name); exact >= 0)
        return static_cast<int>(exact);
    bool isNumber = false;
    const int number = name.startsWith(u'#') ? name.mid(1).toInt(&isNumber) : 0;
    if (isNumber && number >= 1 && number <= columns.size())
        return number - 1;
    const QString key = fold(name);
    for (int i = 0; i < columns.size() && !key.isEmpty(); ++i) {
        if (fold(columns.at(i)) == key)
            return i;
    }
    return -1;
}

struct SpecialPath { const char16_t *path; Special special; };

Special specialOf(Entity entity, const QString &path)
{
    static constexpr SpecialPath ofCustomers[] {
        {u"birthday.year", Special::BirthYear}, {u"birthday.month", Special::BirthMonth},
        {u"birthday.day", Special::BirthDay}, {u"is_company", Special::IsCompany},
        {u"salutation", Special::Salutation}};
    static constexpr SpecialPath ofDeals[] {{u"is_won", Special::IsWon},
                                            {u"is_closed", Special::IsClosed},
                                            {u"is_active", Special::IsActive},
                                            {u"close_date", Special::CloseDate},
                                            {u"won_on", Special::WonOn},
                                            {u"lost_on", Special::LostOn},
                                            {u"stage_on", Special::StageOn},
                                            {u"stage_since", Special::StageSince},
                                            {u"previous_stage", Special::PreviousStage}};
    static constexpr SpecialPath ofPurchases[] {{u"sku", Special::ProductPart},
                                                {u"currency", Special::Currency},
                                                {u"kind", Special::SaleOrReturn},
                                                {u"order_status", Special::OrderStatus},
                                                {u"cancelled_on", Special::CancelledOn},
                                                {u"discount_rate", Special::DiscountRate},
                                                {u"discount_percent", Special::DiscountPercent},
                                                {u"line_cost", Special::LineCost},
                                                {u"line_profit", Special::LineProfit},
                                                {u"line_type", Special::LineType}};
    if (entity == Entity::Customer) {
        for (const SpecialPath &known : ofCustomers) {
            if (path == QStringView(known.path))
                return known.special;
        }
        return Special::None;
    }
    for (const SpecialPath &known : ofDeals) {
        if (entity == Entity::Deal && path == QStringView(known.path))
            return known.special;
    }
    for (const SpecialPath &known : ofPurchases) {
        if (entity == Entity::Purchase && path == QStringView(known.path))
            return known.special;
    }
    if (entity == Entity::Activity && path == u"time")
        return Special::TimeOfDay;
    return path.startsWith(u"customer.") ? Special::CustomerPart
        : path.startsWith(u"product.")   ? Special::ProductPart
                                         : Special::None;
}

/// "address", "address.2", "address.work": a whole address in one cell; it goes where the street is.
std::optional<FieldPath> wholeAddress(const Catalogue &catalogue, const QString &path)
{
    if (catalogue.listIndex(u"address") < 0 || path.section(u'.', 0, 0) != u"address" || path.count(u'.') > 1)
        return std::nullopt;
    return catalogue.resolve(path == u"address" ? u"address.1.street"_s : path + u".street"_s);
}

int slotOf(Mapping &mapping, int list, const FieldPath &path)
{
    for (int i = 0; i < mapping.items.size(); ++i) {
        const ItemSlot &slot = mapping.items.at(i);
        const bool same = path.type.isEmpty() ? slot.type.isEmpty() && slot.item == path.item
                                              : slot.type.compare(path.type, Qt::CaseInsensitive) == 0;
        if (slot.list == list && same)
            return i;
    }
    mapping.items << ItemSlot {list, path.item, path.type};
    return static_cast<int>(mapping.items.size()) - 1;
}

void resolveField(const Catalogue &catalogue, Mapping &mapping, Target &target)
{
    std::optional<FieldPath> path = catalogue.resolve(target.path);
    if (const auto whole = wholeAddress(catalogue, target.path)) {
        path = whole;
        target.special = Special::WholeAddress;
    }
    if (!path)
        refuse(Text::tr("There is no field “%1” (chosen for column “%2”).").arg(target.path, target.name));
    const Field &field = catalogue.at(path->field);
    if (!field.isWritable())
        refuse(Text::tr("“%1” follows from other values and cannot be imported.").arg(field.labelText()));
    target.field = *path;
    if (const int list = catalogue.listOf(field); list >= 0)
        target.slot = slotOf(mapping, list, *path);
}

/// Whether the column's digits name something.
bool holdsCodes(const Catalogue &catalogue, const Target &target)
{
    const bool isPart = target.special == Special::CustomerPart || target.special == Special::ProductPart;
    if (isPart) {
        const Catalogue linked(target.special == Special::CustomerPart ? Entity::Customer : Entity::Product);
        const std::optional<FieldPath> part = linked.resolve(target.part);
        return part && !part->isType && linked.at(part->field).isCode();
    }
    return target.special == Special::None && !target.field.isType && catalogue.at(target.field.field).isCode();
}

bool isSame(const Target &a, const Target &b)
{
    if (a.special != b.special || a.slot != b.slot)
        return false;
    return a.special == Special::CustomerPart || a.special == Special::ProductPart ? a.part == b.part
        : a.special != Special::None && a.special != Special::WholeAddress         ? true
                                                                                     : a.field == b.field;
}

/// True for a heading that is a path itself, as our own export writes them.
bool isPath(const Catalogue &catalogue, const QString &heading)
{
    if (heading.startsWith(u"custom.")
        || (catalogue.entity() == Entity::Deal && heading.startsWith(u"stage.") && heading.endsWith(u".entered")))
        return true;
    if (specialOf(catalogue.entity(), heading) != Special::None)
        return heading.contains(u'.') || heading.contains(u'_');
    const auto field = catalogue.resolve(heading);
    return field && catalogue.at(field->field).isWritable();
}

/// "Type", "Status": a person or a firm, or how far a customer is, where all values say so.
void settleTypes(const Catalogue &catalogue, QStringList &paths, const QStringList &columns,
                 const QList<QStringList> &rows)
{
    for (const QString &key : {u"kind"_s, u"lifecycle"_s}) {
        const Field *field = catalogue.find(key);
        const auto isWord = [&](const QString &text) { return !choiceOfWord(*field, text).isEmpty(); };
        for (qsizetype i = 0; i < columns.size() && !paths.contains(key); ++i) {
            const bool mayBe = isImportWord("type", columns.at(i))
                || (key == u"lifecycle" && isImportWord("status", columns.at(i)));
            if (paths.at(i).isEmpty() && mayBe && holdsForAll(rows, i, isWord))
                paths[i] = key;
        }
    }
}

/// What our own headings say; for the others what headings usually mean.
QStringList proposedPaths(const Catalogue &catalogue, const QStringList &columns, const QList<QStringList> &samples)
{
    QStringList paths = mapHeaders(catalogue.info().key, columns, samples);
    if (catalogue.entity() == Entity::Customer)
        settleTypes(catalogue, paths, columns, samples);
    if (catalogue.entity() == Entity::Deal)
        settleDealColumns(paths, columns, samples);
    if (catalogue.entity() == Entity::Purchase)
        settlePurchaseColumns(paths, columns, samples);
    if (catalogue.entity() == Entity::Activity)
        settleActivityColumns(paths, columns, samples);
    if (catalogue.entity() == Entity::Feedback)
        settleFeedbackColumns(paths, columns, samples);
    for (int i = 0; i < columns.size(); ++i) {
        if (!isPath(catalogue, columns.at(i)) || paths.at(i) == columns.at(i))
            continue;
        for (QString &other : paths) {
            if (other == columns.at(i))
                other.clear();
        }
        paths[i] = columns.at(i);
    }
    return paths;
}

} // namespace

const Target *Mapping::find(QStringView path) const
{
    for (const Target &target : targets) {
        if (target.path == path)
            return &target;
    }
    return nullptr;
}

QList<ColumnChoice> chosenColumns(const Catalogue &catalogue, const QStringList &columns,
                                  const QList<QStringList> &samples, const QList<ColumnChoice> &choices)
{
    const QStringList proposed = proposedPaths(catalogue, columns, samples);
    QList<ColumnChoice> result;
    for (int i = 0; i < columns.size(); ++i)
        result << ColumnChoice {columns.at(i), proposed.value(i)};
    for (const ColumnChoice &choice : choices) {
        const int index = columnIndex(columns, choice.column);
        if (index < 0)
            refuse(Text::tr("The source has no column “%1”.").arg(choice.column));
        // What the owner chose wins over what was proposed for another column.
        for (ColumnChoice &other : result) {
            if (!choice.path.isEmpty() && other.path == choice.path)
                other.path.clear();
        }
        result[index].path = choice.path;
    }
    return result;
}

QStringList unknownCustomFields(const Catalogue &catalogue, const QList<ColumnChoice> &columns)
{
    QStringList keys;
    for (const ColumnChoice &column : columns) {
        if (column.path.startsWith(u"custom.") && column.path.size() > 7 && !catalogue.find(column.path))
            keys << column.path.mid(7);
    }
    keys.removeDuplicates();
    return keys;
}

Mapping resolveMapping(const Catalogue &catalogue, const QList<ColumnChoice> &columns)
{
    Mapping mapping;
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).path.isEmpty())
            continue;
        Target target;
        target.column = i;
        target.name = columns.at(i).column;
        target.path = columns.at(i).path;
        target.special = catalogue.resolve(target.path) ? Special::None : specialOf(catalogue.entity(), target.path);
        if (target.special == Special::None)
            resolveField(catalogue, mapping, target);
        else
            target.part = target.path.contains(u'.') ? target.path.section(u'.', 1) : target.path;
        target.isCode = holdsCodes(catalogue, target);
        target.currency = currencyOfHeading(target.name);
        for (const Target &other : std::as_const(mapping.targets)) {
            if (isSame(other, target))
                refuse(Text::tr("Columns “%1” and “%2” are both chosen for “%3”.")
                           .arg(other.name, target.name, target.path));
        }
        mapping.targets << target;
    }
    return mapping;
}

} // namespace koriz
