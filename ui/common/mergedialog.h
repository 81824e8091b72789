#pragma once
#include "core/records/merge.h"
#include "ui/common/appcontext.h"
#include <QDialog>

class QTableWidget;

namespace koriz::ui {

/// Two or more records side by side; the owner picks, field by field, whose value stays where they differ. Tags,
/// phones, addresses and notes of all are kept.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `plan` holds the usual choice and is what is shown first.
    MergeDialog(AppContext &context, EntityStore &store, MergePlan plan, QWidget *parent);

    [[nodiscard]] const MergePlan &plan() const { return m_plan; }

private:
    void buildUi();
    void fillTable();
    void fillRow(int row, const QString &label);
    [[nodiscard]] QString shown(int record, int field);
    [[nodiscard]] bool isDifferent(int field); ///< in what the records say

    AppContext &m_context;
    EntityStore &m_store;
    MergePlan m_plan;
    QList<int> m_fields; ///< field of each row: those in which the records differ, choices first
    QTableWidget *m_table = nullptr;
};

/// Asks and merges as one step, which it returns; nullopt when the owner did not, or it was refused (then told).
std::optional<OperationId> mergeRecords(AppContext &context, Entity entity, const QList<qint64> &ids);

} // namespace koriz::ui
