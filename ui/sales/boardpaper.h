#pragma once
#include "core/base/format.h"
#include "core/paper/document.h"
#include "core/sales/board.h"

namespace koriz::ui {

/// The board as a table per stage; with `only` just that stage. Adds to `document`, which has the page setup.
void addBoard(Document &document, const BoardData &board, const QString &pipeline, const Formatter &format,
              const QString &currency, QDate today, StageId only = {});

} // namespace koriz::ui
