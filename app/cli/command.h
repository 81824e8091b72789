#pragma once
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/db/database.h"
#include "core/fields/entity.h"
#include <memory>

namespace koriz::cli {

/// How the program ends; a contract with scripts.
enum class Exit { Done = 0, Refused = 1, Usage = 2, Failed = 3 };

/// What every command gets.
struct Context
{
    QString file {};   ///< --file; empty = none given
    bool json = false;
    QDate today {};
    Clock clock {};
    Output &out;
    Progress progress {};

    /// --file; throws UsageError without it.
    [[nodiscard]] QString neededFile() const;
    /// The file, stopped by Ctrl+C from now on. Throws UsageError without --file.
    [[nodiscard]] std::unique_ptr<Database> open(Database::Mode mode = Database::Mode::ReadWrite) const;
};

struct Command
{
    QString name {};
    QString usage {};            ///< what follows the name
    int minArguments = 0;
    int maxArguments = 0;        ///< -1 = any number
    QList<OptionSpec> options {};
    Exit (*run)(Context &, const Arguments &) = nullptr;
    bool paints = false;         ///< needs fonts: QGuiApplication
};

[[nodiscard]] QList<Command> fileCommands();
[[nodiscard]] QList<Command> backupCommands();
[[nodiscard]] QList<Command> listCommands();
[[nodiscard]] QList<Command> recordCommands();
[[nodiscard]] QList<Command> journalCommands();
[[nodiscard]] QList<Command> mergeCommands();
[[nodiscard]] QList<Command> sniffCommands();
[[nodiscard]] QList<Command> exchangeCommands();
[[nodiscard]] QList<Command> reportCommands();
[[nodiscard]] QList<Command> demoCommands();
[[nodiscard]] QList<Command> printCommands();

/// The entity a word names; UsageError lists the known ones.
[[nodiscard]] Entity entityArgument(const QString &word);
[[nodiscard]] qint64 idArgument(const QString &word);

} // namespace koriz::cli
