#include "core/exchange/purchasecolumns.h"
#include "core/base/fold.h"
#include "core/base/parse.h"
#include "core/exchange/headernames.h"
#include "core/exchange/importwords.h"
#include "core/exchange/samplerows.h"
#include <QHash>
#include <QSet>
#include <map>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int decimals = 4;
constexpr qint64 one = 10'000;

std::optional<qint64> numberIn(const QStringList &row, qsizetype column)
{
    return column < 0 ? std::nullopt : parseAmount(row.value(column).trimmed(), decimals, DecimalMark::Dot).value;
}

bool isOfLine(const QString &heading)
{
    const QString key = fold(heading);
    return key.startsWith(u"lineitem ") || key.startsWith(u"line item ");
}

/// Columns left over take what their headings mean when it has become free.
void refill(QStringList &paths, const QStringList &columns)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString path = fieldForHeader(u"purchases", columns.at(i)).value_or(QString());
        if (paths.at(i).isEmpty() && !paths.contains(path))
            paths[i] = path;
    }
}

/// Shopify: "Name" is the order, "Lineitem …" its lines; sums without that word are of the whole order.
void settleLineItems(QStringList &paths, const QStringList &columns)
{
    if (std::none_of(columns.begin(), columns.end(), isOfLine))
        return;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isSum = paths.at(i) == u"total" || paths.at(i) == u"discount" || paths.at(i) == u"price";
        if (isSum && !isOfLine(columns.at(i)))
            paths[i].clear();
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (fold(columns.at(i)) != u"name")
            continue;
        if (const qsizetype other = paths.indexOf(u"number"_s); other >= 0) // of the payment
            paths[other].clear();
        paths[i] = u"number"_s;
        break;
    }
    QStringList ofLines = columns;
    for (QString &heading : ofLines) {
        const QString key = fold(heading);
        if (!isOfLine(heading) && key != u"billing name" && key != u"email")
            heading.clear();
    }
    refill(paths, ofLines);
}

/// Rows of one number are of one day, and some number comes again.
bool numbersReceipts(const QList<QStringList> &rows, qsizetype number, qsizetype date)
{
    QHash<QString, QString> days;
    bool comesAgain = false;
    for (const QStringList &row : rows) {
        const QString text = row.value(number).trimmed(), day = row.value(date).trimmed();
        if (text.isEmpty())
            return false;
        const auto known = days.constFind(text);
        if (known != days.cend() && *known != day)
            return false;
        comesAgain = comesAgain || known != days.cend();
        days.insert(text, day);
    }
    return comesAgain;
}

/// Etsy numbers every line ("Transaction ID"), and all lines of an order ("Order ID").
void settleNumber(QStringList &paths, const QStringList &columns, const QList<QStringList> &rows)
{
    const qsizetype number = paths.indexOf(u"number"_s), date = paths.indexOf(u"date"_s);
    QSet<QString> numbers;
    for (const QStringList &row : rows)
        numbers.insert(row.value(number).trimmed());
    const bool isOfLines = number >= 0 && numbers.size() == rows.size() && !numbers.contains(QString());
    for (qsizetype i = 0; i < columns.size() && isOfLines; ++i) {
        if (!paths.at(i).isEmpty() || fieldForHeader(u"purchases", columns.at(i)) != u"number"
            || !numbersReceipts(rows, i, date))
            continue;
        paths[number].clear();
        paths[i] = u"number"_s;
        return;
    }
}

/// "Время" may hold the day too, which nothing else tells.
void settleDate(QStringList &paths, const QList<QStringList> &rows)
{
    const auto isDay = [](const QString &text) {
        const ParsedDate parsed = parseDate(text, DateOrder::Auto, QDate(2000, 1, 1));
        return parsed.date || parsed.isAmbiguous();
    };
    const qsizetype time = paths.indexOf(u"time"_s);
    if (time >= 0 && !paths.contains(u"date"_s) && holdsForAll(rows, time, isDay))
        paths[time] = u"date"_s;
}

/// What was paid rather than what it would have cost.
void settleNetTotal(QStringList &paths, const QStringList &columns)
{
    const qsizetype total = paths.indexOf(u"total"_s);
    if (total < 0 || !isImportWord("gross total", columns.at(total)))
        return;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (paths.at(i).isEmpty() && isImportWord("net total", columns.at(i))) {
            paths[total].clear();
            paths[i] = u"total"_s;
            return;
        }
    }
}

