// Address cards and calendars as tables.
#include "core/exchange/vcardsource.h"
#include "core/base/error.h"
#include "core/base/parse.h"
#include "core/exchange/calendarvalues.h"
#include "core/exchange/textsource.h"
#include "core/exchange/vcard.h"
#include <QCoreApplication>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using Cells = QMap<QString, QString>; // path → text

/// "work", "mobile", "home fax" of the words a card writes.
QString typeWord(const CardProperty &property, const QHash<QString, QString> &labels)
{
    if (const QString label = labels.value(property.group); !property.group.isEmpty() && !label.isEmpty())
        return label;
    QString place, kind;
    for (const QString &type : property.types) {
        if (type == u"home" || type == u"work" || type == u"other" || type == u"main" || type == u"school")
            place = type;
        else if (type == u"cell" || type == u"mobile" || type == u"iphone")
            kind = u"mobile"_s;
        else if (type == u"homefax" || type == u"workfax")
            place = type.left(4), kind = u"fax"_s;
        else if (type == u"fax" || type == u"pager" || type == u"car")
            kind = type;
        else if (type == u"homepage" || type == u"profile" || type == u"blog")
            kind = type;
    }
    if (kind == u"fax" && !place.isEmpty())
        return place + u" fax"_s;
    return kind.isEmpty() ? place : kind;
}

/// What Apple calls an item in a property of its own: "_$!<Home>!$_".
QHash<QString, QString> labelsOf(const CardBlock &card)
{
    QHash<QString, QString> labels;
    for (const CardProperty &property : card.properties) {
        if (property.name == u"X-ABLABEL" && !property.group.isEmpty())
            labels.insert(property.group, property.text().remove(u"_$!<"_s).remove(u">!$_"_s).toLower());
    }
    return labels;
}

class CardCells
{
public:
    explicit CardCells(const CardBlock &card) : m_labels(labelsOf(card))
    {
        for (const CardProperty &property : card.properties)
            read(property);
        finish();
    }
    Cells cells {};
    QSet<QString> ignored {}, extras {};
    QString problem {};

private:
    void set(const QString &path, const QString &text)
    {
        if (!text.isEmpty() && !cells.contains(path))
            cells.insert(path, text);
    }
    void item(const QString &list, const CardProperty &property, const QString &text, const QString &type = {})
    {
        if (text.isEmpty())
            return;
        const QString path = u"%1.%2"_s.arg(list).arg(++m_counts[list]);
        cells.insert(path, text);
        set(path + u".type"_s, type.isEmpty() ? typeWord(property, m_labels) : type);
    }
    void address(const CardProperty &property);
    void readOwn(const CardProperty &property);
    void read(const CardProperty &property);
    bool readName(const CardProperty &property);
    bool readItem(const CardProperty &property);
    void finish();

    QHash<QString, QString> m_labels;
    QHash<QString, int> m_counts;
    QHash<QString, QString> m_addresses; ///< group → number
};

void CardCells::address(const CardProperty &property)
{
    // post office box; extended; street; city; region; postal code; country
    const QStringList parts = property.parts();
    const QString before = QStringList {parts.value(0), parts.value(1)}.join(u' ').trimmed(), street = parts.value(2);
    const QString number = QString::number(m_counts[u"address"_s] + 1);
    const auto put = [&](const QString &key, const QString &text) { set(u"address.%1.%2"_s.arg(number, key), text); };
    if (QStringList(parts).join(QString()).trimmed().isEmpty())
        return;
    ++m_counts[u"address"_s];
    if (!property.group.isEmpty())
        m_addresses.insert(property.group, number);
    put(u"street"_s, before.isEmpty() ? street : street.isEmpty() ? before : street + u", "_s + before);
    put(u"city"_s, parts.value(3));
    put(u"region"_s, parts.value(4));
    put(u"postal_code"_s, parts.value(5));
    put(u"country"_s, parts.value(6));
    put(u"type"_s, typeWord(property, m_labels));
}

