#include "core/db/query.h"
#include "core/base/error.h"
#include "core/db/sqlite.h"
#include <QCoreApplication>
#include <QStringConverter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace koriz {

Query::Query(const Database &db, QByteArrayView sql) : m_db(&db), m_handle(db.handle())
{
    m_db->finishRollback();
    check(sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                             &m_statement, nullptr));
}

Query::~Query()
{
    sqlite3_finalize(m_statement);
}

Query::Query(Query &&other) noexcept
    : m_db(other.m_db), m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr))
{
}

void Query::check(int code) const
{
    if (code == SQLITE_INTERRUPT)
        throw Cancelled();
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throwSqlError(m_handle, m_statement ? QString::fromUtf8(sqlite3_sql(m_statement)) : QString());
}

int Query::indexOf(const char *name) const
{
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    Q_ASSERT_X(index > 0, "Query::bind", name);
    return index;
}

Query &Query::bind(int index, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, index));
    return *this;
}

Query &Query::bind(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Query &Query::bind(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value));
    return *this;
}

Query &Query::bind(int index, const QString &text)
{
    if (text.isNull())
        return bind(index, nullptr);
    // Written where SQLite keeps it: the way through a QByteArray would copy it once more.
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    auto *bytes
        = static_cast<char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(encoder.requiredSpace(text.size()))));
    if (!bytes)
        throw noMemory();
    const auto size = static_cast<sqlite3_uint64>(encoder.appendToBuffer(bytes, text) - bytes);
    check(sqlite3_bind_text64(m_statement, index, bytes, size, sqlite3_free, SQLITE_UTF8));
    return *this;
}

Query &Query::bind(int index, const QByteArray &blob)
{
    if (blob.isNull())
        return bind(index, nullptr);
    check(sqlite3_bind_blob64(m_statement, index, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                              SQLITE_TRANSIENT));
    return *this;
}

Query &Query::bindUtf8(int index, std::string_view text)
{
    check(sqlite3_bind_text64(m_statement, index, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                              SQLITE_UTF8));
    return *this;
}

Query &Query::bindValue(int index, const sqlite3_value *value)
{
    check(sqlite3_bind_value(m_statement, index, value));
    return *this;
}

Query &Query::bind(int index, QDate day)
{
    return bind(index, day.isValid() ? day.toString(Qt::ISODate) : QString());
}

Query &Query::bind(int index, const QDateTime &stamp)
{
    return bind(index, stamp.isValid() ? stamp.toUTC().toString(Qt::ISODate) : QString());
}

Query &Query::bind(int index, const QVariant &value)
{
    if (value.isNull())
        return bind(index, nullptr);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return bind(index, value.toLongLong());
    case QMetaType::Double:
        return bind(index, value.toDouble());
    case QMetaType::QDate:
        return bind(index, value.toDate());
    case QMetaType::QDateTime:
        return bind(index, value.toDateTime());
    case QMetaType::QByteArray:
        return bind(index, value.toByteArray());
    default:
        return bind(index, value.toString());
    }
}

bool Query::next()
{
    m_db->finishRollback();
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        if (!sqlite3_stmt_readonly(m_statement))
            m_db->spoil();
        const Query *self = this;
        struct Reset { sqlite3_stmt *s; ~Reset() { sqlite3_reset(s); } } resetLater {m_statement};
        self->check(code);
    }
    sqlite3_reset(m_statement);
    return false;
}

void Query::exec()
{
    while (next()) { }
}

std::optional<qint64> Query::firstInteger()
{
    std::optional<qint64> result;
    if (next() && !isNull(0))
        result = integer(0);
    reset();
    return result;
}

std::optional<QString> Query::firstText()
{
    std::optional<QString> result;
    if (next() && !isNull(0))
        result = text(0);
    reset();
    return result;
}

void Query::reset()
{
    sqlite3_reset(m_statement);
}

/// NULL and a text that found no memory look alike.
void Query::refuseIfNoMemory(const char *bytes) const
{
    if (!bytes && sqlite3_errcode(m_handle) == SQLITE_NOMEM)
        throwSqlError(m_handle, u"reading a value"_s);
}

int Query::columnCount() const { return sqlite3_column_count(m_statement); }
bool Query::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 Query::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Query::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string_view Query::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    refuseIfNoMemory(bytes);
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

QString Query::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return bytes.data() ? QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())) : QString();
}

QByteArray Query::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    refuseIfNoMemory(bytes);
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QDate Query::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Query::stamp(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromString(text(column), Qt::ISODate).toUTC();
}

QVariant Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return real(column);
    case SQLITE_TEXT: return text(column);
    case SQLITE_BLOB: return blob(column);
    default: return {};
    }
}

qint64 Query::lastInsertId() const { return sqlite3_last_insert_rowid(m_handle); }
int Query::changes() const { return sqlite3_changes(m_handle); }

} // namespace koriz
