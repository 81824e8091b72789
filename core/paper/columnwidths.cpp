#include "core/paper/columnwidths.h"
#include <algorithm>
#include <numeric>

namespace koriz {

namespace {

qreal sum(const QList<qreal> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), qreal(0));
}

void scaleTo(QList<qreal> &widths, qreal total)
{
    const qreal now = sum(widths);
    for (qreal &width : widths)
        width = now > 0 ? width * total / now : total / qreal(widths.size());
}

/// The rest of the room for those not settled yet, in proportion to what they ask for, none below its least.
void shareRest(QList<qreal> &widths, const QList<WidthWish> &wishes, const QList<qsizetype> &open, qreal room)
{
    qreal least = 0;
    for (const qsizetype i : open)
        least += wishes.at(i).least;
    const qreal spare = std::max(room - least, 0.0);
    for (const qsizetype i : open)
        widths[i] = wishes.at(i).least + spare / qreal(open.size());
}

QList<qreal> fairShares(const QList<WidthWish> &wishes, qreal total)
{
    QList<qreal> widths(wishes.size(), 0);
    QList<qsizetype> open(wishes.size());
    std::iota(open.begin(), open.end(), 0);
    std::stable_sort(open.begin(), open.end(), [&](qsizetype a, qsizetype b) {
        const WidthWish &x = wishes.at(a), &y = wishes.at(b);
        return x.stretches != y.stretches ? y.stretches : x.natural < y.natural; // figures first, then the modest
    });
    qreal room = total, leastOfRest = 0;
    for (const WidthWish &wish : wishes)
        leastOfRest += wish.least;
    while (!open.isEmpty()) {
        const WidthWish &wish = wishes.at(open.constFirst());
        leastOfRest -= wish.least;
        if (room - wish.natural < leastOfRest)
            break;
        widths[open.constFirst()] = wish.natural;
        room -= wish.natural;
        open.removeFirst();
    }
    shareRest(widths, wishes, open, room);
    return widths;
}

QList<qreal> autoWidths(const QList<WidthWish> &wishes, qreal total)
{
    QList<qreal> widths;
    qreal stretching = 0;
    for (const WidthWish &wish : wishes) {
        widths << std::max(wish.natural, wish.least);
        stretching += wish.stretches ? widths.constLast() : 0;
    }
    const qreal spare = total - sum(widths);
    if (spare < 0) {
        widths = fairShares(wishes, total);
        if (std::abs(sum(widths) - total) > 0.01)
            scaleTo(widths, total);
    } else if (stretching > 0) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] += wishes.at(i).stretches ? spare * widths.at(i) / stretching : 0;
    } else {
        for (qreal &width : widths)
            width += spare / qreal(widths.size());
    }
    return widths;
}

} // namespace

QList<qreal> columnWidths(const QList<WidthWish> &wishes, qreal total)
{
    if (wishes.isEmpty())
        return {};
    qreal weights = 0, others = 0;
    for (const WidthWish &wish : wishes)
        (wish.weight > 0 ? weights : others) += wish.weight > 0 ? wish.weight : std::max(wish.natural, wish.least);
    if (weights <= 0)
        return autoWidths(wishes, total);
    // The weighted ones share what the others leave, at least a third of the sheet.
    const qreal forOthers = std::min(others, total * 2 / 3);
    QList<qreal> widths;
    for (const WidthWish &wish : wishes)
        widths << (wish.weight > 0 ? std::max(wish.least, (total - forOthers) * wish.weight / weights)
                                   : std::max(wish.natural, wish.least) * (others > 0 ? forOthers / others : 0));
    scaleTo(widths, total);
    return widths;
}

} // namespace koriz
