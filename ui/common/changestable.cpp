#include "ui/common/changestable.h"
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace koriz::ui {

ChangesTable::ChangesTable(const QString &name, QWidget *parent)
    : PlainTable(name, tr("What was changed"), {tr("Record"), tr("Field"), tr("Before"), tr("After")}, parent)
{
    constexpr int widths[] {220, 150, 220};
    for (int i = 0; i < 3; ++i)
        setColumnWidth(i, widths[i]);
}

void ChangesTable::show(const QList<RecordChange> &changes)
{
    clearRows();
    for (const RecordChange &change : changes) {
        const QString title = change.title.isEmpty() ? QString::number(change.id) : change.title;
        const QString record = change.kind.isEmpty() ? title : u"%1: %2"_s.arg(change.kind, title);
        const QString what = change.removed ? tr("deleted") : change.created ? tr("new") : QString();
        if (!what.isEmpty() || change.fields.isEmpty())
            addRow({record, what, {}, {}}, change.id);
        for (const FieldChange &field : change.fields)
            addRow({record, field.label, field.before, field.after}, change.id);
    }
}

} // namespace koriz::ui
