// Calls, meetings, tasks and opinions of the sample company.
#include "core/base/fold.h"
#include "core/demo/demoparts.h"

using namespace Qt::StringLiterals;

namespace koriz {

DemoActivities::DemoActivities(DemoContext &demo)
    : m_demo(demo)
    , m_insertActivity(demo.db,
                       R"sql(INSERT INTO activity (kind, subject, subject_key, customer_id, employee_id, status, due_at,
                                        done_at, direction, duration_minutes, priority, created_at, changed_at)
                                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12))sql")
    , m_insertFeedback(demo.db,
                       R"sql(INSERT INTO feedback (customer_id, given_on, kind, rating, comment, status, resolved_on,
                                        created_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8))sql")
{
}

void DemoActivities::writeActivity(const DemoPerson &person, bool isDone)
{
    DemoRandom &random = m_demo.random;
    static const QStringList kinds {u"call"_s,  u"call"_s,    u"call"_s,  u"meeting"_s,
                                    u"email"_s, u"message"_s, u"visit"_s, u"task"_s};
    const QString kind = random.of(kinds);
    const QString subject = random.of(m_demo.texts["activity"]);
    const QDate today = m_demo.options.today;
    const QDate day = isDone ? person.joined.addDays(random.below(int(person.joined.daysTo(today)) + 1))
                             : today.addDays(random.between(-3, 10));
    const QString stamp = m_demo.stamp(day);
    const bool talks = kind == u"call"_s || kind == u"meeting"_s || kind == u"visit"_s;
    m_insertActivity.bind(1, kind)
        .bind(2, subject)
        .bind(3, nameKey(subject))
        .bind(4, person.id)
        .bind(5, std::optional<qint64>())
        .bind(6, isDone ? u"done"_s : u"planned"_s)
        .bind(7, stamp)
        .bind(8, isDone ? stamp : QString())
        .bind(9, kind == u"call"_s ? (random.chance(40) ? u"in"_s : u"out"_s) : QString())
        .bind(10, isDone && talks ? std::optional<qint64>(random.between(1, 9) * 5) : std::nullopt)
        .bind(11, random.chance(15) ? u"high"_s : u"normal"_s)
        .bind(12, isDone ? stamp : m_demo.stamp(std::min(day, today).addDays(-1)));
    if (person.employee > 0)
        m_insertActivity.bind(5, person.employee);
    m_insertActivity.exec();
    m_demo.index(Entity::Activity, m_insertActivity.lastInsertId(), subject);
    m_demo.count(Entity::Activity);
}

void DemoActivities::writeFeedback(const DemoPerson &person)
{
    DemoRandom &random = m_demo.random;
    const QDate today = m_demo.options.today;
    const QDate day = person.joined.addDays(random.below(int(person.joined.daysTo(today)) + 1));
    const int what = random.below(10);
    const bool isComplaint = what == 0, isNps = what < 6;
    const int rating = isNps ? std::max(random.between(2, 10), random.between(3, 10))
                             : std::max(random.between(1, 5), random.between(2, 5));
    const bool isGlad = !isComplaint && rating >= (isNps ? 8 : 4);
    const bool isSettled = isComplaint && day.daysTo(today) > 12;
    m_insertFeedback.bind(1, person.id)
        .bind(2, day)
        .bind(3,
              isComplaint ? u"complaint"_s
                  : isNps ? u"nps"_s
                          : u"csat"_s)
        .bind(4, isComplaint ? std::nullopt : std::optional<qint64>(rating))
        .bind(5,
              isComplaint || random.chance(40) ? random.of(m_demo.texts[isGlad ? "praise" : "complaint"]) : QString())
        .bind(6,
              !isComplaint    ? QString()
                  : isSettled ? u"closed"_s
                              : u"open"_s)
        .bind(7, isSettled ? day.addDays(random.between(1, 12)) : QDate())
        .bind(8, m_demo.stamp(day))
        .exec();
    m_demo.count(Entity::Feedback);
}

void DemoActivities::write(const DemoPerson &person)
{
    DemoRandom &random = m_demo.random;
    for (int i = std::min(random.below(5), random.below(4)); i > 0; --i)
        writeActivity(person, true);
    if (random.chance(7))
        writeActivity(person, false);
    if (person.isBuyer && random.chance(30))
        writeFeedback(person);
}

} // namespace koriz
