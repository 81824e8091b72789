#include "core/exchange/cardexport.h"
#include "core/db/queries.h"
#include "core/base/atomicwrite.h"
#include "core/base/money.h"
#include "core/exchange/exportcolumns.h"
#include "core/exchange/exportfilter.h"
#include "core/exchange/vcard.h"
#include "core/fields/catalogue.h"
#include "core/fields/valuetext.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Writes one card after the other.
class Cards
{
public:
    Cards(const Database &db, QIODevice &out) : m_out(out), m_queries(db) { }
    /// `own`: whole lines for what cards have no word for.
    void write(qint64 id, const QStringList &own);

private:
    Query &rows(const QByteArray &sql, qint64 id)
    {
        return m_queries(sql).bind(1, id);
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
    /// `own`: lines beside it in its group.
    void typed(const QString &name, const QString &type, const QString &value, const QStringList &own = {});

    QIODevice &m_out;
    Queries m_queries;
    int m_group = 0;
};

/// The parts of an address that a card has no place for, so that they come back apart; all of them, or none.
QStringList ownAddress(const QStringList &values)
{
    QStringList lines;
    if (values.mid(1).join(QString()).isEmpty())
        return lines;
    for (qsizetype i = 0; i < values.size(); ++i)
        lines << ownName(ownAddressParts.at(i)) + u':' + cardEscaped(values.at(i));
    return lines;
}

QString typeCode(const QString &type)
{
    static const QHash<QString, QString> codes {
        {u"mobile"_s, u"CELL"_s},       {u"home"_s, u"HOME"_s},         {u"work"_s, u"WORK"_s},
        {u"fax"_s, u"FAX"_s},           {u"pager"_s, u"PAGER"_s},       {u"car"_s, u"CAR"_s},
        {u"work fax"_s, u"WORK,FAX"_s}, {u"home fax"_s, u"HOME,FAX"_s}, {u"workfax"_s, u"WORK,FAX"_s},
        {u"homefax"_s, u"HOME,FAX"_s},  {u"other"_s, u"OTHER"_s},       {u"main"_s, u"MAIN"_s}};
    return codes.value(type);
}

/// What has no word in the format gets a label of its own, as Apple writes it.
void Cards::typed(const QString &name, const QString &type, const QString &value, const QStringList &own)
{
    const auto put = [&](const QString &text) { writeAll(m_out, cardLine(text).toStdString()); };
    const QString code = typeCode(type);
    const bool hasLabel = !type.isEmpty() && code.isEmpty();
    const QString group = hasLabel || !own.isEmpty() ? u"item%1."_s.arg(++m_group) : QString();
    put(group + name + (code.isEmpty() ? QString() : u";TYPE="_s + code) + u':' + value);
    if (hasLabel)
        line(group + u"X-ABLabel"_s, type);
    for (const QString &more : own)
        put(group + more);
}

void Cards::head(qint64 id)
{
    Query &q
        = rows("SELECT name, last_name, first_name, patronymic, kind, birthday, gender, language, external_id, notes "
               "FROM customer WHERE id = ?1",
               id);
    if (!q.next())
        return;
    line(u"FN"_s, q.text(0));
    writeAll(m_out,
             cardLine(u"N:%1;%2;%3;;"_s.arg(cardEscaped(q.text(1)), cardEscaped(q.text(2)), cardEscaped(q.text(3))))
                 .toStdString());
    if (q.text(4) == u"company") {
        line(u"ORG"_s, q.text(0));
        line(u"X-ABShowAs"_s, u"COMPANY"_s);
    }
    const QString birthday = q.text(5);
    line(birthday.size() == 4 ? ownName(u"birthday"_s) : u"BDAY"_s, birthday); // 3.0 knows no year alone
    line(u"X-GENDER"_s, q.text(6));
    line(u"LANG"_s, q.text(7));
    line(u"UID"_s, q.text(8));
    line(u"NOTE"_s, q.text(9));
    q.reset();
}

void Cards::work(qint64 id)
{
    Query &firms
        = rows("SELECT k.name, x.job_title FROM customer_company AS x LEFT JOIN company AS k ON k.id = x.company_id "
               "WHERE x.customer_id = ?1 ORDER BY x.position LIMIT 1",
               id);
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
    Query &messengers = rows(
        "SELECT coalesce(type, ''), handle FROM customer_messenger WHERE customer_id = ?1 ORDER BY position", id);
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
        typed(u"ADR"_s, q.text(0), parts.join(u';'), ownAddress({q.text(1), q.text(2), q.text(3), q.text(8)}));
    }
}

void Cards::write(qint64 id, const QStringList &own)
{
    m_group = 0;
    writeAll(m_out, "BEGIN:VCARD\r\nVERSION:3.0\r\n");
    head(id);
    work(id);
    items(id);
    addresses(id);
    for (const QString &more : own)
        writeAll(m_out, cardLine(more).toStdString());
    writeAll(m_out, "END:VCARD\r\n");
}

/// What a table would have and a card has no word for.
QList<ExportColumn> furtherColumns(const Database &db, const Catalogue &catalogue)
{
    static const QStringList told {u"external_id"_s,        u"kind"_s,       u"name"_s,     u"first_name"_s,
                                   u"last_name"_s,          u"patronymic"_s, u"birthday"_s, u"gender"_s,
                                   u"language"_s,           u"notes"_s,      u"tags"_s,     u"company.1"_s,
                                   u"company.1.job_title"_s};
    static const QStringList lists {u"phone"_s, u"email"_s, u"messenger"_s, u"website"_s, u"address"_s};
    QList<ExportColumn> columns;
    for (const QString &path : defaultExportColumns(db, Entity::Customer)) {
        if (!told.contains(path) && !lists.contains(path.section(u'.', 0, 0)))
            columns << exportColumn(catalogue, path);
    }
    return columns;
}

} // namespace

qint64 exportVcards(const Database &db, const ExportOptions &options, const Progress &progress)
{
    const Catalogue catalogue(db, Entity::Customer);
    const QList<ExportColumn> further = furtherColumns(db, catalogue);
    const int decimals = currencyDecimals(db.currency());
    const QList<ExportColumn> columns = QList<ExportColumn> {exportColumn(catalogue, u"id"_s)} + further;
    qint64 rows = 0;
    atomicWrite(options.path, [&](QIODevice &out) {
        Cards cards(db, out);
        rows = eachExported(db, catalogue, columns, options.filter, progress, [&](Query &q) {
            QStringList own;
            for (int i = 0; i < further.size(); ++i) {
                const QString text = toText(further.at(i).field, q.value(i + 1), decimals);
                if (!text.isEmpty())
                    own << ownLine(further.at(i).heading, text);
            }
            cards.write(q.integer(0), own);
        });
    });
    return rows;
}

} // namespace koriz
