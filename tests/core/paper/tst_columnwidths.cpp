#include "core/paper/columnwidths.h"
#include <numeric>

using namespace koriz;

namespace {

double total(const QList<qreal> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0.0);
}

} // namespace

TEST_CASE("Room left over goes to texts, not to figures", "[paper]")
{
    const QList<qreal> widths
        = columnWidths({{.natural = 30}, {.natural = 10, .stretches = false}, {.natural = 20}}, 100);
    CHECK(widths == QList<qreal> {54, 10, 36}); // 40 to spare, shared 3 : 2
}

TEST_CASE("Where room is short, the modest get what they ask for", "[paper]")
{
    const QList<qreal> widths = columnWidths(
        {{.natural = 20, .least = 10}, {.natural = 500, .least = 15}, {.natural = 12, .least = 12, .stretches = false}},
        100);
    CHECK(widths == QList<qreal> {20, 68, 12});
}

TEST_CASE("No word is broken while another column can still wrap", "[paper]")
{
    const QList<qreal> widths = columnWidths(
        {{.natural = 60, .least = 50}, {.natural = 300, .least = 40}, {.natural = 70, .least = 10}}, 100);
    CHECK(total(widths) == Approx(100));
    CHECK(widths.at(0) >= 50);
    CHECK(widths.at(1) >= 40);
}

TEST_CASE("Too many columns still share the sheet", "[paper]")
{
    const QList<qreal> widths
        = columnWidths(QList<WidthWish>(30, {.natural = 20, .least = 20, .stretches = false}), 100);
    CHECK(total(widths) == Approx(100));
    CHECK(*std::min_element(widths.cbegin(), widths.cend()) > 3);
    CHECK(columnWidths({}, 100).isEmpty());
}

TEST_CASE("Weights share what the others leave", "[paper]")
{
    const QList<qreal> widths
        = columnWidths({{.natural = 500, .weight = 3}, {.natural = 1, .weight = 1}, {.natural = 20}}, 100);
    CHECK(widths == QList<qreal> {60, 20, 20});
}
