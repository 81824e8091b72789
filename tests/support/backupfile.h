#pragma once
// A real file with a made-up company in a folder that goes with the test, and ways to break it.
#include "core/backup/backups.h"
#include "core/backup/restore.h"
#include "core/base/error.h"
#include "core/db/query.h"
#include "core/demo/democompany.h"
#include "tests/support/sizelimit.h"
#include "tests/support/testfile.h"
#include <QDir>
#include <QFile>

namespace koriz::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Overwrites some bytes in the middle of a file.
inline void damage(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The sentence a refusal or failure says; fails the test when there is none.
inline QString said(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.summary();
    }
    FAIL("nothing was refused");
    return {};
}

struct CompanyFile
{
    QTemporaryDir dir {};
    QString path = dir.filePath(QStringLiteral("Shop.koriz"));
    QDateTime now {today, QTime(18, 0), Qt::UTC};

    explicit CompanyFile(int customers = 60)
    {
        const auto db = Database::create(path, {QStringLiteral("EUR"), QStringLiteral("LV"), QStringLiteral("lv")});
        fillDemo(*db, {customers, 1, today, {}, {}}, {});
    }

    std::unique_ptr<Database> open() const { return Database::open(path); }
    [[nodiscard]] QStringList folders() const { return backupFolders(path, {}); }
    [[nodiscard]] QString at(const char *name) const { return dir.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList names(const QString &folder) const {
        QStringList all = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        all.sort(); // by code points, in every locale
        return all;
    }
    void addCustomer(const QString &name) const
    {
        const auto db = open();
        Operation operation(*db, OperationKind::Add, name);
        CustomerStore store(*db);
        Record record = store.blank();
        record.set(store.catalogue().indexOf(u"name"), name);
        store.add(record);
        operation.commit();
    }
};

/// All rows of all tables, to compare two files.
inline QStringList contents(const Database &db)
{
    QStringList rows;
    Query tables(db, R"sql(SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                           AND name NOT LIKE 'search%' ORDER BY name)sql");
    while (tables.next()) {
        const QString name = tables.text(0);
        QStringList mine;
        Query q(db, QByteArray("SELECT * FROM \"" + name.toUtf8() + '"'));
        while (q.next()) {
            QString row = name;
            for (int i = 0; i < q.columnCount(); ++i)
                row += QLatin1Char('|') + QString::fromLatin1(q.value(i).toByteArray().toPercentEncoding());
            mine << row;
        }
        mine.sort();
        rows << mine;
    }
    return rows;
}

} // namespace koriz::test
