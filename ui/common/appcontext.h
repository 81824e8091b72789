#pragma once
#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/db/database.h"
#include "core/records/stores.h"
#include <QSettings>
#include <QWidget>

namespace koriz::ui {

class Dialogs;

/// What every page gets: the open file, how values are written, the present day and who asks the owner. Made anew
/// with each file and each change of language; outlives the pages made with it.
struct AppContext
{
    Database &db;
    Formatter format;
    Clock clock;
    Dialogs &dialogs;
    QSettings &settings;       ///< of this user on this machine: widths, recent files; never the owner's data
    QWidget *window = nullptr; ///< parent of dialogs

    [[nodiscard]] QDate today() const { return localDay(clock()); }
    [[nodiscard]] std::unique_ptr<EntityStore> store(Entity entity) const { return makeStore(db, entity, clock); }
};

} // namespace koriz::ui