/// What Koriz wrote for itself. The parts of an address follow it in its group and say it better.
void CardCells::readOwn(const CardProperty &property)
{
    const auto [field, text] = ownValue(property);
    const QString address = m_addresses.value(property.group);
    if (!address.isEmpty() && ownAddressParts.contains(field)) {
        const QString path = u"address.%1.%2"_s.arg(address, field);
        cells.remove(path);
        set(path, text);
    } else {
        set(field, text);
        extras.insert(field);
    }
}

bool CardCells::readName(const CardProperty &property)
{
    const QString &name = property.name;
    if (name == u"FN") {
        set(u"name"_s, property.text());
    } else if (name == u"N") {
        const QStringList parts = property.parts();
        set(u"last_name"_s, parts.value(0));
        set(u"first_name"_s, parts.value(1));
        set(u"patronymic"_s, parts.value(2));
        set(u"salutation"_s, parts.value(3));
    } else if (name == u"ORG") {
        set(u"company"_s, property.parts().value(0));
    } else if (name == u"TITLE" || name == u"ROLE") {
        set(u"job_title"_s, property.text());
    } else if (name == u"KIND" || name == u"X-ADDRESSBOOKSERVER-KIND" || name == u"X-ABSHOWAS") {
        const QString kind = property.text().toLower();
        set(u"kind"_s, kind == u"org" || kind == u"company" ? u"company"_s : QString());
        if (kind == u"group")
            problem = Text::tr("This is a group of cards, not a customer.");
    } else if (name == u"GENDER" || name == u"X-GENDER" || name == u"SEX") {
        set(u"gender"_s, property.parts().value(0));
    } else {
        return false;
    }
    return true;
}

bool CardCells::readItem(const CardProperty &property)
{
    static const QHash<QString, QString> messengers {{u"X-SKYPE"_s, u"skype"_s},
                                                     {u"X-SKYPE-USERNAME"_s, u"skype"_s},
                                                     {u"X-JABBER"_s, u"jabber"_s},
                                                     {u"X-ICQ"_s, u"icq"_s},
                                                     {u"X-AIM"_s, u"aim"_s},
                                                     {u"X-MSN"_s, u"msn"_s},
                                                     {u"X-YAHOO"_s, u"yahoo"_s},
                                                     {u"X-QQ"_s, u"qq"_s},
                                                     {u"X-GOOGLE-TALK"_s, u"google"_s},
                                                     {u"X-TELEGRAM"_s, u"telegram"_s},
                                                     {u"X-WHATSAPP"_s, u"whatsapp"_s},
                                                     {u"X-MS-IMADDRESS"_s, u"other"_s}};
    constexpr QStringView kdeMessenger = u"X-MESSAGING/";
    const QString &name = property.name, text = property.text();
    const bool hasScheme = text.contains(u':');
    if (name == u"TEL")
        item(u"phone"_s, property, property.text().remove(u"tel:"_s).replace(u";ext="_s, u" ext. "_s));
    else if (name == u"EMAIL")
        item(u"email"_s, property, property.text().remove(u"mailto:"_s));
    else if (name == u"URL")
        item(u"website"_s, property, property.text());
    else if (name == u"IMPP")
        item(u"messenger"_s, property, hasScheme ? text.section(u':', 1) : text,
             hasScheme && !text.startsWith(u"x:") ? text.section(u':', 0, 0) : QString());
    else if (messengers.contains(name))
        item(u"messenger"_s, property, property.text(), messengers.value(name));
    else if (name.startsWith(kdeMessenger)) // "X-messaging/irc-All", several names set apart by a private sign
        for (const QString &one : text.split(QChar(0xE000), Qt::SkipEmptyParts))
            item(u"messenger"_s, property, one, name.mid(kdeMessenger.size()).section(u'-', 0, 0).toLower());
    else if (name == u"ADR")
        address(property);
    else
        return false;
    return true;
}

