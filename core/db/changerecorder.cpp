#include "core/db/changerecorder.h"
#include "core/base/error.h"
#include "core/db/database.h"
#include "core/db/sqlite.h"
#include "core/db/writeguard.h"
#include <QCoreApplication>
#include <bit>
#include <cstring>
#include <limits>
#include <memory>
#include <new>
#include <utility>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Failure { int code; };

void check(int code)
{
    if (code != SQLITE_OK)
        throw Failure {code};
}

void raise(int code)
{
    if (code == SQLITE_NOMEM)
        throw noMemory();
    if (code == SQLITE_INTERRUPT)
        throw Cancelled();
    if (code != SQLITE_OK)
        throw Error(QCoreApplication::translate("Database", "The file could not be read or written."),
                    u"change journal: %1"_s.arg(code));
}

void appendVarint(std::string &to, quint32 value)
{
    char bytes[5];
    int at = 5;
    bytes[--at] = static_cast<char>(value & 0x7f);
    for (value >>= 7; value != 0; value >>= 7)
        bytes[--at] = static_cast<char>(0x80 | (value & 0x7f));
    to.append(bytes + at, static_cast<size_t>(5 - at));
}

void appendBigEndian(std::string &to, quint64 value)
{
    char bytes[8];
    for (int i = 7; i >= 0; --i, value >>= 8)
        bytes[i] = static_cast<char>(value & 0xff);
    to.append(bytes, sizeof bytes);
}

void appendUndefined(std::string &to) { to.push_back('\0'); }

void appendValue(std::string &to, sqlite3_value *value, bool isReal)
{
    const int type = sqlite3_value_type(value);
    // A whole number in a column of reals is kept as an integer and told as one.
    const int told = type == SQLITE_INTEGER && isReal ? SQLITE_FLOAT : type;
    to.push_back(static_cast<char>(told));
    if (told == SQLITE_INTEGER) {
        appendBigEndian(to, static_cast<quint64>(sqlite3_value_int64(value)));
    } else if (told == SQLITE_FLOAT) {
        appendBigEndian(to, std::bit_cast<quint64>(sqlite3_value_double(value)));
    } else if (told != SQLITE_NULL) {
        // As bytes, text too: asked for as text SQLite would copy it to put a zero behind it.
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
        const int size = sqlite3_value_bytes(value);
        if (size > 0 && !bytes)
            throw Failure {SQLITE_NOMEM};
        appendVarint(to, static_cast<quint32>(size));
        to.append(bytes ? bytes : "", static_cast<size_t>(size));
    }
}

} // namespace

void ChangeRecorder::start()
{
    m_isPaused = false;
    m_isOnlyInserts = true;
    m_failure = SQLITE_OK;
    for (Table &table : m_tables)
        table.changes.clear();
    sqlite3_preupdate_hook(m_handle, beforeChange, this);
}

RecordedChanges ChangeRecorder::take()
{
    raise(m_failure);
    QByteArray all;
    for (Table &table : m_tables) {
        if (table.changes.empty())
            continue;
        all.append(table.head.data(), static_cast<qsizetype>(table.head.size()))
            .append(table.changes.data(), static_cast<qsizetype>(table.changes.size()));
        table.changes.clear();
    }
    return {all, std::exchange(m_isOnlyInserts, true)};
}

void ChangeRecorder::beforeChange(void *self, sqlite3 *, int what, const char *schema, const char *name, sqlite3_int64,
                                  sqlite3_int64)
{
    auto *recorder = static_cast<ChangeRecorder *>(self);
    if (recorder->m_isPaused || recorder->m_failure != SQLITE_OK || std::string_view(schema) != "main"
        || !isJournaled(name))
        return;
    try {
        recorder->write(what, name);
    } catch (const Failure &failure) {
        recorder->m_failure = failure.code;
    } catch (const std::bad_alloc &) {
        recorder->m_failure = SQLITE_NOMEM;
    }
}

void ChangeRecorder::write(int what, const char *name)
{
    Table &table = tableOf(name);
    m_isOnlyInserts = m_isOnlyInserts && what == SQLITE_INSERT;
    if (what == SQLITE_UPDATE)
        writeUpdate(table);
    else
        writeRow(table, what, what == SQLITE_DELETE);
}

