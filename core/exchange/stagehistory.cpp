#include "core/exchange/stagehistory.h"

using namespace Qt::StringLiterals;

namespace koriz {

StageHistory::Course &StageHistory::courseOf(DealId deal, bool isNewDeal)
{
    const auto known = m_courses.find(deal.value);
    if (known != m_courses.end())
        return known->second;
    Course &course = m_courses[deal.value];
    course.isNew = isNewDeal;
    course.entries = m_log.stays(deal);
    if (isNewDeal || course.entries.size() == 1)
        course.entries.clear(); // where it stands, not how it came there
    return course;
}

bool StageHistory::add(DealId deal, const Event &event, bool isNewDeal)
{
    Course &course = courseOf(deal, isNewDeal);
    const bool isKnown = std::any_of(course.entries.begin(), course.entries.end(), [&](const StageEntry &entry) {
        return entry.stage == event.entry.stage && entry.at == event.entry.at;
    });
    if (isKnown)
        return false;
    course.entries << event.entry;
    course.isChanged = true;
    if (!event.from.isNull())
        course.events << event;
    return true;
}

/// A stage a deal came from, which no event says it entered, it stood in since it was made.
void StageHistory::addOrigins(Course &course, const QDateTime &created) const
{
    for (const Event &event : std::as_const(course.events)) {
        const bool isTold = std::any_of(course.entries.begin(), course.entries.end(), [&](const StageEntry &entry) {
            return entry.stage == event.from && entry.at <= event.entry.at;
        });
        if (!isTold)
            course.entries.prepend({event.from, std::min(created, event.entry.at)});
    }
}

void StageHistory::writeCourse(DealId deal, Course &course)
{
    std::optional<Record> record = m_deals.load(deal.value);
    Q_ASSERT(record);
    const Catalogue &fields = m_deals.catalogue();
    const auto set = [&](QStringView key, const QVariant &value) { record->set(fields.indexOf(key), value); };
    const auto isEarlier = [](const StageEntry &a, const StageEntry &b) { return a.at < b.at; };
    std::stable_sort(course.entries.begin(), course.entries.end(), isEarlier);
    if (course.isNew)
        set(u"created", localDay(course.entries.first().at).toString(Qt::ISODate));
    const QDate created = QDate::fromString(record->value(fields.indexOf(u"created")).toString(), Qt::ISODate);
    addOrigins(course, QDateTime(created, QTime(12, 0)).toUTC());
    const StageEntry present = course.entries.last();
    set(u"stage", present.stage.value);
    if (m_deals.pipelines().stage(present.stage)->kind != StageKind::Open) {
        set(u"closed", localDay(present.at).toString(Qt::ISODate));
        set(u"probability", QVariant());
    }
    m_deals.update(*record);
    m_log.rewrite(deal, course.entries, present);
}

void StageHistory::write()
{
    for (auto &[deal, course] : m_courses) {
        if (course.isChanged)
            writeCourse(DealId {deal}, course);
    }
    m_courses.clear();
}

} // namespace koriz