/// "--0423" and "--04-23" are days without a year; Apple writes 1604 for it.
QString birthday(const QString &text)
{
    if (text.startsWith(u"1604-") && text.size() >= 10)
        return u"--"_s + text.mid(5, 5);
    if (text.size() == 6 && text.startsWith(u"--"))
        return text.left(4) + u'-' + text.mid(4);
    return text.section(u'T', 0, 0);
}

void CardCells::read(const CardProperty &property)
{
    static const QSet<QString> silent {u"VERSION"_s,   u"PRODID"_s,      u"REV"_s,    u"LABEL"_s,
                                       u"X-ABLABEL"_s, u"SORT-STRING"_s, u"MAILER"_s, u"TZ"_s,
                                       u"X-ABADR"_s,   u"PROFILE"_s,     u"SOURCE"_s, u"CLASS"_s};
    const QString &name = property.name;
    if (readName(property) || readItem(property))
        return;
    if (!ownField(name).isEmpty())
        return readOwn(property);
    if (name == u"BDAY")
        set(u"birthday"_s, birthday(property.text()));
    else if (name == u"NOTE")
        cells[u"notes"_s] += (cells.value(u"notes"_s).isEmpty() ? QString() : u"\n"_s) + property.text();
    else if (name == u"CATEGORIES")
        cells[u"tags"_s]
            = (cells.value(u"tags"_s).split(u" ::: "_s, Qt::SkipEmptyParts) + property.parts(u',')).join(u" ::: "_s);
    else if (name == u"UID")
        set(u"external_id"_s, property.text());
    else if (name == u"LANG")
        set(u"language"_s, property.text());
    else if (!silent.contains(name) && !property.text().isEmpty())
        ignored.insert(name);
}

void CardCells::finish()
{
    const bool isPerson = cells.contains(u"first_name"_s) || cells.contains(u"last_name"_s);
    const QString company = cells.value(u"company"_s);
    if (!isPerson && !company.isEmpty() && (!cells.contains(u"name"_s) || cells.value(u"name"_s) == company)) {
        cells.insert(u"name"_s, company);
        cells.insert(u"kind"_s, u"company"_s);
    }
    if (cells.value(u"kind"_s) == u"company" && cells.value(u"name"_s) == company)
        cells.remove(u"company"_s);
    if (cells.value(u"notes"_s).isEmpty())
        cells.remove(u"notes"_s);
}

class EventCells
{
public:
    explicit EventCells(const CardBlock &event) : m_isTask(event.kind == u"VTODO")
    {
        for (const CardProperty &property : event.properties) {
            if (const QString own = ownField(property.name); own.isEmpty())
                read(property);
            else
                m_own.insert(own, property.text());
        }
        finish();
    }
    Cells cells {};
    QSet<QString> ignored {}, extras {};
    QString problem {};

private:
    void set(const QString &path, const QString &text) { if (!text.isEmpty()) cells.insert(path, text); }
    void read(const CardProperty &property);
    void finish();

    bool m_isTask;
    QString m_start, m_end, m_due, m_length;
    Cells m_own;
};

void EventCells::read(const CardProperty &property)
{
    const QString &name = property.name, text = property.text();
    if (name == u"SUMMARY")
        set(u"subject"_s, text);
    else if (name == u"DESCRIPTION")
        set(u"notes"_s, text);
    else if (name == u"UID")
        set(u"external_id"_s, text);
    else if (name == u"DTSTART")
        m_start = calendarMoment(property);
    else if (name == u"DTEND")
        m_end = calendarMoment(property);
    else if (name == u"DUE")
        m_due = calendarMoment(property);
    else if (name == u"DURATION")
        m_length = calendarMinutes(text);
    else if (name == u"COMPLETED")
        set(u"done"_s, calendarMoment(property));
    else if (name == u"STATUS")
        set(u"status"_s, text.toUpper() == u"COMPLETED" ? u"done"_s : QString());
    else if (name == u"PRIORITY")
        set(u"priority"_s,
            text.toInt() == 0      ? QString()
                : text.toInt() < 5 ? u"high"_s
                : text.toInt() > 5 ? u"low"_s
                                   : u"normal"_s);
    else if (name == u"RRULE" || name == u"ATTENDEE" || name == u"LOCATION")
        ignored.insert(name);
}

