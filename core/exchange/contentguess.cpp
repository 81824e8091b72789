#include "core/exchange/contentguess.h"
#include "core/base/fold.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

bool isEmail(const QString &text)
{
    static const QRegularExpression address(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
    return address.match(text).hasMatch();
}

/// Seven to fifteen digits, grouped as phones are; a date and an amount are not.
bool isPhone(const QString &text)
{
    static const QRegularExpression signs(u"^\\+?[\\d\\s()\\-/]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression day(u"^\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}$"_s);
    const qsizetype digits = phoneDigits(text).size();
    return digits >= 7 && digits <= 15 && signs.match(text).hasMatch() && !day.match(text).hasMatch();
}

/// Two to four words of letters.
bool isFullName(const QString &text)
{
    static const QRegularExpression name(u"^[\\p{L}\\p{M}.'’\\-\u200C]+( [\\p{L}\\p{M}.'’\\-\u200C]+){1,3}$"_s);
    return name.match(text.simplified()).hasMatch();
}

/// At least two values, and nine of ten fit.
template<class Test>
bool holds(const QList<QStringList> &rows, qsizetype column, Test fits)
{
    qsizetype filled = 0, fitting = 0;
    for (const QStringList &row : rows) {
        const QString text = row.value(column).trimmed();
        filled += !text.isEmpty();
        fitting += !text.isEmpty() && fits(text);
    }
    return filled >= 2 && fitting * 10 >= filled * 9;
}

} // namespace

QList<ColumnChoice> choicesByContent(const QStringList &columns, const QList<QStringList> &rows)
{
    QList<ColumnChoice> choices;
    int emails = 0, phones = 0;
    bool isNamed = false;
    const auto numbered = [](const QString &list, int &count) {
        return ++count == 1 ? list : list + u'.' + QString::number(count);
    };
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QString path;
        if (holds(rows, i, isEmail))
            path = numbered(u"email"_s, emails);
        else if (holds(rows, i, isPhone))
            path = numbered(u"phone"_s, phones);
        else if (!isNamed && holds(rows, i, isFullName))
            path = u"name"_s, isNamed = true;
        if (!path.isEmpty())
            choices << ColumnChoice {columns.at(i), path};
    }
    return choices;
}

} // namespace koriz
