#include "core/db/functions.h"
#include "core/base/countries.h"
#include "core/base/fold.h"
#include "core/base/money.h"
#include "core/db/sqlite.h"

namespace koriz {

namespace {

void foldSql(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (!text) {
        sqlite3_result_error_nomem(context);
        return;
    }
    thread_local std::string folded;
    foldUtf8({text, static_cast<size_t>(sqlite3_value_bytes(values[0]))}, folded);
    sqlite3_result_text64(context, folded.data(), folded.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void countrySql(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (!text) {
        sqlite3_result_error_nomem(context);
        return;
    }
    thread_local std::string last, key; // customers of one country come in runs
    const std::string_view now {text, static_cast<size_t>(sqlite3_value_bytes(values[0]))};
    if (now != last) {
        key = countryKey(QString::fromUtf8(now.data(), static_cast<qsizetype>(now.size()))).toStdString();
        last = now;
    }
    sqlite3_result_text64(context, key.data(), key.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// An amount in whole units of its currency: 12.34 for 1234 EUR, 1234 for 1234 JPY.
void figureSql(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto *code = reinterpret_cast<const char *>(sqlite3_value_text(values[1]));
    double unit = 1;
    for (int i = currencyDecimals(QString::fromUtf8(code)); i > 0; --i)
        unit *= 10;
    sqlite3_result_double(context, static_cast<double>(sqlite3_value_int64(values[0])) / unit);
}

} // namespace

void addSqlFunctions(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle, "koriz_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               foldSql, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "koriz_country", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               nullptr, countrySql, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "koriz_figure", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               nullptr, figureSql, nullptr, nullptr, nullptr);
}

} // namespace koriz
