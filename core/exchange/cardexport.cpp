#include "core/exchange/cardexport.h"
#include "core/base/atomicwrite.h"
#include "core/base/error.h"
#include "core/exchange/vcard.h"
#include "core/fields/catalogue.h"
#include <QHash>
#include <map>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Writes one card after the other.
class Cards
{
public:
    Cards(const Database &db, QIODevice &out) : m_db(db), m_out(out) { }
    void write(qint64 id);

private:
    Query &rows(const QByteArray &sql, qint64 id)
    {
        auto it = m_queries.find(sql);
        if (it == m_queries.end())
            it = m_queries.emplace(sql, Query(m_db, sql)).first;
        it->second.bind(1, id);
        return it->second;
    }
    void line(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            writeAll(m_out, cardLine(name + u':' + cardEscaped(text)).toStdString());
    }
    void head(qint64 id);
    void work(qint64 id);
    void items(qint64 id);
    void addresses(qint64 id);
    void typed(const QString &name, const QString &type, const QString &value);

    const Database &m_db;
    QIODevice &m_out;
    std::map<QByteArray, Query> m_queries;
    int m_group = 0;
};

QString typeCode(const QString &type)
{
    static const QHash<QString, QString> codes {
        {u"mobile"_s, u"CELL"_s}, {u"home"_s, u"HOME"_s}, {u"work"_s, u"WORK"_s}, {u"fax"_s, u"FAX"_s}, {u"pager"_s, u"PAGER"_s},
        {u"car"_s, u"CAR"_s}, {u"work fax"_s, u"WORK,FAX"_s}, {u"home fax"_s, u"HOME,FAX"_s}, {u"workfax"_s, u"WORK,FAX"_s},
        {u"homefax"_s, u"HOME,FAX"_s}, {u"other"_s, u"OTHER"_s}, {u"main"_s, u"MAIN"_s}};
    return codes.value(type);
}

/// What has no word in the format gets a label of its own, as Apple writes it.
void Cards::typed(const QString &name, const QString &type, const QString &value)
{
    const QString code = typeCode(type);
    if (type.isEmpty() || !code.isEmpty()) {
        writeAll(m_out, cardLine(name + (code.isEmpty() ? QString() : u";TYPE="_s + code) + u':' + value).toStdString());
        return;
    }
    const QString group = u"item%1."_s.arg(++m_group);
    writeAll(m_out, cardLine(group + name + u':' + value).toStdString());
    line(group + u"X-ABLabel"_s, type);
}

void Cards::head(qint64 id)
{
    Query &q = rows("SELECT name, last_name, first_name, patronymic, kind, birthday, gender, language, external_id, notes "
                    "FROM customer WHERE id = ?1", id);
    if (!q.next())
        return;
    line(u"FN"_s, q.text(0));
    writeAll(m_out, cardLine(u"N:%1;%2;%3;;"_s.arg(cardEscaped(q.text(1)), cardEscaped(q.text(2)), cardEscaped(q.text(3)))).toStdString());
    if (q.text(4) == u"company") {
        line(u"ORG"_s, q.text(0));
        line(u"X-ABShowAs"_s, u"COMPANY"_s);
    }
    const QString birthday = q.text(5);
    line(u"BDAY"_s, birthday.size() == 4 ? QString() : birthday);
    line(u"X-GENDER"_s, q.text(6));
    line(u"LANG"_s, q.text(7));
    line(u"UID"_s, q.text(8));
    line(u"NOTE"_s, q.text(9));
    q.reset();
}

void Cards::work(qint64 id)
{
    Query &firms = rows("SELECT k.name, x.job_title FROM customer_company AS x LEFT JOIN company AS k ON k.id = x.company_id "
                        "WHERE x.customer_id = ?1 ORDER BY x.position LIMIT 1", id);
    if (firms.next()) {
        line(u"ORG"_s, firms.text(0));
        line(u"TITLE"_s, firms.text(1));
    }
    firms.reset();
    Query &tags = rows("SELECT t.name FROM customer_tag AS x JOIN tag AS t ON t.id = x.tag_id "
                       "WHERE x.customer_id = ?1 AND t.kind = 'tag' ORDER BY t.name", id);
    QStringList names;
    while (tags.next())
        names << cardEscaped(tags.text(0));
    if (!names.isEmpty())
        writeAll(m_out, cardLine(u"CATEGORIES:"_s + names.join(u',')).toStdString());
}

void Cards::items(qint64 id)
{
    struct List { const char *sql; QString name; };
    static const List lists[] {
        {"SELECT type, number FROM customer_phone WHERE customer_id = ?1 ORDER BY position", u"TEL"_s},
        {"SELECT type, address FROM customer_email WHERE customer_id = ?1 ORDER BY position", u"EMAIL"_s},
        {"SELECT type, url FROM customer_website WHERE customer_id = ?1 ORDER BY position", u"URL"_s}};
    for (const List &list : lists) {
        Query &q = rows(list.sql, id);
        while (q.next())
            typed(list.name, q.text(0), cardEscaped(q.text(1)));
    }
    Query &messengers = rows("SELECT coalesce(type, ''), handle FROM customer_messenger WHERE customer_id = ?1 ORDER BY position", id);
    while (messengers.next())
        line(u"IMPP"_s, (messengers.text(0).isEmpty() ? u"x"_s : messengers.text(0)) + u':' + messengers.text(1));
}

