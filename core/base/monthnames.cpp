#include "core/base/monthnames.h"
#include "core/base/fold.h"
#include <QCalendar>
#include <QHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

const QLocale &localeOf(size_t index)
{
    static const QLocale locales[] {
        {QLocale::English, QLocale::UnitedStates}, {QLocale::Armenian}, {QLocale::Latvian}, {QLocale::Georgian},
        {QLocale::Persian}, {QLocale::Azerbaijani}, {QLocale::Russian}};
    return locales[index];
}
constexpr size_t localeCount = 7;

/// Languages that programs export in beside ours. Left out are those whose month names are another month elsewhere.
constexpr QLocale::Language otherLanguages[] {
    QLocale::Turkish,    QLocale::German,  QLocale::French,   QLocale::Spanish,   QLocale::Italian,
    QLocale::Portuguese, QLocale::Dutch,   QLocale::Polish,   QLocale::Ukrainian, QLocale::Swedish,
    QLocale::Danish,     QLocale::Finnish, QLocale::Estonian, QLocale::Lithuanian};

/// Forms that are not in Unicode's tables: locatives, datives, usual shortenings, Jalali months as they are typed.
struct Extra
{
    int month;
    const char16_t *words;
};
constexpr Extra extras[] {
    {1, u"janvārī იანვარს ژانویهٔ جنوری yanvarın янв"}, {2, u"februārī თებერვალს فوریهٔ fevralın фев февр"},
    {3, u"martā მარტს مارچ martın мар"}, {4, u"aprīlī აპრილს اپریل aprelin апр"}, {5, u"maijā მაისს می mayın май"},
    {6, u"jūnijā ივნისს ژوئن iyunun июн"}, {7, u"jūlijā ივლისს جولای ژوئیه iyulun июл"},
    {8, u"augustā აგვისტოს آگوست اوت avqustun авг"}, {9, u"septembrī სექტემბერს sept sentyabrın сен сент"},
    {10, u"oktobrī ოქტომბერს oktyabrın окт"}, {11, u"novembrī ნოემბერს noyabrın ноя нояб"},
    {12, u"decembrī დეკემბერს dekabrın дек"}};
constexpr Extra jalaliExtras[] {{2, u"اردی\u200Cبهشت"}, {5, u"امرداد"}};

void addNames(QHash<QString, MonthWord> &table, const QLocale &locale, QCalendar calendar, bool jalali)
{
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (const QString &name : {calendar.monthName(locale, month, QCalendar::Unspecified, format),
                                        calendar.standaloneMonthName(locale, month, QCalendar::Unspecified, format)}) {
                const QString key = fold(name);
                const bool isWord = !key.isEmpty() && !key.contains(u' ') && !key.front().isDigit();
                if (isWord && !table.contains(key))
                    table.insert(key, {month, jalali});
            }
        }
    }
}

void addExtras(QHash<QString, MonthWord> &table, const Extra &extra, bool jalali)
{
    for (const QString &word : QString::fromUtf16(extra.words).split(u' '))
        table.insert(fold(word), {extra.month, jalali});
}

QHash<QString, MonthWord> monthTable()
{
    QHash<QString, MonthWord> table;
    const QCalendar jalali(QCalendar::System::Jalali);
    for (size_t i = 0; i < localeCount; ++i)
        addNames(table, localeOf(i), QCalendar(), false);
    addNames(table, QLocale(QLocale::Persian), jalali, true);
    addNames(table, QLocale(QLocale::English), jalali, true);
    for (const Extra &extra : extras)
        addExtras(table, extra, false);
    for (const QLocale::Language language : otherLanguages)
        addNames(table, QLocale(language), QCalendar(), false);
    for (const Extra &extra : jalaliExtras)
        addExtras(table, extra, true);
    return table;
}

QSet<QString> fillerTable()
{
    QSet<QString> words;
    for (size_t i = 0; i < localeCount; ++i) {
        for (int day = 1; day <= 7; ++day) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                words << fold(localeOf(i).dayName(day, format)) << fold(localeOf(i).standaloneDayName(day, format));
            }
        }
    }
    constexpr QStringView others
        = u"st nd rd th er of the de del den года г год թ թվականի թվական ին ի gada g წ წელი წლის ს il "
          u"ildə ili cı ci cu cü го е ом سال ماه م ش هـ";
    for (const QStringView word : others.split(u' '))
        words << fold(word);
    words.remove(QString());
    return words;
}

} // namespace

std::optional<MonthWord> monthOf(const QString &foldedWord)
{
    static const QHash<QString, MonthWord> table = monthTable();
    const auto found = table.constFind(foldedWord);
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

bool isDateFiller(const QString &foldedWord)
{
    static const QSet<QString> table = fillerTable();
    return table.contains(foldedWord);
}

} // namespace koriz
