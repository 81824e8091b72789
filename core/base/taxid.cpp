#include "core/base/taxid.h"
#include "core/base/fold.h"
#include <QCoreApplication>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Sum of digit times weight.
template<size_t N>
int weighted(QStringView digits, const std::array<int, N> &weights)
{
    int sum = 0;
    for (size_t i = 0; i < N; ++i)
        sum += (digits[static_cast<qsizetype>(i)].unicode() - u'0') * weights[i];
    return sum;
}

int digitAt(QStringView digits, qsizetype i) { return digits[i].unicode() - u'0'; }

/// Companies start with 4 to 9; the personal code has a rule of its own, and since 2017 (32…) none.
bool isLatvian(QStringView d)
{
    if (digitAt(d, 0) > 3)
        return weighted(d, std::array {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1}) % 11 == 3;
    const int check = (1 + weighted(d, std::array {10, 5, 8, 4, 2, 1, 6, 3, 7, 9})) % 11 % 10;
    return d.startsWith(u"32") || check == digitAt(d, 10);
}

bool isAzerbaijani(QStringView d)
{
    const int kind = digitAt(d, 9);
    return weighted(d, std::array {4, 1, 8, 6, 2, 7, 5, 3}) % 11 == digitAt(d, 8) && (kind == 1 || kind == 2);
}

bool isIranian(QStringView d)
{
    const int rest = weighted(d, std::array {10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    const bool varies = d.count(d[0]) != d.size(); // 1111111111 fits the sum and belongs to nobody
    return varies && digitAt(d, 9) == (rest < 2 ? rest : 11 - rest);
}

bool isRussianCompany(QStringView d)
{
    return weighted(d, std::array {2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digitAt(d, 9);
}

bool isRussianPerson(QStringView d)
{
    return weighted(d, std::array {7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digitAt(d, 10)
        && weighted(d, std::array {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digitAt(d, 11);
}

struct Rule
{
    QLatin1StringView country;
    int length;
    bool (*holds)(QStringView digits);
};
constexpr Rule rules[] {{"LV"_L1, 11, isLatvian},  {"AZ"_L1, 10, isAzerbaijani},    {"IR"_L1, 10, isIranian},
                        {"RU"_L1, 10, isRussianCompany}, {"RU"_L1, 12, isRussianPerson}};

QString say(const char *text) { return QCoreApplication::translate("TaxId", text); }

} // namespace

std::optional<QString> taxIdWarning(QStringView text, const QString &country)
{
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const bool prefixed = text.trimmed().startsWith(country, Qt::CaseInsensitive); // LV40003032949
    const QString digits = phoneDigits(text);
    for (const Rule &rule : rules) {
        if (rule.country != country || digits.size() != rule.length || (hasLetters && !prefixed))
            continue;
        if (!rule.holds(digits))
            return say(QT_TRANSLATE_NOOP("TaxId",
                                         "The check digit of this number is wrong: is there a typing mistake?"));
    }
    return std::nullopt;
}

std::optional<QString> ibanWarning(QStringView text)
{
    QString iban;
    for (const QChar c : text) {
        if (!c.isSpace())
            iban += c.toUpper();
    }
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool looksLikeOne = iban.size() >= 15 && iban.size() <= 34 && isLetter(iban[0]) && isLetter(iban[1])
        && isDigit(iban[2]) && isDigit(iban[3])
        && std::all_of(iban.begin(), iban.end(), [&](QChar c) { return isLetter(c) || isDigit(c); });
    if (!looksLikeOne)
        return std::nullopt;
    int rest = 0;
    for (const QChar c : iban.sliced(4) + iban.first(4)) {
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    if (rest == 1)
        return std::nullopt;
    return say(QT_TRANSLATE_NOOP("TaxId", "The check digits of this account are wrong: is there a typing mistake?"));
}

} // namespace koriz
