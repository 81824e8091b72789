#pragma once
// Runs koriz-cli on a file in a folder that goes with the fixture.
#include "tests/support/strings.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace koriz::test {

struct CliRun
{
    int code = -1;
    QByteArray out {};
    QByteArray err {};

    /// The one JSON value on standard output; fails the test when it is none.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};

struct CliFile
{
    QTemporaryDir folder {};
    QString file = folder.filePath(QStringLiteral("test.koriz"));

    CliFile();
    /// With --file, --json and --today 2026-06-15.
    [[nodiscard]] CliRun run(const QStringList &arguments) const;
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    /// Adds a record and returns its number; the test fails when it is refused.
    qint64 add(const QString &entity, const QStringList &values) const;
    [[nodiscard]] QJsonObject show(const QString &entity, qint64 id) const;
    /// The named field of each row of a list, parted by spaces.
    [[nodiscard]] QString listed(const QString &entity, const QString &field, const QStringList &further = {}) const;
};

/// Without anything added; English, no time limit.
[[nodiscard]] CliRun runCli(const QStringList &arguments);

} // namespace koriz::test
