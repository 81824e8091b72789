#include "core/exchange/celltext.h"
#include "core/base/fold.h"
#include "core/exchange/importwords.h"
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Letter by letter: "Null" and "Nan" are names of people.
bool isPlaceholder(const QString &text)
{
    constexpr qsizetype longest = 10;
    if (text.isEmpty() || text.size() > longest || !QStringView(u"-–—−Nn#(<\\u").contains(text.front()))
        return false; // nearly all cells
    static const QSet<QString> words {
        u"-"_s,     u"--"_s,   u"---"_s,  u"–"_s,   u"—"_s,         u"−"_s,      u"N/A"_s,     u"n/a"_s,    u"#N/A"_s,
        u"#N/A!"_s, u"#Н/Д"_s, u"#N/D"_s, u"#NV"_s, u"NULL"_s,      u"null"_s,   u"(null)"_s,  u"<null>"_s, u"<NULL>"_s,
        u"\\N"_s,   u"None"_s, u"NaN"_s,  u"nan"_s, u"undefined"_s, u"-None-"_s, u"--None--"_s};
    return words.contains(text);
}

bool isMarkedText(const QString &text)
{
    if (text.size() < 2 || text.front() != u'\'')
        return false;
    const QStringView rest = QStringView(text).sliced(1);
    if (QStringView(u"=+-@").contains(rest.front()))
        return true;
    const bool hasDigit = std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLower() || c == u'\''; });
}

} // namespace

QString cellText(const QString &cell)
{
    QString text = cell.trimmed();
    if (isMarkedText(text))
        text.remove(0, 1);
    else if (text.size() > 2 && text.startsWith("=\""_L1) && text.endsWith(u'"'))
        text = text.sliced(2, text.size() - 3).replace("\"\""_L1, "\""_L1).trimmed();
    return isPlaceholder(text) ? QString() : text;
}

std::optional<QString> codeText(const QString &text)
{
    static const QRegularExpression scientific(u"^(\\d)(?:[.,](\\d+))?[Ee]\\+?(\\d{1,2})$"_s),
        whole(u"^(\\d{2,})[.,]0{1,2}$"_s);
    const bool mayBeChanged = !text.isEmpty() && text.back().isDigit() && text.front().isDigit()
        && std::ranges::any_of(text, [](QChar c) { return c == u'.' || c == u',' || c == u'E' || c == u'e'; });
    if (!mayBeChanged)
        return text; // nearly all codes
    if (const auto match = whole.match(text); match.hasMatch())
        return match.captured(1);
    const auto match = scientific.match(text);
    if (!match.hasMatch())
        return text;
    const QString digits = match.captured(1) + match.captured(2);
    const qsizetype size = match.captured(3).toInt() + 1;
    return digits.size() == size ? std::optional(digits) : std::nullopt;
}

bool saysNothing(QStringView text) { return isImportWord("nothing", text); }

bool saysCancelled(QStringView text)
{
    const QString key = fold(text);
    return std::ranges::any_of(importWords("cancelled"),
                               [&](const QString &word) { return key == word || key.startsWith(word + u" by "_s); });
}

bool saysReturn(QStringView text)
{
    const QString key = fold(text);
    return std::ranges::any_of(importWords("return"),
                               [&](const QString &word) { return key == word || key.startsWith(word + u' '); });
}

} // namespace koriz