void Cards::addresses(qint64 id)
{
    Query &q = rows("SELECT type, street, building, apartment, city, region, postal_code, country, district "
                    "FROM customer_address WHERE customer_id = ?1 ORDER BY position", id);
    while (q.next()) {
        QString street = q.text(1);
        for (const int part : {2, 3}) {
            if (!q.text(part).isEmpty())
                street += (street.isEmpty() ? QString() : part == 2 ? u" "_s : u"-"_s) + q.text(part);
        }
        QStringList parts {{}, q.text(8), street, q.text(4), q.text(5), q.text(6), q.text(7)};
        for (QString &part : parts)
            part = cardEscaped(part);
        typed(u"ADR"_s, q.text(0), parts.join(u';'));
    }
}

void Cards::write(qint64 id)
{
    m_group = 0;
    writeAll(m_out, "BEGIN:VCARD\r\nVERSION:3.0\r\n");
    head(id);
    work(id);
    items(id);
    addresses(id);
    writeAll(m_out, "END:VCARD\r\n");
}

/// "20260423T101500Z" or "20260423" of a stamp or day as the file keeps it.
QString calendarStamp(QString iso)
{
    return iso.remove(u'-').remove(u':');
}

void writeActivity(QIODevice &out, const QHash<QString, QString> &of, const QString &now)
{
    const QString due = calendarStamp(of[u"due"_s]), done = calendarStamp(of[u"done"_s]);
    const bool isEvent = (of[u"kind"_s] == u"meeting" || of[u"kind"_s] == u"visit") && !(due + done).isEmpty();
    const QString block = isEvent ? u"VEVENT"_s : u"VTODO"_s;
    const auto line = [&](const QString &name, const QString &text) {
        const bool isDay = text.size() == 8 && (name.startsWith(u"D") || name == u"COMPLETED");
        if (!text.isEmpty())
            writeAll(out, cardLine(name + (isDay ? u";VALUE=DATE:"_s : u":"_s) + text).toStdString());
    };
    line(u"BEGIN"_s, block);
    line(u"UID"_s, of[u"external_id"_s].isEmpty() ? u"koriz-activity-"_s + of[u"id"_s] : cardEscaped(of[u"external_id"_s]));
    line(u"DTSTAMP"_s, now);
    line(u"SUMMARY"_s, cardEscaped(of[u"subject"_s]));
    line(u"DESCRIPTION"_s, cardEscaped(of[u"notes"_s]));
    line(u"CONTACT"_s, cardEscaped(of[u"customer"_s]));
    line(isEvent ? u"DTSTART"_s : u"DUE"_s, isEvent && due.isEmpty() ? done : due);
    if (isEvent && !of[u"duration"_s].isEmpty())
        line(u"DURATION"_s, u"PT%1M"_s.arg(of[u"duration"_s]));
    if (!isEvent && of[u"status"_s] == u"done") {
        line(u"STATUS"_s, u"COMPLETED"_s);
        line(u"COMPLETED"_s, done.size() == 8 ? done + u"T120000Z"_s : done);
    }
    const QString priority = of[u"priority"_s];
    line(u"PRIORITY"_s, priority == u"high" ? u"1"_s : priority == u"low" ? u"9"_s : QString());
    line(u"END"_s, block);
}

void look(const Progress &progress, qint64 rows)
{
    if (rows % 200 != 0)
        return;
    if (progress.isCancelled())
        throw Cancelled();
    progress.at(rows, 0);
}

void bindAll(Query &q, const ExportFilter &filter)
{
    for (int i = 0; i < filter.values.size(); ++i)
        q.bind(i + 1, filter.values.at(i));
}

QByteArray ending(const Catalogue &catalogue, const ExportFilter &filter)
{
    return " FROM " + catalogue.info().from + (filter.where.isEmpty() ? QByteArray() : " WHERE " + filter.where) + " ORDER BY "
        + (filter.order.isEmpty() ? catalogue.info().alias + ".id" : filter.order);
}

} // namespace

qint64 exportVcards(const Database &db, const ExportOptions &options, const Progress &progress)
{
    const Catalogue catalogue(db, Entity::Customer);
    qint64 rows = 0;
    atomicWrite(options.path, [&](QIODevice &out) {
        Cards cards(db, out);
        Query q(db, "SELECT " + catalogue.info().alias + ".id" + ending(catalogue, options.filter));
        bindAll(q, options.filter);
        for (; q.next(); look(progress, ++rows))
            cards.write(q.integer(0));
    });
    return rows;
}

qint64 exportCalendar(const Database &db, const ExportOptions &options, const Progress &progress)
{
    const Catalogue catalogue(db, Entity::Activity);
    const QStringList keys {u"id"_s, u"external_id"_s, u"kind"_s, u"subject"_s, u"due"_s, u"done"_s, u"status"_s, u"duration"_s,
                            u"priority"_s, u"notes"_s, u"customer"_s};
    QByteArray sql = "SELECT ";
    for (const QString &key : keys)
        sql += (sql.size() > 7 ? ", " : "") + catalogue.valueSql(FieldPath {catalogue.indexOf(key)});
    const QString now = calendarStamp(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    qint64 rows = 0;
    atomicWrite(options.path, [&](QIODevice &out) {
        writeAll(out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Koriz//EN\r\n");
        Query q(db, sql + ending(catalogue, options.filter));
        bindAll(q, options.filter);
        for (; q.next(); look(progress, ++rows)) {
            QHash<QString, QString> values;
            for (int i = 0; i < keys.size(); ++i)
                values.insert(keys.at(i), q.text(i));
            writeActivity(out, values, now);
        }
        writeAll(out, "END:VCALENDAR\r\n");
    });
    return rows;
}

} // namespace koriz
