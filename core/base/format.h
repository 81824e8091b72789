#pragma once
#include "core/base/currencies.h"
#include "core/base/parse.h"
#include <QDateTime>
#include <QList>
#include <QString>

namespace koriz {

enum class CalendarKind { Gregorian, Jalali };
enum class Digits { Latin, Persian };

/// What the owner chose; the settings page edits it.
struct FormatSettings
{
    QString language = QStringLiteral("en");   ///< en hy lv ka fa az ru
    QString country {};                        ///< ISO 3166 alpha-2; empty = the language's usual one
    QString currency = QStringLiteral("EUR");  ///< ISO 4217, "IRT" = toman
    CalendarKind calendar = CalendarKind::Gregorian;
    Digits digits = Digits::Latin;

    /// The usual currency, calendar and digits of a language: fa = IRR, Jalali, Persian.
    [[nodiscard]] static FormatSettings usual(const QString &language, const QString &country = {});
};

/// Where a language is at home (ISO 3166 alpha-2); empty for English.
[[nodiscard]] QString usualCountry(const QString &language);

/// Turns values into the owner's text. Reads no global locale, except that %Ln in relativeDay() follows QLocale().
class Formatter
{
public:
    explicit Formatter(FormatSettings settings = {});

    [[nodiscard]] const FormatSettings &settings() const { return m_settings; }
    [[nodiscard]] DecimalMark decimalMark() const;                  ///< the mark parseAmount() shall fall back to
    [[nodiscard]] DateOrder dateOrder() const;                      ///< the order of date(), for parseDate()
    [[nodiscard]] Qt::DayOfWeek firstDayOfWeek() const;
    [[nodiscard]] QList<Qt::DayOfWeek> daysOff() const;

    [[nodiscard]] QString money(qint64 minor, const QString &currency) const;  ///< "1 240,50 €"
    [[nodiscard]] QString money(qint64 minor) const;                           ///< in the settings' currency
    [[nodiscard]] QString amount(qint64 minor, const QString &currency) const; ///< without the currency's sign
    [[nodiscard]] QString shortMoney(qint64 minor, const QString &currency) const; ///< "1.2K", for axes; no sign
    [[nodiscard]] QString decimal(qint64 scaled, int decimals) const;          ///< exact; spare zeros cut: "2.5"
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString count(qint64 value) const;
    [[nodiscard]] QString percent(double share, int decimals = 1) const;       ///< share 0..1; spare zeros cut
    [[nodiscard]] QString digits(QString text) const;                          ///< ASCII digits → the owner's

    [[nodiscard]] QString date(QDate day) const;                    ///< empty for a null date
    [[nodiscard]] QString time(QTime time) const;                   ///< "14:05"
    [[nodiscard]] QString dateTime(const QDateTime &utc) const;     ///< in the machine's time zone
    [[nodiscard]] QString partialDate(
        const PartialDate &day) const; ///< "11 May" without a year, as of a birthday; "1980"
    [[nodiscard]] QString month(QDate day) const;                   ///< "November 2026"; of the owner's calendar
    [[nodiscard]] QString monthName(int month) const;               ///< 1..12 of the owner's calendar, standing alone
    [[nodiscard]] int year(QDate day) const;                        ///< of the owner's calendar
    [[nodiscard]] QString relativeDay(QDate day, QDate today) const; ///< "today", "3 days ago"; the date beyond 30

    /// Keeps a phone, e-mail, address of the web or id left to right in any text. For display only, never stored.
    [[nodiscard]] static QString isolate(const QString &text);

private:
    /// "-1234.5" in the owner's digits and signs, grouped by threes.
    [[nodiscard]] QString localised(QString number) const;

    FormatSettings m_settings;
    QString m_group;    ///< between thousands
    QString m_decimal;
};

/// Decimals shown: those of currencyDecimals(), but none for dram, rial and toman.
[[nodiscard]] int shownDecimals(const QString &code);

} // namespace koriz
