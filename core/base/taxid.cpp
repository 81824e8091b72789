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

} // namespace

QString taxIdDoubt(const QString &text, const QString &country)
{
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const bool isPrefixed = text.trimmed().startsWith(country, Qt::CaseInsensitive); // LV40003032949
    const QString digits = phoneDigits(text);
    for (const Rule &rule : rules) {
        const bool isMeant = rule.country == country && digits.size() == rule.length && (!hasLetters || isPrefixed);
        if (isMeant && !rule.holds(digits))
            return QCoreApplication::translate("TaxId",
                                               "The check digit of this number is wrong: is there a typing mistake?");
    }
    return {};
}

} // namespace koriz
