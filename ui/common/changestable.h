#pragma once
#include "core/records/recordchanges.h"
#include "ui/common/plaintable.h"

namespace koriz::ui {

/// What a step changed: one line for each field, with what stood there before and after.
class ChangesTable : public PlainTable
{
    Q_OBJECT

public:
    explicit ChangesTable(const QString &name, QWidget *parent = nullptr);

    void show(const QList<RecordChange> &changes);
};

} // namespace koriz::ui
