// What the list does with its records and columns: deleting, printing, its menus.
#include "core/paper/listpages.h"
#include "core/paper/mailing.h"
#include "core/records/recordchanges.h"
#include "ui/common/backupfirst.h"
#include "ui/common/command.h"
#include "ui/common/dialogs.h"
#include "ui/common/filterbar.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/listmodel.h"
#include "ui/common/mailingdialog.h"
#include "ui/common/mergedialog.h"
#include "ui/common/printing.h"
#include "ui/common/recordhistory.h"
#include "ui/common/recordlist.h"
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr qsizetype bulkSize = 200;
constexpr qsizetype mergedAtOnce = 8; ///< columns a dialog can show side by side
constexpr int flushEvery = 5000;

OperationId removeAll(EntityStore &store, const QList<qint64> &ids, const QString &what, const Progress &progress)
{
    Operation operation(store.db(), OperationKind::Delete, what);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        store.remove(ids.at(i));
        if (i % flushEvery == flushEvery - 1)
            operation.flush();
        if (i % 100 == 0)
            progress.at(i, ids.size());
        if (progress.isCancelled())
            throw Cancelled();
    }
    return operation.commit();
}

} // namespace

/// The record after those that are chosen, else the one before them: where the owner goes on when they are gone.
qint64 RecordList::neighbourOfSelection() const
{
    int first = m_model->rowCount(), last = -1;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        first = std::min(first, range.top());
        last = std::max(last, range.bottom());
    }
    const qint64 next = m_model->idAt(last + 1);
    return next != 0 ? next : m_model->idAt(first - 1);
}

/// Says how many of what, or which one.
void RecordList::deleteSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    QString what = tr("Deleted %1: %2").arg(entityLabel(m_entity), m_context.format.count(ids.size()));
    if (ids.size() == 1 && !guarded(m_context, [&] {
            what = tr("Deleted %1: %2")
                       .arg(entityLabelSingular(m_entity), recordTitle(m_context.db, m_entity, ids.first()));
        }))
        return;
    const qint64 next = neighbourOfSelection();
    std::optional<OperationId> step;
    if (ids.size() <= bulkSize) {
        guarded(m_context, [&] { step = removeAll(*m_context.store(m_entity), ids, what, {}); });
    } else {
        backUpBefore(m_context, BackupReason::Deletion);
        const auto result
            = runWithProgress(m_context, tr("Deleting"), [this, ids, what](Database &db, const Progress &progress) {
                  return std::any(removeAll(*makeStore(db, m_entity, m_context.clock), ids, what, progress));
              });
        if (result)
            step = std::any_cast<OperationId>(*result);
    }
    if (!step)
        return;
    select(next);
    emit toast(what, *step);
}

void RecordList::print()
{
    showPrintPreview(m_context, [list = PrintedList {m_model->request(), visibleOrder()}](const PageSource &source) {
        return listPages(source, list);
    });
}

QAction *RecordList::addCommand(const QString &name, const QString &iconName, const QString &text,
                                const QKeySequence &keys, void (RecordList::*work)())
{
    QAction *command = makeCommand(this, name, iconName, text, keys, [this, work] { (this->*work)(); });
    m_commands << command;
    return command;
}

void RecordList::addMailCommand(const QString &name, const QString &text, const QKeySequence &keys, MailKind kind)
{
    m_mail << makeCommand(this, name, {}, text, keys, [this, kind] {
        guarded(m_context, [&] { MailingDialog(kind, m_model->request(), m_context).exec(); });
    });
}

