// What a row says in more than one cell, or leaves to be understood.
#include "core/exchange/headernames.h"
#include "core/exchange/nameparts.h"
#include "core/exchange/recordimport.h"
#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

void RecordImport::complete(Draft &draft)
{
    if (m_store.catalogue().entity() == Entity::Customer)
        completeCustomer(draft);
    else if (m_store.catalogue().entity() == Entity::Activity)
        completeActivity(draft);
    else if (m_store.catalogue().entity() == Entity::Feedback)
        completeFeedback(draft);
}

/// The day told in a column of its own gets its time.
void RecordImport::addTimeOfDay(Draft &draft)
{
    const QString cell = draft.specials.value(static_cast<int>(Special::TimeOfDay));
    const Target *where = target(Special::TimeOfDay);
    if (cell.isEmpty() || !where)
        return;
    const ReadValue read = readTime(cell, *where, m_run.context);
    if (!read.problem.isEmpty())
        return draft.issues.reject(where->name, cell, read.problem);
    const int stamp = field(text(draft.record, u"due").isEmpty() ? u"done" : u"due");
    QDateTime at = QDateTime::fromString(draft.record.value(stamp).toString(), Qt::ISODate).toLocalTime();
    if (!at.isValid())
        return;
    at.setTime(QTime::fromString(read.value.toString(), u"HH:mm"_s));
    draft.record.set(stamp, at.toUTC().toString(Qt::ISODate));
}

void RecordImport::completeActivity(Draft &draft)
{
    Record &record = draft.record;
    addTimeOfDay(draft);
    const QString done = text(record, u"done");
    if (!done.isEmpty() && text(record, u"status").isEmpty()) {
        record.set(field(u"status"), u"done"_s);
    } else if (!done.isEmpty() && text(record, u"status") == u"planned") { // the only day of what is still to be done
        if (text(record, u"due").isEmpty())
            record.set(field(u"due"), done);
        record.set(field(u"done"), QVariant());
    }
    if (!text(record, u"subject").isEmpty())
        return;
    const QString notes = text(record, u"notes").section(u'\n', 0, 0).left(80).trimmed();
    const QString kind = text(record, u"kind");
    const QString made = !notes.isEmpty() ? notes : m_store.catalogue().at(field(u"kind")).choiceLabel(kind);
    if (!made.isEmpty())
        record.set(field(u"subject"), made);
    draft.isNamed = false;
}

/// Which scale a rating is on is told by the heading or by the ratings of the column.
void RecordImport::completeFeedback(Draft &draft)
{
    Record &record = draft.record;
    if (!text(record, u"kind").isEmpty())
        return;
    const QString heading = columnOf(u"rating"_s).toLower();
    const Target *rating = m_run.mapping.find(u"rating");
    const bool isRated = record.isSet(field(u"rating"));
    const bool isNps = heading.contains(u"nps") || heading.contains(u"recommend") || (rating && rating->isOfTen)
        || (isRated && record.value(field(u"rating")).toInt() == 0);
    record.set(field(u"kind"), !isRated ? u"complaint"_s : isNps && !heading.contains(u"csat") ? u"nps"_s : u"csat"_s);
}

void RecordImport::readBirthday(Draft &draft)
{
    const auto number = [&](Special special) { return draft.specials.value(static_cast<int>(special)).toInt(); };
    const int year = number(Special::BirthYear), month = number(Special::BirthMonth), day = number(Special::BirthDay);
    if (month == 0 || day == 0) {
        if (year > 0)
            draft.record.set(field(u"birthday"), QString::number(year));
        return;
    }
    const QDate date(year > 0 ? year : 2000, month, day);
    if (!date.isValid())
        draft.issues.reject(target(Special::BirthDay) ? target(Special::BirthDay)->name : QString(),
                         u"%1-%2-%3"_s.arg(year).arg(month).arg(day), Text::tr("There is no such day."));
    else
        draft.record.set(field(u"birthday"),
                         year > 0 ? date.toString(Qt::ISODate) : u"--"_s + date.toString(u"MM-dd"_s));
}

/// "Mrs" tells the gender where no column does.
void RecordImport::readSalutation(Draft &draft)
{
    const auto gender = parseGender(draft.specials.value(static_cast<int>(Special::Salutation)));
    if (gender && !draft.record.isSet(field(u"gender")))
        draft.record.set(field(u"gender"), *gender);
}

/// A list that knows its customers by number alone calls them by it; where it has names, a missing one is an error.
void RecordImport::nameByNumber(Draft &draft)
{
    for (const QString &key : {u"name"_s, u"first_name"_s, u"last_name"_s, u"company"_s}) {
        if (!columnOf(key).isEmpty())
            return;
    }
    if (text(draft.record, u"name").isEmpty())
        draft.record.set(field(u"name"), text(draft.record, u"external_id"));
}

/// "Чернышёв Олег Игоревич" under "ФИО": the whole name stays as it is told, its parts are known too.
void RecordImport::splitWholeName(Draft &draft)
{
    Record &record = draft.record;
    const bool hasParts = !text(record, u"first_name").isEmpty() || !text(record, u"last_name").isEmpty()
        || !text(record, u"patronymic").isEmpty();
    if (hasParts || text(record, u"name").isEmpty() || text(record, u"kind") == u"company")
        return;
    if (!m_nameOrder)
        m_nameOrder = nameOrder(columnOf(u"name"_s));
    const NameParts parts = splitName(text(record, u"name"), *m_nameOrder);
    for (const auto &[key, value] :
         {std::pair {u"first_name", parts.first}, {u"last_name", parts.last}, {u"patronymic", parts.patronymic}}) {
        if (!value.isEmpty())
            record.set(field(key), value);
    }
}

void RecordImport::completeCustomer(Draft &draft)
{
    if (!draft.specials.isEmpty()) {
        readBirthday(draft);
        readSalutation(draft);
    }
    if (const QString cell = draft.specials.value(static_cast<int>(Special::IsCompany)); !cell.isEmpty()) {
        if (const std::optional<bool> yes = parseBool(cell))
            draft.record.set(field(u"kind"), *yes ? u"company"_s : u"person"_s);
    }
    const QString whole = text(draft.record, u"name");
    if (!whole.isEmpty() && !draft.record.isSet(field(u"kind")) && isFirmHeading(columnOf(u"name"_s))
        && splitName(whole, {}) == NameParts {})
        draft.record.set(field(u"kind"), u"company"_s);
    splitWholeName(draft);
    const bool isNamed = !text(draft.record, u"name").isEmpty() || !text(draft.record, u"first_name").isEmpty()
        || !text(draft.record, u"last_name").isEmpty() || !text(draft.record, u"patronymic").isEmpty();
    const QString company = draft.record.shown(m_store.catalogue(), {field(u"company")}).toString();
    draft.isNamed = isNamed;
    if (!isNamed && !company.isEmpty()) { // a card of a firm
        draft.record.set(field(u"name"), company);
        if (!draft.record.isSet(field(u"kind")))
            draft.record.set(field(u"kind"), u"company"_s);
    }
    if (!isNamed && company.isEmpty()) {
        for (const QStringView key : {u"email", u"phone", u"messenger", u"website"}) {
            const QString shown = draft.record.shown(m_store.catalogue(), {field(key)}).toString();
            if (!shown.isEmpty() && text(draft.record, u"name").isEmpty())
                draft.record.set(field(u"name"), shown);
        }
        nameByNumber(draft);
    }
}

} // namespace koriz
