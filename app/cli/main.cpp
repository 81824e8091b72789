// koriz-cli: the same core without a screen. Names, keys and exit codes are a contract with scripts.
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/db/filesystem.h"
#include <QGuiApplication>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QList<OptionSpec> commonOptions {{u"file"_s}, {u"today"_s}, {u"json"_s, false}, {u"help"_s, false},
                                       {u"version"_s, false}};

const QList<Command> &commands()
{
    static const QList<Command> all = fileCommands() + backupCommands() + listCommands() + recordCommands()
        + journalCommands() + mergeCommands() + sniffCommands() + exchangeCommands() + reportCommands() + demoCommands()
        + printCommands();
    return all;
}

const Command *findCommand(const QString &name)
{
    const auto it
        = std::find_if(commands().begin(), commands().end(), [&](const Command &c) { return c.name == name; });
    return it == commands().end() ? nullptr : &*it;
}

/// The first word that is no option, nor the value of one: the command.
QString commandWord(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).startsWith(u"--"))
            return words.at(i);
        if (words.at(i) == u"--file" || words.at(i) == u"--today")
            ++i;
    }
    return {};
}

void printHelp(Output &out)
{
    out.line(u"koriz-cli [--file F.koriz] [--json] [--today YYYY-MM-DD] COMMAND ..."_s);
    for (const Command &command : commands())
        out.line(u"  %1 %2"_s.arg(command.name, command.usage));
}

Exit runCommand(const Command &command, const QStringList &words, Output &out)
{
    Arguments arguments(words, commonOptions + command.options);
    if (arguments.has(u"help"_s)) {
        out.line(u"koriz-cli %1 %2"_s.arg(command.name, command.usage));
        return Exit::Done;
    }
    const qsizetype count = arguments.words().size() - 1;
    if (count < command.minArguments || (command.maxArguments >= 0 && count > command.maxArguments))
        throw UsageError {Text::tr("Usage: koriz-cli %1 %2").arg(command.name, command.usage)};
    const QDate today = arguments.day(u"today"_s);
    Context context {realFile(arguments.value(u"file"_s)),
                     arguments.has(u"json"_s),
                     today.isValid() ? today : QDate::currentDate(),
                     today.isValid() ? fixedClock(today) : systemClock(),
                     out,
                     interruptible()};
    const Exit exit = command.run(context, arguments);
    out.flush();
    return exit;
}

Exit run(const QStringList &words)
{
    Output out;
    const QString name = commandWord(words);
    if (name.isEmpty() && words.contains(u"--version")) {
        out.line(u"koriz-cli "_s + QString::fromLatin1(KORIZ_VERSION));
        return Exit::Done;
    }
    if (name.isEmpty() && words.contains(u"--help")) {
        printHelp(out);
        return Exit::Done;
    }
    const Command *command = findCommand(name);
    if (!command) {
        QStringList names;
        for (const Command &known : commands())
            names << known.name;
        throw UsageError {
            (name.isEmpty() ? Text::tr("A command is needed") : Text::tr("There is no command “%1”").arg(name))
            + u": "_s + names.join(u", "_s)};
    }
    return runCommand(*command, words, out);
}

/// The edge where everything that went wrong becomes a sentence and a code.
Exit guardedRun(const QStringList &words)
{
    try {
        return run(words);
    } catch (const UsageError &error) {
        complain(error.text);
        return Exit::Usage;
    } catch (const Refusal &refusal) {
        complain(refusal.text);
        return Exit::Refused;
    } catch (const Cancelled &) {
        complain(Text::tr("Stopped; the file is as it was before."));
        return Exit::Refused;
    } catch (const Error &error) {
        complain(error.summary() + (error.details().isEmpty() ? QString() : u" ["_s + error.details() + u']'));
        return error.kind() == Error::Kind::Refused ? Exit::Refused : Exit::Failed;
    } catch (const std::bad_alloc &) {
        complain(Text::tr("There is not enough memory for this work."));
        return Exit::Failed;
    }
}

/// Pages need fonts, and so a platform; figures and lists do not.
bool paints(const QStringList &words)
{
    const Command *command = findCommand(commandWord(words));
    return command && command->paints && std::any_of(words.begin(), words.end(), [](const QString &word) {
               return word.endsWith(u".pdf", Qt::CaseInsensitive) || word.endsWith(u".png", Qt::CaseInsensitive);
           });
}

/// Standard error is for what we have to say: Qt's remarks about the machine it runs on are not.
void keepQtQuiet()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    });
}

/// Qt wants a UTF-8 locale and says so on standard error; a cron job has none.
void wantUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

} // namespace koriz::cli

int main(int argc, char *argv[])
{
    using namespace koriz;
    cli::wantUtf8();
    cli::keepQtQuiet();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromUtf8(argv[i]);
    std::unique_ptr<QCoreApplication> app;
    if (cli::paints(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    speak(*app, systemLanguage());
    cli::catchInterrupts();
    return static_cast<int>(cli::guardedRun(words));
}
