#include "core/base/atomicwrite.h"
#include "core/base/money.h"
#include "core/exchange/cardexport.h"
#include "core/exchange/exportcolumns.h"
#include "core/exchange/exportfilter.h"
#include "core/exchange/exportkeys.h"
#include "core/exchange/vcard.h"
#include "core/fields/valuetext.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

using Values = QHash<QString, QString>; // field → text

/// Writes one event or task after the other. What calendars have a word for is told in their way, all fields in ours
/// beside it, so that an import gets the same activity.
class Calendar
{
public:
    explicit Calendar(QIODevice &out) : m_out(out) { }
    void write(const Values &of);

private:
    void line(const QString &text) { writeAll(m_out, cardLine(text).toStdString()); }
    void put(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            line(name + u':' + value);
    }
    void moment(const QString &name, const QString &stamp)
    {
        put(stamp.size() == 8 ? name + u";VALUE=DATE"_s : name, stamp);
    }
    void planning(const Values &of, bool isEvent);

    QIODevice &m_out;
    QString m_now = calendarStamp(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
};

void Calendar::planning(const Values &of, bool isEvent)
{
    const QString due = calendarStamp(of[u"due"_s]), done = calendarStamp(of[u"done"_s]);
    if (isEvent) {
        moment(u"DTSTART"_s, due.isEmpty() ? done : due);
        if (due.isEmpty())
            line(ownName(u"due"_s) + u':');
        if (!of[u"duration"_s].isEmpty())
            put(u"DURATION"_s, u"PT%1M"_s.arg(of[u"duration"_s]));
    } else {
        moment(u"DUE"_s, due);
        if (of[u"status"_s] == u"done") {
            put(u"STATUS"_s, u"COMPLETED"_s);
            put(u"COMPLETED"_s, done.size() == 8 ? done + u"T120000Z"_s : done);
        }
    }
}

void Calendar::write(const Values &of)
{
    static const QSet<QString> told {u"id"_s, u"created"_s, u"external_id"_s, u"subject"_s, u"notes"_s, u"due"_s};
    static const QHash<QString, QString> priorities {{u"high"_s, u"1"_s}, {u"normal"_s, u"5"_s}, {u"low"_s, u"9"_s}};
    const bool isEvent = (of[u"kind"_s] == u"meeting" || of[u"kind"_s] == u"visit")
        && !(of[u"due"_s] + of[u"done"_s]).isEmpty();
    const QString block = isEvent ? u"VEVENT"_s : u"VTODO"_s;
    put(u"BEGIN"_s, block);
    put(u"UID"_s,
        of[u"external_id"_s].isEmpty() ? ownNumber("activity", of[u"id"_s], of[u"created"_s])
                                       : cardEscaped(of[u"external_id"_s]));
    put(u"DTSTAMP"_s, m_now);
    put(u"SUMMARY"_s, cardEscaped(of[u"subject"_s]));
    put(u"DESCRIPTION"_s, cardEscaped(of[u"notes"_s]));
    put(u"CONTACT"_s, cardEscaped(of[u"customer"_s]));
    planning(of, isEvent);
    put(u"PRIORITY"_s, priorities.value(of[u"priority"_s]));
    QStringList fields = of.keys();
    fields.sort();
    for (const QString &field : std::as_const(fields)) {
        if (!told.contains(field))
            put(ownName(field), cardEscaped(of[field]));
    }
    put(u"END"_s, block);
}

} // namespace

qint64 exportCalendar(const Database &db, const ExportOptions &options, const Progress &progress)
{
    const Catalogue catalogue(db, Entity::Activity);
    const int decimals = currencyDecimals(db.currency());
    QList<ExportColumn> columns;
    for (const Field &field : catalogue.fields()) {
        if (!field.isWritable() && field.meaning != Meaning::RecordId && field.key != u"created")
            continue;
        columns << exportColumn(catalogue, field.key);
    }
    qint64 rows = 0;
    atomicWrite(options.path, [&](QIODevice &out) {
        writeAll(out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Koriz//EN\r\n");
        Calendar calendar(out);
        rows = eachExported(db, catalogue, columns, options.filter, progress, [&](Query &q) {
            Values values;
            for (int i = 0; i < columns.size(); ++i)
                values.insert(columns.at(i).heading, toText(columns.at(i).field, q.value(i), decimals));
            calendar.write(values);
        });
        writeAll(out, "END:VCALENDAR\r\n");
    });
    return rows;
}

} // namespace koriz
