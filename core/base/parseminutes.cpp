#include "core/base/parseminutes.h"
#include "core/base/parsechars.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

std::optional<int> parseMinutes(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,3}):(\\d\\d):(\\d\\d)$"_s);
    static const QRegularExpression words(
        u"^(?:(\\d{1,4})\\s*(?:h|hr|hrs|hours?|ч|час\\w*|st|stundas?|ժ|ժամ|სთ|საათი|ساعت|saat|std)\\.?)?\\s*"
        u"(?:(\\d{1,5})\\s*(?:m|min|mins|minutes?|мин\\w*|м|minūtes?|ր|րոպե|წთ|წუთი|دقیقه|dəq|dəqiqə|dk)\\.?)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt() + (match.captured(3).toInt() >= 30);
    const auto match = words.match(plainSigns(text));
    if (!match.hasMatch() || (match.captured(1) + match.captured(2)).isEmpty())
        return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

} // namespace koriz