sqlite3_value *ChangeRecorder::value(int column, bool isOld)
{
    sqlite3_value *value = nullptr;
    check(isOld ? sqlite3_preupdate_old(m_handle, column, &value) : sqlite3_preupdate_new(m_handle, column, &value));
    return value;
}

void ChangeRecorder::writeRow(Table &table, int what, bool isOld)
{
    table.changes.push_back(static_cast<char>(what));
    table.changes.push_back(sqlite3_preupdate_depth(m_handle) > 0 ? '\1' : '\0');
    for (int i = 0; i < static_cast<int>(table.isKey.size()); ++i)
        appendValue(table.changes, value(i, isOld), table.isReal[static_cast<size_t>(i)]);
}

/// Of the old row its key and what changes, of the new row what changes; another key is another row.
void ChangeRecorder::writeUpdate(Table &table)
{
    std::string olds, news, before, after;
    bool isChanged = false;
    for (size_t i = 0; i < table.isKey.size(); ++i) {
        before.clear();
        after.clear();
        appendValue(before, value(static_cast<int>(i), true), table.isReal[i]);
        appendValue(after, value(static_cast<int>(i), false), table.isReal[i]);
        const bool differs = before != after;
        if (differs && table.isKey[i]) {
            writeRow(table, SQLITE_DELETE, true);
            writeRow(table, SQLITE_INSERT, false);
            return;
        }
        isChanged = isChanged || differs;
        differs || table.isKey[i] ? (void)olds.append(before) : appendUndefined(olds);
        differs ? (void)news.append(after) : appendUndefined(news);
    }
    if (!isChanged)
        return;
    table.changes.push_back(static_cast<char>(SQLITE_UPDATE));
    table.changes.push_back(sqlite3_preupdate_depth(m_handle) > 0 ? '\1' : '\0');
    table.changes.append(olds).append(news);
}

ChangeRecorder::Table &ChangeRecorder::tableOf(const char *name)
{
    for (Table &table : m_tables) {
        if (table.name == name)
            return table;
    }
    return m_tables.emplace_back(describe(name));
}

/// Asks SQLite itself: the hook may not be left by what Query throws.
ChangeRecorder::Table ChangeRecorder::describe(const char *name)
{
    Table table {.name = name, .head = {}, .isKey = {}, .isReal = {}, .changes = {}};
    sqlite3_stmt *prepared = nullptr;
    const char *const sql = "SELECT pk, type FROM pragma_table_info(?1) ORDER BY cid";
    check(sqlite3_prepare_v2(m_handle, sql, -1, &prepared, nullptr));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> columns(prepared, sqlite3_finalize);
    check(sqlite3_bind_text(prepared, 1, name, -1, SQLITE_STATIC));
    std::string keys;
    int code = SQLITE_DONE;
    while ((code = sqlite3_step(prepared)) == SQLITE_ROW) {
        const auto *type = reinterpret_cast<const char *>(sqlite3_column_text(prepared, 1));
        keys.push_back(static_cast<char>(sqlite3_column_int(prepared, 0)));
        table.isKey.push_back(keys.back() != 0);
        table.isReal.push_back(type && std::strcmp(type, "REAL") == 0);
    }
    check(code == SQLITE_DONE ? SQLITE_OK : code);
    table.head.push_back('T');
    appendVarint(table.head, static_cast<quint32>(keys.size()));
    table.head.append(keys).append(name).push_back('\0');
    return table;
}

QByteArray compacted(const QByteArray &changes)
{
    sqlite3_changegroup *made = nullptr;
    int code = sqlite3changegroup_new(&made);
    const std::unique_ptr<sqlite3_changegroup, void (*)(sqlite3_changegroup *)> group(made, sqlite3changegroup_delete);
    if (changes.size() > std::numeric_limits<int>::max()) // more than the interface counts
        code = SQLITE_NOMEM;
    QByteArray bytes = changes; // the interface asks for memory it could write to
    int size = 0;
    void *out = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3changegroup_add(made, static_cast<int>(bytes.size()), bytes.data());
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output(made, &size, &out);
    const std::unique_ptr<void, void (*)(void *)> owner(out, sqlite3_free);
    raise(code);
    return QByteArray(static_cast<const char *>(out), size);
}

} // namespace koriz
