#include "tests/cli/cli.h"
#include <QProcess>

using namespace Qt::StringLiterals;

namespace koriz::test {

CliRun runCli(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KORIZ_CLI), arguments);
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QJsonObject CliRun::object() const
{
    INFO(err.toStdString() << out.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(out);
    CHECK(document.isObject());
    return document.object();
}

QJsonArray CliRun::array() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out);
    CHECK(document.isArray());
    return document.array();
}

CliFile::CliFile()
{
    const CliRun made = runCli({u"--file"_s, file, u"new"_s, u"--currency"_s, u"EUR"_s, u"--country"_s, u"LV"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
}

CliRun CliFile::run(const QStringList &arguments) const
{
    return runCli(QStringList {u"--file"_s, file, u"--json"_s, u"--today"_s, u"2026-06-15"_s} + arguments);
}

qint64 CliFile::add(const QString &entity, const QStringList &values) const
{
    const CliRun added = run(QStringList {u"add"_s, entity} + values);
    INFO(added.err.toStdString());
    REQUIRE(added.code == 0);
    return added.object().value(u"id"_s).toInteger();
}

QJsonObject CliFile::show(const QString &entity, qint64 id) const
{
    const CliRun shown = run({u"show"_s, entity, QString::number(id)});
    INFO(shown.err.toStdString());
    REQUIRE(shown.code == 0);
    return shown.object();
}

QString CliFile::listed(const QString &entity, const QString &field, const QStringList &further) const
{
    const CliRun list = run(QStringList {u"list"_s, entity, u"--columns"_s, field} + further);
    INFO(list.err.toStdString());
    REQUIRE(list.code == 0);
    QStringList values;
    for (const QJsonValue row : list.object().value(u"rows"_s).toArray())
        values << row[field].toVariant().toString();
    return values.join(u' ');
}

} // namespace koriz::test
