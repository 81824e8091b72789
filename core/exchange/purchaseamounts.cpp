// What a line of a receipt comes to.
#include "core/base/money.h"
#include "core/exchange/importwords.h"
#include "core/exchange/purchaseimport.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int priceDecimals = 6; ///< unit prices of other programs have up to four; totals are exact
constexpr qint64 wholeRate = 1'000'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// How many parts of a price make one minor unit.
qint64 minorScale(int currencyDecimals)
{
    qint64 scale = 1;
    for (int i = currencyDecimals; i < priceDecimals; ++i)
        scale *= 10;
    return scale;
}

qint64 toMinor(qint64 price, int currencyDecimals)
{
    return dividedRounded(price, minorScale(currencyDecimals));
}

/// "2 gab.", "1,5 kg": the measure of the article may stand behind.
ParsedAmount parseQuantity(const QString &text, DecimalMark mark)
{
    constexpr int decimals = 3;
    static const QRegularExpression measured(u"^(.*\\d)\\s*(\\p{L}+\\.?)$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    const ParsedAmount parsed = parseDecimal(text, decimals, mark);
    const auto match = parsed.reason == ParseReason::NotANumber ? measured.match(text) : QRegularExpressionMatch();
    return match.hasMatch() && isImportWord("measure", match.captured(2))
        ? parseDecimal(match.captured(1), decimals, mark)
        : parsed;
}

} // namespace

/// A share of 1 or of 100.
void PurchaseImport::readRate(Row &row, const Target &target, const QString &text)
{
    const ParsedAmount parsed = parseDecimal(text, target.special == Special::DiscountRate ? 6 : 4, target.decimal);
    if (!parsed.value)
        row.issues.reject(target.name, text, describe(parsed.reason));
    else if (*parsed.value < 0 || *parsed.value >= wholeRate)
        row.issues.reject(target.name, text, Text::tr("A discount takes off less than 100 %."));
    else
        row.rate = *parsed.value;
}

void PurchaseImport::readNumber(Row &row, const Target &target, const QString &key, const QString &text)
{
    const bool isQuantity = key == u"quantity", isPrice = key == u"price" || target.special != Special::None;
    const int decimals = isPrice ? priceDecimals : m_run.context.decimals;
    ParsedAmount parsed = isQuantity ? parseQuantity(text, target.decimal)
                                     : parseAmount(text, decimals, target.decimal);
    if (!isQuantity && parsed.currency.isEmpty())
        parsed.currency = target.currency;
    const QString foreign = foreignCurrency(parsed.currency, m_run.context);
    if (!parsed.value || !foreign.isEmpty())
        return row.issues.reject(target.name, text, foreign.isEmpty() ? describe(parsed.reason) : foreign);
    const qint64 amount = inFileCurrency(parsed, m_run.context);
    if (isQuantity)
        row.line.quantityMilli = amount, row.hasQuantity = true;
    else if (target.special != Special::None)
        (target.special == Special::LineCost ? row.lineCost : row.lineProfit) = amount;
    else if (isPrice)
        row.price = amount;
    else if (key == u"cost")
        row.line.costMinor = amount;
    else if (key == u"discount")
        row.line.discountMinor = amount;
    else if (key == u"total")
        row.total = amount;
    else
        Q_UNREACHABLE();
}

/// What one cost, of what the whole line cost or brought.
void PurchaseImport::settleCost(Row &row) const
{
    ReceiptLine &line = row.line;
    if (line.costMinor || line.quantityMilli == 0 || (!row.lineCost && !row.lineProfit))
        return;
    Wide cost = row.lineCost ? Wide {*row.lineCost}
                             : Wide {line.totalMinor} * minorScale(m_run.context.decimals) - *row.lineProfit;
    if (row.lineCost && (cost < 0) != (line.quantityMilli < 0))
        cost = -cost; // of what was paid back, told as of a sale
    const qint64 each = toMinor(dividedRounded(cost * 1000, line.quantityMilli), m_run.context.decimals);
    if (each >= 0)
        line.costMinor = each;
}

