#pragma once
#include "core/db/database.h"

namespace koriz {

/// Lets rows be written past the journal while it lives: for building a file anew from another (salvage), where there
/// is no earlier state to go back to. Everything else writes inside an Operation.
class UnjournaledWrites
{
public:
    explicit UnjournaledWrites(Database &db);
    ~UnjournaledWrites();
    Q_DISABLE_COPY_MOVE(UnjournaledWrites)

private:
    Database &m_db;
};

} // namespace koriz
