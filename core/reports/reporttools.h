#pragma once
#include "core/base/months.h"
#include "core/db/query.h"
#include "core/db/statementwatch.h"
#include "core/reports/report.h"
#include <vector>

// What the reports share. Not for use outside this folder.
namespace koriz {

/// One state of the file for several statements, and a way out of a long one: SQLite asks for `progress` while it
/// works.
class ReportRead
{
public:
    ReportRead(const Database &db, const Progress &progress);
    ~ReportRead();
    Q_DISABLE_COPY_MOVE(ReportRead)

private:
    const Database &m_db;
    StatementWatch m_watch;
};

/// Call once per row read: throws Cancelled, and tells how far it is every few thousand rows.
class RowCounter
{
public:
    explicit RowCounter(const Progress &progress, qint64 expected = 0) : m_progress(progress), m_expected(expected) { }
    void operator()()
    {
        if ((++m_rows & 4095) == 0)
            look();
    }

private:
    void look() const;
    const Progress &m_progress;
    qint64 m_expected;
    qint64 m_rows = 0;
};

/// The customers a request is about.
class CustomerScope
{
public:
    CustomerScope(const Database &db, const ReportRequest &request);
    [[nodiscard]] bool isAll() const { return m_isAll; }
    /// Deals, purchases and so on of these customers, in the filter language; empty when they are too many to name.
    [[nodiscard]] QString filterOfBuyers() const;
    /// 0 = nobody: in scope only when everybody is.
    [[nodiscard]] bool holds(qint64 customer) const
    {
        return m_isAll || (customer > 0 && customer < qint64(m_in.size()) && m_in[size_t(customer)]);
    }

private:
    bool m_isAll = true;
    std::vector<bool> m_in;
};

/// By receipt id: whether it lies in the period and its customer in scope. Empty = all do.
[[nodiscard]] std::vector<bool> receiptsAskedFor(const Database &db, const ReportRequest &request,
                                                 const Progress &progress);

/// Result with id, title, period, parameters and currency; columns and rows are the report's own.
[[nodiscard]] ReportResult startResult(const Database &db, const QString &id, const ReportRequest &request);
/// Value of a parameter, or its default.
[[nodiscard]] QString param(const ReportResult &result, const QString &key);

/// Holds for every day: a condition on it would only cost time.
[[nodiscard]] inline bool isOpen(const Period &period) { return !period.from.isValid() && !period.to.isValid(); }
/// Binds :from and :to for `x >= :from AND x < :to` over ISO days; open ends hold for all.
void bindPeriod(Query &q, const Period &period);
/// ` and created >= 2026-01-01 and created < …` of the filter language; empty for an open period.
[[nodiscard]] QString periodFilter(const QString &field, const Period &period);
/// `field in (1, 2, 3)`; empty when they are too many to name.
[[nodiscard]] QString inFilter(const QString &field, const QList<qint64> &ids);

/// monthNumber() of days in ISO form, as they come from the file; 0 for what is none.
class MonthReader
{
public:
    explicit MonthReader(CalendarKind calendar) : m_calendar(calendar) { }
    [[nodiscard]] int operator()(std::string_view isoDay);

private:
    CalendarKind m_calendar;
    QDate m_last; ///< days come in runs
    int m_lastNumber = 0;
};
/// The days of that month which lie in the period.
[[nodiscard]] Period monthWithin(const Period &period, int number, CalendarKind calendar);

/// 0-100; no figure when `whole` is not above 0.
[[nodiscard]] QVariant percent(qint64 part, qint64 whole);
/// Money per piece, rounded half away from zero; no figure for no pieces.
[[nodiscard]] QVariant perPiece(qint64 minor, qint64 pieces);
[[nodiscard]] inline QVariant countValue(qint64 n) { return QVariant(qlonglong {n}); }
[[nodiscard]] inline QVariant moneyValue(qint64 minor) { return QVariant(qlonglong {minor}); }

/// Adds the sentence when `n` observations are fewer than `floor`.
void noteTooFew(ReportResult &result, qint64 n, int floor = 10);
/// Adds the sentence when amounts in other currencies were left out.
void noteForeignMoney(ReportResult &result, qint64 deals);

[[nodiscard]] qint64 greatestId(const Database &db, QByteArrayView table);

} // namespace koriz