/// A return is told by a word, or by what was paid alone: one at 5.00 comes to -5.00.
void PurchaseImport::settleReturn(Row &row) const
{
    ReceiptLine &line = row.line;
    const auto gross
        = exactTotal(row.price.value_or(0), priceDecimals, line.quantityMilli, 0, m_run.context.decimals).value_or(0);
    const bool isPaidBack = gross > 0 && row.total
        && (*row.total == -gross || *row.total == line.discountMinor - gross);
    if (line.quantityMilli <= 0 || !(row.isReturn || isPaidBack))
        return;
    line.quantityMilli = -line.quantityMilli;
    if (row.price)
        row.price = std::abs(*row.price);
    if (row.total)
        row.total = -std::abs(*row.total);
}

/// The total a row gives is what was paid; without one it follows from quantity and exact price.
void PurchaseImport::settleAmounts(Row &row)
{
    ReceiptLine &line = row.line;
    const int decimals = m_run.context.decimals;
    if (const bool isDiscountFit = fitsAmount(line.discountMinor); !isDiscountFit || !fitsAmount(row.total.value_or(0)))
        return row.issues.reject(columnOf(isDiscountFit ? u"total" : u"discount"), {}, describe(ParseReason::TooLarge));
    settleReturn(row);
    if (row.total && *row.total < 0 && !row.hasQuantity && !row.price)
        line.quantityMilli = -1000;
    if (row.total && *row.total > 0 && line.quantityMilli < 0) {
        row.total = -*row.total; // a return told by its quantity
        row.issues.notice(columnOf(u"total"), {},
                          Text::tr("A return was told with an amount above zero; it was taken as paid back."));
    }
    if (!row.total && !row.price && (m_run.mapping.has(u"price") || m_run.mapping.has(u"total"))) {
        row.issues.reject(columnOf(m_run.mapping.has(u"price") ? u"price" : u"total"), {},
                          Text::tr("The price or the total of the line is needed."));
        return;
    }
    const std::optional<qint64> gross
        = exactTotal(row.price.value_or(0), priceDecimals, line.quantityMilli, 0, decimals);
    if (row.rate)
        line.discountMinor = row.total ? dividedRounded(Wide {*row.total} * *row.rate, wholeRate - *row.rate)
                                       : dividedRounded(Wide {gross.value_or(0)} * *row.rate, wholeRate);
    else if (const std::optional<qint64> sum = row.total ? row.total : gross; sum && (!row.total || !row.price))
        line.discountMinor = *sum < 0
            ? -std::abs(line.discountMinor)
            : std::abs(line.discountMinor); // some write what was taken off as an amount below zero
    else if (line.discountMinor < 0 && row.total && gross && *gross + line.discountMinor == *row.total)
        line.discountMinor = -line.discountMinor;
    const std::optional<qint64> total = row.total ? row.total
        : gross                                   ? std::optional(*gross - line.discountMinor)
                                                  : gross;
    row.line.totalMinor = total.value_or(0);
    settleCost(row);
    const bool isCostFit = timesQuantity(line.costMinor.value_or(0), line.quantityMilli).has_value();
    if (!total || !isCostFit) {
        row.issues.reject(columnOf(total ? u"cost" : u"price"), {},
                          Text::tr("Price times quantity is too large to be an amount."));
        return;
    }
    const Wide before = (Wide {*total} + line.discountMinor) * 1000;
    if (!row.price && line.quantityMilli != 0 && !fitsAmount(before / line.quantityMilli))
        return row.issues.reject(columnOf(u"total"), {}, describe(ParseReason::TooLarge));
    line.priceMinor = row.price   ? toMinor(*row.price, decimals)
        : line.quantityMilli == 0 ? *total
                                  : dividedRounded(before, line.quantityMilli);
}

} // namespace koriz
