#include "ui/common/mergedialog.h"
#include "core/fields/amount.h"
#include "core/fields/valuetext.h"
#include "ui/common/backupfirst.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

MergeDialog::MergeDialog(AppContext &context, EntityStore &store, MergePlan plan, QWidget *parent)
    : QDialog(parent), m_context(context), m_store(store), m_plan(std::move(plan))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge"));
    buildUi();
    fillTable();
    resize(std::min(1100, 260 + 260 * static_cast<int>(m_plan.records.size())), 480);
}

QString MergeDialog::shown(int record, int field)
{
    const Field &f = m_store.catalogue().at(field);
    QVariant value = shownValue(m_store.catalogue(), field, m_plan.records.at(record));
    if (f.storage == Storage::Link && !value.isNull())
        value = m_store.links().name(f.table, value.toLongLong());
    return display(f, value, m_context.format);
}

bool MergeDialog::isDifferent(int field)
{
    const QString first = shown(0, field);
    for (int r = 1; r < m_plan.records.size(); ++r) {
        if (shown(r, field) != first)
            return true;
    }
    return false;
}

void MergeDialog::buildUi()
{
    auto *words
        = new QLabel(tr("Choose what stays where the records differ. Phones, e-mails, addresses, tags and notes of all "
                        "are kept; deals, purchases and tasks go along. One undo parts them again."));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_table = new QTableWidget;
    m_table->setObjectName(u"mergeTable"_s);
    m_table->setAccessibleName(tr("What stays"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // its buttons have it
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QDialogButtonBox *buttons = makeDialogButtons(this, tr("Merge"), u"mergeNow"_s).box;
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
}

void MergeDialog::fillTable()
{
    const auto records = static_cast<int>(m_plan.records.size());
    for (int i = 0; i < m_store.catalogue().size(); ++i) {
        if (m_store.catalogue().at(i).is(Field::Hidden) && !m_plan.conflicts.contains(i))
            continue;
        const Field &field = m_store.catalogue().at(i);
        const bool isChoice = m_plan.from.at(i) >= 0 && field.isWritable() && field.storage != Storage::List
            && field.meaning != Meaning::Currency; // goes with its amount
        if (isChoice && isDifferent(i))
            m_fields << i;
    }
    std::stable_partition(m_fields.begin(), m_fields.end(),
                          [this](int field) { return m_plan.conflicts.contains(field); });
    m_table->setColumnCount(records);
    m_table->setRowCount(static_cast<int>(m_fields.size()));
    for (int r = 0; r < records; ++r) {
        auto *head = new QTableWidgetItem(r == 0 ? tr("%1 (stays)").arg(m_store.title(m_plan.records.at(r)))
                                                 : m_store.title(m_plan.records.at(r)));
        m_table->setHorizontalHeaderItem(r, head);
    }
    for (int row = 0; row < m_fields.size(); ++row) {
        const QString label = m_store.catalogue().at(m_fields.at(row)).labelText();
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(label));
        fillRow(row, label);
    }
}

/// What each record says there, to choose from.
void MergeDialog::fillRow(int row, const QString &label)
{
    const int field = m_fields.at(row);
    auto *group = new QButtonGroup(this);
    for (int r = 0; r < m_table->columnCount(); ++r) {
        const QString text = shown(r, field);
        if (text.isEmpty())
            continue;
        auto *choice = new QRadioButton(QString(text.simplified()).replace(u'&', u"&&"_s));
        choice->setObjectName(u"merge_%1_%2"_s.arg(m_store.catalogue().at(field).key).arg(r));
        choice->setAccessibleName(label + u": "_s + text);
        choice->setChecked(m_plan.from.at(field) == r);
        group->addButton(choice);
        connect(choice, &QRadioButton::toggled, this, [this, field, r](bool on) {
            if (on)
                m_plan.from[field] = r;
        });
        auto *cell = new QTableWidgetItem;
        cell->setData(Qt::AccessibleTextRole, text);
        m_table->setItem(row, r, cell);
        m_table->setCellWidget(row, r, choice);
    }
}

std::optional<OperationId> mergeRecords(AppContext &context, Entity entity, const QList<qint64> &ids)
{
    std::optional<OperationId> step;
    guarded(context, [&] {
        const auto store = context.store(entity);
        MergeDialog dialog(context, *store, planMerge(*store, ids.value(0), ids.mid(1)), context.window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        backUpBefore(context, BackupReason::Merge);
        Operation operation(context.db, OperationKind::Merge, mergeTitle(*store, dialog.plan()));
        merge(*store, dialog.plan());
        step = operation.commit();
    });
    return step;
}

} // namespace koriz::ui