void EventCells::finish()
{
    set(u"kind"_s, m_isTask ? u"task"_s : u"meeting"_s);
    set(u"due"_s, m_due.isEmpty() ? m_start : m_due);
    if (m_length.isEmpty() && m_start.contains(u'T') && m_end.contains(u'T')) {
        const QDateTime from = QDateTime::fromString(m_start, Qt::ISODate),
                        to = QDateTime::fromString(m_end, Qt::ISODate);
        m_length = from.isValid() && to > from ? QString::number(from.secsTo(to) / 60) : QString();
    }
    set(u"duration"_s, m_length);
    for (auto own = m_own.cbegin(); own != m_own.cend(); ++own) { // an empty one says that there is none
        cells.remove(own.key());
        set(own.key(), own.value());
    }
}

template<class Reading>
class CardSource : public RowSource
{
public:
    CardSource(const ImportOptions &options, const QStringList &kinds, const Progress &progress)
        : m_text(options.source, {options.encoding, {}, true, progress}), m_kinds(kinds),
          m_reader(m_text.text(), kinds)
    {
        encoding = m_text.encoding();
        findColumns(progress);
        if (columns.isEmpty())
            throw Error(kinds.contains(u"VCARD"_s) ? Text::tr("The file holds no card.")
                                                   : Text::tr("The file holds no event or task."),
                        {}, Error::Kind::Refused);
    }

    bool next(SourceRow &row) override
    {
        CardBlock block;
        if (!m_reader.next(block))
            return false;
        const Reading read(block);
        row.line = block.line;
        row.raw = block.raw;
        row.problem = block.isOpen ? Text::tr("The card has no end; the file may be cut.") : read.problem;
        row.cells.clear();
        for (const QString &column : std::as_const(columns))
            row.cells.push_back(read.cells.value(column));
        return true;
    }
    void rewind() override { m_reader = CardReader(m_text.text(), m_kinds); }
    [[nodiscard]] qint64 position() const override { return m_reader.position(); }
    [[nodiscard]] qint64 size() const override { return static_cast<qint64>(m_text.text().size()); }
    [[nodiscard]] QList<TableIssue> remarks() const override { return m_remarks; }

private:
    /// Those of all cards: each has only the properties that its writer filled.
    void findColumns(const Progress &progress)
    {
        CardReader first(m_text.text(), m_kinds);
        QSet<QString> ignored, seen;
        for (CardBlock block; first.next(block);) {
            if (progress.isCancelled())
                throw Cancelled();
            const Reading read(block);
            ignored += read.ignored;
            extras += read.extras;
            for (auto it = read.cells.begin(); it != read.cells.end(); ++it)
                seen.insert(it.key());
        }
        columns = QStringList(seen.begin(), seen.end());
        columns.sort();
        QStringList left(ignored.begin(), ignored.end());
        left.sort();
        if (!left.isEmpty())
            m_remarks << TableIssue {
                0, {}, left.join(u", "_s).left(200), Text::tr("Not imported, since there is no field for it."), true};
    }

    TextSource m_text;
    QStringList m_kinds;
    CardReader m_reader;
    QList<TableIssue> m_remarks {};
};

} // namespace

std::unique_ptr<RowSource> openVcards(const ImportOptions &options, const Progress &progress)
{
    return std::make_unique<CardSource<CardCells>>(options, QStringList {u"VCARD"_s}, progress);
}

std::unique_ptr<RowSource> openCalendar(const ImportOptions &options, const Progress &progress)
{
    return std::make_unique<CardSource<EventCells>>(options, QStringList {u"VEVENT"_s, u"VTODO"_s}, progress);
}

} // namespace koriz
