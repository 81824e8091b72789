#pragma once
#include "core/exchange/linkresolver.h"

namespace koriz {

struct ImportOptions;
struct ColumnChoice;

/// Makes the stages that columns "stage.NAME.entered" name, in the order of the columns, in every pipeline whose deals
/// tell a day of them. Stages known by another language's name are renamed in `columns`. Without leave to make any,
/// unknown ones that were chosen are refused (Error), proposed ones are left out.
void makeStageColumns(Database &db, const ImportOptions &options, QList<ColumnChoice> &columns, LinkResolver &links);

} // namespace koriz
