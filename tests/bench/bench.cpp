#include "tests/bench/bench.h"
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace koriz::bench {

namespace {

bool g_processorTime = false;

double milliseconds()
{
    timespec now {};
    clock_gettime(g_processorTime ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

void measureProcessorTime() { g_processorTime = true; }

double once(const std::function<void()> &work)
{
    const double before = milliseconds();
    work();
    return milliseconds() - before;
}

double median(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(once(work));
    return middle(std::move(times));
}

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double p99(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, values.size() * 99 / 100)];
}

void Table::add(Line line)
{
    std::fprintf(stderr, "  %s\n", qUtf8Printable(line.what));
    m_lines.push_back(std::move(line));
}

void Table::ratio(const QString &what, const QString &name, double yardstick, double ours, double limit)
{
    add({what, name, yardstick, ours, u"≤ %1×"_s.arg(limit), ours <= limit * yardstick});
}

void Table::time(const QString &what, const QString &name, double yardstick, double ours, double limitMs)
{
    add({what, name, yardstick, ours, u"≤ %1 ms"_s.arg(limitMs), ours <= limitMs});
}

void Table::note(const QString &text) { m_notes << text; }

void Table::print() const
{
    const auto ms = [](double value) {
        return QString::number(value, 'f', value < 10 ? 3 : value < 1000 ? 1 : 0) + u" ms"_s;
    };
    std::printf("| what | yardstick | | ours | ratio | goal | |\n|---|---|---|---|---|---|---|\n");
    for (const Line &line : m_lines) {
        const QString ratio = line.yardstick > 0 ? QString::number(line.ours / line.yardstick, 'f', 2) : u"-"_s;
        std::printf("| %s | %s | %s | %s | %s | %s | %s |\n", qUtf8Printable(line.what),
                    qUtf8Printable(line.yardstickName), line.yardstick > 0 ? qUtf8Printable(ms(line.yardstick)) : "-",
                    qUtf8Printable(ms(line.ours)), qUtf8Printable(ratio), qUtf8Printable(line.goal),
                    line.isMet ? "met" : "missed");
    }
    for (const QString &note : m_notes)
        std::printf("%s\n", qUtf8Printable(note));
}

} // namespace koriz::bench
