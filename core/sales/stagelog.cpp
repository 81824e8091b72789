#include "core/sales/stagelog.h"

namespace koriz {

StageLogWriter::StageLogWriter(Database &db)
    : m_db(db)
    , m_clear(db, "DELETE FROM stage_log WHERE deal_id = ?1")
    , m_insert(db, "INSERT INTO stage_log (deal_id, stage_id, entered_at, left_at) VALUES (?1, ?2, ?3, ?4)")
{
}

QList<StageEntry> StageLogWriter::stays(DealId deal) const
{
    QList<StageEntry> list;
    Query q(m_db, "SELECT stage_id, entered_at FROM stage_log WHERE deal_id = ?1 ORDER BY left_at IS NULL, id");
    q.bind(1, deal);
    while (q.next())
        list << StageEntry {StageId {q.integer(0)}, q.stamp(1)};
    return list;
}

void StageLogWriter::rewrite(DealId deal, QList<StageEntry> entries, const StageEntry &present)
{
    // On the same day the present stage is the later one.
    std::stable_sort(entries.begin(), entries.end(), [&](const StageEntry &a, const StageEntry &b) {
        return a.at != b.at ? a.at < b.at : a.stage != present.stage && b.stage == present.stage;
    });
    if (entries.isEmpty() || entries.last().stage != present.stage) {
        const QDateTime last = entries.isEmpty() ? present.at : entries.last().at;
        entries << StageEntry {present.stage, std::max(present.at, last)};
    }
    m_clear.bind(1, deal).exec();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QDateTime left = i + 1 < entries.size() ? entries.at(i + 1).at : QDateTime();
        m_insert.bind(1, deal).bind(2, entries.at(i).stage).bind(3, entries.at(i).at).bind(4, left).exec();
    }
    m_db.touch(Area::Sales);
}

} // namespace koriz
