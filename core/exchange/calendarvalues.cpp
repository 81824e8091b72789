#include "core/exchange/calendarvalues.h"
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace koriz {

QString calendarMoment(const CardProperty &property)
{
    const QString text = property.text();
    const QString day = text.left(8), time = text.section(u'T', 1);
    if (day.size() != 8)
        return text;
    const QString iso = day.left(4) + u'-' + day.mid(4, 2) + u'-' + day.mid(6);
    if (time.size() < 6)
        return iso;
    const QString local = iso + u'T' + time.left(2) + u':' + time.mid(2, 2) + u':' + time.mid(4, 2);
    if (time.endsWith(u'Z'))
        return local + u'Z';
    const QTimeZone zone(property.zone.toLatin1());
    if (property.zone.isEmpty() || !zone.isValid())
        return local;
    QDateTime moment = QDateTime::fromString(local, Qt::ISODate);
    moment.setTimeZone(zone);
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : local;
}

QString calendarMinutes(const QString &duration)
{
    qint64 total = 0, number = 0;
    for (const QChar c : duration) {
        if (c.isDigit())
            number = std::min<qint64>(number * 10 + c.digitValue(), 1'000'000);
        else
            total += number
                * (c == u'W'       ? 10080
                       : c == u'D' ? 1440
                       : c == u'H' ? 60
                       : c == u'M' ? 1
                                   : 0),
                number = c.isLetter() ? 0 : number;
    }
    return total > 0 ? QString::number(total) : QString();
}

} // namespace koriz
