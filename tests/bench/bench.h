#pragma once
#include "core/db/database.h"
#include <QDate>
#include <QStringList>
#include <functional>
#include <vector>

namespace koriz::bench {

inline const QDate today {2026, 6, 15};

/// What all measurements work on: a file filled with the sample company, and contacts as CSV.
struct Ground
{
    QString folder {};
    QString file {};   ///< given instead of a fresh one
    int rows = 10'000; ///< customers
    int runs = 3;      ///< of each work; the median counts
    std::unique_ptr<Database> db {};
    QString csv {};    ///< contacts, `rows` of them
};

struct Line
{
    QString what {};
    QString yardstickName {};
    double yardstick = 0; ///< milliseconds; 0 = the goal is a time of its own
    double ours = 0;
    QString goal {};
    bool isMet = false;
};

class Table
{
public:
    /// Ours must take at most `ratio` times the yardstick.
    void ratio(const QString &what, const QString &yardstickName, double yardstick, double ours, double limit);
    /// Ours must take at most `limitMs`.
    void time(const QString &what, const QString &yardstickName, double yardstick, double ours, double limitMs);
    void print() const;
    void note(const QString &text);

private:
    void add(Line line);
    std::vector<Line> m_lines;
    QStringList m_notes;
};

/// From now on the processor's time counts, not the clock's: on a busy machine. Waiting for the disk is then left out.
void measureProcessorTime();
/// Milliseconds of the median run.
[[nodiscard]] double median(int runs, const std::function<void()> &work);
/// Milliseconds of one run.
[[nodiscard]] double once(const std::function<void()> &work);
[[nodiscard]] double middle(std::vector<double> values);
/// The value below which 99 of 100 lie.
[[nodiscard]] double p99(std::vector<double> values);

void measureCsv(Ground &ground, Table &table);
void measureLists(Ground &ground, Table &table);
void measureBoard(Ground &ground, Table &table);
void measureReports(Ground &ground, Table &table);
void measureExchange(Ground &ground, Table &table);
void measurePaper(Ground &ground, Table &table);

} // namespace koriz::bench
