#pragma once
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/db/database.h"
#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QVariant>
#include <string_view>

struct sqlite3_stmt;
struct sqlite3_value;

namespace koriz {

/// One prepared statement. Values are bound by name (":name") or by 1-based position. Every member throws Error on
/// failure, so a list never ends early without a word.
class Query
{
public:
    Query(const Database &db, QByteArrayView sql);
    ~Query();
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    Q_DISABLE_COPY(Query)

    // The null string, date or variant binds NULL; so does an empty optional or a null id.
    Query &bind(int index, std::nullptr_t);
    Query &bind(int index, qint64 value);
    Query &bind(int index, int value) { return bind(index, qint64 {value}); }
    Query &bind(int index, bool value) { return bind(index, qint64 {value}); }
    Query &bind(int index, double value);
    Query &bind(int index, const QString &text);
    Query &bind(int index, const QByteArray &blob);
    Query &bind(int index, QDate day);
    Query &bind(int index, const QDateTime &stamp); ///< stored as UTC
    Query &bind(int index, Money amount) { return bind(index, amount.minor); }
    Query &bind(int index, const QVariant &value);
    /// Text the caller keeps alive and unchanged until the next bind or reset.
    Query &bindUtf8(int index, std::string_view text);
    /// A copy of a value that SQLite gave, of this or another connection.
    Query &bindValue(int index, const sqlite3_value *value);
    template<class Tag>
    Query &bind(int index, Id<Tag> id) { return id.isNull() ? bind(index, nullptr) : bind(index, id.value); }
    template<class T>
    Query &bind(int index, const std::optional<T> &value) { return value ? bind(index, *value) : bind(index, nullptr); }
    template<class T>
    Query &bind(const char *name, const T &value) { return bind(indexOf(name), value); }

    /// Steps to the next row; false at the end (then reset for another run).
    bool next();
    /// Runs to the end, dropping rows, and resets.
    void exec();
    /// Runs to the first row, calls for its first column, resets; nullopt without a row or with NULL.
    [[nodiscard]] std::optional<qint64> firstInteger();
    [[nodiscard]] std::optional<QString> firstText();
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const; ///< null QString for NULL
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime stamp(int column) const;
    [[nodiscard]] QVariant value(int column) const; ///< qlonglong, double, QString, QByteArray or invalid
    [[nodiscard]] std::string_view utf8(int column) const; ///< valid until the next step

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changes() const;

private:
    [[nodiscard]] int indexOf(const char *name) const;
    void check(int code) const;
    void refuseIfNoMemory(const char *bytes) const;

    const Database *m_db;
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace koriz
