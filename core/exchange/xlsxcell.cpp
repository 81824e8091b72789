#include "core/exchange/xlsxcell.h"
#include <QDateTime>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr double lastDay = 2'958'465; // 9999-12-31
constexpr qint64 secondsOfDay = 86'400;

/// The first of the code's parts without quoted text, escaped signs, colours and currencies; [h] stays.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';') {
            break;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QStringView inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            const bool isSpan = std::all_of(inside.begin(), inside.end(),
                                            [](QChar part) { return QStringView(u"hHmMsS").contains(part); });
            if (isSpan && !inside.isEmpty())
                bare += inside.front().toLower();
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

/// A decimal text with all its digits, never "1e+15".
QString plainDecimal(double number)
{
    if (std::abs(number) >= 1e15 || number == std::floor(number))
        return QString::number(number, 'f', 0);
    QString text = QString::number(number, 'g', 15);
    if (text.contains(u'e'))
        text = QString::number(number, 'f', 15).remove(QRegularExpression(u"0+$"_s));
    // Three decimals could be thousands.
    return text.size() - text.indexOf(u'.') == 4 ? text + u'0' : text;
}

QString dayText(double serial, const NumberFormat &format, bool is1904)
{
    auto seconds = static_cast<qint64>(std::llround(serial * secondsOfDay));
    qint64 day = seconds / secondsOfDay;
    seconds %= secondsOfDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    if (format.kind == NumberKind::Time || (format.kind == NumberKind::DateTime && day == 0))
        return day == 0 || is1904 ? time.toString(u"HH:mm:ss"_s)
                                  : QString::number(day * 24 + time.hour()) + time.toString(u":mm:ss"_s);
    if (!is1904 && day < 60)
        ++day; // the 29 February 1900 of spreadsheets never was
    const QString text
        = QDate(is1904 ? 1904 : 1899, is1904 ? 1 : 12, is1904 ? 1 : 30).addDays(day).toString(Qt::ISODate);
    return format.kind == NumberKind::Date || seconds == 0 ? text : text + u'T' + time.toString(u"HH:mm:ss"_s);
}

} // namespace

NumberFormat numberFormat(QStringView code)
{
    const QString bare = bareCode(code);
    static const QRegularExpression scientific(u"[0#]e[+-]"_s);
    if (bare.isEmpty() || bare.contains(u"general") || bare.contains(scientific))
        return {};
    if (bare.contains(u'%'))
        return {NumberKind::Percent, 0};
    const bool isDay = bare.contains(u'y') || bare.contains(u'd') || bare.contains(u'e');
    const bool isTime = bare.contains(u'h') || bare.contains(u's');
    if (bare.contains(u'0') && !isDay && !isTime)
        return {NumberKind::Plain,
                static_cast<unsigned char>(bare.count(u'0') == bare.size() && bare.size() < 20 ? bare.size() : 0)};
    if (bare.contains(u'#'))
        return {};
    if (isTime)
        return {isDay ? NumberKind::DateTime : NumberKind::Time, 0};
    return {isDay || bare.contains(u'm') ? NumberKind::Date : NumberKind::Plain, 0};
}

NumberFormat builtInFormat(int id)
{
    if (id == 9 || id == 10)
        return {NumberKind::Percent, 0};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {NumberKind::Date, 0};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return {NumberKind::Time, 0};
    return {id == 22 ? NumberKind::DateTime : NumberKind::Plain, 0};
}

QString cellText(double number, const NumberFormat &format, bool is1904)
{
    if (!std::isfinite(number))
        return {};
    const bool isMoment = format.kind == NumberKind::Date || format.kind == NumberKind::DateTime
        || format.kind == NumberKind::Time;
    if (isMoment && number >= 0 && number <= lastDay - (is1904 ? 1462 : 0))
        return dayText(number, format, is1904);
    if (format.kind == NumberKind::Percent)
        return plainDecimal(std::round(number * 1e12) / 1e10) + u'%';
    QString text = plainDecimal(number);
    if (format.digits > 0 && number >= 0 && !text.contains(u'.'))
        text = text.rightJustified(format.digits, u'0');
    return text;
}

QString unescapedCell(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains(u"_x"))
        return text;
    QString out;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

QString escapedCell(const QString &text)
{
    static const QRegularExpression literal(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString out = text;
    out.replace(literal, u"_x005F_"_s);
    for (qsizetype i = 0; i < out.size(); ++i) {
        const char16_t c = out[i].unicode();
        if ((c < 0x20 && c != u'\n' && c != u'\t') || c >= 0xFFFE)
            out.replace(i, 1, u"_x%1_"_s.arg(uint(c), 4, 16, QChar(u'0')));
    }
    return out;
}

int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > 100'000)
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    return column - 1;
}

} // namespace koriz