/// Every row takes the discount off the one and comes to the other.
bool isAfterDiscount(const QList<QStringList> &rows, qsizetype total, qsizetype discount, qsizetype paid)
{
    bool any = false;
    for (const QStringList &row : rows) {
        const std::optional<qint64> before = numberIn(row, total), off = numberIn(row, discount),
                                    after = numberIn(row, paid);
        if (!before && !after)
            continue;
        if (!before || !after || std::abs(*before - std::abs(off.value_or(0)) - *after) > one / 100)
            return false;
        any = any || off.value_or(0) != 0;
    }
    return any;
}

/// Poster: "Сумма", "Скидка" and "К оплате".
void settleDiscounted(QStringList &paths, const QStringList &columns, const QList<QStringList> &rows)
{
    const qsizetype total = paths.indexOf(u"total"_s), discount = paths.indexOf(u"discount"_s);
    for (qsizetype i = 0; i < columns.size() && total >= 0 && discount >= 0; ++i) {
        if (!paths.at(i).isEmpty() || fieldForHeader(u"purchases", columns.at(i)) != u"total"
            || !isAfterDiscount(rows, total, discount, i))
            continue;
        paths[total].clear();
        paths[i] = u"total"_s;
        return;
    }
}

/// Lightspeed: the rows of a receipt are its head, its lines and what it was paid with.
void settleLineType(QStringList &paths, const QStringList &columns, const QList<QStringList> &rows)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto isLine = [&](const QStringList &row) { return isImportWord("line of goods", row.value(i)); };
        if (paths.at(i).isEmpty() && isImportWord("line type", columns.at(i)) && std::ranges::any_of(rows, isLine)) {
            paths[i] = u"line_type"_s;
            return;
        }
    }
}

bool isTax(const QString &heading)
{
    const QString key = u' ' + fold(heading) + u' ';
    return !heading.contains(u'%') && std::ranges::any_of(importWords("tax"), [&](const QString &word) {
        return key.contains(u' ' + word + u' ');
    });
}

/// Every row adds the tax to the one and comes to the other.
bool isWithTax(const QList<QStringList> &rows, qsizetype net, qsizetype tax, qsizetype gross)
{
    bool any = false;
    for (const QStringList &row : rows) {
        const std::optional<qint64> before = numberIn(row, net), added = numberIn(row, tax),
                                    after = numberIn(row, gross);
        if (!before && !after)
            continue;
        if (!before || !after || std::abs(*before + added.value_or(0) - *after) > one / 100)
            return false;
        any = any || added.value_or(0) != 0;
    }
    return any;
}

/// What was paid is with the tax, where the file has it both ways.
void settleTax(QStringList &paths, const QStringList &columns, const QList<QStringList> &rows)
{
    const qsizetype net = paths.indexOf(u"total"_s);
    for (qsizetype gross = 0; net >= 0 && gross < columns.size(); ++gross) {
        if (!paths.at(gross).isEmpty() || isTax(columns.at(gross))
            || fieldForHeader(u"purchases", columns.at(gross)) != u"total")
            continue;
        for (qsizetype tax = 0; tax < columns.size(); ++tax) {
            if (!paths.at(tax).isEmpty() || !isTax(columns.at(tax)) || !isWithTax(rows, net, tax, gross))
                continue;
            paths[net].clear();
            paths[gross] = u"total"_s;
            return;
        }
    }
}

/// True when all receipts of several lines repeat one total, or tell it once, and a line comes to something else.
bool isTotalOfReceipt(const QStringList &paths, const QList<QStringList> &rows)
{
    const qsizetype number = paths.indexOf(u"number"_s), total = paths.indexOf(u"total"_s);
    const qsizetype price = paths.indexOf(u"price"_s), quantity = paths.indexOf(u"quantity"_s);
    if (number < 0 || total < 0 || price < 0)
        return false;
    std::map<QString, QList<const QStringList *>> receipts;
    for (const QStringList &row : rows) {
        if (!row.value(number).trimmed().isEmpty())
            receipts[row.value(number).trimmed()] << &row;
    }
    bool differs = false;
    for (const auto &[name, lines] : receipts) {
        QString told;
        for (const QStringList *line : lines) {
            const QString text = line->value(total).trimmed();
            if (lines.size() > 1 && !text.isEmpty() && !told.isEmpty() && text != told)
                return false;
            told = text.isEmpty() ? told : text;
            const std::optional<qint64> sum = numberIn(*line, total), each = numberIn(*line, price);
            differs = differs
                || (lines.size() > 1 && each && sum != *each * numberIn(*line, quantity).value_or(one) / one);
        }
    }
    return differs;
}

