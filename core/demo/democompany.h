#pragma once
#include "core/base/progress.h"
#include "core/db/database.h"
#include <QDate>
#include <QMap>

namespace koriz {

struct DemoOptions
{
    int customers = 300;
    quint64 seed = 1;
    QDate today {};
    QString country {};  ///< ISO alpha-2; empty = the file's
    QString language {}; ///< of the texts; empty = the file's
};

/// Fills the file with a business that never was: a workshop with a shop, two years old on `today`. The same options
/// give the same records. One operation, so one undo takes it away. Returns how many records of each entity (by its
/// key) were added. Throws Cancelled; then nothing was.
QMap<QString, qint64> fillDemo(Database &db, const DemoOptions &options, const Progress &progress = {});

} // namespace koriz
