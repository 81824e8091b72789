// print.
#include "app/cli/pages.h"
#include "app/cli/request.h"
#include "core/base/atomicwrite.h"
#include "core/base/language.h"
#include "core/fields/valuetext.h"
#include "core/paper/paperpainter.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Document listPages(const Context &context, const Arguments &arguments, const Database &db)
{
    const auto catalogue = std::make_shared<Catalogue>(db, entityArgument(arguments.word(2)));
    const ListRequest request = requestOf(context, arguments, db, *catalogue);
    QStringList columns = arguments.list(u"columns"_s);
    for (const Field &field : catalogue->fields()) {
        if (!arguments.has(u"columns"_s) && field.is(Field::Shown))
            columns << field.key;
    }
    const auto reader = std::make_shared<ListReader>(db, *catalogue, columns);
    block::Table table;
    for (const int field : reader->fields()) {
        if (field < 0)
            throw Refusal {Text::tr("There is no field “%1”.").arg(columns.at(table.columns.size()))};
        const bool isNumber = catalogue->at(field).isNumeric();
        table.columns << block::Column {catalogue->at(field).labelText(),
                                        isNumber ? block::ColumnKind::Number : block::ColumnKind::Text, 0, 0};
    }
    const auto ids = std::make_shared<std::vector<qint64>>(orderedIds(db, request, db.language(), context.progress));
    table.rowCount = static_cast<qint64>(ids->size());
    table.row = [catalogue, reader, ids, formatter = formatterOf(db)](qint64 number) {
        QStringList texts;
        if (const auto row = reader->row(ids->at(static_cast<size_t>(number)))) {
            for (qsizetype i = 0; i < row->values.size(); ++i)
                texts << display(catalogue->at(reader->fields().at(i)), row->values.at(i), formatter);
        }
        return texts;
    };
    Document document;
    document.title = entityLabel(request.entity);
    document.blocks << block::Title {document.title} << table;
    return document;
}

/// A customer's card: what is known, by section.
Document customerPages(const Arguments &arguments, const Database &db)
{
    const Catalogue catalogue(db, Entity::Customer);
    QStringList keys;
    for (const Field &field : catalogue.fields())
        keys << field.key;
    ListReader reader(db, catalogue, keys);
    const qint64 id = idArgument(arguments.word(2));
    const std::optional<ListRow> row = reader.row(id);
    if (!row)
        throw Refusal {Text::tr("%1 %2 does not exist.").arg(entityLabelSingular(Entity::Customer)).arg(id)};
    const Formatter formatter = formatterOf(db);
    Document document;
    document.title = row->values.at(catalogue.indexOf(u"name")).toString();
    document.blocks << block::Title {document.title};
    QByteArray section;
    block::FieldList list;
    const auto close = [&] {
        if (!list.fields.isEmpty())
            document.blocks << block::Heading {QCoreApplication::translate("Field", section.constData())} << list;
        list.fields.clear();
    };
    for (int i = 0; i < keys.size(); ++i) {
        const Field &field = catalogue.at(i);
        if (section != field.section)
            close();
        section = field.section;
        const QString text = display(field, row->values.at(i), formatter);
        if (!text.isEmpty() && !field.is(Field::Hidden))
            list.fields << block::Field {field.labelText(), text};
    }
    close();
    return document;
}

Exit print(Context &context, const Arguments &arguments)
{
    const QString what = arguments.word(1);
    if (!arguments.has(u"out"_s))
        throw UsageError {Text::tr("--out is needed here.")};
    const QString path = arguments.value(u"out"_s);
    const auto db = context.open(Database::Mode::ReadOnly);
    if (what != u"list" && what != u"customer")
        throw UsageError {Text::tr("“%1” is none of %2.").arg(what, u"list, customer"_s)};
    Document document = what == u"list" ? listPages(context, arguments, *db) : customerPages(arguments, *db);
    const int pages = writePages(context, *db, path, std::move(document));
    if (context.json)
        context.out.json({{u"pages"_s, pages}, {u"file"_s, path}});
    else
        context.out.line(Text::tr("Wrote “%1”.").arg(path));
    return Exit::Done;
}

} // namespace

Formatter formatterOf(const Database &db)
{
    FormatSettings settings = FormatSettings::usual(db.language(), db.country());
    settings.currency = db.currency();
    return Formatter(settings);
}

int writePages(const Context &context, const Database &db, const QString &path, Document document)
{
    const Formatter formatter = formatterOf(db);
    document.company = QFileInfo(context.file).completeBaseName();
    document.printedOn = formatter.date(context.today);
    document.page.digits = [formatter](const QString &text) { return formatter.digits(text); };
    for (const Language &language : languages()) {
        if (language.code == db.language() && language.rightToLeft)
            document.page.direction = Qt::RightToLeft;
    }
    int pages = 0;
    atomicWrite(path, [&](QIODevice &out) { pages = writePdf(document, out, context.progress); });
    return pages;
}

QList<Command> printCommands()
{
    return {{u"print"_s, u"customer ID | list ENTITY [--where FILTER] [--segment NAME] [--sort FIELD] [--columns a,b] --out FILE.pdf"_s,
             2, 2, {{u"out"_s}, {u"where"_s}, {u"segment"_s}, {u"search"_s}, {u"sort"_s}, {u"descending"_s, false}, {u"columns"_s}},
             print, true}};
}

} // namespace koriz::cli
