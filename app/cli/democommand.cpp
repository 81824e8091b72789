// demo.
#include "app/cli/command.h"
#include "core/demo/democompany.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int demoCustomers = 300;

Exit demo(Context &context, const Arguments &arguments)
{
    bool isNumber = false;
    const quint64 seed = arguments.value(u"seed"_s, u"1"_s).toULongLong(&isNumber);
    if (!isNumber)
        throw UsageError {Text::tr("--%1 needs a whole number of at least %2.").arg(u"seed"_s).arg(0)};
    const auto db = context.open();
    const QMap<QString, qint64> counts = fillDemo(
        *db, {arguments.number(u"customers"_s, demoCustomers, 1), seed, context.today, {}, {}}, context.progress);
    QJsonObject object;
    QList<QStringList> table;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        object.insert(it.key(), it.value());
        table << QStringList {it.key(), QString::number(it.value())};
    }
    if (context.json)
        context.out.json(object);
    else
        context.out.table({Text::tr("Kind"), Text::tr("Records")}, table, {false, true});
    return Exit::Done;
}

} // namespace

QList<Command> demoCommands()
{
    return {{u"demo"_s, u"[--customers N] [--seed S]"_s, 0, 0, {{u"customers"_s}, {u"seed"_s}}, demo}};
}

} // namespace koriz::cli