void RecordList::buildCommands()
{
    m_open = addCommand(u"listOpen"_s, {}, tr("Open"), Qt::Key_Return, &RecordList::openSelected);
    m_remove = addCommand(u"listDelete"_s, {}, tr("Delete"), QKeySequence::Delete, &RecordList::deleteSelected);
    const QList<QAction *> ofTable = m_commands; // the table itself takes their keys
    m_history = addCommand(u"listHistory"_s, u"history"_s, tr("History…"), historyKeys(), &RecordList::showHistory);
    m_merge = addCommand(u"listMerge"_s, u"git-merge"_s, tr("Merge…"), QKeySequence(u"Ctrl+M"_s),
                         &RecordList::mergeSelected);
    m_save = addCommand(u"listSave"_s, {}, tr("Save this list as a table (CSV)…"), QKeySequence(u"Ctrl+Shift+E"_s),
                        &RecordList::saveAsTable);
    addCommand(u"listColumns"_s, u"columns-3"_s, tr("Columns"), QKeySequence(u"Ctrl+Shift+C"_s),
               &RecordList::showColumns);
    m_merge->setVisible(canMerge(m_entity));
    if (m_entity == Entity::Customer) {
        addMailCommand(u"printLabels"_s, tr("Address labels…"), QKeySequence(u"Ctrl+Shift+L"_s), MailKind::Labels);
        addMailCommand(u"printEnvelopes"_s, tr("Envelopes…"), QKeySequence(u"Ctrl+Shift+V"_s), MailKind::Envelopes);
        addMailCommand(u"printLetters"_s, tr("A letter to each…"), QKeySequence(u"Ctrl+Shift+T"_s), MailKind::Letters);
        m_mail << makeCommand(this, u"printBirthdays"_s, {}, tr("Birthdays…"), QKeySequence(u"Ctrl+Shift+B"_s),
                              [this] { printBirthdays(); });
        m_commands << m_mail;
    }
    for (QAction *command : std::as_const(m_commands)) {
        if (!ofTable.contains(command))
            addAction(command);
    }
}

void RecordList::printBirthdays()
{
    showPrintPreview(
        m_context, [request = m_model->request()](const PageSource &source) { return birthdayPages(source, request); });
}

void RecordList::saveAsTable() { emit exportRequested(m_model->request(), m_model->columns()); }

void RecordList::openSelected() { emit opened(selectedIds().value(0)); }

void RecordList::showHistory()
{
    guarded(m_context, [this] {
        const qint64 id = selectedIds().value(0);
        showRecordHistory(m_context, m_entity, id, recordTitle(m_context.db, m_entity, id));
    });
}

void RecordList::mergeSelected()
{
    if (const auto step = mergeRecords(m_context, m_entity, selectedIds()))
        emit toast(tr("Merged"), *step);
}

/// What the selection allows.
void RecordList::updateCommands(qint64 selected)
{
    m_open->setEnabled(selected == 1);
    m_history->setEnabled(selected == 1);
    m_merge->setEnabled(selected > 1 && selected <= mergedAtOnce && canMerge(m_entity));
    m_remove->setEnabled(selected > 0);
}

void RecordList::showMenu(const QPoint &at)
{
    QMenu menu(m_more);
    menu.setObjectName(u"listMenu"_s);
    const auto offer = [&menu](QAction *command) {
        if (command->isEnabled())
            menu.addAction(command);
    };
    offer(m_open);
    connect(menu.addAction(tr("New: %1").arg(entityLabelSingular(m_entity))), &QAction::triggered, this,
            &RecordList::newRequested);
    offer(m_history);
    offer(m_merge);
    offer(m_remove);
    menu.addSeparator();
    menu.addAction(m_save);
    connect(menu.addAction(tr("Print this list…")), &QAction::triggered, this, &RecordList::print);
    if (!m_mail.isEmpty())
        menu.addMenu(tr("Print for these customers"))->addActions(m_mail);
    menu.addMenu([&] {
        auto *columns = new QMenu(tr("Columns"), &menu);
        addColumnActions(*columns);
        return columns;
    }());
    emit menuWanted(&menu);
    menu.exec(at);
}

void RecordList::showColumns()
{
    QMenu menu(m_columns);
    menu.setObjectName(u"columnsMenu"_s);
    addColumnActions(menu);
    menu.exec(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

void RecordList::addColumnActions(QMenu &menu)
{
    QHash<QByteArray, QMenu *> sections;
    for (const Field &field : m_model->catalogue().fields()) {
        QMenu *&section = sections[QByteArray(field.section)];
        if (!section)
            section = menu.addMenu(QCoreApplication::translate("Field", field.section));
        QAction *action = section->addAction(field.labelText().replace(u'&', u"&&"_s));
        action->setObjectName(u"column_"_s + field.key);
        action->setCheckable(true);
        action->setChecked(m_model->columns().contains(field.key));
        connect(action, &QAction::toggled, this, [this, key = field.key](bool shown) { toggleColumn(key, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("The usual columns")), &QAction::triggered, this, [this] {
        m_context.settings.remove(settingsKey("columns"));
        loadLayout();
    });
}

} // namespace koriz::ui
