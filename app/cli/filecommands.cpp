// new, check.
#include "app/cli/backupcommands.h"
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "core/base/countries.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/db/integrity.h"
#include "core/db/statementwatch.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit newFile(Context &context, const Arguments &arguments)
{
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    const NewFile how {arguments.value(u"currency"_s, u"EUR"_s).toUpper(), arguments.value(u"country"_s).toUpper(),
                       arguments.value(u"language"_s, u"en"_s).toLower()};
    if (!currency.match(how.currency).hasMatch())
        throw UsageError {Text::tr("--currency needs a code such as EUR.")};
    if (!how.country.isEmpty() && !countryCodes().contains(how.country))
        throw UsageError {Text::tr("--country needs a code such as LV.")};
    QStringList codes;
    for (const Language &language : languages())
        codes << language.code;
    if (!codes.contains(how.language))
        throw UsageError {Text::tr("--%1 is one of %2.").arg(u"language"_s, codes.join(u", "_s))};
    const QString path = context.neededFile();
    Database::create(path, how);
    if (context.json)
        context.out.json({{u"file"_s, path}, {u"version"_s, schemaVersion}});
    else
        context.out.line(Text::tr("Made “%1”.").arg(path));
    return Exit::Done;
}

QStringList problemsOf(Context &context, bool deep)
{
    try {
        const std::unique_ptr<Database> db = context.open(Database::Mode::WriteIfFree);
        return findProblems(*db, deep, {{}, context.progress.cancelled});
    } catch (const Error &error) {
        if (!QFileInfo(context.file).isFile())
            throw;
        return {error.summary()};
    }
}

Exit check(Context &context, const Arguments &arguments)
{
    static_cast<void>(context.neededFile()); // without one this is a wrong call
    const bool isDeep = arguments.has(u"deep"_s);
    const QStringList problems = problemsOf(context, isDeep) + problemsOfBackups(context, isDeep);
    if (context.json)
        context.out.json({{u"ok"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}});
    else if (problems.isEmpty())
        context.out.line(Text::tr("The file is sound."));
    for (const QString &problem : problems)
        complain(problem);
    return problems.isEmpty() ? Exit::Done : Exit::Refused;
}

} // namespace

QString Context::neededFile() const
{
    if (file.isEmpty())
        throw UsageError {Text::tr("--file is needed here.")};
    return file;
}

std::unique_ptr<Database> Context::open(Database::Mode mode) const
{
    std::unique_ptr<Database> db = Database::open(neededFile(), mode, progress);
    new StatementWatch(db->handle(), isStopWanted); // for as long as the process lives, and with it the connection
    for (const QString &warning : db->warnings())
        complain(warning);
    return db;
}

QList<Command> fileCommands()
{
    return {
        {u"new"_s, u"[--currency EUR] [--country LV] [--language lv]"_s, 0, 0,
         {{u"currency"_s}, {u"country"_s}, {u"language"_s}}, newFile},
        {u"check"_s, u"[--deep]"_s, 0, 0, {{u"deep"_s, false}}, check},
    };
}

} // namespace koriz::cli
