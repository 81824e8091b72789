#include "core/reports/reporttools.h"
#include "core/base/money.h"
#include "core/db/sqlite.h"
#include "core/fields/filter.h"
#include "core/reports/catalogue.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace

ReportRead::ReportRead(const Database &db, const Progress &progress)
    : m_db(db), m_watch(db.handle(), [progress] { return progress.isCancelled(); })
{
    Query(db, "SAVEPOINT report").exec();
}

ReportRead::~ReportRead()
{
    sqlite3_exec(m_db.handle(), "RELEASE report", nullptr, nullptr, nullptr);
}

void RowCounter::look() const
{
    if (m_progress.isCancelled())
        throw Cancelled();
    m_progress.at(m_rows, m_expected);
}

CustomerScope::CustomerScope(const Database &db, const ReportRequest &request)
{
    const Catalogue catalogue(db, Entity::Customer);
    const ParsedFilter parsed = parseFilter(request.filter, catalogue);
    if (!parsed.filter)
        throw Error(parsed.issue.text, request.filter, Error::Kind::Refused);
    m_isAll = parsed.filter->isAll();
    if (m_isAll)
        return;
    const FilterSql sql = toSql(*parsed.filter, catalogue, {request.today, currencyDecimals(db.currency())});
    const EntityInfo &info = catalogue.info();
    Query q(db,
            "SELECT " + info.alias + ".id FROM " + info.from
                + (sql.where.isEmpty() ? QByteArray() : " WHERE " + sql.where));
    for (int i = 0; i < sql.values.size(); ++i)
        q.bind(i + 1, sql.values.at(i));
    m_in.assign(size_t(greatestId(db, "customer")) + 1, false);
    while (q.next())
        m_in[size_t(q.integer(0))] = true;
}

std::vector<bool> receiptsAskedFor(const Database &db, const ReportRequest &request, const Progress &progress)
{
    const CustomerScope scope(db, request);
    if (scope.isAll() && request.period == Period {})
        return {};
    std::vector<bool> in(size_t(greatestId(db, "receipt")) + 1);
    Query q(db, "SELECT id, customer_id FROM receipt WHERE bought_on >= :from AND bought_on < :to");
    bindPeriod(q, request.period);
    RowCounter row(progress);
    for (; q.next(); row())
        in[size_t(q.integer(0))] = scope.holds(q.integer(1));
    return in;
}

QString CustomerScope::filterOfBuyers() const
{
    QList<qint64> ids;
    for (size_t id = 0; id < m_in.size(); ++id) {
        if (m_in[id])
            ids << qint64(id);
    }
    return inFilter(u"customer"_s, ids);
}

ReportResult startResult(const Database &db, const QString &id, const ReportRequest &request)
{
    const std::optional<ReportInfo> info = findReport(id);
    Q_ASSERT(info);
    ReportResult result;
    result.id = id;
    result.title = info->title;
    result.period = request.period;
    result.currency = db.currency();
    result.calendar = request.calendar;
    for (const ReportParam &p : info->params)
        result.params.insert(p.key, request.params.value(p.key, p.standard));
    return result;
}

QString param(const ReportResult &result, const QString &key)
{
    return result.params.value(key);
}

void bindPeriod(Query &q, const Period &period)
{
    q.bind(":from", period.from.isValid() ? period.from.toString(Qt::ISODate) : u""_s);
    q.bind(":to", period.to.isValid() ? period.to.toString(Qt::ISODate) : u"~"_s);
}

QString periodFilter(const QString &field, const Period &period)
{
    QString text;
    if (period.from.isValid())
        text += u" and "_s + field + u" >= "_s + period.from.toString(Qt::ISODate);
    if (period.to.isValid())
        text += u" and "_s + field + u" < "_s + period.to.toString(Qt::ISODate);
    return text;
}

QString inFilter(const QString &field, const QList<qint64> &ids)
{
    constexpr qsizetype most = 20'000;
    if (ids.size() > most)
        return {};
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    return u"%1 in (%2)"_s.arg(field, numbers.isEmpty() ? u"0"_s : numbers.join(u", "_s));
}

int MonthReader::operator()(std::string_view isoDay)
{
    const auto digit = [&](size_t i) { return isoDay[i] - '0'; };
    if (isoDay.size() < 7)
        return 0;
    const int year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), month = digit(5) * 10 + digit(6);
    if (m_calendar == CalendarKind::Gregorian || isoDay.size() < 10)
        return year * 12 + month - 1;
    if (const QDate day(year, month, digit(8) * 10 + digit(9)); day != m_last) {
        m_last = day;
        m_lastNumber = monthNumber(day, m_calendar);
    }
    return m_lastNumber;
}

Period monthWithin(const Period &period, int number, CalendarKind calendar)
{
    const QDate from = std::max(monthStart(number, calendar), period.from), after = monthStart(number + 1, calendar);
    return {from, period.to.isValid() ? std::min(after, period.to) : after};
}

QVariant percent(qint64 part, qint64 whole)
{
    return whole > 0 ? QVariant(100.0 * double(part) / double(whole)) : QVariant();
}

QVariant perPiece(qint64 minor, qint64 pieces)
{
    if (pieces <= 0)
        return {};
    const qint64 half = minor < 0 ? -(pieces / 2) : pieces / 2;
    return moneyValue((minor + half) / pieces);
}

void noteTooFew(ReportResult &result, qint64 n, int floor)
{
    if (n < floor)
        result.notes << Text::tr("Too few data: %L1 of at least %L2. Read the shares with care.").arg(n).arg(floor);
}

void noteForeignMoney(ReportResult &result, qint64 deals)
{
    if (deals > 0)
        result.notes << Text::tr("%Ln deal(s) in other currencies are counted, but not in the amounts.", nullptr,
                                 int(deals));
}

qint64 greatestId(const Database &db, QByteArrayView table)
{
    Q_ASSERT(table == "customer" || table == "deal" || table == "receipt" || table == "product");
    if (table == "customer")
        return Query(db, "SELECT max(id) FROM customer").firstInteger().value_or(0);
    if (table == "deal")
        return Query(db, "SELECT max(id) FROM deal").firstInteger().value_or(0);
    if (table == "receipt")
        return Query(db, "SELECT max(id) FROM receipt").firstInteger().value_or(0);
    return Query(db, "SELECT max(id) FROM product").firstInteger().value_or(0);
}

} // namespace koriz
