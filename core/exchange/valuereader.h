#pragma once
#include "core/exchange/mapping.h"
#include <QVariant>

namespace koriz {

/// What the file's values are read against.
struct ReadContext
{
    QDate today {};
    QString currency {}; ///< of the file
    int decimals = 2;    ///< of that currency
};

struct ReadValue
{
    QVariant value {};   ///< in the form of FieldType; null when there is none
    QString problem {};  ///< translated: why the row cannot be taken
    QString notice {};   ///< translated: what was understood only in part
};

/// Reads the text of one cell, trimmed and not empty, as a value of the field.
[[nodiscard]] ReadValue readValue(const Field &field, const QString &text, const Target &target,
                                  const ReadContext &context);

/// Why an amount in `told` (code, sign or word; empty = not told) does not fit the file; empty = it does.
[[nodiscard]] QString foreignCurrency(const QString &told, const ReadContext &context);
/// A toman is ten rials; the largest qint64 when they are too many. Precondition: it has a value.
[[nodiscard]] qint64 inFileCurrency(const ParsedAmount &amount, const ReadContext &context);
/// parseDate(), and the numbers that spreadsheets and servers keep for days: 45000 and 45000.75, 1709632800 and its
/// thousandfold. By the order and the calendar of the column.
[[nodiscard]] ParsedDate importedDate(const QString &text, const Target &target, QDate today);
/// Day and time as clocks showed them: what is told with the offset of a place stays as that place had it, what is told
/// in UTC, as servers do, becomes this machine's. Precondition: it has a date.
[[nodiscard]] QDateTime wallClock(const ParsedDate &parsed);
/// The day of wallClock().
[[nodiscard]] ReadValue readDay(const QString &text, const Target &target, const ReadContext &context);

/// "HH:mm" of a time of day.
[[nodiscard]] ReadValue readTime(const QString &text, const Target &target, const ReadContext &context);

/// "red, green" → two; by comma, semicolon or bar, and by " ::: ".
[[nodiscard]] QStringList splitTags(const QString &text);
/// Several values in one cell, as Google writes them; "* Work" loses its star.
[[nodiscard]] QStringList splitMulti(const QString &text);
/// Likewise, and several phones or e-mails as people write them: "29123456; 67111222".
[[nodiscard]] QStringList splitItems(FieldType type, const QString &text);

/// What the values of a column prove about how its dates and numbers are written.
class ColumnEvidence
{
public:
    /// `isWhole`: of money that nobody writes with decimals.
    explicit ColumnEvidence(FieldType type = FieldType::Text, bool isWhole = false) : m_type(type), m_isWhole(isWhole)
    {
    }

    void look(const QString &text, QDate today);
    [[nodiscard]] bool isDate() const;
    [[nodiscard]] bool isNumber() const;
    /// Auto when nothing or contradictory things were proved.
    [[nodiscard]] DateOrder dateOrder() const;
    [[nodiscard]] DecimalMark decimal() const;
    /// Its full years are Jalali ones; `usually`: what it is when it has no full years.
    [[nodiscard]] bool isJalali(bool usually) const;
    /// Its percentages are told as shares of 1.
    [[nodiscard]] bool isShare() const { return m_shares > 0 && m_percents == 0; }
    /// Ratings of it are on a scale to ten.
    [[nodiscard]] bool isOfTen() const { return m_isOfTen; }
    /// Some value can be read in two ways and nothing says which.
    [[nodiscard]] bool isAmbiguous() const;
    [[nodiscard]] const QString &ambiguousValue() const { return m_ambiguous; }

private:
    void lookAtPercent(const QString &text);

    FieldType m_type;
    int m_dayFirst = 0, m_monthFirst = 0, m_yearFirst = 0, m_dot = 0, m_comma = 0;
    int m_jalali = 0, m_gregorian = 0, m_shares = 0, m_percents = 0;
    bool m_isWhole = false, m_isOfTen = false;
    QString m_ambiguous;
};

} // namespace koriz
