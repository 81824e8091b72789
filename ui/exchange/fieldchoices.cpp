#include "ui/exchange/fieldchoices.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldChoices)
};

/// Paths that mean something to imports only, beside the fields.
QList<std::pair<QString, QString>> further(Entity entity)
{
    switch (entity) {
    case Entity::Customer:
        return {{u"address"_s, Text::tr("Whole address in one column")},
                {u"address.work"_s, Text::tr("Whole address in one column (work)")},
                {u"birthday.year"_s, Text::tr("Year of birth")}, {u"birthday.month"_s, Text::tr("Month of birth")},
                {u"birthday.day"_s, Text::tr("Day of birth")}, {u"is_company"_s, Text::tr("Is it a company")},
                {u"salutation"_s, Text::tr("Salutation (Mr, Mrs)")}};
    case Entity::Deal:
        return {{u"is_won"_s, Text::tr("Is it won")},
                {u"is_closed"_s, Text::tr("Is it closed")},
                {u"close_date"_s, Text::tr("Closing date, expected or real")},
                {u"won_on"_s, Text::tr("Day it was won")},
                {u"lost_on"_s, Text::tr("Day it was lost")},
                {u"stage_on"_s, Text::tr("Day it entered the stage")},
                {u"previous_stage"_s, Text::tr("Stage it came from")},
                {u"customer.email"_s, Text::tr("Customer's e-mail")},
                {u"customer.phone"_s, Text::tr("Customer's phone")},
                {u"product.sku"_s, Text::tr("Product's article number")}};
    case Entity::Purchase:
        return {{u"customer.email"_s, Text::tr("Customer's e-mail")},
                {u"customer.phone"_s, Text::tr("Customer's phone")},
                {u"sku"_s, Text::tr("Product's article number")},
                {u"discount_percent"_s, Text::tr("Discount, %")},
                {u"line_cost"_s, Text::tr("Cost of the line")},
                {u"line_profit"_s, Text::tr("Profit of the line")},
                {u"order_status"_s, Text::tr("Status of the order")},
                {u"cancelled_on"_s, Text::tr("Day it was cancelled")}};
    case Entity::Activity:
    case Entity::Feedback:
        return {{u"customer.email"_s, Text::tr("Customer's e-mail")},
                {u"customer.phone"_s, Text::tr("Customer's phone")}};
    default: return {};
    }
}

QString kindLabel(const QString &type)
{
    return type == u"work"     ? Text::tr("work")
        : type == u"home"      ? Text::tr("home")
        : type == u"mobile"    ? Text::tr("mobile")
        : type == u"whatsapp"  ? u"WhatsApp"_s
        : type == u"telegram"  ? u"Telegram"_s
        : type == u"viber"     ? u"Viber"_s
                               : type;
}

/// The kinds of a list's items that are offered beside the first, second and third.
QStringList kindsOf(const QString &list)
{
    if (list == u"phone")
        return {u"mobile"_s, u"work"_s, u"home"_s};
    if (list == u"email" || list == u"address")
        return {u"work"_s, u"home"_s};
    return list == u"messenger" ? QStringList {u"whatsapp"_s, u"telegram"_s, u"viber"_s} : QStringList();
}

/// "phone.work" for a list of one value, "address.work.city" for the city of an address.
QString listPath(const QString &list, const QString &field, const QString &part)
{
    return list == field ? list + u'.' + part : list + u'.' + part + u'.' + field;
}

/// "Customer · First name" for "customer.first_name": what else a row tells of a record it names; empty for others.
QString linkedLabel(const Catalogue &catalogue, const QString &path)
{
    const int link = catalogue.indexOf(path.section(u'.', 0, 0));
    const std::optional<Entity> entity = link < 0 || !path.contains(u'.') || catalogue.at(link).type != FieldType::Link
        ? std::nullopt
        : entityOfTable(catalogue.at(link).table);
    return entity ? catalogue.at(link).labelText() + u" · "_s + pathLabel(Catalogue(*entity), path.section(u'.', 1))
                  : QString();
}

} // namespace

QList<FieldChoice> fieldChoices(const Catalogue &catalogue)
{
    QList<FieldChoice> choices;
    for (const Field &field : catalogue.fields()) {
        if (!field.isWritable() || (field.is(Field::Hidden) && field.meaning != Meaning::ExternalId))
            continue;
        const QString section = field.section ? QCoreApplication::translate("Field", field.section)
                                              : Text::tr("Own fields");
        choices << FieldChoice {field.key, field.labelText(), section};
        const int list = catalogue.listOf(field);
        if (list < 0)
            continue;
        const QString key = catalogue.lists().at(list).key;
        for (const QString &kind : kindsOf(key))
            choices << FieldChoice {listPath(key, field.key, kind), {}, section};
        for (const QString &number : {u"2"_s, u"3"_s})
            choices << FieldChoice {listPath(key, field.key, number), {}, section};
    }
    for (const auto &[path, label] : further(catalogue.entity()))
        choices << FieldChoice {path, label, Text::tr("Read in another way")};
    for (FieldChoice &choice : choices) {
        if (choice.label.isEmpty())
            choice.label = pathLabel(catalogue, choice.path);
    }
    return choices;
}

QString pathLabel(const Catalogue &catalogue, const QString &path)
{
    for (const auto &[known, label] : further(catalogue.entity())) {
        if (known == path)
            return label;
    }
    if (const QString linked = linkedLabel(catalogue, path); !linked.isEmpty())
        return linked;
    const std::optional<FieldPath> resolved = catalogue.resolve(path);
    if (!resolved || resolved->field < 0)
        return path.startsWith(u"custom.") ? Text::tr("New own field “%1”").arg(path.mid(7)) : path;
    QString label = catalogue.at(resolved->field).labelText();
    if (!resolved->type.isEmpty())
        label += u" (%1)"_s.arg(kindLabel(resolved->type));
    else if (resolved->item > 0)
        label += u" (%1)"_s.arg(resolved->item + 1);
    return resolved->isType ? Text::tr("%1: kind").arg(label) : label;
}

} // namespace koriz::ui
