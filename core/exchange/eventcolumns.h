#pragma once
#include <QList>
#include <QStringList>

namespace koriz {

/// Calendars of Outlook tell the day and the time of day apart: "Start Date", "Start Time". Changes the proposed
/// `paths`, one per column.
void settleActivityColumns(QStringList &paths, const QStringList &columns, const QList<QStringList> &sampleRows);

/// Forms ask in the owner's own words: a question answered with numbers to ten is the rating, one with words the
/// comment.
void settleFeedbackColumns(QStringList &paths, const QStringList &columns, const QList<QStringList> &sampleRows);

} // namespace koriz
