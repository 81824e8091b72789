#pragma once
// Imports of a text or of a shared file into a fresh file in memory.
#include "core/base/error.h"
#include "core/exchange/importer.h"
#include "tests/support/testfile.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace koriz::test {

inline QString sharedFile(const char *name)
{
    return QStringLiteral(KORIZ_SHARED_DATA "/") + QString::fromLatin1(name);
}

/// Skips the rest of a test where the shared test files are not at hand.
#define NEEDS_SHARED(name)                                                                                             \
    do {                                                                                                               \
        if (!QFileInfo::exists(koriz::test::sharedFile(name))) {                                                       \
            WARN("no " << name);                                                                                       \
            return;                                                                                                    \
        }                                                                                                              \
    } while (false)

inline QJsonObject sharedJson(const char *name)
{
    QFile file(sharedFile(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

struct ImportFile : TestFile
{
    QTemporaryDir dir {};
    ImportOptions options {};

    ImportFile() { options.today = today; }

    void useCurrency(const char *currency)
    {
        Query(*db, "UPDATE setting SET value = ?1 WHERE key = 'currency'")
            .bind(1, QString::fromLatin1(currency))
            .exec();
    }
    QString write(const QByteArray &csv, const char *name = "rows.csv")
    {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        return file.fileName();
    }
    ImportReport import(Entity entity, const QString &path)
    {
        options.entity = entity;
        options.source = path;
        const ImportReport report = runImport(*db, options);
        CHECK(report.rows == report.created + report.updated + report.unchanged + report.skipped + report.rejected);
        return report;
    }
    ImportReport import(Entity entity, const QByteArray &csv) { return import(entity, write(csv)); }
    /// Of a statement without parameters.
    QString one(const char *sql) { return sqlText(*db, sql); }
    qint64 count(const char *sql) { return Query(*db, sql).firstInteger().value_or(-1); }
};

/// All issues as one text, for a failing test to show.
inline std::string issueText(const ImportReport &report)
{
    QString text;
    for (const ImportIssue &issue : report.issues.mid(0, 20))
        text += QStringLiteral("%1 [%2] %3: %4\n").arg(issue.line).arg(issue.column, issue.value, issue.reason);
    return text.toStdString();
}

} // namespace koriz::test
