#pragma once
#include "core/fields/record.h"

namespace koriz {

/// An amount of money as it is shown. Where its field names a currency of its own, Catalogue::shownSql() gives it as
/// one text, "123450 USD"; any other is a number of minor units of the file's currency.
struct Amount
{
    qint64 minor = 0;
    QString currency {}; ///< ISO code; empty = the file's
};
[[nodiscard]] Amount amountOf(const QVariant &value);
[[nodiscard]] QVariant amountValue(const Amount &amount);

/// The currency that `field` of the record is in; the file's where it names none.
[[nodiscard]] QString amountCurrency(const Catalogue &catalogue, const Field &field, const Record &record,
                                 const QString &fileCurrency);
/// The field's value as shownSql() would give it; any other than an amount as it is.
[[nodiscard]] QVariant shownValue(const Catalogue &catalogue, int field, const Record &record);

/// The same figure in the minor units of another currency: 100.00 EUR is 100 JPY. nullopt where it has more decimals
/// than that one, or does not fit.
[[nodiscard]] std::optional<qint64> sameFigure(qint64 minor, const QString &from, const QString &to);

} // namespace koriz
