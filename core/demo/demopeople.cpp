// Customers of the sample company.
#include "core/base/fold.h"
#include "core/demo/demoparts.h"

using namespace Qt::StringLiterals;

namespace koriz {

struct DemoPeople::Fields
{
    explicit Fields(const Catalogue &c)
        : kind(c.indexOf(u"kind")), name(c.indexOf(u"name")), first(c.indexOf(u"first_name")),
          last(c.indexOf(u"last_name")), lifecycle(c.indexOf(u"lifecycle")), birthday(c.indexOf(u"birthday")),
          gender(c.indexOf(u"gender")), language(c.indexOf(u"language")), source(c.indexOf(u"source")),
          campaign(c.indexOf(u"campaign")), referrer(c.indexOf(u"referrer")),
          firstContact(c.indexOf(u"first_contact")), loyalty(c.indexOf(u"loyalty")), employee(c.indexOf(u"employee")),
          consent(c.indexOf(u"consent")), tags(c.indexOf(u"tags")), interests(c.indexOf(u"interests")),
          notes(c.indexOf(u"notes")), phone(c.listIndex(u"phone")), email(c.listIndex(u"email")),
          company(c.listIndex(u"company")), address(c.listIndex(u"address"))
    {
    }
    int kind, name, first, last, lifecycle, birthday, gender, language, source, campaign, referrer, firstContact,
        loyalty, employee, consent, tags, interests, notes;
    int phone, email, company, address;
};

DemoPeople::DemoPeople(DemoContext &demo)
    : m_demo(demo), m_store(demo.db, [this] { return m_now; }), m_fields(std::make_unique<Fields>(m_store.catalogue()))
{
}

DemoPeople::~DemoPeople() = default;

DemoPerson DemoPeople::meet()
{
    DemoRandom &random = m_demo.random;
    DemoPerson person;
    // Half were there at the start.
    const int daysAgo = random.chance(45) ? random.between(560, 730) : random.below(730);
    person.joined = m_demo.options.today.addDays(-daysAgo);
    person.isCompany = random.chance(15);
    person.isBuyer = random.chance(daysAgo < 30 ? 45 : 72);
    person.isLost = person.isBuyer && daysAgo > 400 && random.chance(25);
    person.source = m_demo.pick(m_demo.sources);
    if (random.chance(20))
        person.campaign = m_demo.pick(m_demo.campaigns);
    if (random.chance(85))
        person.employee = m_demo.pick(m_demo.employees);
    return person;
}

void DemoPeople::writeName(Record &record, DemoPerson &person)
{
    DemoRandom &random = m_demo.random;
    ++m_number;
    if (person.isCompany) {
        const QString name = random.of(m_demo.names["company"]);
        record.set(m_fields->kind, u"company"_s);
        const bool isNumbered = m_demo.options.customers > 100;
        record.set(m_fields->name, isNumbered ? QString(name + u' ' + QString::number(m_number)) : name);
        m_mailName = u"office%1"_s.arg(m_number);
        return;
    }
    m_female = random.chance(54);
    const QString first = random.of(m_demo.names[m_female ? "female" : "male"]);
    const QString both = random.of(m_demo.names["last"]);
    const QString last = m_female ? both.section(u'/', -1) : both.section(u'/', 0, 0);
    record.set(m_fields->kind, u"person"_s);
    record.set(m_fields->first, first);
    record.set(m_fields->last, last);
    if (random.chance(85))
        record.set(m_fields->gender, m_female ? u"female"_s : u"male"_s);
    if (random.chance(55))
        record.set(m_fields->birthday, birthday());
    m_mailName = romanise(fold(first)) + u'.' + romanise(fold(last)) + QString::number(m_number);
    if (random.chance(6)) {
        const qint64 company = m_store.links().findOrCreate("company", random.of(m_demo.names["company"]));
        record.setList(m_fields->company, {{{}, {qlonglong {company}, random.of(m_demo.names["job"])}}});
    }
}

/// Every now and then today's, so that there is somebody to greet.
QString DemoPeople::birthday()
{
    DemoRandom &random = m_demo.random;
    const int year = m_demo.options.today.year() - random.between(19, 74);
    QDate day = QDate(year, 1, 1).addDays(random.below(365));
    if (m_number % 97 == 3 || random.below(60) == 0) {
        const QDate near = m_demo.options.today.addDays(m_number % 97 == 3 ? 0 : random.below(7));
        day = QDate(year, near.month(), std::min(near.day(), 28));
    }
    return random.chance(10) ? day.toString(u"--MM-dd") : day.toString(Qt::ISODate);
}

QString DemoPeople::phone()
{
    static const QHash<QString, std::pair<QString, QStringList>> plans {
        {u"AM"_s, {u"+374 ?? ######"_s, {u"91"_s, u"93"_s, u"94"_s, u"77"_s, u"55"_s}}},
        {u"LV"_s, {u"+371 ?# ### ###"_s, {u"2"_s}}},
        {u"GE"_s, {u"+995 ??? ## ## ##"_s, {u"555"_s, u"577"_s, u"591"_s, u"599"_s}}},
        {u"IR"_s, {u"+98 ??? ### ####"_s, {u"912"_s, u"919"_s, u"935"_s, u"901"_s}}},
        {u"AZ"_s, {u"+994 ?? ### ## ##"_s, {u"50"_s, u"51"_s, u"55"_s, u"70"_s}}},
        {u"RU"_s, {u"+7 ??? ###-##-##"_s, {u"903"_s, u"916"_s, u"921"_s, u"926"_s}}},
        {u"KZ"_s, {u"+7 ??? ###-##-##"_s, {u"701"_s, u"705"_s, u"777"_s}}},
    };
    const auto plan = plans.value(m_demo.country, {u"+44 ???? ######"_s, {u"7700"_s, u"7400"_s, u"7911"_s}});
    const QString prefix = m_demo.random.of(plan.second);
    QString number;
    qsizetype used = 0;
    for (const QChar c : plan.first)
        number += c == u'#' ? QChar(u'0' + m_demo.random.below(10)) : c == u'?' ? prefix.at(used++) : c;
    return number;
}

void DemoPeople::writeContacts(Record &record)
{
    DemoRandom &random = m_demo.random;
    if (random.chance(94)) {
        QList<ListItem> phones {{u"mobile"_s, {phone()}}};
        if (random.chance(8))
            phones << ListItem {u"work"_s, {phone()}};
        record.setList(m_fields->phone, phones);
    }
    if (random.chance(58)) {
        static const QStringList hosts {u"@example.com"_s, u"@example.org"_s, u"@example.net"_s}; // reserved: nobody's
        record.setList(m_fields->email, {{u"home"_s, {QString(m_mailName.remove(u' ') + random.of(hosts))}}});
    }
}

void DemoPeople::writeAddress(Record &record)
{
    DemoRandom &random = m_demo.random;
    if (!random.chance(88))
        return;
    const QStringList &cities = m_demo.names["city"];
    const QString city = random.chance(45) ? cities.first() : random.ofEarly(cities);
    const QString district = city == cities.first() ? random.of(m_demo.names["district"]) : QString();
    const bool whole = random.chance(80);
    record.setList(m_fields->address, {{u"home"_s,
        {m_demo.country.isEmpty() ? u"GB"_s : m_demo.country, QString(), city, district,
         whole ? random.of(m_demo.names["street"]) : QString(),
         whole ? QString::number(random.between(1, 120)) : QString(),
         whole && random.chance(60) ? QString::number(random.between(1, 90)) : QString(), QString()}}});
}

void DemoPeople::writeProfile(Record &record, const DemoPerson &person)
{
    DemoRandom &random = m_demo.random;
    record.set(m_fields->lifecycle, person.isLost ? u"former"_s : person.isBuyer ? u"customer"_s
                                      : random.chance(60) ? u"lead"_s : u"prospect"_s);
    record.set(m_fields->firstContact, person.joined);
    record.set(m_fields->language, m_demo.language);
    record.set(m_fields->consent, random.chance(70));
    if (m_last > 0 && random.chance(10)) {
        record.set(m_fields->referrer, qlonglong {m_last - random.below(int(std::min<qint64>(m_last, m_number)) - 1)});
        record.set(m_fields->source, qlonglong {m_demo.referral});
    } else if (person.source > 0 && random.chance(92)) {
        record.set(m_fields->source, qlonglong {person.source});
    }
    if (person.campaign > 0)
        record.set(m_fields->campaign, qlonglong {person.campaign});
    if (person.employee > 0)
        record.set(m_fields->employee, qlonglong {person.employee});
    for (const DemoContext::Level &level : m_demo.levels) {
        if (person.turnover >= level.from)
            record.set(m_fields->loyalty, qlonglong {level.id});
    }
    if (random.chance(25))
        record.set(m_fields->tags, QStringList {random.ofEarly(m_demo.texts["tag"])});
    if (random.chance(30))
        record.set(m_fields->interests, QStringList {random.of(m_demo.texts["interest"])});
    if (random.chance(20))
        record.set(m_fields->notes, random.of(m_demo.texts["note"]));
}

void DemoPeople::write(DemoPerson &person)
{
    m_now = QDateTime(person.joined, QTime(9, 0), Qt::UTC);
    Record record = m_store.blank();
    writeName(record, person);
    writeContacts(record);
    writeAddress(record);
    writeProfile(record, person);
    person.id = m_last = m_store.add(record);
    m_demo.count(Entity::Customer);
}

} // namespace koriz