/// A list that names no goods may tell their kind.
void settleProduct(QStringList &paths, const QStringList &columns)
{
    for (qsizetype i = 0; i < columns.size() && !paths.contains(u"product"_s) && !paths.contains(u"sku"_s)
                          && !paths.contains(u"description"_s); ++i) {
        if (paths.at(i).isEmpty() && isImportWord("product kind", columns.at(i)))
            paths[i] = u"product"_s;
    }
}

/// Loyverse: total and profit of every line differ by the cost, which is then of the line too.
bool isWhatProfitLacks(const QStringList &paths, const QList<QStringList> &rows)
{
    const qsizetype cost = paths.indexOf(u"cost"_s), total = paths.indexOf(u"total"_s),
                    profit = paths.indexOf(u"line_profit"_s);
    qsizetype told = 0;
    for (const QStringList &row : rows) {
        const std::optional<qint64> spent = numberIn(row, cost), paid = numberIn(row, total),
                                    gained = numberIn(row, profit);
        if (!spent || !paid || !gained)
            continue;
        if (std::abs(*paid - *gained - *spent) > one / 100)
            return false;
        ++told;
    }
    return told > 0;
}

/// A cost above the price wherever several were bought is of all of them. What a line brought is asked where no cost
/// is told.
void settleCost(QStringList &paths, const QList<QStringList> &rows)
{
    const qsizetype cost = paths.indexOf(u"cost"_s), quantity = paths.indexOf(u"quantity"_s),
                    price = paths.indexOf(u"price"_s), total = paths.indexOf(u"total"_s);
    int ofLine = 0, ofOne = 0;
    for (const QStringList &row : cost < 0 ? QList<QStringList>() : rows) {
        const std::optional<qint64> all = numberIn(row, quantity), each = numberIn(row, cost);
        if (!all || !each || *all < 2 * one || *each <= 0)
            continue;
        const std::optional<qint64> paid = numberIn(row, price), sum = numberIn(row, total);
        if (paid || sum)
            ++(*each > paid.value_or(sum.value_or(0) / (*all / one)) ? ofLine : ofOne);
    }
    if ((ofLine > 1 && ofLine >= 9 * ofOne) || isWhatProfitLacks(paths, rows))
        paths[cost] = u"line_cost"_s;
    const auto clear = [&](const QString &path, bool isNeedless) {
        if (const qsizetype at = paths.indexOf(path); at >= 0 && at != cost && isNeedless)
            paths[at].clear();
    };
    clear(u"line_cost"_s, cost >= 0);
    clear(u"line_profit"_s, cost >= 0 || paths.contains(u"line_cost"_s));
}

bool saysPercent(const QString &text)
{
    return text.contains(u'%') || text.contains(u'٪') || holdsImportWord("percent", text);
}

/// "Discount" in percent, or as a share: 0.2.
void settleDiscount(QStringList &paths, const QStringList &columns, const QList<QStringList> &rows)
{
    const qsizetype column = paths.indexOf(u"discount"_s);
    if (column < 0)
        return;
    bool isPercent = saysPercent(columns.at(column)), isBelowOne = true;
    int some = 0;
    for (const QStringList &row : rows) {
        const QString text = row.value(column).trimmed();
        const qint64 value = numberIn(row, column).value_or(0);
        isPercent = isPercent || saysPercent(text);
        isBelowOne = isBelowOne && value >= 0 && value < one && !saysPercent(text);
        some += value != 0;
    }
    if (isBelowOne && (some >= 3 || (isPercent && some > 0)))
        paths[column] = u"discount_rate"_s;
    else if (isPercent)
        paths[column] = u"discount_percent"_s;
}

} // namespace

void settlePurchaseColumns(QStringList &paths, const QStringList &columns, const QList<QStringList> &sampleRows)
{
    settleLineItems(paths, columns);
    for (qsizetype i = 0; i < columns.size() && !paths.contains(u"number"_s); ++i) {
        if (fold(columns.at(i)) == u"id")
            paths[i] = u"number"_s; // the payment's own, where nothing else numbers the receipts
    }
    settleDate(paths, sampleRows);
    settleNumber(paths, columns, sampleRows);
    settleLineType(paths, columns, sampleRows);
    settleNetTotal(paths, columns);
    settleDiscounted(paths, columns, sampleRows);
    settleTax(paths, columns, sampleRows);
    if (isTotalOfReceipt(paths, sampleRows))
        paths[paths.indexOf(u"total"_s)].clear();
    settleDiscount(paths, columns, sampleRows);
    settleCost(paths, sampleRows);
    settleProduct(paths, columns);
}

} // namespace koriz
