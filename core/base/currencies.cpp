#include "core/base/currencies.h"
#include <QHash>
#include <array>
#include <unicode/ucurr.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Words
{
    const char16_t *code;
    const char16_t *sign;
    const char16_t *words; ///< case-folded, without full stops
};

constexpr Words known[] {
    {u"EUR", u"€", u"euro euros eiro евро եվրո ევრო یورو avro"},
    {u"USD", u"$", u"us$ dollar dollars dolārs dolāri dolāru доллар доллара долларов դոլար დოლარი دلار dollarlar"},
    {u"RUB", u"₽", u"руб р rub rur рубль рубля рублей рубли ռուբլի რუბლი روبل rubl rublis rubļi rubļu"},
    {u"GEL", u"₾", u"lari ლარი ლ лари լարի لاری"},
    {u"AMD", u"֏", u"dram drams դրամ դր драм драмов дрм დრამი درام"},
    {u"AZN", u"₼", u"manat man манат манатов մանաթ მანათი منات"},
    {u"IRR", u"﷼", u"ریال ريال rial rials риал риалов ռիալ რიალი"},
    {u"IRT", u"", u"تومان تومن toman tomans томан туман"},
    {u"GBP", u"£", u"pound pounds sterling"},
    {u"TRY", u"₺", u"tl lira"},
    {u"UAH", u"₴", u"грн"},
    {u"KZT", u"₸", u"тг тенге"},
    {u"JPY", u"¥", u"yen"},
    {u"INR", u"₹", u""},
    {u"PLN", u"zł", u"zl"},
    {u"CZK", u"Kč", u""},
    {u"ILS", u"₪", u""},
    {u"KRW", u"₩", u""},
    {u"BYN", u"Br", u""}};

constexpr QStringView isoCodes
    = u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF "
      "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD "
      "HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD "
      "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN "
      "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY "
      "TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL";

/// "Российский рубль", "US dollars": what currencies are called in full.
void addFullNames(QHash<QString, QString> &table)
{
    static constexpr const char *languages[] {"en", "hy", "lv", "ka", "fa", "az", "ru",
                                              "de", "fr", "es", "it", "tr", "uk", "pl"};
    for (const QStringView code : isoCodes.split(u' ')) {
        for (const char *language : languages) {
            for (const char *count : {"", "one", "few", "many", "other"}) {
                UErrorCode status = U_ZERO_ERROR;
                UBool isSign = false;
                int32_t size = 0;
                const QString iso = code.toString();
                const auto *text = reinterpret_cast<const UChar *>(iso.utf16());
                const UChar *name = *count ? ucurr_getPluralName(text, language, &isSign, count, &size, &status)
                                           : ucurr_getName(text, language, UCURR_LONG_NAME, &isSign, &size, &status);
                const QString word = U_SUCCESS(status) ? QString::fromUtf16(name, size).toCaseFolded().remove(u'.')
                                                       : QString();
                if (word.size() > 3 && !table.contains(word))
                    table.insert(word, iso);
            }
        }
    }
}

QHash<QString, QString> wordTable()
{
    QHash<QString, QString> table;
    for (const QStringView code : isoCodes.split(u' '))
        table.insert(code.toString().toCaseFolded(), code.toString());
    for (const Words &entry : known) {
        const QString code = QString::fromUtf16(entry.code);
        table.insert(code.toCaseFolded(), code);
        if (*entry.sign)
            table.insert(QString::fromUtf16(entry.sign).toCaseFolded(), code);
        for (const QString &word : QString::fromUtf16(entry.words).split(u' ', Qt::SkipEmptyParts))
            table.insert(word, code);
    }
    return table;
}

QHash<QString, QString> fullNames()
{
    QHash<QString, QString> table;
    addFullNames(table);
    return table;
}

} // namespace

QStringList currencyCodes() { return isoCodes.toString().split(u' '); }

QString currencyOfCountry(const QString &country)
{
    std::array<UChar, 4> code {};
    UErrorCode error = U_ZERO_ERROR;
    ucurr_forLocale(("und_" + country.toLatin1()).constData(), code.data(), int(code.size()), &error);
    const QString found = U_SUCCESS(error) ? QString::fromUtf16(code.data()) : QString();
    return found == "XXX"_L1 ? QString() : found; // ISO 4217: no currency
}

std::optional<QString> currencyOf(QStringView text)
{
    static const QHash<QString, QString> table = wordTable();
    QString key = text.trimmed().toString().toCaseFolded();
    key.remove(u'.');
    if (const auto found = table.constFind(key); found != table.cend())
        return *found;
    constexpr qsizetype shortest = 4; // shorter words are codes and signs, which stand in the table
    if (key.size() < shortest)
        return std::nullopt;
    static const QHash<QString, QString> names = fullNames();
    const auto found = names.constFind(key);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

QString currencySign(const QString &code, const QString &language)
{
    const bool persian = language == "fa"_L1;
    if (code == "IRR"_L1)
        return persian ? u"ریال"_s : code;
    if (code == "IRT"_L1)
        return persian ? u"تومان"_s : code;
    for (const Words &entry : known) {
        if (*entry.sign && code == QStringView(entry.code))
            return QString::fromUtf16(entry.sign);
    }
    return code;
}

} // namespace koriz
