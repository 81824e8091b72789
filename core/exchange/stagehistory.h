#pragma once
#include "core/sales/stagelog.h"
#include <map>

namespace koriz {

/// The courses that rows of a stage history tell, a row an event, whatever order they come in.
class StageHistory
{
public:
    struct Event
    {
        StageEntry entry {};
        StageId from {}; ///< the stage it came from; null = not told
    };

    explicit StageHistory(DealStore &deals) : m_deals(deals), m_log(deals.db()) { }

    /// `isNewDeal` = made by this import. False when the deal's course has the event already.
    bool add(DealId deal, const Event &event, bool isNewDeal);
    /// Writes the courses; each deal then stands where its last event says.
    void write();

private:
    struct Course
    {
        QList<StageEntry> entries {}; ///< known before and told
        QList<Event> events {};       ///< that tell where they came from
        bool isNew = false;
        bool isChanged = false;
    };
    Course &courseOf(DealId deal, bool isNewDeal);
    void addOrigins(Course &course, const QDateTime &created) const;
    void writeCourse(DealId deal, Course &course);

    DealStore &m_deals;
    StageLogWriter m_log;
    std::map<qint64, Course> m_courses;
};

} // namespace koriz
