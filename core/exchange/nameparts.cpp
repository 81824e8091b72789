#include "core/exchange/nameparts.h"
#include "core/base/fold.h"
#include "core/exchange/headernames.h"
#include "core/exchange/importwords.h"
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

bool isOneOf(const QStringList &words, const QString &word)
{
    return words.contains(fold(word));
}

/// Legal forms that are no capitals, since their script has none.
bool isFirmWord(const QString &word)
{
    static const QSet<QString> words {u"შპს"_s,   u"სს"_s,    u"სსიპ"_s,    u"ააიპ"_s, u"ი/მ"_s,  u"شرکت"_s,
                                      u"موسسه"_s, u"مؤسسه"_s, u"فروشگاه"_s, u"گروه"_s, u"بانک"_s, u"سازمان"_s};
    return words.contains(word);
}

/// Georgian writes no capitals.
bool isSmall(QChar c)
{
    return c.isLower() && !(c >= u'\u10D0' && c <= u'\u10FF');
}

/// "Anna", "Ozoliņa-Kalniņa", "O'Hara": letters, the first a capital where the script has them; "SIA" and "ООО" are
/// firms.
bool isNameWord(const QString &word)
{
    constexpr qsizetype shortest = 2;
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isMark() || QStringView(u"-'’ʼ`\u200C").contains(c); };
    if (word.size() < shortest || !std::all_of(word.begin(), word.end(), isLetter) || isFirmWord(word))
        return false;
    return !isSmall(word.front())
        && std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isLetter() && !c.isUpper(); });
}

bool isPatronymic(const QString &word)
{
    static const QRegularExpression ends(u"(?:ович|евич|ьич|мич|овна|евна|ична|ովիչ|եվիչ|ովնա|եվնա)$"_s);
    return ends.match(word).hasMatch();
}

/// Endings that surnames have and first names do not.
bool isSurname(const QString &word)
{
    static const QRegularExpression ends(
        u"..(?:[оеё]ва?|[сц]к(?:ий|ая)|енко|дзе|швили|յան|յանց|ძე|შვილი|[oe]va?|zadə)$"_s);
    return ends.match(word).hasMatch();
}

/// "Elxan oğlu" is one word here.
QStringList wordsOf(const QString &text)
{
    static const QStringList behind {fold(u"oğlu"_s), fold(u"qızı"_s), fold(u"оглы"_s), fold(u"кызы"_s)};
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && isOneOf(behind, words.last())) {
        const QString last = words.takeLast();
        words.last() += u' ' + last;
    }
    return words;
}

bool isPatronymicPart(const QString &word)
{
    return word.contains(u' ') || isPatronymic(word);
}

NameParts placed(const QStringList &words, const QStringList &order)
{
    NameParts parts;
    for (qsizetype i = 0; i < words.size(); ++i) {
        (order.at(i) == u"first_name"      ? parts.first
             : order.at(i) == u"last_name" ? parts.last
                                           : parts.patronymic)
            = words.at(i);
    }
    return parts;
}

/// "Bērziņš, Jānis"
NameParts byComma(const QString &name)
{
    const QString last = name.section(u',', 0, 0).trimmed();
    QStringList given = wordsOf(name.section(u',', 1).trimmed());
    const QString patronymic = given.size() == 2 && isPatronymicPart(given.last()) ? given.takeLast() : QString();
    const bool isName = isNameWord(last) && given.size() == 1 && isNameWord(given.first());
    return isName ? NameParts {given.first(), last, patronymic} : NameParts {};
}

} // namespace

QStringList nameOrder(const QString &heading)
{
    static const QStringList fields {u"first_name"_s, u"last_name"_s, u"patronymic"_s},
        initials {fold(u"ФИО"_s), fold(u"SAA"_s)};
    static const QStringList joints {u"and"_s, u"и"_s,  u"un"_s, u"և"_s,  u"եւ"_s,
                                     u"და"_s,  u"və"_s, u"و"_s,  u"ve"_s, u"und"_s};
    static const QRegularExpression between(u"[\\s,/;&+()]+"_s);
    QStringList words;
    for (const QString &word : heading.split(between, Qt::SkipEmptyParts)) {
        if (!joints.contains(word.toLower()) && !isOneOf(importWords("customer"), word))
            words << word;
    }
    if (words.size() == 1 && initials.contains(foldCompact(words.first())))
        return {u"last_name"_s, u"first_name"_s, u"patronymic"_s};
    QStringList order;
    while (!words.isEmpty()) {
        const auto field = [&](qsizetype count) {
            return fieldForHeader(u"customers", QStringList(words.first(count)).join(u' ')).value_or(QString());
        };
        const qsizetype taken = words.size() > 1 && fields.contains(field(2)) ? 2 : 1;
        order << field(taken);
        words.remove(0, taken);
        if (!fields.contains(order.last()) || order.count(order.last()) > 1)
            return {};
    }
    return order.contains(u"first_name"_s) && order.contains(u"last_name"_s) ? order : QStringList();
}

NameParts splitName(const QString &name, const QStringList &order)
{
    static const QStringList russian {u"last_name"_s, u"first_name"_s, u"patronymic"_s},
        western {u"first_name"_s, u"patronymic"_s, u"last_name"_s};
    if (name.contains(u','))
        return order.value(0) == u"last_name" ? byComma(name) : NameParts {};
    const QStringList words = wordsOf(name);
    const auto isName = [](const QString &word) { return word.contains(u' ') || isNameWord(word); };
    if (words.size() < 2 || words.size() > 3 || !std::all_of(words.begin(), words.end(), isName))
        return {};
    if (words.size() == 3)
        return isPatronymicPart(words.last()) ? placed(words, russian)
            : isPatronymic(words.at(1))       ? placed(words, western)
            : order.size() == 3               ? placed(words, order)
                                              : NameParts {};
    QStringList two = order;
    two.removeAll(u"patronymic"_s);
    if (two.value(0) == u"last_name" && isSurname(words.last()) && !isSurname(words.first()))
        return {}; // many write "Анна Петрова" under "ФИО"
    return two.size() == 2 && !isPatronymicPart(words.last()) ? placed(words, two) : NameParts {};
}

} // namespace koriz
