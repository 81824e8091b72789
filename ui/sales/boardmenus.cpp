// The menus of the board's cards and columns.
#include "ui/common/icons.h"
#include "ui/sales/boardcolumnwidget.h"
#include "ui/sales/boardview.h"
#include "ui/sales/cardlistview.h"
#include <QMenu>

using namespace Qt::StringLiterals;

namespace koriz::ui {

void BoardView::showMenu(BoardColumnWidget *column, QPoint where)
{
    const QList<DealId> deals = selectedDeals();
    const QPoint onScreen = column->view()->viewport()->mapToGlobal(where);
    if (!column->view()->indexAt(where).isValid() || deals.isEmpty())
        return showColumnMenu(column, onScreen);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"cardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    QMenu *move = menu->addMenu(tr("Move to"));
    for (const BoardColumnWidget *to : m_columns) {
        if (to != column)
            move->addAction(to->stage().name, this, [this, to, deals] {
                emit moveWanted(deals, to->stage().id, to->model()->dealAt(0, deals));
            });
    }
    menu->addActions({m_won, m_lost});
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(onScreen);
}

void BoardView::showColumnMenu(BoardColumnWidget *column, QPoint onScreen)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("New deal"), column, &BoardColumnWidget::startAdding);
    menu->addAction(tr("Choose all its cards"), column->view(), [view = column->view()] {
        view->setFocus();
        view->selectAll();
    });
    menu->addSeparator();
    addStageActions(menu, column);
    menu->addSeparator();
    menu->addAction(icon(u"printer"_s), tr("Print this column…"), this,
                    [this, id = column->stage().id] { emit printColumnWanted(id); })->setObjectName(u"printColumn"_s);
    menu->popup(onScreen);
}

void BoardView::addStageActions(QMenu *menu, const BoardColumnWidget *column)
{
    const Stage stage = column->stage();
    const auto add = [this, menu](const QString &name, const QString &text, const std::function<void()> &work) {
        QAction *action = menu->addAction(text, this, work);
        action->setObjectName(name);
        return action;
    };
    add(u"stageChange"_s, tr("Change this stage…"), [this, stage] { emit stageWanted(stage); });
    add(u"stageEarlier"_s, tr("Move it one place earlier"), [this, stage] { emit stageShiftWanted(stage, -1); })
        ->setEnabled(column != m_columns.first());
    add(u"stageLater"_s, tr("Move it one place later"), [this, stage] { emit stageShiftWanted(stage, 1); })
        ->setEnabled(column != m_columns.last());
    add(u"stageNew"_s, tr("New stage…"), [this] { emit stageWanted({}); });
    add(u"stageDelete"_s, tr("Delete this stage"), [this, stage] { emit stageRemoveWanted(stage); });
}

} // namespace koriz::ui
